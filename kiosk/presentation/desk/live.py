"""S12, the live room: what the desk shows, as one value.

The rows of the feed are pages that the window keeps; what is shown of them follows from here. `until` is when time
changes something, in seconds of the caller's monotonic clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.domain.arrivals import Arrival
from kiosk.domain.day_list import DayNumbers
from kiosk.domain.directory import Found
from kiosk.domain.feed import FeedFilter
from kiosk.domain.members import Person
from kiosk.domain.places import Location
from kiosk.domain.profile import Profile
from kiosk.domain.sign_in import FRESH, Attempts
from kiosk.domain.staff import StaffMember
from kiosk.presentation.desk.effects import DeskEffect
from kiosk.presentation.desk.sheets import Sheet
from kiosk.presentation.desk.strip import Strip

LOOK_UP_FOR = 60.0
"""Look-up mode switches itself off after so many seconds without a scan."""
GUARD = 0.6
"""Seconds for which a case that took another's place by itself ignores its buttons."""
CALL_EVERY = 20.0
"""Seconds after which a call for help that nobody has taken is heard again."""
AGAIN_AFTER = 15.0
"""Seconds after which a store that did not answer is asked again."""
EVERYTHING = FeedFilter()
MOST_WAITING = 20
"""Cases that wait; who was refused before those is in the feed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCall:
    """Somebody at a kiosk asked for help. `accepted`: one of us is on the way."""

    kiosk: str
    ticket: str
    accepted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was typed, and who fits; `found` None: it is being looked up. `failed`: the store did not answer.

    `old`: those who were found fit what was typed before. `entered`: the first one opens when the others are there.
    """

    text: str
    found: Found | None = None
    marked: int = 0
    failed: bool = False
    old: bool = False
    entered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One person before the desk. `person` None: nobody holds that code. `arrival`: what happened at the door.

    `profile` None: it is being read (or `gone`). `by_hand`: staff opened it, so no other takes its place by itself.
    `actor`: the first name of the member of staff who did it, "" for nobody. `guarded_until`: another case stood in
    its place a moment ago, and a finger may have been on its way to that one.
    """

    person: Person | None
    arrival: Arrival | None = None
    profile: Profile | None = None
    by_hand: bool = False
    actor: str = ""
    gone: bool = False
    guarded_until: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """The room. `who` None: nobody stands in it, and it holds nothing of anybody.

    `unseen` rows wait behind a button while the feed is scrolled; `waiting` cases behind a badge, newest first.
    `covered`: a customer can see the screen. `last`: what
    Ctrl+Z undoes. `calls_at`: when a call for help is heard again. `look_at`: the store
    did not answer, and is asked again then. `attempts` counts wrong PINs of managers.
    """

    place: Location
    who: StaffMember | None = None
    today: date | None = None
    wanted: FeedFilter = EVERYTHING
    at_top: bool = True
    unseen: int = 0
    numbers: DayNumbers | None = None
    typing: bool = False
    search: Search | None = None
    case: Case | None = None
    waiting: tuple[Arrival, ...] = ()
    sheet: Sheet | None = None
    strip: Strip | None = None
    last: Strip | None = None
    look_up_until: float | None = None
    covered: bool = False
    help: tuple[HelpCall, ...] = ()
    calls_at: float | None = None
    look_at: float | None = None
    attempts: Attempts = FRESH

    @property
    def until(self) -> float | None:
        """When time changes something."""
        ends = (None if self.strip is None else self.strip.until, self.look_up_until, self.calls_at, self.look_at)
        return min((end for end in ends if end is not None), default=None)

    @property
    def looks_up(self) -> bool:
        """Whether a scan opens the person instead of checking in."""
        return self.look_up_until is not None

    @property
    def engaged(self) -> bool:
        """Whether staff are in the middle of something: then no case opens by itself."""
        by_hand = self.case is not None and self.case.by_hand
        return self.typing or self.search is not None or self.sheet is not None or by_hand

    @property
    def empty(self) -> Live:
        """The room without anything of anybody; who calls for help still does."""
        return Live(
            place=self.place,
            wanted=FeedFilter(levels=self.wanted.levels),
            help=self.help,
            calls_at=self.calls_at,
            attempts=self.attempts,
            covered=self.covered,
        )


@dataclass(frozen=True, slots=True)
class LiveChange:
    """The room from now on, and what else is to be done, in order."""

    screen: Live
    effects: tuple[DeskEffect, ...] = ()
