"""What commands have in common: the data folder, the store, the location, the time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli.failures import BadInput
from kiosk.app.settings import Settings
from kiosk.domain.visits import reason_gap
from kiosk.services.signature import Signature
from kiosk.services.staff import find_staff
from kiosk.store import state
from kiosk.store.engine import Store, open_store
from kiosk.store.facts import find_location, only_location

DatabaseOption = Annotated[
    str | None, typer.Option("--database", metavar="URL", help="a database instead of the file in the data folder")
]
LocationOption = Annotated[
    str | None, typer.Option("--location", metavar="ID", help="where; not needed if there is one")
]
AtOption = Annotated[
    str | None, typer.Option("--at", metavar="TIME", help="as if it were this time (ISO 8601 with offset)")
]
JsonOption = Annotated[bool, typer.Option("--json", help="one JSON value a line")]

ByOption = Annotated[str | None, typer.Option("--by", metavar="STAFF", help="who does it: the id of a member of staff")]

EARLIEST, LATEST = 1970, 2100
OPERATOR = "operator"
"""The actor of what somebody did at a terminal without saying who they are."""


@contextmanager
def opened(data: Path, database: str | None) -> Iterator[Store]:
    """The store, for the length of a command."""
    with open_store(data if database is None else database) as store:
        yield store


def instant(at: str | None, option: str = "--at") -> datetime:
    """The time that an option names, in UTC; now, if it is not there. Raises BadInput."""
    if at is None:
        return clock.now()
    try:
        given = datetime.fromisoformat(at)
    except ValueError as error:
        raise BadInput(f"{option} {at!r} is not a time, as 2026-06-15T18:42:03Z is one") from error
    if given.tzinfo is None:
        raise BadInput(f"{option} {at!r} needs an offset or Z at its end")
    if not EARLIEST <= given.year < LATEST:
        raise BadInput(f"{option} lies between {EARLIEST} and {LATEST}")
    return given.astimezone(UTC)


def reason(text: str) -> str:
    """A reason that says something; raises BadInput."""
    if (gap := reason_gap(text)) is not None:
        raise BadInput(gap)
    return text


def location_of(store: Store, named: str | None, settings: Settings) -> str:
    """The location to act at: the named one, the kiosk's own, or the only one; raises BadInput."""
    with store.read() as connection:
        wanted = (
            named or settings.device.location or state.get(connection, state.Name.LOCATION) or only_location(connection)
        )
        if wanted is None:
            raise BadInput("name the location with --location (kiosk import brings locations)")
        return find_location(connection, wanted).id


def day_of(store: Store, location_id: str, now: datetime) -> date:
    """The location's day."""
    with store.read() as connection:
        return find_location(connection, location_id).calendar.day_of(now)


def device_of(store: Store, settings: Settings) -> str:
    """What events are signed with: the id that the server gave this machine, else its own name."""
    with store.read() as connection:
        return state.get(connection, state.Name.DEVICE) or settings.device.name


def signature_of(store: Store, settings: Settings, by: str | None) -> Signature:
    """What is written is signed by this member of staff, on this machine, now; raises UnknownStaff."""
    actor = OPERATOR if by is None else find_staff(store, by).id
    return Signature(device=device_of(store, settings), recorded_at=clock.now(), new_id=clock.new_id, actor=actor)
