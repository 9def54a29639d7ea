"""Screens that somebody talks with, as values: undo, help, a guide, the number pad."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.presentation.member.around import Around, TakenBackKind


class TakingBackPhase(StrEnum):
    """Asking for the same code once more, waiting for the answer, and what it was."""

    SCAN = "scan"
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingBack:
    """Somebody takes back what they, and nobody else, did a moment ago."""

    around: Around
    since: float
    until: float
    language: str | None
    kind: TakenBackKind
    visit_id: str
    phase: TakingBackPhase


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCalled:
    """S8: somebody was called. `by` is who comes. Where nobody is at the desk, a telephone number is shown instead."""

    around: Around
    since: float
    until: float
    language: str | None
    ticket: str = ""
    by: str | None = None


class Subject(StrEnum):
    """What a `Guide` tells: where a member's code is, or what to do with a phone."""

    FIND_CODE = "find_code"
    TOP_UP = "top_up"
    SIGN = "sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """How to go on from a refusal, with an address for a phone to scan where there is one."""

    around: Around
    since: float
    until: float
    language: str | None
    subject: Subject
    extended: int = 0

    @property
    def link(self) -> str:
        """The address; "" for none."""
        match self.subject:
            case Subject.FIND_CODE:
                return ""
            case Subject.TOP_UP:
                return self.around.offered.top_up
            case Subject.SIGN:
                return self.around.offered.sign


class NumberPhase(StrEnum):
    """Typing a number; asked "Still there?"; waiting for the answer; told that it is wrong; too many were wrong."""

    TYPING = "typing"
    STILL_THERE = "still_there"
    CHECKING = "checking"
    WRONG = "wrong"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberEntry:
    """S10: a member number is typed. `digits` are what was typed; no representation shows them."""

    around: Around
    since: float
    until: float
    language: str | None
    digits: str = field(default="", repr=False)
    phase: NumberPhase = NumberPhase.TYPING
    extended: int = 0

    @property
    def whole(self) -> bool:
        """Whether a number has so many digits: it is checked by itself soon."""
        return len(self.digits) >= self.around.house.number_digits
