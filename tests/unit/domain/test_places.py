"""What a location does unless somebody says otherwise."""

from __future__ import annotations

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.places import Direction, Location, PayAsYouGo, Policies


def test_a_location_decides_as_the_rules_say_unless_it_chooses_otherwise() -> None:
    assert Policies() == Policies(
        direction=Direction.TOGGLE, double_scan_seconds=120, combine_same_day=False, waiver_required=False,
        payg=PayAsYouGo.ASK, payg_day_min=None, payg_day_max=None, discount_bookings=False, max_stay_minutes=None,
        stale_after_hours=24, booking_early_minutes=15, overdue_tolerance=0, free_entry_month_limit=3, min_age=None,
        milestones=(1, 10, 25, 50, 100),
    )  # fmt: skip


def test_a_location_is_open_at_any_time_to_as_many_as_come_unless_it_says_otherwise() -> None:
    place = Location(id="uptown", name="Uptown", calendar=LocalCalendar("Europe/Madrid"))

    assert (place.capacity, place.opening_hours, place.policies) == (None, (), Policies())
