"""Capitan's read API over real visits, against the same answers made by brute force in Python."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from zoneinfo import ZoneInfo

import httpx2
from sqlalchemy import delete, update

from kiosk.domain.visits import EntryMethod
from kiosk.store.engine import Store
from kiosk.store.tables import locations, visits
from tests.integration.server import club
from tests.integration.server.conftest import Server

ORGANIZATION = ZoneInfo("Europe/Madrid")


# ---------------------------------------------------------------- one check-in


def test_every_documented_field_in_its_order_type_and_form(server: Server) -> None:
    entry = club.checked_in("1", milestones=("100th visit",), count=100)
    (number,) = club.bring(server.store, [entry], datetime(2026, 6, 15, 16, 42, 4, 5, tzinfo=UTC))
    left = club.checked_out(entry, datetime(2026, 6, 15, 18, 15, 0, 999_999, tzinfo=UTC))
    club.bring(server.store, [left], datetime(2026, 6, 15, 18, 15, 0, 654_321, tzinfo=UTC))

    answer = server.as_manager.get(f"/api/check-ins/{number}/")

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    assert list(answer.json()) == club.CHECK_IN_FIELDS
    assert answer.json() == {
        "id": number,
        "url": f"https://club.example/api/check-ins/{number}/",
        "customer_id": 50_001,
        "customer_url": "https://club.example/api/customers/50001/",
        "customer_first_name": "Ada m-1",
        "customer_last_name": "Byron",
        "customer_birthday": "1990-12-10",
        "customer_email": "m-1@example.com",
        "check_in_datetime": "2026-06-15T18:42:03",
        "check_out_datetime": "2026-06-15T20:15:00",
        "visit_duration_minutes": 92,
        "entry_method": "MEM",
        "entry_method_description": "Adult Monthly Membership",
        "location_id": 1,
        "location_url": "https://club.example/api/locations/1/",
        "location_name": "Uptown",
        "free_entry_reason": "",
        "free_entry_granting_user_id": None,
        "free_entry_granting_user_first_name": None,
        "free_entry_granting_user_last_name": None,
        "converted_from_free_entry": False,
        "milestone_list": ["100th visit"],
        "check_in_count": 100,
        "created_at": "2026-06-15T16:42:03.123456Z",
        "updated_at": "2026-06-15T18:15:00.654321Z",
    }


def test_what_is_not_known_is_null_and_a_whole_second_keeps_its_zeros(server: Server) -> None:
    entry = club.checked_in("1", "m-2", datetime(2026, 6, 20, 10, tzinfo=UTC), place="harbour", device=club.OTHER)
    (number,) = club.bring(server.store, [entry])

    seen = server.as_manager.get(f"/api/check-ins/{number}/").json()

    assert seen["customer_birthday"] is None
    assert seen["customer_email"] is None
    assert seen["check_out_datetime"] is None
    assert seen["milestone_list"] == []
    assert seen["check_in_datetime"] == "2026-06-20T06:00:00"
    assert seen["created_at"] == "2026-06-20T10:00:00.000000Z"


def test_an_open_visit_grows_until_now(server: Server) -> None:
    (number,) = club.bring(server.store, [club.checked_in("1", at=server.clock() - timedelta(minutes=10, seconds=59))])

    def minutes() -> int:
        seen: int = server.as_manager.get(f"/api/check-ins/{number}/").json()["visit_duration_minutes"]
        return seen

    assert minutes() == 10
    server.clock.advance(seconds=1)
    assert minutes() == 11
    server.clock.advance(days=2)
    assert minutes() == 11 + 2 * 24 * 60


def test_a_free_entry_names_its_reason_and_who_granted_it(server: Server) -> None:
    (number,) = club.bring(server.store, [club.checked_in("1", method=EntryMethod.FREE, description="Free Entry")])
    with server.store.write() as connection:
        granted = {"free_entry_reason": "POS is down", "granted_by": "s-1", "converted_from_free_entry": True}
        connection.execute(update(visits).values(granted))

    seen = server.as_manager.get(f"/api/check-ins/{number}/").json()

    assert (seen["entry_method"], seen["free_entry_reason"]) == ("FRE", "POS is down")
    assert seen["free_entry_granting_user_id"] == 1
    assert seen["free_entry_granting_user_first_name"] == "Sam"
    assert seen["free_entry_granting_user_last_name"] == "Lee"
    assert seen["converted_from_free_entry"] is True


def test_an_id_that_is_nobodys_is_not_found(server: Server) -> None:
    for number in ("0", "-1", "999999", str(2**31), str(2**63), str(10**40), "abc", "1.5"):
        answer = server.as_manager.get(f"/api/check-ins/{number}/")
        assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."}), number


def test_urls_follow_the_host_that_was_asked(server: Server) -> None:
    (number,) = club.bring(server.store, [club.checked_in("1")])
    answer = server.as_manager.get(
        f"/api/check-ins/{number}/",
        headers={"Host": "desk.local:8080", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http"},
    )
    assert answer.json()["url"] == f"https://desk.local:8080/api/check-ins/{number}/"


def test_the_slash_at_the_end_may_be_left_out(server: Server) -> None:
    assert server.as_manager.get("/api/check-ins").json() == server.as_manager.get("/api/check-ins/").json()


# ---------------------------------------------------------------- the collection against brute force


@dataclass(frozen=True)
class Came:
    """What the brute force knows of a visit."""

    number: int
    visit: str
    member: int
    location: int
    at: datetime
    left: datetime | None
    method: str


def history(store: Store, size: int, seed: int) -> list[Came]:
    """Random visits at both places, close around both clock changes of the year and the tests' present day."""
    chance = random.Random(seed)
    around = [
        datetime(2026, 3, 29, 1, tzinfo=UTC),  # Madrid springs forward
        datetime(2026, 3, 8, 7, tzinfo=UTC),  # New York does
        datetime(2026, 10, 25, 1, tzinfo=UTC),  # Madrid falls back
        datetime(2026, 6, 20, 12, tzinfo=UTC),
    ]
    came: list[tuple[Any, int, datetime | None]] = []
    events = []
    for n in range(size):
        at = chance.choice(around) + timedelta(seconds=chance.randint(-130_000, 130_000))
        if n % 10 == 0:  # some at the very edges of days, and several at one instant
            at = datetime.combine(at.astimezone(ORGANIZATION).date(), datetime.min.time(), ORGANIZATION).astimezone(UTC)
        place, device = chance.choice([("uptown", club.KIOSK), ("harbour", club.OTHER)])
        method = chance.choice(list(EntryMethod))
        member = f"m-{chance.randrange(club.MEMBERS)}"
        entry = club.checked_in(f"{n:04}", member, at, place=place, device=device, method=method)
        left = at + timedelta(minutes=chance.randint(0, 300)) if chance.random() < 0.7 else None
        events += [entry] if left is None else [entry, club.checked_out(entry, left, device=device)]
        came.append((entry, club.NUMBERS[member], left))
    numbers = dict(zip([event.id for event in events], club.bring(store, events), strict=True))
    return [
        Came(
            number=numbers[entry.id] or 0,
            visit=entry.visit_id,
            member=member,
            location=1 if entry.location_id == "uptown" else 2,
            at=entry.occurred_at,
            left=left,
            method=entry.payload.entitlement.method.value,
        )
        for entry, member, left in came
    ]


def brute_force(came: list[Came], asked: dict[str, str], now: datetime) -> list[int]:
    """The numbers in the order of the documentation, by looking at each visit's own local day."""

    def wanted(one: Came) -> bool:
        day = one.at.astimezone(ORGANIZATION).date()
        return (
            ("check_in_date_min" not in asked or day >= date.fromisoformat(asked["check_in_date_min"]))
            and ("check_in_date_max" not in asked or day <= date.fromisoformat(asked["check_in_date_max"]))
            and (asked.get("this_calendar_day") != "true" or day >= now.astimezone(ORGANIZATION).date())
            and ("has_checked_out" not in asked or (one.left is not None) == (asked["has_checked_out"] == "true"))
            and ("customer_id" not in asked or one.member == int(asked["customer_id"]))
            and ("location_id" not in asked or one.location == int(asked["location_id"]))
            and ("entry_method" not in asked or asked["entry_method"].upper() in one.method)
        )

    by_exit = asked.get("has_checked_out") == "true"
    return [
        one.number
        for one in sorted(came, key=lambda c: ((by_exit and c.left) or c.at, c.visit), reverse=True)
        if wanted(one)
    ]


def questions(chance: random.Random, how_many: int) -> list[dict[str, str]]:
    """Each filter alone, then random combinations."""
    day = lambda: str(date(2026, chance.choice([3, 3, 6, 10]), chance.randint(1, 30)))  # noqa: E731
    makers = {
        "check_in_date_min": day,
        "check_in_date_max": day,
        "this_calendar_day": lambda: chance.choice(["true", "false"]),
        "has_checked_out": lambda: chance.choice(["true", "false"]),
        "customer_id": lambda: str(50_000 + chance.randrange(club.MEMBERS)),
        "location_id": lambda: str(chance.choice([1, 2, 3])),
        "entry_method": lambda: chance.choice([*EntryMethod, "mem", "E"]),
    }
    alone = [{name: make()} for name, make in makers.items() for _ in range(3)]
    mixed = [
        {name: make() for name, make in makers.items() if chance.random() < 0.35} for _ in range(how_many - len(alone))
    ]
    edges = [{"check_in_date_min": f"2026-{d}", "check_in_date_max": f"2026-{d}"} for d in ("03-29", "10-25", "03-08")]
    return [{}, *alone, *edges, *mixed]


def every_page(client: httpx2.Client, url: str) -> tuple[list[int], set[int], list[int]]:
    """What following `next` until it is null gives: the ids, the counts that were seen, the sizes of the pages."""
    ids, counts, sizes = [], set(), []
    following: str | None = url
    while following is not None:
        page = client.get(following).raise_for_status().json()
        ids += [one["id"] for one in page["results"]]
        counts.add(page["count"])
        sizes.append(len(page["results"]))
        following = page["next"]
    return ids, counts, sizes


def test_every_filter_and_page_agrees_with_brute_force(server: Server) -> None:
    came = history(server.store, 200, seed=20_26)
    chance = random.Random(7)
    nonempty = 0
    for asked in questions(chance, 70):
        expected = brute_force(came, asked, server.clock())
        size = chance.choice([7, 10, 50, 100])
        query = str(httpx2.QueryParams(asked | {"page_size": str(size), "ordering": "ignored"}))
        ids, counts, sizes = every_page(server.as_manager, f"/api/check-ins/?{query}")
        assert ids == expected, asked
        assert counts == {len(expected)}, asked
        assert all(one == size for one in sizes[:-1]), asked
        nonempty += bool(expected)
    assert nonempty > 40


def test_a_customers_own_collection_takes_the_same_filters(server: Server) -> None:
    came = history(server.store, 60, seed=5)
    for asked in questions(random.Random(11), 30):
        for number in (50_001, 50_004):
            both = asked.get("customer_id", str(number)) == str(number)
            expected = brute_force(came, asked | {"customer_id": str(number)}, server.clock()) if both else []
            query = str(httpx2.QueryParams(asked | {"page_size": "7"}))
            ids, counts, _ = every_page(server.as_manager, f"/api/customers/{number}/check-ins/?{query}")
            assert (ids, counts) == (expected, {len(expected)}), asked


def test_an_unknown_customer_is_not_found(server: Server) -> None:
    for number in (1, -1, 2**31, 2**63, 10**30):
        answer = server.as_manager.get(f"/api/customers/{number}/check-ins/")
        assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."})


def test_ids_of_nobody_leave_nothing(server: Server) -> None:
    club.bring(server.store, [club.checked_in("1")])
    for asked in ("customer_id=1", "customer_id=-5", f"location_id={10**17}", "entry_method=XYZ"):
        answer = server.as_manager.get(f"/api/check-ins/?{asked}").json()
        assert answer == {"count": 0, "next": None, "previous": None, "results": []}


def test_days_without_end_take_everything(server: Server) -> None:
    club.bring(server.store, [club.checked_in("1")])
    answer = server.as_manager.get("/api/check-ins/?check_in_date_min=0001-01-01&check_in_date_max=9999-12-31")
    assert answer.json()["count"] == 1


def test_without_a_location_days_are_cut_in_utc(store: Store, server: Server) -> None:
    with store.write() as connection:
        connection.execute(delete(locations))
    assert server.as_manager.get("/api/check-ins/?this_calendar_day=true").json()["count"] == 0


# ---------------------------------------------------------------- paging


def test_pages_hold_ten_unless_asked_and_a_hundred_at_most(server: Server) -> None:
    start = datetime(2026, 6, 1, tzinfo=UTC)
    club.bring(server.store, [club.checked_in(f"{n:03}", at=start + timedelta(minutes=n)) for n in range(105)])

    def size(query: str) -> int:
        return len(server.as_manager.get(f"/api/check-ins/{query}").json()["results"])

    assert size("") == 10
    assert size("?page_size=3") == 3
    assert size("?page_size=1000") == 100
    assert size("?page_size=100000000000000000000000") == 100
    assert size("?page_size=0") == 10
    assert size("?page_size=-4") == 10
    assert size("?page_size=many") == 10
    assert size("?page=2&page_size=100") == 5
    assert size("?page=last&page_size=100") == 5


def test_links_are_whole_and_keep_the_filters(server: Server) -> None:
    start = datetime(2026, 6, 1, tzinfo=UTC)
    club.bring(server.store, [club.checked_in(f"{n:03}", at=start + timedelta(minutes=n)) for n in range(25)])

    first = server.as_manager.get("/api/check-ins/?entry_method=MEM&unknown=a%20b").json()
    assert first["previous"] is None
    assert first["next"] == "https://club.example/api/check-ins/?entry_method=MEM&page=2&unknown=a+b"
    second = server.as_manager.get(first["next"]).json()
    assert second["previous"] == "https://club.example/api/check-ins/?entry_method=MEM&unknown=a+b"
    third = server.as_manager.get(second["next"]).json()
    assert third["next"] is None
    assert dict(parse_qsl(urlsplit(third["previous"]).query)) == {
        "entry_method": "MEM",
        "page": "2",
        "unknown": "a b",
    }
    own = server.as_manager.get("/api/customers/50001/check-ins/").json()
    assert own["next"] == "https://club.example/api/customers/50001/check-ins/?page=2"


def test_a_page_that_is_not_there_is_not_found(server: Server) -> None:
    for page in ("2", "0", "-1", "one", "1.0", "9" * 40):
        answer = server.as_manager.get(f"/api/check-ins/?page={page}")
        assert (answer.status_code, answer.json()) == (404, {"detail": "Invalid page."}), page


def test_an_empty_list_has_one_empty_page(server: Server) -> None:
    answer = server.as_manager.get("/api/check-ins/?page=1")
    assert (answer.status_code, answer.json()["results"]) == (200, [])


# ---------------------------------------------------------------- values that cannot be read


UNREADABLE: dict[str, dict[str, list[str]]] = {
    "check_in_date_min=15.06.2026": {"check_in_date_min": ["Enter a valid date."]},
    "check_in_date_min=2026-02-30": {"check_in_date_min": ["Enter a valid date."]},
    "check_in_date_max=20260615": {"check_in_date_max": ["Enter a valid date."]},
    "check_in_date_max=2026-06-15T10:00": {"check_in_date_max": ["Enter a valid date."]},
    "customer_id=ada": {"customer_id": ["Enter a number."]},
    "location_id=1.5": {"location_id": ["Enter a number."]},
    "has_checked_out=perhaps": {"has_checked_out": ["Must be a valid boolean."]},
    "this_calendar_day=2&customer_id=x": {
        "this_calendar_day": ["Must be a valid boolean."],
        "customer_id": ["Enter a number."],
    },
}


def test_values_that_cannot_be_read_are_named(server: Server) -> None:
    for query, problem in UNREADABLE.items():
        answer = server.as_manager.get(f"/api/check-ins/?{query}")
        assert (answer.status_code, answer.json()) == (400, problem), query


def test_empty_values_and_unknown_parameters_do_not_filter(server: Server) -> None:
    club.bring(server.store, [club.checked_in("1")])
    answer = server.as_manager.get("/api/check-ins/?customer_id=&check_in_date_min=&check_in_datetime__gte=2030-01-01")
    assert answer.json()["count"] == 1


def test_of_a_repeated_parameter_the_last_one_counts(server: Server) -> None:
    club.bring(server.store, [club.checked_in("1")])
    answer = server.as_manager.get("/api/check-ins/?customer_id=1&customer_id=50001")
    assert answer.json()["count"] == 1


def test_the_collection_is_read_only(server: Server) -> None:
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert server.as_manager.request(method, "/api/check-ins/").status_code == 405
