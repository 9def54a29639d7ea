"""Where QR codes seem to be, read or not: by the squares at three of their corners."""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2
from kiosk.scanner.sighting import Corners

_COPY = 320
"""Longer side of the copy in which corner squares are looked for, in pixels."""
_MODULES = (1.0, 1.5, 2.2, 3.3)
"""Sizes of a module in the copy: codes of a quarter of the view and of all its height."""
_ALIKE = 0.62
"""Least correlation of a corner square with its picture; 1 is the same."""
_MOST = 6
"""Corner squares of one size that are looked at, the clearest first."""
_NEAREST, _FARTHEST = 10, 60
"""Distance of the corner squares of one code, in modules: versions 1 to 10 have 14 to 50, and turned ones less."""


def locate_square(grey: Grey) -> tuple[Candidate, ...]:
    """The place around three corner squares of one size that stand at the corners of half a square; one at most."""
    scale = min(1.0, _COPY / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else grey
    best: tuple[float, Corners] | None = None
    for module in _MODULES:
        pattern = _corner_square(module)
        if min(small.shape) <= pattern.shape[0]:
            continue
        likeness = np.abs(cv2.matchTemplate(small, pattern, cv2.TM_CCOEFF_NORMED))  # light on dark is its negative
        found = _code_of(_peaks(likeness, round(4 * module)), pattern.shape[0] / 2, module)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None:
        return ()
    return (Candidate(tuple((x / scale, y / scale) for x, y in best[1]), linear=False),)


@cache
def _corner_square(module: float) -> Grey:
    """Rings of the corner square's widths; round, so that it is as like a turned one."""
    half = math.ceil(4.5 * module)
    y, x = np.mgrid[-half : half + 1, -half : half + 1]
    out = np.hypot(x, y) / module
    ring = (out < 1.7) | ((out >= 2.7) & (out < 3.9))
    drawn = np.where(ring, 0, 255).astype(np.uint8)
    return np.asarray(cv2.GaussianBlur(drawn, (0, 0), 0.4 * module), dtype=np.uint8)


def _peaks(likeness: np.ndarray, apart: int) -> list[tuple[float, int, int]]:
    """The clearest places, no two within `apart` pixels."""
    highest = cv2.dilate(likeness, np.ones((2 * apart + 1, 2 * apart + 1), np.uint8))
    rows, columns = np.nonzero((likeness >= highest) & (likeness > _ALIKE))
    peaks = sorted(((float(likeness[y, x]), int(x), int(y)) for y, x in zip(rows, columns, strict=True)), reverse=True)
    return peaks[:_MOST]


def _code_of(peaks: list[tuple[float, int, int]], shift: float, module: float) -> tuple[float, Corners] | None:
    """The corners of the code whose three corner squares these could be, and how clear they are."""
    for _, ax, ay in peaks:
        for b, bx, by in peaks:
            for c, cx, cy in peaks:
                right, down = (bx - ax, by - ay), (cx - ax, cy - ay)
                wide, high = math.hypot(*right), math.hypot(*down)
                if right[0] * down[1] - right[1] * down[0] <= 0 or not _corner(right, down, wide, high, module):
                    continue
                along = (right[0] / wide * 3.5 * module, right[1] / wide * 3.5 * module)
                aside = (down[0] / high * 3.5 * module, down[1] / high * 3.5 * module)
                corners = (
                    (ax - along[0] - aside[0], ay - along[1] - aside[1]),
                    (bx + along[0] - aside[0], by + along[1] - aside[1]),
                    (bx + down[0] + along[0] + aside[0], by + down[1] + along[1] + aside[1]),
                    (cx - along[0] + aside[0], cy - along[1] + aside[1]),
                )
                return b + c, tuple((x + shift, y + shift) for x, y in corners)
    return None


def _corner(right: tuple[float, float], down: tuple[float, float], wide: float, high: float, module: float) -> bool:
    """Whether the two sides of a code meet here: nearly as long as each other and nearly at a right angle."""
    if not (_NEAREST * module < wide < _FARTHEST * module and 0.6 < wide / high < 1.67):
        return False
    lean = (right[0] * down[0] + right[1] * down[1]) / (wide * high)
    return abs(lean) < 0.45
