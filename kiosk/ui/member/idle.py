"""S1: come and scan; with the offline line of S9."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from kiosk.presentation.member.around import Camera
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Bracket, Idle
from kiosk.presentation.member.words import Words
from kiosk.ui.bridge import Pixels
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import mirrored, mirrored_box
from kiosk.ui.drawing.text import FittedText, Style
from kiosk.ui.drawing.touch_button import ON_IDLE
from kiosk.ui.member.page import Page
from kiosk.ui.member.preview import Preview

_GLOW = "#18294A"
_TOP = 11.5
"""Height of the line with the house's name and the clock, in millimetres."""
_WIDE_VIEW, _UPRIGHT_VIEW = 0.43, 0.82
"""Width of the camera's view as a part of the screen's, lying and upright."""
_UPRIGHT_HIGH = 0.36
"""Height of the camera's view on an upright screen, at most, as a part of what is between top line and bottom row."""
_SIGNS = {
    Camera.STARTING: ("scan-frame", tokens.TERTIARY_ON_DARK),
    Camera.RESTING: ("triangle-alert", tokens.LOOK),
    Camera.READY: ("", ""),
    Camera.NONE: ("", ""),
}


class IdlePage(Page[Idle]):
    """The camera's view beside the invitation, or above it on an upright screen."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, look)
        soft = tokens.SECONDARY_ON_DARK
        self.preview = Preview(self, look)
        self.headline = self._text(tokens.DISPLAY, tokens.BODY * 1.1, tokens.WHITE, QFont.Weight.Bold, 3)
        self.body = self._text(tokens.BODY * 1.15, tokens.SMALL, tokens.WHITE, QFont.Weight.Medium, 3)
        self.detail = self._text(tokens.SMALL, tokens.SMALL, soft, QFont.Weight.Normal, 3)
        self.small = self._text(tokens.SMALL, tokens.SMALL, soft, QFont.Weight.Normal, 3)
        self.place = self._text(tokens.BODY, tokens.SMALL, tokens.WHITE, QFont.Weight.DemiBold)
        self.clock = self._text(tokens.BODY, tokens.SMALL, tokens.WHITE, QFont.Weight.DemiBold)
        self.banner = self._text(tokens.SMALL, tokens.SMALL, tokens.WHITE)
        self.hint = FittedText(
            self,
            look,
            Style(
                tokens.SMALL * 1.1,
                tokens.SMALL,
                tokens.INK,
                QFont.Weight.DemiBold,
                most_lines=2,
                centred=True,
                ground=tokens.LOOK,
            ),
        )
        self.number = self._button(ON_IDLE)
        self.help = self._button(ON_IDLE)
        self.corner = self._corner(ON_IDLE)
        self._camera = Camera.STARTING
        self._field: QPixmap | None = None
        self._lit_at = QPointF()
        self._air = 0

    def show_value(self, screen: Idle, words: Words) -> None:
        """Draw this invitation."""
        self._camera = screen.around.camera
        self.preview.setVisible(self._camera is not Camera.NONE)
        self.preview.show_sign(*_SIGNS[self._camera])
        self.preview.set_reading(screen.bracket is Bracket.READING)
        self.headline.say(words.headline)
        self.body.say(words.body)
        self.detail.say(words.detail)
        self.small.say(words.small)
        self.place.say(screen.around.place)
        self.clock.say(words.corner)
        self.banner.say(words.banner)
        self.hint.say(words.hint)
        self.number.carry(words.label(Button.NUMBER))
        self.help.carry(words.label(Button.HELP))
        self.corner.show_words(words)
        self.arrange()
        self.update()

    def set_frame(self, pixels: Pixels) -> None:
        """Show this camera picture, if the camera's view is there to show it."""
        if self.isVisible() and self._camera is Camera.READY:
            self.preview.set_frame(pixels)

    def arrange(self) -> None:
        """Top line, the camera's view with the invitation, the small line and the row at the bottom."""
        look = self.look
        edge = look.mm(tokens.EDGE)
        top_line = look.mm(_TOP)
        logo = round(top_line * 1.25)
        half = (self.width() - 2 * edge - logo) // 2
        self.clock.fit_into(half, top_line)
        clock_w = self.clock.used_width()
        self.clock.place(self.width() - edge - clock_w, edge, clock_w, top_line)
        self.place.fit_into(self.width() - 2 * edge - logo - clock_w, top_line)
        self.place.place(edge + logo, edge, self.place.used_width(), top_line)
        bottom = self.height() - edge
        if self.banner.text:
            high = look.mm(tokens.BANNER_HEIGHT)
            bottom = self.height() - high - look.mm(3)
            left = edge + high
            self.banner.fit_into(self.width() - left - edge, high)
            self.banner.place(left, self.height() - high, self.width() - left - edge, high)
        self.arrange_row([self.number, self.help], edge, bottom)
        bottom -= self.row_height()
        top = edge + top_line + look.mm(1)
        area = QRectF(edge, top, self.width() - 2 * edge, bottom - top)
        if area.width() <= 0 or area.height() <= 0:
            return
        arrange = self._arrange_upright if self.upright else self._arrange_wide
        self.arrange_texts((self.headline, self.body, self.detail, self.small), partial(arrange, area))
        self._arrange_hint()

    def _arrange_wide(self, area: QRectF) -> None:
        look = self.look
        gap = look.grown(9)
        small_h = self.small.fit_into(round(area.width()), round(area.height() * 0.2))
        high = round(area.height()) - (small_h + look.mm(1) if small_h else 0)
        least_w, least_h = look.mm(tokens.PREVIEW[0]), look.mm(tokens.PREVIEW[1])
        view_h = max(least_h, min(high, round(self.width() * _WIDE_VIEW * least_h / least_w)))
        view_w = round(view_h * least_w / least_h)
        if self._camera is Camera.NONE:
            view_w = view_h = look.grown(tokens.SHAPE * 1.2)
        text_w = round(area.width()) - view_w - gap
        heights = self._fit_words(text_w, high, centred=False)
        block = sum(heights) + self._between(heights)
        used = max(text.used_width() for text in (self.headline, self.body, self.detail))
        left = area.left() + max(0.0, area.width() - view_w - gap - used) / 4
        top = area.top() + (high - view_h) / 2
        self.preview.setGeometry(mirrored(self, round(left), view_w), round(top), view_w, view_h)
        x = round(left) + view_w + gap
        self._place_words(x, round(area.top() + (high - block) / 2), round(area.right()) - x, heights)
        self.small.place(round(area.left()), round(area.bottom()) - small_h, round(area.width()), small_h)
        self.small.centre(False)

    def _arrange_upright(self, area: QRectF) -> None:
        look = self.look
        wide, high = tokens.PREVIEW
        view_h = round(min(self.width() * _UPRIGHT_VIEW * high / wide, area.height() * _UPRIGHT_HIGH))
        view_w = round(view_h * wide / high)
        if self._camera is Camera.NONE:
            view_w = view_h = look.grown(tokens.SHAPE * 1.6)
        width = round(area.width())
        small_h = self.small.fit_into(width, round(area.height() * 0.2))
        self.small.centre(True)
        gap = look.grown(14)
        room = round(area.height()) - view_h - gap - small_h - look.mm(4)
        heights = self._fit_words(width, room, centred=True)
        block = view_h + gap + sum(heights) + self._between(heights)
        top = area.top() + (area.height() - small_h - block) * 0.5
        self.preview.setGeometry(round((self.width() - view_w) / 2), round(top), view_w, view_h)
        self._place_words(round(area.left()), round(top) + view_h + gap, width, heights)
        self.small.place(round(area.left()), round(area.bottom()) - small_h, width, small_h)

    def _fit_words(self, width: int, height: int, *, centred: bool) -> list[int]:
        """Heights of headline, body and detail; a full page has less air between them."""
        texts = (self.headline, self.body, self.detail)
        for text in texts:
            text.centre(centred)
        heights = [0, 0, 0]
        for between, share in ((self.look.grown(4), 0.36), (self.look.mm(1.5), 0.42)):
            self._air = between
            room = height - 2 * between
            detail = self.detail.fit_into(width, round(room * share))
            body = self.body.fit_into(width, round(room * share))
            heights = [self.headline.fit_into(width, room - body - detail), body, detail]
            if all(text.whole for text in texts):
                break
        return heights

    def _between(self, heights: list[int]) -> int:
        return self._air * sum(1 for height in heights[1:] if height)

    def _place_words(self, x: int, y: int, width: int, heights: list[int]) -> None:
        for text, height in zip((self.headline, self.body, self.detail), heights, strict=True):
            text.place(x, y, width, height)
            y += height + (self._air if height else 0)

    def _arrange_hint(self) -> None:
        if not self.hint.text:
            return
        look, view = self.look, self.preview.geometry()
        pad = look.mm(5)
        self.hint.limit(1)
        height = self.hint.fit_into(view.width() - 2 * pad, view.height() // 2)
        if not self.hint.whole:
            self.hint.limit(2)
            height = self.hint.fit_into(view.width() - 2 * pad, view.height() // 2)
        height += look.mm(4)
        width = self.hint.used_width() + 2 * pad
        self.hint.place(mirrored(self, view.center().x() - width // 2, width), view.bottom() - height, width, height)
        self.hint.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark field with a soft light behind the view, the logo, and the bar of the banner."""
        del event
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = QRectF(self.preview.geometry())
        painter.drawPixmap(0, 0, self._ground(view.center()))
        edge, line = look.mm(tokens.EDGE), look.mm(_TOP)
        look.icons.paint(painter, "logo", tokens.IN, mirrored_box(self, QRectF(edge, edge, line, line)))
        if self._camera is Camera.NONE:
            look.icons.paint(painter, "scan-frame", tokens.TERTIARY_ON_DARK, view)
            inner = view.width() * 0.42
            centre = view.center()
            box = QRectF(QPointF(centre.x() - inner / 2, centre.y() - inner / 2), view.size() * 0.42)
            look.icons.paint(painter, "arrow-down", tokens.IN, box)
        if self.banner.text:
            high = look.mm(tokens.BANNER_HEIGHT)
            painter.fillRect(0, self.height() - high, self.width(), high, QColor(tokens.BANNER))
            size = high * 0.66
            box = QRectF(edge, self.height() - high + (high - size) / 2, size, size)
            look.icons.paint(painter, "cloud-slash", tokens.LOOK, mirrored_box(self, box))
        painter.end()

    def _ground(self, centre: QPointF) -> QPixmap:
        """The field with its light, painted once for a size: the camera's view uncovers it with each frame."""
        if self._field is None or self._field.size() != self.size() or self._lit_at != centre:
            light = QRadialGradient(centre, max(self.width(), self.height()) * 0.62)
            light.setColorAt(0.0, QColor(_GLOW))
            light.setColorAt(1.0, QColor(tokens.IDLE))
            self._field, self._lit_at = QPixmap(self.size()), centre
            painter = QPainter(self._field)
            painter.fillRect(self.rect(), light)
            painter.end()
        return self._field
