"""S5: a pass for a price, with the price on the button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Consent, ConsentPhase
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import mirrored
from kiosk.ui.drawing.text import FittedText, Style
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.touch_button import OUTLINED, PRIMARY, TouchButton
from kiosk.ui.member.page import Page

_RADIUS = 6.0
_PAD = 6.0
_BUTTON_HEIGHT = 24.0
_PAY_WIDTH, _NOT_NOW_WIDTH = 100.0, 60.0
_MOST_OTHERS = 3
_TICKET_LEAST = 45.0
_ROOMY = 1.2
_PRICE_SHARES = (0.46, 0.36, 0.3)
"""Parts of a wide ticket for the price: a long one shrinks before the words beside it are cut."""


class ConsentPage(Page[Consent]):
    """A light page, no signal colour, because nothing is decided: what, how much, two choices, other passes."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        self.headline = self._text(tokens.HEADLINE * 1.15, tokens.BODY, Role.INK, QFont.Weight.Bold, 2)
        self.body = self._text(tokens.HEADLINE, tokens.SMALL, Role.INK, QFont.Weight.Bold, 2)
        self.account = self._text(tokens.SMALL * 1.1, tokens.SMALL, Role.MUTED, QFont.Weight.Medium, 3)
        self.price = self._text(tokens.DISPLAY, tokens.BODY, Role.INK, QFont.Weight.Bold, 2)
        self.others_label = self._text(tokens.SMALL, tokens.SMALL, Role.MUTED, QFont.Weight.Medium, 2)
        self.asked = FittedText(
            self,
            look,
            Style(
                tokens.BODY,
                tokens.SMALL,
                Role.WARN,
                QFont.Weight.DemiBold,
                most_lines=2,
                centred=True,
                ground=Role.WARN_TINT,
            ),
        )
        self.pay = self._button(PRIMARY)
        self.not_now = self._button(OUTLINED)
        self.others = [self._button(OUTLINED) for _ in range(_MOST_OTHERS)]
        self.corner = self._corner(OUTLINED)
        self._ticket = QRectF()
        self._tear = 0.0
        self._sizes = (0, 0, 0, 0)

    def show_value(self, screen: Consent, words: Words) -> None:
        """Draw this offer; while the answer to "Pay" is awaited, every button rests."""
        self.headline.say(words.headline)
        self.body.say(words.body)
        self.account.say(words.detail)
        self.price.say(words.price)
        self.asked.say(words.hint)
        ready = screen.phase is not ConsentPhase.PAYING
        labels = {label.button: label for label in words.buttons}
        self.pay.carry(labels.get(Button.PAY), enabled=ready)
        self.not_now.carry(labels.get(Button.NOT_NOW), enabled=ready)
        others = [label for label in words.buttons if label.button is Button.OTHER_OFFER]
        if words.hint:
            others = []
        for button, label in zip(self.others, [*others, None, None, None], strict=False):
            button.carry(label, enabled=ready)
        self.others_label.say(words.small if others and self.upright else "")
        self.corner.show_words(words)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Headline; the ticket with pass and price; the two choices; the foot with other passes."""
        edge = self.look.mm(tokens.EDGE)
        width = min(self.width() - 2 * edge, self.look.grown(230))
        self.arrange_row(() if self.upright else self._shown_others, edge, self.height() - edge)
        foot_h = self._foot_height(width)
        texts = (self.price, self.headline, self.body, self.account)
        self.arrange_texts(texts, lambda: self._arrange_offer(width, foot_h))

    def _arrange_offer(self, width: int, foot_h: int) -> None:
        look, upright = self.look, self.upright
        edge, apart, gap = look.mm(tokens.EDGE), look.mm(tokens.APART), self._size(6)
        left = (self.width() - width) // 2
        button_h = self._size(_BUTTON_HEIGHT)
        choices_h = 2 * button_h + apart if upright else button_h
        ticket_least = look.mm(_TICKET_LEAST)
        high = self.height() - self.row_height() - look.mm(2)
        room = high - 2 * edge - choices_h - gap * (3 if foot_h else 2) - foot_h
        if width <= 0 or room <= 0:
            return
        self.headline.centre(upright)
        head_h = self.headline.fit_into(width, max(look.mm(10), min(room - ticket_least, look.grown(32))))
        ticket_h = self._fit_ticket(width, min(room - head_h, look.grown(120 if upright else 58)))
        total = head_h + ticket_h + choices_h + foot_h + gap * (3 if foot_h else 2)
        y = max(edge, round((high - total - 2 * edge) * (1.0 if self.low else 0.62 if upright else 0.5)) + edge)
        self.headline.place(left, y, width, head_h)
        y += head_h + gap
        self._ticket = QRectF(left, y, width, ticket_h)
        self._place_ticket()
        y += ticket_h + gap
        if upright:
            self.pay.place(left, y, width, button_h)
            self.not_now.place(left, y + button_h + apart, width, button_h)
        else:
            pay_w = max(look.mm(_PAY_WIDTH), width - apart - look.grown(_NOT_NOW_WIDTH))
            self.pay.place(left, y, pay_w, button_h)
            self.not_now.place(left + pay_w + apart, y, width - pay_w - apart, button_h)
        y += choices_h + gap
        self._place_foot(left, y, width, foot_h)

    def _fit_ticket(self, width: int, height: int) -> int:
        """Choose the sizes of what stands on the ticket; gives its height."""
        pad = self._pad
        inner = width - 2 * pad
        for text in (self.body, self.account, self.price):
            text.centre(self.upright)
        if self.upright:
            price_h = self.price.fit_into(inner, height // 3)
            return 2 * pad + price_h + pad + self._fit_ticket_words(inner, height - 3 * pad - price_h, price_h)
        price_h = stacked = 0
        for share in _PRICE_SHARES:
            price_h = self.price.fit_into(round(inner * share), height - 2 * pad)
            words = inner - self.price.used_width() - 2 * pad
            stacked = self._fit_ticket_words(words, height - 2 * pad, price_h)
            if self.account.whole and self.price.whole:
                break
        return 2 * pad + max(price_h, stacked)

    def _fit_ticket_words(self, width: int, room: int, price_h: int) -> int:
        """Choose the sizes of what stands beside the price, or below it; gives their height."""
        account_h = self.account.fit_into(width, round(room * 0.6))
        body_h = self.body.fit_into(width, room - account_h - self.look.mm(2))
        self._sizes = (price_h, body_h, account_h, width)
        return body_h + self.look.mm(2) + account_h

    def _place_ticket(self) -> None:
        pad = self._pad
        price_h, body_h, account_h, words = self._sizes
        x, inner = round(self._ticket.left()) + pad, round(self._ticket.width()) - 2 * pad
        y = round(self._ticket.top()) + pad
        if self.upright:
            self.price.place(x, y, inner, price_h)
            self._tear = y + price_h + pad / 2
            y += price_h + pad
        else:
            used = self.price.used_width()
            middle = round(self._ticket.center().y())
            self._tear = float(mirrored(self, x + inner - used - pad, 0))
            self.price.place(x + inner - used, middle - price_h // 2, used, price_h)
            y = middle - (body_h + self.look.mm(2) + account_h) // 2
        self.body.place(x, y, words, body_h)
        self.account.place(x, y + body_h + self.look.mm(2), words, account_h)

    @property
    def _shown_others(self) -> list[TouchButton]:
        return [button for button in self.others if not button.isHidden()]

    @property
    def _row(self) -> int:
        return self._size(tokens.TARGET)

    @property
    def _pad(self) -> int:
        return self._size(_PAD)

    def _size(self, millimetres: float) -> int:
        """More than the least only where the page is roomy: a small one is full to the edge."""
        roomy = self.upright or self.look.scale.spread >= _ROOMY
        return self.look.grown(millimetres) if roomy else self.look.mm(millimetres)

    def _foot_height(self, width: int) -> int:
        others = self._shown_others
        if not self.upright or not (self.asked.text or others):
            return 0
        if self.asked.text:
            return self._row
        label_h = self.others_label.fit_into(width, self._row)
        return label_h + len(others) * (self._row + self.look.mm(3)) - self.look.mm(3)

    def _place_foot(self, left: int, y: int, width: int, height: int) -> None:
        """The question whether somebody is there, or other passes, in a column; a wide page has them in its row."""
        look, others, row = self.look, self._shown_others, self._row
        if not self.upright:
            edge, corner = look.mm(tokens.EDGE), self.corner
            x = edge + corner.least_width()
            y, width, height = self.height() - edge - corner.side, self.width() - edge - x, corner.side
            left = x
            if self.asked.text:
                corner.arrange(edge, y, x - edge)
        self.asked.fit_into(width - 2 * look.mm(5), height)
        self.asked.place(left, y, width, height)
        if not others or not self.upright:
            return
        self.others_label.centre(False)
        label_h = height - len(others) * (row + look.mm(3)) + look.mm(3)
        self.others_label.place(left, y, width, label_h)
        for number, button in enumerate(others):
            button.place(left, y + label_h + number * (row + look.mm(3)), width, row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The light page and the ticket, torn at the edge between pass and price."""
        del event
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.look.colour(Role.PAGE))
        radius = look.mm(_RADIUS)
        painter.setPen(QPen(self.look.colour(Role.LINE), max(1.0, look.mm(0.35))))
        painter.setBrush(self.look.colour(Role.SURFACE))
        painter.drawRoundedRect(self._ticket, radius, radius)
        self._paint_tear(painter)
        painter.end()

    def _paint_tear(self, painter: QPainter) -> None:
        """A dashed line between pass and price, with a notch at each end."""
        look, ticket = self.look, self._ticket
        thin, notch = max(1.0, look.mm(0.35)), look.grown(3)
        if self.upright:
            ends = (QPointF(ticket.left(), self._tear), QPointF(ticket.right(), self._tear))
            inwards = QPointF(notch * 2, 0)
        else:
            ends = (QPointF(self._tear, ticket.top()), QPointF(self._tear, ticket.bottom()))
            inwards = QPointF(0, notch * 2)
        dashes = QPen(self.look.colour(Role.LINE), thin * 1.6, c=Qt.PenCapStyle.RoundCap)
        dashes.setDashPattern([3, 4])
        painter.setPen(dashes)
        painter.drawLine(ends[0] + inwards, ends[1] - inwards)
        painter.setPen(QPen(self.look.colour(Role.LINE), thin))
        painter.setBrush(self.look.colour(Role.PAGE))
        painter.setClipRect(ticket.adjusted(-thin, -thin, thin, thin))
        for end in ends:
            painter.drawEllipse(end, notch, notch)
        painter.setClipRect(ticket.adjusted(thin, thin, -thin, -thin))
        painter.setClipping(False)
