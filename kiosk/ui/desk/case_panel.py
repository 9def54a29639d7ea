"""The case beside the feed: who it is, what is the matter, what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.case_words import CaseWords, NoteLine, VisitLine
from kiosk.presentation.desk.inputs import CaseClosed, FileWanted, FixPressed, NextCase, NoteClosed, VisitPressed
from kiosk.presentation.desk.texts import DeskText
from kiosk.ui.desk.parts import column, emptied, mark, scrolling, text
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import room_at_end
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label, caption
from kiosk.ui.staff.style import Kind, desk_pixels, dress

_PORTRAIT = 16.0


class CasePanel(QFrame):
    """Draws `CaseWords`; `given` carries inputs of the live room."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        self._look = look
        self._say = say
        self._words: CaseWords | None = None
        self._fixes: list[QPushButton] = []
        self._lead = 0
        self._grid = QGridLayout()
        self._top = QHBoxLayout()
        self._next = QPushButton(self)
        self._next.clicked.connect(partial(self.given.emit, NextCase()))
        self._close = QPushButton(say(DeskText.CLOSE), self)
        self._close.clicked.connect(partial(self.given.emit, CaseClosed()))
        self._what = Label(say(DeskText.CASE), self)
        dress(self._what, Kind.HEADING)
        self._top.addWidget(self._what)
        self._top.addStretch(1)
        self._top.addWidget(self._next)
        self._top.addWidget(self._close)
        self._area, self._inner = scrolling(self)
        self._body = column(self._inner, look)
        room_at_end(self._body, look.mm(1))
        outer = column(self, look)
        outer.setContentsMargins(*(look.mm(2.5),) * 4)
        outer.addLayout(self._top)
        outer.addWidget(self._area, 1)
        self._draw_body()

    def draw(self, words: CaseWords | None, waiting: int) -> None:
        """Show this case, or that there is none; `waiting` others wait, which matters more than what the panel is."""
        self._what.setVisible(not waiting)
        self._next.setVisible(waiting > 0)
        if waiting:
            self._next.setText(self._say(DeskText.NEXT_CASE, number=waiting))
        self._close.setVisible(words is not None)
        if words != self._words:
            another = words is None or self._words is None or words.title != self._words.title
            self._words = words
            self._draw_body()
            if another:
                self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._set_buttons()

    # ----------------------------------------------------------------

    def _draw_body(self) -> None:
        emptied(self._body)
        self._fixes.clear()
        words = self._words
        if words is None:
            hint = text(self._inner, self._say(DeskText.NO_CASE), Kind.MUTED)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._body.addStretch(1)
            self._body.addWidget(hint)
            self._body.addStretch(2)
            return
        self._head(words)
        for one in words.marks:
            self._body.addWidget(mark(self._inner, self._look, one.tone, one.text))
        self._buttons(words)
        for note in words.notes:
            self._note(note)
        if words.passes or words.no_passes:
            self._heading(DeskText.PASSES)
            for name in words.passes or (self._say(DeskText.NO_PASSES),):
                self._body.addWidget(text(self._inner, name, None if words.passes else Kind.MUTED))
        if words.trace or words.signed:
            self._heading(DeskText.WHY)
            for sentence in words.trace:
                self._body.addWidget(text(self._inner, f"• {sentence}", Kind.MUTED))
            if words.signed:
                self._body.addWidget(text(self._inner, words.signed, Kind.MUTED))
        if words.visits:
            self._heading(DeskText.LAST_VISITS)
            for visit in words.visits:
                self._visit(visit)
        if words.export:
            export = self._button(words.export, partial(self.given.emit, FileWanted()))
            dress(export, Kind.QUIET)
            self._body.addWidget(export, alignment=Qt.AlignmentFlag.AlignLeft)
        self._body.addStretch(1)

    def _head(self, words: CaseWords) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.mm(3))
        if words.photo:
            portrait = _Portrait(self._inner, self._look, words.initials)
            row.addWidget(portrait, alignment=Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(self._look.mm(0.6))
        title = text(self._inner, "", Kind.TITLE)
        title.show_name(words.title)
        names.addWidget(title)
        for line in (words.subtitle, words.contact):
            if line:
                names.addWidget(text(self._inner, line, Kind.MUTED))
        names.addStretch(1)
        row.addLayout(names, 1)
        self._body.addLayout(row)

    def _buttons(self, words: CaseWords) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(self._look.mm(2))
        for label in words.buttons:
            button = self._button(label.text, partial(self.given.emit, FixPressed(label.fix)))
            button.setMinimumHeight(self._look.mm(12))
            if label.first:
                dress(button, Kind.PRIMARY)
            button.ensurePolished()
            self._fixes.append(button)
        self._lead = 1 if words.buttons and words.buttons[0].first else 0
        self._set_buttons()
        self._body.addLayout(self._grid)

    def _set_buttons(self) -> None:
        """Two side by side, below the one that leads; one below the other where their words are too long."""
        room = self._area.viewport().width() - self._body.contentsMargins().right() - self._grid.spacing()
        beside = all(button.sizeHint().width() <= room // 2 for button in self._fixes[self._lead :])
        for place, button in enumerate(self._fixes):
            self._grid.removeWidget(button)
            if place < self._lead or not beside:
                self._grid.addWidget(button, place, 0, 1, 2)
            else:
                row, side = divmod(place - self._lead, 2)
                self._grid.addWidget(button, row + self._lead, side)

    def _button(self, label: str, press: Callable[[], None]) -> QPushButton:
        button = QPushButton(caption(label), self._inner)
        button.setAccessibleName(label)
        button.clicked.connect(press)
        return button

    def _note(self, note: NoteLine) -> None:
        card = QFrame(self._inner)
        dress(card, Kind.STRIP)
        row = QHBoxLayout(card)
        words = QVBoxLayout()
        words.addWidget(text(card, note.text))
        if note.by:
            words.addWidget(text(card, note.by, Kind.MUTED))
        row.addLayout(words, 1)
        if note.note_id:
            done = QPushButton(self._say(DeskText.CLOSE_NOTE), card)
            done.clicked.connect(partial(self.given.emit, NoteClosed(note.note_id)))
            row.addWidget(done, alignment=Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(card)

    def _heading(self, key: DeskText) -> None:
        label = text(self._inner, self._say(key), Kind.HEADING)
        label.setContentsMargins(0, self._look.mm(2), 0, 0)
        self._body.addWidget(label)

    def _visit(self, line: VisitLine) -> None:
        row = _TallButton(self._inner)
        row.setObjectName("visit")
        dress(row, Kind.QUIET)
        words = QVBoxLayout(row)
        words.setContentsMargins(self._look.mm(1.5), self._look.mm(1.2), self._look.mm(1.5), self._look.mm(1.2))
        words.setSpacing(0)
        for label in (text(row, line.when), text(row, line.what, Kind.MUTED)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row.setMinimumHeight(self._look.mm(12))
        row.setAccessibleName(f"{line.when}. {line.what}")
        row.clicked.connect(partial(self.given.emit, VisitPressed(line.visit)))
        self._body.addWidget(row)


class _TallButton(QPushButton):
    """A button whose height is that of what lies in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)


class _Portrait(QWidget):
    """In the place of a photo: initials in a circle; without them an empty one."""

    def __init__(self, parent: QWidget, look: Look, letters: str) -> None:
        super().__init__(parent)
        self._look = look
        self._letters = letters
        side = look.mm(_PORTRAIT)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A circle with letters."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Role.SELECTED))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._look.colour(Role.INK))
        weight = QFont.Weight.DemiBold
        painter.setFont(self._look.typeface.font(desk_pixels(self._look, 4.6, weight), weight))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()
