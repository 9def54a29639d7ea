"""Where in a camera's view something is new: the gate before the decoders, and the part that they look at.

Most frames of a day show an empty entrance. Small grey copies of the frames are compared with the one before, for
what moves, and with a slowly learned background, for what was brought and is held still.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2

_SMALL = (160, 90)
"""Width and height of the copies."""
_CHANGE = 9
"""Levels of 256 by which a pixel of a copy must differ: a sensor's noise, averaged over 64 pixels, is below 3."""
_FEWEST = 3
"""Pixels of a copy that must differ."""
_LEARNING_MOVED, _LEARNING_STILL = 0.02, 0.05
"""How much of a frame goes into the background: what is put down belongs to it after two seconds."""
_MARGIN = 5
"""Pixels of a copy that are added around what is new: quiet zones."""
_WHOLE = 0.8
"""Part of the view from which on the whole of it is looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the view, in pixels: `rows[top:bottom, left:right]`."""

    left: int
    top: int
    right: int
    bottom: int

    def of(self, grey: Grey) -> Grey:
        """These pixels, as a picture of its own."""
        return np.ascontiguousarray(grey[self.top : self.bottom, self.left : self.right])


class Motion:
    """Fed with every frame of one camera."""

    def __init__(self) -> None:
        self._last: Grey | None = None
        self._background = np.zeros(0, np.float32)

    def new_part(self, grey: Grey) -> Part | None:
        """What moved since the last frame or is not part of the background; None if nothing is new."""
        small = cv2.blur(cv2.resize(grey, _SMALL, interpolation=cv2.INTER_AREA), (3, 3))
        if self._last is None:
            self._last, self._background = np.asarray(small, np.uint8), small.astype(np.float32)
            return Part(0, 0, grey.shape[1], grey.shape[0])
        moved = cv2.absdiff(small, self._last) > _CHANGE
        moves = int(np.count_nonzero(moved)) >= _FEWEST
        new = moved | (cv2.absdiff(small, self._background.astype(np.uint8)) > _CHANGE)
        cv2.accumulateWeighted(small, self._background, _LEARNING_MOVED if moves else _LEARNING_STILL)
        self._last = np.asarray(small, np.uint8)
        rows, columns = np.nonzero(new)
        if len(rows) < _FEWEST:
            return None
        return _part(rows, columns, grey)


def _part(rows: np.ndarray, columns: np.ndarray, grey: Grey) -> Part:
    height, width = grey.shape
    wide, high = width / _SMALL[0], height / _SMALL[1]
    part = Part(
        max(0, int((columns.min() - _MARGIN) * wide)),
        max(0, int((rows.min() - _MARGIN) * high)),
        min(width, int((columns.max() + 1 + _MARGIN) * wide)),
        min(height, int((rows.max() + 1 + _MARGIN) * high)),
    )
    if (part.right - part.left) * (part.bottom - part.top) >= _WHOLE * width * height:
        return Part(0, 0, width, height)
    return part
