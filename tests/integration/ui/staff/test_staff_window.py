from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.staff.inputs import Busy, Entered, Left, PinGiven, Typed
from kiosk.presentation.staff.rooms import Room, rooms_of
from kiosk.presentation.staff.screens import Closed, Open, PinPad, Setting, Surface, Trouble
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.window import StaffWindow

RESOURCES = Path(__file__).parents[4] / "resources"
DESK = Setting(surface=Surface.DESK)
SAM = StaffMember(id="s-1", first_name="Sam", last_name="Lee", role=StaffRole.RECEPTIONIST)
MIA = StaffMember(id="s-2", first_name="Mia", last_name="Roe", role=StaffRole.MANAGER)
PAD = PinPad(setting=DESK, until=None)
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


class Plain(RoomPage):
    """A room that tells who came and went."""

    def __init__(self, parent: QWidget, room: Room, told: list[str]) -> None:
        super().__init__(parent)
        self._room, self._told = room, told
        QVBoxLayout(self).addWidget(QLabel(room.value, self))

    def enter(self) -> None:
        self._told.append(f"enter {self._room}")

    def leave(self) -> None:
        self._told.append(f"leave {self._room}")

    def happened(self) -> None:
        self._told.append(f"happened {self._room}")


class Stage:
    """The window, what it was given by the people before it, and what its rooms were told."""

    def __init__(self) -> None:
        self.given: list[object] = []
        self.told: list[str] = []
        makers = {room: (lambda parent, _look, r=room: Plain(parent, r, self.told)) for room in Room}
        self.window = StaffWindow(RESOURCES, Speaker(Catalogue(), "en"), makers, Look(RESOURCES, moving=False))
        self.window.given.connect(self.given.append)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def open(self, who: StaffMember = SAM, room: Room = Room.LIVE, *, warned: bool = False) -> None:
        self.window.draw(Open(setting=DESK, who=who, room=room, until=900.0, warned=warned))

    def button(self, text: str) -> QPushButton:
        (found,) = [b for b in self.window.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        return found

    def texts(self) -> set[str]:
        return {label.text() for label in self.window.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.window.draw(Closed(setting=DESK))
    made.window.close()
    shiboken6.delete(made.window)


def test_six_digits_by_touch_are_a_pin(stage: Stage) -> None:
    stage.window.draw(PAD)
    for digit in "481516":
        QTest.mouseClick(stage.button(digit), Qt.MouseButton.LeftButton)
    assert stage.given == [*(Typed(n) for n in range(1, 7)), PinGiven("481516")]


def test_six_digits_by_key_are_a_pin_and_letters_are_nothing(stage: Stage) -> None:
    stage.window.draw(PAD)
    QTest.keyClicks(stage.window.focusWidget(), "4a81516")
    assert stage.given[-1] == PinGiven("481516")


def test_enter_says_that_a_shorter_pin_is_whole_and_clear_forgets_it(stage: Stage) -> None:
    stage.window.draw(PAD)
    pad = stage.window.focusWidget()
    QTest.keyClicks(pad, "12")
    QTest.mouseClick(stage.button("Clear"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(pad, "4815")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert stage.given[-1] == PinGiven("4815")


def test_a_paused_pad_takes_no_digit_and_says_why(stage: Stage) -> None:
    stage.window.draw(PinPad(setting=DESK, until=60.0, trouble=Trouble.PAUSED))
    QTest.keyClicks(stage.window.focusWidget(), "481516")
    assert stage.given == []
    assert not stage.button("1").isEnabled()
    assert "Too many tries. Please wait a little." in stage.texts()


def test_the_pads_keys_are_twenty_millimetres_wide_and_three_apart(stage: Stage) -> None:
    stage.window.draw(PAD)
    mm = stage.window._look.mm
    one, two = stage.button("1"), stage.button("2")
    assert (one.width(), one.height()) == (mm(20), mm(20))
    assert two.geometry().left() - one.geometry().right() - 1 >= mm(3) - 1


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_digits_lie_as_on_a_telephone_whichever_way_staff_read(stage: Stage, direction: Qt.LayoutDirection) -> None:
    stage.window.setLayoutDirection(direction)
    stage.window.draw(PAD)
    one, two, three = (stage.button(digit).mapTo(stage.window, QPoint()).x() for digit in "123")
    assert one < two < three


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_rail_is_as_wide_as_the_longest_of_its_rooms(stage: Stage, direction: Qt.LayoutDirection) -> None:
    stage.window.setLayoutDirection(direction)
    stage.window._buttons[Room.LIVE].setText("A room whose name takes very much more room")
    stage.open(replace(SAM, first_name="Maximiliane-Konstantina von Hohenlohe-Schillingsfürst"))
    QApplication.processEvents()
    rail = stage.window._rail
    shown = [button for button in rail.findChildren(QPushButton) if button.isVisible()]
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    assert rail.width() == rail.minimumSizeHint().width()


def test_no_digit_is_readable_on_the_pad(stage: Stage) -> None:
    stage.window.draw(PAD)
    QTest.keyClicks(stage.window.focusWidget(), "4815")
    stage.window.draw(PinPad(setting=DESK, until=None, digits=4))
    assert not any("4815" in text for text in stage.texts())


@pytest.mark.parametrize("who", [SAM, MIA], ids=["receptionist", "manager"])
def test_the_rail_shows_the_rooms_of_the_role(stage: Stage, who: StaffMember) -> None:
    stage.open(who)
    shown = {room for room, button in stage.window._buttons.items() if button.isVisible()}
    assert shown == set(rooms_of(who.role))


def test_a_room_is_told_when_somebody_comes_goes_and_when_something_happens(stage: Stage) -> None:
    stage.open()
    stage.window.happened()
    stage.open(room=Room.TODAY)
    stage.window.draw(PAD)
    stage.window.happened()
    assert stage.told == ["enter live", "happened live", "leave live", "enter today", "leave today"]


def test_a_button_of_the_rail_leads_to_its_room(stage: Stage) -> None:
    stage.open()
    QTest.mouseClick(stage.button("Today"), Qt.MouseButton.LeftButton)
    assert Entered(Room.TODAY) in stage.given
    assert Busy() in stage.given, "whoever touches is not asked whether they are there"


def test_keys_lead_to_rooms(stage: Stage) -> None:
    stage.open()
    QTest.keyClick(stage.window, Qt.Key.Key_F8)
    assert Entered(Room.INSIDE) in stage.given


def test_f10_and_a_button_ask_for_the_evacuation_list_also_while_it_is_locked(stage: Stage, qtbot: QtBot) -> None:
    stage.window.draw(PAD)
    with qtbot.waitSignal(stage.window.evacuation):
        QTest.keyClick(stage.window, Qt.Key.Key_F10)
    with qtbot.waitSignal(stage.window.evacuation):
        next(one for one in stage.window.findChildren(QPushButton) if one.text() == "Evacuation").click()


def test_a_warning_says_that_the_window_locks_soon(stage: Stage) -> None:
    stage.open()
    assert "Still there? Touch anything, or this locks." not in stage.texts()
    stage.open(warned=True)
    assert "Still there? Touch anything, or this locks." in stage.texts()


def test_lock_goes_and_nothing_of_a_room_is_seen_any_more(stage: Stage) -> None:
    stage.open()
    QTest.mouseClick(stage.button("Lock"), Qt.MouseButton.LeftButton)
    assert Left() in stage.given
    stage.window.draw(PAD)
    assert "live" not in stage.texts()


def test_nobody_is_watched_while_the_window_is_locked(stage: Stage) -> None:
    stage.open()
    stage.window.draw(PAD)
    stage.given.clear()
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton)
    assert Busy() not in stage.given


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920)])
def test_nothing_is_cut_at_any_size_in_any_theme(stage: Stage, size: tuple[int, int]) -> None:
    cut = []
    for theme in (LIGHT, DARK):
        stage.window._look.theme = theme
        stage.window.resize(*size)
        stage.window.rescale()
        for draw in (lambda: stage.window.draw(PAD), lambda: stage.open(MIA)):
            draw()
            QTest.qWait(1)
            for widget in stage.window.findChildren(QPushButton):
                if widget.isVisible():
                    needed = widget.fontMetrics().horizontalAdvance(widget.text())
                    if needed > widget.width():
                        cut.append((size, widget.text()))
    assert not cut


def test_enter_presses_the_button_that_has_the_focus(stage: Stage) -> None:
    stage.open()
    today = stage.button("Today")
    today.setFocus()
    QTest.keyClick(today, Qt.Key.Key_Return)
    assert Entered(Room.TODAY) in stage.given
    stage.window.draw(PAD)
    stage.given.clear()
    seven = stage.button("7")
    seven.setFocus()
    QTest.keyClick(seven, Qt.Key.Key_Enter)
    assert stage.given == [Typed(1)]
