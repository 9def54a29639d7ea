"""Fits a text into a box: the largest size that holds it, in lines of about equal length. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

ELLIPSIS = "…"
_SAFETY = 1.01
"""Shaping a whole line may take a little more than the sum of its words."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A font size in pixels and the lines. `whole`: nothing of the text was left out."""

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
    does not fit even at `smallest` is cut with an ellipsis.
    """
    words = text.split()
    if not words or width <= 0:
        return Fitted(smallest, (), whole=not words)
    ems = [measure(word) * _SAFETY for word in words]
    space = measure(" ")
    low, high, best = smallest, max(smallest, largest), None
    while low <= high:
        pixels = (low + high) // 2
        room = min(most_lines, int(height / (leading * pixels) + 0.01))
        lines = _wrapped(ems, space, width / pixels)
        if lines is not None and len(lines) <= room:
            best, low = pixels, pixels + 1
        else:
            high = pixels - 1
    if best is None:
        return _cut(text, measure, width, height, smallest, leading, most_lines)
    return Fitted(best, _joined(words, _balanced(ems, space, width / best)))


def _wrapped(ems: Sequence[float], space: float, width: float) -> list[int] | None:
    """How many words go on each line of `width`, filled one after the other; None if a word is too wide."""
    counts, used = [0], 0.0
    for em in ems:
        if em > width:
            return None
        if counts[-1] and used + space + em > width:
            counts.append(0)
            used = 0.0
        used += em + (space if counts[-1] else 0.0)
        counts[-1] += 1
    return counts


def _balanced(ems: Sequence[float], space: float, width: float) -> list[int]:
    """As `_wrapped`, with as few lines and then as narrow as possible, so that no word is left alone."""
    best = _wrapped(ems, space, width)
    assert best is not None
    narrow, wide = max(ems), width
    for _ in range(12):
        middle = (narrow + wide) / 2
        tried = _wrapped(ems, space, middle)
        if tried is not None and len(tried) <= len(best):
            best, wide = tried, middle
        else:
            narrow = middle
    return best


def _joined(words: Sequence[str], counts: Sequence[int]) -> tuple[str, ...]:
    lines, start = [], 0
    for count in counts:
        lines.append(" ".join(words[start : start + count]))
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
    room = max(1, min(most_lines, int(height / (leading * pixels) + 0.01)))
    lines: list[str] = []
    rest = " ".join(text.split())
    while rest and len(lines) < room:
        line = _longest_start(rest, measure, width / pixels / _SAFETY)
        after = rest[len(line) :]
        if after and not after.startswith(" ") and " " in line:
            line = line.rsplit(" ", 1)[0]
        rest = rest[len(line) :].strip()
        lines.append(line.strip())
    if rest:
        last = lines[-1]
        while last and measure(last + ELLIPSIS) * _SAFETY > width / pixels:
            last = last[:-1].rstrip()
        lines[-1] = last + ELLIPSIS
    return Fitted(pixels, tuple(lines), whole=not rest)


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
