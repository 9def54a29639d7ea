"""Colours and sizes of the public screens (ux.md 3.1). Sizes are millimetres; text sizes are heights of capitals."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

# ---------------------------------------------------------------- colours

IDLE = "#0B1220"
IN = "#2DD4A7"
OUT = "#1E5BD6"
LOOK = "#FFC233"
STOP = "#A32008"
BANNER = "#2F3B4D"
CALM = "#D6E4FF"

INK = "#0B1220"
WHITE = "#FFFFFF"
PAGE = "#F4F6F9"
SURFACE = "#FFFFFF"
MUTED = "#48566A"
BORDER = "#6B788C"
PRIMARY = "#1E5BD6"
SECONDARY_ON_DARK = "#B8C4D6"
TERTIARY_ON_DARK = "#8FA0B8"
WARN_TEXT = "#7A4D00"
WARN_TINT = "#FFF3D1"
FOCUS = "#FFC233"

# ---------------------------------------------------------------- sizes

DISPLAY = 17.0
"""The result word, readable at 3 m."""
HEADLINE = 8.5
BODY = 6.0
SMALL = 4.8
"""The least on a public screen."""

SHAPE = 60.0
"""The sign of a result: tick, door, hand."""
EDGE = 8.0
"""Free of text and controls all around."""
TARGET = 20.0
"""Height of what is touched, at least."""
APART = 12.0
"""Between two opposite choices, at least."""
STOP_FRAME = 6.0
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

    def mm(self, millimetres: float) -> int:
        """So many millimetres, in pixels."""
        return round(millimetres * self.px_per_mm)

    def grown(self, millimetres: float) -> int:
        """At least so many millimetres, more where there is room, in pixels."""
        return round(millimetres * self.px_per_mm * self.spread)
