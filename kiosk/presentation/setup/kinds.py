"""What a setting can be set to."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.presentation.catalogue import Texts

Value = str | int | float | bool | None | tuple[object, ...]
"""What is set. None: nothing, where that is allowed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: the value, and its name: a text, or a proper name that no language changes."""

    value: str | int
    name: Texts | str


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these. `others`: what is none of them may be typed."""

    choices: tuple[Choice, ...]
    others: bool = False


@dataclass(frozen=True, slots=True)
class SeveralOf:
    """Any of these."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; an empty one is nothing where `optional`. A `secret` one is never shown."""

    optional: bool = True
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number; nothing where `optional`. `unit` stands behind it."""

    least: int
    most: int
    unit: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number with two places after the point; nothing where `optional`."""

    least: float
    most: float
    unit: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of the house's currency; nothing where `optional`."""

    optional: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """Whole numbers, one after the other."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day, as "04:00"."""


@dataclass(frozen=True, slots=True)
class Week:
    """Hours that come back each week: `OpenHours` values."""


@dataclass(frozen=True, slots=True)
class Levels:
    """How loudly the desk is told of each cause: pairs of a cause and a level, only those that differ from usual."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """It is shown and set by something else: `kiosk reader learn`, the wizard, an import."""


Kind = Switch | OneOf | SeveralOf | Words | Whole | Decimal | Money | Numbers | Clock | Week | Levels | Fixed


@dataclass(frozen=True, slots=True)
class OpenHours:
    """Open on these days (1 = Monday) from `start` to `end`, as "06:00" and "23:00"."""

    days: tuple[int, ...]
    start: str
    end: str
