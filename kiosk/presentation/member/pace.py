"""Pace mode: when members come one right after the other, answers are short and nothing celebrates (ux.md 4)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

SPACINGS = 5
"""How many of the last spacings are looked at."""
ON_BELOW, OFF_ABOVE = 4.0, 8.0
"""Seconds: half of the scans closer than the one turn it on, half of them further apart than the other turn it off."""


@dataclass(frozen=True, slots=True)
class Pace:
    """When the last scans were answered, and whether they come fast."""

    at: tuple[float, ...] = ()
    fast: bool = False

    def scanned(self, now: float) -> Pace:
        """The pace after one more scan."""
        at = (*self.at, now)[-SPACINGS - 1 :]
        if len(at) <= SPACINGS:
            return Pace(at, self.fast)
        middle = median(later - earlier for earlier, later in pairwise(at))
        return Pace(at, middle < ON_BELOW or (self.fast and middle <= OFF_ABOVE))
