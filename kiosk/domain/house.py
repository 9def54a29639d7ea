"""What the house looks like from outside at this moment: what an idle screen may say of it (ux.md S1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.calendar import next_opening, open_at
from kiosk.domain.places import Location

QUIET_BELOW, BUSY_FROM = 0.4, 0.85
"""Parts of the capacity."""


class Crowd(StrEnum):
    """How full it feels, for those who would rather come when it is calm; never a number."""

    QUIET = "quiet"
    BUSY = "busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Full or closed now. `opens_at` is when it opens next, None if nobody knows.

    `crowd` is None in between, and where there is no capacity. `number_digits`: digits of the longest member number; 0
    where there are no members.
    """

    full: bool = False
    closed: bool = False
    opens_at: datetime | None = None
    crowd: Crowd | None = None
    number_digits: int = 0


def house_at(location: Location, now: datetime, *, inside: int, highest_number: int) -> House:
    """The house at `now`, with so many `inside`."""
    local = location.calendar.local(now)
    closed = not open_at(location.opening_hours, local)
    capacity = location.capacity
    return House(
        full=capacity is not None and inside >= capacity,
        closed=closed,
        opens_at=next_opening(location.opening_hours, local) if closed else None,
        crowd=None if capacity is None else _crowd(inside, capacity),
        number_digits=len(str(highest_number)) if highest_number else 0,
    )


def _crowd(inside: int, capacity: int) -> Crowd | None:
    if inside >= BUSY_FROM * capacity:
        return Crowd.BUSY
    return Crowd.QUIET if inside < QUIET_BELOW * capacity else None
