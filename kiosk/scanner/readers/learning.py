"""From one scan of our test card: which keyboard a scanner types on, and what it puts around each code. Pure.

Theory of operation. The card's text is known, so whatever way of reading makes that text out of what came is the way
to read this scanner. The ways are tried from the plainest: right as it was typed; by the place of the keys, where
the places were told; a layout of the system with one of the scanner; and at last a map of our own, character by
character. What stands before and behind the text is the scanner's prefix and suffix.

The text has no character whose key is dead in one of the known layouts: it would swallow its neighbour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from kiosk.domain.codes import clean
from kiosk.scanner.readers.keyboard import AsTyped, Keyboard, translated
from kiosk.scanner.readers.layouts import LAYOUTS, Layout

TEST_TEXT = "FDK-0123456789-ABCEGHIJLMNOPQRSTUVWXYZ-aqwzym_./:%&*#@"
"""What the test card says: every capital letter and digit, the small letters that move, and the punctuation that
member codes use. Short enough for bars that fit on a sheet of paper."""


class End(StrEnum):
    """What a scanner presses after a code."""

    ENTER = "enter"
    TAB = "tab"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key that came: what it wrote, and its place if that was told."""

    text: str
    place: int | None = None
    shift: bool = False


@dataclass(frozen=True, slots=True)
class Learned:
    """How this scanner is to be read."""

    keyboard: Keyboard
    prefix: str
    suffix: str
    end: End


class Trouble(StrEnum):
    """Why nothing was learned."""

    CAPS_LOCK = "caps_lock"
    """Caps Lock is on: every letter came the other way round."""
    TOO_SHORT = "too_short"
    """Fewer characters came than the card has."""
    OTHER_TEXT = "other_text"
    """This is not what the card says, in no layout at all."""


@dataclass(frozen=True, slots=True)
class NotLearned:
    """What came tells nothing about the scanner."""

    trouble: Trouble
    came: int
    """Characters that came."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of reading, and as much of the card's text as a scanner set like this can type without AltGr."""

    keyboard: Keyboard
    read: Callable[[Stroke], str]
    text: str = TEST_TEXT


def learn(strokes: Sequence[Stroke], end: End) -> Learned | NotLearned:
    """How the scanner is to be read whose test scan came as `strokes`, its end excluded."""
    for way in _ways(strokes):
        reading = "".join(map(way.read, strokes))
        before, found, behind = reading.partition(way.text)
        if found:
            suffix = behind if way.text == TEST_TEXT else ""  # else it hides behind what could not be typed
            return Learned(way.keyboard, clean(before) or "", clean(suffix) or "", end)
        if way.text in reading.swapcase():
            return NotLearned(Trouble.CAPS_LOCK, len(strokes))
    return _by_character([stroke.text for stroke in strokes], end)


def strokes_of(typed: str) -> tuple[Stroke, ...]:
    """Keys of which nothing but what they wrote is known, as a terminal tells them."""
    return tuple(Stroke(character) for character in typed)


def _ways(strokes: Sequence[Stroke]) -> Iterator[_Way]:
    yield _Way(Keyboard(AsTyped.AS_TYPED), lambda stroke: stroke.text)
    placed = any(stroke.place is not None for stroke in strokes)
    for name, layout in LAYOUTS.items():
        typeable = "".join(takewhile(layout.places.__contains__, TEST_TEXT))
        if placed:
            yield _Way(Keyboard(name), _by_place(Keyboard(name)), typeable)
            continue
        for system in LAYOUTS:
            yield _Way(Keyboard(name, system), _by_text(LAYOUTS[system], layout), typeable)


def _by_place(keyboard: Keyboard) -> Callable[[Stroke], str]:
    return lambda stroke: keyboard.read(stroke.text, stroke.place, stroke.shift)


def _by_text(system: Layout, scanner: Layout) -> Callable[[Stroke], str]:
    return lambda stroke: translated(stroke.text, system, scanner)


def _by_character(typed: list[str], end: End) -> Learned | NotLearned:
    """A map of our own, from where in `typed` the most characters are right already."""
    length = len(TEST_TEXT)
    if len(typed) < length:
        return NotLearned(Trouble.TOO_SHORT, len(typed))
    windows = [(start, typed[start : start + length]) for start in range(len(typed) - length + 1)]
    fitting = [(start, window) for start, window in windows if _fits(window)]
    if not fitting:
        return NotLearned(Trouble.OTHER_TEXT, len(typed))
    start, window = max(fitting, key=lambda one: sum(map(str.__eq__, one[1], TEST_TEXT)))
    if sum(map(str.islower, window)) > sum(map(str.isupper, window)):
        return NotLearned(Trouble.CAPS_LOCK, len(typed))
    letters = _with_small_letters(dict(zip(window, TEST_TEXT, strict=True)))

    def meant(characters: list[str]) -> str:
        return clean("".join(letters.get(character, character) for character in characters)) or ""

    wrong = {came: meant for came, meant in letters.items() if came != meant}
    keyboard = Keyboard(AsTyped.LEARNED, letters=wrong)
    return Learned(keyboard, meant(typed[:start]), meant(typed[start + length :]), end)


def _fits(window: list[str]) -> bool:
    """Whether equal characters came where the text has equal ones, and nowhere else: hardly anything else does."""
    pairs = set(zip(window, TEST_TEXT, strict=True))
    return len(pairs) == len(set(window)) == len(set(TEST_TEXT))


def _with_small_letters(letters: dict[str, str]) -> dict[str, str]:
    """The card has few small letters; the others lie on the keys of their capitals."""
    small = {came.lower(): meant.lower() for came, meant in letters.items() if came.isupper() and meant.isupper()}
    return small | letters
