"""Finding people by what is typed: whatever the accents, in any order of words, by number, e-mail and phone.

A member's words stand in one text, each after a blank, so that "a word begins with this" is one look into a text:
fifty thousand of them take a few milliseconds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

_MARKS = (range(0x300, 0x370), range(0x591, 0x5C8), range(0x64B, 0x660), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00))
_LETTERS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i"}
_PLAIN = str.maketrans(dict.fromkeys((chr(code) for some in _MARKS for code in some), "") | _LETTERS)
"""Accents go; letters that are no base letter with an accent are spelled out. Casefold has made "ss" of ß before."""

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("[’'`´ʼ]")
_NO_DIGIT = re.compile(r"\D")
_ONLY_NUMBER = re.compile(r"[\s\d()+./-]*\d[\s\d()+./-]*")
_PHONE_END = "|"
SHORTEST_END = 4
"""From how many digits on a number may also be the end of a phone's."""


def fold(text: str) -> str:
    """Without case, accents and letters of one language: "Łukasz Müller-Groß" is "lukasz muller-gross"."""
    folded = text.casefold()
    return folded if folded.isascii() else unicodedata.normalize("NFKD", folded).translate(_PLAIN)


def words(text: str) -> list[str]:
    """The folded words of a text. "Mueller" and "Müller" are one word, and "O'Brien" is."""
    return _words(_APOSTROPHES.sub("", fold(text)))


def _words(folded: str) -> list[str]:
    alike = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return _WORD.findall(alike)


@dataclass(frozen=True, slots=True)
class Searchable:
    """What a member is found by. `name` and `text` hold words, each after a blank; the text has all of them."""

    number: str
    name: str
    text: str


def searchable(
    first_name: str, last_name: str, number: int, email: str | None = None, phone: str | None = None
) -> Searchable:
    """A member, ready to be searched."""
    name = _name(first_name, last_name)
    digits = _NO_DIGIT.sub("", phone or "")
    reached = _spaced(words(email or "")) + (f" {digits}{_PHONE_END}" if digits else "")
    return Searchable(str(number), name, f"{name} {number}{reached}")


def _name(first_name: str, last_name: str) -> str:
    """Who is "O'Brien" is found by "Brien" too."""
    called = fold(f"{first_name} {last_name}")
    if not _APOSTROPHES.search(called):
        return _spaced(_words(called))
    return _spaced(dict.fromkeys([*_words(_APOSTROPHES.sub("", called)), *_words(_APOSTROPHES.sub(" ", called))]))


def _spaced(several: Iterable[str]) -> str:
    return "".join(f" {word}" for word in several)


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed. Each of `parts` has to be in a member's text, or else `phone_end` has to be."""

    parts: tuple[str, ...]
    number: str = ""
    phone_end: str = ""

    def places(self, texts: Sequence[str]) -> list[int]:
        """Where in this list the texts stand that fit, in its order. What has no word fits nobody."""
        if not self.parts:
            return []
        first, *others = self.parts
        end = self.phone_end
        if end:
            return [place for place, text in enumerate(texts) if first in text or end in text]
        found = [place for place, text in enumerate(texts) if first in text]
        for part in others:
            found = [place for place in found if part in texts[place]]
        return found

    def in_name(self, name: str) -> bool:
        """Whether every word of the query begins a word of this name."""
        return all(part in name for part in self.parts)


def query(text: str) -> Query:
    """What somebody typed. Digits with what stands between them are one number: "+49 (170) 12-3"."""
    if not _ONLY_NUMBER.fullmatch(text):
        return Query(tuple(f" {word}" for word in words(text)))
    digits = _NO_DIGIT.sub("", text)
    national = digits.lstrip("0")
    return Query((f" {digits}",), digits, f"{national}{_PHONE_END}" if len(national) >= SHORTEST_END else "")


def named(text: str) -> Callable[[str, str], bool]:
    """Whether every word of `text` begins a word of a first and last name; no words at all do."""
    asked = [f" {word}" for word in words(text)]

    def fits(first_name: str, last_name: str) -> bool:
        name = _name(first_name, last_name)
        return all(part in name for part in asked)

    return fits
