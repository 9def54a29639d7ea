"""Lines that come and go below the feed: calls for help, and the strip with its undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.inputs import HelpAccepted, UndoPressed
from kiosk.presentation.desk.live import HelpCall
from kiosk.presentation.desk.rows import Tone, icon_of
from kiosk.presentation.desk.strip import Strip
from kiosk.presentation.desk.texts import DeskText
from kiosk.presentation.desk.wording import call_words, strip_words
from kiosk.ui.desk.parts import emptied, icon, mark, text
from kiosk.ui.desk.tones import INKS
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress


class StripBar(QFrame):
    """What was done, and its undo; `given` carries `UndoPressed`."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._strip: Strip | None = None
        dress(self, Kind.STRIP)
        self._sign, self._words = Label(self), text(self, "")
        self._undo = QPushButton(say(DeskText.UNDO), self)
        self._undo.setAccessibleName(self._undo.text())
        self._undo.clicked.connect(partial(self.given.emit, UndoPressed()))
        row = QHBoxLayout(self)
        row.setSpacing(look.mm(2))
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self.hide()

    def draw(self, strip: Strip | None) -> None:
        """Show this strip; None: nothing was done lately."""
        if strip == self._strip:
            return
        self._strip = strip
        self.setVisible(strip is not None)
        if strip is None:
            return
        words = strip_words(strip, self._say)
        self._words.setText(words)
        tone = Tone.FINE if strip.good else Tone.LOOK
        self._sign.setPixmap(icon(self._look, icon_of(tone), INKS[tone], 6).pixmap(self._look.mm(6)))
        self._undo.setVisible(strip.undo is not None)
        announce(self, words)


class HelpCards(QWidget):
    """Who calls for help, first of all; `given` carries `HelpAccepted`."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._calls: tuple[HelpCall, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def draw(self, calls: tuple[HelpCall, ...]) -> None:
        """Show these calls."""
        if calls == self._calls:
            return
        new = len(calls) > len(self._calls)
        self._calls = calls
        self.setVisible(bool(calls))
        emptied(self._rows)
        for call in calls:
            card = QFrame(self)
            dress(card, Kind.CARD)
            row = QHBoxLayout(card)
            words = call_words(call, self._say)
            row.addWidget(mark(card, self._look, Tone.FINE if call.accepted else Tone.LOOK, words), 1)
            if not call.accepted:
                coming = QPushButton(self._say(DeskText.COMING), card)
                coming.setAccessibleName(coming.text())
                dress(coming, Kind.PRIMARY)
                coming.clicked.connect(partial(self.given.emit, HelpAccepted(call.kiosk)))
                row.addWidget(coming)
            self._rows.addWidget(card)
        if new:
            announce(self, call_words(calls[0], self._say))
