"""How long codes took to read: a bar for each of the last scans, with lines at what is quick and what is slow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.presentation.setup.minute import QUICK, SLOW
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role

_HIGH = 26.0
_ROOM_ABOVE = 1.15


class ReadTimesChart(QWidget):
    """Milliseconds, oldest first."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._times: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, times: Sequence[float]) -> None:
        """Show these."""
        if tuple(times) != self._times:
            self._times = tuple(times)
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, and low."""
        return QSize(self._look.mm(60), self._look.mm(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars from the left, lines behind them, figures at the lines."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        painter.setFont(self.font())
        most = max(SLOW * _ROOM_ABOVE, *self._times, 0.0)
        label = painter.fontMetrics().horizontalAdvance("0000 ms ")
        area = QRectF(label, 4, self.width() - label - 4, self.height() - 8)
        for value in (QUICK, SLOW):
            y = area.bottom() - area.height() * value / most
            painter.setPen(QPen(self._look.colour(Role.LINE), 2, Qt.PenStyle.DashLine))
            painter.drawLine(round(area.left()), round(y), round(area.right()), round(y))
            painter.setPen(self._look.colour(Role.MUTED))
            painter.drawText(
                QRectF(0, y - label / 2, label - 4, label),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                f"{value:.0f} ms",
            )
        painter.setPen(Qt.PenStyle.NoPen)
        step = area.width() / max(24, len(self._times))
        for number, value in enumerate(self._times):
            high = max(2.0, area.height() * value / most)
            painter.setBrush(self._look.colour(Role.PRIMARY if value <= SLOW else Role.DANGER))
            painter.drawRoundedRect(
                QRectF(area.left() + number * step + step * 0.15, area.bottom() - high, step * 0.7, high), 2, 2
            )
        painter.setPen(QPen(self._look.colour(Role.BORDER), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.end()
