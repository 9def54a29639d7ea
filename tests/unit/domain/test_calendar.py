"""Days and hours of a place, across both clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import (
    LocalCalendar,
    Window,
    age_on,
    covered,
    is_birthday,
    next_opening,
    open_at,
    spoken_day,
    whole_minutes,
)
from tests.fakes.club import MADRID, at, weekdays

SPRING = date(2026, 3, 29)  # Madrid: 02:00 becomes 03:00
AUTUMN = date(2026, 10, 25)  # Madrid: 03:00 becomes 02:00
CLUB = LocalCalendar("Europe/Madrid", time(5))


def local(text: str, zone: str = "Europe/Madrid", fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# ---------------------------------------------------------------- days


def test_a_day_begins_at_local_midnight() -> None:
    assert MADRID.start_of(date(2026, 6, 15)) == utc("2026-06-14T22:00")


def test_a_night_club_begins_its_day_at_five() -> None:
    assert CLUB.day_of(local("2026-06-15T04:59:59")) == date(2026, 6, 14)
    assert CLUB.day_of(local("2026-06-15T05:00")) == date(2026, 6, 15)


def test_the_last_moment_before_midnight_belongs_to_the_old_day() -> None:
    assert MADRID.day_of(utc("2026-06-14T21:59:59.999999")) == date(2026, 6, 14)
    assert MADRID.day_of(utc("2026-06-14T22:00")) == date(2026, 6, 15)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Madrid", SPRING, 23),
        ("Europe/Madrid", AUTUMN, 25),
        ("Europe/Madrid", date(2026, 6, 15), 24),
        ("America/St_Johns", date(2026, 3, 8), 23),
        ("America/St_Johns", date(2026, 11, 1), 25),
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),  # the clock changed at midnight itself
        ("Pacific/Apia", date(2011, 12, 30), 0),  # Samoa left this day out
    ],
)
def test_a_day_is_as_long_as_the_clock_change_makes_it(zone: str, day: date, hours: float) -> None:
    calendar = LocalCalendar(zone)

    assert calendar.end_of(day) - calendar.start_of(day) == timedelta(hours=hours)


def test_the_evening_before_a_clock_change_belongs_to_its_own_day() -> None:
    assert MADRID.day_of(local("2026-03-28T23:30")) == date(2026, 3, 28)
    assert MADRID.day_of(local("2026-03-29T03:30")) == SPRING


def test_both_passes_of_a_repeated_hour_belong_to_one_day() -> None:
    first, second = local("2026-10-25T02:30"), local("2026-10-25T02:30", fold=1)

    assert second.astimezone(UTC) - first.astimezone(UTC) == timedelta(hours=1)
    assert MADRID.day_of(first) == MADRID.day_of(second) == AUTUMN


def test_a_day_that_has_begun_does_not_end_when_the_clock_goes_back_over_midnight() -> None:
    newfoundland = LocalCalendar("America/St_Johns")  # until 2011 a minute past midnight became 23:01 again

    assert newfoundland.day_of(local("2010-11-06T23:30", "America/St_Johns")) == date(2010, 11, 6)
    assert newfoundland.day_of(local("2010-11-06T23:30", "America/St_Johns", fold=1)) == date(2010, 11, 7)


def test_a_cut_off_in_a_repeated_hour_comes_once_at_its_first_pass() -> None:
    calendar = LocalCalendar("Europe/Madrid", time(2, 30))

    assert calendar.start_of(AUTUMN) == utc("2026-10-25T00:30")
    assert calendar.day_of(local("2026-10-25T02:29")) == date(2026, 10, 24)
    assert calendar.day_of(local("2026-10-25T02:10", fold=1)) == AUTUMN


def test_a_cut_off_that_the_clock_skips_comes_as_much_later_as_it_skips() -> None:
    calendar = LocalCalendar("Europe/Madrid", time(2, 30))

    assert calendar.local(calendar.start_of(SPRING)) == local("2026-03-29T03:30")
    assert calendar.day_of(local("2026-03-29T03:29")) == date(2026, 3, 28)
    assert calendar.day_of(local("2026-03-29T03:30")) == SPRING


def test_a_day_that_a_country_left_out_holds_nothing() -> None:
    samoa = LocalCalendar("Pacific/Apia", time(5))

    assert samoa.day_of(utc("2011-12-30T12:00")) == date(2011, 12, 29)
    assert samoa.day_of(utc("2011-12-30T15:00")) == date(2011, 12, 31)


ZONES = (
    "Europe/Madrid",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Antarctica/Troll",
    "America/New_York",
    "Pacific/Kiritimati",
    "UTC",
)


@given(
    zone=st.sampled_from(ZONES),
    cutoff=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    instant=st.datetimes(
        datetime.fromisoformat("1970-01-03"), datetime.fromisoformat("2099-12-30"), timezones=st.just(UTC)
    ),
)
def test_an_instant_lies_in_exactly_one_day(zone: str, cutoff: time, instant: datetime) -> None:
    calendar = LocalCalendar(zone, cutoff)
    near = [calendar.local(instant).date() + timedelta(days=n) for n in range(-3, 4)]

    holding = [day for day in near if calendar.start_of(day) <= instant < calendar.end_of(day)]

    assert holding == [calendar.day_of(instant)]


@given(
    zone=st.sampled_from(ZONES),
    cutoff=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    day=st.dates(date(1971, 1, 1), date(2099, 12, 30)),
)
def test_a_day_holds_its_own_first_and_last_moment(zone: str, cutoff: time, day: date) -> None:
    calendar = LocalCalendar(zone, cutoff)
    start, end = calendar.start_of(day), calendar.end_of(day)

    assert start <= end
    assert start == end or calendar.day_of(start) == calendar.day_of(end - timedelta(microseconds=1)) == day


# ---------------------------------------------------------------- hours

NINE_TO_FIVE = weekdays(9, 17)
LATE = (Window((5,), 22 * 60, 3 * 60),)  # Fridays from 22:00 to 03:00


@pytest.mark.parametrize(
    ("moment", "covered"),
    [
        ("2026-06-15T08:59:59", False),
        ("2026-06-15T09:00:00", True),
        ("2026-06-15T16:59:59", True),
        ("2026-06-15T17:00:00", False),
        ("2026-06-20T12:00:00", False),  # a Saturday
    ],
)
def test_hours_include_their_start_and_not_their_end(moment: str, covered: bool) -> None:
    assert open_at(NINE_TO_FIVE, local(moment)) is covered


@pytest.mark.parametrize(
    ("moment", "covered"),
    [
        ("2026-06-19T21:59", False),
        ("2026-06-19T22:00", True),
        ("2026-06-20T02:59", True),  # Saturday morning belongs to Friday's night
        ("2026-06-20T03:00", False),
        ("2026-06-19T02:00", False),  # Thursday has no night
        ("2026-06-20T22:30", False),
    ],
)
def test_hours_may_reach_past_midnight(moment: str, covered: bool) -> None:
    assert open_at(LATE, local(moment)) is covered


def test_equal_hours_are_a_whole_day_from_their_start() -> None:
    noon = (Window((1,), 720, 720),)

    assert not open_at(noon, local("2026-06-15T11:59"))
    assert open_at(noon, local("2026-06-15T12:00"))
    assert open_at(noon, local("2026-06-16T11:59"))
    assert not open_at(noon, local("2026-06-16T12:00"))


def test_a_whole_day_ends_at_twenty_four() -> None:
    whole = (Window((1,), 0, 1440),)

    assert open_at(whole, local("2026-06-15T00:00"))
    assert open_at(whole, local("2026-06-15T23:59:59"))
    assert not open_at(whole, local("2026-06-16T00:00"))


def test_hours_may_end_at_the_midnight_of_the_clock() -> None:
    evening = (Window((1,), 1200, 0),)

    assert open_at(evening, local("2026-06-15T23:59:59"))
    assert not open_at(evening, local("2026-06-16T00:00"))


def test_a_place_may_open_twice_a_day() -> None:
    twice = weekdays(7, 9) + weekdays(16, 20)

    assert [open_at(twice, local(f"2026-06-15T{hour}:00")) for hour in ("08", "12", "17")] == [True, False, True]


def test_no_hours_mean_any_time() -> None:
    assert open_at((), local("2026-06-15T03:00"))


def test_hours_are_those_of_the_wall_clock_on_a_day_of_change() -> None:
    early = (Window((7,), 60, 240),)  # Sundays from 01:00 to 04:00

    assert open_at(early, local("2026-03-29T03:30"))
    assert open_at(early, local("2026-10-25T02:30", fold=1))
    assert not open_at(early, local("2026-10-25T04:00"))


@pytest.mark.parametrize(
    ("days", "start", "end"),
    [
        ((), 0, 60),
        ((0, 1), 0, 60),
        ((0,), 0, 60),
        ((8,), 0, 60),
        ((1,), -1, 60),
        ((1,), 1440, 60),
        ((1,), 0, 1441),
        ((1,), 0, -1),
    ],
)
def test_hours_that_no_clock_shows_are_refused(days: tuple[int, ...], start: int, end: int) -> None:
    with pytest.raises(
        ValueError, match=r"^(days are numbers from 1 \(Monday\) to 7 \(Sunday\)|hours run from 00:00 to 24:00)$"
    ):
        Window(days, start, end)


def test_the_next_opening_is_later_the_same_day() -> None:
    assert next_opening(NINE_TO_FIVE, local("2026-06-15T07:10")) == local("2026-06-15T09:00")


def test_after_hours_the_next_opening_is_on_the_next_working_day() -> None:
    assert next_opening(NINE_TO_FIVE, local("2026-06-19T18:00")) == local("2026-06-22T09:00")


def test_a_place_that_opens_once_a_week_opens_in_a_week() -> None:
    assert next_opening(weekdays(9, 17, 1), local("2026-06-15T09:00")) == local("2026-06-22T09:00")


def test_the_soonest_of_several_openings_is_the_next() -> None:
    twice = weekdays(16, 20) + weekdays(7, 9)

    assert next_opening(twice, local("2026-06-15T10:00")) == local("2026-06-15T16:00")


def test_a_place_without_hours_has_no_next_opening() -> None:
    assert next_opening((), local("2026-06-15T10:00")) is None


@pytest.mark.parametrize(
    ("moment", "opens"),
    [("2026-03-29T01:59:59", "2026-03-29T03:00"), ("2026-03-29T03:00", "2026-04-05T02:30")],
    ids=["before the clock skips", "after it"],
)
def test_a_start_that_the_clock_skips_is_the_moment_of_the_skip(moment: str, opens: str) -> None:
    half_past_two = (Window((7,), 150, 240),)  # Sundays from 02:30

    assert next_opening(half_past_two, local(moment)) == local(opens)


@pytest.mark.parametrize("minute", [120, 121, 150, 151, 179])
def test_whatever_the_clock_skips_opens_as_it_has_skipped(minute: int) -> None:
    assert next_opening((Window((7,), minute, 240),), local("2026-03-29T01:59:59")) == local("2026-03-29T03:00")


def test_the_next_opening_counts_the_first_pass_of_a_repeated_hour() -> None:
    half_past_two = (Window((7,), 150, 240),)

    assert next_opening(half_past_two, local("2026-10-25T02:29")) == local("2026-10-25T02:30")


def test_an_opening_later_this_second_is_still_to_come() -> None:
    assert next_opening(NINE_TO_FIVE, local("2026-06-15T08:59:59.999999")) == local("2026-06-15T09:00")


# ---------------------------------------------------------------- minutes and years


def test_begun_minutes_do_not_count() -> None:
    start = utc("2026-06-15T10:00")

    assert whole_minutes(start, start + timedelta(seconds=59)) == 0
    assert whole_minutes(start, start + timedelta(seconds=60)) == 1
    assert whole_minutes(start, start + timedelta(hours=1, seconds=59)) == 60


def test_a_clock_that_was_set_back_makes_no_negative_minutes() -> None:
    assert whole_minutes(utc("2026-06-15T10:00"), utc("2026-06-15T09:00")) == 0


def test_minutes_are_those_that_passed_and_not_those_of_the_wall_clock() -> None:
    assert whole_minutes(local("2026-03-29T01:30").astimezone(UTC), local("2026-03-29T03:30").astimezone(UTC)) == 60


@pytest.mark.parametrize(
    ("birthday", "day", "age"),
    [
        (date(2008, 6, 15), date(2026, 6, 14), 17),
        (date(2008, 6, 15), date(2026, 6, 15), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
    ],
)
def test_age_is_in_whole_years(birthday: date, day: date, age: int) -> None:
    assert age_on(birthday, day) == age


@pytest.mark.parametrize(
    ("since", "until", "minutes"),
    [
        ("09:00", "10:00", 0),
        ("09:00", "10:01", 1),
        ("09:00", "13:00", 120),
        ("10:30", "11:00", 30),
        ("11:59", "13:00", 1),
        ("12:00", "13:00", 0),
        ("12:30", "13:00", 0),
        ("08:00", "09:00", 0),
    ],
    ids=[
        "ends as it begins", "a minute at its start", "around it", "within it", "a minute at its end",
        "begins as it ends", "after it", "before it",
    ],
)  # fmt: skip
def test_the_time_that_two_spans_share(since: str, until: str, minutes: int) -> None:
    span = at(since), at(until)

    assert covered([span], at("10:00"), at("12:00")) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("spans", "minutes"),
    [
        ([], 0),
        ([("10:00", "11:00"), ("10:00", "11:00")], 60),
        ([("10:30", "11:30"), ("10:00", "11:00")], 90),
        ([("10:00", "12:00"), ("10:15", "10:30"), ("10:45", "11:00")], 120),
        ([("10:00", "10:30"), ("10:30", "11:00")], 60),
        ([("10:00", "10:10"), ("11:50", "13:00"), ("09:00", "10:05")], 20),
        ([("11:00", "10:00"), ("10:30", "10:45")], 15),
    ],
    ids=["none", "twice", "overlapping", "within another", "one after the other", "apart", "one turned round"],
)
def test_what_several_spans_cover_counts_once(spans: list[tuple[str, str]], minutes: int) -> None:
    given_spans = [(at(start), at(end)) for start, end in spans]

    assert covered(given_spans, at("10:00"), at("12:00")) == timedelta(minutes=minutes)
    assert covered(reversed(given_spans), at("10:00"), at("12:00")) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("day", "spoken"),
    [
        (date(2026, 6, 9), "9 June"),
        (date(2026, 1, 1), "1 January"),
        (date(2026, 12, 31), "31 December"),
        (date(2025, 12, 31), "31 December 2025"),
        (date(2027, 2, 28), "28 February 2027"),
    ],
    ids=str,
)
def test_a_day_is_spoken_with_its_year_if_that_is_not_this_one(day: date, spoken: str) -> None:
    assert spoken_day(day, date(2026, 6, 15)) == spoken


def test_every_month_has_its_name() -> None:
    thirds = [date(2026, month, 3) for month in range(1, 13)]

    assert [spoken_day(day, day).removeprefix("3 ") for day in thirds] == [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("birthday", "day", "yes"),
    [
        (date(1990, 6, 15), date(2026, 6, 14), False),
        (date(1990, 6, 15), date(2026, 6, 15), True),
        (date(1990, 6, 15), date(2026, 6, 16), False),
        (date(1990, 1, 1), date(2026, 1, 1), True),
        (date(1990, 12, 31), date(2026, 1, 1), False),
        (date(2008, 2, 29), date(2026, 2, 28), False),
        (date(2008, 2, 29), date(2026, 3, 1), True),
        (date(2008, 2, 29), date(2028, 2, 29), True),
        (date(2008, 2, 29), date(2028, 3, 1), False),
        (date(2026, 6, 15), date(2026, 6, 15), False),
        (date(2025, 6, 15), date(2026, 6, 15), True),
        (date(2027, 6, 15), date(2026, 6, 15), False),
    ],
    ids=[
        "the day before", "the day", "the day after", "new year's day", "the day after new year's eve",
        "a leap day's eve", "a leap day in other years", "a leap day", "the day after a leap day",
        "the day of birth", "the first one", "before birth",
    ],
)  # fmt: skip
def test_a_birthday_comes_once_a_year(birthday: date, day: date, yes: bool) -> None:
    assert is_birthday(birthday, day) is yes


@given(st.dates(date(1900, 1, 1), date(2020, 12, 31)), st.integers(2021, 2100))
def test_everybody_has_one_birthday_in_each_year(birthday: date, year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(365 + (year % 4 == 0 and year != 2100)))

    assert sum(is_birthday(birthday, day) for day in days) == 1
