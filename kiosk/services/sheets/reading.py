"""A CSV file as an import document: the one way into the store is the document's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select

from kiosk.services import stored
from kiosk.services.document import Document, Pass
from kiosk.services.sheets.columns import DATES, Kind
from kiosk.services.sheets.known import Known
from kiosk.services.sheets.members import members_of
from kiosk.services.sheets.passes import holders_of
from kiosk.services.sheets.rows import BadRows, Problem, rows_of
from kiosk.services.sheets.sheet import Sheet, read_sheet
from kiosk.services.sheets.values import DayOrder, order_told_by
from kiosk.services.sheets.visits import VisitsReader
from kiosk.store.engine import Store
from kiosk.store.facts import find_location, only_location
from kiosk.store.remaining import remaining_of
from kiosk.store.tables import passes


@dataclass(frozen=True)
class SheetDocument:
    """What a file says, and what people should know of how it was read.

    `ended`: visits without a check-out that were ended with their day.
    """

    document: Document
    kind: Kind
    rows: int
    ignored: Sequence[str]
    ended: int = 0


def read_csv(
    raw: bytes,
    store: Store,
    *,
    now: datetime,
    kind: Kind | None = None,
    order: DayOrder | None = None,
    location: str | None = None,
) -> SheetDocument:
    """The document in a CSV file; raises BadRows (all that is wrong in it), BadDocument, StoreFault, UnknownLocation.

    `order`: how ambiguous dates are meant; without it a date of the file decides, that can be read in one way only.
    `location`: where visits happened whose rows do not say.
    """
    sheet = read_sheet(raw, kind)
    problems: list[Problem] = []
    with store.read() as connection:
        found = _read(sheet, connection, problems, now, order or _order(sheet), location)
    if problems:
        raise BadRows(problems)
    return found


def _read(
    sheet: Sheet,
    connection: Connection,
    problems: list[Problem],
    now: datetime,
    order: DayOrder | None,
    location: str | None,
) -> SheetDocument:
    known, rows, kind = Known(connection), rows_of(sheet, problems), sheet.columns.kind
    told = SheetDocument(Document(), kind, len(sheet.lines), sheet.columns.ignored)
    match kind:
        case Kind.MEMBERS:
            return replace(told, document=Document(members=tuple(members_of(rows, known, order))))
        case Kind.PASSES:
            return replace(told, document=Document(members=tuple(holders_of(rows, known, order, _held(connection)))))
        case Kind.VISITS:
            at = location or only_location(connection)
            reader = VisitsReader(known, order, now, None if at is None else find_location(connection, at))
            visits = tuple(reader.visits(rows))
            return replace(told, document=Document(visits=visits), ended=reader.ended)


def _order(sheet: Sheet) -> DayOrder | None:
    places = [place for field, place in sheet.columns.places.items() if field in DATES]
    return order_told_by(line.cells[place] for line in sheet.lines for place in places if place < len(line.cells))


def _held(connection: Connection) -> dict[str, tuple[str, Pass]]:
    rows = connection.execute(select(passes)).all()
    remaining = remaining_of(connection, [row.id for row in rows])
    return {row.id: (row.member_id, stored.held_pass(row, remaining.get(row.id))) for row in rows}
