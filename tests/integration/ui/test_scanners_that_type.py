"""A scanner types into a window with a field and buttons: nothing of it arrives there, and its code is read right.

Keys come as a window system sends them: with their place, what the system's layout writes, and when they were pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from kiosk.scanner.readers.keyboard import AsTyped, Keyboard, taken_apart
from kiosk.scanner.readers.layouts import LayoutName
from kiosk.scanner.readers.wedge import LONGEST, Burst, Wedge
from kiosk.ui.wedge_filter import WedgeFilter, pressed_at
from tests.fakes.typing_scanner import typed_on

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
XKB = 8
QUICK = 0.004
OUT_OF_ITS_BOX, START = Keyboard(), Wedge()


class Desk:
    """A window with a field and a button that Enter, space and a key press, and somebody or something that types."""

    def __init__(self, window: QDialog) -> None:
        self.window = window
        self.field = QLineEdit(window)
        self.button = QPushButton("Pay", window)
        self.button.move(0, 100)
        self.button.setDefault(True)
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        QShortcut("7", window).activated.connect(lambda: self.pressed.append("shortcut"))
        self.bursts: list[str] = []
        self.now = 100.0

    def heard(self, burst: Burst) -> None:
        self.bursts.append(burst.text)

    def event(
        self, kind: QEvent.Type, key: int, text: str, place: int | None, modifiers: Qt.KeyboardModifier, native: int = 0
    ) -> QKeyEvent:
        event = QKeyEvent(kind, key, modifiers, 0 if place is None else place + XKB, 0, native, text, False, 1)
        event.setTimestamp(round(self.now * 1000))
        return event

    def stroke(
        self,
        text: str,
        place: int | None = None,
        modifiers: Qt.KeyboardModifier = PLAIN,
        *,
        key: int | None = None,
        gap: float = QUICK,
        deliver: Callable[[object, QEvent], object] = QCoreApplication.sendEvent,
        native: int = 0,
    ) -> None:
        """Press and release, `gap` seconds after the last one."""
        self.now += gap
        number = key if key is not None else ord(text.upper()) if text.isascii() and text else 0
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            deliver(self.window.windowHandle(), self.event(kind, number, text, place, modifiers, native))

    def scan(self, code: str, system: LayoutName = LayoutName.US, *, caps_lock: bool = False, **more: object) -> None:
        for text, place, shift in typed_on(system, code, caps_lock=caps_lock):
            dead = None if text else int(Qt.Key.Key_Dead_Circumflex)
            self.stroke(text, place, SHIFT if shift else PLAIN, key=dead, **more)

    def enter(self, gap: float = QUICK) -> None:
        self.stroke("\r", 28, key=int(Qt.Key.Key_Return), gap=gap)

    def tab(self) -> None:
        self.stroke("\t", 15, key=int(Qt.Key.Key_Tab))

    def untouched(self) -> bool:
        return self.field.text() == "" and self.pressed == []


@pytest.fixture
def desk(qtbot) -> Desk:
    window = QDialog()
    window.resize(300, 200)
    desk = Desk(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.field.setFocus()
    return desk


@pytest.fixture
def listen(desk) -> Iterator[Callable[..., WedgeFilter[Burst]]]:
    filters: list[WedgeFilter[Burst]] = []

    def start(
        keyboard: Keyboard = OUT_OF_ITS_BOX,
        wedge: Wedge = START,
        when: Callable[[QKeyEvent], float] = pressed_at,
    ) -> WedgeFilter[Burst]:
        keys = WedgeFilter(wedge, desk.heard, read=keyboard.read, apart=taken_apart, when=when)
        QApplication.instance().installEventFilter(keys)
        filters.append(keys)
        return keys

    yield start
    for keys in filters:
        QApplication.instance().removeEventFilter(keys)


CODE = "M-0042/azAZ_q:w;[1]{2}@#\"~|`^'="


@pytest.mark.parametrize("caps_lock", [False, True])
@pytest.mark.parametrize("system", LayoutName)
def test_whatever_layout_the_system_has_the_code_is_right_and_the_field_stays_empty(
    desk, listen, system: LayoutName, caps_lock: bool
) -> None:
    listen()
    desk.scan(CODE, system, caps_lock=caps_lock)
    desk.enter()
    assert (desk.bursts, desk.untouched()) == ([CODE], True)


@pytest.mark.parametrize("end", ["enter", "tab", "nothing"])
@pytest.mark.parametrize("focus", ["field", "button"])
def test_no_end_and_no_character_of_a_code_presses_anything(qtbot, desk, listen, focus: str, end: str) -> None:
    listen()
    getattr(desk, focus).setFocus()
    focused = QApplication.focusWidget()
    desk.scan(" M 777 7 ")
    if end != "nothing":
        getattr(desk, end)()
    qtbot.waitUntil(lambda: bool(desk.bursts))
    assert (desk.bursts, desk.untouched()) == ([" M 777 7 "], True)
    assert QApplication.focusWidget() is focused


def test_a_plain_character_is_no_shortcut(desk, listen) -> None:
    desk.button.setFocus()
    QTest.keyClick(desk.window.windowHandle(), "7")
    assert (desk.pressed, desk.field.text()) == (["shortcut"], "")  # this is how Qt does it
    listen(when=lambda _: desk.now)
    for _ in range(8):
        QTest.keyClick(desk.window.windowHandle(), "7")
    desk.enter()
    assert (desk.pressed, desk.bursts) == (["shortcut"], ["77777777"])


def test_a_shortcut_with_ctrl_is_one(qtbot, desk, listen) -> None:
    listen()
    QShortcut("Ctrl+K", desk.window).activated.connect(lambda: desk.pressed.append("Ctrl+K"))
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_K, CONTROL)
    assert desk.pressed == ["Ctrl+K"]


def test_a_person_types_and_presses_as_ever(qtbot, desk, listen) -> None:
    listen()
    for text, place, shift in typed_on(LayoutName.AZERTY, "Anna", scanner=LayoutName.AZERTY):
        desk.stroke(text, place, SHIFT if shift else PLAIN, gap=0.2)
    qtbot.waitUntil(lambda: desk.field.text() == "Anna")
    desk.enter(gap=0.3)
    assert (desk.pressed, desk.bursts) == (["button"], [])
    desk.button.setFocus()
    desk.stroke(" ", 57, gap=0.3)
    qtbot.waitUntil(lambda: desk.pressed == ["button", "button"])


def test_a_person_who_types_fast_is_no_scanner(qtbot, desk, listen) -> None:
    listen()
    for text, place, shift in typed_on(LayoutName.US, "Andromeda-42"):  # 25 keys a second: no one does
        desk.stroke(text, place, SHIFT if shift else PLAIN, gap=0.040)
    qtbot.waitUntil(lambda: desk.field.text() == "Andromeda-42")
    assert desk.bursts == []


def test_a_stall_of_the_screen_does_not_cut_a_code_in_two(qtbot, desk, listen) -> None:
    """After a stall Qt may look at the timers that are over before it looks at the keys that came meanwhile."""
    listen()
    desk.scan("M-0")
    QTimer.singleShot(60, lambda: desk.scan("042-7Q4"))  # after the filter's, and after the stall both at once
    QTimer.singleShot(1, lambda: Event().wait(0.1))
    qtbot.waitUntil(lambda: bool(desk.bursts))
    assert (desk.bursts, desk.untouched()) == (["M-0042-7Q4"], True)


def test_keys_of_a_person_that_waited_in_a_queue_are_no_burst(qtbot, desk, listen) -> None:
    listen()
    desk.scan("Annabelle", gap=0.12, deliver=QCoreApplication.postEvent)
    qtbot.waitUntil(lambda: desk.field.text() == "Annabelle")
    assert desk.bursts == []


@pytest.mark.parametrize("with_enter", [True, False])
def test_two_scans_within_a_tenth_of_a_second_are_two_codes(qtbot, desk, listen, with_enter: bool) -> None:
    listen()
    desk.scan("M-0001")
    if with_enter:
        desk.enter()
    desk.scan("M", gap=0.08 if not with_enter else 0.02)
    desk.scan("-0002")
    if with_enter:
        desk.enter()
    qtbot.waitUntil(lambda: len(desk.bursts) == 2)
    assert (desk.bursts, desk.untouched()) == (["M-0001", "M-0002"], True)


def test_what_is_shorter_than_a_code_is_typed(qtbot, desk, listen) -> None:
    listen()
    desk.scan("M-042")
    qtbot.waitUntil(lambda: desk.field.text() == "M-042")
    assert desk.bursts == []


def test_a_house_with_short_codes_says_so(qtbot, desk, listen) -> None:
    listen(wedge=Wedge(shortest=4))
    for code in ("0042", "0043"):
        desk.scan(code)
        desk.enter()
    assert (desk.bursts, desk.untouched()) == (["0042", "0043"], True)


def test_a_burst_without_an_end_stays_one_burst_and_does_not_grow_for_ever(desk, listen) -> None:
    listen()
    desk.scan("7" * (LONGEST + 50))
    desk.enter()
    assert (desk.bursts, desk.untouched()) == (["7" * LONGEST], True)


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_M, "\r"), (Qt.Key.Key_J, "\n"), (Qt.Key.Key_I, "\t")])
def test_line_ends_that_come_as_ctrl_and_a_letter_end_a_burst(desk, listen, key: Qt.Key, text: str) -> None:
    listen()
    desk.scan("M-0042")
    desk.stroke(text, 50, CONTROL, key=int(key))
    assert (desk.bursts, desk.untouched()) == (["M-0042"], True)


def test_separators_that_come_as_ctrl_and_a_key_are_swallowed(desk, listen) -> None:
    listen()
    desk.scan("M-0042")
    desk.stroke("\x1d", 27, CONTROL, key=int(Qt.Key.Key_BracketRight))
    desk.scan("-7Q4")
    desk.enter()
    assert desk.bursts == ["M-0042-7Q4"]


def test_ctrl_and_a_letter_are_a_persons_where_no_burst_is(qtbot, desk, listen) -> None:
    listen()
    desk.field.setText("Anna")
    desk.scan("M-0042")
    desk.stroke("\x01", 30, CONTROL, key=int(Qt.Key.Key_A), gap=0.5)
    assert (desk.bursts, desk.field.selectedText()) == (["M-0042"], "Anna")


def test_what_a_scanner_writes_with_alt_gr_goes_nowhere_either(desk, listen) -> None:
    listen(Keyboard(AsTyped.AS_TYPED))
    desk.scan("M-0042")
    desk.stroke("@", 16, native=0x80)
    desk.enter()
    assert (desk.bursts, desk.untouched()) == (["M-0042@"], True)


def test_alt_and_numbers_that_the_system_made_characters_of_are_understood(desk, listen) -> None:
    listen()
    for character in "M-0042":
        for digit in f"{ord(character):04}":
            desk.stroke(digit, 82, ALT | Qt.KeyboardModifier.KeypadModifier)
        desk.stroke(character)
    desk.enter()
    assert (desk.bursts, desk.untouched()) == (["M-0042"], True)


def test_what_an_input_method_makes_of_a_dead_key_is_taken_apart(desk, listen) -> None:
    listen(Keyboard(LayoutName.US, LayoutName.AZERTY))
    desk.scan("M-0042", LayoutName.AZERTY)
    made = QInputMethodEvent()
    made.setCommitString("ê")
    QCoreApplication.sendEvent(desk.field, made)
    desk.enter()
    assert (desk.bursts, desk.untouched()) == (["M-0042[e"], True)


def test_a_field_does_without_its_input_method_while_a_burst_is_under_way(desk, listen) -> None:
    """With one, a dead key would not come before the next key: a German system would lose the = of an address."""
    listen()

    def has_one() -> bool:
        asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)  # as Qt asks before each key
        QCoreApplication.sendEvent(desk.field, asked)
        return bool(asked.value(Qt.InputMethodQuery.ImEnabled))

    desk.scan("M-004")
    assert has_one()
    desk.scan("2")
    assert not has_one()
    desk.scan("=", LayoutName.QWERTZ)
    desk.enter()
    assert has_one()
    assert desk.bursts == ["M-0042="]


def test_a_field_that_goes_away_within_a_burst_is_let_go(qtbot, desk, listen) -> None:
    listen()
    desk.scan("M-0042")
    shiboken6.delete(desk.field)
    desk.enter()
    assert desk.bursts == ["M-0042"]


def test_what_an_input_method_makes_for_a_person_is_typed(desk, listen) -> None:
    listen()
    made = QInputMethodEvent()
    made.setCommitString("ê")
    QCoreApplication.sendEvent(desk.field, made)
    assert desk.field.text() == "ê"
