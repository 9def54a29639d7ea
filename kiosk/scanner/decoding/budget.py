"""How much time the dear looks may take. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

SHARE = 0.15
"""Of one core, in the long run: somebody who works before the camera all day costs no more."""
SAVED = 1.5
"""Seconds that can be saved up: somebody who comes with a code after a quiet while gets the whole worker."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Seconds of work that may be done; `Budget()` is full."""

    left: float = SAVED
    at: float = 0.0

    def earned(self, now: float) -> Budget:
        """With what came in until `now`."""
        return Budget(min(SAVED, self.left + max(0.0, now - self.at) * SHARE), now)

    def spent(self, seconds: float) -> Budget:
        """After a look that took `seconds`; may be overdrawn by one look."""
        return replace(self, left=self.left - seconds)

    @property
    def allows(self) -> bool:
        """Whether a further look may be taken."""
        return self.left > 0
