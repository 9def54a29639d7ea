"""S20: language, and how somebody likes the screen."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button, Ease
from kiosk.presentation.member.screens import ComfortSheet
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.touch_button import OUTLINED, PRIMARY
from kiosk.ui.member.page import Page

_WIDE_COLUMNS, _UPRIGHT_COLUMNS = 3, 2


class ComfortSheetPage(Page[ComfortSheet]):
    """Tiles that are switched on and off."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.headline = self._text(tokens.HEADLINE * 1.15, tokens.BODY, Role.INK, QFont.Weight.Bold, 2)
        self.body = self._text(tokens.SMALL * 1.15, tokens.SMALL, Role.MUTED, QFont.Weight.Medium, 2)
        self.tiles = [self._button(OUTLINED, most=tokens.SMALL * 1.1) for _ in Ease]
        self.remember = self._button(OUTLINED, most=tokens.SMALL * 1.1)
        self.done = self._button(PRIMARY)
        self.corner = self._corner(OUTLINED)

    def show_value(self, screen: ComfortSheet, words: Words) -> None:
        """Draw the tiles as they stand."""
        del screen
        self.headline.say(words.headline)
        self.body.say(words.body)
        eases = [label for label in words.buttons if label.button is Button.EASE]
        for number, tile in enumerate(self.tiles):
            tile.carry(eases[number] if number < len(eases) else None)
        self.remember.carry(words.label(Button.REMEMBER))
        self.done.carry(words.label(Button.BACK))
        self.corner.show_words(words)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Headline, tiles in columns, and the row."""
        look = self.look
        edge, between = look.mm(tokens.EDGE), look.mm(4)
        self.arrange_row([self.done], edge, self.height() - edge)
        high = self.height() - 2 * edge - self.row_height()
        width = min(self.width() - 2 * edge, look.grown(230))
        left = (self.width() - width) // 2
        tiles = [tile for tile in (*self.tiles, self.remember) if not tile.isHidden()]
        columns = _UPRIGHT_COLUMNS if self.upright else _WIDE_COLUMNS
        rows = -(-len(tiles) // columns)
        least = look.mm(tokens.TARGET)
        room = high - rows * least - (rows + 1) * between
        if width <= 0 or room <= 0:
            return
        head_h = self.headline.fit_into(width, round(room * 0.55))
        body_h = self.body.fit_into(width, room - head_h)
        space = high - head_h - body_h - (rows + 1) * between
        tile_h = max(least, min(look.grown(26), space // rows))
        total = head_h + body_h + rows * tile_h + (rows + 1) * between
        y = edge + round((high - total) * (1.0 if self.low or self.upright else 0.5))
        self.headline.place(left, y, width, head_h)
        y += head_h + between // 2
        self.body.place(left, y, width, body_h)
        y += body_h + between
        tile_w = (width - (columns - 1) * between) // columns
        for number, tile in enumerate(tiles):
            row, column = divmod(number, columns)
            tile.place(left + column * (tile_w + between), y + row * (tile_h + between), tile_w, tile_h)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The light page."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour(Role.PAGE))
        painter.end()
