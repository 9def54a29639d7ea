"""Where the confetti of a milestone lies in the end: around the words, never on them."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from kiosk.ui.drawing import tokens


@dataclass(frozen=True, slots=True)
class Piece:
    """One strip of paper: its place as parts of the screen, its size in millimetres, its angle in degrees.

    It falls from `drop` screens higher and turns by `turn` degrees on the way.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float
    turn: float
    drop: float
    colour: str


_COLOURS = (tokens.WHITE, tokens.INK, tokens.OUT, tokens.LOOK)
_GOLDEN = (sqrt(5) - 1) / 2
_TOP, _BOTTOM = 0.18, 0.82
"""Between these parts of the height stand the words: it stays free."""


def _pieces(count: int) -> tuple[Piece, ...]:
    """Spread evenly by the golden ratio, so that the same screen always looks the same."""
    pieces = []
    for number in range(count):
        x, y = (number * _GOLDEN) % 1.0, (number * _GOLDEN * _GOLDEN * 1.7 + 0.13) % 1.0
        if _TOP < y < _BOTTOM:
            continue
        pieces.append(
            Piece(
                x=x,
                y=y,
                width=6.5 if number % 3 else 3.2,
                height=2.6 if number % 3 else 3.2,
                angle=(number * 137.5) % 360,
                turn=180 + (number * 97) % 360,
                drop=0.5 + (number % 7) / 10,
                colour=_COLOURS[number % len(_COLOURS)],
            )
        )
    return tuple(pieces)


PIECES = _pieces(220)
