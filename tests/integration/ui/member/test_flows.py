"""From a scan to the idle screen: whole conversations by touch, by keyboard alone, and by voice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.domain.house import House
from kiosk.domain.reasons import Reason
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.around import Offered
from kiosk.presentation.member.buttons import Button, Ease
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, TakingBack, TakingBackPhase
from kiosk.presentation.member.effects import CallHelp, CancelHelp, Forget, Remember, Reopen, SubmitNumber, TakeBack
from kiosk.presentation.member.inputs import HelpAccepted, TakenBack, Touched
from kiosk.presentation.member.screens import Accepted, ComfortSheet, Consent, Denied, Goodbye, Idle
from kiosk.ui.drawing.tokens import CONTRAST, LIGHT, Role
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.member.staff_corner import StaffCorner
from tests.fakes.translations import german
from tests.integration.ui.member.stage import Stage, decided
from tests.unit.presentation.member.visitors import (
    AROUND,
    already_in,
    charge,
    checked_in,
    checked_out,
    consent_needed,
    refused,
)

ABLE = replace(
    AROUND,
    house=House(number_digits=4),
    offered=Offered(top_up="https://club.example/up", sign="https://club.example/sign", speaks=True),
)


class Recorder:
    """A voice that writes down what it says."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.stopped = 0

    def say(self, text, language):
        self.said.append((text, language))

    def stop(self):
        self.stopped += 1


@pytest.fixture
def voice():
    return Recorder()


@pytest.fixture
def stage(open_window, voice):
    window = open_window(catalogue=Catalogue({"de": german(WELCOME="Willkommen")}), voice=voice)
    window.activateWindow()
    stage = Stage(window, ABLE)
    window.touched.connect(stage.presenter.take)
    yield stage
    stage.presenter.stop()


def asked(stage, kind):
    return [effect for effect in stage.done if isinstance(effect, kind)]


def test_a_charge_is_taken_back_by_its_button(stage):
    stage.presenter.take(decided(checked_in(charge=charge())))
    stage.touch(Button.UNDO)
    assert asked(stage, TakeBack) == [TakeBack("visit-1")]
    stage.presenter.take(TakenBack("visit-1"))
    assert stage.screen.phase is TakingBackPhase.DONE
    stage.pass_time(5.0)
    assert isinstance(stage.screen, Idle)


def test_a_charge_is_taken_back_by_its_chip_and_the_same_code_after_others_came(stage):
    stage.presenter.take(decided(checked_in(charge=charge())))
    stage.now += 2.0
    stage.presenter.take(decided(checked_in(visit_id="other"), "2"))
    stage.touch(Button.UNDO, "1")
    assert isinstance(stage.screen, TakingBack)
    stage.presenter.take(decided(already_in(), "3"))
    assert asked(stage, TakeBack) == [TakeBack("visit-1")]


def test_a_check_out_is_taken_back(stage):
    stage.presenter.take(decided(checked_out()))
    stage.touch(Button.STILL_HERE)
    assert asked(stage, Reopen) == [Reopen("visit-1")]


def test_a_number_is_typed_by_touch_and_its_owner_is_let_in(stage):
    stage.touch(Button.NUMBER)
    for digit in "1048":
        stage.touch(Button.DIGIT, digit)
    stage.touch(Button.CHECK_IN)
    assert asked(stage, SubmitNumber) == [SubmitNumber("1048")]
    stage.presenter.take(decided(checked_in()))
    assert isinstance(stage.screen, Accepted)
    stage.pass_time(3.0)
    assert isinstance(stage.screen, Idle)


def test_a_number_is_typed_on_a_keyboard(stage):
    stage.press(Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_4, Qt.Key.Key_8)
    assert stage.screen.digits == "48"
    stage.press(Qt.Key.Key_Return)
    assert asked(stage, SubmitNumber) == [SubmitNumber("48")]
    stage.press(Qt.Key.Key_Escape)
    assert isinstance(stage.screen, Idle)


def test_help_is_called_from_a_refusal_and_somebody_comes(stage):
    stage.presenter.take(decided(refused(Reason.OVERDUE)))
    stage.touch(Button.HELP)
    assert asked(stage, CallHelp) == [CallHelp("K7F2")]
    stage.presenter.take(HelpAccepted("Sam"))
    assert "Sam is on the way." in stage.window.accessibleDescription()
    stage.touch(Button.BACK)
    assert asked(stage, CancelHelp) == [CancelHelp("K7F2")]


@pytest.mark.parametrize(("reason", "button"), [(Reason.USED_UP, Button.TOP_UP), (Reason.WAIVER_NEEDED, Button.SIGN)])
def test_a_phone_can_go_on_from_a_refusal(stage, reason, button):
    stage.presenter.take(decided(refused(reason)))
    stage.touch(button)
    assert isinstance(stage.screen, Guide)
    stage.touch(Button.BACK)
    assert isinstance(stage.screen, Idle)


def test_what_is_chosen_on_the_sheet_is_seen_at_once_and_kept_for_the_member(stage):
    before = stage.window.grab().toImage()
    stage.touch(Button.COMFORT)
    light = stage.window.grab().toImage()
    stage.touch(Button.EASE, Ease.STRONG_CONTRAST)
    strong = stage.window.grab().toImage().pixelColor(2, 2).name().upper()
    assert (strong, light.pixelColor(2, 2).name().upper()) == (CONTRAST[Role.PAGE], LIGHT[Role.PAGE])
    small = stage.window.grab().toImage()
    stage.touch(Button.EASE, Ease.LARGER_TEXT)
    assert stage.window.grab().toImage() != small
    tile = next(
        one for one in stage.window.findChildren(TouchButton) if one.isVisible() and one.choice == Ease.LARGER_TEXT
    )
    assert tile.isChecked()
    stage.touch(Button.REMEMBER)
    stage.touch(Button.BACK)
    stage.presenter.take(decided(checked_in()))
    (kept,) = asked(stage, Remember)
    assert (kept.member_id, kept.preferences.larger_text) == ("member-1", True)
    stage.pass_time(3.0)
    assert stage.window.grab().toImage() == before


def test_a_tile_that_the_flow_ignores_does_not_switch_itself(stage):
    stage.touch(Button.COMFORT)
    tile = next(one for one in stage.window.findChildren(TouchButton) if one.choice == Ease.QUIET and one.isVisible())
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)  # within the tap guard
    assert not tile.isChecked()


def test_one_touch_changes_the_language_and_the_scan_after_it_is_answered_in_it(stage):
    stage.touch(Button.LANGUAGE, "de")
    stage.presenter.take(decided(checked_in(replace(checked_in().member, show_name=False))))
    assert stage.window.accessibleDescription().startswith("Willkommen")


def test_a_touch_that_was_meant_for_the_page_before_buys_nothing(stage):
    stage.presenter.take(decided(refused()))
    stage.now += 1.0
    stage.presenter.take(decided(consent_needed(), "2"))
    pay = next(one for one in stage.window.findChildren(TouchButton) if one.button is Button.PAY and one.isVisible())
    stage.now += 0.39
    QTest.mouseClick(pay, Qt.MouseButton.LeftButton)
    assert asked(stage, Forget) == [Forget("1")]
    assert isinstance(stage.screen, Consent)


@pytest.mark.parametrize(
    "begun",
    [
        (Touched(Button.NUMBER), Touched(Button.DIGIT, "7")),
        (Touched(Button.HELP),),
        (Touched(Button.COMFORT),),
    ],
)
def test_a_scan_goes_before_every_conversation(stage, begun):
    for one in begun:
        stage.now += 1.0
        stage.presenter.take(one)
    stage.presenter.take(decided(checked_in()))
    assert isinstance(stage.screen, Accepted)
    stage.pass_time(3.0)
    assert isinstance(stage.screen, Idle)


def test_a_scan_during_an_offer_buys_nothing_and_is_answered(stage):
    stage.presenter.take(decided(consent_needed()))
    stage.now += 1.0
    stage.presenter.take(decided(checked_in(), "2"))
    assert isinstance(stage.screen, Accepted)
    assert asked(stage, Forget) == [Forget("1"), Forget("2")]


def test_two_hundred_members_in_two_hundred_seconds_are_all_answered_and_the_screen_is_idle_again(stage):
    for number in range(200):
        decision = (checked_in(charge=charge(), visit_id=str(number)), checked_out(), refused())[number % 3]
        stage.presenter.take(decided(decision, str(number)))
        assert stage.screen.since == stage.now
        stage.pass_time(1.0)
    assert len(stage.played) == 200
    stage.pass_time(60.0)
    assert isinstance(stage.screen, Idle)
    assert stage.screen.around.undoable == ()


# ---------------------------------------------------------------- without touching the screen


def reached(stage):
    """What Tab reaches, once around."""
    found = []
    for _ in range(40):
        stage.press(Qt.Key.Key_Tab)
        focus = stage.window.focusWidget()
        if focus in found:
            break
        found.append(focus)
    return [one for one in found if isinstance(one, TouchButton)]


WAITING = {
    "idle": (),
    "already inside": (decided(already_in()),),
    "consent": (decided(consent_needed()),),
    "denied": (decided(refused(Reason.USED_UP)),),
    "number": (Touched(Button.NUMBER), Touched(Button.DIGIT, "4")),
    "help": (Touched(Button.HELP),),
    "sheet": (Touched(Button.COMFORT),),
}


@pytest.mark.parametrize("name", WAITING)
def test_a_keyboard_reaches_every_button_the_page_s_own_first_and_each_has_a_name(stage, name):
    for one in WAITING[name]:
        stage.now += 1.0
        stage.presenter.take(one)
    buttons = [one for one in stage.window.findChildren(TouchButton) if one.isVisible() and one.isEnabled()]
    order = reached(stage)
    assert set(order) == set(buttons)
    own = [one.button not in (Button.COMFORT, Button.LANGUAGE) for one in order]
    assert own == sorted(own, reverse=True)
    assert all(one.accessibleName() for one in order)


def press_by_tab(stage, button, choice=""):
    stage.now += 1.0
    for _ in range(40):
        stage.press(Qt.Key.Key_Tab)
        focus = stage.window.focusWidget()
        if isinstance(focus, TouchButton) and focus.button is button and choice in ("", focus.choice):
            stage.press(Qt.Key.Key_Space)
            return
    pytest.fail(f"Tab never reached {button}")


@pytest.mark.parametrize(
    ("given", "path", "end"),
    [
        (already_in(), (Button.STAY,), Idle),
        (consent_needed(), (Button.NOT_NOW,), Idle),
        (refused(Reason.USED_UP), (Button.TOP_UP, Button.BACK), Idle),
        (refused(Reason.OVERDUE), (Button.HELP, Button.BACK), Idle),
        (refused(Reason.OVERDUE), (Button.KEEP,), Denied),
        (refused(Reason.UNKNOWN_CODE), (Button.NUMBER,), NumberEntry),
        (checked_out(), (Button.STILL_HERE,), TakingBack),
        (refused(), (Button.COMFORT, Button.BACK), Denied),
        (refused(), (Button.LANGUAGE,), Denied),
    ],
)
def test_every_conversation_can_be_had_by_keyboard_alone(stage, given, path, end):
    stage.presenter.take(decided(given))
    for button in path:
        press_by_tab(stage, button)
    assert isinstance(stage.screen, end)


def test_f1_calls_help_f9_opens_and_closes_the_sheet_f10_is_the_alarm_and_f12_is_for_staff(qtbot, stage):
    stage.now += 1.0
    stage.press(Qt.Key.Key_F9)
    assert isinstance(stage.screen, ComfortSheet)
    stage.now += 1.0
    stage.press(Qt.Key.Key_F9)
    assert isinstance(stage.screen, Idle)
    stage.now += 1.0
    stage.press(Qt.Key.Key_F1)
    assert isinstance(stage.screen, HelpCalled)
    with qtbot.waitSignal(stage.window.evacuation):
        stage.press(Qt.Key.Key_F10)
    with qtbot.waitSignal(stage.window.staff_wanted):
        stage.press(Qt.Key.Key_F12)


def test_the_corner_opens_the_staffs_window_only_when_it_is_held(qtbot, stage):
    corner = stage.window.findChild(StaffCorner)
    corner.findChild(QTimer).setInterval(20)
    with qtbot.assertNotEmitted(stage.window.staff_wanted, wait=60):
        QTest.mouseClick(stage.window.childAt(5, 5), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stage.window.staff_wanted, timeout=2000):
        QTest.mousePress(corner, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(corner, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------- by voice


def test_nobody_is_spoken_to_who_did_not_ask_for_it(stage, voice):
    stage.presenter.take(decided(checked_in()))
    assert voice.said == []


def test_whoever_asked_for_it_hears_every_screen_and_digits_as_stars(stage, voice):
    stage.touch(Button.COMFORT)
    stage.touch(Button.EASE, Ease.SPEAK)
    stage.touch(Button.BACK)
    assert voice.said[-1] == (
        "Scan to check in. Hold your code 15\xa0cm from the camera. Scanning again when you leave checks you out.",
        "en",
    )
    stopped = voice.stopped
    stage.touch(Button.NUMBER)
    assert voice.stopped == stopped + 1, "somebody acts"
    stage.touch(Button.DIGIT, "7")
    assert voice.said[-1] == ("star", "en")
    stage.presenter.take(decided(checked_out()))
    assert voice.said[-1][0].startswith("See you soon, Anna.")
    stage.pass_time(4.0)
    assert isinstance(stage.screen, Idle)
    said = len(voice.said)
    stage.presenter.take(decided(checked_in(), "2"))
    assert (len(voice.said), type(stage.screen)) == (said, Accepted), "the next one did not ask"
    assert not isinstance(stage.screen, Goodbye)
