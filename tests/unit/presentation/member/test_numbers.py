"""The number pad: typing, checking by itself, wrong numbers, and who has gone."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.house import House
from kiosk.domain.reasons import Reason
from kiosk.presentation.member import timeouts
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import NumberEntry, NumberPhase
from kiosk.presentation.member.effects import PlaySound, Sound, SubmitNumber
from kiosk.presentation.member.inputs import Decided, NumberUnknown, Tick, Touched
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import Accepted, Denied, Idle, start
from tests.unit.presentation.member.visitors import AROUND, checked_in, refused

IDLE = start(replace(AROUND, house=House(number_digits=4)), 0.0)


def after(screen, *given, now):
    for one in given:
        screen = reduce(screen, one, now).screen
    return screen


def keys(digits):
    return [Touched(Button.DIGIT, digit) for digit in digits]


PAD = after(IDLE, Touched(Button.NUMBER), now=1.0)
WHOLE = after(PAD, *keys("1048"), now=2.0)


def wrong(screen, now):
    return after(screen, *keys("10"), Touched(Button.CHECK_IN), NumberUnknown(), now=now)


def test_digits_are_typed_up_to_a_whole_number_and_cleared():
    assert isinstance(PAD, NumberEntry)
    assert WHOLE.digits == "1048"
    assert after(WHOLE, *keys("9"), now=2.1).digits == "1048"
    assert after(WHOLE, Touched(Button.CLEAR), now=2.1).digits == ""
    assert after(PAD, Touched(Button.DIGIT, "x"), Touched(Button.CHECK_IN), now=2.0) == PAD


def test_a_keyboard_begins_with_its_first_digit_and_the_next_comes_at_once():
    typed = after(IDLE, *keys("10"), now=1.0)
    assert (type(typed), typed.digits) == (NumberEntry, "10")


def test_a_touch_meant_for_the_idle_screen_types_nothing():
    assert after(PAD, *keys("7"), now=1.0 + timeouts.TAP_GUARD / 2) == PAD


def test_a_house_without_members_or_without_typing_has_no_pad():
    for around in (AROUND, replace(IDLE.around, offered=replace(AROUND.offered, numbers=False))):
        idle = start(around, 0.0)
        assert after(idle, Touched(Button.NUMBER), *keys("1"), now=1.0) == idle


def test_a_number_is_checked_by_its_button_or_by_itself_when_it_is_whole():
    by_button = reduce(after(PAD, *keys("10"), now=2.0), Touched(Button.CHECK_IN), 2.1)
    assert by_button.effects == (SubmitNumber("10"),)
    assert after(WHOLE, Tick(), now=2.0 + timeouts.NUMBER_WHOLE - 0.001) == WHOLE
    by_itself = reduce(WHOLE, Tick(), 2.0 + timeouts.NUMBER_WHOLE)
    assert by_itself.effects == (SubmitNumber("1048"),)
    assert by_itself.screen.phase is NumberPhase.CHECKING
    assert "1048" not in repr(by_itself) + repr(Touched(Button.DIGIT, "1048"))


def test_what_is_typed_while_it_is_checked_changes_nothing():
    checking = after(WHOLE, Touched(Button.CHECK_IN), now=2.1)
    assert after(checking, *keys("5"), Touched(Button.CLEAR), Touched(Button.CHECK_IN), now=2.2) == checking
    assert isinstance(after(checking, Touched(Button.BACK), now=2.2), Idle)


def test_the_answer_is_that_of_any_scan():
    checking = after(WHOLE, Touched(Button.CHECK_IN), now=2.1)
    assert isinstance(after(checking, Decided(decision=checked_in(), handle="1"), now=2.2), Accepted)
    assert isinstance(after(checking, Decided(decision=refused(), handle="1"), now=2.2), Denied)
    stuck = after(checking, Tick(), now=2.1 + timeouts.ANSWER)
    assert stuck.reason is Reason.CANNOT_CHECK


def test_a_code_before_the_camera_goes_before_what_is_being_typed():
    assert isinstance(after(WHOLE, Decided(decision=checked_in(), handle="1"), now=2.1), Accepted)


def test_a_wrong_number_is_said_and_typed_anew():
    checking = after(WHOLE, Touched(Button.CHECK_IN), now=2.1)
    change = reduce(checking, NumberUnknown(), 2.2)
    assert (change.screen.phase, change.screen.digits) == (NumberPhase.WRONG, "")
    assert change.effects == (PlaySound(Sound.STOP),)
    assert after(change.screen, *keys("1"), now=3.0).phase is NumberPhase.TYPING
    assert after(WHOLE, NumberUnknown(), now=2.1) == WHOLE, "nobody asked"


def test_five_wrong_numbers_in_two_minutes_are_followed_by_a_pause_that_leaving_does_not_end():
    screen = PAD
    for number in range(4):
        screen = wrong(screen, 2.0 + number)
        assert screen.phase is NumberPhase.WRONG
    screen = wrong(screen, 10.0)
    assert (screen.phase, screen.until) == (NumberPhase.PAUSED, 10.0 + timeouts.NUMBER_PAUSE)
    assert after(screen, *keys("1"), now=11.0) == screen
    idle = after(screen, Touched(Button.BACK), now=12.0)
    assert after(idle, Touched(Button.NUMBER), now=20.0).phase is NumberPhase.PAUSED
    assert isinstance(after(screen, Tick(), now=40.0), Idle)
    assert after(idle, Touched(Button.NUMBER), now=40.0).phase is NumberPhase.TYPING


def test_five_wrong_numbers_over_a_longer_time_are_five_people():
    screen = PAD
    for number in range(5):
        screen = wrong(screen, 2.0 + 30.0 * number)
    assert screen.phase is NumberPhase.WRONG


def test_whoever_stops_typing_is_asked_and_then_what_they_typed_is_gone():
    typed = after(PAD, *keys("10"), now=2.0)
    asked = after(typed, Tick(), now=2.0 + timeouts.NUMBER)
    assert (asked.phase, asked.digits) == (NumberPhase.STILL_THERE, "10")
    assert after(asked, Touched(Button.ANYWHERE), now=40.0).phase is NumberPhase.TYPING
    assert after(asked, *keys("4"), now=40.0).digits == "104"
    assert isinstance(after(asked, Tick(), now=2.0 + timeouts.NUMBER + timeouts.STILL_THERE), Idle)


def test_more_time_is_given_ten_times():
    screen, now = after(PAD, *keys("1"), now=2.0), 3.0
    for _ in range(timeouts.MOST_EXTENSIONS):
        screen = after(screen, Touched(Button.ANYWHERE), now=now)
        assert screen.until == now + timeouts.NUMBER
        now += 1.0
    assert after(screen, Touched(Button.ANYWHERE), now=now) == screen
