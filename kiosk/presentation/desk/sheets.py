"""The sheets over the desk's rooms, as values: what is asked before something is done.

`busy`: the answer is on its way and nothing can be pressed. `trouble` and `hindrance` say why it was not done.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.directory import Found, FoundMember
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import Person
from kiosk.domain.notes import note_gap
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.profile import FreeMonth
from kiosk.domain.repair import ConversionWay
from kiosk.domain.staff import StaffMember
from kiosk.domain.visits import reason_gap
from kiosk.presentation.desk.orders import Reopen, TakeBack
from kiosk.presentation.desk.texts import SheetText
from kiosk.presentation.staff.free_reasons import FreeReasonText


class Field(StrEnum):
    """What is typed on a sheet."""

    OTHER = "other"
    PIN = "pin"
    NOTE = "note"
    LAST_DAY = "last_day"
    DAY = "day"
    CAME = "came"
    LEFT = "left"
    REASON = "reason"
    HOST = "host"


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeEntrySheet:
    """S13. `expects` None: as the reason has it. `over_limit`: a manager's PIN is asked for on this very sheet."""

    member: Person
    month: FreeMonth
    granter: StaffMember
    reason: FreeReasonText | None = None
    other: str = ""
    expects: bool | None = None
    over_limit: bool = False
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def recorded(self) -> str:
        """The reason as it is written down; "" while there is none."""
        if self.reason is FreeReasonText.OTHER:
            return self.other.strip()
        return "" if self.reason is None else self.reason.text.english

    @property
    def expects_payment(self) -> bool:
        """Whether it shall be paid later: usual where a pass is on its way."""
        return self.reason is FreeReasonText.PASS_NOT_HERE if self.expects is None else self.expects

    @property
    def ready(self) -> bool:
        """Whether enough is said."""
        return reason_gap(self.recorded) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSheet:
    """A note for the team. `until`: its last day as typed, "" for none."""

    member: Person
    text: str = ""
    until: str = ""
    at_check_in: bool = False
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether it says something, and not too much."""
        return note_gap(self.text) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSheet:
    """What can be done about one visit."""

    visit: ListedVisit
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""
    ready: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesSheet:
    """Other times for a visit, as typed."""

    visit: ListedVisit
    came: str
    left: str
    reason: str = ""
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether there is a reason."""
        return reason_gap(self.reason) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedSheet:
    """A visit that nobody recorded. `free`: it is given for nothing, for `reason`."""

    member: Person
    day: str
    came: str = ""
    left: str = ""
    free: bool = False
    reason: str = ""
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether enough is said."""
        return bool(self.came.strip()) and (not self.free or reason_gap(self.reason) is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidSheet:
    """A visit is taken back, for a reason."""

    visit: ListedVisit
    reason: str = ""
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether there is a reason."""
        return reason_gap(self.reason) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertSheet:
    """S14. `ways` None: they are being looked up."""

    visit: ListedVisit
    ways: tuple[ConversionWay, ...] | None = None
    chosen: int = 0
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether there is a way."""
        return bool(self.ways)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestSheet:
    """Whose guest somebody is."""

    member: Person
    text: str = ""
    found: Found | None = None
    host: FoundMember | None = None
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether a host was chosen."""
        return self.host is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleSheet:
    """What may be bought at the door."""

    member: Person
    offers: tuple[Offer, ...]
    chosen: int = 0
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""
    ready: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoSheet:
    """Ctrl+Z says first what it would undo. `at`: when that was done."""

    undo: TakeBack | Reopen
    at: datetime
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""
    ready: bool = True


class Remedy(StrEnum):
    """What happens to one of the visits that contradict each other."""

    VOID = "void"
    MAKE_FREE = "make_free"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichSheet:
    """Which of the visits that contradict each other, and why."""

    visits: tuple[ListedVisit, ...]
    remedy: Remedy
    chosen: int
    reason: str = ""
    busy: bool = False
    trouble: SheetText | None = None
    hindrance: str = ""

    @property
    def ready(self) -> bool:
        """Whether there is a reason."""
        return reason_gap(self.reason) is None


Sheet = (
    FreeEntrySheet
    | NoteSheet
    | VisitSheet
    | TimesSheet
    | MissedSheet
    | VoidSheet
    | ConvertSheet
    | GuestSheet
    | SaleSheet
    | UndoSheet
    | WhichSheet
)


def person_of(visit: ListedVisit) -> Person:
    """Whose visit it is."""
    return Person(id=visit.member_id, first_name=visit.first_name, last_name=visit.last_name)


def day_text(day: date) -> str:
    """A day as fields have it."""
    return day.isoformat()
