"""S15, a day's visits: what the room shows, as one value, and what may change it. Pure.

The list stands still while somebody reads it: who comes meanwhile is counted (`newer`) until somebody asks to see
them. `listing` numbers the order that is shown; what was read for another one is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.day_list import DayChip, DayFilter, DayNumbers
from kiosk.domain.visit_story import VisitStory

LOOK_EVERY = 30.0
"""Seconds after which the numbers and the growing times are read again, if nothing happened before."""
NOTICE = 20.0
"""Seconds for which a notice stays."""


class Step(StrEnum):
    """How far somebody is with a visit whose story is open."""

    READ = "read"
    CHANGE_TIMES = "change_times"
    TAKE_BACK = "take_back"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Opened:
    """The visit beside the list. `story` None: it is being read. `trouble`: why the last wish was not done."""

    visit_id: str
    story: VisitStory | None = None
    step: Step = Step.READ
    trouble: str = ""


class News(StrEnum):
    """What the strip at the bottom says."""

    SAVING = "saving"
    SAVED = "saved"
    NOT_SAVED = "not_saved"
    PRINTED = "printed"
    NOT_PRINTED = "not_printed"
    NOT_READ = "not_read"
    TAKEN_BACK = "taken_back"
    TIMES_CHANGED = "times_changed"


@dataclass(frozen=True, slots=True)
class Notice:
    """`words`: a file's name, or a reason."""

    news: News
    words: str = ""


EVERYTHING = DayFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayScreen:
    """The room. `day` None: nobody stands in it. `count` None: the list is being read. `at`: the moment it shows.

    `today` is the present day of the place, by its own cut-off. `looks` counts how often the store was looked at:
    rows that were read before the last one may be old. `unread`: the list could not be read, and is asked for again at
    the next look. `look_at` and `notice_until` are times of the monotonic clock.
    """

    day: date | None = None
    today: date | None = None
    wanted: DayFilter = EVERYTHING
    listing: int = 0
    count: int | None = None
    newer: int = 0
    numbers: DayNumbers | None = None
    at: datetime | None = None
    looks: int = 0
    unread: bool = False
    opened: Opened | None = None
    notice: Notice | None = None
    look_at: float | None = None
    notice_until: float | None = None

    @property
    def until(self) -> float | None:
        """When time changes it."""
        return min((time for time in (self.look_at, self.notice_until) if time is not None), default=None)

    @property
    def is_today(self) -> bool:
        """Whether the present day is shown."""
        return self.day == self.today


EMPTY = TodayScreen()

# ---------------------------------------------------------------- inputs


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody stands in the room, on this day of the place."""

    today: date


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody does any more."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Something was recorded, or came by the sync."""


@dataclass(frozen=True, slots=True)
class DayPicked:
    """Show this day; never one that is still to come."""

    day: date


@dataclass(frozen=True, slots=True)
class Stepped:
    """So many days on; back, if below zero."""

    days: int


@dataclass(frozen=True, slots=True)
class Chipped:
    """List these only."""

    chip: DayChip


@dataclass(frozen=True, slots=True)
class Named:
    """List those of this name only."""

    name: str


@dataclass(frozen=True, slots=True)
class NewerWanted:
    """Put those who came meanwhile on top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What the office saw: `count` rows in the order of `listing`, and so many `newer` ones before it."""

    listing: int
    today: date
    at: datetime
    numbers: DayNumbers
    count: int
    newer: int


@dataclass(frozen=True, slots=True)
class NotLooked:
    """The store could not be read."""


@dataclass(frozen=True, slots=True)
class RowTouched:
    """Somebody wants to see more of a visit."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class StoryRead:
    """What there is of a visit; None: no list has it any more."""

    visit_id: str
    story: VisitStory | None


@dataclass(frozen=True, slots=True)
class StoryClosed:
    """Enough of that visit."""


@dataclass(frozen=True, slots=True)
class Stepping:
    """Somebody begins to change the visit, or lets it be (`Step.READ`)."""

    step: Step


@dataclass(frozen=True, slots=True)
class TimesGiven:
    """Other times for the visit; None leaves one as it is."""

    came: datetime | None
    left: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class TakeBackWanted:
    """The visit shall not count."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """The desk did what was wished, or a sentence says why not."""

    visit_id: str
    news: News
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A file is written, or is not; something went to the printer."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


TodayInput = (
    Arrived
    | Gone
    | Happened
    | DayPicked
    | Stepped
    | Chipped
    | Named
    | NewerWanted
    | Looked
    | NotLooked
    | RowTouched
    | StoryRead
    | StoryClosed
    | Stepping
    | TimesGiven
    | TakeBackWanted
    | Ordered
    | Noticed
    | Tick
)

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class LookUp:
    """Read the numbers, and how the list stands; `anew`: take its order again."""

    listing: int
    day: date
    wanted: DayFilter
    anew: bool


@dataclass(frozen=True, slots=True)
class ReadStory:
    """Find out all of a visit."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Have the desk change the times."""

    visit_id: str
    came: datetime | None
    left: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Have the desk take the check-in back."""

    visit_id: str


TodayEffect = LookUp | ReadStory | Correct | TakeBack


@dataclass(frozen=True, slots=True)
class TodayChange:
    """The room from now on, and what else is to be done, in order."""

    screen: TodayScreen
    effects: tuple[TodayEffect, ...] = ()
