"""What the time of day does to a screen that is on for years: darker at night, and never still for long (ux.md S1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

NIGHT_DIMMING = 0.4
NIGHT_FROM, NIGHT_UNTIL = time(22), time(6)
SHIFT_MM = 2.0
SHIFT_MINUTES = 10
_SHIFTS = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
"""A round about the middle; each step moves by one at most."""


@dataclass(frozen=True, slots=True)
class Care:
    """`dimming`: which part of the light is taken away; `shift`: millimetres to the right and downwards."""

    dimming: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def at(cls, local: datetime | None) -> Care:
        """At this time on the wall clock of the place; none at all while nobody knows it."""
        if local is None:
            return cls()
        night = local.time() >= NIGHT_FROM or local.time() < NIGHT_UNTIL
        right, down = _SHIFTS[(local.hour * 60 + local.minute) // SHIFT_MINUTES % len(_SHIFTS)]
        return cls(NIGHT_DIMMING if night else 0.0, (right * SHIFT_MM, down * SHIFT_MM))
