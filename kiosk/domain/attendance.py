"""Bookings against presence: who did not come, how much of the time was used (rules.md 6; Bookable: checkin)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from kiosk.domain.calendar import covered, whole_minutes


class Turnout(StrEnum):
    """What became of a booking. A registered visit that never began is told apart from no visit at all."""

    ARRIVED = "arrived"
    NO_SHOW = "no_show"
    REGISTERED_NOT_ARRIVED = "registered_not_arrived"
    EXPECTED = "expected"


@dataclass(frozen=True, slots=True)
class Presence:
    """One visit that is linked to a booking. `start` None: registered, not begun. `end` None: still inside."""

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Attendance:
    """How a booking was used: `used` is the part of its time in which somebody was there, from 0 to 1."""

    turnout: Turnout
    used: Fraction
    present_minutes: int
    overstay_minutes: int


def attend(starts_at: datetime, ends_at: datetime, linked: Sequence[Presence], now: datetime) -> Attendance:
    """The use of a booking's window by the visits that are linked to it, as known at `now`.

    Time in which several were there counts once. Overstay is the time after the end until the last one left.
    """
    stays = [(p.start, min(p.end or now, now)) for p in linked if p.start is not None]
    present, over = covered(stays, starts_at, ends_at), covered(stays, ends_at, max(ends_at, now))
    return Attendance(
        turnout=_turnout(bool(stays), bool(linked), over_at=ends_at <= now),
        used=Fraction(int(present.total_seconds()), int((ends_at - starts_at).total_seconds())),
        present_minutes=whole_minutes(starts_at, starts_at + present),
        overstay_minutes=whole_minutes(ends_at, ends_at + over),
    )


def _turnout(came: bool, linked: bool, *, over_at: bool) -> Turnout:
    if came:
        return Turnout.ARRIVED
    if not over_at:
        return Turnout.EXPECTED
    return Turnout.REGISTERED_NOT_ARRIVED if linked else Turnout.NO_SHOW


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedBooking:
    """A booking as reports show it, with its booker's name; `linked` are its visits that count."""

    id: str
    member_id: str
    first_name: str
    last_name: str
    guests: tuple[str, ...]
    location_id: str
    resource: str
    starts_at: datetime
    ends_at: datetime
    linked: tuple[Presence, ...] = ()


@dataclass(frozen=True, slots=True)
class BookingAttendance:
    """A booking, and how it was used."""

    booking: ListedBooking
    attendance: Attendance
