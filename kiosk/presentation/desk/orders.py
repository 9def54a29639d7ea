"""What staff have done at the desk, each as one order: the composition root turns it into a use case.

Days and times of day are those of the place's wall clock; None leaves a time as it is, or open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from kiosk.domain.members import Person
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.domain.staff import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """Let the member in as their scan would: with an offer they agreed to, or as the guest of `host` (an id)."""

    member: Person
    consent: Consent | None = None
    host: str | None = None


@dataclass(frozen=True, slots=True)
class CheckOut:
    """The member leaves."""

    member: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class LetIn:
    """Free entry. `approver`: the manager whose PIN was typed."""

    member: Person
    reason: str
    expects_payment: bool
    approver: StaffMember | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo a check-in."""

    visit_id: str
    member: Person


@dataclass(frozen=True, slots=True)
class Reopen:
    """Undo a check-out."""

    visit_id: str
    member: Person


@dataclass(frozen=True, slots=True)
class VoidVisit:
    """A visit does not count, for a reason."""

    visit_id: str
    member: Person
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectVisit:
    """Other times for a visit of `day`; a way out before the way in is of the day after."""

    visit_id: str
    member: Person
    day: date
    came: time
    left: time | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddVisit:
    """A visit that the kiosk missed. `free`: the reason of a free entry; "" for what their pass gives."""

    member: Person
    day: date
    came: time
    left: time | None
    free: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertVisit:
    """A free entry becomes a paid one, in this way."""

    visit_id: str
    member: Person
    consent: Consent = BEST
    pass_id: str | None = None


@dataclass(frozen=True, slots=True)
class ConvertAll:
    """Several free entries, each by the pass that covers it."""

    visit_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteNote:
    """A note for the team. `until`: its last day."""

    member: Person
    text: str
    until: date | None
    at_check_in: bool


@dataclass(frozen=True, slots=True)
class CloseNote:
    """A note has done its work."""

    note_id: str


@dataclass(frozen=True, slots=True)
class KeepVisits:
    """Somebody looked at these visits, and they stay as they are, beside what they contradict."""

    visit_ids: tuple[str, ...]
    beside: str
    member: Person


@dataclass(frozen=True, slots=True)
class MakeFree:
    """One of the visits that contradict each other becomes a free entry."""

    visit_id: str
    member: Person
    reason: str


Order = (
    CheckIn
    | CheckOut
    | LetIn
    | TakeBack
    | Reopen
    | VoidVisit
    | CorrectVisit
    | AddVisit
    | ConvertVisit
    | ConvertAll
    | WriteNote
    | CloseNote
    | KeepVisits
    | MakeFree
)
