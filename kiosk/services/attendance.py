"""Bookings against presence, for some days of a location: no-shows, utilisation, overstay (rules.md 6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from kiosk.domain.attendance import BookingAttendance, attend
from kiosk.store import bookings
from kiosk.store.engine import Store
from kiosk.store.facts import find_location


def attendance_of(
    store: Store, location_id: str, since: date, until: date, now: datetime
) -> Sequence[BookingAttendance]:
    """The bookings that begin on the location's days `since` to `until`, both included, as known at `now`.

    Raises StoreFault, UnknownLocation.
    """
    with store.read() as connection:
        calendar = find_location(connection, location_id).calendar
        found = bookings.between(connection, location_id, calendar.start_of(since), calendar.end_of(until))
    return [BookingAttendance(one, attend(one.starts_at, one.ends_at, one.linked, now)) for one in found]
