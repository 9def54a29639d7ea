"""Small pieces that the desk's panels are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QScroller, QVBoxLayout, QWidget

from kiosk.presentation.desk.rows import Tone, icon_of
from kiosk.ui.desk.tones import INKS, TINTS
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress

_ICON = 4.6


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go with it."""
    while (one := layout.takeAt(0)) is not None:
        if (widget := one.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := one.layout()) is not None:
            emptied(inner)


def text(parent: QWidget, words: str, kind: Kind | None = None) -> Label:
    """A text that breaks its lines."""
    label = Label(words, parent, wordWrap=True)
    if kind is not None:
        dress(label, kind)
    return label


def icon(look: Look, name: str, colour: str, millimetres: float = _ICON) -> QIcon:
    """An icon for a button."""
    return QIcon(look.icons.picture(name, look.hex(colour), look.mm(millimetres), 2.0))


def mark(parent: QWidget, look: Look, tone: Tone, words: str) -> QFrame:
    """A line with an icon in front, on the tint of what it means."""
    frame = _Tinted(parent, look, TINTS[tone])
    row = QHBoxLayout(frame)
    row.setContentsMargins(look.mm(2), look.mm(1.4), look.mm(2), look.mm(1.4))
    row.setSpacing(look.mm(1.8))
    picture = Label(frame)
    side = look.mm(_ICON)
    picture.setPixmap(look.icons.picture(icon_of(tone), look.hex(INKS[tone]), side, frame.devicePixelRatioF()))
    picture.setFixedSize(side, side)
    label = text(frame, words)
    label.setStyleSheet(f"color: {look.hex(INKS[tone])};")
    row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return frame


class _Tinted(QFrame):
    """A frame on the tint of what it says."""

    def __init__(self, parent: QWidget, look: Look, tint: Role) -> None:
        super().__init__(parent)
        self._look = look
        self._tint = tint

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded field."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._tint))
        painter.drawRoundedRect(self.rect(), self._look.mm(2), self._look.mm(2))
        painter.end()


def column(parent: QWidget, look: Look, gap: float = 2.0) -> QVBoxLayout:
    """A column with the gaps of the desk."""
    made = QVBoxLayout(parent)
    made.setSpacing(look.mm(gap))
    return made


def scrolling(parent: QWidget) -> tuple[QScrollArea, QWidget]:
    """An area that scrolls up and down, by a finger too, and the widget in it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inner = QWidget(area)
    area.setWidget(inner)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area, inner
