"""What the idle screen makes of the camera's view and of time: the brackets, the hint, the banner."""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.member import timeouts
from kiosk.presentation.member.inputs import Coached, Located, Uncoached, Unlocated
from kiosk.presentation.member.screens import Hint, Idle


def seen(screen: Idle, given: Located | Unlocated | Coached | Uncoached, now: float) -> Idle:
    """The screen after what the camera saw at `now`."""
    match given:
        case Located():
            return replace(screen, reading_until=now + timeouts.READING)
        case Unlocated():
            return replace(screen, reading_until=None)
        case Coached(hint=hint):
            return _coached(screen, hint, now)
        case Uncoached(hint=hint):
            return _uncoached(screen, hint, now)


def settled(screen: Idle, now: float) -> Idle:
    """The screen without what has ended at `now`, and with the banner if it is due."""
    chosen = screen.around.comfort_until
    if chosen is not None and now >= chosen:
        screen = replace(screen, around=screen.around.plain())
    if screen.reading_until is not None and now >= screen.reading_until:
        screen = replace(screen, reading_until=None)
    if screen.hint_until is not None and now >= screen.hint_until:
        screen = replace(screen, hint=None, hint_until=None)
    return replace(screen, banner=screen.around.long_offline(now))


def _coached(screen: Idle, hint: Hint, now: float) -> Idle:
    """One hint at a time: another one waits until the present one could be read."""
    if screen.hint not in (None, hint) and now - screen.hint_since < timeouts.HINT:
        return screen
    since = screen.hint_since if screen.hint is hint else now
    return replace(screen, hint=hint, hint_since=since, hint_until=now + timeouts.HINT_FADES)


def _uncoached(screen: Idle, hint: Hint, now: float) -> Idle:
    """Without this hint, as soon as it could be read; another one stays."""
    if screen.hint is not hint:
        return screen
    return settled(replace(screen, hint_until=max(now, screen.hint_since + timeouts.HINT)), now)
