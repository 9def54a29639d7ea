"""Rows of visits: times without an offset are what the wall clock of the place showed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from kiosk.domain.places import Location
from kiosk.domain.visits import EntryMethod
from kiosk.services.document import Visit, in_words
from kiosk.services.sheets.known import Known
from kiosk.services.sheets.rows import Row
from kiosk.services.sheets.values import DayOrder, instant_of, one_of

_METHODS = {
    **{method.value.casefold(): method for method in EntryMethod},
    "membership": EntryMethod.MEMBERSHIP,
    "entry pass": EntryMethod.PASS,
    "event reservation": EntryMethod.BOOKING,
    "guest pass": EntryMethod.GUEST_PASS,
    "free entry": EntryMethod.FREE,
    "migrated data": EntryMethod.MIGRATED,
}


class VisitsReader:
    """Reads rows of visits; counts those whose end it had to say."""

    def __init__(self, known: Known, order: DayOrder | None, now: datetime, at: Location | None) -> None:
        """`at`: where rows without a place happened."""
        self._known = known
        self._order = order
        self._now = now
        self._at = at
        self._rows: dict[object, int] = {}
        self.ended = 0

    def visits(self, rows: Iterable[Row]) -> list[Visit]:
        """The visits that the rows tell; the rows keep what is wrong with them."""
        return [one for row in rows if (one := self._visit(row)) is not None]

    def _visit(self, row: Row) -> Visit | None:
        member, place = self._known.whose(row), self._place(row)
        method = row.value("entry_method", lambda cell: one_of(cell, _METHODS)) or EntryMethod.MIGRATED
        if row.text("check_in") is None:
            row.wrong("it has no check-in")
        if place is None:
            return None
        zone = ZoneInfo(place.calendar.time_zone)
        came = row.value("check_in", lambda cell: instant_of(cell, self._order, zone))
        left = row.value("check_out", lambda cell: instant_of(cell, self._order, zone, came))
        if member is None or came is None or not row.is_whole():
            return None
        visit = Visit(member_id=member, location_id=place.id, checked_in_at=came, entry_method=method)
        if self._rows.setdefault((member, place.id, came), row.number) != row.number:
            row.wrong(f"it is the visit of row {self._rows[member, place.id, came]} again")
            return None
        if (ident := row.text("id")) and self._rows.setdefault(ident, row.number) != row.number:
            row.wrong(f"this visit stands in row {self._rows[ident]} too", "id")
            return None
        try:
            plain = msgspec.to_builtins(visit) | {
                "id": ident,
                "checked_out_at": left or self._end(place, came),
            }
            return msgspec.convert(plain, Visit)
        except ValueError as error:
            row.wrong(in_words(error).partition(" - at ")[0])
            return None

    def _place(self, row: Row) -> Location | None:
        named = self._known.location(row)
        if named is None and row.is_whole():
            if self._at is None:
                row.wrong("it names no location; name it with --location")
            return self._at
        return named

    def _end(self, place: Location, came: datetime) -> datetime | None:
        """Who never left has left at the end of that day, as those who forget their exit do (rules.md 6).

        Else all visits of a system that keeps no exits would still be open.
        """
        end = place.calendar.end_of(place.calendar.day_of(came))
        if end > self._now:
            return None
        self.ended += 1
        return end
