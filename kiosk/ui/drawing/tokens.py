"""Colours and sizes of all screens (ux.md 3.1). Sizes are millimetres; text sizes are heights of capitals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

# ---------------------------------------------------------------- signal colours: the same in every theme

IDLE = "#0B1220"
IN = "#2DD4A7"
OUT = "#1E5BD6"
LOOK = "#FFC233"
STOP = "#A32008"
BANNER = "#2F3B4D"
CALM = "#D6E4FF"
QUIET = "#131D31"
"""The face of a button on the idle field: there, and no signal."""

INK = "#0B1220"
WHITE = "#FFFFFF"
SECONDARY_ON_DARK = "#B8C4D6"
TERTIARY_ON_DARK = "#8FA0B8"
FOCUS = "#FFC233"

# ---------------------------------------------------------------- surfaces: by theme


class Role(StrEnum):
    """What a colour of a surface is for; a `Theme` says which one it is.

    Text stands in `INK`, `MUTED`, `OK`, `WARN` or `DANGER` on `PAGE`, `SURFACE` or `RAISED`, and each of the last three
    on its own tint. `LINE` parts, `BORDER` surrounds what can be touched.
    """

    PAGE = "page"
    SURFACE = "surface"
    RAISED = "raised"
    INK = "ink"
    MUTED = "muted"
    LINE = "line"
    BORDER = "border"
    PRIMARY = "primary"
    ON_PRIMARY = "on_primary"
    SELECTED = "selected"
    OK = "ok"
    OK_TINT = "ok_tint"
    WARN = "warn"
    WARN_TINT = "warn_tint"
    DANGER = "danger"
    DANGER_TINT = "danger_tint"


Theme = Mapping[Role, str]
"""A colour for every role."""

LIGHT: Theme = {
    Role.PAGE: "#F4F6F9",
    Role.SURFACE: "#FFFFFF",
    Role.RAISED: "#EEF2F8",
    Role.INK: "#0B1220",
    Role.MUTED: "#48566A",
    Role.LINE: "#D3DCEA",
    Role.BORDER: "#6B788C",
    Role.PRIMARY: "#1E5BD6",
    Role.ON_PRIMARY: "#FFFFFF",
    Role.SELECTED: "#D6E4FF",
    Role.OK: "#0B6B52",
    Role.OK_TINT: "#E3F7F0",
    Role.WARN: "#7A4D00",
    Role.WARN_TINT: "#FFF3D1",
    Role.DANGER: "#A32008",
    Role.DANGER_TINT: "#FFE6E0",
}
DARK: Theme = {
    Role.PAGE: "#0B1220",
    Role.SURFACE: "#141D2F",
    Role.RAISED: "#1D2940",
    Role.INK: "#FFFFFF",
    Role.MUTED: "#B8C4D6",
    Role.LINE: "#2F3B4D",
    Role.BORDER: "#8FA0B8",
    Role.PRIMARY: "#8DB4FF",
    Role.ON_PRIMARY: "#0B1220",
    Role.SELECTED: "#24406F",
    Role.OK: "#5FE0BC",
    Role.OK_TINT: "#0F3B31",
    Role.WARN: "#FFD069",
    Role.WARN_TINT: "#3F2F08",
    Role.DANGER: "#FFA08C",
    Role.DANGER_TINT: "#4A160B",
}
CONTRAST: Theme = {
    **LIGHT,
    Role.PAGE: "#FFFFFF",
    Role.RAISED: "#FFFFFF",
    Role.INK: "#000000",
    Role.MUTED: "#000000",
    Role.LINE: "#000000",
    Role.BORDER: "#000000",
    Role.PRIMARY: "#0A2A7A",
    Role.OK: "#00402F",
    Role.WARN: "#4A2E00",
    Role.DANGER: "#6E1200",
}
"""For whoever asked for strong contrast: black on white, and no soft greys."""

# ---------------------------------------------------------------- sizes

DISPLAY = 17.0
"""The result word, readable at 3 m."""
HEADLINE = 8.5
BODY = 6.0
SMALL = 4.8
"""The least on a public screen."""
DESK_BODY = 3.2
"""Staff only, read from 0.6 m."""
LARGER = 1.3
"""How much larger text is for whoever asked for it."""

SHAPE = 60.0
"""The sign of a result: tick, door, hand."""
EDGE = 8.0
"""Free of text and controls all around."""
TARGET = 20.0
"""Height of what is touched, at least."""
DESK_ROW = 12.0
"""Height of a row that staff touch, at least."""
DESK_ICON = 10.0
APART = 12.0
"""Between two opposite choices, at least."""
KEY = 20.0
KEY_GAP = 3.0
STOP_FRAME = 6.0
LOOK_STRIPES = 12.0
BANNER_HEIGHT = 12.0
PREVIEW = (90.0, 68.0)
FOCUS_RING = 1.0
FOCUS_INK = 0.5

# ---------------------------------------------------------------- motion

ICON_MS = 150
ICON_FROM = 0.92
CELEBRATION_MS = 900
BREATH_MS = 4000
BREATH_DEPTH = 0.06

# ---------------------------------------------------------------- from millimetres to pixels

_MM_PER_INCH = 25.4
_SMALL_DIAGONAL, _DESK_DIAGONAL, _TALL_DIAGONAL = 10.1, 15.6, 21.5
_WIDEST_SMALL = 1440
_SMALLEST = (217.0, 136.0)
"""Millimetres of the smallest screen that the sizes above are made for: 10.1 inches at 16:10."""
_MOST_SPREAD = 1.7
_DESK_PITCH = 96 / _MM_PER_INCH
_DESK_FITS = (1280, 760)
_LEAST_OF_DESK = 0.75


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels per millimetre, and how far a roomy screen lets sizes grow beyond their least (`spread`, 1 to 1.7)."""

    px_per_mm: float
    spread: float = 1.0

    @classmethod
    def of(cls, width: int, height: int, px_per_mm: float | None = None) -> Scale:
        """For a window of so many pixels; without a measured pitch, that of the screens usually sold so.

        15.6 inches for 1920 x 1080, 10.1 for 1280 x 800, 21.5 for anything upright.
        """
        width, height = max(1, width), max(1, height)
        if px_per_mm is None:
            small = _SMALL_DIAGONAL if width < _WIDEST_SMALL else _DESK_DIAGONAL
            diagonal = _TALL_DIAGONAL if height > width else small
            px_per_mm = hypot(width, height) / (diagonal * _MM_PER_INCH)
        longer, shorter = max(width, height) / px_per_mm, min(width, height) / px_per_mm
        room = min(longer / _SMALLEST[0], shorter / _SMALLEST[1])
        return cls(px_per_mm, min(_MOST_SPREAD, max(1.0, room)))

    @classmethod
    def of_desk(cls, width: int, height: int, px_per_mm: float | None = None) -> Scale:
        """For a window of the staff's, read from a desk; without a measured pitch, as screens on desks usually are.

        96 pixels an inch; on a window that is too small for that, as much smaller as the window is, to three quarters.
        """
        if px_per_mm is None:
            fits = min(1.0, width / _DESK_FITS[0], height / _DESK_FITS[1])
            px_per_mm = _DESK_PITCH * max(_LEAST_OF_DESK, fits)
        return cls(px_per_mm)

    def mm(self, millimetres: float) -> int:
        """So many millimetres, in pixels."""
        return round(millimetres * self.px_per_mm)

    def grown(self, millimetres: float) -> int:
        """At least so many millimetres, more where there is room, in pixels."""
        return round(millimetres * self.px_per_mm * self.spread)
