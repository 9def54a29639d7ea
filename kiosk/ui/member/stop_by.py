"""S6: come in, and please stop by the desk."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kiosk.presentation.member.screens import StopBy
from kiosk.ui.drawing import tokens
from kiosk.ui.member.result_page import Field, ResultPage

_STRIPE = 14.0
"""Width of a stripe and of the gap beside it, in millimetres along the edge."""


class StopByPage(ResultPage[StopBy]):
    """Amber with a rounded triangle, and dark stripes above and below that are seen without any colour."""

    FIELD = Field(tokens.LOOK, tokens.INK, "triangle-alert", ring=tokens.WHITE, ring_opacity=0.16)
    BUTTONS = 2
    RIM = (0.0, tokens.LOOK_STRIPES)

    def paint_field(self, painter: QPainter) -> None:
        """The stripes."""
        high, step = self.look.mm(tokens.LOOK_STRIPES), self.look.mm(_STRIPE)
        painter.setPen(Qt.PenStyle.NoPen)
        for top in (0, self.height() - high):
            painter.fillRect(QRectF(0, top, self.width(), high), QColor(tokens.LOOK))
            painter.setBrush(QColor(tokens.INK))
            for x in range(-step, self.width() + high, 2 * step):
                corners = ((x, top + high), (x + high, top), (x + high + step, top), (x + step, top + high))
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
