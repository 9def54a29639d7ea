"""The number pad (ux.md S10). The phase says what is going on; a whole number is checked by itself after a while."""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.member import home, timeouts
from kiosk.presentation.member.answers import not_answered
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import NumberEntry, NumberPhase
from kiosk.presentation.member.effects import PlaySound, Sound, SubmitNumber, Transition
from kiosk.presentation.member.screens import Screen, own_language


def opened(screen: Screen, first: str, now: float) -> Transition:
    """The empty pad, or with the digit that a keyboard began with: then the next one is no touch meant for before."""
    around = screen.around
    if not around.takes_numbers:
        return Transition(screen)
    began = now - timeouts.TAP_GUARD if first else now
    pad = NumberEntry(around=around, since=began, until=now, language=own_language(screen))
    resumes = _resumes_at(pad, now)
    if resumes is not None:
        return Transition(replace(pad, phase=NumberPhase.PAUSED, until=resumes))
    return Transition(_typed(pad, first, now))


def touched(screen: NumberEntry, button: Button, choice: str, now: float) -> Transition:
    """After a key of the pad, or of a keyboard."""
    if button is Button.BACK:
        return home.back(screen.around, now)
    if screen.phase in (NumberPhase.CHECKING, NumberPhase.PAUSED):
        return Transition(screen)
    match button:
        case Button.DIGIT if not screen.whole and choice.isdecimal():
            return Transition(_typed(screen, screen.digits + choice, now))
        case Button.CLEAR:
            return Transition(_typed(screen, "", now))
        case Button.CHECK_IN if screen.digits:
            return _submitted(screen, now)
        case Button.ANYWHERE if screen.extended < timeouts.MOST_EXTENSIONS:
            more = replace(screen, extended=screen.extended + 1)
            return Transition(_typed(more, screen.digits, now))
        case _:
            return Transition(screen)


def timed_out(screen: NumberEntry, now: float) -> Transition:
    """After `until`."""
    match screen.phase:
        case NumberPhase.TYPING if screen.digits and screen.whole:
            return _submitted(screen, now)
        case NumberPhase.TYPING | NumberPhase.WRONG:
            until = now + screen.around.lasting(timeouts.STILL_THERE)
            return Transition(replace(screen, phase=NumberPhase.STILL_THERE, until=until))
        case NumberPhase.CHECKING:
            return not_answered(screen.around, now)
        case NumberPhase.STILL_THERE | NumberPhase.PAUSED:
            return home.ended(screen.around, now)


def unknown(screen: Screen, now: float) -> Transition:
    """After a number that no member has; too many of them in a short time end the typing for a while."""
    if not isinstance(screen, NumberEntry) or screen.phase is not NumberPhase.CHECKING:
        return Transition(screen)
    recent = tuple(at for at in screen.around.wrong_numbers if now - at < timeouts.WRONG_NUMBERS_WITHIN)
    wrong = (*recent, now)[-timeouts.MOST_WRONG_NUMBERS :]
    screen = replace(screen, around=replace(screen.around, wrong_numbers=wrong), digits="")
    resumes = _resumes_at(screen, now)
    if resumes is not None:
        screen = replace(screen, phase=NumberPhase.PAUSED, until=resumes)
    else:
        until = now + screen.around.lasting(timeouts.NUMBER)
        screen = replace(screen, phase=NumberPhase.WRONG, until=until)
    return Transition(screen, (PlaySound(Sound.STOP),))


def _typed(screen: NumberEntry, digits: str, now: float) -> NumberEntry:
    typed = replace(screen, digits=digits, phase=NumberPhase.TYPING)
    whole = bool(digits) and typed.whole
    wait = timeouts.NUMBER_WHOLE if whole else timeouts.NUMBER
    return replace(typed, until=now + screen.around.lasting(wait))


def _submitted(screen: NumberEntry, now: float) -> Transition:
    checking = replace(screen, phase=NumberPhase.CHECKING, until=now + timeouts.ANSWER)
    return Transition(checking, (SubmitNumber(screen.digits),))


def _resumes_at(screen: NumberEntry, now: float) -> float | None:
    """When numbers may be typed again; None if they may."""
    wrong = screen.around.wrong_numbers
    if len(wrong) < timeouts.MOST_WRONG_NUMBERS or wrong[-1] - wrong[0] >= timeouts.WRONG_NUMBERS_WITHIN:
        return None
    resumes = wrong[-1] + timeouts.NUMBER_PAUSE
    return resumes if now < resumes else None
