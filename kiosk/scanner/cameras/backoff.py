"""How long to wait before a lost camera is tried again. Pure."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST = 0.2
"""Seconds before the first new try."""
LONGEST = 2.0
"""Seconds that no wait exceeds: a camera that is plugged in again is back within 3 s, the opening included."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Doubles the wait with every try that failed; `Backoff()` is the start."""

    failures: int = 0

    def failed(self) -> Backoff:
        """After one more failure."""
        return Backoff(self.failures + 1)

    def seconds(self, jitter: float) -> float:
        """The wait before the next try.

        `jitter` from 0 to 1 shortens it by up to a half, so that kiosks that share a camera do not all come
        back at the same instant.
        """
        doubled = SHORTEST * 2.0 ** min(self.failures - 1, 10)
        return min(LONGEST, doubled) * (1 - jitter / 2)
