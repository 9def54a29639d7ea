"""S10: a member number is typed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import NumberEntry, NumberPhase
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.touch_button import OUTLINED, PRIMARY_LATER, TouchButton
from kiosk.ui.member.page import Page

_COLUMNS, _ROWS = 3, 4
_MIDDLE = "5"
_DOT = 0.9
"""Radius of the dot below the five, in millimetres: the middle of the pad is found by it, as on a telephone."""


class Key(TouchButton):
    """One digit."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The digit, and the dot of the middle key."""
        super().paintEvent(event)
        if self.choice == _MIDDLE:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(Role.MUTED))
            radius, middle = self._look.grown(_DOT), self.rect().center()
            painter.drawEllipse(middle.x() - radius, middle.y() + self._look.grown(6.6), 2 * radius, 2 * radius)
            painter.end()


class NumberEntryPage(Page[NumberEntry]):
    """The number and what to do with it beside the pad, or above it on an upright screen."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.headline = self._text(tokens.HEADLINE * 1.15, tokens.BODY, Role.INK, QFont.Weight.Bold, 2)
        self.body = self._text(tokens.SMALL * 1.15, tokens.SMALL, Role.MUTED, QFont.Weight.Medium, 3)
        self.typed = self._text(tokens.HEADLINE * 1.15, tokens.SMALL, Role.INK, QFont.Weight.Bold)
        self.pad = QWidget(self)
        self.pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits lie so in every language
        self.keys = [Key(self.pad, look, OUTLINED, most=tokens.HEADLINE) for _ in range(_COLUMNS * _ROWS - 2)]
        for key in self.keys:
            self._connect(key)
        self.check_in = self._button(PRIMARY_LATER)
        self.clear = self._button(OUTLINED)
        self.back = self._button(OUTLINED)
        self.corner = self._corner(OUTLINED)
        self._field = QRectF()

    def show_value(self, screen: NumberEntry, words: Words) -> None:
        """Draw what was typed; while it is checked, and during a pause, the keys rest."""
        ready = screen.phase not in (NumberPhase.CHECKING, NumberPhase.PAUSED)
        self.headline.say(words.headline)
        self.body.say(words.body)
        self.typed.say(words.typed)
        digits = [label for label in words.buttons if label.button is Button.DIGIT]
        for key, label in zip(self.keys, digits, strict=True):
            key.carry(label, enabled=ready and not screen.whole)
        self.check_in.carry(words.label(Button.CHECK_IN), enabled=ready and bool(screen.digits))
        self.clear.carry(words.label(Button.CLEAR), enabled=ready and bool(screen.digits))
        self.back.carry(words.label(Button.BACK))
        self.corner.show_words(words)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Words, number and choices on one side, the pad on the other; or one below the other."""
        look, upright = self.look, self.upright
        edge, gap = look.mm(tokens.EDGE), look.grown(10)
        self.arrange_row([self.back], edge, self.height() - edge)
        high = self.height() - 2 * edge - self.row_height() - (look.grown(6) if upright else 0)
        key, between = self._key_size(high)
        pad_w, pad_h = _COLUMNS * key + (_COLUMNS - 1) * between, _ROWS * key + (_ROWS - 1) * between
        width = min(self.width() - 2 * edge, look.grown(230))
        words_w = width if upright else width - pad_w - gap
        words_h = high - pad_h - gap if upright else high
        if words_w <= 0 or words_h <= 0:
            return
        left = (self.width() - width) // 2
        side, apart = self.corner.side, look.mm(tokens.APART)
        small = look.mm(4)
        room = words_h - 2 * side - 3 * small
        head_h = self.headline.fit_into(words_w, round(room * 0.56))
        body_h = self.body.fit_into(words_w, room - head_h)
        block = head_h + body_h + 2 * side + 3 * small
        total = block + gap + pad_h if upright else max(block, pad_h)
        top = edge + round((high - total) * (1.0 if self.low or upright else 0.5))
        y = top if upright else top + (total - block) // 2
        self.headline.place(left, y, words_w, head_h)
        y += head_h + small
        self.body.place(left, y, words_w, body_h)
        y += body_h + small
        self._field = QRectF(left, y, words_w, side)
        self.typed.fit_into(words_w - 2 * look.mm(5), side)
        self.typed.centre(True)
        self.typed.place(left + look.mm(5), y, words_w - 2 * look.mm(5), side)
        y += side + small
        clear_w = max(side, self.clear.least_width())
        self.check_in.place(left, y, words_w - clear_w - apart, side)
        self.clear.place(left + words_w - clear_w, y, clear_w, side)
        pad_x = left + (width - pad_w) // 2 if upright else left + words_w + gap
        pad_y = y + side + gap if upright else top + (total - pad_h) // 2
        self._place_pad(pad_x, pad_y, key, between)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self._field.moveLeft(self.width() - self._field.right())

    def _key_size(self, high: int) -> tuple[int, int]:
        """Side of a key and the gap between two, as large as there is room for."""
        look = self.look
        between = look.mm(tokens.KEY_GAP)
        most = (high * 6 // 10 if self.upright else high) - (_ROWS - 1) * between
        return max(look.mm(tokens.KEY), min(look.grown(tokens.KEY * 1.15), most // _ROWS)), between

    def _place_pad(self, x: int, y: int, key: int, between: int) -> None:
        """1 2 3 above, 0 in the middle below."""
        around = self.look.mm(tokens.KEY_GAP)
        step = key + between
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pad_w, pad_h = _COLUMNS * step - between, _ROWS * step - between
        shown_x = self.width() - x - pad_w if turned else x
        self.pad.setGeometry(shown_x - around, y - around, pad_w + 2 * around, pad_h + 2 * around)
        for number, button in enumerate(self.keys):
            place = number if number < len(self.keys) - 1 else len(self.keys)
            row, column = divmod(place, _COLUMNS)
            button.place(around + column * step, around + row * step, key, key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The light page and the field of the number."""
        del event
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour(Role.PAGE))
        line = max(2.0, look.mm(0.5))
        painter.setPen(QPen(look.colour(Role.BORDER), line))
        painter.setBrush(look.colour(Role.SURFACE))
        painter.drawRoundedRect(self._field.adjusted(line / 2, line / 2, -line / 2, -line / 2), look.mm(4), look.mm(4))
        painter.end()
