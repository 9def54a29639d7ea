"""The sheet of S20: language, and how somebody likes the screen."""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.member import home, timeouts
from kiosk.presentation.member.around import Around
from kiosk.presentation.member.buttons import Button, Ease
from kiosk.presentation.member.conversations import (
    Guide,
    HelpCalled,
    NumberEntry,
    NumberPhase,
    TakingBack,
    TakingBackPhase,
)
from kiosk.presentation.member.ease import with_ease
from kiosk.presentation.member.effects import Transition
from kiosk.presentation.member.screens import (
    AlreadyInside,
    ComfortSheet,
    Consent,
    ConsentPhase,
    Denied,
    Idle,
    Screen,
    StopBy,
    Waiting,
    own_language,
)

_TIMES: dict[type[Waiting], float] = {
    AlreadyInside: timeouts.ALREADY_INSIDE,
    Consent: timeouts.CONSENT,
    Denied: timeouts.DENIED,
    StopBy: timeouts.STOP_BY,
    HelpCalled: timeouts.HELP,
    Guide: timeouts.GUIDE,
    NumberEntry: timeouts.NUMBER,
}
"""How long what comes back from behind the sheet waits."""


def opened(screen: Screen, now: float) -> Transition:
    """The sheet, with what waits for somebody behind it; what only passes is over."""
    match screen:
        case AlreadyInside(leaving=True) | Consent(phase=ConsentPhase.PAYING):
            return Transition(screen)
        case NumberEntry(phase=NumberPhase.CHECKING) | TakingBack(phase=TakingBackPhase.WAITING):
            return Transition(screen)
        case Idle() | AlreadyInside() | Consent() | Denied() | StopBy() | HelpCalled() | Guide() | NumberEntry():
            behind: Waiting = screen
        case _:
            behind = Idle(around=screen.around, since=now)
    sheet = ComfortSheet(around=screen.around, since=now, until=now, language=own_language(screen), behind=behind)
    return Transition(_longer(sheet, now))


def touched(screen: ComfortSheet, button: Button, choice: str, now: float) -> Transition:
    """After a touch of a tile, or of what closes the sheet."""
    around = screen.around
    match button:
        case Button.EASE if choice in tuple(Ease):
            eased = around.eased(with_ease(around.comfort, Ease(choice)), now)
            return Transition(_longer(replace(screen, around=eased), now))
        case Button.REMEMBER:
            kept = replace(around.eased(around.comfort, now), remember=not around.remember)
            return Transition(_longer(replace(screen, around=kept), now))
        case Button.BACK | Button.COMFORT:
            return Transition(_resumed(screen.behind, around, now))
        case Button.ANYWHERE if screen.extended < timeouts.MOST_EXTENSIONS:
            return Transition(_longer(replace(screen, extended=screen.extended + 1), now))
        case _:
            return Transition(screen)


def in_language(screen: Screen, language: str, now: float) -> Transition:
    """The same screen in another language, and what follows too."""
    around = screen.around.eased(replace(screen.around.comfort, language=language), now)
    return Transition(replace(screen, around=around))


def _longer(screen: ComfortSheet, now: float) -> ComfortSheet:
    return replace(screen, until=now + screen.around.lasting(timeouts.SHEET))


def _resumed(behind: Waiting, around: Around, now: float) -> Screen:
    """What was behind the sheet, from now on and with all its time."""
    match behind:
        case Idle():
            return home.back(around, now).screen
        case NumberEntry(phase=NumberPhase.PAUSED):
            return replace(behind, around=around, since=now)
        case NumberEntry():
            behind = replace(behind, phase=NumberPhase.TYPING)
        case Consent():
            behind = replace(behind, phase=ConsentPhase.CHOOSING)
        case _:
            pass
    return replace(behind, around=around, since=now, until=now + around.lasting(_TIMES[type(behind)]))
