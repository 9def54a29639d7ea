"""Reading the bookings: one by its id, and those of some days with the visits that belong to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from kiosk.domain.attendance import ListedBooking, Presence
from kiosk.domain.visits import BookingState
from kiosk.store.tables import bookings, members, visits

_LISTED = select(bookings, members.c.first_name, members.c.last_name).join(
    members, members.c.id == bookings.c.member_id
)


def find(connection: Connection, booking_id: str) -> ListedBooking | None:
    """The booking with this id, without its visits."""
    row = connection.execute(_LISTED.where(bookings.c.id == booking_id)).first()
    return None if row is None else _row(row, ())


def between(connection: Connection, location_id: str, since: datetime, before: datetime) -> Sequence[ListedBooking]:
    """Those of a location, not cancelled, that begin in this time, in the order of their beginning."""
    wanted = _LISTED.where(
        bookings.c.location_id == location_id,
        bookings.c.state == BookingState.CONFIRMED.value,
        bookings.c.starts_at >= since,
        bookings.c.starts_at < before,
    ).order_by(bookings.c.starts_at, bookings.c.id)
    found = connection.execute(wanted).all()
    linked = _linked(connection, [row.id for row in found])
    return [_row(row, tuple(linked[row.id])) for row in found]


def _linked(connection: Connection, ids: Sequence[str]) -> dict[str, list[Presence]]:
    presence: dict[str, list[Presence]] = defaultdict(list)
    for start in range(0, len(ids), 500):
        of_bookings = visits.c.booking_id.in_(ids[start : start + 500])
        wanted = select(visits.c.booking_id, visits.c.checked_in_at, visits.c.checked_out_at)
        for row in connection.execute(wanted.where(of_bookings, visits.c.voided.is_(False))):
            presence[row.booking_id].append(Presence(row.checked_in_at, row.checked_out_at))
    return presence


def _row(row: Any, linked: tuple[Presence, ...]) -> ListedBooking:
    return ListedBooking(
        id=row.id,
        member_id=row.member_id,
        first_name=row.first_name,
        last_name=row.last_name,
        guests=tuple(row.guests),
        location_id=row.location_id,
        resource=row.resource,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        linked=linked,
    )
