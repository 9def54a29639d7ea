"""What takes something away: at the bottom, and asked for twice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.settings_screen import Asked, Cancelled, Confirmed, Danger
from kiosk.presentation.setup.texts import SetupText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress

_DEEDS = {
    Danger.FETCH_ALL: (SetupText.FETCH_ALL, SetupText.FETCH_ALL_HOW),
    Danger.UNPAIR: (SetupText.UNPAIR, SetupText.UNPAIR_HOW),
}


class Dangers(QFrame):
    """`given` carries a SettingsInput."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        column = QVBoxLayout(self)
        pad = look.mm(3)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.mm(2))
        heading = Label(say(SetupText.DANGER), self)
        dress(heading, Kind.HEADING)
        column.addWidget(heading)
        self._ask: dict[Danger, QPushButton] = {}
        self._sure: dict[Danger, QWidget] = {}
        for danger, (name, how) in _DEEDS.items():
            said = Label(say(how), self, wordWrap=True)
            dress(said, Kind.MUTED)
            self._ask[danger] = QPushButton(say(name), self)
            dress(self._ask[danger], Kind.DANGER)
            self._ask[danger].clicked.connect(partial(self.given.emit, Asked(danger)))
            self._sure[danger] = self._confirming(say, say(name))
            column.addWidget(said)
            for asked in (self._ask[danger], self._sure[danger]):
                column.addWidget(asked, 0, Qt.AlignmentFlag.AlignLeft)

    def draw(self, asked: Danger | None) -> None:
        """Ask once more for the one that was asked for."""
        for danger, button in self._ask.items():
            button.setVisible(danger is not asked)
            self._sure[danger].setVisible(danger is asked)

    def _confirming(self, say: Speaker, deed: str) -> QWidget:
        sure = QWidget(self)
        row = QHBoxLayout(sure)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(say(SetupText.SURE), sure, wordWrap=True))
        no = QPushButton(say(SetupText.CANCEL), sure)
        no.clicked.connect(partial(self.given.emit, Cancelled()))
        yes = QPushButton(say(SetupText.YES_DO, deed=deed), sure)
        dress(yes, Kind.DANGER)
        yes.clicked.connect(partial(self.given.emit, Confirmed()))
        row.addWidget(no)
        row.addWidget(yes)
        return sure
