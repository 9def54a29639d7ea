"""Clubs made by chance, and weeks in them: what nobody thought of when the decision cases were written."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from tests.fakes.decision_cases import Case, Given, Plain, Reader, Step

BEGINNINGS = (
    "2026-06-12",  # a Friday
    "2026-03-27",  # the clocks go forward on Sunday
    "2026-10-23",  # and back
    "2028-02-27",  # a leap year
    "2026-05-30",  # the end of a month
)
HOURS = ("daily 08:00-20:00", "Fri-Sat 20:00-04:00", "Mon-Fri 10:00-16:00", "daily 02:30-05:00")
PLACES = ("uptown", "uptown", "harbour")
CODES = ("ADA0001", "ADA0001", "ADA0001", "GRACE02", "ALAN003")
STEPS = 25


def random_case(seed: int) -> Case:
    """A club and a week in it, always the same for the same seed."""
    chance = Chance(random.Random(seed))
    return Case(f"week {seed}", "random", chance.club(), tuple(chance.week()), Reader(), None)


class Chance:
    """Draws a club, and what happens there."""

    def __init__(self, source: random.Random) -> None:
        self._source = source
        self._begins = datetime.fromisoformat(source.choice(BEGINNINGS))

    def club(self) -> Given:
        """Policies, pass types, what people hold, and what was before."""
        one = self._source.choice
        policies = {
            "direction": one(("toggle", "toggle", "toggle", "in_only", "ask")),
            "double_scan_seconds": one((0, 120, 600)),
            "combine_same_day": one((True, False)),
            "payg": one(("off", "ask", "auto")),
            "payg_day_min": one((None, None, 500)),
            "payg_day_max": one((None, None, 700, 2000)),
            "discount_bookings": one((True, False)),
            "max_stay_minutes": one((None, None, 60, 240)),
            "free_entry_month_limit": 1000,
        }
        limit = one(({"visits": 1}, {"visits": 3}, {"hours": 1}, {"visits": 3, "hours": 2}))
        return Given(
            location={"day_cutoff": one(("00:00", "02:30", "05:00")), "capacity": one((None, None, 2))},
            policies=policies,
            locations={"harbour": {"time_zone": one(("Europe/Madrid", "America/New_York"))}},
            types={name: self._type() for name in ("gold", "ten", "hours", "day", "guest")},
            plan=one((None, {"per": one(("day", "week", "month", "cycle")), **limit})),
            passes=[self._pass() for _ in range(one((0, 1, 2, 3)))],
            members={"grace": {"passes": [self._pass() for _ in range(one((0, 1, 2)))]}},
            bookings=[self._booking() for _ in range(one((0, 1, 3)))],
            visits=[self._visit() for _ in range(one((0, 2, 4)))],
        )

    def week(self) -> Iterator[Step]:
        """Scans, free entries and closed days, one after the other."""
        one, at = self._source.choice, self._begins
        for _ in range(STEPS):
            at += timedelta(minutes=one((0, 1, 5, 30, 90, 200, 500)), seconds=one((1, 30)))
            where, what = one(PLACES), self._source.random()
            if what < 0.06:
                yield Step(at=str(at), where=where, close_day=True)
            elif what < 0.12:
                yield Step(at=str(at), where=where, free_entry=one(CODES))
            else:
                yield Step(
                    at=str(at),
                    where=where,
                    scan=one(CODES),
                    direction=one((None, None, None, None, "in", "out")),
                    consent=one((None, "best", "best", "day@1")),
                    host=one((None, None, None, None, "grace", "ada")),
                )

    def _type(self) -> Plain:
        return {
            "price": self._source.choice((100, 300, 900, 1200)),
            **self._perhaps("hours", HOURS),
            **self._perhaps("locations", (["harbour"], ["uptown"], ["uptown", "harbour"])),
            **self._perhaps("counts_towards_plan_limits", (False,)),
            **self._perhaps("payg_for_members", (True,), 0.4),
            **self._perhaps("bill", ("at_check_out",), 0.3),
            **self._perhaps("minutes_included", (30, 60, 90)),
            **self._perhaps("visits_included", (1, 3)),
        }

    def _pass(self) -> Plain:
        sort = self._source.choice(("gold", "ten", "ten", "hours", "day", "day", "guest"))
        left = {"hours": ("remaining_minutes", (0, 20, 100, 600))}.get(sort, ("remaining_visits", (0, 1, 2, 5)))
        return {
            "type": sort,
            **self._perhaps(*left, 0.8),
            **self._perhaps("starts_on", (self._day(),), 0.3),
            **self._perhaps("expires_on", (self._day(),), 0.3),
            **self._perhaps("shared_by", ("grace", "alan", "Jane Doe")),
            **self._perhaps("location_id", ("uptown", "harbour")),
            **self._perhaps("state", ("frozen", "unpaid", "cancelled", "awaiting_approval"), 0.15),
            **self._perhaps("origin", ("plan", "product", "shared"), 0.3),
        }

    def _booking(self) -> Plain:
        return {
            **dict(zip(("from", "to"), self._window(0), strict=True)),
            "by": self._source.choice(("ada", "grace")),
            "guests": self._source.choice(([], ["ada"], ["alan"])),
            "where": self._source.choice(PLACES),
            "state": self._source.choice(("confirmed", "confirmed", "cancelled")),
        }

    def _visit(self) -> Plain:
        return {
            "at": " to ".join(self._window(-5)),
            "member": self._source.choice(("ada", "grace")),
            "where": self._source.choice(PLACES),
            "method": self._source.choice(("MIG", "MEM", "ENT", "EVE", "GUE", "FRE")),
        }

    def _window(self, day: int) -> tuple[str, str]:
        start = self._begins + timedelta(days=day, minutes=self._source.randrange(4 * 24 * 60))
        return str(start), str(start + timedelta(minutes=self._source.choice((10, 60, 120, 300))))

    def _day(self) -> str:
        return str((self._begins + timedelta(days=self._source.randint(-3, 6))).date())

    def _perhaps(self, name: str, values: tuple[Any, ...], share: float = 0.2) -> Plain:
        return {name: self._source.choice(values)} if self._source.random() < share else {}
