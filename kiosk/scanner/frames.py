"""A frame, and the slot through which only the newest one passes from thread to thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
"""A colour picture: height x width x 3, blue, green, red."""

Grey = npt.NDArray[np.uint8]
"""A picture of brightness alone: height x width."""

Ticks = Callable[[], float]
"""Reads a clock that never goes back, in seconds; only differences mean anything."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a camera. Whoever gets it reads the pixels and never writes them."""

    pixels: Pixels
    number: int
    """Counts the frames of one camera from 1 on; a gap means that frames were passed over."""
    captured_at: float
    """When the picture arrived, in seconds of `Ticks`."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        height, width = self.pixels.shape[:2]
        return width, height


class LatestFrame:
    """A slot that holds the newest frame: putting overwrites, taking empties, nothing ever queues.

    A slow taker loses frames and never falls behind; a fast one waits.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._frame: Frame | None = None
        self._closed = False

    def put(self, frame: Frame) -> None:
        """Make this the newest frame; whatever was not taken yet is forgotten. After `close`: nothing."""
        with self._changed:
            if not self._closed:
                self._frame = frame
                self._changed.notify()

    def take(self, timeout: float) -> Frame | None:
        """The newest frame, waiting up to `timeout` seconds for one; None if none came or on `close`."""
        with self._changed:
            self._changed.wait_for(lambda: self._frame is not None or self._closed, timeout)
            frame, self._frame = self._frame, None
            return frame

    def close(self) -> None:
        """Let every waiting `take` return None, at once and from now on."""
        with self._changed:
            self._closed = True
            self._frame = None
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        with self._changed:
            return self._closed
