"""The face of a card, painted: whose it is, of which house, and the symbol. One unit of the painter is one dot.

Sizes are millimetres until they are painted; modules are whole dots, so that every edge of the symbol is sharp on
a printer of 300 or 600 dots per inch.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from kiosk.app.cards.sheets import CARD
from kiosk.app.cards.symbols import Kind, NoSymbol, Symbol, symbol_of, too_long
from kiosk.services.cards import MemberCard
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.fitting import fit
from kiosk.ui.drawing.fonts import Typeface

DPI = 300
FINEST = 3
"""Dots of a module, at least: a quarter of a millimetre, as webcams need it."""

_EDGE = 5.5
_BAND = 12.0
_STRIPE = 0.9
_CLEAR = _BAND + _STRIPE + 0.5
_COLUMN = 37.0
"""Where the words beside a QR symbol begin."""
_SYMBOL_ROOM = 34.6
"""Side of a QR symbol with its quiet zone."""
_BARS_ROOM = 83.0
_BARS_HIGH = 15.0
_WIDEST = 0.5
"""Millimetres of the finest bar, at most: a short code needs no more."""

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


def dots(millimetres: float) -> int:
    """So many millimetres, in dots."""
    return round(millimetres * DPI / 25.4)


def _mm(count: float) -> float:
    return count * 25.4 / DPI


@dataclass(frozen=True, slots=True)
class Face:
    """All that is on one card, known to fit."""

    card: MemberCard
    house: str
    kind: Kind
    symbol: Symbol
    module: int
    """Dots of one module."""


def face_of(card: MemberCard, house: str, kind: Kind) -> Face:
    """The card's face; raises NoSymbol if bars of this code would be too fine for a camera."""
    symbol = symbol_of(card.code, kind)
    room = dots(_SYMBOL_ROOM if kind is Kind.QR else _BARS_ROOM)
    module = room // (symbol.columns + 2 * symbol.quiet)
    if module < FINEST:
        raise NoSymbol(too_long(card.code))
    return Face(card, house, kind, symbol, min(module, dots(_WIDEST)) if kind is Kind.CODE_128 else module)


class Place(Enum):
    """Where a text is in its box, as a part of the room that it leaves."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0

    def start(self, spare: float) -> float:
        """What stays free before it."""
        return spare * self.value


@dataclass(frozen=True, slots=True)
class Words:
    """How words are set: capitals at most so high (mm), in at most so many lines."""

    most: float
    weight: QFont.Weight
    colour: str
    most_lines: int = 1
    across: Place = Place.START
    upright: Place = Place.START


_NAME = Words(4.6, QFont.Weight.Bold, tokens.INK, most_lines=3)
_NUMBER = Words(2.4, QFont.Weight.Medium, tokens.LIGHT[tokens.Role.MUTED])
_CODE = Words(2.1, QFont.Weight.Medium, tokens.INK, most_lines=2, upright=Place.MIDDLE)
_LEADING = 1.22
_SHORT, _ONE_LINE = 16, 40
"""Characters of a code that is as wide as its symbol, and of one that is a line."""


class FacePainter:
    """Paints faces in a house's colour. `outlines`: letters as shapes, for files that travel without their font."""

    def __init__(self, typeface: Typeface, colour: QColor, *, outlines: bool = False) -> None:
        self._typeface = typeface
        self._colour = colour
        self._outlines = outlines
        self._on_colour = tokens.WHITE if _dark(colour) else tokens.INK

    def paint(self, painter: QPainter, face: Face, left: int, top: int, bleed: float = 0.0) -> None:
        """Paint the card with its upper left corner at this dot, its colour `bleed` mm beyond its edges."""
        painter.save()
        painter.translate(left, top)
        self._band(painter, face.house, bleed)
        if face.kind is Kind.QR:
            self._with_square(painter, face)
        else:
            self._with_bars(painter, face)
        painter.restore()

    def _band(self, painter: QPainter, house: str, bleed: float) -> None:
        wide = CARD[0] + 2 * bleed
        _fill(painter, (-bleed, -bleed, wide, _BAND + bleed), self._colour)
        _fill(painter, (-bleed, _BAND, wide, _STRIPE), _lively(self._colour))
        style = Words(3.3, QFont.Weight.Bold, self._on_colour, most_lines=2, upright=Place.MIDDLE)
        self._say(painter, house, (_EDGE, 1.2, CARD[0] - 2 * _EDGE, _BAND - 2.4), style)

    def _with_square(self, painter: QPainter, face: Face) -> None:
        """The symbol at the left edge with its code under it; the name begins, and the number ends, where it does."""
        side = face.symbol.columns * face.module
        x, y = dots(_EDGE), dots(_CLEAR) + (dots(_SYMBOL_ROOM) - side) // 2
        _symbol(painter, face, x, y, face.module)
        top, high = _mm(y), _mm(side)
        wide = _COLUMN - _EDGE - 2.0 if len(face.card.code) <= _SHORT else CARD[0] - 2 * _EDGE
        self._say(painter, _in_lines(face.card.code), (_EDGE, _CLEAR + _SYMBOL_ROOM - 0.6, wide, 4.6), _CODE)
        self._say(painter, face.card.name, (_COLUMN, top, CARD[0] - _COLUMN - _EDGE, high - 6.0), _NAME)
        number = replace(_NUMBER, upright=Place.END)
        self._say(painter, f"№ {face.card.number}", (_COLUMN, top, CARD[0] - _COLUMN - _EDGE, high), number)

    def _with_bars(self, painter: QPainter, face: Face) -> None:
        wide = face.symbol.columns * face.module
        below = CARD[1] - 8.2
        _symbol(painter, face, (dots(CARD[0]) - wide) // 2, dots(below - _BARS_HIGH), dots(_BARS_HIGH))
        code = replace(_CODE, across=Place.MIDDLE, upright=Place.MIDDLE)
        self._say(painter, face.card.code, (_EDGE, below + 0.6, CARD[0] - 2 * _EDGE, 4.8), code)
        high = below - _BARS_HIGH - _CLEAR - 2.4
        name = replace(_NAME, most_lines=2, upright=Place.MIDDLE)
        self._say(painter, face.card.name, (_EDGE, _CLEAR + 1.2, CARD[0] - 2 * _EDGE - 19.0, high), name)
        number = replace(_NUMBER, across=Place.END, upright=Place.MIDDLE)
        self._say(painter, f"№ {face.card.number}", (CARD[0] - _EDGE - 18.0, _CLEAR + 1.2, 18.0, high), number)

    def _say(self, painter: QPainter, text: str, box: Box, words: Words) -> None:
        """Set the text as large as fits, whole."""
        left, top, width, height = (dots(side) for side in box)
        fitted = fit(
            text,
            lambda part: self._typeface.width(part, words.weight),
            width=width,
            height=height,
            largest=self._typeface.pixels_for_cap(dots(words.most), words.weight),
            smallest=1,
            leading=_LEADING,
            most_lines=words.most_lines,
        )
        font = self._typeface.font(fitted.pixels, words.weight)
        cap, lead = self._typeface.cap_ratio(words.weight) * fitted.pixels, fitted.pixels * _LEADING
        y = top + cap + words.upright.start(height - lead * (len(fitted.lines) - 1) - cap)
        for number, line in enumerate(fitted.lines):
            spare = width - self._typeface.width(line, words.weight) * fitted.pixels
            self._write(painter, left + words.across.start(spare), y + lead * number, line, font, words.colour)

    def _write(self, painter: QPainter, x: float, y: float, line: str, font: QFont, colour: str) -> None:
        if self._outlines:
            shape = QPainterPath()
            shape.addText(QPointF(x, y), font, line)
            painter.fillPath(shape, QColor(colour))
        else:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(x, y), line)


def _in_lines(code: str) -> str:
    """A code with a blank where its second line begins, if it is too long for one: it has no words to break at."""
    half = -(-len(code) // 2)
    return code if len(code) <= _ONE_LINE else f"{code[:half]} {code[half:]}"


def _symbol(painter: QPainter, face: Face, x: int, y: int, high: int) -> None:
    """Fill the dark modules, each row `high` dots, black on the white of the card."""
    for row, start, count in face.symbol.runs():
        where = QRectF(x + start * face.module, y + row * high, count * face.module, high)
        painter.fillRect(where, Qt.GlobalColor.black)


def _fill(painter: QPainter, box: Box, colour: QColor) -> None:
    left, top, width, height = box
    x, y = dots(left), dots(top)
    painter.fillRect(QRectF(x, y, dots(left + width) - x, dots(top + height) - y), colour)


def _dark(colour: QColor) -> bool:
    """Whether white letters read better on it than ink."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18


def _lively(colour: QColor) -> QColor:
    """What goes with it in a thin line."""
    return QColor(tokens.IN) if colour == QColor(tokens.INK) else colour.lighter(135)
