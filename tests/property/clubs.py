"""Random clubs, as people would import them: two places, three people, passes of every kind, bookings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from kiosk.domain.calendar import LocalCalendar
from tests.fakes.documents import Document

MEMBERS = ("m-1", "m-2", "m-3")
PLACES = ("uptown", "downtown")
RECEPTIONIST, MANAGER = "sam", "mia"

BEGINNINGS = (
    (datetime(2026, 6, 15, 6, tzinfo=UTC), "Europe/Madrid"),  # nothing special
    (datetime(2026, 3, 28, 14, tzinfo=UTC), "Europe/Madrid"),  # the night is an hour short
    (datetime(2026, 10, 24, 14, tzinfo=UTC), "Europe/Madrid"),  # and an hour long
    (datetime(2026, 3, 7, 20, tzinfo=UTC), "America/Havana"),  # midnight is skipped
    (datetime(2026, 10, 31, 20, tzinfo=UTC), "America/Havana"),  # midnight comes twice
    (datetime(2026, 3, 7, 20, tzinfo=UTC), "America/St_Johns"),  # half an hour off
    (datetime(2026, 4, 4, 6, tzinfo=UTC), "Australia/Lord_Howe"),  # the clock goes back by half an hour
    (datetime(2011, 12, 29, 20, tzinfo=UTC), "Pacific/Apia"),  # the 30th is left out
)
"""When a story begins, and where: a day before the clock does something odd."""


@dataclass(frozen=True)
class Club:
    """What is imported, and when the story begins."""

    document: Document
    begins: datetime


_FOR_SALE = {"payg_for_members": True, "payg_for_contacts": True}
_BY_TIME = _FOR_SALE | {"bill": "at_check_out"}
_MORNINGS = [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "06:00", "to": "14:00"}]
_NIGHTS = [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "22:00", "to": "05:00"}]

HELD: dict[str, dict[str, Any]] = {
    "ten": {"kind": "visits", "visits_included": 10},
    "extra": {"kind": "visits", "visits_included": 2, "counts_towards_plan_limits": False, "use_priority": "low"},
    "hours": {"kind": "minutes"},
    "days": {"kind": "day"},
    "gold": {"kind": "membership"},
    "early": {"kind": "membership", "hours": _MORNINGS},
    "nights": {"kind": "day", "hours": _NIGHTS, "use_priority": "high"},
    "guest": {"kind": "guest"},
}
SOLD: dict[str, dict[str, Any]] = {
    "day": {"kind": "day", "price": 1200} | _FOR_SALE,
    "hour": {"kind": "minutes", "price": 500, "minutes_included": 60} | _FOR_SALE,
    "two": {"kind": "visits", "price": 900, "visits_included": 2, "counts_towards_plan_limits": False} | _FOR_SALE,
    "meter": {"kind": "minutes", "price": 1200} | _BY_TIME,
    "lounge": {"kind": "day", "price": 701, "minutes_included": 50} | _BY_TIME,
}
TYPES: dict[str, dict[str, Any]] = {
    ident: {"id": ident, "name": f"A {ident} pass", "price": 100, "currency": "EUR"} | one
    for ident, one in (HELD | SOLD).items()
}
"""All pass types; which of those in SOLD are on sale is drawn."""

_policies = st.fixed_dictionaries(
    {
        "payg": st.sampled_from(["auto", "auto", "ask", "off"]),
        "direction": st.sampled_from(["toggle"] * 6 + ["in_only", "out_only", "ask"]),
        "double_scan_seconds": st.sampled_from([0, 120]),
        "combine_same_day": st.booleans(),
        "payg_day_min": st.sampled_from([None, None, 300, 900]),
        "payg_day_max": st.sampled_from([None, None, 250, 1500]),
        "discount_bookings": st.booleans(),
        "max_stay_minutes": st.sampled_from([None, None, 45, 180, 2_000]),
        "free_entry_month_limit": st.sampled_from([0, 1, 9]),
        "overdue_tolerance": st.sampled_from([0, 500]),
    }
)
_places = st.fixed_dictionaries(
    {
        "name": st.just("A place"),
        "day_cutoff": st.sampled_from(["00:00", "00:00", "02:30", "05:00"]),
        "capacity": st.sampled_from([None, None, None, None, 1, 2]),
        "policies": _policies,
    }
)
_plans = st.fixed_dictionaries(
    {
        "per": st.sampled_from(["day", "week", "month", "cycle"]),
        "visits": st.none() | st.integers(0, 3),
        "hours": st.none() | st.integers(0, 4),
    }
)


def _day(begins: datetime, ahead: int | None) -> str | None:
    return None if ahead is None else str((begins + timedelta(days=ahead)).date())


@st.composite
def held_passes(draw: st.DrawFn, begins: datetime) -> dict[str, Any]:
    """A pass as a member may hold it; without its id."""
    first = st.sampled_from([None, None, None, -2, 1])
    last = st.sampled_from([None, None, None, 0, 1, 3])
    return {
        "pass_type_id": draw(st.sampled_from([*HELD])),
        "starts_on": _day(begins, draw(first)),
        "expires_on": _day(begins, draw(last)),
        "remaining_visits": draw(st.none() | st.integers(0, 3)),
        "remaining_minutes": draw(st.none() | st.integers(0, 300)),
        "state": draw(st.sampled_from(["active"] * 8 + ["frozen", "unpaid"])),
        "origin": draw(st.sampled_from(["manual", "plan", "product"])),
        "location_id": draw(st.sampled_from([None, None, None, *PLACES])),
        "shared_by": draw(st.sampled_from([None, None, None, "m-1", "the team"])),
    }


@st.composite
def _people(draw: st.DrawFn, ident: str, begins: datetime) -> dict[str, Any]:
    held = draw(st.lists(held_passes(begins), max_size=3))
    return {
        "id": ident,
        "first_name": ident,
        "last_name": "X",
        "kind": draw(st.sampled_from(["member", "contact"])),
        "state": draw(st.sampled_from(["active"] * 9 + ["frozen", "blocked"])),
        "overdue": draw(st.sampled_from([0] * 8 + [500, 501])),
        "plan_id": draw(st.sampled_from([None, None, "plan"])),
        "visits_before": draw(st.sampled_from([0, 8, 98])),
        "credentials": [{"value": f"CODE-{ident}"}],
        "passes": [one | {"id": f"p-{ident}-{n}"} for n, one in enumerate(held)],
    }


@st.composite
def _bookings(draw: st.DrawFn, begins: datetime) -> dict[str, Any]:
    starts = begins + timedelta(minutes=30 * draw(st.integers(-4, 60)))
    return {
        "member_id": draw(st.sampled_from(MEMBERS)),
        "guests": draw(st.lists(st.sampled_from(MEMBERS), unique=True, max_size=2)),
        "location_id": draw(st.sampled_from(PLACES)),
        "resource": "Studio",
        "starts_at": starts.isoformat(),
        "ends_at": (starts + timedelta(minutes=draw(st.sampled_from([20, 60, 120, 600])))).isoformat(),
    }


@st.composite
def clubs(draw: st.DrawFn) -> Club:
    """A club, a day before anything is odd about its clock."""
    begins, zone = draw(st.sampled_from(BEGINNINGS))
    on_sale = draw(st.lists(st.sampled_from([*SOLD]), unique=True, max_size=3))
    document: Document = {
        "locations": [draw(_places) | {"id": place, "time_zone": zone} for place in PLACES],
        "pass_types": [TYPES[ident] for ident in (*HELD, *on_sale)],
        "plans": [{"id": "plan", "name": "A plan", "limit": draw(_plans)}],
        "staff": [
            {"id": RECEPTIONIST, "first_name": "Sam", "last_name": "X", "role": "receptionist"},
            {"id": MANAGER, "first_name": "Mia", "last_name": "X", "role": "manager"},
        ],
        "members": [draw(_people(ident, begins)) for ident in MEMBERS],
        "bookings": [one | {"id": f"b-{n}"} for n, one in enumerate(draw(st.lists(_bookings(begins), max_size=2)))],
    }
    return Club(document, begins)


def place_of(document: Document, location_id: str) -> dict[str, Any]:
    """The location with this id, as the document has it."""
    return next(place for place in document["locations"] if place["id"] == location_id)


def calendar_of(document: Document, location_id: str) -> LocalCalendar:
    """Its days."""
    place = place_of(document, location_id)
    return LocalCalendar(place["time_zone"], time.fromisoformat(place["day_cutoff"]))
