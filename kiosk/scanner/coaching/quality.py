"""What a picture of a code is like, in the place where one was seen and not read.

The place is turned upright, so that the code's rows and columns are the picture's; then everything is counted:

- Edges: between dark and bright of a contrast C, a blur of standard deviation s leaves slopes whose squares sum
  up to C^2 / (2 s sqrt(pi)) an edge, while the slopes themselves sum up to C, however wide the edge is. The ratio
  gives s, without a look at any single edge.
- Modules: the narrowest bars or squares. Changes between dark and bright are counted along lines: of squares against
  the mean of the neighbourhood, of bars as turns from rising to falling, which are left when blur has taken nearly
  all their contrast. It swallows some in the end, so what no code has is not believed.
- Light: the darkest part of each of 8 x 8 cells. Everywhere in a code there is something dark, unless a lamp
  is mirrored there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.coaching.trouble import Quality
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2

_Points = npt.NDArray[np.float32]

_LARGEST = 36_000
"""Pixels of the upright copy: more would cost time and tell nothing new of a code that near."""
_SHORTEST = 8
_CELLS = 8
_WHITE = 230.0
"""What is nowhere darker is the mirror of a lamp, not paper: cameras expose so that paper stays below."""
_FAINTEST_SLOPE = 0.06
"""As a part of the contrast; below are noise and the traces of compression."""
_COPY_BLUR = 1.0
"""Standard deviation, in pixels of the copy, of the blur that turning and smoothing it add (measured: 0.9 to 1.1)."""
_MODULES = {False: (21, 41), True: (68, 170)}
"""The fewest and the most modules across what members show: QR of version 1 to 6; bars of 6 to 12 characters."""
_CHANGES_PER_MODULE = {False: 0.53, True: 0.58}
"""Changes between dark and bright in a line of a sharp code, for each of its modules (measured)."""
_AT_EDGE = 3.0
"""Pixels from the picture's edge within which something is taken to go on beyond it."""


def measure(grey: Grey, candidate: Candidate) -> Quality:
    """What the picture is like there; takes below 1 ms for a place of 300 x 300 pixels."""
    corners = np.array(candidate.corners, np.float32)
    across = ((corners[1] - corners[0]) + (corners[2] - corners[3])) / 2
    down = ((corners[3] - corners[0]) + (corners[2] - corners[1])) / 2
    wide, high = float(np.hypot(*across)), float(np.hypot(*down))
    upright, scale = _upright(grey, corners, wide, high)
    dark, bright = _levels(upright)
    contrast = max(1.0, bright - dark)
    smooth = np.asarray(cv2.GaussianBlur(upright, (3, 3), 0), np.uint8)
    rows, columns = _Lines.of(smooth, contrast), _Lines.of(np.ascontiguousarray(smooth.T), contrast)
    barred = rows if rows.slopes >= columns.slopes else columns
    if candidate.linear:
        width, length, blurs = *((wide, high) if barred is rows else (high, wide)), [barred.blur]
        profile = _profile(smooth if barred is rows else smooth.T)
        changes = _turns(profile, 1.5 + 0.02 * contrast)
        evenness = _evenness(profile)
    else:
        width, length, blurs = (wide + high) / 2, (wide + high) / 2, [rows.blur, columns.blur]
        changes, evenness = max(rows.changes, columns.changes), 0.0
    fewest, most = _MODULES[candidate.linear]
    modules = min(most, max(fewest, changes / _CHANGES_PER_MODULE[candidate.linear]))
    cells = _darkest(smooth)
    return Quality(
        linear=candidate.linear,
        width=width,
        filling=width / min(grey.shape),
        module=width / modules,
        blur=max(_without_ours(blur) for blur in blurs) / scale,
        smear=max(blurs) / max(0.1, min(blurs)),
        dark=dark,
        bright=bright,
        washed=float(np.mean(cells[1:-1, 1:-1] > max(_WHITE, dark + 0.7 * contrast))),
        ink=float(np.partition(cells.ravel(), 2)[2]),
        flatness=1.0 if candidate.linear else _flatness(across, down),
        cut=_reaches_edge(grey, corners),
        changes=changes,
        slenderness=length / max(1.0, width),
        evenness=evenness,
    )


@dataclass(frozen=True, slots=True)
class _Lines:
    """What the lines of a picture tell, looked at from left to right."""

    slopes: float
    """Sum of the slopes of a line, in units of the contrast: about the number of its edges."""
    blur: float
    changes: float
    """Changes between dark and bright in a line."""

    @classmethod
    def of(cls, picture: Grey, contrast: float) -> _Lines:
        slopes = cv2.absdiff(picture[:, 1:], picture[:, :-1])
        _, slopes = cv2.threshold(slopes, max(3.0, _FAINTEST_SLOPE * contrast), 0, cv2.THRESH_TOZERO)
        total, squares = cv2.sumElems(slopes)[0], cv2.norm(slopes, cv2.NORM_L2SQR)
        rows, columns = picture.shape
        blur = contrast * total / (2 * math.sqrt(math.pi) * squares) if squares else float(columns)
        block = max(7, columns // 6) | 1
        mean = cv2.blur(picture, (block, 1))
        dark = cv2.threshold(cv2.subtract(mean, picture), 0.08 * contrast, 1, cv2.THRESH_BINARY)[1]
        changes = cv2.sumElems(cv2.absdiff(dark[:, 1:], dark[:, :-1]))[0] / rows
        return cls(total / rows / contrast, blur, changes)


def _upright(grey: Grey, corners: _Points, wide: float, high: float) -> tuple[Grey, float]:
    """The place turned upright, and pixels of that copy for one of the picture."""
    scale = min(1.0, math.sqrt(_LARGEST / max(1.0, wide * high)))
    width, height = (max(_SHORTEST, round(side * scale)) for side in (wide, high))
    rows, columns = grey.shape
    left, top = (int(v) for v in np.floor(corners.min(axis=0)) - 2)
    right, bottom = (int(v) for v in np.ceil(corners.max(axis=0)) + 3)
    left, right = max(0, min(left, columns - 2)), min(columns, max(right, 2))
    top, bottom = max(0, min(top, rows - 2)), min(rows, max(bottom, 2))
    here = (corners - np.array([left, top], np.float32)).astype(np.float32)
    there = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    turned = cv2.warpPerspective(
        grey[top:bottom, left:right],
        cv2.getPerspectiveTransform(here, there),
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(turned, np.uint8), scale


def _levels(picture: Grey) -> tuple[float, float]:
    counts = cv2.calcHist([picture], [0], None, [256], [0, 256]).ravel()
    below = np.cumsum(counts) / picture.size
    dark, bright = np.searchsorted(below, (0.05, 0.95))
    return float(dark), float(bright)


def _darkest(picture: Grey) -> npt.NDArray[np.uint8]:
    """The darkest pixel of each cell."""
    rows, columns = (max(1, side // _CELLS) for side in picture.shape)
    eroded = cv2.erode(picture, np.ones((rows, columns), np.uint8))
    return np.asarray(eroded[rows // 2 :: rows, columns // 2 :: columns], np.uint8)


def _without_ours(blur: float) -> float:
    """The blur that was there before the picture was turned upright and smoothed."""
    return math.sqrt(max(0.0, blur**2 - _COPY_BLUR**2))


def _flatness(across: _Points, down: _Points) -> float:
    """The cosine of the tilt: a square, seen from afar, is squeezed by it in one direction."""
    longest, shortest = np.linalg.svd(np.stack([across, down]), compute_uv=False)
    return float(shortest / longest) if longest else 0.0


def _reaches_edge(grey: Grey, corners: _Points) -> bool:
    rows, columns = grey.shape
    far = np.array([columns, rows], np.float32) - _AT_EDGE
    return bool((corners < _AT_EDGE).any() or (corners > far).any())


def _profile(picture: Grey) -> npt.NDArray[np.float32]:
    """The brightness along the middle of the bars' place: a few lines as one, for noise is not alike in them."""
    middle, few = picture.shape[0] // 2, max(1, picture.shape[0] // 8)
    return np.asarray(picture[middle - few : middle + few + 1].mean(axis=0), np.float32)


def _turns(profile: npt.NDArray[np.float32], least: float) -> float:
    """How often brightness stops to rise and begins to fall by at least `least`, or the other way round."""
    turns, rising, extreme = 0, True, float(profile[0])
    for level in profile.tolist():
        if rising == (level > extreme):
            extreme = level
        elif abs(level - extreme) >= least:
            turns, rising, extreme = turns + 1, not rising, level
    return float(turns)


def _evenness(profile: npt.NDArray[np.float32]) -> float:
    """The highest return of the profile's likeness with itself, moved by one stripe or more."""
    profile = profile - cv2.blur(profile.reshape(1, -1), (max(3, profile.size // 3) | 1, 1)).ravel()
    energy = np.fft.rfft(profile, 2 * profile.size)
    alike = np.fft.irfft(energy * np.conj(energy))[: profile.size // 2]
    if alike[0] <= 0:
        return 0.0
    alike = alike / alike[0] * profile.size / (profile.size - np.arange(alike.size))
    low = np.flatnonzero(alike < 0)
    return float(alike[low[0] :].max()) if low.size else 0.0
