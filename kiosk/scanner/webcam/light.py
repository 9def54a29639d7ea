"""What a picture says of the light and the lens: brightness, noise, sharpness. Pure but for looking at pixels."""

from __future__ import annotations

import numpy as np

from kiosk.scanner.frames import Grey, Pixels
from kiosk.scanner.webcam.exposure import Light

_EVERY = 8
"""Every 8th pixel of every 8th row is enough for the brightness: 14,400 of 1280x720."""
_CROP = 256
"""Pixels of the square in the middle whose noise is looked at."""
_BLOCK = 16
_LEAST_EDGES = 100
"""Places with an edge without which nothing can be said of the sharpness: fewer may be specks."""
_LEAST_CONTRAST = 40
"""Levels between light and dark under which a difference may be noise."""
_NEAR = 8
"""Pixels within which an edge is complete, were it ever so blurred."""


def light_of(pixels: Pixels) -> Light:
    """Brightness and noise. 0.6 ms of a 1280x720 picture."""
    return Light(brightness=float(pixels[::_EVERY, ::_EVERY].mean()), noise=noise_of(pixels[:, :, 1]))


def noise_of(grey: Grey) -> float:
    """The sensor's noise as a standard deviation in levels, 0 for a picture too small to say.

    Each block of the picture's middle is convolved with the difference of two Laplacians, which is blind to
    slopes and edges (J. Immerkær, Fast noise variance estimation, 1996); the quietest tenth of the blocks
    counts, because texture is no noise.
    """
    height, width = grey.shape
    top, left = max(0, (height - _CROP) // 2), max(0, (width - _CROP) // 2)
    part = grey[top : top + _CROP, left : left + _CROP].astype(np.int16)
    rows = part[:-2] - 2 * part[1:-1] + part[2:]
    rough = np.abs(rows[:, :-2] - 2 * rows[:, 1:-1] + rows[:, 2:])
    high, wide = (side // _BLOCK * _BLOCK for side in rough.shape)
    if high == 0 or wide == 0:
        return 0.0
    blocks = rough[:high, :wide].reshape(high // _BLOCK, _BLOCK, wide // _BLOCK, _BLOCK).mean(axis=(1, 3))
    return float(np.quantile(blocks, 0.1) * np.sqrt(np.pi / 2) / 6)


def sharpness_of(grey: Grey) -> float | None:
    """How much of an edge lies between two neighbouring pixels: 1 for a drawing, 1/4 if it is spread over four.

    Spread by a lens out of focus or by motion, whichever. Looks along every other row, where the contrast is
    strongest. None if nothing in the picture has an edge to look at.
    """
    levels = grey[::2].astype(np.int16)
    if levels.shape[1] <= _NEAR:
        return None
    whole = np.abs(levels[:, _NEAR:] - levels[:, :-_NEAR])
    strong = whole >= max(_LEAST_CONTRAST, 0.7 * whole.max())
    if strong.sum() < _LEAST_EDGES:
        return None
    steepest = np.abs(levels[:, 1:] - levels[:, :-1])
    for apart in (1, 2, 4):  # of the 8 steps that make up a whole edge
        steepest = np.maximum(steepest[:, :-apart], steepest[:, apart:])
    return float(min(1.0, np.median(steepest[strong] / whole[strong])))
