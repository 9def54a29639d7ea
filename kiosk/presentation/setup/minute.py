"""The 60-second check: the printed test card is held up again and again, and each reading is timed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from statistics import median

SECONDS = 60.0
"""How long it takes."""
ENOUGH = 5
"""Readings that say something."""
QUICK, SLOW = 200.0, 500.0
"""Milliseconds from the first sight of the card to its reading: up to the first good, from the second to be mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """`ends`: in seconds of the monotonic clock. `times`: milliseconds of each reading, in order."""

    ends: float
    times: tuple[float, ...] = ()
    done: bool = False

    def read(self, ms: float) -> Minute:
        """With one more reading."""
        return replace(self, times=(*self.times, ms))

    @property
    def typical(self) -> float | None:
        """The median, in milliseconds."""
        return median(self.times) if self.times else None

    def left(self, now: float) -> int:
        """Whole seconds that are left."""
        return max(0, round(self.ends - now))


@dataclass(frozen=True, slots=True)
class Kept:
    """One check that was made before: when, how many readings, and their median in milliseconds."""

    at: datetime
    readings: int
    ms: float


@dataclass(frozen=True, slots=True)
class ReadTimes:
    """How fast codes were read lately: of the last scans in milliseconds, oldest first, and of the kept checks."""

    lately: tuple[float, ...] = ()
    kept: tuple[Kept, ...] = ()
