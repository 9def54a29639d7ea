"""Where cards lie on a sheet of paper, and where to cut. Millimetres from the upper left corner; pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CARD = (85.6, 54.0)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""
BLEED = 1.0
"""Colour beyond the edge of a card, so that a cut beside the line leaves no white."""

_COLUMNS = 2
_BETWEEN = 2 * BLEED  # rows stand apart; columns touch, since their colours are the same
_MARK = 3.5
_MARK_APART = 0.5
_ROOM = 4.4 + _MARK + _MARK_APART + BLEED
"""Above the first row and below the last: few printers print nearer than 4.2 mm to the edge of the paper."""

Line = tuple[float, float, float, float]


class Paper(StrEnum):
    """The paper in the printer."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return (210.0, 297.0) if self is Paper.A4 else (215.9, 279.4)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: where the upper left corners of its cards are, and the lines that say where to cut."""

    places: tuple[tuple[float, float], ...]
    cuts: tuple[Line, ...]


def sheet_of(paper: Paper) -> Sheet:
    """A full sheet: ten cards on A4, eight on Letter."""
    width, height = paper.size
    rows = int((height - 2 * _ROOM + _BETWEEN) / (CARD[1] + _BETWEEN))
    left = (width - _COLUMNS * CARD[0]) / 2
    above = (height - rows * CARD[1] - (rows - 1) * _BETWEEN) / 2
    tops = [above + row * (CARD[1] + _BETWEEN) for row in range(rows)]
    places = tuple((left + column * CARD[0], top) for top in tops for column in range(_COLUMNS))
    right, below = left + _COLUMNS * CARD[0], tops[-1] + CARD[1]
    out = BLEED + _MARK_APART
    beside = [
        mark
        for top in tops
        for y in (top, top + CARD[1])
        for mark in ((left - out - _MARK, y, left - out, y), (right + out, y, right + out + _MARK, y))
    ]
    upright = [
        mark
        for column in range(_COLUMNS + 1)
        for x in (left + column * CARD[0],)
        for mark in ((x, above - out - _MARK, x, above - out), (x, below + out, x, below + out + _MARK))
    ]
    return Sheet(places, (*beside, *upright))
