"""Codes for phones, as many as there are, side by side: each says which part of the list it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.drawing.look import Look

Modules = Sequence[Sequence[bool]]
"""A code's rows; true is dark."""

_SIDE, _LEAST = 95.0, 60.0
_QUIET = 4
_CAPTION = 9.0


class CodeSheet(QWidget):
    """Grows downwards with the codes that it is shown."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._codes: tuple[tuple[str, Modules], ...] = ()

    def show_codes(self, codes: Sequence[tuple[str, Modules]]) -> None:
        """Each with what stands under it."""
        self._codes = tuple(codes)
        self._fit()
        self.update()

    def boxes(self) -> list[QRectF]:
        """Where each code stands, its quiet zone included."""
        side, columns = self._side(), self._columns()
        step = side + self._look.mm(_CAPTION)
        return [
            QRectF(place % columns * side, place // columns * step, side, side) for place in range(len(self._codes))
        ]

    def sizeHint(self) -> QSize:
        """One code wide, at least."""
        return QSize(self._look.mm(_LEAST), self.minimumHeight())

    def resizeEvent(self, event: object) -> None:
        """As many beside each other as there is room for."""
        del event
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black on white, whatever the theme: cameras read nothing else."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setFont(self._look.typeface.font(self._look.mm(5), QFont.Weight.Bold))
        for box, (caption, modules) in zip(self.boxes(), self._codes, strict=True):
            unit = int(box.width() / (len(modules) + 2 * _QUIET))
            start = box.topLeft() + QPointF(_QUIET * unit, _QUIET * unit)
            for y, line in enumerate(modules):
                for x, dark in enumerate(line):
                    if dark:
                        painter.fillRect(
                            int(start.x()) + x * unit, int(start.y()) + y * unit, unit, unit, QColor("#000000")
                        )
            under = QRectF(box.left(), box.bottom(), box.width(), self._look.mm(_CAPTION))
            painter.setPen(QColor("#000000"))
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, caption)
        painter.end()

    def _columns(self) -> int:
        return max(1, min(len(self._codes), self.width() // self._look.mm(_SIDE)))

    def _side(self) -> float:
        return min(float(self._look.mm(_SIDE)), self.width() / self._columns())

    def _fit(self) -> None:
        lines = -(-len(self._codes) // self._columns())
        self.setMinimumHeight(round(lines * (self._side() + self._look.mm(_CAPTION))))
