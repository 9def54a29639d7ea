"""Presence: a visit, and the ground on which the door opened (rules.md 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    """What a visit takes from a pass: entries or days (`visits`), or `minutes`."""

    pass_id: str
    visits: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVisit:
    """Someone who is inside: the visit, since when, and the pass whose minutes are running, if any."""

    visit_id: str
    checked_in_at: datetime
    minutes_pass_id: str | None = None


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
