"""Translations for tests, without files."""

from __future__ import annotations

from kiosk.presentation.catalogue import Translation


def german(**texts: str) -> Translation:
    """A language that has just these texts, by their keys."""

    def translation(context: str, english: str, key: str, number: int | None) -> str:
        del context, english, number
        return texts.get(key, "")

    return translation


LONGER = 1.35
"""German takes about so much more room than English."""
_FILLING = " über länger alle Weise noch hier"


def long_language(context: str, english: str, key: str, number: int | None) -> str:
    """A language that nobody speaks: English with words after it, as long as German, with letters that reach high."""
    del context, key, number
    wanted = max(len(english) + 3, round(len(english) * LONGER))
    filled = english
    for word in (_FILLING * 9).split(" ")[1:]:
        if len(filled) + 1 + len(word) > wanted:
            break
        filled += " " + word
    return filled if len(filled) > len(english) else english + "n" * min(3, wanted - len(english))


def backwards(context: str, english: str, key: str, number: int | None) -> str:
    """English again, for a language that is written from right to left."""
    del context, key, number
    return english
