"""Bookings against presence."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest

from kiosk.domain.attendance import Attendance, Presence, Turnout, attend
from tests.fakes.club import at

STARTS, ENDS = at("18:00"), at("20:00")
LATER = at("23:00")


def there(start: str | None, end: str | None = None) -> Presence:
    return Presence(None if start is None else at(start), None if end is None else at(end))


def use(*linked: Presence, now: datetime = LATER) -> Attendance:
    return attend(STARTS, ENDS, linked, now)


# ---------------------------------------------------------------- who came


@pytest.mark.parametrize(
    ("now", "turnout"),
    [
        ("17:00", Turnout.EXPECTED),
        ("19:59:59", Turnout.EXPECTED),
        ("20:00", Turnout.NO_SHOW),
        ("23:00", Turnout.NO_SHOW),
    ],
)
def test_a_booking_that_nobody_came_to_is_a_no_show_once_its_end_has_passed(now: str, turnout: Turnout) -> None:
    assert use(now=at(now)).turnout is turnout


def test_a_visit_that_was_registered_and_never_began_is_told_apart() -> None:
    assert use(there(None)).turnout is Turnout.REGISTERED_NOT_ARRIVED
    assert use(there(None), now=at("19:59:59")).turnout is Turnout.EXPECTED


def test_one_that_arrived_is_enough() -> None:
    assert use(there(None), there("19:59", "20:30")).turnout is Turnout.ARRIVED
    assert use(there("18:00"), now=at("18:00")).turnout is Turnout.ARRIVED


def test_nothing_is_used_of_a_booking_that_nobody_came_to() -> None:
    assert use() == Attendance(turnout=Turnout.NO_SHOW, used=Fraction(0), present_minutes=0, overstay_minutes=0)


# ---------------------------------------------------------------- how much of it


@pytest.mark.parametrize(
    ("start", "end", "used", "present", "over"),
    [
        ("18:00", "20:00", Fraction(1), 120, 0),
        ("18:00", "19:00", Fraction(1, 2), 60, 0),
        ("18:30", "19:00", Fraction(1, 4), 30, 0),
        ("17:00", "19:00", Fraction(1, 2), 60, 0),
        ("19:00", "21:30", Fraction(1, 2), 60, 90),
        ("17:00", "21:00", Fraction(1), 120, 60),
        ("17:00", "18:00", Fraction(0), 0, 0),
        ("17:00", "17:30", Fraction(0), 0, 0),
        ("20:00", "21:00", Fraction(0), 0, 60),
        ("20:30", "21:00", Fraction(0), 0, 30),
        ("18:00", "18:00:30", Fraction(1, 240), 0, 0),
        ("19:59", "20:00:59", Fraction(1, 120), 1, 0),
        ("19:00", "18:30", Fraction(0), 0, 0),
    ],
    ids=[
        "exactly", "left early", "within", "came early", "stayed on", "around it", "left as it began", "long before",
        "came as it ended", "long after", "half a minute", "a minute at its end", "a clock set back",
    ],
)  # fmt: skip
def test_the_time_present_within_the_window_is_what_is_used(
    start: str, end: str, used: Fraction, present: int, over: int
) -> None:
    assert use(there(start, end)) == Attendance(Turnout.ARRIVED, used, present, over)


def test_time_in_which_several_were_there_counts_once() -> None:
    found = use(there("18:30", "20:30"), there("18:00", "19:00"), there("18:45", "18:50"))

    assert (found.used, found.present_minutes, found.overstay_minutes) == (Fraction(1), 120, 30)


def test_time_in_which_nobody_was_there_does_not_count() -> None:
    found = use(there("18:00", "18:30"), there("19:30", "20:15"), there("20:30", "21:00"))

    assert (found.used, found.present_minutes, found.overstay_minutes) == (Fraction(1, 2), 60, 45)


def test_stays_that_follow_each_other_at_once_add_up() -> None:
    assert use(there("18:00", "19:00"), there("19:00", "20:00")).present_minutes == 120


def test_whoever_is_still_inside_is_counted_until_now() -> None:
    assert use(there("18:00"), now=at("19:00")) == Attendance(Turnout.ARRIVED, Fraction(1, 2), 60, 0)
    assert use(there("18:00"), now=at("20:10")) == Attendance(Turnout.ARRIVED, Fraction(1), 120, 10)


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 1), (date(2026, 10, 25), 3)], ids=["clock forward", "clock back"]
)
def test_a_booking_over_a_clock_change_is_as_long_as_it_takes(day: date, hours: int) -> None:
    starts, ends = at("01:30", day), at("03:30", day)
    found = attend(starts, ends, [Presence(starts, starts + timedelta(minutes=30))], ends)

    assert found.used == Fraction(1, 2 * hours)


def test_a_booking_may_run_over_midnight() -> None:
    starts, ends = at("23:00"), at("01:00", date(2026, 6, 16))
    found = attend(starts, ends, [Presence(at("23:30"), at("00:30", date(2026, 6, 16)))], ends)

    assert (found.used, found.present_minutes) == (Fraction(1, 2), 60)
