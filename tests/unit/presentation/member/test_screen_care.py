from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.presentation.member.screen_care import Care

DAY = datetime(2026, 7, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("clock", "dimming"),
    [((21, 59), 0.0), ((22, 0), 0.4), ((0, 0), 0.4), ((5, 59), 0.4), ((6, 0), 0.0), ((12, 0), 0.0)],
)
def test_the_screen_is_darker_at_night(clock, dimming):
    assert Care.at(DAY.replace(hour=clock[0], minute=clock[1])).dimming == dimming


def test_nothing_stands_still_for_longer_than_ten_minutes_and_nothing_jumps():
    shifts = [Care.at(DAY + timedelta(minutes=minute)).shift for minute in range(24 * 60)]
    assert set(shifts) == {(x, y) for x in (-2.0, 0.0, 2.0) for y in (-2.0, 0.0, 2.0)}
    for before, after in zip(shifts[::10], shifts[10::10], strict=False):
        assert before != after
    assert all(shifts[minute] == shifts[minute - minute % 10] for minute in range(24 * 60))


def test_a_screen_without_a_clock_is_left_alone():
    assert Care.at(None) == Care()
