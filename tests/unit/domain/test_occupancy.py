"""How many are inside, and how sure that is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.occupancy import Occupancy, is_unsure, occupancy
from kiosk.domain.places import Policies
from tests.fakes.club import NOW

MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("longest", "minutes"), [(None, 360), (90, 90), (720, 720), (0, 0)], ids=["usual", "short", "long", "none"]
)
def test_whoever_stays_longer_than_people_do_may_have_left_without_a_word(longest: int | None, minutes: int) -> None:
    policies, stay = Policies(max_stay_minutes=longest), timedelta(minutes=minutes)

    assert not is_unsure(NOW - stay, NOW, policies)
    assert is_unsure(NOW - stay - MOMENT, NOW, policies)


def test_the_unsure_are_told_apart_from_all_inside() -> None:
    entered = [NOW, NOW - timedelta(hours=1), NOW - timedelta(hours=7), NOW - timedelta(days=2)]

    assert occupancy(entered, NOW, Policies()) == Occupancy(inside=4, unsure=2)


def test_an_empty_house_holds_nobody() -> None:
    assert occupancy([], NOW, Policies()) == Occupancy(inside=0, unsure=0)
