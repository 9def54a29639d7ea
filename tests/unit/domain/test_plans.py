"""The most visits or hours of a day, a week, a month or a billing cycle."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.plans import Period, Plan, PlanLimit, limit_reached, period_start
from kiosk.domain.visits import PastVisit
from tests.fakes.club import MADRID, NOW, TODAY, at, past, plan

NIGHTS = LocalCalendar("Europe/Madrid", time(5))
FIRST = date(2026, 6, 1)  # a Monday


# ---------------------------------------------------------------- periods


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2026, 6, 14), date(2026, 6, 8)),
        (date(2026, 6, 15), date(2026, 6, 15)),
        (date(2026, 6, 21), date(2026, 6, 15)),
        (date(2027, 1, 1), date(2026, 12, 28)),
        (date(2027, 1, 3), date(2026, 12, 28)),
        (date(2027, 1, 4), date(2027, 1, 4)),
        (date(2028, 3, 1), date(2028, 2, 28)),
    ],
    ids=["a Sunday", "a Monday", "the Sunday after", "53rd week", "its Sunday", "1st week", "over a leap day"],
)
def test_a_week_begins_on_monday(day: date, monday: date) -> None:
    assert period_start(Period.WEEK, day, None) == monday


def test_a_day_begins_with_itself() -> None:
    assert period_start(Period.DAY, TODAY, FIRST) == TODAY


@pytest.mark.parametrize("day", [date(2026, 6, 1), date(2026, 6, 15), date(2026, 6, 30)], ids=str)
def test_a_month_begins_with_its_first_day_whenever_the_membership_did(day: date) -> None:
    assert period_start(Period.MONTH, day, date(2025, 3, 20)) == FIRST


@pytest.mark.parametrize(
    ("anchor", "day", "start"),
    [
        (date(2025, 3, 15), date(2026, 6, 14), date(2026, 5, 15)),
        (date(2025, 3, 15), date(2026, 6, 15), date(2026, 6, 15)),
        (date(2025, 3, 15), date(2026, 7, 14), date(2026, 6, 15)),
        (date(2025, 3, 15), date(2026, 1, 14), date(2025, 12, 15)),
        (date(2025, 1, 31), date(2026, 2, 27), date(2026, 1, 31)),
        (date(2025, 1, 31), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2025, 1, 31), date(2026, 3, 30), date(2026, 2, 28)),
        (date(2025, 1, 31), date(2026, 3, 31), date(2026, 3, 31)),
        (date(2025, 1, 31), date(2026, 4, 29), date(2026, 3, 31)),
        (date(2025, 1, 31), date(2026, 4, 30), date(2026, 4, 30)),
        (date(2025, 1, 31), date(2028, 2, 28), date(2028, 1, 31)),
        (date(2025, 1, 31), date(2028, 2, 29), date(2028, 2, 29)),
        (date(2025, 1, 31), date(2028, 3, 1), date(2028, 2, 29)),
        (date(2024, 2, 29), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2024, 2, 29), date(2026, 3, 28), date(2026, 2, 28)),
        (date(2024, 2, 29), date(2026, 3, 29), date(2026, 3, 29)),
        (date(2025, 3, 1), date(2026, 3, 1), date(2026, 3, 1)),
        (date(2025, 3, 1), date(2026, 2, 28), date(2026, 2, 1)),
        (None, date(2026, 6, 15), date(2026, 6, 1)),
        (None, date(2026, 6, 1), date(2026, 6, 1)),
    ],
    ids=[
        "the eve of the 15th", "the 15th", "the eve of the next 15th", "over new year", "the 27th in a short February",
        "the 28th in a short February", "the 30th of March", "the 31st of March", "the 29th of April",
        "the 30th of April", "the eve of a leap day", "a leap day", "after a leap day", "begun on a leap day",
        "its next eve", "its next 29th", "begun on the 1st", "the eve of the 1st", "no membership",
        "no membership on the 1st",
    ],
)  # fmt: skip
def test_a_cycle_begins_on_the_day_of_the_month_on_which_the_membership_did(
    anchor: date | None, day: date, start: date
) -> None:
    assert period_start(Period.CYCLE, day, anchor) == start


@given(
    st.sampled_from(Period), st.dates(date(1999, 1, 1), date(2101, 1, 1)), st.dates(date(1999, 1, 1), date(2101, 1, 1))
)
def test_a_day_lies_in_the_period_that_its_own_start_begins(per: Period, day: date, anchor: date) -> None:
    start = period_start(per, day, anchor)

    assert start <= day < start + timedelta(days=32)
    assert period_start(per, start, anchor) == start
    assert period_start(per, start - timedelta(days=1), anchor) < start


# ---------------------------------------------------------------- visits


def reached(limited: Plan, *visits: PastVisit, calendar: LocalCalendar = MADRID, moment: datetime = NOW) -> str | None:
    return limit_reached(limited, visits, calendar, moment, None)


def test_a_plan_without_a_limit_is_never_used_up() -> None:
    assert reached(Plan(id="all", name="All in"), *[past("09:00", "10:00")] * 50) is None
    assert reached(plan(Period.DAY), *[past("09:00", "10:00")] * 50) is None


@pytest.mark.parametrize(
    ("came", "over"),
    [
        (0, None),
        (1, None),
        (2, "Basic: 2 of 2 visits of this day are used"),
        (3, "Basic: 3 of 2 visits of this day are used"),
    ],
)
def test_a_plan_of_two_visits_a_day_is_used_up_by_the_second(came: int, over: str | None) -> None:
    assert reached(plan(Period.DAY, visits=2), *[past("09:00", "10:00")] * came) == over


def test_a_plan_of_no_visits_lets_nobody_in() -> None:
    assert reached(plan(Period.MONTH, visits=0)) == "Basic: 0 of 0 visits of this month are used"


def test_a_visit_that_is_not_over_counts() -> None:
    assert reached(plan(Period.DAY, visits=1), past("18:00")) is not None


def test_what_does_not_count_towards_the_limit_is_not_counted() -> None:
    apart = past("09:00", "17:00", counts_towards_plan_limits=False)

    assert reached(plan(Period.DAY, visits=1, hours=1), apart) is None


def test_visits_at_other_locations_count_too() -> None:
    assert reached(plan(Period.DAY, visits=1), past("09:00", "10:00", location_id="downtown")) is not None


@pytest.mark.parametrize(
    ("per", "before", "first"),
    [
        (Period.DAY, "2026-06-14T21:59:59", "2026-06-14T22:00"),
        (Period.WEEK, "2026-06-14T21:59:59", "2026-06-14T22:00"),
        (Period.MONTH, "2026-05-31T21:59:59", "2026-05-31T22:00"),
        (Period.CYCLE, "2026-05-31T21:59:59", "2026-05-31T22:00"),
    ],
    ids=lambda value: value.value if isinstance(value, Period) else value,
)
def test_a_visit_counts_from_the_first_moment_of_the_period(per: Period, before: str, first: str) -> None:
    def visit(moment: str) -> PastVisit:
        began = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        return PastVisit(
            visit_id="v", location_id="uptown", day=TODAY, checked_in_at=began, checked_out_at=began,
            entitlement=past("09:00").entitlement,
        )  # fmt: skip

    assert reached(plan(per, visits=1), visit(before)) is None
    assert reached(plan(per, visits=1), visit(first)) == f"Basic: 1 of 1 visits of this {per} are used"


def test_the_night_belongs_to_the_day_before_until_the_cut_off() -> None:
    limited, night = plan(Period.DAY, visits=1), date(2026, 6, 16)

    assert reached(limited, past("23:00", "23:30"), calendar=NIGHTS, moment=at("04:59:59", night)) is not None
    assert reached(limited, past("23:00", "23:30"), calendar=NIGHTS, moment=at("05:00", night)) is None


def test_cycles_are_counted_from_the_day_on_which_the_membership_began() -> None:
    limited, visits = plan(Period.CYCLE, visits=1), [past("09:00", "10:00", day=date(2026, 6, 14))]

    assert limit_reached(limited, visits, MADRID, NOW, date(2025, 3, 15)) is None
    assert limit_reached(limited, visits, MADRID, NOW, date(2025, 3, 14)) is not None


# ---------------------------------------------------------------- hours


@pytest.mark.parametrize(
    ("ends", "over"),
    [
        ("10:59", None),
        ("11:00", "Basic: 2 of 2 hours of this day are used"),
        ("11:59", "Basic: 2 of 2 hours of this day are used"),
        ("12:30", "Basic: 3 of 2 hours of this day are used"),
    ],
)
def test_hours_are_used_up_at_the_minute(ends: str, over: str | None) -> None:
    assert reached(plan(Period.DAY, hours=2), past("09:00", ends)) == over


def test_minutes_of_several_visits_add_up() -> None:
    half = past("09:00", "09:30")

    assert reached(plan(Period.DAY, hours=1), half) is None
    assert reached(plan(Period.DAY, hours=1), half, half) is not None


def test_whoever_is_inside_uses_hours_until_now() -> None:
    inside = past("17:42:03")

    assert reached(plan(Period.DAY, hours=1), inside, moment=NOW - timedelta(microseconds=1)) is None
    assert reached(plan(Period.DAY, hours=1), inside, moment=NOW) is not None


def test_minutes_count_in_the_period_in_which_they_were_spent() -> None:
    over_midnight = past("22:00", day=date(2026, 6, 14))  # Sunday evening until Monday morning
    left = at("01:00")
    ended = PastVisit(
        visit_id="v", location_id="uptown", day=date(2026, 6, 14), checked_in_at=over_midnight.checked_in_at,
        checked_out_at=left, entitlement=over_midnight.entitlement,
    )  # fmt: skip

    assert reached(plan(Period.WEEK, hours=1), ended) == "Basic: 1 of 1 hours of this week are used"
    assert reached(plan(Period.WEEK, hours=2), ended) is None
    assert reached(plan(Period.WEEK, visits=1), ended) is None


def test_a_visit_that_ended_before_the_period_takes_nothing_of_it() -> None:
    assert reached(plan(Period.DAY, hours=0, visits=1), past("09:00", "23:00", day=date(2026, 6, 14))) == (
        "Basic: 0 of 0 hours of this day are used"
    )
    assert reached(plan(Period.DAY, hours=1), past("09:00", "23:00", day=date(2026, 6, 14))) is None


def test_time_after_the_scan_is_not_used_yet() -> None:
    booked_late = past("18:00", "23:00")

    assert reached(plan(Period.DAY, hours=1), booked_late) is None


@pytest.mark.parametrize(
    ("day", "minutes"), [(date(2026, 3, 29), 60), (date(2026, 10, 25), 180)], ids=["clock forward", "clock back"]
)
def test_hours_are_those_that_passed_on_a_day_of_change(day: date, minutes: int) -> None:
    night = past("01:30", "03:30", day=day)  # two hours on the wall
    later = at("12:00", day)

    assert (reached(plan(Period.DAY, hours=2), night, moment=later) is None) is (minutes < 120)
    assert reached(plan(Period.DAY, hours=minutes // 60), night, moment=later) == (
        f"Basic: {minutes // 60} of {minutes // 60} hours of this day are used"
    )


def test_visits_and_hours_each_limit() -> None:
    both = plan(Period.DAY, visits=2, hours=2)

    assert reached(both, past("09:00", "10:00")) is None
    assert reached(both, past("09:00", "09:01"), past("09:00", "09:01")) == "Basic: 2 of 2 visits of this day are used"
    assert reached(both, past("09:00", "11:00")) == "Basic: 2 of 2 hours of this day are used"


def test_the_limit_of_one_kind_is_not_one_of_the_other() -> None:
    assert PlanLimit(per=Period.DAY).visits is None
    assert PlanLimit(per=Period.DAY).hours is None
    assert reached(plan(Period.DAY, visits=1), past("18:42:03")) is not None
    assert reached(plan(Period.DAY, hours=5), *[past("18:42:03")] * 9) is None
