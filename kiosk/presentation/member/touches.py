"""What a touch does, screen by screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from kiosk.domain import pay_as_you_go
from kiosk.domain.places import Direction
from kiosk.presentation.member import comfort, home, numbers, taking_back, timeouts
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, Subject, TakingBack
from kiosk.presentation.member.effects import CallHelp, CancelHelp, Resubmit, Transition
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    ConsentPhase,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
    Screen,
    StopBy,
    own_language,
)

_SUBJECTS = {
    Button.FIND_CODE: Subject.FIND_CODE,
    Button.TOP_UP: Subject.TOP_UP,
    Button.SIGN: Subject.SIGN,
}


def touched(screen: Screen, button: Button, choice: str, now: float) -> Transition:
    """After a touch of this button; one that the screen does not have changes nothing."""
    if now - screen.since < timeouts.TAP_GUARD:
        return Transition(screen)
    if button is Button.LANGUAGE:
        return comfort.in_language(screen, choice, now)
    if button is Button.COMFORT and not isinstance(screen, ComfortSheet):
        return comfort.opened(screen, now)
    match screen:
        case OutOfOrder():
            return Transition(screen)
        case Idle():
            return _idle(screen, button, choice, now)
        case Accepted() | Goodbye():
            if button is Button.BACK:
                return home.ended(screen.around, now)
            return taking_back.asked(screen, button, choice, now) or Transition(screen)
        case StopBy():
            return taking_back.asked(screen, button, choice, now) or _kept(screen, button, now)
        case AlreadyInside():
            return _inside(screen, button, now)
        case Consent():
            return _consent(screen, button, choice, now)
        case Denied():
            return _denied(screen, button, now)
        case TakingBack():
            return taking_back.touched(screen, button, now)
        case HelpCalled():
            return _help_called(screen, button, now)
        case Guide():
            return _guide(screen, button, now)
        case NumberEntry():
            return numbers.touched(screen, button, choice, now)
        case ComfortSheet():
            return comfort.touched(screen, button, choice, now)


def _idle(screen: Idle, button: Button, choice: str, now: float) -> Transition:
    match button:
        case Button.HELP:
            return _help(screen, "", now)
        case Button.NUMBER:
            return numbers.opened(screen, "", now)
        case Button.DIGIT if choice.isdecimal():
            return numbers.opened(screen, choice, now)
        case _:
            return taking_back.asked(screen, button, choice, now) or Transition(screen)


def _help(screen: Screen, ticket: str, now: float) -> Transition:
    """Somebody is called, if there is anybody; else the telephone number is shown."""
    around = screen.around
    if not around.offered.help:
        return Transition(screen)
    called = HelpCalled(
        around=around,
        since=now,
        until=now + around.lasting(timeouts.HELP),
        language=own_language(screen),
        ticket=ticket,
    )
    return Transition(called, (CallHelp(ticket),) if around.offered.attended else ())


def _help_called(screen: HelpCalled, button: Button, now: float) -> Transition:
    if button is not Button.BACK:
        return Transition(screen)
    change = home.back(screen.around, now)
    return replace(change, effects=(CancelHelp(screen.ticket),)) if screen.around.offered.attended else change


def _inside(screen: AlreadyInside, button: Button, now: float) -> Transition:
    if screen.leaving:
        return Transition(screen)
    match button:
        case Button.LEAVE:
            leaving = replace(screen, leaving=True, until=now + timeouts.ANSWER)
            return Transition(leaving, (Resubmit(screen.handle, direction=Direction.OUT_ONLY),))
        case Button.STAY | Button.BACK:
            return home.ended(screen.around, now)
        case Button.ANYWHERE:
            return Transition(replace(screen, until=now + screen.around.lasting(timeouts.ALREADY_INSIDE)))
        case _:
            return Transition(screen)


def _consent(screen: Consent, button: Button, choice: str, now: float) -> Transition:
    if screen.phase is ConsentPhase.PAYING:
        return Transition(screen)
    match button:
        case Button.PAY:
            paying = replace(screen, phase=ConsentPhase.PAYING, until=now + timeouts.ANSWER)
            agreed = pay_as_you_go.Consent(screen.chosen.id, screen.chosen)
            return Transition(paying, (Resubmit(screen.handle, consent=agreed),))
        case Button.NOT_NOW | Button.BACK:
            return home.ended(screen.around, now)
        case Button.OTHER_OFFER:
            offer = next((offer for offer in screen.offers if offer.id == choice), None)
            return Transition(screen if offer is None else _more_time(replace(screen, chosen=offer), now))
        case Button.ANYWHERE:
            return Transition(_more_time(screen, now))
        case _:
            return Transition(screen)


def _more_time(screen: Consent, now: float) -> Consent:
    if screen.extended >= timeouts.MOST_EXTENSIONS:
        return screen
    return replace(
        screen,
        phase=ConsentPhase.CHOOSING,
        until=now + screen.around.lasting(timeouts.CONSENT),
        extended=screen.extended + 1,
    )


def _denied(screen: Denied, button: Button, now: float) -> Transition:
    match button:
        case Button.HELP:
            return _help(screen, screen.ticket or "", now)
        case Button.NUMBER:
            return numbers.opened(screen, "", now)
        case Button.FIND_CODE | Button.TOP_UP | Button.SIGN:
            return _told(screen, _SUBJECTS[button], now)
        case _:
            return _kept(screen, button, now)


def _told(screen: Denied, subject: Subject, now: float) -> Transition:
    guide = Guide(
        around=screen.around,
        since=now,
        until=now + screen.around.lasting(timeouts.GUIDE),
        language=own_language(screen),
        subject=subject,
    )
    return Transition(guide if guide.link or subject is Subject.FIND_CODE else screen)


def _guide(screen: Guide, button: Button, now: float) -> Transition:
    match button:
        case Button.BACK:
            return home.back(screen.around, now)
        case Button.ANYWHERE if screen.extended < timeouts.MOST_EXTENSIONS:
            until = now + screen.around.lasting(timeouts.GUIDE)
            return Transition(replace(screen, until=until, extended=screen.extended + 1))
        case _:
            return Transition(screen)


K = TypeVar("K", Denied, StopBy)


def _kept(screen: K, button: Button, now: float) -> Transition:
    match button:
        case Button.KEEP if screen.can_be_kept:
            until = max(screen.until, now + screen.around.lasting(timeouts.KEEP_ON_SCREEN))
            return Transition(replace(screen, until=until, extended=screen.extended + 1))
        case Button.BACK:
            return home.ended(screen.around, now)
        case _:
            return Transition(screen)
