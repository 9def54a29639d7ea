from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.calendar import LocalCalendar, Window
from kiosk.domain.house import Crowd, house_at
from kiosk.domain.places import Location

NOON = datetime(2026, 7, 14, 10, 0, tzinfo=UTC)
"""A Tuesday, noon in Berlin."""
PLACE = Location(id="here", name="Here", calendar=LocalCalendar("Europe/Berlin"), capacity=20)


@pytest.mark.parametrize(
    ("inside", "full", "crowd"),
    [
        (0, False, Crowd.QUIET),
        (7, False, Crowd.QUIET),
        (8, False, None),
        (17, False, Crowd.BUSY),
        (20, True, Crowd.BUSY),
    ],
)
def test_how_full_a_house_is(inside, full, crowd):
    house = house_at(PLACE, NOON, inside=inside, highest_number=1284)
    assert (house.full, house.crowd, house.number_digits) == (full, crowd, 4)


def test_a_house_without_a_limit_is_never_full_and_nobody_can_say_how_busy():
    house = house_at(replace(PLACE, capacity=None), NOON, inside=900, highest_number=0)
    assert (house.full, house.crowd, house.number_digits) == (False, None, 0)


def test_a_closed_house_says_when_it_opens():
    late = replace(PLACE, opening_hours=(Window(days=(1, 2, 3, 4, 5), start=14 * 60, end=22 * 60),))
    house = house_at(late, NOON, inside=0, highest_number=1)
    assert house.closed
    assert house.opens_at == datetime(2026, 7, 14, 12, 0, tzinfo=UTC)
    assert not house_at(late, NOON.replace(hour=12), inside=0, highest_number=1).closed
    assert house_at(PLACE, NOON, inside=0, highest_number=1).opens_at is None
