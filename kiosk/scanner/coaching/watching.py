"""Looks at what is held up and not read, now and then, and says what would help."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.coaching.coach import Advice, Coach, Seen, step
from kiosk.scanner.coaching.quality import measure
from kiosk.scanner.coaching.trouble import Quality, like_a_code
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2
from kiosk.scanner.sighting import Corners

LOOK_EVERY = 0.15
"""Seconds between two looks: a hint needs seconds, and a look costs some milliseconds."""
WAIT_FOR_ONE = 0.5
"""Seconds after which nothing is there: what is hard to read is hard to find too, and is not found in each frame."""
MOST_MEASURED = 5
"""Of several places so many are looked at, square codes first: more than stripes, they are what they seem."""
STIRRED = 0.8
"""Pixels that something moved between two looks, from which on it is said to move."""
_SPARSE = 12
"""Every so many pixels of the picture tell its noise."""


class Coaching:
    """Is shown each frame with what was not read in it. One thread at a time."""

    def __init__(self) -> None:
        self._coach = Coach()
        self._looked_at = -math.inf
        self._measured_at = -math.inf
        self._before: Grey | None = None

    def look(self, grey: Grey, candidates: Sequence[Candidate], *, read: bool, now: float) -> Advice | None:
        """What is to be told now, mostly nothing: a trouble, or that the one told is over.

        `now` in seconds of the camera's clock; candidates of a frame may come late, after later frames without any.
        `read`: whether a code was read in this frame.
        """
        if candidates and not read:
            if now - self._measured_at < LOOK_EVERY:
                return None
            self._measured_at = now
        elif not read and now - self._looked_at < WAIT_FOR_ONE:
            return None
        seen = () if read else self._seen(grey, candidates)
        self._before = grey
        self._looked_at = max(now, self._looked_at)
        self._coach, advice = step(self._coach, seen, read, self._looked_at)
        return advice

    def _seen(self, grey: Grey, candidates: Sequence[Candidate]) -> tuple[Seen, ...]:
        surest = sorted(candidates, key=lambda one: (one.linear, -_size(one)))[:MOST_MEASURED]
        measured = ((one, measure(grey, one)) for one in surest)
        return tuple(self._one(grey, one, quality) for one, quality in measured if like_a_code(quality))

    def _one(self, grey: Grey, candidate: Candidate, quality: Quality) -> Seen:
        middle = np.mean(candidate.corners, axis=0)
        return Seen(
            x=float(middle[0]),
            y=float(middle[1]),
            size=_size(candidate),
            stirred=self._before is not None and stirred(self._before, grey, candidate.corners),
            quality=quality,
        )


def stirred(before: Grey, after: Grey, corners: Corners) -> bool:
    """Whether what is within the corners moved between two pictures of one camera.

    Where brightness changes by g a pixel of way, a small movement of d pixels changes it by g d; what the sensor's
    noise changes is what the quieter half of the picture shows.
    """
    if before.shape != after.shape:
        return True
    rows, columns = after.shape
    points = np.array(corners)
    left, top = np.clip(np.floor(points.min(axis=0)), 0, (columns - 4, rows - 4)).astype(int)
    right, bottom = np.clip(np.ceil(points.max(axis=0)), (left + 4, top + 4), (columns, rows)).astype(int)
    old, new = (
        cv2.GaussianBlur(picture[top:bottom, left:right], (3, 3), 0).astype(np.int16) for picture in (before, after)
    )
    change = float(np.abs(new - old).mean())
    slope = float(np.abs(np.diff(new, axis=1)).mean() + np.abs(np.diff(new, axis=0)).mean()) / 2
    still = np.abs(after[::_SPARSE, ::_SPARSE].astype(np.int16) - before[::_SPARSE, ::_SPARSE])
    noise = float(np.median(still))
    return change > noise + STIRRED * slope


def _size(candidate: Candidate) -> float:
    points = np.array(candidate.corners)
    return float(np.ptp(points, axis=0).max())
