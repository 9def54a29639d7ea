"""The inbox: cards of what waits for somebody to look at it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.inbox import InboxScreen
from kiosk.presentation.desk.inbox_words import Action, CardWords, InboxWriter, Section
from kiosk.presentation.desk.inputs import EscapePressed
from kiosk.presentation.desk.texts import InboxText
from kiosk.presentation.desk.writing import Writer
from kiosk.presentation.formats import Formats
from kiosk.ui.desk.bars import StripBar
from kiosk.ui.desk.parts import column, emptied, mark, scrolling, text
from kiosk.ui.desk.sheet_panel import SheetPanel
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import caption
from kiosk.ui.staff.flow import Flow
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.style import Kind, dress


class InboxPage(RoomPage):
    """Draws `InboxScreen` values. `given` carries an InboxInput; `stands` says whether somebody stands in the room.

    `stale`: something was recorded, or came by the sync.
    """

    given = Signal(object)
    stands = Signal(bool)
    stale = Signal()

    def __init__(
        self, parent: QWidget, look: Look, say: Speaker, formats: Formats, now: Callable[[], datetime]
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._formats = formats
        self._now = now
        self._sections: tuple[Section, ...] | None = None
        self._failed = False
        self._content = QWidget(self)
        self._area, self._inner = scrolling(self._content)
        self._body = column(self._inner, look, 2.5)
        self.strip = StripBar(self._content, look, say)
        self.sheet = SheetPanel(self, look)
        self.strip.given.connect(self.given)
        self.sheet.given.connect(self.given)
        rows = QVBoxLayout(self._content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._area, 1)
        rows.addWidget(self.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def draw(self, screen: InboxScreen) -> None:
        """Show this, and nothing of what was before."""
        sections = None
        if screen.inbox is not None:
            sections = InboxWriter(self._say, self._formats, self._now()).sections(screen.inbox)
        if (sections, screen.failed) != (self._sections, self._failed) or not self._body.count():
            self._sections, self._failed = sections, screen.failed
            self._draw_body()
        self.strip.draw(screen.strip)
        form = None if screen.sheet is None else Writer(self._say, self._formats, self._now()).form(screen.sheet)
        self._content.setEnabled(screen.sheet is None)
        self.sheet.draw(form)

    def enter(self) -> None:
        """Somebody stands in the room."""
        self.stands.emit(True)

    def leave(self) -> None:
        """Nobody does."""
        self.stands.emit(False)

    def happened(self) -> None:
        """What is shown may be old."""
        self.stale.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the sheet away."""
        if event.key() == Qt.Key.Key_Escape:
            self.given.emit(EscapePressed())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet lies over all of it."""
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())

    # ----------------------------------------------------------------

    def _draw_body(self) -> None:
        emptied(self._body)
        if self._failed:
            self._body.addWidget(text(self._inner, self._say(InboxText.CANNOT_READ), Kind.WARN))
        if self._sections is not None and not self._sections:
            self._empty()
        for section in self._sections or ():
            self._section(section)
        self._body.addStretch(1)

    def _empty(self) -> None:
        title = text(self._inner, self._say(InboxText.EMPTY), Kind.TITLE)
        how = text(self._inner, self._say(InboxText.EMPTY_HOW), Kind.MUTED)
        self._body.addStretch(1)
        for label in (title, how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._body.addWidget(label)
        self._body.addStretch(1)

    def _section(self, section: Section) -> None:
        row = QHBoxLayout()
        row.addWidget(text(self._inner, section.title, Kind.HEADING), 1)
        if section.action is not None:
            row.addWidget(self._button(self._inner, section.action))
        self._body.addLayout(row)
        for card in section.cards:
            self._body.addWidget(self._card(card))

    def _card(self, words: CardWords) -> QFrame:
        card = QFrame(self._inner)
        dress(card, Kind.CARD)
        rows = column(card, self._look, 1.5)
        rows.setContentsMargins(*(self._look.mm(3),) * 4)
        rows.addWidget(mark(card, self._look, words.tone, words.title))
        for line in words.lines:
            rows.addWidget(text(card, line, Kind.MUTED))
        if words.actions:
            buttons = QWidget(card)
            flow = Flow(buttons, self._look.mm(2))
            for action in words.actions:
                flow.addWidget(self._button(buttons, action))
            rows.addWidget(buttons)
        return card

    def _button(self, parent: QWidget, action: Action) -> QPushButton:
        button = QPushButton(caption(action.text), parent)
        button.setAccessibleName(action.text)
        if action.first:
            dress(button, Kind.PRIMARY)
        button.clicked.connect(partial(self.given.emit, action.given))
        return button
