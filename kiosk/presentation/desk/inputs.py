"""All that can change the desk's live room."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.arrivals import Arrival
from kiosk.domain.day_list import DayNumbers
from kiosk.domain.directory import Found
from kiosk.domain.feed import FeedChip
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import Person
from kiosk.domain.outcomes import Outcome
from kiosk.domain.profile import Profile
from kiosk.domain.repair import ConversionWay
from kiosk.domain.staff import StaffMember
from kiosk.presentation.desk.fixes import Fix
from kiosk.presentation.desk.orders import Order
from kiosk.presentation.desk.sheets import Field

# ---------------------------------------------------------------- the room


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who is signed in stands in the room; `today` is the place's day."""

    who: StaffMember
    today: date


@dataclass(frozen=True, slots=True)
class Went:
    """Nobody does, or the window was locked."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What was recorded since the last time, newest first; `shown` of it pass the filter of the feed."""

    arrivals: tuple[Arrival, ...]
    shown: int


@dataclass(frozen=True, slots=True)
class NumbersRead:
    """The numbers of the day."""

    numbers: DayNumbers
    today: date


@dataclass(frozen=True, slots=True)
class NotRead:
    """The store did not answer."""


@dataclass(frozen=True, slots=True)
class ChipChosen:
    """Another filter of the feed."""

    chip: FeedChip


@dataclass(frozen=True, slots=True)
class FineHidden:
    """Rows without an alert are left out, or not."""

    on: bool


@dataclass(frozen=True, slots=True)
class Scrolled:
    """The feed was moved; `at_top`: its newest row is in view."""

    at_top: bool


@dataclass(frozen=True, slots=True)
class NewestWanted:
    """Somebody wants to see the rows that wait."""


@dataclass(frozen=True, slots=True)
class RowTapped:
    """A row of the feed was touched."""

    arrival: Arrival


# ---------------------------------------------------------------- search and scans


@dataclass(frozen=True, slots=True)
class SearchTyped:
    """What stands in the search field."""

    text: str


@dataclass(frozen=True, slots=True)
class SearchWanted:
    """F2."""


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """Who fits what was typed; None: it cannot be looked up now."""

    text: str
    found: Found | None


@dataclass(frozen=True, slots=True)
class SearchMoved:
    """Up (-1) or down (1) among who was found."""

    step: int


@dataclass(frozen=True, slots=True)
class SearchChosen:
    """This one of who was found; None: the marked one, or the ticket that was typed."""

    place: int | None = None


@dataclass(frozen=True, slots=True)
class TicketFound:
    """The refused scan with this ticket; None: there is none."""

    ticket: str
    arrival: Arrival | None


@dataclass(frozen=True, slots=True)
class LookUpSwitched:
    """Whether scans open the person instead of checking in."""

    on: bool


@dataclass(frozen=True, slots=True)
class CodeRead:
    """A scan while looking up; `member_id` None: nobody holds that code."""

    member_id: str | None


@dataclass(frozen=True, slots=True)
class MemberWanted:
    """Somebody in another room wants to see this member's case."""

    member_id: str


@dataclass(frozen=True, slots=True)
class CoverSwitched:
    """Whether a customer can see the screen."""

    on: bool


@dataclass(frozen=True, slots=True)
class FieldEntered:
    """Somebody types in a field, or no more: then cases open by themselves again."""

    typing: bool


# ---------------------------------------------------------------- the case


@dataclass(frozen=True, slots=True)
class CaseRead:
    """What is known of the member; None: nobody knows them any more, or the store does not answer.

    `actor`: the first name of the member of staff who did what the case is about.
    """

    member_id: str
    profile: Profile | None
    actor: str = ""


@dataclass(frozen=True, slots=True)
class NextCase:
    """F3: the newest that waits."""


@dataclass(frozen=True, slots=True)
class CaseClosed:
    """The case is put away."""


@dataclass(frozen=True, slots=True)
class FixPressed:
    """A button of the case, or its key."""

    fix: Fix


@dataclass(frozen=True, slots=True)
class VisitPressed:
    """One of the member's last visits was touched."""

    visit: ListedVisit


@dataclass(frozen=True, slots=True)
class NoteClosed:
    """A note has done its work."""

    note_id: str


@dataclass(frozen=True, slots=True)
class FileWanted:
    """A manager wants a file with all about the member whose case is open."""


@dataclass(frozen=True, slots=True)
class FileSaved:
    """All about the member is in a file; `wrong` says why not."""

    member: Person
    wrong: str | None


@dataclass(frozen=True, slots=True)
class UndoPressed:
    """The undo of the strip."""


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Ctrl+Z."""


@dataclass(frozen=True, slots=True)
class EscapePressed:
    """Close whatever lies on top."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


# ---------------------------------------------------------------- help


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """A member pressed "Call someone" at a kiosk; `ticket` "" where there was no refusal."""

    kiosk: str
    ticket: str


@dataclass(frozen=True, slots=True)
class HelpOver:
    """The call at that kiosk is over: taken by somebody, cancelled, or too old."""

    kiosk: str


@dataclass(frozen=True, slots=True)
class HelpAccepted:
    """ "I'm coming"."""

    kiosk: str


# ---------------------------------------------------------------- sheets


@dataclass(frozen=True, slots=True)
class TileChosen:
    """One of the choices of a sheet."""

    tile: str


@dataclass(frozen=True, slots=True)
class FieldTyped:
    """What stands in a field of a sheet."""

    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class Switched:
    """The switch of a sheet."""

    on: bool


@dataclass(frozen=True, slots=True)
class Submitted:
    """The button that does it, with the PIN where the sheet asks for one."""

    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The sheet is put away."""


@dataclass(frozen=True, slots=True)
class WaysRead:
    """How a free entry may be paid; `hindrance` says why it cannot."""

    visit_id: str
    ways: tuple[ConversionWay, ...]
    hindrance: str = ""


@dataclass(frozen=True, slots=True)
class HostsFound:
    """Who may be the host."""

    text: str
    found: Found | None


@dataclass(frozen=True, slots=True)
class PinChecked:
    """Whose PIN it is; None: nobody's."""

    who: StaffMember | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of an order."""

    order: Order
    outcome: Outcome[object]


SheetInput = TileChosen | FieldTyped | Switched | Submitted | Cancelled | WaysRead | HostsFound | PinChecked | Answered
LiveInput = (
    Came
    | Went
    | Happened
    | NumbersRead
    | NotRead
    | ChipChosen
    | FineHidden
    | Scrolled
    | NewestWanted
    | RowTapped
    | SearchTyped
    | SearchWanted
    | PeopleFound
    | SearchMoved
    | SearchChosen
    | TicketFound
    | LookUpSwitched
    | CodeRead
    | MemberWanted
    | CoverSwitched
    | FieldEntered
    | CaseRead
    | NextCase
    | CaseClosed
    | FixPressed
    | VisitPressed
    | NoteClosed
    | FileWanted
    | FileSaved
    | UndoPressed
    | UndoLast
    | EscapePressed
    | HelpWanted
    | HelpOver
    | HelpAccepted
    | Tick
    | SheetInput
)
