"""Where a check-in happens: a location, its hours and its policies (rules.md 1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.calendar import Hours, LocalCalendar
from kiosk.domain.charges import DayBounds


class Direction(StrEnum):
    """What a scan may do (rules.md 3, step 3)."""

    TOGGLE = "toggle"
    IN_ONLY = "in_only"
    OUT_ONLY = "out_only"
    ASK = "ask"


class PayAsYouGo(StrEnum):
    """Whether a member without a pass may buy one at the door (rules.md 4; Nexudus: Checkin.PayAsYouGo)."""

    OFF = "off"
    ASK = "ask"
    AUTO = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """How one location decides. Money is in minor units, times are in the unit that the name says."""

    direction: Direction = Direction.TOGGLE
    double_scan_seconds: int = 120
    combine_same_day: bool = False
    waiver_required: bool = False
    payg: PayAsYouGo = PayAsYouGo.ASK
    payg_day_min: int | None = None
    payg_day_max: int | None = None
    discount_bookings: bool = False
    max_stay_minutes: int | None = None
    stale_after_hours: int = 24
    booking_early_minutes: int = 15
    overdue_tolerance: int = 0
    free_entry_month_limit: int = 3
    min_age: int | None = None
    milestones: tuple[int, ...] = (1, 10, 25, 50, 100)

    @property
    def payg_bounds(self) -> DayBounds | None:
        """Floor and cap of a day's pay-as-you-go charges; None if there are neither."""
        if self.payg_day_min is None and self.payg_day_max is None:
            return None
        return DayBounds(floor=self.payg_day_min, cap=self.payg_day_max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place with a door. `capacity` None: as many as come."""

    id: str
    name: str
    calendar: LocalCalendar
    capacity: int | None = None
    opening_hours: Hours = ()
    policies: Policies = field(default_factory=Policies)
