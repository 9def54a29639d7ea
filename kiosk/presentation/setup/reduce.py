"""How the settings' room changes: one pure function over values.

A setting that is locked is not changed, whatever comes. What takes something away is asked for twice. The 60-second
check ends by itself, also when the room is left: then codes go to the desk again.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.sign_in import pin_gap
from kiosk.presentation.setup import settings_screen as room
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.minute import ENOUGH, SECONDS, Minute
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings_screen import Notice, SettingsInput, SettingsScreen, Tone, Transition
from kiosk.presentation.setup.texts import SetupText

LOOKS_EVERY = 2.0
"""Seconds between two looks at the machine while somebody sees the tiles."""
TICKS_EVERY = 1.0
"""Seconds between two drawings while the 60-second check counts down."""


def reduce(screen: SettingsScreen, given: SettingsInput, now: float) -> Transition:
    """The screen after `given` came at `now`, and what is to be done beside it; total."""
    match given:
        case room.Came():
            return _timed(replace(screen, notice=None), now, room.Look(), room.LookAtMachine())
        case room.Went():
            return _gone(screen)
        case room.Turned(section=section):
            turned = replace(screen, section=section, search="", danger=None, deed=None, notice=None)
            return _timed(turned, now, *((room.LookAtMachine(),) if section is Section.HEALTH else ()))
        case room.Searched(text=text):
            return Transition(replace(screen, search=text.strip(), deed=None, danger=None))
        case room.Learned(known=known):
            return Transition(replace(screen, known=known))
        case room.Checked(checks=checks, read_times=times, resting=resting):
            return Transition(replace(screen, checks=checks, read_times=times, resting=resting))
        case room.Tick():
            return _tick(screen, now)
        case room.TestCardRead(ms=ms):
            if screen.minute is None or screen.minute.done:
                return Transition(screen)
            return Transition(replace(screen, minute=screen.minute.read(ms)))
        case room.Written(phrase=phrase):
            notice = Notice(Tone.GOOD, phrase)
            return Transition(replace(screen, notice=notice, deed=None, danger=None), (room.Look(),))
        case room.NotWritten(phrase=phrase):
            return Transition(replace(screen, notice=Notice(Tone.BAD, phrase)), (room.Look(),))
        case _:
            return _wish(screen, given, now)


def _wish(screen: SettingsScreen, given: SettingsInput, now: float) -> Transition:
    """What somebody wants to have done."""
    match given:
        case room.Changed(key=key, value=value) if _free(screen, key) and _differs(screen, key, value):
            return Transition(screen, (room.Save(key, value),))
        case room.PutBack(key=key) if _free(screen, key):
            return Transition(screen, (room.Reset(key),))
        case room.RestartWanted():
            return Transition(screen, (room.Restart(),))
        case room.Asked(danger=danger):
            return Transition(replace(screen, danger=danger, notice=None))
        case room.Confirmed():
            return _confirmed(screen)
        case room.Cancelled():
            return Transition(replace(screen, danger=None, deed=None, notice=None))
        case room.Began(deed=deed) if screen.known is not None and not screen.known.from_server:
            return Transition(replace(screen, deed=deed, notice=None))
        case room.NewStaff() | room.NewPin():
            return _staff(screen, given)
        case room.MinuteWanted() if screen.minute is None or screen.minute.done:
            return _timed(replace(screen, minute=Minute(ends=now + SECONDS)), now, room.Watch(True))
        case room.RestWanted(resting=resting):
            return Transition(replace(screen, resting=resting), (room.Rest(resting),))
        case room.SupportWanted():
            return Transition(replace(screen, notice=None), (room.SaveSupport(),))
        case room.CardWanted():
            return Transition(replace(screen, notice=None), (room.PrintCard(),))
        case _:
            return Transition(screen)


def _free(screen: SettingsScreen, key: str) -> bool:
    """Whether it is known and nobody else decides it."""
    shown = None if screen.known is None else screen.known.values.get(key)
    return shown is not None and not shown.source.locked


def _differs(screen: SettingsScreen, key: str, value: object) -> bool:
    assert screen.known is not None, "only what is known is changed"
    return screen.known.values[key].value != value


def _confirmed(screen: SettingsScreen) -> Transition:
    if screen.danger is not None:
        return Transition(replace(screen, danger=None), (room.Do(screen.danger),))
    if isinstance(screen.deed, room.Removing):
        return Transition(replace(screen, deed=None), (room.RemoveStaff(screen.deed.who.id),))
    return Transition(screen)


def _staff(screen: SettingsScreen, given: room.NewStaff | room.NewPin) -> Transition:
    match screen.deed, given:
        case room.Adding(), room.NewStaff(first_name=first, last_name=last, role=role, pin=pin):
            if not first.strip():
                return _not_so(screen, SetupText.NAME_NEEDED)
            if pin and not _is_pin(pin):
                return _not_so(screen, SetupText.PIN_TOO_SHORT)
            return Transition(screen, (room.AddStaff(first.strip(), last.strip(), role, pin),))
        case room.SettingPin(who=who), room.NewPin(pin=pin):
            if not _is_pin(pin):
                return _not_so(screen, SetupText.PIN_TOO_SHORT)
            return Transition(screen, (room.GivePin(who.id, pin),))
        case _:
            return Transition(screen)


def _is_pin(pin: str) -> bool:
    return pin_gap(pin) is None


def _not_so(screen: SettingsScreen, why: SetupText) -> Transition:
    return Transition(replace(screen, notice=Notice(Tone.BAD, Phrase(why))))


def _tick(screen: SettingsScreen, now: float) -> Transition:
    minute = screen.minute
    if minute is not None and not minute.done and now >= minute.ends:
        over = replace(minute, done=True)
        kept = (room.Keep(over),) if len(over.times) >= ENOUGH else ()
        return _timed(replace(screen, minute=over), now, room.Watch(False), *kept, room.LookAtMachine())
    return _timed(screen, now, *((room.LookAtMachine(),) if screen.section is Section.HEALTH else ()))


def _gone(screen: SettingsScreen) -> Transition:
    running = screen.minute is not None and not screen.minute.done
    left = SettingsScreen(section=screen.section, resting=screen.resting, members_here=screen.members_here)
    return Transition(left, (room.Watch(False),) if running else ())


def _timed(screen: SettingsScreen, now: float, *effects: room.SettingsEffect) -> Transition:
    """With the time at which something changes by itself."""
    running = screen.minute is not None and not screen.minute.done
    until = now + TICKS_EVERY if running else now + LOOKS_EVERY if screen.section is Section.HEALTH else None
    return Transition(replace(screen, until=until), effects)
