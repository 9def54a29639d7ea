"""Plans and their limits: the most visits or hours of a period (rules.md 1 and 3; Nexudus: plan limits)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.calendar import LocalCalendar, whole_minutes
from kiosk.domain.visits import PastVisit


class Period(StrEnum):
    """Over what a limit counts. Days are the location's; a week begins on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    CYCLE = "cycle"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLimit:
    """The most `visits` or `hours` in one period; None does not limit."""

    per: Period
    visits: int | None = None
    hours: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a member pays for month by month."""

    id: str
    name: str
    limit: PlanLimit | None = None


def period_start(per: Period, day: date, anchor: date | None) -> date:
    """The first day of the period that `day` belongs to.

    A billing cycle begins each month on the day on which the member's membership did (`anchor`), or on the last
    day of a month that has no such day; without a membership it is the calendar month.
    """
    match per:
        case Period.DAY:
            return day
        case Period.WEEK:
            return day - timedelta(days=day.weekday())
        case Period.MONTH:
            return day.replace(day=1)
        case Period.CYCLE:
            return _cycle_start(day, 1 if anchor is None else anchor.day)


def _cycle_start(day: date, wanted: int) -> date:
    this_month = _clipped(day.year, day.month, wanted)
    if day >= this_month:
        return this_month
    last = day.replace(day=1) - timedelta(days=1)
    return _clipped(last.year, last.month, wanted)


def _clipped(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def limit_reached(
    plan: Plan, visits: Iterable[PastVisit], calendar: LocalCalendar, at: datetime, anchor: date | None
) -> str | None:
    """How the plan's limit is used up at `at`, as a sentence; None while something is left.

    Counted are the visits that count towards plan limits, at any location. A visit counts in the period in which
    it began; its minutes in the period in which they were spent, those of an open visit until `at`.
    """
    limit = plan.limit
    if limit is None:
        return None
    since = calendar.start_of(period_start(limit.per, calendar.day_of(at), anchor))
    counted = [visit for visit in visits if visit.counts_towards_plan_limits]
    came = sum(visit.checked_in_at >= since for visit in counted)
    if limit.visits is not None and came >= limit.visits:
        return f"{plan.name}: {came} of {limit.visits} visits of this {limit.per} are used"
    minutes = sum(_minutes_since(visit, since, at) for visit in counted)
    if limit.hours is not None and minutes >= limit.hours * 60:
        return f"{plan.name}: {minutes // 60} of {limit.hours} hours of this {limit.per} are used"
    return None


def _minutes_since(visit: PastVisit, since: datetime, at: datetime) -> int:
    return whole_minutes(max(visit.checked_in_at, since), min(visit.checked_out_at or at, at))
