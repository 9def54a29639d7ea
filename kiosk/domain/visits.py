"""Presence: a visit, and the ground on which the door opened (rules.md 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.charges import Charge, Tariff
from kiosk.domain.one_line import one_line


class EntryMethod(StrEnum):
    """The ground for an entry, in Capitan's codes."""

    MEMBERSHIP = "MEM"
    PASS = "ENT"
    BOOKING = "EVE"
    GUEST_PASS = "GUE"
    FREE = "FRE"
    MIGRATED = "MIG"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitlement:
    """Why the door opened, as staff read it: "Entry Pass (3 remaining)", "Guest Pass from Jane Doe".

    A decision names its pass or booking; the history of another system knows the method only.
    """

    method: EntryMethod
    description: str
    pass_id: str | None = None
    booking_id: str | None = None
    pay_as_you_go: bool = False

    def __post_init__(self) -> None:
        by_pass = self.method in (EntryMethod.MEMBERSHIP, EntryMethod.PASS, EntryMethod.GUEST_PASS)
        if self.pass_id is not None and not by_pass:
            raise ValueError(f"an entry by {self.method} uses no pass")
        if self.booking_id is not None and self.method is not EntryMethod.BOOKING:
            raise ValueError(f"an entry by {self.method} has no booking")
        if self.pay_as_you_go and self.method is not EntryMethod.PASS:
            raise ValueError("pay-as-you-go is an entry by pass")


@dataclass(frozen=True, slots=True, kw_only=True)
class PassUse:
    """What a visit takes from a pass: entries or days (`visits`), or `minutes`; below zero it gives back."""

    pass_id: str
    visits: int = 0
    minutes: int = 0


def reason_gap(reason: str) -> str | None:
    """What is wrong with a reason that staff write down, as a sentence; None if nothing is (rules.md 5)."""
    return None if 3 <= len(one_line(reason)) <= 200 else "a reason has 3 to 200 characters"


PAYMENT_DUE = timedelta(days=7)
"""How long after a free entry that expects a payment it is due (ux.md S13)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeEntry:
    """Entry for nothing: why, and which member of staff (their id) granted it (rules.md 5; Capitan).

    `expects_payment`: it shall be paid within `PAYMENT_DUE` all the same, as when a pass is not here yet (ux.md S13).
    """

    reason: str
    granted_by: str
    expects_payment: bool = False

    def __post_init__(self) -> None:
        if (gap := reason_gap(self.reason)) is not None:
            raise ValueError(gap)

    @classmethod
    def typed(cls, reason: str, granted_by: str, *, expects_payment: bool = False) -> FreeEntry:
        """Granted now, for a reason as somebody typed it. Raises ValueError for one that is too short or too long."""
        return cls(reason=one_line(reason), granted_by=granted_by, expects_payment=expects_payment)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVisit:
    """Someone who is inside: the visit and since when.

    `entered_at` is later than `checked_in_at` where an earlier visit of the day was continued. Of a minutes pass,
    `minutes_left` is what it had at that entry, None without an end. `tariff`: the stay is charged by time.
    `reopened_at`: when they last said that they were still here.
    """

    visit_id: str
    checked_in_at: datetime
    entered_at: datetime
    minutes_pass_id: str | None = None
    minutes_left: int | None = None
    tariff: Tariff | None = None
    reopened_at: datetime | None = None

    @property
    def seen_at(self) -> datetime:
        """The last moment of which it is known that they were inside: nobody left before it."""
        return self.entered_at if self.reopened_at is None else max(self.entered_at, self.reopened_at)

    def minutes_used(self, until: datetime) -> int:
        """What the stay takes of the minutes pass: no more than it has."""
        stayed = whole_minutes(self.entered_at, until)
        return stayed if self.minutes_left is None else min(stayed, max(0, self.minutes_left))


@dataclass(frozen=True, slots=True, kw_only=True)
class PastVisit:
    """A visit of the member before the scan, open or over, that some rule looks back at. Never a voided one."""

    visit_id: str
    location_id: str
    day: date
    checked_in_at: datetime
    checked_out_at: datetime | None
    entitlement: Entitlement
    visit_count: int | None = None
    counts_towards_plan_limits: bool = True
    by_time: bool = False
    charge: Charge | None = None


class BookingState(StrEnum):
    """Whether a booking stands."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A resource reserved for the member from `starts_at` (included) to `ends_at` (excluded)."""

    id: str
    resource: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredVisit:
    """A visit that is expected and has not begun (Bookable: a pending check-in)."""

    visit_id: str
    starts_at: datetime
    ends_at: datetime | None
    booking_id: str | None = None
