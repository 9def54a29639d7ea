from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from kiosk.scanner.readers.wedge import Wedge
from kiosk.ui.wedge_filter import WedgeFilter


class Keyboard:
    """Keys that are pressed when the test says so."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.now = 100.0

    def type(self, text: str, gap: float) -> None:
        for character in text:
            self.now += gap
            QTest.keyClick(self.window.windowHandle(), character)

    def press(self, key: Qt.Key, gap: float) -> None:
        self.now += gap
        QTest.keyClick(self.window.windowHandle(), key)


@pytest.fixture
def desk(qtbot):
    window = QWidget()
    window.resize(300, 200)
    window.field, window.button = QLineEdit(window), QPushButton("Pay", window)
    window.button.move(0, 100)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


@pytest.fixture
def keyboard(desk):
    return Keyboard(desk)


@pytest.fixture
def bursts(keyboard):
    found = []
    keys = WedgeFilter(Wedge(), found.append, when=lambda _: keyboard.now)
    QApplication.instance().installEventFilter(keys)
    yield found
    QApplication.instance().removeEventFilter(keys)


def test_a_scanner_is_heard_and_types_nowhere(desk, keyboard, bursts):
    keyboard.type("M-10042-7Q4", 0.005)
    keyboard.press(Qt.Key.Key_Return, 0.005)
    assert [burst.text for burst in bursts] == ["M-10042-7Q4"]
    assert desk.field.text() == ""


def test_a_scanners_enter_presses_no_button(qtbot, desk, keyboard, bursts):
    pressed = []
    desk.button.clicked.connect(lambda: pressed.append(1))
    desk.button.setAutoDefault(True)
    desk.button.setFocus()
    keyboard.type("12345678", 0.005)
    keyboard.press(Qt.Key.Key_Return, 0.005)
    assert (len(bursts), pressed) == (1, [])


def test_a_scanner_without_enter_is_heard_after_a_silence(qtbot, keyboard, bursts):
    keyboard.type("12345678", 0.005)
    qtbot.waitUntil(lambda: bool(bursts))
    assert bursts[0].text == "12345678"


def test_a_person_types_into_the_field(qtbot, desk, keyboard, bursts):
    keyboard.type("Anna", 0.2)
    qtbot.waitUntil(lambda: desk.field.text() == "Anna")
    keyboard.press(Qt.Key.Key_Return, 0.2)
    assert bursts == []


def test_shortcuts_and_other_keys_pass(desk, keyboard, bursts):
    desk.field.setText("Anna")
    desk.field.selectAll()
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_Delete)
    assert desk.field.text() == ""
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bursts == []


def test_keys_that_nobody_wants_do_no_harm(qtbot, desk, keyboard, bursts):
    desk.field.clearFocus()
    desk.button.hide()
    desk.field.hide()
    keyboard.type("ab", 0.2)
    keyboard.press(Qt.Key.Key_Tab, 0.2)
    assert bursts == []
