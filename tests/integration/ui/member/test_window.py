from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.inputs import Touched
from kiosk.ui.drawing.photograph import photograph
from kiosk.ui.drawing.text import FittedText
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.member.page import Page

CORNER = (Button.COMFORT, Button.LANGUAGE)
"""On every screen, and of no consequence to anybody's visit."""


def buttons(window) -> dict[Button, TouchButton]:
    return {one.button: one for one in window.findChildren(TouchButton) if one.isVisible()}


@pytest.mark.parametrize(
    ("name", "button", "offer_id"),
    [
        ("already-inside", Button.LEAVE, ""),
        ("already-inside", Button.STAY, ""),
        ("consent", Button.PAY, ""),
        ("consent", Button.NOT_NOW, ""),
        ("consent", Button.OTHER_OFFER, "ten@1"),
        ("denied-no-pass", Button.KEEP, ""),
    ],
)
def test_a_touch_says_which_button(qtbot, open_window, name, button, offer_id):
    window = open_window()
    window.draw(GALLERY[name])
    with qtbot.waitSignal(window.touched) as touched:
        qtbot.mouseClick(buttons(window)[button], Qt.MouseButton.LeftButton)
    assert touched.args == [Touched(button, offer_id)]


def test_buttons_act_on_release_inside(qtbot, open_window):
    window = open_window()
    window.draw(GALLERY["consent"])
    pay = buttons(window)[Button.PAY]
    with qtbot.assertNotEmitted(window.touched):
        qtbot.mousePress(pay, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(pay, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))


@pytest.mark.parametrize("name", ["consent-paying", "already-inside-leaving"])
def test_buttons_rest_while_an_answer_is_awaited(qtbot, open_window, name):
    window = open_window()
    window.draw(GALLERY[name])
    for button in buttons(window).values():
        if button.button not in CORNER:
            with qtbot.assertNotEmitted(window.touched):
                button.click()


def test_a_touch_beside_all_buttons_is_one_anywhere(qtbot, open_window):
    window = open_window()
    window.draw(GALLERY["consent"])
    page = buttons(window)[Button.PAY].parentWidget()
    with qtbot.waitSignal(window.touched) as touched:
        qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert touched.args == [Touched(Button.ANYWHERE)]


def test_escape_goes_back(qtbot, open_window):
    window = open_window()
    window.draw(GALLERY["consent"])
    with qtbot.waitSignal(window.touched) as touched:
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert touched.args == [Touched(Button.BACK)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("before", ["idle", "already-inside", "consent"])
def test_no_stray_key_ever_consents(qtbot, open_window, key, before):
    window = open_window()
    window.activateWindow()
    window.draw(GALLERY[before])
    for button in buttons(window).values():
        button.setFocus()
    window.draw(replace(GALLERY["consent"], since=7.0))
    touched = []
    window.touched.connect(touched.append)
    QTest.keyClick(window.windowHandle(), key)
    assert all(one.button is Button.CHECK_IN for one in touched), "what only a number pad understands"


def test_the_keyboard_reaches_every_button_in_order(qtbot, open_window):
    window = open_window()
    window.activateWindow()
    window.draw(GALLERY["consent"])
    reached = []
    for _ in range(4):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget().button)
    assert reached == [Button.PAY, Button.NOT_NOW, Button.OTHER_OFFER, Button.OTHER_OFFER]


def test_enter_presses_the_button_with_the_ring_once(qtbot, open_window):
    window = open_window()
    window.draw(GALLERY["consent"])
    buttons(window)[Button.NOT_NOW].setFocus()
    with qtbot.waitSignal(window.touched) as touched:
        qtbot.keyClick(buttons(window)[Button.NOT_NOW], Qt.Key.Key_Return)
    assert touched.args == [Touched(Button.NOT_NOW)]


def test_the_focus_ring_is_seen(qtbot, open_window):
    window = open_window()
    window.activateWindow()
    window.draw(GALLERY["denied-no-pass"])
    before = window.grab().toImage()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert window.grab().toImage() != before


def test_the_screen_is_told_to_assistive_technology(open_window):
    window = open_window()
    window.draw(GALLERY["denied-full"])
    assert window.accessibleDescription() == "We're full right now. Please wait a little, then scan again."


def test_only_one_page_is_seen(open_window):
    window = open_window()
    for screen in GALLERY.values():
        window.draw(screen)
        assert len([page for page in window.findChildren(Page) if page.isVisible()]) == 1


def test_nothing_of_the_screen_before_is_left(open_window):
    window = open_window()
    window.draw(GALLERY["accepted-milestone"])
    window.draw(GALLERY["denied-blocked"])
    window.draw(GALLERY["accepted-no-name"])
    clean = open_window()
    clean.draw(GALLERY["accepted-no-name"])
    assert window.grab().toImage() == clean.grab().toImage()


def test_none_keeps_its_references(open_window):
    """PySide6 6.12.0 loses one of None with each call, and the interpreter dies after minutes."""
    window = open_window()
    text = window.findChildren(FittedText)[0]
    button = window.findChildren(TouchButton)[0]
    before = sys.getrefcount(None)
    for number in range(1000):
        text.say("a")
        button.setText(str(number))
        window.update()
    assert sys.getrefcount(None) > before - 500


def test_a_picture_is_a_file_of_the_wanted_size(open_window, tmp_path):
    window = open_window()
    window.draw(GALLERY["goodbye"])
    photograph(window, tmp_path / "goodbye.png", (640, 400))
    from PySide6.QtGui import QImage

    picture = QImage(str(tmp_path / "goodbye.png"))
    assert (picture.width(), picture.height()) == (640, 400)


def test_a_picture_that_cannot_be_written_is_an_error(open_window, tmp_path):
    with pytest.raises(OSError, match="could not be written"):
        photograph(open_window(), tmp_path / "missing" / "x.png")
