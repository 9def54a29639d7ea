"""What all pages have in common: they draw one kind of screen value and pass touches on."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Touched
from kiosk.presentation.member.screens import Screen
from kiosk.presentation.member.wording import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.text import FittedText, Style
from kiosk.ui.drawing.touch_button import Dress, TouchButton

S = TypeVar("S", bound=Screen)


class Page(QWidget, Generic[S]):
    """Draws screens of one kind, each from its value and words alone. `touched` carries a `Touched`."""

    touched = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_value(self, screen: S, words: Words) -> None:
        """Draw this screen. `arrange` follows at once."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Put everything in its place for the present size and words."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Do for the present scale what takes long, before the page is needed."""

    @property
    def upright(self) -> bool:
        """Whether the page is higher than wide."""
        return self.height() > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is a new arrangement."""
        super().resizeEvent(event)
        self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch beside all buttons asks for more time."""
        event.accept()
        self.touched.emit(Touched(Button.ANYWHERE))

    def _text(
        self,
        most: float,
        least: float,
        colour: str,
        weight: QFont.Weight = QFont.Weight.Medium,
        most_lines: int = 1,
    ) -> FittedText:
        leading = 1.14 if most > tokens.BODY else 1.32
        return FittedText(self, self.look, Style(most, least, colour, weight, most_lines, leading))

    def _button(self, dress: Dress) -> TouchButton:
        button = TouchButton(self, self.look, dress)
        button.pressed_as.connect(self.touched)
        return button
