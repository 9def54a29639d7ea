"""What the screen says of what the scanner finds wrong."""

from __future__ import annotations

from kiosk.presentation.member.inputs import Coached, Uncoached
from kiosk.presentation.member.screens import Hint
from kiosk.scanner.coaching.coach import Advice, Relieved
from kiosk.scanner.coaching.trouble import Trouble

HINTS: dict[Trouble, Hint] = {
    Trouble.TOO_FAR: Hint.CLOSER,
    Trouble.TOO_NEAR: Hint.FURTHER_AWAY,
    Trouble.GLARE: Hint.GLARE,
    Trouble.TOO_DARK: Hint.TOO_DARK,
    Trouble.TOO_BRIGHT: Hint.TOO_BRIGHT,
    Trouble.MOVING: Hint.HOLD_STILL,
    Trouble.TILTED: Hint.FACE_CAMERA,
    Trouble.UNREADABLE: Hint.TRY_CARD,
}


def coaching(advice: Advice) -> Coached | Uncoached:
    """What changes on the screen by it."""
    match advice:
        case Trouble():
            return Coached(HINTS[advice])
        case Relieved(trouble=trouble):
            return Uncoached(HINTS[trouble])
