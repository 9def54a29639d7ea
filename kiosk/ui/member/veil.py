"""Makes the screen darker at night; touches pass through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Veil(QWidget):
    """Black, as thick as it is told."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._darkness = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def darken(self, darkness: float) -> None:
        """0.0 is not there, 1.0 is black."""
        self._darkness = darkness
        self.setVisible(darkness > 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what lies below."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor.fromRgbF(0, 0, 0, self._darkness))
        painter.end()
