"""Every state of the desk at three sizes, in both themes and from right to left: whole texts, nothing outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.desk.gallery import AT, GALLERY, INBOX_GALLERY, SAM
from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import Open, Setting, Surface
from kiosk.ui.desk.inbox_page import InboxPage
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.desk.row_delegate import ROW
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.formats import BabelFormats
from kiosk.ui.staff.window import StaffWindow
from tests.fakes.translations import long_language
from tests.integration.ui.conftest import RESOURCES, SIZES

ENGLISH, LONG = Speaker(Catalogue(), "en"), Speaker(Catalogue({"de": long_language}), "de")
WAYS = [
    *((size, LIGHT, False, ENGLISH) for size in SIZES),
    ((1280, 800), DARK, True, ENGLISH),
    ((1280, 800), LIGHT, False, LONG),
]


class Desk:
    """The staff's window with the two rooms of the desk."""

    def __init__(self, size, theme, turned: bool, say: Speaker) -> None:
        formats = BabelFormats("Europe/Berlin", "en_GB")
        self.look = Look(RESOURCES, moving=False, theme=theme)
        self.rooms: dict[Room, QWidget] = {}

        def make(room, page):
            def made(parent, look):
                self.rooms[room] = page(parent, look, say, formats, lambda: AT)
                return self.rooms[room]

            return made

        rooms = {Room.LIVE: make(Room.LIVE, LivePage), Room.INBOX: make(Room.INBOX, InboxPage)}
        self.window = StaffWindow(RESOURCES, say, rooms, self.look)
        if turned:
            self.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window.resize(*size)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def enter(self, room: Room) -> QWidget:
        self.window.draw(Open(setting=Setting(surface=Surface.DESK), who=SAM, room=room, until=900.0))
        return self.rooms[room]

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()


@pytest.fixture(scope="module", params=WAYS, ids=["small", "desk", "upright", "dark, right to left", "long"])
def desk(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Desk]:
    shown = Desk(*request.param)
    yield shown
    shown.window.close()
    shiboken6.delete(shown.window)


def whole(page: QWidget, window: QWidget, look: Look, name: str) -> None:
    """Nothing is cut, nothing lies outside its place, everything that is touched is large enough."""
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text() or label.pixmap().width():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed - 1, (name, label.text(), label.size())
        if not label.wordWrap():
            width = QFontMetrics(label.font()).horizontalAdvance(label.text())
            assert label.width() >= width, (name, label.text())
    for button in window.findChildren(QPushButton):
        if not button.isVisible():
            continue
        assert button.accessibleName() or button.text(), name
        assert button.height() >= look.mm(tokens.DESK_ICON) - 1, (name, button.text())
        lines = button.text().split("\n")
        wide = max(QFontMetrics(button.font()).horizontalAdvance(line) for line in lines)
        assert button.width() >= wide + button.iconSize().width() * (not button.icon().isNull()), (name, button.text())
        left, right = (
            button.mapTo(window, button.rect().topLeft()).x(),
            button.mapTo(window, button.rect().bottomRight()).x(),
        )
        assert left >= 0, (name, button.text())
        assert right <= window.width(), (name, button.text())


def test_every_state_of_the_live_room_is_drawn_whole(desk: Desk) -> None:
    page = desk.enter(Room.LIVE)
    assert isinstance(page, LivePage)
    for name, shown in GALLERY.items():
        page.draw(shown.live)
        page.feed.model.begin(len(shown.rows), shown.rows)
        page.draw(shown.live)
        desk.settle()
        whole(page, desk.window, desk.look, name)
        assert page.sheet.isVisible() is (shown.live.sheet is not None), name
        if shown.live.sheet is not None:
            card = page.sheet.findChild(QWidget)
            assert page.sheet.rect().contains(card.geometry()), name
    assert page.feed.view.rowHeight(0) == desk.look.mm(ROW)


def test_no_row_moves_when_somebody_calls_for_help(desk: Desk) -> None:
    page = desk.enter(Room.LIVE)
    tops = []
    for name in ("feed", "help-called"):
        shown = GALLERY[name]
        page.draw(shown.live)
        page.feed.model.begin(len(shown.rows), shown.rows)
        desk.settle()
        assert page.help.isVisible() is bool(shown.live.help), name
        tops.append(page.feed.view.mapTo(desk.window, page.feed.view.rect().topLeft()))
    assert tops[0] == tops[1]


def test_every_state_of_the_inbox_is_drawn_whole(desk: Desk) -> None:
    page = desk.enter(Room.INBOX)
    assert isinstance(page, InboxPage)
    for name, screen in INBOX_GALLERY.items():
        page.draw(screen)
        desk.settle()
        whole(page, desk.window, desk.look, name)
