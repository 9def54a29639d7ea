"""How to go on from a refusal: where to look, or a code for a phone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.conversations import Guide
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.qr import QrCode
from kiosk.ui.member.panel import PanelPage


class GuidePage(PanelPage[Guide]):
    """The address as a QR code in place of the sign."""

    SIGN = 60.0

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self._link = ""
        self._code: QrCode | None = None

    def show_value(self, screen: Guide, words: Words) -> None:
        """Draw this guide."""
        if screen.link != self._link:
            self._link = screen.link
            self._code = QrCode(screen.link) if screen.link else None
        self.say(words)

    def paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """The code, or the sign where there is none."""
        if self._code is None:
            super().paint_sign(painter, box)
        else:
            self._code.paint(painter, box)
