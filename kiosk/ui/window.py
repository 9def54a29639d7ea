"""The member's window: one page for each kind of screen value."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.presentation.screens import Screen
from kiosk.ui.bridge import Pixels


class KioskWindow(QWidget):
    """Draws `Screen` values. `touched` carries a `Touched` for each press of a button or key."""

    touched = Signal(object)

    def draw(self, screen: Screen) -> None:
        """Show this screen, and nothing of the one before."""

    def set_frame(self, pixels: Pixels) -> None:
        """Show this camera picture in the preview, if the preview is on the screen."""
