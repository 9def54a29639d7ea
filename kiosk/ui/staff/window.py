"""The staff's window: the PIN pad, or a rail of rooms and the room that somebody stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.staff.inputs import Busy, Entered, Left
from kiosk.presentation.staff.rooms import Room, rooms_of
from kiosk.presentation.staff.screens import Closed, Open, PinPad, StaffScreen
from kiosk.presentation.staff.texts import StaffText
from kiosk.presentation.staff.wording import ROOM_NAMES
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import read_as
from kiosk.ui.drawing.tokens import Role, Scale
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.front import pressed_by_enter
from kiosk.ui.staff.pin_pad import PinPadPage
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.style import Kind, dress, style_sheet

ROOM_ICONS: dict[Room, str] = {room: f"room-{room.value}" for room in Room}
_SHORTCUTS = {Qt.Key.Key_F8: Room.INSIDE, Qt.Key.Key_F9: Room.TODAY}
_RAIL = 42.0
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})


class StaffWindow(QWidget):
    """Draws `StaffScreen` values. `given` carries a StaffInput for each wish of the people before it.

    `rooms` makes each room's page when somebody first enters it. `evacuation` is pressed by F10, signed in or not.
    """

    given = Signal(object)
    evacuation = Signal()

    def __init__(
        self,
        resources: Path,
        say: Speaker,
        rooms: Mapping[Room, Callable[[QWidget, Look], RoomPage]],
        look: Look,
        *,
        px_per_mm: float | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Front Desk")
        self._sheet = resources / "styles" / "staff.qss"
        self._say = say
        self._look = look
        self._px_per_mm = px_per_mm
        self._make = rooms
        self._pages: dict[Room, RoomPage] = {}
        self._entered: Room | None = None
        self._screen: StaffScreen | None = None
        read_as(self, say.language)
        self._pad = PinPadPage(self, look, say)
        self._pad.given.connect(self.given)
        self._pad.evacuation.connect(self.evacuation)
        self._frame = QWidget(self)
        self._body = QStackedWidget(self._frame)
        self._warning = Label(self._say(StaffText.STILL_THERE), self._frame, alignment=Qt.AlignmentFlag.AlignCenter)
        self._who = Label(self._frame)
        self._lock = QPushButton(self._say(StaffText.LOCK), self._frame)
        self._buttons = {room: self._room_button(room) for room in Room if room in rooms}
        self._stack = QStackedWidget(self)
        self._arrange()
        self.resize(1280, 800)
        self.rescale()

    def draw(self, screen: StaffScreen) -> None:
        """Show this, and nothing of what was before."""
        self._watch_touches(isinstance(screen, Open))
        self._screen = screen
        match screen:
            case Closed():
                self._leave_room()
                self.hide()
            case PinPad():
                self._leave_room()
                self._pad.draw(screen)
                self._stack.setCurrentWidget(self._pad)
                self._pad.setFocus()
            case Open():
                self._draw_open(screen)

    def happened(self) -> None:
        """Something was recorded or arrived: the room that is open may show something old."""
        if self._entered is not None:
            self._pages[self._entered].happened()

    def rescale(self) -> None:
        """Sizes and colours anew: another screen, another theme."""
        self._look.scale = Scale.of_desk(self.width(), self.height(), self._px_per_mm)
        self.setStyleSheet(style_sheet(self._look, self._sheet))
        self._rail.setMinimumWidth(self._look.mm(_RAIL))
        for room, button in self._buttons.items():
            side = self._look.mm(6)
            button.setIcon(QIcon(self._look.icons.picture(ROOM_ICONS[room], self._look.hex(Role.INK), side, 2.0)))
            button.setIconSize(button.iconSize().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
            button.setMinimumHeight(self._look.mm(12))
        self._pad.rescale()

    # ---------------------------------------------------------------- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever is touched in this window keeps its session awake."""
        if event.type() in _TOUCHES and isinstance(watched, QWidget) and watched.window() is self:
            self.given.emit(Busy())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 and F9 lead to rooms, F10 to the evacuation list."""
        key = Qt.Key(event.key())
        if pressed_by_enter(self, event):
            return
        if key == Qt.Key.Key_F10:
            self.evacuation.emit()
        elif key in _SHORTCUTS and isinstance(self._screen, Open):
            self.given.emit(Entered(_SHORTCUTS[key]))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another screen."""
        super().resizeEvent(event)
        self.rescale()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window locks it."""
        self.given.emit(Left())
        super().closeEvent(event)

    # ---------------------------------------------------------------- parts

    def _watch_touches(self, wanted: bool) -> None:
        """All events of the program pass a filter on it, so there is none while nobody has signed in."""
        application = QApplication.instance()
        if application is None or wanted is isinstance(self._screen, Open):
            return
        if wanted:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def _draw_open(self, screen: Open) -> None:
        allowed = rooms_of(screen.who.role)
        for room, button in self._buttons.items():
            button.setVisible(room in allowed)
            button.setChecked(room is screen.room)
        self._who.setText(self._say(StaffText.SIGNED_IN, name=screen.who.first_name))
        self._warning.setVisible(screen.warned)
        if screen.warned:
            announce(self, self._warning.text())
        self._stack.setCurrentWidget(self._frame)
        if screen.room is not self._entered:
            self._leave_room()
            page = self._page(screen.room)
            self._entered = screen.room
            self._body.setCurrentWidget(page)
            page.enter()
            page.setFocus()

    def _page(self, room: Room) -> RoomPage:
        if room not in self._pages:
            self._pages[room] = self._make[room](self._body, self._look)
            self._body.addWidget(self._pages[room])
        return self._pages[room]

    def _leave_room(self) -> None:
        if self._entered is not None:
            self._pages[self._entered].leave()
            self._entered = None

    def _room_button(self, room: Room) -> QPushButton:
        button = QPushButton(self._say(ROOM_NAMES[room]), self._frame)
        button.setCheckable(True)
        button.setAccessibleName(button.text())
        dress(button, Kind.QUIET)
        button.clicked.connect(partial(self.given.emit, Entered(room)))
        return button

    def _arrange(self) -> None:
        self._rail = QFrame(self._frame)
        dress(self._rail, Kind.CARD)
        rail = QVBoxLayout(self._rail)
        for button in self._buttons.values():
            rail.addWidget(button)
        rail.addStretch(1)
        dress(self._who, Kind.MUTED)
        self._who.setWordWrap(True)
        self._who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the rooms say how wide
        self._lock.clicked.connect(partial(self.given.emit, Left()))
        rail.addWidget(self._who)
        rail.addWidget(self._lock)
        dress(self._warning, Kind.WARN)
        self._warning.hide()
        content = QVBoxLayout()
        content.addWidget(self._warning)
        content.addWidget(self._body, 1)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._rail)
        row.addLayout(content, 1)
        self._stack.addWidget(self._pad)
        self._stack.addWidget(self._frame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen says how large it is
        outer.addWidget(self._stack)
