"""Visits worth a word."""

from __future__ import annotations

import pytest

from kiosk.domain.milestones import milestones, ordinal

USUAL = (1, 10, 25, 50, 100)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
        (100, "100th"), (101, "101st"), (111, "111th"), (112, "112th"), (1013, "1013th"), (1022, "1022nd"),
    ],
)  # fmt: skip
def test_ordinals_read_as_people_say_them(number: int, text: str) -> None:
    assert ordinal(number) == text


@pytest.mark.parametrize("count", [1, 10, 25, 50, 100, 200, 300, 1000])
def test_a_round_visit_is_a_milestone(count: int) -> None:
    assert milestones(count, USUAL) == (f"{ordinal(count)} visit",)


@pytest.mark.parametrize("count", [2, 9, 11, 20, 99, 101, 150, 250])
def test_any_other_visit_is_none(count: int) -> None:
    assert milestones(count, USUAL) == ()


def test_a_house_may_choose_its_milestones() -> None:
    assert milestones(7, (7,)) == ("7th visit",)
    assert milestones(100, (7,)) == ("100th visit",)


def test_hundreds_below_the_largest_chosen_one_are_none() -> None:
    assert milestones(100, (250,)) == ()
    assert milestones(300, (250,)) == ("300th visit",)
    assert milestones(100, (1, 250)) == ()


def test_a_house_without_milestones_has_none_at_all() -> None:
    assert milestones(1, ()) == ()
    assert milestones(100, ()) == ()
