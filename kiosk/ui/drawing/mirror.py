"""What is read from right to left: places in a widget, and texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from kiosk.presentation.catalogue import is_right_to_left

_FIRST_STRONG, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_OPEN_APART = frozenset({"FSI", "LRI", "RLI"})
_STRONG = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


def read_as(window: QWidget, language: str) -> None:
    """Have a window of staff read from where their language begins.

    Painters, tool tips and pop-ups go by the application, whatever the window that they belong to.
    """
    turned = is_right_to_left(language)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    window.unsetLayoutDirection()


def room_at_end(layout: QLayout, end: int, below: int = 0) -> None:
    """Leave room at the side where lines end, beside the bar that scrolls."""
    parent = layout.parentWidget()
    turned = parent is not None and parent.isRightToLeft()
    layout.setContentsMargins(end if turned else 0, 0, 0 if turned else end, below)


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


def direction_of(text: str) -> Qt.LayoutDirection:
    """That of its first letter which has one, set-apart names and prices aside: that is where its full stop goes."""
    apart = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _OPEN_APART:
            apart += 1
        elif kind == "PDI":
            apart = max(0, apart - 1)
        elif not apart and kind in _STRONG:
            return _STRONG[kind]
    return Qt.LayoutDirection.LeftToRight


def apart(text: str, reading: Qt.LayoutDirection | None = None) -> str:
    """The text as a cell or a button is given it: what runs against `reading` keeps its order there.

    Without it, against the application.
    """
    against = direction_of(text) is not (reading or QGuiApplication.layoutDirection())
    return f"{_FIRST_STRONG}{text}{_END}" if text and against else text


def unbroken(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a text, to be drawn one by one: what is set apart and goes on in the next line is so there, too."""
    apart = 0
    for line in lines:
        yield _FIRST_STRONG * apart + line
        apart += line.count(_FIRST_STRONG) - line.count(_END)
