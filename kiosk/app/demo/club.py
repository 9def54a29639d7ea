"""The club of the demonstration, as an import document: 300 members, two weeks of visits, today's bookings.

Everybody is made up from two lists of names. Times lie around `now`, so that the club is open, its bookings
cover this moment and its people are inside whenever it is shown.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from kiosk.app.resources import resource

Document = dict[str, Any]
"""What `kiosk import` takes: sections of plain JSON values."""

LOCATION = "uptown"
TIME_ZONE = ZoneInfo("Europe/Madrid")
MILESTONES = (1, 10, 25, 50, 100)
MEMBERS = 300
DAYS_OF_HISTORY = 14

_UNAMBIGUOUS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


class Group(StrEnum):
    """What a member has, and so what will happen at the door."""

    UNLIMITED = "unlimited"
    BASIC = "basic"
    INSIDE = "inside"
    HUNDREDTH = "hundredth"
    NEWCOMER = "newcomer"
    NOTED = "noted"
    TEN = "ten"
    BOOKED = "booked"
    CONTACT = "contact"
    EVENING = "evening"
    OFF_PEAK = "off_peak"
    HOURS = "hours"
    CARD_REPLACED = "card_replaced"
    PASS_ENDED = "pass_ended"
    USED_UP = "used_up"
    BLOCKED = "blocked"


SIZES = {
    Group.UNLIMITED: 104,
    Group.BASIC: 26,
    Group.INSIDE: 24,
    Group.HUNDREDTH: 4,
    Group.NEWCOMER: 4,
    Group.NOTED: 2,
    Group.TEN: 46,
    Group.BOOKED: 16,
    Group.CONTACT: 22,
    Group.EVENING: 10,
    Group.OFF_PEAK: 8,
    Group.HOURS: 8,
    Group.CARD_REPLACED: 8,
    Group.PASS_ENDED: 8,
    Group.USED_UP: 6,
    Group.BLOCKED: 4,
}
"""How many members of each; MEMBERS in all."""

_MEMBERSHIPS = frozenset(
    {
        Group.UNLIMITED,
        Group.BASIC,
        Group.INSIDE,
        Group.HUNDREDTH,
        Group.NEWCOMER,
        Group.NOTED,
        Group.CARD_REPLACED,
        Group.BLOCKED,
    }
)
_WITHOUT_PLAN = frozenset({Group.BOOKED, Group.CONTACT})
_PASS_TYPE = {Group.EVENING: "evening", Group.OFF_PEAK: "off-peak", Group.HOURS: "hours"}

# How many of the last 14 days they came, at least and at most.
_VISITS = {
    Group.INSIDE: (2, 7),
    Group.NEWCOMER: (0, 0),
    Group.TEN: (1, 4),
    Group.BOOKED: (0, 2),
    Group.CONTACT: (0, 2),
    Group.PASS_ENDED: (0, 0),
    Group.USED_UP: (1, 3),
    Group.BLOCKED: (0, 0),
}
_VISITS_OTHERWISE = (1, 7)

# How likely an arrival in each hour from 6 to 22 is, on weekdays and at the weekend.
_WEEKDAY = (1, 6, 8, 4, 2, 2, 4, 4, 2, 3, 6, 12, 16, 14, 8, 3, 1)
_WEEKEND = (0, 1, 3, 8, 12, 12, 9, 6, 6, 8, 9, 7, 4, 2, 1, 0, 0)
_FIRST_HOUR = 6

_NOTES = ("Borrowed harness 14: please ask for it", "Lost water bottle is at the desk")
_RESOURCES = ("Studio 2", "Lead wall course", "Training room", "Bouldering coaching")


@dataclass(frozen=True, slots=True)
class _Person:
    number: int
    group: Group

    @property
    def id(self) -> str:
        return f"m-{self.number}"


def club_document(now: datetime, seed: int) -> Document:
    """The import document of the club as it stands at `now` (aware); equal arguments, equal documents.

    Names, codes and passes depend on the seed alone: a card drawn yesterday still works.
    """
    people = _people(seed)
    visits = _visits(people, now, seed)
    return {
        "organization": {"name": "Uptown Climbing", "currency": "EUR"},
        "locations": [_location(now)],
        "pass_types": _pass_types(),
        "plans": [
            {"id": "unlimited", "name": "Unlimited", "limit": None},
            {"id": "basic", "name": "Basic", "limit": {"visits": 12, "hours": None, "per": "month"}},
        ],
        "staff": [
            {"id": "s-1", "first_name": "Sam", "last_name": "Lee", "role": "receptionist", "pin": "481516"},
            {"id": "s-2", "first_name": "Marta", "last_name": "Soler", "role": "manager", "pin": "271828"},
        ],
        "members": _members(people, visits, now, seed),
        "bookings": _bookings(people, now, seed),
        "visits": visits,
    }


def _people(seed: int) -> list[_Person]:
    rng = np.random.default_rng([seed, 1])
    groups = [group for group, size in SIZES.items() for _ in range(size)]
    numbers = 50_001 + np.sort(rng.choice(4 * MEMBERS, MEMBERS, replace=False))
    order = rng.permutation(MEMBERS)
    return [_Person(int(number), groups[place]) for number, place in zip(numbers, order, strict=True)]


# ---------------------------------------------------------------- the house


def _location(now: datetime) -> Document:
    # Open visits are closed at the daily cut-off; it must not fall into a demonstration late at night.
    late = not 3 <= now.astimezone(TIME_ZONE).hour < 22
    return {
        "id": LOCATION,
        "name": "Uptown",
        "time_zone": TIME_ZONE.key,
        "day_cutoff": "05:00" if late else "00:00",
        "capacity": MEMBERS + 20,
        "opening_hours": [],
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
            "milestones": list(MILESTONES),
        },
    }


def _pass_types() -> list[Document]:
    weekdays = [1, 2, 3, 4, 5]
    return [
        _pass_type("monthly", "Monthly membership", "membership", 5_900),
        _pass_type("ten", "10-visit pass", "visits", 9_500, visits=10),
        _pass_type("day", "Day pass", "day", 1_200, sold_to_contacts=True),
        _pass_type("evening", "Evening pass", "day", 900, hours=_hours([1, 2, 3, 4, 5, 6, 7], "18:00", "23:00")),
        _pass_type("off-peak", "Off-peak pass", "day", 800, hours=_hours(weekdays, "09:00", "16:00")),
        _pass_type("hours", "Punch hours", "minutes", 4_500, minutes=600),
    ]


def _hours(days: list[int], start: str, end: str) -> list[Document]:
    return [{"days": days, "from": start, "to": end}]


def _pass_type(
    type_id: str,
    name: str,
    kind: str,
    price: int,
    *,
    visits: int | None = None,
    minutes: int | None = None,
    hours: list[Document] | None = None,
    sold_to_contacts: bool = False,
) -> Document:
    # Pay as you go is for contacts: members whose pass has ended are told so, and sent to the desk.
    return {
        "id": type_id,
        "name": name,
        "kind": kind,
        "price": price,
        "currency": "EUR",
        "minutes_included": minutes,
        "visits_included": visits,
        "locations": [],
        "hours": hours or [],
        "use_priority": "normal",
        "counts_towards_plan_limits": True,
        "payg_for_members": False,
        "payg_for_contacts": sold_to_contacts,
        "bill": "at_check_in",
        "archived": False,
    }


# ---------------------------------------------------------------- the people


def _names(file: str) -> list[str]:
    return resource("demo", file).read_text(encoding="utf-8").split()


def _members(people: list[_Person], visits: list[Document], now: datetime, seed: int) -> list[Document]:
    rng = np.random.default_rng([seed, 2])
    first, last = _names("first_names.txt"), _names("last_names.txt")
    pairs = rng.choice(len(first) * len(last), MEMBERS, replace=False)
    cards = 10_000_000 + rng.choice(89_999_999, 2 * MEMBERS, replace=False)
    counts: dict[str, int] = {}
    for visit in visits:
        counts[visit["member_id"]] = counts.get(visit["member_id"], 0) + 1
    today = now.astimezone(TIME_ZONE).date()
    return [
        _member(
            person,
            (first[int(pair) // len(last)], last[int(pair) % len(last)]),
            (f"UP{card}", f"UP{older}"),
            counts.get(person.id, 0),
            today,
            rng,
        )
        for person, pair, card, older in zip(people, pairs, cards[:MEMBERS], cards[MEMBERS:], strict=True)
    ]


def _member(
    person: _Person,
    name: tuple[str, str],
    cards: tuple[str, str],
    visits: int,
    today: date,
    rng: np.random.Generator,
) -> Document:
    first_name, last_name = name
    # The draws come in one order for everybody, so that a person does not change with `now`.
    birthday = date(1950, 1, 1) + timedelta(days=int(rng.integers(0, 57 * 365)))
    signed_days_ago, language = int(rng.integers(20, 700)), str(rng.choice(["en", "es", "es", "de", "fr"]))
    show_name, team, app_too = rng.random() < 0.85, rng.random(), rng.random()
    earlier, left, token = int(rng.integers(3, 180)), int(rng.integers(2, 10)), _token(rng)
    if (birthday.month, birthday.day) == (today.month, today.day):
        birthday -= timedelta(days=2)
    return {
        "id": person.id,
        "number": person.number,
        "first_name": first_name,
        "last_name": last_name,
        "email": f"{_plain(first_name)}.{_plain(last_name)}@example.com",
        "birthday": birthday.isoformat(),
        "kind": "contact" if person.group in _WITHOUT_PLAN else "member",
        "state": "blocked" if person.group is Group.BLOCKED else "active",
        "plan_id": _plan(person.group),
        "teams": ["Blue"] if team < 0.1 else ["Youth"] if team < 0.15 else [],
        "waiver": {"signed_on": (today - timedelta(days=signed_days_ago)).isoformat(), "expires_on": None},
        "overdue": 0,
        "note": _NOTES[person.number % len(_NOTES)] if person.group is Group.NOTED else None,
        "language": language,
        "show_name": bool(show_name),
        "credentials": _credentials(person.group, cards, token, app_too),
        "passes": _passes(person, left, today),
        "visits_before": _visits_before(person.group, earlier, visits),
    }


def _plain(name: str) -> str:
    folded = name.casefold().translate(str.maketrans("øı", "oi"))
    return unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()


def _token(rng: np.random.Generator) -> str:
    return "UPTOWN-" + "".join(_UNAMBIGUOUS[int(k)] for k in rng.integers(0, len(_UNAMBIGUOUS), 10))


def _plan(group: Group) -> str | None:
    if group in _WITHOUT_PLAN:
        return None
    return "basic" if group is Group.BASIC else "unlimited"


def _credentials(group: Group, cards: tuple[str, str], token: str, app_too: float) -> list[Document]:
    card, older = cards
    held = [_credential(card, "card")]
    if group is Group.CARD_REPLACED:
        return [_credential(older, "card", "replaced"), *held]
    if app_too < 0.35:
        return [_credential(token, "app"), *held]
    return [_credential(token, "app")] if app_too < 0.6 else held


def _credential(value: str, kind: str, state: str = "active") -> Document:
    return {"value": value, "kind": kind, "state": state, "expires_at": None}


def _passes(person: _Person, left: int, today: date) -> list[Document]:
    started = (today - timedelta(days=60 + person.number % 200)).isoformat()
    held: Document = {
        "id": f"p-{person.number}",
        "pass_type_id": "monthly",
        "starts_on": started,
        "expires_on": None,
        "remaining_visits": None,
        "remaining_minutes": None,
        "origin": "plan",
        "state": "active",
        "location_id": None,
        "shared_by": None,
    }
    match person.group:
        case group if group in _WITHOUT_PLAN:
            return []
        case group if group in _MEMBERSHIPS:
            pass
        case Group.TEN | Group.USED_UP:
            spent = person.group is Group.USED_UP
            held |= {"pass_type_id": "ten", "remaining_visits": 0 if spent else left, "origin": "product"}
        case Group.PASS_ENDED:
            held["expires_on"] = (today - timedelta(days=2 + left)).isoformat()
        case Group.HOURS:
            held |= {"pass_type_id": "hours", "remaining_minutes": 60 * left, "origin": "product"}
        case _:
            held |= {
                "pass_type_id": _PASS_TYPE[person.group],
                "remaining_visits": left,
                "origin": "product",
            }
    return [held]


def _visits_before(group: Group, earlier: int, visits: int) -> int:
    """So many that the next visit is the 100th for some, the first for some, and no milestone for the rest."""
    match group:
        case Group.HUNDREDTH:
            return 99 - visits
        case Group.NEWCOMER:
            return 0
        case _:
            following = earlier + visits + 1
            return earlier + 1 if following in MILESTONES or following % 100 == 0 else earlier


# ---------------------------------------------------------------- when they come


def _visits(people: list[_Person], now: datetime, seed: int) -> list[Document]:
    rng = np.random.default_rng([seed, 3, int(now.timestamp())])
    today = now.astimezone(TIME_ZONE).date()
    found = []
    for person in people:
        low, high = _VISITS.get(person.group, _VISITS_OTHERWISE)
        days = rng.choice(DAYS_OF_HISTORY + 1, int(rng.integers(low, high + 1)), replace=False)
        for ago in days:
            start = _arrival(today - timedelta(days=int(ago)), rng)
            end = start + timedelta(seconds=int(np.clip(rng.normal(95, 28), 25, 200) * 60))
            if end < now - timedelta(hours=1) and (ago or person.group is not Group.INSIDE):
                found.append(_visit(person, start, end))
        if person.group is Group.INSIDE:
            found.append(_visit(person, now - timedelta(seconds=int(rng.integers(70 * 60, 90 * 60))), None))
    return sorted(found, key=lambda visit: (visit["checked_in_at"], visit["member_id"]))


def _arrival(day: date, rng: np.random.Generator) -> datetime:
    weights = np.array(_WEEKEND if day.isoweekday() >= 6 else _WEEKDAY, float)
    hour = _FIRST_HOUR + int(rng.choice(len(weights), p=weights / weights.sum()))
    minute, second = int(rng.integers(60)), int(rng.integers(60))
    return datetime.combine(day, time(hour, minute, second), TIME_ZONE)


def _visit(person: _Person, start: datetime, end: datetime | None) -> Document:
    return {
        "id": None,
        "member_id": person.id,
        "location_id": LOCATION,
        "checked_in_at": _utc(start),
        "checked_out_at": None if end is None else _utc(end),
        "entry_method": "MIG",
    }


def _utc(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo('UTC')):%Y-%m-%dT%H:%M:%SZ}"


def _bookings(people: list[_Person], now: datetime, seed: int) -> list[Document]:
    """One that covers now for each of the booked, and some for later in the day."""
    rng = np.random.default_rng([seed, 4])
    begun = now - timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond)
    booked = [person for person in people if person.group is Group.BOOKED]
    others = [person for person in people if person.group is Group.EVENING]
    spans = [(person, begun - timedelta(minutes=15), 180) for person in booked]
    spans += [
        (person, begun + timedelta(minutes=15 * int(rng.integers(8, 24))), 60 * int(rng.integers(1, 3)))
        for person in others
    ]
    return [
        {
            "id": f"b-{number}",
            "member_id": person.id,
            "guests": [],
            "location_id": LOCATION,
            "resource": _RESOURCES[int(rng.integers(len(_RESOURCES)))],
            "starts_at": _utc(start),
            "ends_at": _utc(start + timedelta(minutes=minutes)),
            "state": "confirmed",
        }
        for number, (person, start, minutes) in enumerate(spans, start=1)
    ]
