from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.visits import EntryMethod
from kiosk.server.api.capitan.filters import of_member, visit_filter
from kiosk.server.api.capitan.problems import BadParameters
from kiosk.store.visits import VisitFilter

NOW = datetime(2026, 6, 15, 23, 30, tzinfo=UTC)
ZONES = ["Europe/Madrid", "America/New_York", "Pacific/Apia", "America/Santiago", "Asia/Kathmandu", "UTC"]


def read(zone: str = "Europe/Madrid", **given: str) -> VisitFilter:
    return visit_filter(given, zone, NOW)


def test_nothing_given_filters_nothing_but_visits_without_a_number() -> None:
    assert read() == VisitFilter(numbered=True)


@given(zone=st.sampled_from(ZONES), day=st.dates(date(1990, 1, 1), date(2037, 1, 1)), seconds=st.integers(0, 86_399))
def test_a_day_holds_exactly_its_own_local_instants(zone: str, day: date, seconds: int) -> None:
    wanted = read(zone, check_in_date_min=str(day), check_in_date_max=str(day))
    assert wanted.since is not None
    assert wanted.before is not None
    for instant in (
        wanted.since,
        wanted.since - timedelta(microseconds=1),
        wanted.before,
        wanted.before - timedelta(microseconds=1),
        wanted.since + timedelta(seconds=seconds),
    ):
        inside = wanted.since <= instant < wanted.before
        assert inside == (instant.astimezone(ZoneInfo(zone)).date() == day)


def test_this_calendar_day_begins_at_local_midnight() -> None:
    assert read(this_calendar_day="true").since == datetime(2026, 6, 15, 22, tzinfo=UTC)
    assert read("America/New_York", this_calendar_day="True").since == datetime(2026, 6, 15, 4, tzinfo=UTC)
    assert read(this_calendar_day="false").since is None


def test_of_two_beginnings_the_later_counts() -> None:
    today = datetime(2026, 6, 15, 22, tzinfo=UTC)
    assert read(this_calendar_day="true", check_in_date_min="2026-01-01").since == today
    assert read(this_calendar_day="true", check_in_date_min="2026-06-20").since == today + timedelta(days=4)


@pytest.mark.parametrize("zone", ZONES)
def test_dates_at_the_ends_of_time_are_taken(zone: str) -> None:
    wanted = read(zone, check_in_date_min="0001-01-01", check_in_date_max="9999-12-31")
    assert wanted.since is not None
    assert wanted.before is not None
    assert wanted.since.year == 1
    assert wanted.before.year == 9999


@pytest.mark.parametrize(
    ("value", "expected"),
    [("true", True), ("TRUE", True), ("1", True), ("yes", True), ("false", False), ("0", False), ("off", False)],
)
def test_booleans(value: str, expected: bool) -> None:
    assert read(has_checked_out=value).checked_out is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("7", 7), (" 7 ", 7), ("+7", 7), ("007", 7), ("-7", 0), ("0", 0), (str(2**31), 0), ("9" * 100, 0)],
)
def test_a_number_that_nobody_has_leaves_nobody(value: str, expected: int) -> None:
    assert read(customer_id=value).member_number == expected
    assert read(location_id=value).location_number == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("MEM", (EntryMethod.MEMBERSHIP,)),
        ("mem", (EntryMethod.MEMBERSHIP,)),
        ("M", (EntryMethod.MEMBERSHIP, EntryMethod.MIGRATED)),
        ("XYZ", ()),
    ],
)
def test_entry_methods_match_in_part_and_in_any_case(value: str, expected: tuple[EntryMethod, ...]) -> None:
    assert read(entry_method=value).entry_methods == expected


@given(st.dictionaries(st.sampled_from(["ordering", "since", "page", "checked_out", "numbered"]), st.text()))
def test_no_unknown_parameter_changes_anything(given: dict[str, str]) -> None:
    assert visit_filter(given, "UTC", NOW) == VisitFilter(numbered=True)


NAMES = [
    "check_in_date_min",
    "check_in_date_max",
    "this_calendar_day",
    "has_checked_out",
    "customer_id",
    "location_id",
    "entry_method",
]


@given(st.dictionaries(st.sampled_from(NAMES), st.text() | st.dates().map(str) | st.integers().map(str)))
def test_any_value_is_read_or_named(given: dict[str, str]) -> None:
    problems: dict[str, list[str]] | None = None
    try:
        visit_filter(given, "Europe/Madrid", NOW)
    except BadParameters as error:
        problems = error.problems
    assert problems is None or set() < set(problems) <= set(given)


def test_a_filter_is_narrowed_to_one_member() -> None:
    everyone = read(location_id="2")
    assert of_member(everyone, 5) == read(location_id="2", customer_id="5")
    assert of_member(read(customer_id="5"), 5) == read(customer_id="5")
    assert of_member(read(customer_id="6"), 5) is None
