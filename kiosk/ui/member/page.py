"""What all pages have in common: they draw one kind of screen value and pass touches on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Touched
from kiosk.presentation.member.screens import Screen
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.text import FittedText, Style
from kiosk.ui.drawing.touch_button import Dress, TouchButton
from kiosk.ui.member.corner import GAP, Corner

S = TypeVar("S", bound=Screen)

_END = 0.24
"""A text at the end of the bottom row is no wider than this part of it."""


class Page(QWidget, Generic[S]):
    """Draws screens of one kind, each from its value and words alone. `touched` carries a `Touched`.

    Every page has a bottom row: the `Corner` at its start, the page's own buttons at its end. An upright page is too
    narrow for several buttons beside the corner: they have a row of their own above it. A page makes its corner
    after its other buttons, so that a keyboard reaches those first. `low`: controls are wanted lower.
    """

    touched = Signal(object)
    corner: Corner

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.look = look
        self.low = False
        self._rows = 1
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

    def row_height(self) -> int:
        """Pixels that the bottom row as last arranged and the gap above it take, or both rows with theirs."""
        return self._rows * (self.corner.side + self.look.mm(GAP))

    def row_has_room(self, buttons: Sequence[TouchButton], margin: int, text: FittedText) -> bool:
        """Whether `text` can stand at the end of the row, beside the buttons and at least one language."""
        shown = [button for button in buttons if not button.isHidden()]
        gap, room = self.look.mm(GAP), self.width() - 2 * margin
        text.fit_into(round(room * _END), self.corner.side)
        needed = sum(max(self.corner.side, button.least_width()) + gap for button in shown)
        beside = 0 if self._wants_two_rows(len(shown) + 1) else gap + self.corner.least_width()
        return text.whole and needed + beside + text.used_width() + 2 * gap <= room

    def arrange_row(
        self, buttons: Sequence[TouchButton], margin: int, bottom: int, *, at_end: FittedText | None = None
    ) -> None:
        """Place the bottom row above `bottom`: the corner at the start, `buttons` and then a text at the end."""
        shown = [button for button in buttons if not button.isHidden()]
        side, gap = self.corner.side, self.look.mm(GAP)
        room, top, end = self.width() - 2 * margin, bottom - side, self.width() - margin
        words = 0
        if at_end is not None and at_end.text:
            at_end.fit_into(round(room * _END), side)
            words = at_end.used_width() + 2 * gap
        self._rows = 2 if self._wants_two_rows(len(shown) + bool(words)) else 1
        if self._rows == 2:
            self.corner.arrange(margin, top, room, roomy=True)
            top -= side + gap
            spare = room - gap * (len(shown) - 1) - (words + gap if words else 0)
            equal = spare // max(1, len(shown))
            widths = [equal if len(shown) > 1 else min(equal, button.natural_width()) for button in shown]
        else:
            widths = _shared(
                [max(side, button.least_width()) for button in shown],
                [max(round(side * 1.5), button.natural_width()) for button in shown],
                room - gap * (len(shown) + 1) - words - self.corner.whole_width(),
            )
        x = end
        if words and at_end is not None:
            at_end.place(x - words + 2 * gap, top, words - 2 * gap, side)
            x -= words + gap
        for button, width in zip(reversed(shown), reversed(widths), strict=True):
            button.place(x - width, top, width, side)
            x -= width + gap
        if self._rows == 1:
            self.corner.arrange(margin, top, x - margin - (gap if shown else 0), roomy=not shown)

    def arrange_texts(self, texts: Sequence[FittedText], arrange: Callable[[], None]) -> None:
        """Arrange with texts as large as somebody asked for; the last ones first stay as designed if need be.

        A text that grows takes room from others. None of `texts`, the most important first, may be smaller for it.
        """
        if self.look.text_scale <= 1:
            for text in texts:
                text.grow(True)
            arrange()
            return
        usual: list[int] = []
        for growing in (0, *range(len(texts), 0, -1)):
            for number, text in enumerate(texts):
                text.grow(number < growing)
            arrange()
            sizes = [text.pixels for text in texts]
            if usual and all(size >= least for size, least in zip(sizes, usual, strict=True)):
                return
            usual = usual or sizes
        for text in texts:
            text.grow(False)
        arrange()

    def _wants_two_rows(self, number: int) -> bool:
        """Whether so many things beside the corner are too many for one row, at whatever size of the letters."""
        return self.upright and self.corner.there and number > 0 and number + self.corner.undos > 1

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

    def _button(self, dress: Dress, *, most: float = tokens.BODY) -> TouchButton:
        button = TouchButton(self, self.look, dress, most=most)
        self._connect(button)
        return button

    def _corner(self, dress: Dress) -> Corner:
        return Corner(self, self.look, dress, self._connect)

    def _connect(self, button: TouchButton) -> None:
        button.pressed_as.connect(self.touched)


def _shared(least: list[int], most: list[int], room: int) -> list[int]:
    """Widths from `least` to `most` that share `room`; the least of them where there is none."""
    wanted = sum(most) - sum(least)
    part = 1.0 if wanted <= 0 else min(1.0, max(0, room - sum(least)) / wanted)
    return [low + int((high - low) * part) if high > low else low for low, high in zip(least, most, strict=True)]
