"""A text on the screen that is as large as its place allows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.drawing.fitting import Fitted, fit
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import direction_of, mirrored, unbroken

_OVERHANG = 0.34
"""Parts of the font size that letters may reach beyond their lines; Arabic tails reach far."""
_ARABIC_LEADING = 1.34
"""Lines of letters with marks above and tails below lie no closer where there is room."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: heights of capitals from `least` to `most` in millimetres, and what it looks like.

    Colours are written out, or roles of the theme.
    `ground` is the colour of a rounded plate behind the text; "" for none.
    """

    most: float
    least: float
    colour: str
    weight: QFont.Weight = QFont.Weight.Medium
    most_lines: int = 1
    leading: float = 1.24
    centred: bool = False
    ground: str = ""


class FittedText(QWidget):
    """One text. Ask `fit_into` for its height at a width, then give it that place."""

    def __init__(self, parent: QWidget, look: Look, style: Style) -> None:
        super().__init__(parent)
        self._look = look
        self._style = style
        self._text = ""
        self._grows = True
        self._fitted = Fitted(1, ())
        self._leading = style.leading
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def whole(self) -> bool:
        """Whether all of it is drawn."""
        return self._fitted.whole

    @property
    def pixels(self) -> int:
        """Its font size as fitted."""
        return self._fitted.pixels

    def say(self, text: str) -> None:
        """Say this from now on; nothing at all hides it."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def centre(self, centred: bool) -> None:
        """Set the lines in the middle, or at the start."""
        self._style = replace(self._style, centred=centred)

    def limit(self, most_lines: int) -> None:
        """Use at most so many lines."""
        self._style = replace(self._style, most_lines=most_lines)

    def grow(self, grows: bool) -> None:
        """Be larger for whoever asked for larger text, or leave the room to what matters more."""
        self._grows = grows

    def fit_into(self, width: int, height: int) -> int:
        """Choose size and lines for a place of at most this size; gives the height that is used.

        Whoever asked for larger text has it wherever it fits whole: nothing is cut for it, nor for wide leading.
        """
        self._leading = self._style.leading
        if direction_of(self._text) is Qt.LayoutDirection.RightToLeft:
            self._leading = max(self._leading, _ARABIC_LEADING)
        self._fitted = self._fitted_into(width, height)
        if not self._fitted.whole and self._leading > self._style.leading:
            self._leading = self._style.leading
            self._fitted = self._fitted_into(width, height)
        return round(len(self._fitted.lines) * self._fitted.pixels * self._leading)

    def _fitted_into(self, width: int, height: int) -> Fitted:
        look, style = self._look, self._style
        if not self._grows:
            return self._fit(width, height, look.mm(style.least), look.grown(style.most))
        most = look.grown_letters(style.most)
        larger = self._fit(width, height, look.letters(style.least), most)
        return larger if larger.whole else self._fit(width, height, look.mm(style.least), most)

    def _fit(self, width: int, height: int, least: int, most: int) -> Fitted:
        style, typeface = self._style, self._look.typeface
        return fit(
            self._text,
            lambda part: typeface.width(part, style.weight),
            width=width,
            height=height,
            largest=typeface.pixels_for_cap(most, style.weight),
            smallest=typeface.pixels_for_cap(least, style.weight),
            leading=self._leading,
            most_lines=style.most_lines,
        )

    def place(self, x: int, y: int, width: int, height: int) -> None:
        """Put the lines there, mirrored where the parent is.

        The widget is a little larger: accents and tails reach beyond close lines.
        """
        x = mirrored(self.parentWidget(), x, width)
        over = self._overhang
        self.setGeometry(x - over, y - over, width + 2 * over, height + 2 * over)

    def ink(self) -> QRect:
        """Where the lines are, without the room around them, in the parent's pixels."""
        over = self._overhang
        return self.geometry().adjusted(over, over, -over, -over)

    @property
    def _overhang(self) -> int:
        return 0 if self._style.ground else ceil(self._fitted.pixels * _OVERHANG)

    def used_width(self) -> int:
        """Width of the widest line as fitted, in pixels."""
        widths = [self._look.typeface.width(line, self._style.weight) for line in self._fitted.lines]
        return round(max(widths, default=0.0) * self._fitted.pixels * 1.01) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, the block centred in its place from top to bottom."""
        del event
        style, pixels = self._style, self._fitted.pixels
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if style.ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(style.ground))
            radius = min(self.height() / 2, self._look.mm(6))
            painter.drawRoundedRect(self.rect(), radius, radius)
        painter.setLayoutDirection(direction_of(self._text))
        painter.setFont(self._look.typeface.font(pixels, style.weight))
        painter.setPen(self._look.colour(style.colour))
        metrics = painter.fontMetrics()
        lead = pixels * self._leading
        top = (self.height() - lead * len(self._fitted.lines)) / 2
        cap = self._look.typeface.cap_ratio(style.weight) * pixels
        for number, line in enumerate(unbroken(self._fitted.lines)):
            spare = self.width() - metrics.horizontalAdvance(line)
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            start = float(self._overhang)
            x = spare / 2 if style.centred else spare - start if right_to_left else start
            painter.drawText(QPointF(x, top + lead * number + (lead + cap) / 2), line)
        painter.end()
