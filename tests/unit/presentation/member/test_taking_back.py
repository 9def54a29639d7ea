"""Undo: who may take what back, for how long, and who is not disturbed by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.decisions import Flag
from kiosk.presentation.member import timeouts
from kiosk.presentation.member.around import TakenBackKind
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import TakingBack, TakingBackPhase
from kiosk.presentation.member.effects import Forget, PlaySound, Reopen, Sound, TakeBack
from kiosk.presentation.member.inputs import Decided, NotTakenBack, TakenBack, Tick, Touched
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import Accepted, AlreadyInside, Goodbye, Idle, StopBy, start
from tests.unit.presentation.member.visitors import AROUND, already_in, charge, checked_in, checked_out

IDLE = start(AROUND, 0.0)


def after(screen, *given, now=0.0):
    for one in given:
        screen = reduce(screen, one, now).screen
    return screen


def decided(decision, handle="1"):
    return Decided(decision=decision, handle=handle)


PAID = after(IDLE, decided(checked_in(charge=charge())))
LOOK = after(IDLE, decided(checked_in(charge=charge(), flags=(Flag.NOTE,))))
LEFT = after(IDLE, decided(checked_out()))
SCAN_AGAIN = after(after(PAID, Tick(), now=3.0), Touched(Button.UNDO, "1"), now=10.0)


@pytest.mark.parametrize("screen", [PAID, LOOK])
def test_whoever_has_just_been_charged_takes_it_back_by_one_touch(screen):
    change = reduce(screen, Touched(Button.UNDO), 1.0)
    assert isinstance(screen, Accepted | StopBy)
    assert change.effects == (TakeBack("visit-1"),)
    assert change.screen.phase is TakingBackPhase.WAITING


def test_a_visit_without_a_charge_is_not_taken_back_here():
    free = after(IDLE, decided(checked_in()))
    assert reduce(free, Touched(Button.UNDO), 1.0).screen == free


def test_a_check_out_goes_on_by_one_touch_now_and_for_a_minute_on_the_idle_screen():
    idle = after(LEFT, Tick(), now=5.0)
    for screen, now in ((LEFT, 1.0), (idle, 59.0)):
        change = reduce(screen, Touched(Button.STILL_HERE), now)
        assert change.effects == (Reopen("visit-1"),)
        assert change.screen.kind is TakenBackKind.CHECK_OUT
    assert isinstance(LEFT, Goodbye)
    assert isinstance(idle, Idle)
    assert reduce(idle, Touched(Button.STILL_HERE), 60.0).effects == ()


def test_a_check_out_is_nobody_elses_to_take_back():
    other = after(LEFT, decided(checked_in(visit_id="other"), "2"), now=1.0)
    idle = after(other, Tick(), now=9.0)
    assert reduce(idle, Touched(Button.STILL_HERE), 10.0).effects == ()


def test_a_chip_outlives_the_next_scans_and_goes_after_a_minute():
    screen = after(PAID, decided(checked_in(visit_id="b", charge=charge()), "2"), now=2.0)
    screen = after(screen, decided(checked_in(visit_id="c"), "3"), now=4.0)
    assert [(one.number, one.visit_id) for one in screen.around.undoable] == [(1, "visit-1"), (2, "b")]
    assert [one.number for one in after(screen, Tick(), now=60.0).around.undoable] == [2]
    assert after(screen, Tick(), now=62.0).around.undoable == ()


def test_the_idle_screen_wakes_when_its_chip_goes():
    idle = after(PAID, Tick(), now=3.0)
    assert idle.until == 60.0
    assert after(idle, Tick(), now=60.0).until is None


def test_a_chip_asks_for_the_same_code_and_only_that_takes_it_back():
    assert SCAN_AGAIN.phase is TakingBackPhase.SCAN
    other = reduce(SCAN_AGAIN, decided(replace(already_in(), visit_id="other"), "9"), 11.0)
    assert isinstance(other.screen, AlreadyInside)
    assert not any(isinstance(effect, TakeBack) for effect in other.effects)
    same = reduce(SCAN_AGAIN, decided(already_in(), "9"), 11.0)
    assert same.effects == (TakeBack("visit-1"), Forget("9"))
    assert same.screen.phase is TakingBackPhase.WAITING


def test_a_code_that_checked_out_instead_takes_it_back_all_the_same():
    assert reduce(SCAN_AGAIN, decided(checked_out(), "9"), 11.0).effects[0] == TakeBack("visit-1")


def test_a_chip_that_nobody_confirms_takes_nothing_back():
    assert isinstance(after(SCAN_AGAIN, Touched(Button.BACK), now=12.0), Idle)
    assert isinstance(after(SCAN_AGAIN, Tick(), now=10.0 + timeouts.SCAN_AGAIN), Idle)


@pytest.mark.parametrize(
    ("given", "phase", "sound"),
    [
        (TakenBack("visit-1"), TakingBackPhase.DONE, Sound.TICK),
        (NotTakenBack("visit-1"), TakingBackPhase.FAILED, Sound.STOP),
    ],
)
def test_the_answer_is_said_and_the_chip_goes(given, phase, sound):
    waiting = after(PAID, Touched(Button.UNDO), now=1.0)
    change = reduce(waiting, given, 1.2)
    assert (change.screen.phase, change.effects) == (phase, (PlaySound(sound),))
    assert change.screen.around.undoable == ()
    assert isinstance(after(change.screen, Tick(), now=20.0), Idle)


def test_an_answer_that_never_comes_is_said():
    waiting = after(PAID, Touched(Button.UNDO), now=1.0)
    assert after(waiting, Touched(Button.BACK), now=2.0) == waiting, "not while it is being taken back"
    assert after(waiting, Tick(), now=1.0 + timeouts.ANSWER).phase is TakingBackPhase.FAILED


def test_the_next_member_is_not_disturbed_by_the_answer():
    waiting = after(PAID, Touched(Button.UNDO), now=1.0)
    other = after(waiting, decided(checked_in(visit_id="b"), "2"), now=1.1)
    change = reduce(other, TakenBack("visit-1"), 1.2)
    assert (type(change.screen), change.effects, change.screen.around.undoable) == (Accepted, (), ())
    assert not isinstance(change.screen, TakingBack)
