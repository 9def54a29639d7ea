"""Undo: show the same code again, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.presentation.member.conversations import TakingBack, TakingBackPhase
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.member.panel import PanelPage

_SIGNS = {
    TakingBackPhase.SCAN: "scan-frame",
    TakingBackPhase.WAITING: "info-circle",
    TakingBackPhase.DONE: "tick-circle",
    TakingBackPhase.FAILED: "info-circle",
}


class TakingBackPage(PanelPage[TakingBack]):
    """The same panel for every step of it."""

    _sign_of = "info-circle"

    def show_value(self, screen: TakingBack, words: Words) -> None:
        """Draw this step."""
        self._sign_of = _SIGNS[screen.phase]
        self.say(words)

    def paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """The step's sign."""
        self.look.icons.paint(painter, self._sign_of, tokens.OUT, box)
