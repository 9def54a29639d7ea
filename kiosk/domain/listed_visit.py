"""A visit as lists show it: on the desk's screens, on the command line, and at the server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.charges import Charge
from kiosk.domain.occupancy import is_unsure
from kiosk.domain.places import Policies
from kiosk.domain.visits import EntryMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedVisit:
    """A visit that counts, with the names that belong to it. Times are instants in UTC.

    `device` is the machine that recorded its beginning. `sent`: the server has all that is known of it here.
    `conflict`: it contradicts another visit, and nobody has looked at that yet (rules.md 8). `expects_payment`: a free
    entry that shall be paid within `PAYMENT_DUE` (kiosk/domain/visits.py), unless it was converted since.
    """

    id: str
    number: int | None
    member_id: str
    member_number: int
    first_name: str
    last_name: str
    birthday: date | None
    email: str | None
    location_id: str
    location_number: int
    location_name: str
    time_zone: str
    day: date
    checked_in_at: datetime
    checked_out_at: datetime | None
    entry_method: EntryMethod
    description: str
    pay_as_you_go: bool
    auto_checkout: bool
    free_entry_reason: str
    granted_by_number: int | None
    granted_by_first_name: str | None
    granted_by_last_name: str | None
    converted_from_free_entry: bool
    milestones: tuple[str, ...]
    visit_count: int | None
    updated_at: datetime
    device: str
    conflict: bool = False
    entered_at: datetime | None = None
    expects_payment: bool = False
    wrong_clock: bool = False
    sent: bool = True
    charge: Charge | None = None

    @property
    def open(self) -> bool:
        """Whether nobody ended it."""
        return self.checked_out_at is None

    def unsure(self, now: datetime, policies: Policies) -> bool:
        """Whether they are inside for longer than people stay, and may have left without a word (rules.md 6)."""
        return self.open and is_unsure(self.entered_at or self.checked_in_at, now, policies)
