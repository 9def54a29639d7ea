"""Where every screen ends."""

from __future__ import annotations

from kiosk.presentation.member.around import Around
from kiosk.presentation.member.effects import Transition
from kiosk.presentation.member.screens import start


def ended(around: Around, now: float) -> Transition:
    """Time is over, or somebody is done: the next one finds the screen as designed."""
    return Transition(start(around.plain(), now))


def back(around: Around, now: float) -> Transition:
    """Somebody went back and still stands here: what they chose on the sheet stays for a while."""
    kept = around if around.comfort_until is None else around.eased(around.comfort, now)
    return Transition(start(kept, now))
