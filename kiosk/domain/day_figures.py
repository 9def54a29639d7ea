"""A day in figures, for the charts: arrivals beside those of a usual day, who was in, how they came (ux.md S17)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median, quantiles

from kiosk.domain.calendar import MINUTES_A_DAY, LocalCalendar, whole_minutes
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod

QUARTER = timedelta(minutes=15)
WEEKS = 8
"""How many days of the same weekday make a usual one."""

LEAST_DAYS = 3
"""Of how few days nobody says what is usual in percent."""

SPAN = 3
"""Quarters of an hour in which a place is at its busiest."""

LEAST_GROUP = 5


def may_break_down(people: int) -> bool:
    """Whether figures of so many people may be told apart by person: below five, everybody would know who it is."""
    return people >= LEAST_GROUP


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """A quarter of an hour of the day, from `starts_at`.

    `usual` is the median of the same quarter, by the clock on the wall, of the last eight such weekdays; None where
    there was none. `inside` is how many were in at its end, or now; None of what is still to come.
    """

    starts_at: datetime
    arrivals: int
    usual: float | None
    inside: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """How those who came in an hour came in."""

    starts_at: datetime
    by_method: Mapping[EntryMethod, int]
    pay_as_you_go: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StayLengths:
    """How long visits took, in minutes: the median, and between which the middle half lies.

    Of `visits` that ended by a scan: an estimated end tells nothing.
    """

    median: int
    lower: int
    upper: int
    visits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Busiest:
    """The three quarters in which most came. `percent` more (or, below zero, fewer) than usual at that time.

    None where nobody comes then usually, or too few days are known.
    """

    starts_at: datetime
    ends_at: datetime
    arrivals: int
    percent: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """The figures of one day of a location, from its cut-off to the next: 23 or 25 hours where the clocks change.

    `usual_days`: how many of the eight weekdays before had visits. `people`: how many different members came.
    `income` is what pay-as-you-go comes to, in minor units by currency; what was withdrawn or paid back is not in it.
    """

    day: date
    quarters: tuple[Quarter, ...]
    hours: tuple[Hour, ...]
    visits: int
    people: int
    usual_days: int
    most_inside: int
    refusals: tuple[tuple[Reason, int], ...]
    stays: StayLengths | None
    income: Mapping[str, int]
    free_entries: tuple[tuple[str, int], ...]
    busiest: Busiest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A visit of the day, as far as figures ask. `estimated`: nobody scanned at its end. `free` is why, "" if not."""

    member_id: str
    came: datetime
    left: datetime | None
    estimated: bool
    method: EntryMethod
    pay_as_you_go: bool
    free: str


def weekdays_before(day: date) -> tuple[date, ...]:
    """The days that make a usual one, the latest first."""
    return tuple(day - timedelta(weeks=back) for back in range(1, WEEKS + 1))


def figures_of(
    day: date,
    calendar: LocalCalendar,
    now: datetime,
    stays: Sequence[Stay],
    *,
    before: Mapping[date, Sequence[datetime]],
    refusals: Mapping[Reason, int],
    income: Mapping[str, int],
) -> DayFigures:
    """The figures of a day, as known at `now`. `before` says when people came on the days that make a usual one.

    Days on which nobody came are not usual ones: the place was closed, or had no kiosk yet.
    """
    starts = _quarters(calendar, day)
    arrivals = Counter((stay.came - starts[0]) // QUARTER for stay in stays)
    usual = [_Usual(calendar, one, came) for one, came in before.items() if came]
    house = _House(stays)
    quarters = tuple(
        Quarter(
            starts_at=start,
            arrivals=arrivals[place],
            usual=_median(one.at(calendar, [start]) for one in usual),
            inside=None if start > now else house.inside(min(start + QUARTER, now)),
        )
        for place, start in enumerate(starts)
    )
    return DayFigures(
        day=day,
        quarters=quarters,
        hours=_hours(starts, stays),
        visits=len(stays),
        people=len({stay.member_id for stay in stays}),
        usual_days=len(usual),
        most_inside=house.most,
        refusals=tuple(sorted(refusals.items(), key=lambda one: (-one[1], one[0]))),
        stays=_lengths(stays),
        income=dict(income),
        free_entries=_most_first(Counter(s.free.strip() for s in stays if s.method is EntryMethod.FREE)),
        busiest=_busiest(calendar, quarters, usual),
    )


def _quarters(calendar: LocalCalendar, day: date) -> list[datetime]:
    start, end = calendar.start_of(day), calendar.end_of(day)
    return [start + place * QUARTER for place in range(-(-(end - start) // QUARTER))]


def _on_the_wall(calendar: LocalCalendar, at: datetime) -> int:
    """Which quarter of an ordinary day it is by the clock on the wall, counted from the cut-off."""
    local, cutoff = calendar.local(at), calendar.day_cutoff
    since = (local.hour - cutoff.hour) * 60 + local.minute - cutoff.minute
    return since % MINUTES_A_DAY // (QUARTER // timedelta(minutes=1))


class _Usual:
    """An earlier day by the clock on the wall. A quarter that it had twice counts half, one that it had not, not."""

    def __init__(self, calendar: LocalCalendar, day: date, came: Sequence[datetime]) -> None:
        self._had = Counter(_on_the_wall(calendar, start) for start in _quarters(calendar, day))
        self._came = Counter(_on_the_wall(calendar, at) for at in came)

    def at(self, calendar: LocalCalendar, starts: Iterable[datetime]) -> float | None:
        """How many came in these quarters; None where it had none of them."""
        asked = [_on_the_wall(calendar, start) for start in starts]
        had = [self._came[quarter] / self._had[quarter] for quarter in asked if self._had[quarter]]
        return sum(had) if had else None


def _median(of_days: Iterable[float | None]) -> float | None:
    known = [one for one in of_days if one is not None]
    return float(median(known)) if known else None


class _House:
    """How many were in, at any moment."""

    def __init__(self, stays: Sequence[Stay]) -> None:
        self._came = sorted(stay.came for stay in stays)
        self._left = sorted(stay.left for stay in stays if stay.left is not None)

    def inside(self, at: datetime) -> int:
        """Those who had come, without those who had left."""
        return bisect_right(self._came, at) - bisect_right(self._left, at)

    @property
    def most(self) -> int:
        """At the fullest moment: somebody has just come then."""
        return max((self.inside(at) for at in self._came), default=0)


def _hours(starts: Sequence[datetime], stays: Sequence[Stay]) -> tuple[Hour, ...]:
    a_quarter_each = range(0, len(starts), 4)
    by_hour: list[list[Stay]] = [[] for _ in a_quarter_each]
    for stay in stays:
        place = (stay.came - starts[0]) // (4 * QUARTER)
        if 0 <= place < len(by_hour):
            by_hour[place].append(stay)
    return tuple(
        Hour(
            starts_at=starts[first],
            by_method=Counter(stay.method for stay in came),
            pay_as_you_go=sum(stay.pay_as_you_go for stay in came),
        )
        for first, came in zip(a_quarter_each, by_hour, strict=True)
    )


def _lengths(stays: Sequence[Stay]) -> StayLengths | None:
    seen = [whole_minutes(s.came, s.left) for s in stays if s.left is not None and not s.estimated]
    if not seen:
        return None
    lower, middle, upper = quantiles(seen * 2 if len(seen) == 1 else seen, n=4, method="inclusive")
    return StayLengths(median=round(middle), lower=round(lower), upper=round(upper), visits=len(seen))


def _most_first(counted: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0])))


def _busiest(calendar: LocalCalendar, quarters: Sequence[Quarter], usual: Sequence[_Usual]) -> Busiest | None:
    spans = [quarters[first : first + SPAN] for first in range(len(quarters) - SPAN + 1)]
    fullest = max(spans, key=lambda span: sum(quarter.arrivals for quarter in span))  # of equal ones the first
    arrivals = sum(quarter.arrivals for quarter in fullest)
    if not arrivals:
        return None
    starts = [quarter.starts_at for quarter in fullest]
    expected = _median(one.at(calendar, starts) for one in usual) if len(usual) >= LEAST_DAYS else None
    percent = None if not expected else round(100 * (arrivals - expected) / expected)
    return Busiest(starts_at=starts[0], ends_at=starts[-1] + QUARTER, arrivals=arrivals, percent=percent)
