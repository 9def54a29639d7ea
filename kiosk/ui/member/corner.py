"""The corner that is the same on every public screen: ease of use, other languages, what can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.words import Label, Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.touch_button import Dress, TouchButton

MOST_LANGUAGES = 8
MOST_UNDOS = 3
GAP = 2.0
_MOST_GROWTH = 1.25
"""On a roomy screen the row grows less than other things do, so that it has room for all that belongs there."""


class Corner:
    """Buttons at the start of the bottom row of a page. As many languages as there is room for, the next ones first."""

    def __init__(self, page: QWidget, look: Look, dress: Dress, connect: Callable[[TouchButton], None]) -> None:
        self._look = look
        most = tokens.SMALL * 1.15
        self._comfort = TouchButton(page, look, dress)
        self._languages = [TouchButton(page, look, dress, most=most) for _ in range(MOST_LANGUAGES)]
        self._undos = [TouchButton(page, look, dress, most=most) for _ in range(MOST_UNDOS)]
        self._words = Words(headline="")
        for button in (self._comfort, *self._languages, *self._undos):
            button.hide()
            connect(button)

    def show_words(self, words: Words) -> None:
        """Have these labels. `arrange` follows at once."""
        self._words = words
        self._comfort.carry(words.comfort)

    @property
    def there(self) -> bool:
        """Whether there is anything in it."""
        return self._words.comfort is not None or bool(self._words.undos)

    @property
    def undos(self) -> int:
        """How many things can be taken back here."""
        return min(MOST_UNDOS, len(self._words.undos))

    def least_width(self) -> int:
        """Pixels that it needs for all but languages, and for one of those."""
        side, gap = self.side, self._look.mm(GAP)
        squares = (self._words.comfort is not None) + bool(self._words.languages)
        undos = self._carried(self._undos, self._words.undos)
        return squares * (side + gap) + sum(button.least_width() + gap for button in undos)

    def whole_width(self) -> int:
        """Pixels that it needs for everything, languages by their codes."""
        missing = max(0, len(self._words.languages) - 1)
        return self.least_width() + missing * (self.side + self._look.mm(GAP))

    @property
    def side(self) -> int:
        """Height of the row."""
        return min(self._look.grown(tokens.TARGET), self._look.mm(tokens.TARGET * _MOST_GROWTH))

    def arrange(self, x: int, y: int, room: int, *, roomy: bool = False) -> None:
        """Put everything from `x` on into `room` pixels: undo before languages, whose names shrink to their codes.

        `roomy`: nothing else wants the room that is left, and undo takes it for labels on one line.
        """
        side, gap, end = self.side, self._look.mm(GAP), x + room
        if self._words.comfort is not None:
            self._comfort.place(x, y, side, side)
            x += side + gap
        undos = self._carried(self._undos, self._words.undos)
        kept = sum(button.least_width() + gap for button in undos)
        languages = self._carried(self._languages, self._words.languages)
        wide = [max(side, button.natural_width()) for button in languages]
        short = x + sum(wide) + gap * len(wide) + kept > end
        if short:
            wide = [side] * len(languages)
        for button, width in zip(languages, wide, strict=True):
            button.shorten(short)
            if x + width + kept > end + gap:
                button.carry(None)
                continue
            button.place(x, y, width, side)
            x += width + gap
        for number, button in enumerate(undos):
            width, left = max(side, button.least_width()), len(undos) - number
            if roomy:
                width = max(width, min(button.natural_width(), (end - x - gap * (left - 1)) // left))
            button.place(x, y, width, side)
            x += width + gap

    def _carried(self, buttons: list[TouchButton], labels: tuple[Label, ...]) -> list[TouchButton]:
        """The buttons that are needed, the newest labels where there are more of them."""
        shown = labels[-len(buttons) :]
        for number, button in enumerate(buttons):
            button.carry(shown[number] if number < len(shown) else None)
        return buttons[: len(shown)]
