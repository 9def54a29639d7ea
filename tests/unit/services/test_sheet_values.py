"""Cells as values: days, instants on a wall clock, amounts, words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.services.sheets.values import (
    DayOrder,
    amount_of,
    code_of,
    count_of,
    day_of,
    instant_of,
    order_told_by,
    yes_or_no,
)

MADRID = ZoneInfo("Europe/Madrid")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("1990-12-10", date(1990, 12, 10)),
        ("1990/12/10", date(1990, 12, 10)),
        ("1990-12-10T00:00:00", date(1990, 12, 10)),
        ("2025-01-15T23:59:59Z", date(2025, 1, 15)),
        ("3.4.1990", date(1990, 4, 3)),
        ("31/12/1990", date(1990, 12, 31)),
        ("12/31/1990", date(1990, 12, 31)),
        ("12-31-1990", date(1990, 12, 31)),
        ("5/5/1990", date(1990, 5, 5)),
        ("3 April 1990", date(1990, 4, 3)),
        ("3. März 1990", date(1990, 3, 3)),
        ("03-Apr-1990", date(1990, 4, 3)),
        ("April 3rd, 1990", date(1990, 4, 3)),
        ("29/02/2024", date(2024, 2, 29)),
    ],
)
def test_a_day_that_can_be_read_in_one_way_only_needs_no_order(cell: str, day: date) -> None:
    assert day_of(cell, None) == day


@pytest.mark.parametrize(
    "cell", ["31/02/1990", "29/02/2025", "13/13/1990", "1990-02-30", "yesterday", "33217", "10/12/90", "", "3 Foo 1990"]
)
def test_what_is_no_day_is_refused_with_the_cell(cell: str) -> None:
    with pytest.raises(ValueError, match="is not a date") as refusal:
        day_of(cell, None)
    assert repr(cell) in str(refusal.value)


def test_an_ambiguous_day_is_refused_until_its_order_is_known() -> None:
    with pytest.raises(ValueError, match="--day-first or --month-first"):
        day_of("3/4/1990", None)
    assert day_of("3/4/1990", DayOrder.DAY_FIRST) == date(1990, 4, 3)
    assert day_of("3/4/1990", DayOrder.MONTH_FIRST) == date(1990, 3, 4)
    with pytest.raises(ValueError, match="is not a date"):
        day_of("12/31/1990", DayOrder.DAY_FIRST)


def test_one_date_tells_the_order_of_all_and_two_that_disagree_tell_none() -> None:
    assert order_told_by(["3/4/1990", "", "31/12/1990"]) is DayOrder.DAY_FIRST
    assert order_told_by(["3/4/1990", "12/31/1990"]) is DayOrder.MONTH_FIRST
    assert order_told_by(["31/12/1990", "12/31/1990"]) is None
    assert order_told_by(["3/4/1990", "31.12.1990", "1990-12-31"]) is None


@pytest.mark.parametrize(
    ("cell", "instant"),
    [
        ("2026-06-15T18:42:03", datetime(2026, 6, 15, 16, 42, 3, tzinfo=UTC)),
        ("2026-01-15 18:42", datetime(2026, 1, 15, 17, 42, tzinfo=UTC)),
        ("15.6.2026, 18:42", datetime(2026, 6, 15, 16, 42, tzinfo=UTC)),
        ("6/15/2026 6:42 PM", datetime(2026, 6, 15, 16, 42, tzinfo=UTC)),
        ("6/15/2026 12:05 am", datetime(2026, 6, 14, 22, 5, tzinfo=UTC)),
        ("2026-06-15T18:42:03Z", datetime(2026, 6, 15, 18, 42, 3, tzinfo=UTC)),
        ("2026-06-15 18:42:03.250000+05:30", datetime(2026, 6, 15, 13, 12, 3, 250000, tzinfo=UTC)),
        ("2026-06-15 18:42-0700", datetime(2026, 6, 16, 1, 42, tzinfo=UTC)),
    ],
)
def test_a_time_without_an_offset_is_the_wall_clocks(cell: str, instant: datetime) -> None:
    assert instant_of(cell, None, MADRID) == instant


def test_an_hour_that_the_clock_shows_twice_is_the_first_unless_it_comes_after_something() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant_of("2026-10-25 02:30", None, MADRID) == first
    came = instant_of("2026-10-25 02:50", None, MADRID)
    assert instant_of("2026-10-25 02:30", None, MADRID, came) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_an_hour_that_the_clock_leaves_out_is_refused() -> None:
    with pytest.raises(ValueError, match="2026-03-29 02:30 is left out by the clock in Europe/Madrid"):
        instant_of("2026-03-29 02:30", None, MADRID)
    assert instant_of("2026-03-29 03:00", None, MADRID) == datetime(2026, 3, 29, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "cell", ["2026-06-15", "2026-06-15 25:00", "2026-06-15 18:60", "2026-06-15 13:00 PM", "2026-06-15 6pm", "18:42",
             "1969-12-31 23:00", "2100-01-01 00:00", "1970-01-01 00:00+15:00",
             "2099-12-31 23:59-12:00", "2026-06-15 18:42+99:00", "now"]
)  # fmt: skip
def test_what_is_no_time_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"is not a|an hour|does not lie|has an offset"):
        instant_of(cell, None, MADRID)


def test_amounts_are_minor_units_without_any_float() -> None:
    assert [amount_of(cell, 2) for cell in ("12.50", "12,5", "€ 12.50", "12", "0.29", "12.50 EUR", "0")] == [
        1250, 1250, 1250, 1200, 29, 1250, 0,
    ]  # fmt: skip
    assert amount_of("1250", 0) == 1250
    for cell in ("12.505", "-1", "1.250,00", "much", "9999999999"):
        with pytest.raises(ValueError, match="is not an amount"):
            amount_of(cell, 2)


def test_counts_are_whole_and_not_endless() -> None:
    assert [count_of(cell) for cell in ("0", "4", "4.0", "1000000000")] == [0, 4, 4, 1_000_000_000]
    for cell in ("-1", "4.5", "1000000001", "9" * 5000, "four", "²"):
        with pytest.raises(ValueError, match="is not a whole number"):
            count_of(cell)


def test_a_code_that_a_spreadsheet_rounded_is_refused_and_not_repeated() -> None:
    assert code_of("0012345678905") == "0012345678905"
    with pytest.raises(ValueError, match="rounded") as refusal:
        code_of("1.23457E+12")
    assert "1.23" not in str(refusal.value)


def test_yes_and_no() -> None:
    assert [yes_or_no(cell) for cell in ("Yes", "TRUE", "1", "no", "False", "0")] == [True] * 3 + [False] * 3
    with pytest.raises(ValueError, match="'maybe' is none of"):
        yes_or_no("maybe")
