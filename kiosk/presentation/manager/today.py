"""S15, a day's visits: what the room shows, as one value, and how it changes. Pure.

The list stands still while somebody reads it: who comes meanwhile is counted (`newer`) until somebody asks to see
them. `listing` numbers the order that is shown; what was read for another one is not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
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
    rows that were read before the last one may be old. `look_at` and `notice_until` are times of the
    monotonic clock.
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


def reduce(screen: TodayScreen, given: TodayInput, now: float) -> TodayChange:
    """The room after `given` came at `now`; total."""
    if isinstance(given, Arrived):
        return _anew(replace(screen, day=given.today, today=given.today, wanted=EVERYTHING), now)
    if screen.day is None or screen.today is None:
        return TodayChange(screen)
    match given:
        case Gone():
            return TodayChange(replace(EMPTY, listing=screen.listing + 1))
        case Happened():
            return _look(screen, screen.day, now)
        case DayPicked(day=day):
            return _to_day(screen, day, screen.today, now)
        case Stepped(days=days):
            return _to_day(screen, screen.day + timedelta(days=days), screen.today, now)
        case Chipped(chip=chip):
            return _filtered(screen, replace(screen.wanted, chip=chip), now)
        case Named(name=name):
            return _filtered(screen, replace(screen.wanted, name=name.strip()), now)
        case NewerWanted():
            return _anew(screen, now)
        case Looked() if given.listing == screen.listing:
            return _looked(screen, given, now)
        case NotLooked():
            return TodayChange(_noticed(screen, Notice(News.NOT_READ), now))
        case Noticed(notice=notice):
            return TodayChange(_noticed(screen, notice, now))
        case Tick():
            return _ticked(screen, screen.day, now)
        case _:
            return _beside(screen, given, now)


def _to_day(screen: TodayScreen, day: date, today: date, now: float) -> TodayChange:
    shown = min(day, today)
    return TodayChange(screen) if shown == screen.day else _anew(replace(screen, day=shown, opened=None), now)


def _filtered(screen: TodayScreen, wanted: DayFilter, now: float) -> TodayChange:
    return TodayChange(screen) if wanted == screen.wanted else _anew(replace(screen, wanted=wanted), now)


def _anew(screen: TodayScreen, now: float) -> TodayChange:
    assert screen.day is not None, "a list is of a day"
    fresh = replace(screen, listing=screen.listing + 1, count=None, newer=0, look_at=now + LOOK_EVERY)
    return TodayChange(fresh, (LookUp(fresh.listing, screen.day, screen.wanted, anew=True),))


def _look(screen: TodayScreen, day: date, now: float) -> TodayChange:
    looking = replace(screen, look_at=now + LOOK_EVERY)
    effects: tuple[TodayEffect, ...] = ()
    if screen.count is not None:  # else somebody looks already
        effects = (LookUp(screen.listing, day, screen.wanted, anew=False),)
    if screen.opened is not None and screen.opened.step is Step.READ:
        effects += (ReadStory(screen.opened.visit_id),)
    return TodayChange(looking, effects)


def _looked(screen: TodayScreen, seen: Looked, now: float) -> TodayChange:
    shown = replace(
        screen,
        today=seen.today,
        numbers=seen.numbers,
        count=seen.count,
        newer=seen.newer,
        at=seen.at,
        looks=screen.looks + 1,
    )
    if screen.is_today and seen.today != screen.today:  # a new day began
        return _anew(replace(shown, day=seen.today), now)
    return _anew(shown, now) if seen.newer and not seen.count else TodayChange(shown)


def _ticked(screen: TodayScreen, day: date, now: float) -> TodayChange:
    if screen.notice_until is not None and now >= screen.notice_until:
        screen = replace(screen, notice=None, notice_until=None)
    if screen.look_at is not None and now >= screen.look_at:
        return _look(screen, day, now)
    return TodayChange(screen)


def _noticed(screen: TodayScreen, notice: Notice, now: float) -> TodayScreen:
    return replace(screen, notice=notice, notice_until=None if notice.news is News.SAVING else now + NOTICE)


def _beside(screen: TodayScreen, given: TodayInput, now: float) -> TodayChange:
    """What concerns the visit beside the list."""
    opened = screen.opened
    match given:
        case RowTouched(visit_id=visit_id):
            same = opened is not None and opened.visit_id == visit_id
            if same:
                return TodayChange(screen)
            return TodayChange(replace(screen, opened=Opened(visit_id)), (ReadStory(visit_id),))
        case StoryRead(visit_id=visit_id, story=story) if opened is not None and opened.visit_id == visit_id:
            told = None if story is None else replace(opened, story=story)
            return TodayChange(replace(screen, opened=told))
        case StoryClosed():
            return TodayChange(replace(screen, opened=None))
        case Stepping(step=step) if opened is not None and opened.story is not None:
            return TodayChange(replace(screen, opened=replace(opened, step=step, trouble="")))
        case TimesGiven(came=came, left=left, reason=reason) if _is(opened, Step.CHANGE_TIMES) and opened is not None:
            waiting = replace(screen, opened=replace(opened, step=Step.WAIT, trouble=""))
            return TodayChange(waiting, (Correct(opened.visit_id, came, left, reason.strip()),))
        case TakeBackWanted() if _is(opened, Step.TAKE_BACK) and opened is not None:
            waiting = replace(screen, opened=replace(opened, step=Step.WAIT, trouble=""))
            return TodayChange(waiting, (TakeBack(opened.visit_id),))
        case Ordered():
            return _ordered(screen, given, now)
        case _:
            return TodayChange(screen)


def _is(opened: Opened | None, step: Step) -> bool:
    return opened is not None and opened.step is step


def _ordered(screen: TodayScreen, given: Ordered, now: float) -> TodayChange:
    assert screen.day is not None, "somebody stands in the room"
    opened = screen.opened if screen.opened is not None and screen.opened.visit_id == given.visit_id else None
    if given.trouble:
        if opened is None:
            return TodayChange(screen)
        return TodayChange(replace(screen, opened=replace(opened, step=Step.READ, trouble=given.trouble)))
    done = _noticed(screen, Notice(given.news), now)
    if opened is not None:
        stays = None if given.news is News.TAKEN_BACK else replace(opened, step=Step.READ, trouble="")
        done = replace(done, opened=stays)
    return _look(done, screen.day, now)
