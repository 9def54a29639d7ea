"""Reference data: putting rows in, and the feed of what changed.

Every row carries the number of its last change. A row that comes with nothing new keeps its number, so importing
a document again changes nothing and is not sent to anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from typing import Any

from sqlalchemy import Connection, Date, Table, delete, func, insert, select, update

from kiosk.protocol import codec
from kiosk.store import state
from kiosk.store.inserts import insert_or_update
from kiosk.store.instant import Instant
from kiosk.store.tables import (
    IN_THE_FIGURE,
    booking_guests,
    bookings,
    credentials,
    locations,
    members,
    organization,
    pass_types,
    pass_uses,
    passes,
    plans,
    staff,
    tombstones,
)

TABLES = (organization, locations, plans, pass_types, staff, members, credentials, passes, bookings)
"""Partners before those that name them."""

_BY_NAME = {str(table.name): table for table in TABLES}  # SQLAlchemy's own kind of text fits into no message
_NUMBERED = {locations.name, staff.name, members.name, passes.name}
_PORTION = 500

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Changed:
    """How many rows were new, and how many took new values."""

    new: int
    updated: int


def put(
    connection: Connection, table: Table, given: Sequence[Values], done: Callable[[int], None] = lambda _rows: None
) -> Changed:
    """Store rows of one table, each under a new change number; rows that bring nothing new stay as they are.

    Locations, staff, members and passes without an integer number (the wire formats want one) get the next one when
    they are first stored; a pass type's price version counts its price changes. `done` is told how many rows each
    portion had.
    """
    new, updated = [], []
    for rows, known in _beside_stored(connection, table, given):
        for row in rows:
            before = known.get(row["id"])
            if before is None:
                new.append(dict(row) | ({"price_version": 1} if table is pass_types else {}))
            elif any(before[name] != value for name, value in row.items()):
                updated.append({**before, **row, **_price_version(table, before, row)})
    done(len(given) - len(new) - len(updated))
    if new and table.name in _NUMBERED:
        stored = connection.scalar(select(func.max(table.c.number))) or 0
        fresh = count(max(stored, *(row.get("number", 0) for row in given)) + 1)
        for row in new:
            row["number"] = row.get("number") or next(fresh)
    if new or updated:
        first = state.take_changes(connection, len(new) + len(updated))
        for offset, row in enumerate((*new, *updated)):
            row["change"] = first + offset
        _write(connection, table, new, fresh=True, done=done)
        _write(connection, table, updated, fresh=False, done=done)
        if table is passes:
            _count_in(connection, [row["id"] for row in updated])
    return Changed(len(new), len(updated))


def _count_in(connection: Connection, changed: Sequence[str]) -> None:
    """A pass that changes states its figure anew: the uses up to now are part of it, also those without a number."""
    for start in range(0, len(changed), _PORTION):
        of_passes = pass_uses.c.pass_id.in_(changed[start : start + _PORTION])
        unnumbered = update(pass_uses).where(of_passes, pass_uses.c.server_seq.is_(None))
        connection.execute(unnumbered.values(server_seq=IN_THE_FIGURE))


def _beside_stored(
    connection: Connection, table: Table, given: Sequence[Values]
) -> Iterator[tuple[Sequence[Values], dict[str, dict[str, Any]]]]:
    """The rows in portions, each beside the stored rows of the same ids."""
    for start in range(0, len(given), _PORTION):
        portion = given[start : start + _PORTION]
        stored = connection.execute(select(table).where(table.c.id.in_([row["id"] for row in portion])))
        yield portion, {row.id: dict(row._mapping) for row in stored}


def _price_version(table: Table, before: Values, row: Values) -> dict[str, int]:
    if table is not pass_types:
        return {}
    same = (before["price"], before["currency"]) == (row["price"], row["currency"])
    return {"price_version": before["price_version"] + (0 if same else 1)}


def _write(
    connection: Connection,
    table: Table,
    rows: Sequence[dict[str, Any]],
    *,
    fresh: bool,
    done: Callable[[int], None] = lambda _rows: None,
) -> None:
    for start in range(0, len(rows), _PORTION):
        portion = rows[start : start + _PORTION]
        if fresh:
            connection.execute(insert(table), portion)
        else:
            insert_or_update(connection, table, portion)
        if table is bookings:
            _write_guests(connection, portion)
        done(len(portion))


def _write_guests(connection: Connection, rows: Sequence[Values]) -> None:
    connection.execute(delete(booking_guests).where(booking_guests.c.booking_id.in_([row["id"] for row in rows])))
    guests = [{"booking_id": row["id"], "member_id": guest} for row in rows for guest in dict.fromkeys(row["guests"])]
    if guests:
        connection.execute(insert(booking_guests), guests)


# ---------------------------------------------------------------- the feed


@dataclass(frozen=True, slots=True)
class Change:
    """A changed row: `values` is None where the row is gone."""

    table: str
    id: str
    number: int
    values: dict[str, Any] | None


def changes_after(connection: Connection, number: int, limit: int) -> list[Change]:
    """The next `limit` changed rows after `number`, by their numbers."""
    gone = select(tombstones).where(tombstones.c.change > number).order_by(tombstones.c.change).limit(limit)
    found = [Change(row.table, row.id, row.change, None) for row in connection.execute(gone)]
    for name, table in _BY_NAME.items():
        changed = select(table).where(table.c.change > number).order_by(table.c.change).limit(limit)
        found += [
            Change(name, row.id, row.change, codec.plain(dict(row._mapping))) for row in connection.execute(changed)
        ]
    return sorted(found, key=lambda change: change.number)[:limit]


def remove(connection: Connection, table: Table, ids: Sequence[str]) -> None:
    """Take rows away, and leave a tombstone for each, so that other machines do the same."""
    present = connection.scalars(select(table.c.id).where(table.c.id.in_(ids))).all()
    if present:
        first = state.take_changes(connection, len(present))
        stones = [{"table": table.name, "id": ident, "change": first + n} for n, ident in enumerate(present)]
        _delete(connection, table, present)
        insert_or_update(connection, tombstones, stones)


def _delete(connection: Connection, table: Table, ids: Sequence[str]) -> None:
    if table is bookings:
        connection.execute(delete(booking_guests).where(booking_guests.c.booking_id.in_(ids)))
    connection.execute(delete(table).where(table.c.id.in_(ids)))


class UnknownTable(LookupError):
    """A change of a table that this version does not have."""


def adopt(connection: Connection, changes: Sequence[Change]) -> None:
    """Take over changes of the server as they are, with their numbers; raises UnknownTable, ValueError."""
    for change in changes:
        if change.table not in _BY_NAME:
            raise UnknownTable(change.table)
    for table in reversed(TABLES):
        gone = [change.id for change in changes if change.table == table.name and change.values is None]
        if gone:
            _delete(connection, table, gone)
    for table in TABLES:
        rows = [_from_wire(table, c.values) for c in changes if c.table == table.name and c.values is not None]
        _write(connection, table, rows, fresh=False)


def _from_wire(table: Table, values: Values) -> dict[str, Any]:
    """The row as columns: dates and instants come as text; a column that this version lacks is left out."""

    def column(name: str, value: Any) -> Any:
        match table.c[name].type:
            case Instant() if isinstance(value, str):
                return datetime.fromisoformat(value)
            case Date() if isinstance(value, str):
                return date.fromisoformat(value)
            case _:
                return value

    return {name: column(name, values.get(name)) for name in table.c.keys()}  # noqa: SIM118  # a column collection


def names(connection: Connection, table: Table) -> set[str]:
    """The ids that a table holds."""
    return set(connection.scalars(select(table.c.id)))
