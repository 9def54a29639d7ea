"""S4: in already; leaving now?"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import AlreadyInside
from kiosk.presentation.member.wording import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.touch_button import ON_CALM, PRIMARY
from kiosk.ui.member.page import Page

_RADIUS = 8.0
_PAD = 12.0
_ICON = 40.0
_BUTTON_HEIGHT = 24.0


class AlreadyInsidePage(Page[AlreadyInside]):
    """A calm light panel on the idle field: no signal, because nothing is wrong and nothing changed."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.headline = self._text(tokens.DISPLAY * 0.8, tokens.HEADLINE, tokens.INK, QFont.Weight.Bold, 2)
        self.body = self._text(tokens.HEADLINE * 0.9, tokens.BODY, tokens.INK, QFont.Weight.Medium, 2)
        self.leave = self._button(PRIMARY)
        self.stay = self._button(ON_CALM)
        self._panel = QRectF()
        self._icon = QRectF()

    def show_value(self, screen: AlreadyInside, words: Words) -> None:
        """Draw this question; while the answer is awaited, the buttons rest."""
        self.headline.say(words.headline)
        self.body.say(words.body)
        labels = {label.button: label for label in words.buttons}
        self.leave.carry(labels.get(Button.LEAVE), enabled=not screen.leaving)
        self.stay.carry(labels.get(Button.STAY), enabled=not screen.leaving)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Sign, words and buttons on the panel; one below the other on an upright screen."""
        look, upright = self.look, self.upright
        edge, pad, icon = look.mm(tokens.EDGE * 1.5), look.grown(_PAD), look.grown(_ICON)
        width = min(self.width() - 2 * edge, look.grown(210))
        gap = look.grown(8)
        text_w = width - 2 * pad - (0 if upright else icon + gap)
        if text_w <= 0:
            return
        high = self.height() - 2 * edge - 2 * pad
        self.headline.centre(upright)
        self.body.centre(upright)
        heads = self.headline.fit_into(text_w, round(high * 0.34))
        bodies = self.body.fit_into(text_w, round(high * 0.2))
        words_h = heads + look.grown(3) + bodies
        block = icon + gap + words_h if upright else max(icon, words_h)
        button_h, apart = look.grown(_BUTTON_HEIGHT), look.mm(tokens.APART)
        buttons_h = 2 * button_h + apart if upright else button_h
        total = 2 * pad + block + look.grown(11) + buttons_h
        left, top = (self.width() - width) / 2, (self.height() - total) / 2
        self._panel = QRectF(left, top, width, total)
        x, y = round(left) + pad, round(top) + pad
        if upright:
            self._icon = QRectF(left + (width - icon) / 2, y, icon, icon)
            y += icon + gap
        else:
            self._icon = QRectF(x, y + (block - icon) / 2, icon, icon)
            x += icon + gap
            y += (block - words_h) // 2
        self.headline.place(x, y, text_w, heads)
        self.body.place(x, y + heads + look.grown(3), text_w, bodies)
        x, y = round(left) + pad, round(self._panel.bottom()) - pad - buttons_h
        if upright:
            self.leave.place(x, y, width - 2 * pad, button_h)
            self.stay.place(x, y + button_h + apart, width - 2 * pad, button_h)
        else:
            half = (width - 2 * pad - apart) // 2
            self.leave.place(x, y, half, button_h)
            self.stay.place(x + half + apart, y, half, button_h)

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
        look.icons.paint(painter, "info-circle", tokens.OUT, self._icon)
        painter.end()
