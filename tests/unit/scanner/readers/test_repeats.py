"""One code, held up or read again and again, is one scan."""

from __future__ import annotations

import pytest

from kiosk.scanner.debounce import GUARD, UNSEEN_FOR
from kiosk.scanner.readers.repeats import Repeats


def new_ones(*readings: tuple[float, str]) -> list[tuple[float, str]]:
    repeats, new = Repeats(), []
    for at, text in readings:
        repeats, is_new = repeats.read(text, at)
        if is_new:
            new.append((at, text))
    return new


def test_a_code_is_a_scan() -> None:
    assert new_ones((5.0, "A")) == [(5.0, "A")]


def test_the_same_code_within_three_seconds_is_none() -> None:
    assert new_ones((5.0, "A"), (5.0 + GUARD - 0.1, "A")) == [(5.0, "A")]


def test_the_same_code_after_three_seconds_is_one() -> None:
    assert new_ones((5.0, "A"), (5.0 + GUARD, "A")) == [(5.0, "A"), (5.0 + GUARD, "A")]


@pytest.mark.parametrize("every", [0.2, 1.0, UNSEEN_FOR - 0.01])
def test_a_scanner_that_reads_the_same_code_over_and_over_makes_one_scan(every: float) -> None:
    assert new_ones(*((n * every, "A") for n in range(50))) == [(0.0, "A")]


def test_a_card_that_is_taken_away_for_long_enough_is_a_new_scan() -> None:
    lying = [(n * 0.2, "A") for n in range(50)]
    gone_at = lying[-1][0]
    assert new_ones(*lying, (gone_at + UNSEEN_FOR + 0.01, "A")) == [(0.0, "A"), (gone_at + UNSEEN_FOR + 0.01, "A")]
    assert new_ones(*lying, (gone_at + UNSEEN_FOR - 0.1, "A")) == [(0.0, "A")]


def test_another_code_is_a_scan_at_once_and_both_are_guarded() -> None:
    assert new_ones((0.0, "A"), (0.1, "B"), (0.2, "A"), (0.3, "B")) == [(0.0, "A"), (0.1, "B")]


def test_what_is_remembered_has_an_end() -> None:
    repeats = Repeats()
    for n in range(1000):
        repeats, _ = repeats.read(f"M-{n}", n * 0.5)
    assert len(repeats.known) <= GUARD / 0.5
