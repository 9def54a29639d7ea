"""Finds QR codes by their corner squares, also where glare, blur or a thumb hides the rest.

A corner square is a square ring around a dark square: an outline in an outline in an outline, of areas 49, 25 and 9.
Blur rounds them and swells them; outlines stay in each other. Two of one size, as far apart as in a code, are a code:
in views without codes there are none (0 of 80 drawn ones), and of codes that zxing-cpp does not read half have them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2, shrunk

_Votes = tuple[int, float, float]
"""Corner squares, pixels of a module, and texture, in the order of their weight."""

_LARGEST_COPY = 640
"""Longer side of the copy that is searched, in pixels: modules of 4 pixels of 1280x720 have 2 there: enough."""
_NEIGHBOURHOOD = 31
"""Side, in pixels of the copy, of what a pixel is dark or bright against."""
_DARKER = 5
"""Levels by which it must differ: a sensor's noise draws no outlines."""
_SMALLEST = 30.0
"""Area of a corner square in pixels of the copy."""
_OUTER, _INNER = (1.3, 4.5), (1.5, 7.0)
"""How much larger an outline is than the next one in it: 1.96 and 2.78 when sharp."""
_ALIKE = 0.7
"""Least ratio of the sizes of two corner squares of one code; the farther one is smaller when it is tilted."""
_NEAREST, _FARTHEST = 11.0, 55.0
"""Distance of two corner squares in modules: 14 to 34 along a side up to version 6, and across, turned or tilted."""
_ASKEW = math.radians(22.5)
"""A pair that is turned by more against its own sides stands across the code."""


@dataclass(frozen=True, slots=True)
class _Corner:
    """A corner square, in pixels of the copy."""

    x: float
    y: float
    module: float
    angle: float
    """Of its sides, in radians."""


def find_square_codes(grey: Grey) -> tuple[Candidate, ...]:
    """The place of the code that the most and largest corner squares tell of; one at most."""
    scale = min(1.0, _LARGEST_COPY / max(grey.shape))
    small = shrunk(grey, scale) if scale < 1 else grey
    small = np.asarray(cv2.GaussianBlur(small, (3, 3), 0), np.uint8)
    places = [_place(small, list(_corners(small, kind))) for kind in (cv2.THRESH_BINARY_INV, cv2.THRESH_BINARY)]
    _, best = max(places, key=lambda place: place[0])  # the rings of either are squares of the other, but smaller
    if best is None:
        return ()
    return (Candidate(tuple((float(x) / scale, float(y) / scale) for x, y in best), linear=False),)


def _corners(picture: Grey, kind: int) -> Iterator[_Corner]:
    """The corner squares; `kind` says whether dark or bright counts as ink."""
    ink = cv2.adaptiveThreshold(picture, 255, cv2.ADAPTIVE_THRESH_MEAN_C, kind, _NEIGHBOURHOOD, _DARKER)
    outlines, tree = cv2.findContours(ink, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return
    child = tree[0][:, 2]
    inner = np.where(child >= 0, child[child], -1)
    for i in np.flatnonzero(inner >= 0).tolist():
        first, second, third = (cv2.contourArea(outlines[one]) for one in (i, child[i], inner[i]))
        if first < _SMALLEST or not second or not third:
            continue
        if not (_OUTER[0] < first / second < _OUTER[1] and _INNER[0] < second / third < _INNER[1]):
            continue
        (x, y), (wide, high), degrees = cv2.minAreaRect(outlines[i])
        if min(wide, high) < 0.5 * max(wide, high) or first < 0.6 * wide * high:
            continue
        middle = np.mean(outlines[inner[i]][:, 0], axis=0)
        if math.dist(middle, (x, y)) < 0.2 * max(wide, high):
            yield _Corner(x, y, math.sqrt(first) / 7, math.radians(degrees))


def _place(picture: Grey, corners: list[_Corner]) -> tuple[_Votes, npt.NDArray[np.float64] | None]:
    """The corners of the code that the most corner squares agree on, and how many and how large they are."""
    best: npt.NDArray[np.float64] | None = None
    most: _Votes = (0, 0.0, 0.0)
    for one, other in combinations(corners, 2):
        if not _of_one_code(one, other):
            continue
        module = (one.module + other.module) / 2
        for square in _squares(one, other, module):
            inside = 3.5 * module / math.dist(square[0], square[1])
            at = [square[i] + inside * (square[(i + 2) % 4] - square[i]) for i in range(4)]
            agree = sum(any(math.dist(spot, (c.x, c.y)) < 4 * module for spot in at) for c in corners)
            votes = (agree, module, _texture(picture, square))
            if votes > most:
                best, most = square, votes
    return most, best


def _of_one_code(one: _Corner, other: _Corner) -> bool:
    small, large = sorted((one.module, other.module))
    distance = math.dist((one.x, one.y), (other.x, other.y))
    return small >= _ALIKE * large and _NEAREST * large < distance < _FARTHEST * small


def _squares(one: _Corner, other: _Corner, module: float) -> Iterator[npt.NDArray[np.float64]]:
    """The codes that two corner squares can belong to: on either side of them, or with them across."""
    a, b = np.array([one.x, one.y]), np.array([other.x, other.y])
    along = (b - a) / math.dist(a, b)
    aside = np.array([-along[1], along[0]])
    turned = (math.atan2(along[1], along[0]) - one.angle + math.pi / 4) % (math.pi / 2) - math.pi / 4
    if abs(turned) > _ASKEW:
        middle, half = (a + b) / 2, math.dist(a, b) / 2 + 3.5 * math.sqrt(2) * module
        yield np.array([middle - half * along, middle - half * aside, middle + half * along, middle + half * aside])
        return
    start, end = a - 3.5 * module * along, b + 3.5 * module * along
    side = math.dist(start, end)
    for sign in (1, -1):
        near, far = -sign * 3.5 * module * aside, sign * (side - 3.5 * module) * aside
        square = np.array([start + near, end + near, end + far, start + far])
        yield square if sign > 0 else square[[1, 0, 3, 2]]


def _texture(picture: Grey, square: npt.NDArray[np.float64]) -> float:
    """How much there is in the place; of two sides of a pair, the code is the one with more."""
    left, top = np.maximum(square.min(axis=0).astype(int), 0)
    right, bottom = square.max(axis=0).astype(int) + 1
    here = picture[top:bottom, left:right]
    return float(here.std()) if here.size else 0.0
