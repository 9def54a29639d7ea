"""S8: somebody was called, or whom to telephone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.presentation.member.conversations import HelpCalled
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.member.panel import PanelPage


class HelpCalledPage(PanelPage[HelpCalled]):
    """A person is on the way."""

    def show_value(self, screen: HelpCalled, words: Words) -> None:
        """Draw this promise."""
        del screen
        self.say(words)

    def paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """A question mark."""
        self.look.icons.paint(painter, "help", tokens.OUT, box)
