"""What a key of a scanner that types means, whatever layout the system has. Pure.

A scanner does not send characters, it presses keys, at the places that they have on the keyboard it was set to: US
when it comes out of its box. The system writes what its own layout has at these places: "A" becomes "Q" in France,
"Z" becomes "Y" in Germany. So a key is read by its place and Shift, through the layout that the *scanner* is set to.

- Caps Lock plays no part: it turns the letters that the system writes, not the keys that the scanner presses. (A
  scanner that watches Caps Lock and presses the other way round must have that switched off.)
- A dead key writes nothing until the next one comes; read by its place, it means its character at once.
- Where no place is told (remote desktops, programs that type, some platforms), what the system wrote is translated:
  by the system's own layout if that is known, else by a learned map.
- What is written with AltGr is taken as it was typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.scanner.readers.layouts import LAYOUTS, Layout, LayoutName

_LETTER_PLACES = frozenset((*range(16, 26), *range(30, 41), 43, *range(44, 51)))
_ACCENTS = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0308": "¨"}


class AsTyped(StrEnum):
    """How a scanner is read that is not set to a layout that we know."""

    AS_TYPED = "as_typed"
    """What the system writes is right."""
    LEARNED = "learned"
    """What the system writes is translated character by character."""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """How the keys of the scanner are read; `Keyboard()` is a scanner as it comes out of its box."""

    layout: LayoutName | AsTyped = LayoutName.US
    """The layout that the scanner is set to."""
    system: LayoutName | None = None
    """The layout of the system, if it is known, for keys that come without their place."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """What the system writes, and what is meant by it: for `AsTyped.LEARNED`."""

    def read(self, text: str, place: int | None, shift: bool) -> str:  # the shape of a key
        """What is meant by a key that wrote `text`: one character, or nothing if the key writes none.

        `place` as in `Layout`, None if it is not told or AltGr was held.
        """
        match self.layout:
            case LayoutName():
                meant = None if place is None else LAYOUTS[self.layout].character(place, shift=shift)
                return meant or self._translated(text)
            case AsTyped.AS_TYPED:
                return _without_caps_lock(text, place, shift=shift)
            case AsTyped.LEARNED:
                text = _without_caps_lock(text, place, shift=shift)
                return self.letters.get(text, text)

    def _translated(self, text: str) -> str:
        if self.system is None or not isinstance(self.layout, LayoutName):
            return text
        return translated(text, LAYOUTS[self.system], LAYOUTS[self.layout])


def translated(character: str, system: Layout, scanner: Layout) -> str:
    """What a scanner set to one layout meant when a system with another one wrote this."""
    found = system.places.get(character)
    if found is None:
        return character
    place, shift = found
    return scanner.character(place, shift=shift) or character


def taken_apart(text: str) -> str:
    """The characters whose keys were pressed for `text`: an accented letter may be a dead key and a letter."""
    keys = ""
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        accent = _ACCENTS.get(parts[1:])
        keys += character if accent is None else accent + parts[0]
    return keys


def _without_caps_lock(text: str, place: int | None, *, shift: bool) -> str:
    if place not in _LETTER_PLACES or not (text.isascii() and text.isalpha()):
        return text
    return text.upper() if shift else text.lower()
