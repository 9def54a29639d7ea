"""Fits a text into a box: the largest size that holds it, in lines of about equal length. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ELLIPSIS = "…"
_SAFETY = 1.01
"""Shaping a whole line may take a little more than the sum of its words."""
_CALMER = 0.8
"""Fewer lines are worth this part of the size."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A font size in pixels and the lines. `whole`: nothing left out, no word broken, and the place high enough."""

    pixels: int
    lines: tuple[str, ...]
    whole: bool = True


def fit(
    text: str,
    measure: Callable[[str], float],
    *,
    width: float,
    height: float,
    largest: int,
    smallest: int,
    leading: float,
    most_lines: int,
) -> Fitted:
    """`text` at the largest size from `smallest` to `largest` at which it fits.

    `measure` gives widths as multiples of the font size; `leading` is the distance of lines, likewise. What
    does not fit even at `smallest` is cut with an ellipsis. Fewer lines go before a slightly larger size.
    """
    pieces = _pieces(text)
    if not pieces or width <= 0:
        return Fitted(smallest, (), whole=not pieces)
    blank = measure(" ")
    ems = [measure(piece.text) * _SAFETY for piece in pieces]
    spaces = [blank if piece.spaced else 0.0 for piece in pieces]
    best = _largest(ems, spaces, width, height, largest, smallest, leading, most_lines)
    if best is None:
        return _cut(text, measure, width, height, smallest, leading, most_lines)
    for fewer in range(1, len(_lines(ems, spaces, width / best))):
        calmer = _largest(ems, spaces, width, height, largest, smallest, leading, fewer)
        if calmer is not None and calmer >= best * _CALMER:
            best = calmer
            break
    return Fitted(best, _joined(pieces, _balanced(ems, spaces, width / best)))


def _largest(
    ems: Sequence[float],
    spaces: Sequence[float],
    width: float,
    height: float,
    largest: int,
    smallest: int,
    leading: float,
    most_lines: int,
) -> int | None:
    """The largest size at which the pieces fit; None if none does."""
    low, high, best = smallest, max(smallest, largest), None
    while low <= high:
        pixels = (low + high) // 2
        room = min(most_lines, int(height / (leading * pixels) + 0.01))
        if 0 < len(_lines(ems, spaces, width / pixels)) <= room:
            best, low = pixels, pixels + 1
        else:
            high = pixels - 1
    return best


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is never broken; `spaced`: a blank stands before it unless it begins a line."""

    text: str
    spaced: bool


def _pieces(text: str) -> list[_Piece]:
    """Words, broken behind their hyphens; a no-break space holds its neighbours together."""
    pieces = []
    for word in re.split(r"[ \t\r\n]+", text.strip(" \t\r\n")):
        for number, part in enumerate(re.findall(r"[^-]+-*|-+", word)):
            pieces.append(_Piece(part, spaced=number == 0))
    return pieces


def _lines(ems: Sequence[float], spaces: Sequence[float], width: float) -> list[int]:
    """How many pieces go on each line of `width`, filled one after the other; none if a piece is too wide."""
    counts, used = [0], 0.0
    for em, space in zip(ems, spaces, strict=True):
        if em > width:
            return []
        if counts[-1] and used + space + em > width:
            counts.append(0)
            used = 0.0
        used += em + (space if counts[-1] else 0.0)
        counts[-1] += 1
    return counts


def _balanced(ems: Sequence[float], spaces: Sequence[float], width: float) -> list[int]:
    """As `_lines`, with as few lines and then as narrow as possible, so that no word is left alone."""
    best = _lines(ems, spaces, width)
    narrow, wide = max(ems), width
    for _ in range(12):
        middle = (narrow + wide) / 2
        tried = _lines(ems, spaces, middle)
        if 0 < len(tried) <= len(best):
            best, wide = tried, middle
        else:
            narrow = middle
    return best


def _joined(pieces: Sequence[_Piece], counts: Sequence[int]) -> tuple[str, ...]:
    lines, start = [], 0
    for count in counts:
        line = "".join((" " if piece.spaced else "") + piece.text for piece in pieces[start : start + count])
        lines.append(line.lstrip(" "))
        start += count
    return tuple(lines)


def _cut(
    text: str,
    measure: Callable[[str], float],
    width: float,
    height: float,
    pixels: int,
    leading: float,
    most_lines: int,
) -> Fitted:
    """Fill the lines that there are, breaking words where they must be, and end with an ellipsis."""
    high = int(height / (leading * pixels) + 0.01)
    room = max(1, min(most_lines, high))
    lines: list[str] = []
    rest, broken = " ".join(text.split()), False
    while rest and len(lines) < room:
        line = _longest_start(rest, measure, width / pixels / _SAFETY)
        after = rest[len(line) :]
        if after and not after.startswith(" "):
            broken = broken or " " not in line
            line = line.rsplit(" ", 1)[0]
        rest = rest[len(line) :].strip()
        lines.append(line.strip())
    if rest:
        last = lines[-1]
        while last and measure(last + ELLIPSIS) * _SAFETY > width / pixels:
            last = last[:-1].rstrip()
        lines[-1] = last + ELLIPSIS
    return Fitted(pixels, tuple(lines), whole=not (rest or broken) and high > 0)


def _longest_start(text: str, measure: Callable[[str], float], width: float) -> str:
    """The most characters from the start of `text` that fit, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low]
