"""Notices a camera that is connected and shows nothing new. Pure but for looking at pixels."""

from __future__ import annotations

from kiosk.scanner.frames import Pixels
from kiosk.scanner.sources.source import Cause, SourceUnavailable

LIMIT = 2.0
"""Seconds without a new picture after which the camera is at fault."""
_EVERY = 16
"""Every 16th pixel of every 16th row is compared: a real sensor's noise alone changes some of them."""


class Watchdog:
    """Fed with every picture of one live source; the memory of a frozen picture outlives a reconnection."""

    def __init__(self, name: str, now: float) -> None:
        self._name = name
        self._came_at = now
        self._changed_at = now
        self._last: bytes | None = None

    def reconnected(self, now: float) -> None:
        """The source was opened again: it has the whole limit to show something new."""
        self._came_at = self._changed_at = now

    def changed(self, pixels: Pixels, now: float) -> bool:
        """Take note of a picture; whether it differs from the one before."""
        self._came_at = now
        sample = pixels[::_EVERY, ::_EVERY].tobytes()
        if sample == self._last:
            return False
        self._last, self._changed_at = sample, now
        return True

    def check(self, now: float) -> None:
        """Raise `SourceUnavailable` if no picture came for the limit (GARBAGE) or no new one did (FROZEN).

        A source that sends nothing at all tells so itself, earlier; one that is heard and gives no picture
        sends something else.
        """
        if now - self._came_at >= LIMIT:
            raise SourceUnavailable(Cause.GARBAGE, f"What {self._name} sends holds no whole picture.")
        if now - self._changed_at >= LIMIT:
            raise SourceUnavailable(Cause.FROZEN, f"{self._name} has sent the same picture for {LIMIT:g} s.")
