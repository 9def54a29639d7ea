"""Places in a widget that is read from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget


def mirrored(parent: QWidget | None, x: int, width: int) -> int:
    """The left edge, in `parent`, of what lies at `x` where reading goes from left to right."""
    if parent is None or parent.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return x
    return parent.width() - x - width


def mirrored_box(parent: QWidget, box: QRectF) -> QRectF:
    """The same for a box that is painted."""
    if parent.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(parent.width() - box.right(), box.top(), box.width(), box.height())
