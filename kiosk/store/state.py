"""What a store knows of itself: whose copy it is, how far it has pulled, where its door is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, delete, select, update

from kiosk.store.inserts import insert_or_update
from kiosk.store.tables import change_counter, store_state


class Name(StrEnum):
    """The facts that are kept, one row each."""

    AUTHORITY = "authority"  # "yes": this is the server's store, events get their number when they are recorded
    CURSOR = "cursor"  # how far the changes were pulled
    PULLED_AT = "pulled_at"  # when the last pull was complete, ISO 8601
    LOCATION = "location"  # the location that this device stands at, as its server says
    CLOCK_OFFSET = "clock_offset"  # by how many seconds the server's clock was ahead of this one's when they met
    OUTLIVED = "outlived"  # up to when refusals of unknown codes were taken out, ISO 8601: kiosk/store/retention.py
    DEVICE = "device"  # the id under which its server knows this device


# Built once, since every scan asks: building a statement takes five times as long as running it.
_GET = select(store_state.c.value).where(store_state.c.name == bindparam("wanted"))
_TAKE_CHANGES = (
    update(change_counter).values(value=change_counter.c.value + bindparam("count")).returning(change_counter.c.value)
)


def get(connection: Connection, name: Name) -> str | None:
    """The value, or None if it was never set."""
    value: str | None = connection.scalar(_GET, {"wanted": name.value})
    return value


_EVERYTHING = select(store_state.c.name, store_state.c.value)


def everything(connection: Connection) -> dict[str, str]:
    """All that is set, by name: as dear as one of them."""
    return {row.name: row.value for row in connection.execute(_EVERYTHING)}


def put(connection: Connection, name: Name, value: str) -> None:
    """Set the value."""
    insert_or_update(connection, store_state, [{"name": name.value, "value": value}])


def forget(connection: Connection, name: Name) -> None:
    """As if it had never been set."""
    connection.execute(delete(store_state).where(store_state.c.name == name))


def pulled_at(connection: Connection) -> datetime | None:
    """When this store last heard all from its server; None if it has none."""
    value = get(connection, Name.PULLED_AT)
    return None if value is None else datetime.fromisoformat(value)


def take_changes(connection: Connection, count: int) -> int:
    """The first of `count` new change numbers. Writers take turns, so numbers become visible in order."""
    last = connection.scalar(_TAKE_CHANGES, {"count": count})
    assert last is not None
    return int(last) - count + 1


def last_change(connection: Connection) -> int:
    """The newest change number given out."""
    return int(connection.scalar(select(change_counter.c.value)) or 0)
