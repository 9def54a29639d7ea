"""The corner that opens the staff's window to those who know of it (ux.md S11)."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

HOLD_MS = 3_000
"""A touch of this length is meant; F12 does the same for those who cannot hold."""


class StaffCorner(QWidget):
    """Nothing to see. `held` when a touch stayed, `tapped` when it did not: then it was one beside all buttons."""

    held = Signal()
    tapped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self.held)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count."""
        event.accept()
        self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go too early."""
        event.accept()
        if self._hold.isActive():
            self._hold.stop()
            self.tapped.emit()
