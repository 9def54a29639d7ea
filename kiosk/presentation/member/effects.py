"""What a transition asks the rest of the program to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
from kiosk.domain.preferences import Preferences
from kiosk.presentation.member.screens import Screen


class Sound(StrEnum):
    """The sounds of a public screen; each is told apart by count and direction (ux.md 3.2)."""

    TICK = "tick"
    IN = "in"
    OUT = "out"
    LOOK = "look"
    STOP = "stop"
    CHEER = "cheer"


@dataclass(frozen=True, slots=True)
class PlaySound:
    """Play it now, over whatever plays."""

    sound: Sound


@dataclass(frozen=True, slots=True)
class Resubmit:
    """Submit the scan with this handle again, with what the member chose on the screen."""

    handle: str
    direction: Direction | None = None
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class Forget:
    """Nothing is offered for this scan any more: its code may be forgotten. May be said twice."""

    handle: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo the check-in of this visit: its pass gets back what it took, its charge is withdrawn."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class Reopen:
    """Undo the check-out of this visit: it goes on."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class CallHelp:
    """Somebody at this screen needs help. `ticket` opens their case; "" where there is none."""

    ticket: str


@dataclass(frozen=True, slots=True)
class CancelHelp:
    """Nobody needs to come any more."""

    ticket: str


@dataclass(frozen=True, slots=True)
class SubmitNumber:
    """Look up the member with this number and submit a scan of theirs; the digits go into no log."""

    digits: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remember:
    """This member wants the screen like this from now on, everywhere."""

    member_id: str
    preferences: Preferences


Request = Resubmit | Forget | TakeBack | Reopen | CallHelp | CancelHelp | SubmitNumber | Remember
"""What the rest of the program has to do."""

Effect = PlaySound | Request


@dataclass(frozen=True, slots=True)
class Transition:
    """The screen from now on, and what else is to be done, in order."""

    screen: Screen
    effects: tuple[Effect, ...] = ()
