"""A day in figures, for the charts: arrivals beside those of a usual day, who was in, how they came (ux.md S17)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod

QUARTER = timedelta(minutes=15)
WEEKS = 8
"""How many days of the same weekday make a usual one."""

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
    """The three quarters in which most came. `percent` more (or, below zero, fewer) than usual then; None: no usual."""

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
