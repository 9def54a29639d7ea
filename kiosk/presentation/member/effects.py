"""What a transition asks the rest of the program to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
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


Effect = PlaySound | Resubmit | Forget


@dataclass(frozen=True, slots=True)
class Transition:
    """The screen from now on, and what else is to be done, in order."""

    screen: Screen
    effects: tuple[Effect, ...] = ()
