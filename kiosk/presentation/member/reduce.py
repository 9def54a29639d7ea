"""How a public screen changes: one pure function over values.

Theory of operation. A screen is a value that ends by itself or has an owner: idle belongs to the next scan, out
of order to whoever repairs it, and every other screen has an `until`. `reduce` answers each input with the
screen from now on and what else is to be done.

- A decision always wins, whatever is shown: the next member never waits for the last one's message.
- Only a touch consents to a price. A scan, time and the Esc key end an offer without charge.
- An input that means nothing on the present screen changes nothing: the same screen comes back.
- Touches within `TAP_GUARD` of a page's appearance were meant for the page before it and are ignored.
- A screen that offers to submit its scan again holds that scan's handle. Once no screen does, `Forget` says so.

Rules for editors: no clock, no text, no sound file, no widget; `now` is an argument; each match is exhaustive.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain import pay_as_you_go
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.passes import PassKind
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.presentation.member import idle, timeouts
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.effects import Forget, PlaySound, Resubmit, Sound, Transition
from kiosk.presentation.member.greeting import public_name
from kiosk.presentation.member.inputs import (
    CameraChanged,
    Coached,
    ConnectionChanged,
    Decided,
    Halted,
    Input,
    Located,
    NotAnswered,
    Resumed,
    Tick,
    Touched,
    Uncoached,
    Unlocated,
)
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    Around,
    Consent,
    ConsentPhase,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
    Screen,
    held_handle,
    start,
)


def reduce(screen: Screen, given: Input, now: float) -> Transition:
    """The screen after `given` came at `now`, and what is to be done beside it; total."""
    change = _change(screen, given, now)
    known = {held_handle(screen)}
    if isinstance(given, Decided | NotAnswered):
        known.add(given.handle)
    over = sorted(handle for handle in known if handle is not None and handle != held_handle(change.screen))
    return replace(change, effects=change.effects + tuple(Forget(handle) for handle in over))


def _change(screen: Screen, given: Input, now: float) -> Transition:
    around = screen.around
    match given:
        case Decided(decision=decision, handle=handle):
            return _answer(decision, handle, around, now)
        case NotAnswered():
            return _not_answered(around, now)
        case Touched(button=button, offer_id=offer_id):
            return _touched(screen, button, offer_id, now)
        case Tick(at=at):
            return _tick(screen if at is None else replace(screen, around=replace(around, at=at)), now)
        case Located() | Unlocated() | Coached() | Uncoached():
            return Transition(idle.seen(screen, given, now) if isinstance(screen, Idle) else screen)
        case CameraChanged(camera=camera, fix=fix):
            return _surrounded(screen, replace(around, camera=camera, camera_fix=fix), now)
        case ConnectionChanged(online=online, waiting=waiting):
            since = None if online else now if around.offline_since is None else around.offline_since
            return _surrounded(screen, replace(around, offline_since=since, waiting=waiting), now)
        case Halted():
            return _surrounded(screen, replace(around, halted=True), now)
        case Resumed():
            return _surrounded(screen, replace(around, halted=False), now)


# ---------------------------------------------------------------- answers to a scan


def _answer(decision: Decision, handle: str, around: Around, now: float) -> Transition:
    match decision:
        case CheckedIn():
            milestone = decision.visit_count if decision.milestones else None
            details = around.show_details and decision.pass_kind is PassKind.VISITS
            welcome = Accepted(
                around=around,
                since=now,
                until=now + timeouts.ACCEPTED,
                language=decision.member.language,
                name=public_name(decision.member),
                at=decision.at,
                remaining=decision.remaining if details else None,
                milestone=milestone,
                charge=decision.charge,
            )
            return Transition(welcome, (PlaySound(Sound.IN if milestone is None else Sound.CHEER),))
        case CheckedOut():
            goodbye = Goodbye(
                around=around,
                since=now,
                until=now + timeouts.GOODBYE,
                language=decision.member.language,
                name=public_name(decision.member),
                minutes=decision.minutes if around.show_details else None,
                charge=decision.charge,
            )
            return Transition(goodbye, (PlaySound(Sound.OUT),))
        case AlreadyIn():
            inside = AlreadyInside(
                around=around,
                since=now,
                until=now + timeouts.ALREADY_INSIDE,
                language=decision.member.language,
                handle=handle,
                inside_since=decision.since,
            )
            return Transition(inside, (PlaySound(Sound.TICK),))
        case ConsentNeeded():
            consent = Consent(
                around=around,
                since=now,
                until=now + timeouts.CONSENT,
                language=decision.member.language,
                handle=handle,
                name=public_name(decision.member),
                at=decision.at,
                offers=decision.offers,
                chosen=decision.offers[0],
            )
            return Transition(consent, (PlaySound(Sound.TICK),))
        case Refused():
            denied = Denied(
                around=around,
                since=now,
                until=now + timeouts.DENIED,
                language=None if decision.member is None else decision.member.language,
                reason=decision.reason,
                at=decision.at,
                good_from=decision.good_from,
            )
            return Transition(denied, (PlaySound(Sound.STOP),))


def _not_answered(around: Around, now: float) -> Transition:
    denied = Denied(
        around=around,
        since=now,
        until=now + timeouts.DENIED,
        language=None,
        reason=Reason.CANNOT_CHECK,
        at=None,
    )
    return Transition(denied, (PlaySound(Sound.STOP),))


# ---------------------------------------------------------------- touches


def _touched(screen: Screen, button: Button, offer_id: str, now: float) -> Transition:
    if now - screen.since < timeouts.TAP_GUARD:
        return Transition(screen)
    match screen:
        case Idle() | OutOfOrder():
            return Transition(screen)
        case Accepted() | Goodbye():
            return _back(screen, now) if button is Button.BACK else Transition(screen)
        case AlreadyInside():
            return _touched_inside(screen, button, now)
        case Consent():
            return _touched_consent(screen, button, offer_id, now)
        case Denied():
            return _touched_denied(screen, button, now)


def _touched_inside(screen: AlreadyInside, button: Button, now: float) -> Transition:
    if screen.leaving:
        return Transition(screen)
    match button:
        case Button.LEAVE:
            leaving = replace(screen, leaving=True, until=now + timeouts.ANSWER)
            return Transition(leaving, (Resubmit(screen.handle, direction=Direction.OUT_ONLY),))
        case Button.STAY | Button.BACK:
            return _back(screen, now)
        case Button.ANYWHERE:
            return Transition(replace(screen, until=now + timeouts.ALREADY_INSIDE))
        case _:
            return Transition(screen)


def _touched_consent(screen: Consent, button: Button, offer_id: str, now: float) -> Transition:
    if screen.phase is ConsentPhase.PAYING:
        return Transition(screen)
    match button:
        case Button.PAY:
            paying = replace(screen, phase=ConsentPhase.PAYING, until=now + timeouts.ANSWER)
            agreed = pay_as_you_go.Consent(screen.chosen.id, screen.chosen)
            return Transition(paying, (Resubmit(screen.handle, consent=agreed),))
        case Button.NOT_NOW | Button.BACK:
            return _back(screen, now)
        case Button.OTHER_OFFER:
            offer = next((offer for offer in screen.offers if offer.id == offer_id), None)
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
        until=now + timeouts.CONSENT,
        extended=screen.extended + 1,
    )


def _touched_denied(screen: Denied, button: Button, now: float) -> Transition:
    match button:
        case Button.KEEP if screen.can_be_kept:
            until = max(screen.until, now + timeouts.KEEP_ON_SCREEN)
            return Transition(replace(screen, until=until, extended=screen.extended + 1))
        case Button.BACK:
            return _back(screen, now)
        case _:
            return Transition(screen)


def _back(screen: Screen, now: float) -> Transition:
    return Transition(start(screen.around, now))


# ---------------------------------------------------------------- time


def _tick(screen: Screen, now: float) -> Transition:
    if screen.until is None or now < screen.until:
        return Transition(screen)
    match screen:
        case Idle():
            return Transition(idle.settled(screen, now))
        case Consent(phase=ConsentPhase.CHOOSING):
            asked = replace(screen, phase=ConsentPhase.STILL_THERE, until=now + timeouts.STILL_THERE)
            return Transition(asked)
        case Consent(phase=ConsentPhase.PAYING) | AlreadyInside(leaving=True):
            return _not_answered(screen.around, now)
        case Accepted() | Goodbye() | AlreadyInside() | Consent() | Denied():
            return _back(screen, now)


# ---------------------------------------------------------------- the world around


def _surrounded(screen: Screen, around: Around, now: float) -> Transition:
    """The same screen in changed surroundings; idle and out of order follow them at once."""
    match screen:
        case Idle() if not around.halted:
            return Transition(idle.settled(replace(screen, around=around), now))
        case OutOfOrder() if around.halted:
            return Transition(replace(screen, around=around))
        case Idle() | OutOfOrder():
            return Transition(start(around, now))
        case _:
            return Transition(replace(screen, around=around))
