"""S17, charts and bookings: what the room shows, as one value, and how it changes. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from kiosk.domain.attendance import BookingAttendance, Turnout
from kiosk.domain.day_figures import DayFigures
from kiosk.presentation.manager.figures import ChartKind
from kiosk.presentation.manager.today import NOTICE, News, Notice

LOOK_EVERY = 60.0
"""Seconds after which the figures are read again."""


class Tab(StrEnum):
    """What the room is about."""

    CHARTS = "charts"
    BOOKINGS = "bookings"


@dataclass(frozen=True, slots=True)
class Pointed:
    """A place of a chart that somebody touched."""

    kind: ChartKind
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartsScreen:
    """The room. `day` None: nobody stands in it. `figures`, `bookings` None: they are being read.

    `as_table` are the charts that are shown as tables. `missed_only`: of the bookings only those nobody came to.
    """

    day: date | None = None
    today: date | None = None
    tab: Tab = Tab.CHARTS
    figures: DayFigures | None = None
    bookings: tuple[BookingAttendance, ...] | None = None
    as_table: frozenset[ChartKind] = frozenset()
    pointed: Pointed | None = None
    missed_only: bool = False
    notice: Notice | None = None
    look_at: float | None = None
    notice_until: float | None = None

    @property
    def until(self) -> float | None:
        """When time changes it."""
        return min((time for time in (self.look_at, self.notice_until) if time is not None), default=None)

    @property
    def shown_bookings(self) -> tuple[BookingAttendance, ...]:
        """Those that are listed."""
        return tuple(one for one in self.bookings or () if not self.missed_only or one.attendance.turnout in MISSED)

    @property
    def missed(self) -> int:
        """To how many nobody came."""
        return sum(one.attendance.turnout in MISSED for one in self.bookings or ())


MISSED = frozenset({Turnout.NO_SHOW, Turnout.REGISTERED_NOT_ARRIVED})

# ---------------------------------------------------------------- inputs


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody stands in the room, on this day of the place."""

    today: date


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody does any more."""


@dataclass(frozen=True, slots=True)
class DayPicked:
    """Show this day; never one that is still to come."""

    day: date


@dataclass(frozen=True, slots=True)
class Stepped:
    """So many days on; back, if below zero."""

    days: int


@dataclass(frozen=True, slots=True)
class TabChosen:
    """Charts, or bookings."""

    tab: Tab


@dataclass(frozen=True, slots=True)
class FiguresRead:
    """The figures of a day."""

    figures: DayFigures


@dataclass(frozen=True, slots=True)
class BookingsRead:
    """The bookings of a day."""

    day: date
    bookings: tuple[BookingAttendance, ...]


@dataclass(frozen=True, slots=True)
class NotRead:
    """The store could not be read."""


@dataclass(frozen=True, slots=True)
class Turned:
    """Show a chart as a table, or as a chart again."""

    kind: ChartKind


@dataclass(frozen=True, slots=True)
class Pointing:
    """Somebody touched a place of a chart."""

    kind: ChartKind
    place: int


@dataclass(frozen=True, slots=True)
class MissedTapped:
    """List only those to which nobody came, or all."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A file is written, or is not."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


ChartsInput = (
    Arrived
    | Gone
    | DayPicked
    | Stepped
    | TabChosen
    | FiguresRead
    | BookingsRead
    | NotRead
    | Turned
    | Pointing
    | MissedTapped
    | Noticed
    | Tick
)

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """Read the figures of a day."""

    day: date


@dataclass(frozen=True, slots=True)
class ReadBookings:
    """Read how a day's bookings were used."""

    day: date


ChartsEffect = ReadFigures | ReadBookings


@dataclass(frozen=True, slots=True)
class ChartsChange:
    """The room from now on, and what else is to be done, in order."""

    screen: ChartsScreen
    effects: tuple[ChartsEffect, ...] = ()


def reduce(screen: ChartsScreen, given: ChartsInput, now: float) -> ChartsChange:
    """The room after `given` came at `now`; total."""
    if isinstance(given, Arrived):
        return _read(replace(screen, today=given.today), given.today, now)
    if screen.day is None or screen.today is None:
        return ChartsChange(screen)
    match given:
        case Gone():
            return ChartsChange(ChartsScreen(tab=screen.tab, as_table=screen.as_table))
        case DayPicked(day=day):
            return _to_day(screen, screen.day, min(day, screen.today), now)
        case Stepped(days=days):
            return _to_day(screen, screen.day, min(screen.day + timedelta(days=days), screen.today), now)
        case TabChosen(tab=tab):
            return _read(replace(screen, tab=tab, pointed=None), screen.day, now)
        case FiguresRead(figures=figures) if figures.day == screen.day:
            return ChartsChange(replace(screen, figures=figures))
        case BookingsRead(day=day, bookings=bookings) if day == screen.day:
            return ChartsChange(replace(screen, bookings=bookings))
        case NotRead():
            return ChartsChange(_noticed(screen, Notice(News.NOT_READ), now))
        case Turned(kind=kind):
            return ChartsChange(replace(screen, as_table=screen.as_table ^ {kind}))
        case Pointing(kind=kind, place=place):
            return ChartsChange(replace(screen, pointed=Pointed(kind, place)))
        case MissedTapped():
            return ChartsChange(replace(screen, missed_only=not screen.missed_only))
        case Noticed(notice=notice):
            return ChartsChange(_noticed(screen, notice, now))
        case Tick():
            return _ticked(screen, screen.day, now)
        case _:
            return ChartsChange(screen)


def _to_day(screen: ChartsScreen, shown: date, day: date, now: float) -> ChartsChange:
    if day == shown:
        return ChartsChange(screen)
    return _read(replace(screen, figures=None, bookings=None, pointed=None), day, now)


def _read(screen: ChartsScreen, day: date, now: float) -> ChartsChange:
    effect = ReadFigures(day) if screen.tab is Tab.CHARTS else ReadBookings(day)
    return ChartsChange(replace(screen, day=day, look_at=now + LOOK_EVERY), (effect,))


def _noticed(screen: ChartsScreen, notice: Notice, now: float) -> ChartsScreen:
    return replace(screen, notice=notice, notice_until=None if notice.news is News.SAVING else now + NOTICE)


def _ticked(screen: ChartsScreen, day: date, now: float) -> ChartsChange:
    if screen.notice_until is not None and now >= screen.notice_until:
        screen = replace(screen, notice=None, notice_until=None)
    if screen.look_at is not None and now >= screen.look_at:
        return _read(screen, day, now)
    return ChartsChange(screen)
