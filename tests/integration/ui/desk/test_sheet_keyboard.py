"""Sheets by keyboard alone, in the staff's window with its rail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.desk.gallery import AT, GALLERY, INBOX_GALLERY, SAM
from kiosk.presentation.desk.inputs import Cancelled, Submitted, TileChosen
from kiosk.presentation.desk.sheets import ConvertSheet, FreeEntrySheet, GuestSheet
from kiosk.presentation.staff.free_reasons import FreeReasonText
from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import Open, Setting, Surface
from kiosk.ui.desk.inbox_page import InboxPage
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.drawing.look import Look
from kiosk.ui.formats import BabelFormats
from kiosk.ui.staff.window import StaffWindow
from tests.integration.ui.conftest import RESOURCES

FEED = GALLERY["feed"].live
FIRST = {
    "free-entry": "Trial visit",
    "free-entry-other": "Other…",
    "visit": "Convert to paid…",
    "times": "Came",
    "void": "Reason, 3 to 200 characters",
    "convert-no-way": "Cancel",
    "guest": "Search for the host",
    "undo": "Cancel",
}


class Keyboard:
    """The window with both rooms, and what they gave."""

    def __init__(self, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> None:
        say, formats = Speaker(Catalogue(), "en"), BabelFormats("Europe/Berlin", "en_GB")
        self.given: list[object] = []
        self.pages: dict[Room, QWidget] = {}

        def maker(room, kind):
            def make(parent, look):
                self.pages[room] = kind(parent, look, say, formats, lambda: AT)
                self.pages[room].given.connect(self.given.append)
                return self.pages[room]

            return make

        rooms = {Room.LIVE: maker(Room.LIVE, LivePage), Room.INBOX: maker(Room.INBOX, InboxPage)}
        self.window = StaffWindow(RESOURCES, say, rooms, Look(RESOURCES, moving=False))
        self.window.setLayoutDirection(direction)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.enter(Room.LIVE)

    def enter(self, room: Room) -> None:
        self.window.draw(Open(setting=Setting(surface=Surface.DESK), who=SAM, room=room, until=900.0))

    def show(self, screen, room: Room = Room.LIVE) -> None:
        self.pages[room].draw(screen)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    @property
    def at(self) -> str:
        """What has the focus, by its name."""
        focus = QApplication.focusWidget()
        name = focus.accessibleName() or (focus.text() if isinstance(focus, QPushButton) else "")
        return name.split("\n")[0] or type(focus).__name__

    def in_sheet(self, room: Room = Room.LIVE) -> bool:
        return self.pages[room].sheet.isAncestorOf(QApplication.focusWidget())

    def rail(self, name: str) -> QPushButton:
        return next(one for one in self.window.findChildren(QPushButton) if one.text() == name and one.isVisible())


@pytest.fixture
def keyboard(qtbot: QtBot) -> Iterator[Keyboard]:
    shown = Keyboard()
    yield shown
    shown.window.close()
    shiboken6.delete(shown.window)


def test_every_sheet_opens_with_the_focus_in_it_whatever_was_open_before_and_closing_gives_it_back(keyboard) -> None:
    page = keyboard.pages[Room.LIVE]
    sheets = {name: shown.live for name, shown in GALLERY.items() if shown.live.sheet is not None}
    for name, live in (*sheets.items(), *sheets.items()):
        page.side.search.setFocus()
        keyboard.show(live)
        assert keyboard.in_sheet(), name
        assert keyboard.at == FIRST.get(name, keyboard.at), name
        keyboard.show(FEED)
        assert QApplication.focusWidget() is page, name


def test_tab_goes_round_in_the_sheet_both_ways_and_misses_nothing(keyboard) -> None:
    for shown in (GALLERY["free-entry-other"], GALLERY["guest"], GALLERY["undo"], GALLERY["missed"]):
        keyboard.show(shown.live)
        sheet, walks = keyboard.pages[Room.LIVE].sheet, []
        reached = [
            one
            for kind in (QPushButton, QLineEdit)
            for one in sheet.findChildren(kind)
            if one.isVisible() and one.isEnabled()
        ]
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            walk = []
            for _ in reached:
                walk.append(QApplication.focusWidget())
                keyboard.press(key)
            assert set(walk) == set(reached)
            assert QApplication.focusWidget() is walk[0]
            walks.append(walk)
        assert walks[1][1:] == walks[0][:0:-1]
        keyboard.show(FEED)


def test_rows_that_come_in_and_redraws_never_take_the_focus(keyboard) -> None:
    free = GALLERY["free-entry"].live
    assert isinstance(free.sheet, FreeEntrySheet)
    keyboard.show(replace(free, sheet=replace(free.sheet, reason=None)))
    keyboard.press(Qt.Key.Key_Right)
    tile = keyboard.at
    page = keyboard.pages[Room.LIVE]
    rows = GALLERY["feed"].rows
    page.feed.model.begin(len(rows), rows)
    keyboard.show(replace(free, sheet=replace(free.sheet, reason=FreeReasonText.EVENT), unseen=3))
    assert keyboard.at == tile
    keyboard.show(replace(free, sheet=replace(free.sheet, reason=FreeReasonText.EVENT, busy=True)))
    assert QApplication.focusWidget() is page.sheet  # nothing can be touched, and keys lead nowhere else
    keyboard.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.sheet
    keyboard.show(replace(free, sheet=replace(free.sheet, reason=FreeReasonText.EVENT, hindrance="no")))
    assert keyboard.at == tile
    keyboard.show(replace(free, sheet=replace(free.sheet, reason=FreeReasonText.OTHER, over_limit=True)))
    assert keyboard.at == "What for? 3 to 200 characters"  # a new field asks for words


def test_ways_that_come_later_get_the_focus_where_nothing_could_be_chosen_before(keyboard) -> None:
    live = GALLERY["convert"].live
    assert isinstance(live.sheet, ConvertSheet)
    keyboard.show(replace(live, sheet=replace(live.sheet, ways=None)))
    assert keyboard.at == "Cancel"
    keyboard.show(live)
    assert QApplication.focusWidget().isChecked()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_move_among_tiles_as_they_lie(qtbot: QtBot, direction) -> None:
    keyboard = Keyboard(direction)
    keyboard.show(GALLERY["free-entry"].live)
    at = QApplication.focusWidget().pos()
    for key, moved in (
        (Qt.Key.Key_Down, lambda was, now: now.y() > was.y() and now.x() == was.x()),
        (Qt.Key.Key_Up, lambda was, now: now.y() < was.y() and now.x() == was.x()),
        *((Qt.Key.Key_Right, lambda was, now: now.x() > was.x()),) * (direction == Qt.LayoutDirection.LeftToRight),
        (Qt.Key.Key_Left, lambda was, now: now.x() < was.x()),
    ):
        keyboard.press(key)
        now = QApplication.focusWidget().pos()
        assert moved(at, now), key
        at = now
    guest = GALLERY["guest"].live
    assert isinstance(guest.sheet, GuestSheet)
    keyboard.show(guest)
    keyboard.press(Qt.Key.Key_Down)  # from the field to the first of those who were found
    assert QApplication.focusWidget().objectName() == "tile"
    keyboard.press(Qt.Key.Key_Up)
    assert keyboard.at == "Search for the host"
    keyboard.window.close()
    shiboken6.delete(keyboard.window)


def test_enter_presses_the_safe_button_or_another_tile_and_else_does_it(keyboard) -> None:
    keyboard.show(GALLERY["undo"].live)
    held_down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True)
    QApplication.sendEvent(QApplication.focusWidget(), held_down)
    assert not keyboard.given
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.given == [Cancelled()]
    keyboard.given.clear()
    free = GALLERY["free-entry"].live
    assert isinstance(free.sheet, FreeEntrySheet)
    keyboard.show(replace(free, sheet=replace(free.sheet, reason=FreeReasonText.PASS_NOT_HERE)))
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Right)
    keyboard.press(Qt.Key.Key_Return)
    submitted, chosen = keyboard.given
    assert submitted == Submitted("")
    assert isinstance(chosen, TileChosen)
    assert chosen.tile != "PASS_NOT_HERE"


def test_escape_puts_a_sheet_away_wherever_the_focus_is(keyboard) -> None:
    for room, screen in (
        (Room.LIVE, GALLERY["free-entry"].live),
        (Room.INBOX, INBOX_GALLERY["inbox-which"]),
    ):
        keyboard.enter(room)
        keyboard.show(screen, room)
        for place in (QApplication.focusWidget(), keyboard.rail("Lock"), keyboard.pages[room]):
            keyboard.given.clear()
            place.setFocus()
            keyboard.press(Qt.Key.Key_Escape)
            assert Cancelled() in keyboard.given, (room, place)


def test_whoever_comes_back_to_a_room_with_a_sheet_is_in_the_sheet(keyboard) -> None:
    page = keyboard.pages[Room.LIVE]
    keyboard.show(GALLERY["note"].live)
    keyboard.enter(Room.INBOX)
    keyboard.show(GALLERY["undo"].live)  # meanwhile, in a room that nobody sees
    assert not keyboard.in_sheet()
    keyboard.enter(Room.LIVE)
    page.setFocus()
    assert keyboard.in_sheet()


def test_what_has_the_focus_is_seen_to_have_it_chosen_or_dangerous_too(keyboard) -> None:
    for name, key in (("free-entry", None), ("undo", Qt.Key.Key_Tab)):
        free = GALLERY[name].live
        if isinstance(free.sheet, FreeEntrySheet):
            free = replace(free, sheet=replace(free.sheet, reason=FreeReasonText.TRIAL))
        keyboard.show(free)
        if key is not None:
            keyboard.press(key)
        one = QApplication.focusWidget()
        with_focus = one.grab().toImage()
        keyboard.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not one
        edge = [image.pixelColor(image.width() // 2, 1) for image in (with_focus, one.grab().toImage())]
        assert edge[0] != edge[1], name
        assert edge[0].lightness() < edge[1].lightness(), name
