"""A door without a kiosk: scans go through the real services into a real store, ids are counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, select
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Decision, Scan
from kiosk.domain.events import AnyEvent
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import Door, process_scan
from kiosk.store import events, tables
from kiosk.store.engine import Store, open_store
from tests.fakes import documents

EVENING = datetime(2026, 6, 15, 16, 42, 3, tzinfo=UTC)


def fill(store: Store, document: documents.Document | None = None) -> None:
    """The club of `documents.whole` without its history and its staff, or another document."""
    club = documents.whole() | {"visits": [], "staff": []} if document is None else document
    import_document(store, read_document(documents.raw(club)), now=EVENING)


class FrontDesk:
    """The door of `device` at a location; `minute` counts from a quiet evening."""

    def __init__(self, store: Store, device: str = "k-1", location: str = "uptown") -> None:
        self.store = store
        self._door = Door(location_id=location, device=device)
        self._ids = (f"{device}-{number:05}" for number in count(1))

    def scan(self, code: str, minute: float = 0, **changes: Any) -> Decision:
        """Somebody holds a code before the reader."""
        at = EVENING + timedelta(minutes=minute)
        made = Scan.read(code, Symbology.QR, scan_id=next(self._ids), at=at, **changes)
        return process_scan(self.store, self._door, made, recorded_at=at, new_id=lambda: next(self._ids))


def log(store: Store) -> Sequence[AnyEvent]:
    """All events of a store."""
    with store.read() as connection:
        return events.log(connection)


def rows(store: Store, table: Any) -> list[Any]:
    """All rows of a table, by its key."""
    with store.read() as connection:
        return list(connection.execute(select(table).order_by(*table.primary_key)))


_PREFERRING = tables.member_preferences.c.member_id


def projections(store: Store) -> dict[str, list[Any]]:
    """What is derived from the events: visits, uses of passes and of codes, charges, sold passes, what is said of
    members."""
    sold = tables.passes.c.origin == "pay_as_you_go"
    with store.read() as connection:
        return {
            "visits": list(connection.execute(select(tables.visits).order_by(tables.visits.c.id))),
            "pass_uses": list(connection.execute(select(tables.pass_uses).order_by(tables.pass_uses.c.event_id))),
            "code_uses": list(connection.execute(select(tables.code_uses).order_by(*tables.code_uses.primary_key))),
            "charges": list(connection.execute(select(tables.charges).order_by(tables.charges.c.visit_id))),
            "sold": list(connection.execute(select(tables.passes).where(sold).order_by(tables.passes.c.id))),
            "notes": list(connection.execute(select(tables.notes).order_by(tables.notes.c.id))),
            "preferences": list(connection.execute(select(tables.member_preferences).order_by(_PREFERRING))),
        }


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """The statements, with their parameters, that every engine executes meanwhile."""
    seen: list[tuple[str, Any]] = []

    def note(
        connection: Connection,
        cursor: DBAPICursor,
        statement: str,
        parameters: Any,
        context: ExecutionContext | None,
        executemany: bool,
    ) -> None:
        seen.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def scan_often(database: Path | str, device: str, times: int) -> None:
    """The body of another process: one member goes in and out."""
    with open_store(database) as store:
        desk = FrontDesk(store, device)
        for minute in range(times):
            desk.scan("GRACE02" if device == "k-1" else "SOFIA04", minute * 10)
