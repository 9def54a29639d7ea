"""Finds linear codes at any angle and turns them upright.

Decoders scan rows and columns; a card in a hand is tilted. Where bars are, the brightness changes along one
direction only, and at nearly every pixel, over a whole patch: the eigenvalues of the gradient's structure tensor
differ, and its angle is that of the bars. Found on a small copy of the picture, so that it costs 2 ms; read from the
picture itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.scanner.decoding.filters import rows_stretched
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2, shrunk
from kiosk.scanner.sighting import Corners

_COHERENCE = 0.6
"""From 0, all directions alike, to 1, one direction only; text has about 0.3, bars have 0.7 to 1."""
_EDGE_LEVEL = 40.0
"""Gradient that counts as half an edge. Each edge counts nearly one, however strong: otherwise the border of a phone
outshines the bars on it, and grows together with them."""
_SMALLEST = 250
"""Pixels of a place, in a copy 320 wide."""
_NARROWEST, _LOWEST = 30, 4
"""Least extent across and along the bars, in pixels of the small copy."""
_FULLEST = 0.35
"""Least part of its own rectangle that a place fills: bars are a rectangle, a tree's twigs are not."""
_LOOKED_AT = 12
_BESIDE = 0.6
"""Added on each side, as a part of the width: quiet zones, and bars that were too faint to be found."""
_ALONG = 0.9
"""Part of the height that is read: the ends of bars hold digits and the label's edge."""
_EDGE = 20
"""Pixels beside a narrow code."""
_WIDEST = 4000
"""Pixels beyond which magnifying gains nothing: even of a code of 36 characters."""
_FEWEST_EDGES = 30
"""Of 134 codes in photographs the least had 38."""
_UNLIKE = 0.25
_LINES = 8
"""Lines that are averaged to a band, at most."""


@dataclass(frozen=True, slots=True)
class Bars:
    """A place where a linear code seems to be, in pixels of the picture."""

    angle: float
    """Direction in which one bar follows the other, in radians from the picture's rows."""
    x: float
    y: float
    """Its middle."""
    across: float
    """Its extent from the first to the last bar."""
    along: float
    """The bars' length."""

    @property
    def corners(self) -> Corners:
        """Around the bars, beginning at the start of the code."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return tuple(
            (self.x + u * cos - v * sin, self.y + u * sin + v * cos)
            for u, v in (
                (-self.across / 2, -self.along / 2),
                (self.across / 2, -self.along / 2),
                (self.across / 2, self.along / 2),
                (-self.across / 2, self.along / 2),
            )
        )


@dataclass(frozen=True, slots=True)
class BarSearch:
    """How fine the bars are that are looked for."""

    width: int
    """Longer side of the copy that is searched, in pixels."""
    patch: int
    """Side of the patch over which directions are compared, in pixels of the copy: several bars of a code."""
    density: float
    """Least part of a patch that is edges: bars are dense, a border is alone."""


def find_bars(grey: Grey, search: BarSearch, most: int = 4) -> tuple[Bars, ...]:
    """The most striking places of a picture, the largest first."""
    scale = min(1.0, search.width / max(grey.shape))
    small = shrunk(grey, scale) if scale < 1 else grey
    right, down = cv2.Sobel(small, cv2.CV_32F, 1, 0), cv2.Sobel(small, cv2.CV_32F, 0, 1)
    squared = right * right + down * down
    counted = 1 / (squared + _EDGE_LEVEL**2)
    xx, yy, xy = (
        cv2.boxFilter(one * counted, -1, (search.patch, search.patch))
        for one in (right * right, down * down, right * down)
    )
    density, leaning = xx + yy, xx - yy
    directed = leaning * leaning + 4 * xy * xy > (_COHERENCE * density) ** 2
    mask = cv2.morphologyEx(
        (directed & (density > search.density)).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)
    )
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    by_area = sorted(range(1, count), key=lambda place: -boxes[place, cv2.CC_STAT_AREA])[:_LOOKED_AT]
    found = []
    for place in by_area:
        left, top, wide, high, area = boxes[place]
        if area < _SMALLEST * min(1.0, max(small.shape) / 320):
            break
        window = np.s_[top : top + high, left : left + wide]
        inside = labels[window] == place
        angle = 0.5 * math.atan2(2 * xy[window][inside].sum(), leaning[window][inside].sum())
        rows, columns = np.nonzero(inside)
        bars, fill = _rectangle(angle, columns + left, rows + top, scale)
        if bars.across * scale >= _NARROWEST and bars.along * scale >= _LOWEST and fill >= _FULLEST:
            striking = fill * bars.across
            found.append((striking, bars))
    found.sort(key=lambda pair: -pair[0])
    return tuple(bars for _, bars in found[:most])


def _rectangle(angle: float, x: npt.NDArray[np.intp], y: npt.NDArray[np.intp], scale: float) -> tuple[Bars, float]:
    """The turned rectangle around these pixels of the small copy, and how full of them it is."""
    cos, sin = math.cos(angle), math.sin(angle)
    across, along = x * cos + y * sin, y * cos - x * sin
    first, last = _within(across, 0.01)
    top, bottom = _within(along, 0.02)
    u, v = (first + last) / 2, (top + bottom) / 2
    fill = len(x) / max(1.0, (last - first) * (bottom - top))
    bars = Bars(
        angle,
        (u * cos - v * sin) / scale,
        (u * sin + v * cos) / scale,
        (last - first) / scale,
        (bottom - top) / scale,
    )
    return bars, fill


def _within(places: npt.NDArray[np.float64], left_out: float) -> tuple[float, float]:
    """From where to where the places are but for a few at each end."""
    ordered = np.sort(places)  # a tenth of the time of np.percentile
    beyond = int(len(ordered) * left_out)
    return float(ordered[beyond]), float(ordered[-1 - beyond])


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Bars that were turned upright."""

    rows: Grey
    """Each row averages a band of the bars' length."""
    inside: slice
    """The columns from the first to the last bar; beside them is what was beside the code."""
    magnified: float
    """Pixels for a pixel of the picture, across the bars."""

    @property
    def like_a_code(self) -> bool:
        """Whether it has as many edges as the shortest code, and the same number at most heights.

        Blinds, shelves and shirts have fewer, leaves other numbers at each height. Dense hair passes: nothing is read
        in it, but it is taken for something that is held up.
        """
        black = rows_stretched(self.rows, 51)[:, self.inside] < 128
        edges = np.count_nonzero(np.diff(black, axis=1), axis=1)
        usual = np.median(edges)
        alike = np.count_nonzero(np.abs(edges - usual) <= usual * _UNLIKE)
        return bool(usual >= _FEWEST_EDGES and alike * 2 > len(edges))


def upright(grey: Grey, bars: Bars, *, magnified: float, rows: int) -> Strip:
    """The bars side by side, as `rows` rows that each average a band of their length.

    Averaging along the bars takes out noise and leaves the bars sharp; each row is a look at another part of the
    code. `magnified`: pixels of the answer for a pixel of the picture, across the bars; a scan line of a small code
    has more to hold on to.
    """
    cos, sin = math.cos(bars.angle), math.sin(bars.angle)
    wide = bars.across * (1 + 2 * _BESIDE)
    magnified = min(magnified, max(1.0, _WIDEST / wide))
    high = bars.along * _ALONG
    thinned = min(1.0, rows * _LINES / high)
    size = int(wide * magnified) + 2 * _EDGE, max(rows, int(high * thinned))
    turn = np.array(
        [
            [magnified * cos, magnified * sin, size[0] / 2 - magnified * (cos * bars.x + sin * bars.y)],
            [-thinned * sin, thinned * cos, size[1] / 2 - thinned * (cos * bars.y - sin * bars.x)],
        ],
        np.float32,
    )
    way = cv2.INTER_LINEAR if magnified <= 1 else cv2.INTER_CUBIC
    turned = cv2.warpAffine(grey, turn, size, flags=way, borderMode=cv2.BORDER_REPLICATE)
    bands = np.asarray(cv2.resize(turned, (size[0], rows), interpolation=cv2.INTER_AREA), dtype=np.uint8)
    beside = round((size[0] - bars.across * magnified) / 2)
    inside = slice(beside, size[0] - beside)
    whitest = bands[:, inside].max(axis=1, keepdims=True)
    # what is brighter beside the code would make its own white look grey
    return Strip(np.minimum(bands, whitest), inside, magnified)
