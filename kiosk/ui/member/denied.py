"""S7: not now, and what to do; the same look for every reason."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.screens import Denied
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.text import FittedText
from kiosk.ui.member.result_page import Field, ResultPage


class DeniedPage(ResultPage[Denied]):
    """Dark red in a white frame, with a raised hand; the way on and more time in the row, the ticket at its end."""

    FIELD = Field(tokens.STOP, tokens.WHITE, "octagon-hand")
    BUTTONS = 2
    RIM = (tokens.STOP_FRAME, tokens.STOP_FRAME)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.ticket = self._text(tokens.BODY, tokens.SMALL, tokens.WHITE, QFont.Weight.DemiBold, 2)
        self._ticket = ""

    def show_value(self, screen: Denied, words: Words) -> None:
        """Draw this refusal."""
        self._ticket = words.small
        super().show_value(screen, words)

    def arrange(self) -> None:
        """The ticket stands at the end of the row, or below the words where that is full."""
        self.ticket.say(self._ticket)
        room = self.row_has_room(self.buttons, self.look.mm(tokens.EDGE + self.RIM[0]), self.ticket)
        self.ticket.say(self._ticket if room else "")
        self.detail.say("" if room else self._ticket)
        super().arrange()

    @property
    def end_of_row(self) -> FittedText | None:
        """The ticket."""
        return self.ticket

    def paint_field(self, painter: QPainter) -> None:
        """The white inner frame."""
        thick = self.look.mm(tokens.STOP_FRAME)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.WHITE), thick, j=Qt.PenJoinStyle.MiterJoin))
        half = thick / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
