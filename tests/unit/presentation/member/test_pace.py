from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.member.effects import PlaySound, Sound
from kiosk.presentation.member.inputs import Decided
from kiosk.presentation.member.pace import Pace
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import start
from tests.unit.presentation.member.visitors import AROUND, charge, checked_in


def paced(*spacings: float, pace: Pace | None = None) -> Pace:
    pace, now = pace or Pace().scanned(0.0), (pace.at[-1] if pace else 0.0)
    for spacing in spacings:
        now += spacing
        pace = pace.scanned(now)
    return pace


def test_it_is_fast_when_half_of_the_last_five_spacings_are_below_four_seconds():
    assert not paced(3, 3, 3, 3).fast, "four are too few"
    assert paced(3, 3, 3, 3, 3).fast
    assert paced(3, 3, 3, 60, 60).fast
    assert not paced(3, 3, 4, 60, 60).fast


def test_it_is_slow_again_only_above_eight_seconds():
    fast = paced(3, 3, 3, 3, 3)
    assert paced(6, 6, 6, 6, 6, pace=fast).fast
    assert not paced(9, 9, 9, pace=fast).fast


def test_at_a_fast_pace_answers_are_short_and_nothing_celebrates():
    around = replace(AROUND, pace=paced(1, 1, 1, 1, 1))
    decision = checked_in(milestones=("100th visit",), visit_count=100, charge=charge())
    change = reduce(start(around, 6.0), Decided(decision=decision, handle="1"), 7.0)
    assert (change.screen.until, change.screen.brief, change.screen.milestone) == (8.2, True, None)
    assert change.effects[0] == PlaySound(Sound.IN)
    assert [one.visit_id for one in change.screen.around.undoable] == ["visit-1"]
