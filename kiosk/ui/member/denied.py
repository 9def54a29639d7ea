"""S7: not now, and what to do; the same look for every reason."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Denied
from kiosk.presentation.member.wording import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.touch_button import ON_STOP
from kiosk.ui.member.result_page import Field, ResultPage


class DeniedPage(ResultPage[Denied]):
    """Dark red in a white frame, with a raised hand; more time at the bottom left, the ticket at the right."""

    FIELD = Field(tokens.STOP, tokens.WHITE, "octagon-hand")

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.ticket = self._text(tokens.BODY, tokens.SMALL, tokens.WHITE, QFont.Weight.DemiBold)
        self.keep = self._button(ON_STOP)

    def show_value(self, screen: Denied, words: Words) -> None:
        """Draw this refusal."""
        self.ticket.say(words.small)
        self.keep.carry(next((label for label in words.buttons if label.button is Button.KEEP), None))
        super().show_value(screen, words)

    def foot_height(self) -> int:
        """The row of the button and the ticket."""
        return self.look.grown(tokens.TARGET)

    def arrange(self) -> None:
        """The answer in the middle, the row below it."""
        super().arrange()
        look = self.look
        margin = look.mm(tokens.EDGE + tokens.STOP_FRAME)
        height = look.grown(tokens.TARGET)
        top = self.height() - margin - height
        width = max(look.grown(60), self.keep.natural_width())
        self.keep.place(margin, top, width, height)
        left = margin + width + look.mm(tokens.APART)
        room = self.width() - margin - left
        self.ticket.fit_into(room, height)
        used = self.ticket.used_width()
        self.ticket.place(self.width() - margin - used, top, used, height)

    def paint_field(self, painter: QPainter) -> None:
        """The white inner frame."""
        thick = self.look.mm(tokens.STOP_FRAME)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.WHITE), thick, j=Qt.PenJoinStyle.MiterJoin))
        half = thick / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
