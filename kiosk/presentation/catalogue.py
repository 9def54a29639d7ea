"""Texts in several languages: a key, the English, how long any language may make it, and who translates.

Slots are written {name}. A text that counts has a slot {number} and an English form for one; other languages have as
many forms as they need, in their files.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from string import Formatter
from typing import Protocol

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_WAYS = {"L": {"L"}, "R": {"R", "AL"}}
_FIRST_STRONG, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True)
class Text:
    """`english`, and the most characters that its words may have in any language, filled slots included.

    `one` is the English for a {number} of one, where that reads differently.
    """

    english: str
    longest: int
    one: str = ""


class Texts(Enum):
    """A group of texts: each name is a key, each value a `Text`. The class's name is the translators' context."""

    @property
    def text(self) -> Text:
        """What stands behind the key."""
        assert isinstance(self.value, Text)
        return self.value


class Translation(Protocol):
    """The texts of one language."""

    def __call__(self, context: str, english: str, key: str, number: int | None) -> str:
        """The translation, in its form for `number` of something, slots unfilled; "" where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts in English and in whatever `translations` holds, by language code."""

    translations: Mapping[str, Translation] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of all languages that there are texts in: English first, those that run the other way last."""
        others = (language for language in self.translations if language != "en")
        return ("en", *sorted(others, key=lambda language: (is_right_to_left(language), language)))

    def language(self, wanted: str | None, otherwise: str) -> str:
        """The language to write in: the wanted one if there are texts in it, else the house's.

        A regional form ("de-AT") is written in its language ("de"), except in English, which keeps its region.
        """
        if wanted is None:
            return otherwise
        primary = primary_language(wanted)
        if primary == "en" or wanted in self.translations:
            return wanted
        return primary if primary in self.translations else otherwise

    def say(self, key: Texts, language: str, **slots: str | int) -> str:
        """The text with its slots filled; English where the language has none."""
        number = slots.get("number")
        counted = number if isinstance(number, int) else None
        text, words = key.text, ""
        if language in self.translations:
            words = self.translations[language](type(key).__name__, text.english, key.name, counted)
        if not words:
            words, language = text.one if text.one and counted == 1 else text.english, "en"
        turned = is_right_to_left(language)
        if _is_one_run(words, slots.values()):
            return words.format(**slots)
        return words.format(**{name: _set_apart(value, turned) for name, value in slots.items()})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says texts in one language: what staff's pages are given."""

    catalogue: Catalogue
    language: str

    def __call__(self, key: Texts, **slots: str | int) -> str:
        """The text with its slots filled."""
        return self.catalogue.say(key, self.language, **slots)

    def together(self, *parts: str) -> str:
        """Those of the parts that say something, side by side: each keeps its order, whichever way it runs."""
        turned = is_right_to_left(self.language)
        return " · ".join(str(_set_apart(part, turned)) for part in parts if part)


def primary_language(code: str) -> str:
    """The language of a code without its region: "de" of "de_AT"."""
    return code.replace("_", "-").split("-")[0].lower()


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return primary_language(language) in _RIGHT_TO_LEFT


def _set_apart(value: str | int, turned: bool) -> str | int:
    """A slot that runs against its text is isolated, so that it does not tear the sentence apart.

    So is a number of several parts ("0123 456", "+5") where it would be read from its end.
    """
    if isinstance(value, int):
        return value
    strong = _strong(value)
    torn = turned and not strong and not value.replace(":", "").isdecimal()
    if torn or ("L" if turned else "R") in strong:
        return f"{_FIRST_STRONG}{value}{_END}"
    return value


def _is_one_run(words: str, slots: Collection[str | int]) -> bool:
    """Whether a text is nothing but slots that run the same way: first and last name keep the order that they have."""
    ways = {_strong(slot) if isinstance(slot, str) else frozenset() for slot in slots}
    if len(slots) < 2 or len(ways) > 1 or len(next(iter(ways))) != 1:
        return False
    return not any(_strong(literal) for literal, *_ in Formatter().parse(words))


def _strong(text: str) -> frozenset[str]:
    """Which ways the letters of a text run: "L", "R", both or neither."""
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return frozenset(way for way, letters in _WAYS.items() if kinds & letters)
