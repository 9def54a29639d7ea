"""The import document of interfaces.md, every field of it, to be changed by tests."""

from __future__ import annotations

import copy
import json
from typing import Any

Document = dict[str, Any]

_WHOLE: Document = {
    "organization": {"name": "Uptown Climbing", "currency": "EUR"},
    "locations": [
        {
            "id": "uptown",
            "name": "Uptown",
            "time_zone": "Europe/Madrid",
            "day_cutoff": "00:00",
            "capacity": 80,
            "opening_hours": [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "06:00", "to": "23:00"}],
            "policies": {
                "direction": "toggle",
                "double_scan_seconds": 120,
                "combine_same_day": False,
                "waiver_required": False,
                "payg": "ask",
                "payg_day_min": None,
                "payg_day_max": None,
                "discount_bookings": False,
                "max_stay_minutes": None,
                "stale_after_hours": 24,
                "booking_early_minutes": 15,
                "overdue_tolerance": 0,
                "free_entry_month_limit": 3,
                "min_age": None,
                "milestones": [1, 10, 25, 50, 100],
            },
        }
    ],
    "pass_types": [
        {
            "id": "day",
            "name": "Day Pass",
            "kind": "day",
            "price": 1200,
            "currency": "EUR",
            "minutes_included": None,
            "visits_included": None,
            "locations": [],
            "hours": [{"days": [1, 2, 3, 4, 5], "from": "10:00", "to": "20:00"}],
            "use_priority": "normal",
            "counts_towards_plan_limits": True,
            "payg_for_members": True,
            "payg_for_contacts": True,
            "bill": "at_check_in",
            "archived": False,
        },
        {"id": "ten", "name": "Entry Pass", "kind": "visits", "price": 9000, "currency": "EUR", "visits_included": 10},
        {"id": "hours", "name": "Ten Hours", "kind": "minutes", "price": 7000, "currency": "EUR"},
        {"id": "gold", "name": "Gold", "kind": "membership", "price": 4900, "currency": "EUR"},
    ],
    "plans": [{"id": "basic", "name": "Basic", "limit": {"visits": 8, "hours": None, "per": "month"}}],
    "staff": [{"id": "s-1", "first_name": "Sam", "last_name": "Lee", "role": "receptionist", "pin": "481516"}],
    "members": [
        {
            "id": "m-1",
            "number": 50231,
            "first_name": "Ada",
            "last_name": "Byron",
            "email": "ada@example.com",
            "phone": "+34 600 123 456",
            "birthday": "1990-12-10",
            "kind": "member",
            "state": "active",
            "plan_id": "basic",
            "teams": ["Blue"],
            "waiver": {"signed_on": "2026-01-02", "expires_on": None},
            "overdue": 0,
            "note": None,
            "language": "en",
            "show_name": True,
            "credentials": [{"value": "ADA0001", "kind": "card", "state": "active", "expires_at": None}],
            "passes": [
                {
                    "id": "p-9",
                    "pass_type_id": "ten",
                    "starts_on": "2026-01-01",
                    "expires_on": None,
                    "remaining_visits": 4,
                    "remaining_minutes": None,
                    "origin": "manual",
                    "state": "active",
                    "location_id": None,
                    "shared_by": None,
                }
            ],
            "visits_before": 98,
        },
        {
            "id": "m-2",
            "first_name": "Grace",
            "last_name": "Hopper",
            "credentials": [{"value": "GRACE02"}],
            "passes": [{"id": "p-2", "pass_type_id": "gold"}],
        },
        {"id": "m-3", "first_name": "Alan", "last_name": "Turing", "credentials": [{"value": "ALAN003"}]},
        {
            "id": "m-4",
            "first_name": "Sofia",
            "last_name": "Kovalevskaya",
            "credentials": [{"value": "SOFIA04"}],
            "passes": [{"id": "p-4", "pass_type_id": "hours", "remaining_minutes": 600}],
        },
    ],
    "bookings": [
        {
            "id": "b-1",
            "member_id": "m-3",
            "guests": ["m-2"],
            "location_id": "uptown",
            "resource": "Studio 2",
            "starts_at": "2026-06-16T18:00:00Z",
            "ends_at": "2026-06-16T19:00:00Z",
            "state": "confirmed",
        }
    ],
    "visits": [
        {
            "id": None,
            "member_id": "m-1",
            "location_id": "uptown",
            "checked_in_at": "2026-06-01T08:00:00Z",
            "checked_out_at": "2026-06-01T09:30:00Z",
            "entry_method": "MIG",
        }
    ],
}


def whole() -> Document:
    """A club with one location: Ada has an entry pass, Grace a membership, Alan nothing, Sofia hours."""
    return copy.deepcopy(_WHOLE)


def changed(path: str, value: object) -> Document:
    """The document with one place changed: "members.0.overdue"; a number one past the end of a list appends."""
    document = whole()
    at: Any = document
    *way, last = path.split(".")
    for step in way:
        at = at[int(step)] if isinstance(at, list) else at[step]
    if isinstance(at, list) and int(last) == len(at):
        at.append(value)
    elif isinstance(at, list):
        at[int(last)] = value
    else:
        at[last] = value
    return document


def raw(document: Document) -> bytes:
    """As it stands in a file."""
    return json.dumps(document).encode()
