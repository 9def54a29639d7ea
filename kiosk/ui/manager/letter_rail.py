"""The letters beside a list of names: a touch leads to the first name of a letter, a finger that slides to the next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.staff.style import desk_pixels

_MOST = 8.0
"""Millimetres from one letter to the next, at most."""


class LetterRail(QWidget):
    """`chosen` carries the row that a letter leads to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._letters: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_letters(self, letters: tuple[tuple[str, int], ...]) -> None:
        """These, each with its first row."""
        self._letters = letters
        self.setAccessibleName(" ".join(letter for letter, _ in letters))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a finger."""
        return QSize(self._look.mm(tokens.DESK_ICON), self._look.mm(tokens.DESK_ICON))

    def place_of(self, letter: str) -> float:
        """The middle of a letter, in pixels from the top."""
        found = [one for one, _ in self._letters].index(letter)
        return (found + 0.5) * self._step()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One under the other."""
        del event
        painter = QPainter(self)
        step = self._step()
        pixels = min(desk_pixels(self._look, tokens.DESK_BODY * 0.86), round(step * 0.85))
        painter.setFont(self._look.typeface.font(max(1, pixels), QFont.Weight.DemiBold))
        painter.setPen(self._look.colour(Role.PRIMARY))
        for place, (letter, _) in enumerate(self._letters):
            box = QRectF(0, place * step, self.width(), step)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To this letter."""
        self._lead(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And to this."""
        self._lead(event.position().y())

    def _step(self) -> float:
        return min(float(self._look.mm(_MOST)), self.height() / max(1, len(self._letters)))

    def _lead(self, y: float) -> None:
        if self._letters:
            place = min(len(self._letters) - 1, max(0, int(y / self._step())))
            self.chosen.emit(self._letters[place][1])
