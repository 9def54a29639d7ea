"""Left of the feed: numbers, search, and the two switches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.inputs import (
    CoverSwitched,
    EscapePressed,
    FieldEntered,
    FineHidden,
    LookUpSwitched,
    SearchChosen,
    SearchMoved,
    SearchTyped,
)
from kiosk.presentation.desk.live import Live
from kiosk.presentation.desk.texts import DeskText
from kiosk.presentation.desk.wording import Figure, figures
from kiosk.ui.desk.parts import column, emptied, text
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress

_WIDTH = 54.0
"""Beside the feed, at least, in millimetres."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class SideColumn(QFrame):
    """`given` carries inputs of the live room; `across`: the numbers stand in one row, on an upright screen."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        self._look = look
        self._say = say
        self._across = False
        self._shown: tuple[Figure, ...] = ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say(DeskText.SEARCH))
        self.search.setAccessibleName(say(DeskText.SEARCH))
        self.search.setToolTip(say(DeskText.SEARCH_HOW))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(lambda words: self.given.emit(SearchTyped(words)))
        self.search.textChanged.connect(self._cleared)
        self.search.installEventFilter(self)
        self._figures = QGridLayout()
        self._hide = self._toggle(DeskText.HIDE_FINE)
        self._hide.clicked.connect(lambda on: self.given.emit(FineHidden(on)))
        self._look_up = self._toggle(DeskText.LOOK_UP)
        self._look_up.clicked.connect(lambda on: self.given.emit(LookUpSwitched(on)))
        self._cover = self._toggle(DeskText.COVER)
        self._cover.clicked.connect(lambda on: self.given.emit(CoverSwitched(on)))
        self._hint = text(self, "", Kind.WARN)
        self._arrange()

    def draw(self, live: Live) -> None:
        """Numbers, what was typed, and what is switched on."""
        now = figures(live, self._say)
        if now != self._shown:
            self._shown = now
            self._draw_figures()
        typed = "" if live.search is None else live.search.text
        if self.search.text() != typed:
            self.search.setText(typed)
        self._hide.setChecked(live.wanted.hide_fine)
        self._look_up.setChecked(live.looks_up)
        self._cover.setChecked(live.covered)
        unread = live.look_at is not None
        hints = (
            [DeskText.CANNOT_LOOK_UP] * unread
            + [DeskText.LOOK_UP_ON] * live.looks_up
            + [DeskText.COVER_ON] * live.covered
        )
        self._hint.setText(" ".join(self._say(hint) for hint in hints))
        self._hint.setVisible(bool(hints))

    def sizeHint(self) -> QSize:
        """Beside the feed as wide as its longest word needs, in whatever language."""
        wanted = super().sizeHint()
        if not self._across:
            wanted.setWidth(max(self._look.mm(_WIDTH), self.minimumSizeHint().width()))
        return wanted

    def set_across(self, across: bool) -> None:
        """The numbers stand side by side, or under each other."""
        if across != self._across:
            self._across = across
            self._take_width()
            self._lay_out_toggles()
            self._draw_figures()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move among who was found, Enter opens, Esc closes; whoever is in the field types."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.given.emit(SearchMoved(_STEPS[key]))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.given.emit(SearchChosen())
                return True
            if key == Qt.Key.Key_Escape:
                self.given.emit(EscapePressed())
                return True
        elif event.type() is QEvent.Type.FocusIn:
            self.given.emit(FieldEntered(True))
        elif event.type() is QEvent.Type.FocusOut:
            self.given.emit(FieldEntered(False))
        return super().eventFilter(watched, event)

    # ----------------------------------------------------------------

    def _take_width(self) -> None:
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if self._across else policy.Fixed, policy.Preferred)

    def _arrange(self) -> None:
        self._take_width()
        rows = column(self, self._look)
        rows.setContentsMargins(*(self._look.mm(2.5),) * 4)
        rows.addWidget(self.search)
        rows.addLayout(self._figures)
        self._toggles = QGridLayout()
        self._toggles.setSpacing(self._look.mm(1.5))
        rows.addLayout(self._toggles)
        self._lay_out_toggles()
        rows.addWidget(self._hint)
        rows.addStretch(1)
        self._hint.hide()

    def _lay_out_toggles(self) -> None:
        for place, button in enumerate((self._hide, self._look_up, self._cover)):
            self._toggles.removeWidget(button)
            self._toggles.addWidget(button, *((0, place) if self._across else (place, 0)))

    def _toggle(self, key: DeskText) -> QPushButton:
        button = QPushButton(self._say(key), self)
        button.setCheckable(True)
        button.setAccessibleName(button.text())
        dress(button, Kind.TILE)
        return button

    def _cleared(self, words: str) -> None:
        """The cross in the field empties it without a key."""
        if not words:
            self.given.emit(SearchTyped(""))

    def _draw_figures(self) -> None:
        emptied(self._figures)
        self._figures.setSpacing(self._look.mm(1.5))
        for place, figure in enumerate(self._shown):
            cell = QFrame(self)
            inner = column(cell, self._look, 0.3)
            inner.setContentsMargins(0, 0, 0, 0)
            label, number = Label(figure.label, cell), Label(figure.number, cell)
            dress(label, Kind.MUTED)
            dress(number, Kind.FIGURE if place == 0 else Kind.HEADING)
            for one in (label, number):
                inner.addWidget(one)
            if figure.note:
                inner.addWidget(text(cell, figure.note, Kind.MUTED))
            inner.addStretch(1)
            if self._across:
                self._figures.addWidget(cell, 0, place)
            elif place == 0:
                self._figures.addWidget(cell, 0, 0, 1, 2)
            else:
                self._figures.addWidget(cell, 1 + (place - 1) // 2, (place - 1) % 2)
