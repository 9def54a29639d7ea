"""What is wrong with a code that was seen and not read. Pure.

Each trouble has a limit beyond which codes stop being read. A picture that is beyond several has the trouble that is
furthest beyond its own. The limits are where the decoders stop on codes that are drawn and spoilt by one cause
alone, more and more: `python -m tests.benchmark.coach` draws them and prints what comes of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How a code that was seen and not read looks, in pixels of the picture and in grey levels of 0 to 255."""

    linear: bool
    width: float
    """The longer side of a linear code's place; the mean side of a square one's."""
    filling: float
    """The width as a part of the picture's shorter side."""
    module: float
    """Pixels of one module: the narrowest bar, or one square."""
    blur: float
    """Standard deviation of the blur of its edges in the direction that is blurred most; 0 if as sharp as can be."""
    smear: float
    """How much more blurred one direction is than the other, from 1; a linear code tells of one direction only: 1."""
    dark: float
    bright: float
    """What 5 % of its pixels are darker and brighter than."""
    washed: float
    """The part of the cells without anything dark, white as a lamp."""
    ink: float
    """How dark the darkest part is of the darkest cells: what would be black."""
    flatness: float
    """1: seen from the front; 0: from the side. Of a linear code nothing is known: 1."""
    cut: bool
    """Whether it reaches the picture's edge."""
    changes: float
    """Between dark and bright, along a line across it."""
    slenderness: float
    """The length of its bars as a part of its width; 1 if not linear."""
    evenness: float
    """How alike the stripes are: near 1 for blinds and striped cloth, below 0.8 for bars of a code; 0 if not linear."""

    @property
    def contrast(self) -> float:
        """Between its dark and its bright pixels."""
        return self.bright - self.dark


class Trouble(StrEnum):
    """Why a code is not read, as far as the person who holds it can change it."""

    TOO_FAR = "too_far"
    TOO_NEAR = "too_near"
    """So near that it is cut off, or that the lens cannot focus."""
    GLARE = "glare"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    MOVING = "moving"
    """Blurred, by movement or by a lens that is still searching: holding still helps both."""
    TILTED = "tilted"
    UNREADABLE = "unreadable"
    """Nothing that was said or could be said has helped."""


FINEST = {False: 2.6, True: 1.6}
"""Pixels a module (square codes, linear codes) below which a code is too far away.

Without any other flaw they are read down to 1.6 and 1.2; what members hold up is not without flaws, and of
presentations below 3 and 1.5 pixels a module 3 and 0 in 100 frames are read."""
BLURRED = 0.33
"""Standard deviation of the blur, in modules."""
LENS = 0.9
"""Standard deviation, in pixels, of the blur that even a still code in focus has, the finer its modules the more."""
SMEARED = 1.3
"""How much more one direction is blurred than the other: by movement, not by the lens."""
RESTLESS = 60.0
"""Pixels a second: at an exposure of 1/60 s, a movement that is seen."""
LARGE = {False: 0.35, True: 0.5}
"""Of the picture's shorter side: a blurred code of this size is too near for the lens to focus, and one that reaches
the picture's edge too near to be seen whole. It can be held further away and still be large enough."""
CUT = 3.0
"""How far beyond its limit a large code at the picture's edge is: nothing else helps before it is whole."""
FILLS = 0.95
"""Of the picture's shorter side: no room is left for the quiet zone."""
WASHED = 0.06
"""Part of the code that a lamp is mirrored in. The most that a QR code can correct is 0.07 to 0.3."""
PALE = 110.0
"""Grey level of what should be black, beside white that is lost: a screen too bright for the camera."""
LOST = 250.0
"""Grey level from which white is lost."""
DIM = 70.0
"""Grey level of what should be white."""
ASKEW = 0.55
"""The cosine of 57 degrees."""


FEWEST_CHANGES = {False: 5.0, True: 24.0}
"""Of 59 places in empty views that looked like bars and moved, all had fewer, 95 in 100 at most 14. Bars of a code have
35 to 90 as long as they can be read; moved by three modules while the picture is taken, half of them still have."""
STUBBY = 1.1
"""Bars longer than this part of a code's width are a shirt's, or a shelf's."""
EVEN = 0.8
"""Stripes as even as this are blinds or cloth; the bars of codes have 0.1 to 0.6."""


def like_a_code(quality: Quality) -> bool:
    """Whether it can be a code at all, for what finds codes also finds stripes."""
    return (
        quality.changes >= FEWEST_CHANGES[quality.linear] and quality.slenderness <= STUBBY and quality.evenness < EVEN
    )


def diagnose(quality: Quality, speed: float = 0.0) -> Trouble | None:
    """What hinders most; None if nothing is beyond its limit.

    `speed`: pixels a second that the place moves, which tells a moving code from one that is out of focus where one
    picture cannot.
    """
    worst, trouble = max(_troubles(quality, speed), key=lambda one: one[0])
    return trouble if worst >= 1 else None


def _troubles(quality: Quality, speed: float) -> tuple[tuple[float, Trouble], ...]:
    """Each trouble, after how far it is beyond its limit: 1 is at the limit."""
    large = quality.filling >= LARGE[quality.linear]
    unfocused = large and quality.smear < SMEARED and speed < RESTLESS
    blur = math.sqrt(max(0.0, quality.blur**2 - LENS**2))
    lit = quality.bright >= LOST
    return (
        (CUT if large and quality.cut else quality.filling / FILLS, Trouble.TOO_NEAR),
        ((FINEST[quality.linear] / quality.module) ** 2, Trouble.TOO_FAR),  # so fine, all edges are blurred
        (blur / quality.module / BLURRED, Trouble.TOO_NEAR if unfocused else Trouble.MOVING),
        (quality.washed / WASHED if quality.ink < PALE else 0.0, Trouble.GLARE),
        (quality.ink / PALE if lit else 0.0, Trouble.TOO_BRIGHT),
        (DIM / max(1.0, quality.bright), Trouble.TOO_DARK),
        (ASKEW / max(0.01, quality.flatness), Trouble.TILTED),
    )
