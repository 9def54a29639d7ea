"""What a stay costs, and what a day's charges come to."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from kiosk.domain.charges import Charge, ChargeState, DayBounds, share, shares
from kiosk.domain.places import Policies
from tests.fakes.club import owed, tariff

# ---------------------------------------------------------------- by time


@pytest.mark.parametrize(
    ("minutes", "amount"),
    [(0, 300), (1, 300), (10, 300), (15, 300), (16, 600), (30, 600), (31, 900), (45, 900), (60, 1200), (61, 1500)],
)
def test_time_is_charged_in_quarters_of_an_hour_one_at_least(minutes: int, amount: int) -> None:
    assert tariff(1200).amount(minutes) == amount


@pytest.mark.parametrize(
    ("price", "minutes", "amount"),
    [
        (1000, 15, 250),
        (999, 15, 250),
        (998, 15, 250),
        (997, 15, 249),
        (1, 15, 0),
        (1, 30, 1),
        (1, 45, 1),
        (1, 75, 1),
        (1, 90, 2),
        (0, 600, 0),
    ],
)
def test_half_a_minor_unit_is_rounded_up(price: int, minutes: int, amount: int) -> None:
    assert tariff(price).amount(minutes) == amount


@pytest.mark.parametrize(("included", "amount"), [(60, 1200), (90, 800), (45, 1600), (15, 4800), (1, 72_000)])
def test_a_price_may_be_for_another_time_than_an_hour(included: int, amount: int) -> None:
    assert tariff(1200, included).amount(60) == amount


# ---------------------------------------------------------------- floor and cap


@pytest.mark.parametrize(
    ("floor", "cap", "total", "clamped"),
    [
        (500, 2000, 0, 500),
        (500, 2000, 499, 500),
        (500, 2000, 500, 500),
        (500, 2000, 501, 501),
        (500, 2000, 1999, 1999),
        (500, 2000, 2000, 2000),
        (500, 2000, 2001, 2000),
        (None, 2000, 3000, 2000),
        (None, 2000, 1, 1),
        (500, None, 3000, 3000),
        (500, None, 1, 500),
        (None, None, 7, 7),
        (None, None, 0, 0),
        (500, 0, 7, 0),
        (500, 400, 7, 400),
    ],
)
def test_a_day_costs_no_less_than_the_floor_and_no_more_than_the_cap(
    floor: int | None, cap: int | None, total: int, clamped: int
) -> None:
    assert DayBounds(floor=floor, cap=cap).clamp(total) == clamped


@pytest.mark.parametrize(
    ("floor", "cap", "bounds"),
    [
        (None, None, None),
        (500, None, DayBounds(floor=500)),
        (None, 900, DayBounds(cap=900)),
        (0, 0, DayBounds(floor=0, cap=0)),
    ],
    ids=["neither", "floor", "cap", "both"],
)
def test_a_location_without_floor_and_cap_bounds_nothing(
    floor: int | None, cap: int | None, bounds: DayBounds | None
) -> None:
    assert Policies(payg_day_min=floor, payg_day_max=cap).payg_bounds == bounds


@pytest.mark.parametrize(
    ("amount", "before", "added"),
    [
        pytest.param(300, None, 500, id="raised to the floor"),
        pytest.param(300, 0, 0, id="after one for nothing"),
        pytest.param(300, 300, 100, id="what the floor left"),
        pytest.param(300, 600, 300, id="as it is"),
        pytest.param(300, 1800, 200, id="up to the cap"),
        pytest.param(300, 2000, 0, id="the cap is reached"),
        pytest.param(300, 5000, 0, id="beyond it"),
    ],
)
def test_a_charge_is_what_it_adds_to_the_day(amount: int, before: int | None, added: int) -> None:
    assert share(amount, before, DayBounds(floor=500, cap=2000)) == added


def test_where_nothing_bounds_the_day_a_charge_is_its_price() -> None:
    assert share(300, 5000, None) == 300


FIVE_TO_TWENTY = DayBounds(floor=500, cap=2000)


def bounded(price: int, **changes: Any) -> Charge:
    return replace(owed(price, plain=price, bounds=FIVE_TO_TWENTY), **changes)


def test_the_charges_of_a_day_follow_from_the_order_of_its_visits() -> None:
    assert shares([bounded(300), bounded(300), bounded(900), bounded(900)]) == [500, 100, 900, 500]


def test_charges_that_became_known_late_come_to_the_same() -> None:
    day = [bounded(300), bounded(900), bounded(1200)]

    assert {sum(shares(order)) for order in permutations(day)} == {2000}
    assert [shares(order)[0] for order in permutations(day)] == [500, 500, 900, 900, 1200, 1200]


def test_the_share_of_a_charge_is_found_from_its_price_and_not_from_an_earlier_share() -> None:
    assert shares([bounded(300, amount=77), bounded(300, amount=0)]) == [500, 100]


@pytest.mark.parametrize("state", [ChargeState.VOID, ChargeState.REFUNDED])
def test_a_charge_that_does_not_stand_takes_no_part(state: ChargeState) -> None:
    withdrawn = bounded(300, amount=77, state=state)

    assert not withdrawn.stands
    assert shares([withdrawn, bounded(300), bounded(300)]) == [77, 500, 100]


@pytest.mark.parametrize("state", [ChargeState.PENDING, ChargeState.ACCEPTED, ChargeState.SETTLED])
def test_a_charge_that_is_owed_or_paid_stands(state: ChargeState) -> None:
    assert bounded(300, state=state).stands


def test_by_the_price_list_a_charge_is_what_it_was_before_the_day_bounded_it() -> None:
    assert owed(300).by_list == 300
    assert owed(500, plain=300).by_list == 300
    assert owed(500, plain=0).by_list == 0


def test_no_charges_come_to_nothing() -> None:
    assert shares([]) == []


@pytest.mark.parametrize("prices", [[0, 300], [0, 0, 300], [0, 0], [300, 0]])
def test_a_day_with_prices_of_nothing_reaches_the_floor_once(prices: list[int]) -> None:
    floor = DayBounds(floor=500)

    assert sum(shares([owed(price, f"v-{n}", plain=price, bounds=floor) for n, price in enumerate(prices)])) == 500
