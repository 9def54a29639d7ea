import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.app.demo.club import DAYS_OF_HISTORY, MEMBERS, SIZES, Document, club_document

NOW = datetime(2026, 6, 15, 16, 42, 7, tzinfo=UTC)

# interfaces.md, section by section.
FIELDS = {
    "locations": "id name time_zone day_cutoff capacity opening_hours policies",
    "pass_types": "id name kind price currency minutes_included visits_included locations hours use_priority"
    " counts_towards_plan_limits payg_for_members payg_for_contacts bill archived",
    "plans": "id name limit",
    "staff": "id first_name last_name role pin",
    "members": "id number first_name last_name email birthday kind state plan_id teams waiver overdue note"
    " language show_name credentials passes visits_before",
    "bookings": "id member_id guests location_id resource starts_at ends_at state",
    "visits": "id member_id location_id checked_in_at checked_out_at entry_method",
}
PASS = "id pass_type_id starts_on expires_on remaining_visits remaining_minutes origin state location_id shared_by"
POLICIES = (
    "direction double_scan_seconds combine_same_day waiver_required payg payg_day_min payg_day_max"
    " discount_bookings max_stay_minutes stale_after_hours booking_early_minutes overdue_tolerance"
    " free_entry_month_limit min_age milestones"
)


@pytest.fixture(scope="module")
def club() -> Document:
    return club_document(NOW, seed=1)


def at(text: str) -> datetime:
    assert text.endswith("Z")
    return datetime.fromisoformat(text)


def test_every_section_has_exactly_the_fields_of_the_import_document(club: Document) -> None:
    assert club.keys() == {"organization", *FIELDS}
    for section, fields in FIELDS.items():
        for row in club[section]:
            assert set(row) == set(fields.split()), section
    assert set(club["locations"][0]["policies"]) == set(POLICIES.split())
    for member in club["members"]:
        for credential in member["credentials"]:
            assert set(credential) == {"value", "kind", "state", "expires_at"}
        for held in member["passes"]:
            assert set(held) == set(PASS.split())


def test_it_is_plain_json(club: Document) -> None:
    assert json.loads(json.dumps(club)) == club


def test_it_has_300_members_with_names_numbers_and_codes_of_their_own(club: Document) -> None:
    members = club["members"]
    assert len(members) == MEMBERS == sum(SIZES.values()) == 300
    assert len({(m["first_name"], m["last_name"]) for m in members}) == 300
    assert len({m["number"] for m in members}) == 300
    codes = [c["value"] for m in members for c in m["credentials"]]
    assert len(codes) == len(set(codes))
    assert all(code.isascii() and len(code) <= 20 for code in codes)
    assert all(m["email"].isascii() for m in members)
    assert {m["birthday"][5:] for m in members}.isdisjoint({"06-15"})
    assert all(date(1945, 1, 1) < date.fromisoformat(m["birthday"]) < date(2008, 1, 1) for m in members)


def test_every_reference_resolves(club: Document) -> None:
    members = {m["id"] for m in club["members"]}
    types = {t["id"] for t in club["pass_types"]}
    plans = {p["id"] for p in club["plans"]} | {None}
    places = {place["id"] for place in club["locations"]}
    assert {m["plan_id"] for m in club["members"]} <= plans
    assert {p["pass_type_id"] for m in club["members"] for p in m["passes"]} == types - {"day"}
    for row in [*club["bookings"], *club["visits"]]:
        assert row["member_id"] in members
        assert row["location_id"] in places
    for section in ("members", "bookings", "staff", "pass_types"):
        ids = [row["id"] for row in club[section]]
        assert len(ids) == len(set(ids)), section


def test_equal_arguments_make_equal_documents(club: Document) -> None:
    assert club_document(NOW, seed=1) == club
    assert club_document(NOW, seed=2)["members"] != club["members"]


def test_the_people_and_their_cards_stay_the_same_from_day_to_day(club: Document) -> None:
    later = club_document(NOW + timedelta(days=3, hours=5), seed=1)
    keep = ("id", "number", "first_name", "last_name", "credentials", "plan_id", "language")
    assert [{k: m[k] for k in keep} for m in later["members"]] == [{k: m[k] for k in keep} for m in club["members"]]


# By day, at night on both sides of midnight, and on the days when Madrid's clocks change.
@pytest.mark.parametrize(
    "now",
    [
        NOW,
        datetime(2026, 1, 9, 22, 59, 59, tzinfo=UTC),
        datetime(2026, 1, 9, 23, 30, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 5, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    ],
)
def test_history_is_past_finished_and_without_overlap(now: datetime) -> None:
    club = club_document(now, seed=4)
    spans: dict[str, list[tuple[datetime, datetime]]] = {}
    inside = 0
    for visit in club["visits"]:
        start = at(visit["checked_in_at"])
        assert now - timedelta(days=DAYS_OF_HISTORY + 1) < start < now
        if visit["checked_out_at"] is None:
            inside += 1
            assert timedelta(minutes=70) <= now - start <= timedelta(minutes=91)
            end = now
        else:
            end = at(visit["checked_out_at"])
            assert timedelta(minutes=20) < end - start < timedelta(hours=4)
            assert end <= now
        spans.setdefault(visit["member_id"], []).append((start, end))
    for times in spans.values():
        assert all(end < following for (_, end), (following, _) in pairwise(sorted(times)))
    assert inside == 24
    assert 600 < len(club["visits"]) < 1500


def test_people_come_after_work(club: Document) -> None:
    starts = [at(v["checked_in_at"]) for v in club["visits"] if v["checked_out_at"]]
    weekdays = Counter((s + timedelta(hours=2)).hour for s in starts if s.isoweekday() < 6)
    assert weekdays[18] > 3 * weekdays[11]


def test_bookings_cover_now_and_the_next_hours(club: Document) -> None:
    spans = [(at(b["starts_at"]), at(b["ends_at"])) for b in club["bookings"]]
    assert sum(start <= NOW and end > NOW + timedelta(hours=2) for start, end in spans) == 16
    assert any(start > NOW + timedelta(hours=1) for start, _ in spans)


@pytest.mark.parametrize(("hour", "cutoff"), [(16, "00:00"), (21, "05:00"), (0, "05:00"), (2, "00:00")])
def test_no_day_ends_within_a_demonstration(hour: int, cutoff: str) -> None:
    club = club_document(datetime(2026, 6, 15, hour, 30, tzinfo=UTC), seed=1)
    assert club["locations"][0]["day_cutoff"] == cutoff
