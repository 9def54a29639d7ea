"""How the machine is: a tile for each of its parts, with a word, an icon, a value and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.checks import Check, Topic, Verdict
from kiosk.presentation.setup.settings_screen import Turned
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import TOPIC_NAMES, VERDICT_NAMES
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress

_WIDE = 58.0
"""Millimetres that a tile wants at least."""
_ICON = 6.0
ICONS: dict[Topic, str] = {topic: f"check-{topic.value.replace('_', '-')}" for topic in Topic}
_VERDICT_KINDS = {Verdict.OK: Kind.OK, Verdict.WARN: Kind.WARN, Verdict.MEND: Kind.STOP}


class Tile(QFrame):
    """One part of the machine. `given` carries a `Turned`: where it is mended."""

    given = Signal(object)

    def __init__(self, topic: Topic, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        self._say = say
        self._verdict_shown: Verdict | None = None
        icon = Label(self)
        side = look.mm(_ICON)
        icon.setPixmap(look.icons.picture(ICONS[topic], look.hex(Role.INK), side, 2.0))
        icon.setFixedSize(QSize(side, side))
        self._name = Label(say(TOPIC_NAMES[topic]), self)
        dress(self._name, Kind.HEADING)
        self._verdict = Label(self)
        self._value = Label(self, wordWrap=True)
        self._fix = Label(self, wordWrap=True)
        dress(self._fix, Kind.MUTED)
        self._button = QPushButton(say(SetupText.FIX), self)
        self._button.setAccessibleName(f"{say(SetupText.FIX)}: {self._name.text()}")
        if topic.section is not None:
            self._button.clicked.connect(partial(self.given.emit, Turned(topic.section)))
        self._mended_here = topic.section is not None
        head = QHBoxLayout()
        head.setSpacing(look.mm(2))
        head.addWidget(icon)
        head.addWidget(self._name, 1)
        head.addWidget(self._verdict)
        column = QVBoxLayout(self)
        pad = look.mm(3)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.mm(1.5))
        column.addLayout(head)
        column.addWidget(self._value)
        column.addWidget(self._fix)
        column.addStretch(1)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignRight)

    def draw(self, check: Check) -> None:
        """Show this."""
        if check.verdict is not self._verdict_shown:
            self._verdict_shown = check.verdict
            self._verdict.setText(self._say(VERDICT_NAMES[check.verdict]))
            dress(self._verdict, _VERDICT_KINDS[check.verdict])
        self._value.setText(check.value.said(self._say))
        self._fix.setVisible(check.fix is not None)
        self._fix.setText("" if check.fix is None else check.fix.said(self._say))
        self._button.setVisible(check.fix is not None and self._mended_here)
        self.setAccessibleName(f"{self._name.text()}: {self._verdict.text()}. {self._value.text()}")


class Tiles(QWidget):
    """As many tiles beside each other as there is room for."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look, self._say = look, say
        self._tiles: dict[Topic, Tile] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.mm(2.5))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def draw(self, checks: Sequence[Check]) -> None:
        """Show these, in their order."""
        wanted = [check.name for check in checks]
        if wanted != list(self._tiles):
            for tile in self._tiles.values():
                self._grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self._tiles = {topic: Tile(topic, self, self._look, self._say) for topic in wanted}
            for tile in self._tiles.values():
                tile.given.connect(self.given)
            self._columns = 0
        for check in checks:
            self._tiles[check.name].draw(check)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for another number of columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self._tiles:
            return
        wants = max(self._look.mm(_WIDE), *(tile.minimumSizeHint().width() for tile in self._tiles.values()))
        gap = self._grid.horizontalSpacing()
        columns = max(1, (self.width() + gap) // (wants + gap))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
