"""The colours of what lines and rows mean, beside their icons and words."""

from __future__ import annotations

from kiosk.presentation.desk.rows import Tone
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.tokens import Role

INKS: dict[Tone, Role] = {
    Tone.FINE: Role.OK,
    Tone.INFO: Role.PRIMARY,
    Tone.LOOK: Role.WARN,
    Tone.STOP: Role.DANGER,
    Tone.QUIET: Role.MUTED,
}
STRIPES: dict[Tone, str] = {
    Tone.FINE: Role.OK,
    Tone.INFO: Role.PRIMARY,
    Tone.LOOK: tokens.LOOK,
    Tone.STOP: Role.DANGER,
    Tone.QUIET: Role.LINE,
}
TINTS: dict[Tone, Role] = {
    Tone.FINE: Role.OK_TINT,
    Tone.INFO: Role.RAISED,
    Tone.LOOK: Role.WARN_TINT,
    Tone.STOP: Role.DANGER_TINT,
    Tone.QUIET: Role.SURFACE,
}
