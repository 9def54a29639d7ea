"""The answer to a scan: a field of one colour, one large sign, one large word (ux.md 3.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.screens import Screen
from kiosk.presentation.member.words import Words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import mirrored_box
from kiosk.ui.drawing.text import FittedText
from kiosk.ui.drawing.touch_button import Dress
from kiosk.ui.member.page import Page

S = TypeVar("S", bound=Screen)

_RINGS = (2.5, 1.9, 1.36)
"""Diameters of the rings as multiples of the sign's side."""


@dataclass(frozen=True, slots=True)
class Field:
    """What tells one answer from another: colour, text on it, the sign, and soft rings around the sign."""

    colour: str
    text: str
    icon: str
    ring: str = ""
    ring_opacity: float = 0.0


class ResultPage(Page[S]):
    """Sign and words; the sign grows a little when the answer appears, the field is there at once."""

    FIELD: Field
    BUTTONS = 0
    RIM = (0.0, 0.0)
    """Millimetres at the sides, and above and below, that the field's edge takes."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        text = self.FIELD.text
        self.headline = self._text(tokens.DISPLAY, tokens.BODY, text, QFont.Weight.Bold, 3)
        self.body = self._text(tokens.HEADLINE, tokens.BODY, text, QFont.Weight.Medium, 3)
        self.detail = self._text(tokens.BODY, tokens.SMALL, text, QFont.Weight.Medium, 2)
        self.buttons = [self._button(self._on_field(filled=number == 0)) for number in range(self.BUTTONS)]
        self.corner = self._corner(self._on_field())
        self._since: float | None = None
        self._sign_size = 1.0
        self._sign = QRectF()
        self._prepared: tuple[int, float, bool] | None = None
        self._sign_picture = QPixmap()
        self._rings_picture = QPixmap()
        self._growth = QVariantAnimation(
            self,
            startValue=tokens.ICON_FROM,
            endValue=1.0,
            duration=tokens.ICON_MS,
            easingCurve=QEasingCurve(QEasingCurve.Type.OutCubic),
        )
        self._growth.valueChanged.connect(self._grown)

    def show_value(self, screen: S, words: Words) -> None:
        """Draw this answer; a new one moves, the same one with other words does not."""
        self.headline.say(words.headline)
        self.body.say(words.body)
        self.detail.say(words.detail)
        for number, button in enumerate(self.buttons):
            button.carry(words.buttons[number] if number < len(words.buttons) else None)
        self.corner.show_words(words)
        self.arrange()
        self.update()
        if screen.since != self._since:
            self._since = screen.since
            self.appear()

    def appear(self) -> None:
        """Play what moves when an answer comes."""
        if self.look.moving:
            self._growth.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves where nobody sees it."""
        super().hideEvent(event)
        self._growth.stop()
        self._sign_size = 1.0
        self._since = None

    @property
    def end_of_row(self) -> FittedText | None:
        """What stands at the very end of the bottom row, if anything does."""
        return None

    def arrange(self) -> None:
        """Side by side, or one below the other on an upright screen; the group stands in the middle."""
        look = self.look
        margin, above = look.mm(tokens.EDGE + self.RIM[0]), look.mm(tokens.EDGE + self.RIM[1])
        sign, gap = look.grown(tokens.SHAPE), look.grown(10)
        self.arrange_row(self.buttons, margin, self.height() - above, at_end=self.end_of_row)
        row = self.row_height() if self.corner.there else 0
        room_w, room_h = self.width() - 2 * margin, self.height() - 2 * above - row
        if room_w <= 0 or room_h <= 0:
            return
        texts = (self.headline, self.body, self.detail)
        for text in texts:
            text.centre(self.upright)
        text_w = room_w if self.upright else room_w - sign - gap
        between = look.grown(5)
        text_h = (room_h - sign - gap if self.upright else room_h) - between * sum(1 for t in texts[1:] if t.text)
        heights = [
            self.headline.fit_into(text_w, round(text_h * 0.56)),
            self.body.fit_into(text_w, round(text_h * 0.26)),
            self.detail.fit_into(text_w, round(text_h * 0.16)),
        ]
        block_h = sum(heights) + between * sum(1 for h in heights[1:] if h)
        if self.upright:
            top = above + (room_h - sign - gap - block_h) * 0.46
            self._sign = QRectF((self.width() - sign) / 2, top, sign, sign)
            left, y = margin, round(top + sign + gap)
        else:
            widest = max(text.used_width() for text in texts)
            self._sign = QRectF(margin + (room_w - sign - gap - widest) / 2, above + (room_h - sign) / 2, sign, sign)
            left, y = round(self._sign.right()) + gap, round(above + (room_h - block_h) / 2)
            text_w = self.width() - margin - left
        for text, height in zip(texts, heights, strict=True):
            text.place(left, y, text_w, height)
            y += height + between if height else 0
        self._sign = mirrored_box(self, self._sign)

    def prepare(self) -> None:
        """Draw the sign and its rings once for the present scale: an answer has no time for that."""
        side, ratio, turned = self.look.grown(tokens.SHAPE), self.devicePixelRatioF(), self.isRightToLeft()
        if self._prepared == (side, ratio, turned):
            return
        self._prepared = (side, ratio, turned)
        self._sign_picture = self.look.icons.picture(self.FIELD.icon, self.FIELD.text, side, ratio, turned=turned)
        self._rings_picture = self._drawn_rings(side, ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, what lies on it, and the sign."""
        self.prepare()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self.FIELD.colour))
        centre = self._sign.center()
        rings = self._rings_picture.deviceIndependentSize()
        painter.drawPixmap(
            round(centre.x() - rings.width() / 2), round(centre.y() - rings.height() / 2), self._rings_picture
        )
        self.paint_field(painter)
        if self._sign_size == 1.0:
            painter.drawPixmap(self._sign.toRect().topLeft(), self._sign_picture)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._sign.width() * self._sign_size
            box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
            painter.drawPixmap(box, self._sign_picture, QRectF(self._sign_picture.rect()))
        painter.end()

    def _on_field(self, *, filled: bool = False) -> Dress:
        field = self.FIELD
        return Dress(field.text, field.colour) if filled else Dress(field.colour, field.text, field.text)

    def paint_field(self, painter: QPainter) -> None:
        """Draw what a page has on its field beside the sign."""

    def _drawn_rings(self, side: int, ratio: float) -> QPixmap:
        if not self.FIELD.ring:
            return QPixmap()
        whole = round(side * _RINGS[0])
        picture = QPixmap(round(whole * ratio), round(whole * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self.FIELD.ring)
        colour.setAlphaF(self.FIELD.ring_opacity)
        painter.setBrush(colour)
        for times in _RINGS:
            painter.drawEllipse(QPointF(whole / 2, whole / 2), side / 2 * times, side / 2 * times)
        painter.end()
        return picture

    @Slot(object)
    def _grown(self, size: float) -> None:
        self._sign_size = size
        self.update(self._sign.toAlignedRect())
