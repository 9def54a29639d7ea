"""How a public screen changes: one pure function.

A screen is a value; scans, touches, time and the world around are inputs. `reduce` answers each input with the
screen from now on and what else is to be done.

- A decision always wins, whatever is shown: the next member never waits for the last one's message.
- Only a touch consents to a price. A scan, time and the Esc key end an offer without charge.
- An input that means nothing on the present screen changes nothing: the same screen comes back.
- Touches within `TAP_GUARD` of a page's appearance were meant for the page before it and are ignored.
- A screen that offers to submit its scan again holds that scan's handle. Once no screen does, `Forget` says so.
- Whoever asked for quiet hears nothing; whoever needs more time has it on every screen (`Around.lasting`).

Rules for editors: no clock, no text, no sound file, no widget; `now` is an argument; each match is exhaustive.
The answers to a scan are in answers.py, the longer conversations in numbers.py, comfort.py and taking_back.py.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.member import home, idle, numbers, taking_back, timeouts, touches
from kiosk.presentation.member.answers import answer, not_answered
from kiosk.presentation.member.around import Around
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, TakingBack, TakingBackPhase
from kiosk.presentation.member.effects import Forget, PlaySound, Transition
from kiosk.presentation.member.inputs import (
    CameraChanged,
    Coached,
    ConnectionChanged,
    Decided,
    Halted,
    HelpAccepted,
    HouseChanged,
    Input,
    Located,
    NotAnswered,
    NotTakenBack,
    NumberUnknown,
    Resumed,
    TakenBack,
    Tick,
    Touched,
    Uncoached,
    Unlocated,
)
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
    held_handle,
    start,
)


def reduce(screen: Screen, given: Input, now: float) -> Transition:
    """The screen after `given` came at `now`, and what is to be done beside it; total."""
    present = screen.around.at_moment(now)
    change = _change(screen if present is screen.around else replace(screen, around=present), given, now)
    known = {held_handle(screen)}
    if isinstance(given, Decided | NotAnswered):
        known.add(given.handle)
    over = sorted(handle for handle in known if handle is not None and handle != held_handle(change.screen))
    effects = change.effects + tuple(Forget(handle) for handle in over)
    if change.screen.around.comfort.quiet:
        effects = tuple(effect for effect in effects if not isinstance(effect, PlaySound))
    return replace(change, effects=effects)


def _change(screen: Screen, given: Input, now: float) -> Transition:
    around = screen.around
    match given:
        case Decided(decision=decision, handle=handle):
            undone = taking_back.confirmed(screen, decision, now) if isinstance(screen, TakingBack) else None
            return undone or answer(screen, decision, handle, now)
        case NotAnswered():
            return not_answered(around, now)
        case Touched(button=button, choice=choice):
            return touches.touched(screen, button, choice, now)
        case Tick(at=at):
            return _tick(screen if at is None else replace(screen, around=replace(around, at=at)), now)
        case Located() | Unlocated() | Coached() | Uncoached():
            return Transition(idle.seen(screen, given, now) if isinstance(screen, Idle) else screen)
        case TakenBack(visit_id=visit_id):
            return taking_back.answered(screen, visit_id, done=True, now=now)
        case NotTakenBack(visit_id=visit_id):
            return taking_back.answered(screen, visit_id, done=False, now=now)
        case HelpAccepted(by=by):
            return Transition(replace(screen, by=by) if isinstance(screen, HelpCalled) else screen)
        case NumberUnknown():
            return numbers.unknown(screen, now)
        case CameraChanged() | ConnectionChanged() | HouseChanged() | Halted() | Resumed():
            return _surrounded(screen, _changed(around, given, now), now)


# ---------------------------------------------------------------- time


def _tick(screen: Screen, now: float) -> Transition:
    if screen.until is None or now < screen.until:
        return Transition(screen)
    match screen:
        case Idle():
            return Transition(idle.settled(screen, now))
        case NumberEntry():
            return numbers.timed_out(screen, now)
        case Consent(phase=ConsentPhase.CHOOSING):
            until = now + screen.around.lasting(timeouts.STILL_THERE)
            return Transition(replace(screen, phase=ConsentPhase.STILL_THERE, until=until))
        case Consent(phase=ConsentPhase.PAYING) | AlreadyInside(leaving=True):
            return not_answered(screen.around, now)
        case TakingBack(phase=TakingBackPhase.WAITING):
            return taking_back.answered(screen, screen.visit_id, done=False, now=now)
        case (
            Accepted()
            | StopBy()
            | Goodbye()
            | AlreadyInside()
            | Consent()
            | Denied()
            | TakingBack()
            | HelpCalled()
            | Guide()
            | ComfortSheet()
        ):
            return home.ended(screen.around, now)


# ---------------------------------------------------------------- the world around


def _changed(
    around: Around,
    given: CameraChanged | ConnectionChanged | HouseChanged | Halted | Resumed,
    now: float,
) -> Around:
    match given:
        case CameraChanged(camera=camera, fix=fix):
            return replace(around, camera=camera, camera_fix=fix)
        case ConnectionChanged(online=online, waiting=waiting):
            since = None if online else now if around.offline_since is None else around.offline_since
            return replace(around, offline_since=since, waiting=waiting)
        case HouseChanged(house=house):
            return replace(around, house=house)
        case Halted():
            return replace(around, halted=True)
        case Resumed():
            return replace(around, halted=False)


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
