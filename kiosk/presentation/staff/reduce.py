"""How the staff's window changes: one pure function over values, as on the public screens.

- Closed belongs to whoever wants it open, a PIN pad on the members' screen and every session end by themselves.
- A room opens to a role that may enter it; an input that means nothing on the present screen changes nothing.
- After five wrong PINs the pad pauses, longer each time (kiosk/domain/sign_in.py). The pause outlives the pad.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.sign_in import FRESH, after_wrong
from kiosk.domain.staff import StaffMember
from kiosk.presentation.staff import timeouts
from kiosk.presentation.staff.inputs import (
    Busy,
    CheckPin,
    Entered,
    Left,
    LogAttempts,
    NobodyHasAPin,
    NotChecked,
    PinAnswered,
    PinGiven,
    StaffInput,
    Tick,
    Transition,
    Typed,
    Wanted,
)
from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import Closed, Open, PinPad, Setting, StaffScreen, Surface, Trouble


def reduce(screen: StaffScreen, given: StaffInput, now: float) -> Transition:
    """The screen after `given` came at `now`, and what is to be done beside it; total."""
    match screen:
        case Closed():
            return Transition(_pad(screen.setting, given.room, now) if isinstance(given, Wanted) else screen)
        case PinPad():
            return _on_pad(screen, given, now)
        case Open():
            return Transition(_inside(screen, given, now))


def start(setting: Setting, now: float) -> StaffScreen:
    """The window before anybody has signed in: on the staff's own screen the pad waits, elsewhere nothing is there."""
    return Closed(setting=setting) if setting.surface is Surface.PUBLIC else _pad(setting, Room.LIVE, now)


def _pad(setting: Setting, room: Room, now: float) -> PinPad:
    return _paused(PinPad(setting=setting, until=_pad_until(setting, now), room=room), now)


def _pad_until(setting: Setting, now: float) -> float | None:
    return now + timeouts.PIN_PAD if setting.surface is Surface.PUBLIC else None


def _paused(pad: PinPad, now: float) -> PinPad:
    """The pad as the wrong tries before leave it."""
    if not pad.setting.attempts.pause(now):
        return replace(pad, trouble=None) if pad.trouble is Trouble.PAUSED else pad
    return replace(pad, digits=0, trouble=Trouble.PAUSED, until=_pause_until(pad.setting, now))


def _pause_until(setting: Setting, now: float) -> float:
    """A pad on the members' screen closes in its time, and comes back paused."""
    over = setting.attempts.locked_until
    return over if setting.surface is Surface.DESK else min(over, now + timeouts.PIN_PAD)


def _on_pad(pad: PinPad, given: StaffInput, now: float) -> Transition:
    match given:
        case Wanted(room=room):
            return Transition(replace(pad, room=room))
        case Typed(digits=digits) if not pad.checking and pad.trouble is not Trouble.PAUSED:
            return Transition(replace(pad, digits=digits, trouble=None, until=_pad_until(pad.setting, now)))
        case PinGiven(pin=pin) if pin and not pad.checking and pad.trouble is not Trouble.PAUSED:
            checking = replace(pad, digits=len(pin), checking=True, trouble=None, until=None)
            return Transition(checking, (CheckPin(pin),))
        case PinAnswered(who=who) if pad.checking:
            return _wrong(pad, now) if who is None else Transition(_opened(pad, who, now))
        case NobodyHasAPin() if pad.checking:
            return Transition(_again(pad, Trouble.NOBODY_HAS_A_PIN, now))
        case NotChecked() if pad.checking:
            return Transition(_again(pad, Trouble.STORE, now))
        case Left():
            return Transition(start(pad.setting, now))
        case Tick() if pad.until is not None and now >= pad.until:
            return Transition(start(pad.setting, now))
        case _:
            return Transition(pad)


def _wrong(pad: PinPad, now: float) -> Transition:
    attempts = after_wrong(pad.setting.attempts, now)
    again = _again(replace(pad, setting=replace(pad.setting, attempts=attempts)), Trouble.WRONG, now)
    pause = attempts.pause(now)
    return Transition(_paused(again, now), (LogAttempts(pause),) if pause else ())


def _again(pad: PinPad, trouble: Trouble, now: float) -> PinPad:
    return replace(pad, digits=0, checking=False, trouble=trouble, until=_pad_until(pad.setting, now))


def _opened(pad: PinPad, who: StaffMember, now: float) -> Open:
    room = pad.room if pad.room.open_to(who.role) else Room.LIVE
    setting = replace(pad.setting, attempts=FRESH)
    return Open(setting=setting, who=who, room=room, until=_session_until(setting, now))


def _session_until(setting: Setting, now: float) -> float:
    return now + (timeouts.PUBLIC_SESSION if setting.surface is Surface.PUBLIC else timeouts.DESK_SESSION)


def _inside(screen: Open, given: StaffInput, now: float) -> StaffScreen:
    awake = replace(screen, until=_session_until(screen.setting, now), warned=False)
    match given:
        case Busy():
            return awake
        case Entered(room=room) | Wanted(room=room):
            return replace(awake, room=room) if room.open_to(screen.who.role) else awake
        case Left():
            return start(screen.setting, now)
        case Tick() if now >= screen.until:
            if screen.warned:
                return start(screen.setting, now)
            return replace(screen, warned=True, until=now + timeouts.WARNING)
        case _:
            return screen
