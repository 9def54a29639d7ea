"""A calm light panel on the idle field: no signal, because nothing was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Screen
from kiosk.presentation.member.words import Label, Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import mirrored_box
from kiosk.ui.drawing.touch_button import ON_CALM, ON_IDLE, PRIMARY
from kiosk.ui.member.page import Page

S = TypeVar("S", bound=Screen)

_RADIUS = 8.0
_PAD = 12.0
_LEAST_PAD = 7.0
_BUTTON_HEIGHT = 24.0


class PanelPage(Page[S]):
    """A sign, words, and two choices, the first one leading; or only a way back, in the row."""

    SIGN = 44.0
    """Side of the sign, in millimetres."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.headline = self._text(tokens.DISPLAY * 0.8, tokens.BODY, tokens.INK, QFont.Weight.Bold, 2)
        self.body = self._text(tokens.HEADLINE * 0.9, tokens.SMALL, tokens.INK, QFont.Weight.Medium, 3)
        self.small = self._text(tokens.BODY, tokens.SMALL, tokens.INK, QFont.Weight.DemiBold)
        self.choices = [self._button(PRIMARY), self._button(ON_CALM)]
        self.back = self._button(ON_IDLE)
        self.corner = self._corner(ON_IDLE)
        self._panel = QRectF()
        self._sign = QRectF()

    def say(self, words: Words, labels: Sequence[Label | None] = (), *, enabled: bool = True) -> None:
        """Draw these words and choices; choices that cannot be taken now rest."""
        self.back.carry(words.label(Button.BACK))
        self.headline.say(words.headline)
        self.body.say(words.body)
        self.small.say(words.small)
        for button, label in zip(self.choices, [*labels, None, None], strict=False):
            button.carry(label, enabled=enabled)
        self.corner.show_words(words)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Sign, words and choices on the panel; one below the other on an upright screen."""
        look, upright = self.look, self.upright
        edge = look.mm(tokens.EDGE)
        self.arrange_row([self.back], edge, self.height() - edge)
        row, gap = self.row_height(), look.grown(8)
        most_h = self.height() - 2 * edge - row
        width = min(self.width() - 2 * edge, look.grown(210))
        shown = [button for button in self.choices if not button.isHidden()]
        button_h, apart = look.grown(_BUTTON_HEIGHT), look.mm(tokens.APART)
        buttons_h = (len(shown) * (button_h + apart) - apart if upright else button_h) if shown else 0
        sign = look.grown(self.SIGN)
        pad = look.grown(_PAD)
        spare = most_h - buttons_h - sign - (look.grown(11) if shown else 0)
        pad = max(look.mm(_LEAST_PAD), min(pad, spare // 2))
        above = look.mm(_LEAST_PAD) if spare < 2 * pad + look.grown(4) else look.grown(11)
        text_w = width - 2 * pad - (0 if upright else sign + gap)
        high = most_h - 2 * pad - (buttons_h + above if shown else 0) - (sign + gap if upright else 0)
        if text_w <= 0 or high <= 0:
            return
        texts = (self.headline, self.body, self.small)
        for text in texts:
            text.centre(upright)
        between = look.mm(3)
        heights = [
            self.headline.fit_into(text_w, round(high * 0.5)),
            self.body.fit_into(text_w, round(high * 0.46)),
            self.small.fit_into(text_w, round(high * 0.2)),
        ]
        words_h = sum(heights) + between * sum(1 for height in heights[1:] if height)
        block = sign + gap + words_h if upright else max(sign, words_h)
        total = 2 * pad + block + (above + buttons_h if shown else 0)
        left = (self.width() - width) / 2
        top = edge + (most_h - total) * (1.0 if self.low else 0.62 if upright else 0.5)
        self._panel = QRectF(left, top, width, total)
        x, y = round(left) + pad, round(top) + pad
        if upright:
            self._sign = QRectF(left + (width - sign) / 2, y, sign, sign)
            y += sign + gap
        else:
            self._sign = QRectF(x, y + (block - sign) / 2, sign, sign)
            x += sign + gap
            y += (block - words_h) // 2
        for text, height in zip(texts, heights, strict=True):
            text.place(x, y, text_w, height)
            y += height + (between if height else 0)
        self._place_choices(round(left) + pad, round(self._panel.bottom()) - pad - buttons_h, width - 2 * pad)
        self._sign = mirrored_box(self, self._sign)

    def _place_choices(self, x: int, y: int, width: int) -> None:
        look, shown = self.look, [button for button in self.choices if not button.isHidden()]
        button_h, apart = look.grown(_BUTTON_HEIGHT), look.mm(tokens.APART)
        for number, button in enumerate(shown):
            if self.upright:
                button.place(x, y + number * (button_h + apart), width, button_h)
            else:
                half = (width - apart) // 2
                button.place(x + number * (half + apart), y, half, button_h)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The idle field, the panel and the sign."""
        del event
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.IDLE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.CALM))
        painter.drawRoundedRect(self._panel, look.mm(_RADIUS), look.mm(_RADIUS))
        self.paint_sign(painter, self._sign)
        painter.end()

    def paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """Draw the sign into its square."""
        self.look.icons.paint(painter, "info-circle", tokens.OUT, box)
