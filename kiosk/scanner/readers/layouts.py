"""Keyboard layouts: which character each key writes, by the place of the key. Pure.

A *place* is the number that Linux (evdev) and Windows (scan codes of set 1) give a key of the main block; the two
agree. The keypad is not here: its keys write the same characters in every layout.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

_ROWS = (
    (41, *range(2, 14)),  # the key left of 1, then 1 to the key left of backspace
    tuple(range(16, 28)),  # from Q
    (*range(30, 41), 43),  # from A; 43 lies here on ISO keyboards and one row higher on ANSI ones
    (86, *range(44, 54)),  # 86 is the key that only ISO keyboards have, left of Z
)
_SPACE = 57
_NONE = "\0"
"""Stands in a row for a key that writes nothing."""


class LayoutName(StrEnum):
    """The layouts that are known, as they are written in kiosk.toml."""

    US = "us"
    UK = "uk"
    AZERTY = "azerty"
    BELGIAN = "belgian"
    QWERTZ = "qwertz"
    SWISS = "swiss"
    SPANISH = "spanish"
    ITALIAN = "italian"
    PORTUGUESE = "portuguese"
    SWEDISH = "swedish"
    DANISH = "danish"


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout without AltGr, which no scanner needs for a member's code."""

    name: LayoutName
    spoken: str
    """As a person would call it."""
    plain: dict[int, str]
    shifted: dict[int, str]
    places: dict[str, tuple[int, bool]] = field(repr=False)
    """Character to place and shift: the other way round."""
    dead: frozenset[str] = frozenset()
    """Characters whose key waits for the next one: an accent and a letter become one character."""

    def character(self, place: int, *, shift: bool) -> str | None:
        """What the key writes; None for a key that writes nothing here. Caps Lock plays no part."""
        return (self.shifted if shift else self.plain).get(place)


def _layout(name: LayoutName, spoken: str, plain: str, shifted: str, dead: str = "") -> Layout:
    levels = {False: _level(plain), True: _level(shifted)}
    places = {character: (place, shift) for shift in (True, False) for place, character in levels[shift].items()}
    return Layout(name, spoken, levels[False], levels[True], places, frozenset(dead))


def _level(rows: str) -> dict[int, str]:
    level = {_SPACE: " "}
    for places, characters in zip(_ROWS, rows.split(" "), strict=True):
        keys = zip(places, characters, strict=True)
        level.update((place, character) for place, character in keys if character != _NONE)
    return level


_ALL = (
    _layout(
        LayoutName.US,
        "US",
        "`1234567890-= qwertyuiop[] asdfghjkl;'\\ \0zxcvbnm,./",
        '~!@#$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:"| \0ZXCVBNM<>?',
    ),
    _layout(
        LayoutName.UK,
        "UK",
        "`1234567890-= qwertyuiop[] asdfghjkl;'# \\zxcvbnm,./",
        '¬!"£$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:@~ |ZXCVBNM<>?',
    ),
    _layout(
        LayoutName.AZERTY,
        "AZERTY (French)",
        "²&é\"'(-è_çà)= azertyuiop^$ qsdfghjklmù* <wxcvbn,;:!",
        "\0001234567890°+ AZERTYUIOP¨£ QSDFGHJKLM%µ >WXCVBN?./§",
        dead="^¨",
    ),
    _layout(
        LayoutName.BELGIAN,
        "AZERTY (Belgian)",
        "²&é\"'(§è!çà)- azertyuiop^$ qsdfghjklmùµ <wxcvbn,;:=",
        "³1234567890°_ AZERTYUIOP¨* QSDFGHJKLM%£ >WXCVBN?./+",
        dead="^¨",
    ),
    _layout(
        LayoutName.QWERTZ,
        "QWERTZ (German)",
        "^1234567890ß´ qwertzuiopü+ asdfghjklöä# <yxcvbnm,.-",
        "°!\"§$%&/()=?` QWERTZUIOPÜ* ASDFGHJKLÖÄ' >YXCVBNM;:_",
        dead="^´`",
    ),
    _layout(
        LayoutName.SWISS,
        "QWERTZ (Swiss)",
        "§1234567890'^ qwertzuiopü¨ asdfghjklöä$ <yxcvbnm,.-",
        '°+"*ç%&/()=?` QWERTZUIOPè! ASDFGHJKLéà£ >YXCVBNM;:_',
        dead="^¨`",
    ),
    _layout(
        LayoutName.SPANISH,
        "Spanish",
        "º1234567890'¡ qwertyuiop`+ asdfghjklñ´ç <zxcvbnm,.-",
        'ª!"·$%&/()=?¿ QWERTYUIOP^* ASDFGHJKLÑ¨Ç >ZXCVBNM;:_',
        dead="`^´¨",
    ),
    _layout(
        LayoutName.ITALIAN,
        "Italian",
        "\\1234567890'ì qwertyuiopè+ asdfghjklòàù <zxcvbnm,.-",
        '|!"£$%&/()=?^ QWERTYUIOPé* ASDFGHJKLç°§ >ZXCVBNM;:_',
    ),
    _layout(
        LayoutName.PORTUGUESE,
        "Portuguese",
        "\\1234567890'« qwertyuiop+´ asdfghjklçº~ <zxcvbnm,.-",
        '|!"#$%&/()=?» QWERTYUIOP*` ASDFGHJKLÇª^ >ZXCVBNM;:_',
        dead="´`~^",
    ),
    _layout(
        LayoutName.SWEDISH,
        "Swedish",
        "§1234567890+´ qwertyuiopå¨ asdfghjklöä' <zxcvbnm,.-",
        '½!"#¤%&/()=?` QWERTYUIOPÅ^ ASDFGHJKLÖÄ* >ZXCVBNM;:_',
        dead="´`¨^",
    ),
    _layout(
        LayoutName.DANISH,
        "Danish",
        "½1234567890+´ qwertyuiopå¨ asdfghjklæø' <zxcvbnm,.-",
        '§!"#¤%&/()=?` QWERTYUIOPÅ^ ASDFGHJKLÆØ* >ZXCVBNM;:_',
        dead="´`¨^",
    ),
)

LAYOUTS = {layout.name: layout for layout in _ALL}
"""All of them; the commonest first, for whoever tries one after the other."""
