"""S2: come in."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.screens import Accepted
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.member.confetti import PIECES
from kiosk.ui.member.result_page import Field, ResultPage


class AcceptedPage(ResultPage[Accepted]):
    """Light green with a dark tick; confetti falls once for a milestone and then lies still."""

    FIELD = Field(tokens.IN, tokens.INK, "tick-circle", ring=tokens.WHITE, ring_opacity=0.13)
    BUTTONS = 1

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self._celebrates = False
        self._fallen = 1.0
        self._fall = QVariantAnimation(
            self,
            startValue=0.0,
            endValue=1.0,
            duration=tokens.CELEBRATION_MS,
            easingCurve=QEasingCurve(QEasingCurve.Type.OutQuart),
        )
        self._fall.valueChanged.connect(self._falls)

    def show_value(self, screen: Accepted, words: Words) -> None:
        """Draw this welcome."""
        self._celebrates = screen.milestone is not None
        super().show_value(screen, words)

    def appear(self) -> None:
        """Let the confetti fall, if there is something to celebrate."""
        super().appear()
        if self._celebrates and self.look.moving:
            self._fall.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Sweep up."""
        super().hideEvent(event)
        self._fall.stop()
        self._fallen = 1.0

    def paint_field(self, painter: QPainter) -> None:
        """The confetti, behind the words."""
        if not self._celebrates:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for piece in PIECES:
            width, height = self.look.grown(piece.width), self.look.grown(piece.height)
            x, y = piece.x * self.width(), (piece.y - (1 - self._fallen) * piece.drop) * self.height()
            painter.save()
            painter.translate(x, y)
            painter.rotate(piece.angle + (1 - self._fallen) * piece.turn)
            painter.setBrush(QColor(piece.colour))
            painter.drawRoundedRect(QRectF(-width / 2, -height / 2, width, height), height / 3, height / 3)
            painter.restore()

    @Slot(object)
    def _falls(self, fallen: float) -> None:
        self._fallen = fallen
        self.update()
