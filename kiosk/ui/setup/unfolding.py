"""A list to unfold that stands in a page which scrolls: a wheel that turns over it turns the page."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class UnfoldingBox(QComboBox):
    """As Qt's, and what is chosen is chosen by hand."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this list."""
        event.ignore()
