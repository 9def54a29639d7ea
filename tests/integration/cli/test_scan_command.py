"""kiosk scan, to the letter of its public description."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk.store import state, tables
from kiosk.store.engine import open_store
from tests.fakes import documents, phones
from tests.integration.cli.conftest import CommandLine

FIELDS = [
    "decision", "reason", "explanation", "code", "at", "visit_id", "member", "entry_method",
    "entry_method_description", "pass_id", "booking_id", "remaining", "charge", "visit_count", "milestones", "flags",
    "offers", "visit_minutes",
]  # fmt: skip
NOTHING = {
    "reason": None,
    "visit_id": None,
    "member": None,
    "entry_method": None,
    "entry_method_description": None,
    "pass_id": None,
    "booking_id": None,
    "remaining": None,
    "charge": None,
    "visit_count": None,
    "milestones": [],
    "flags": [],
    "offers": [],
    "visit_minutes": None,
}
ADA = {"id": "m-1", "first_name": "Ada", "last_name": "Byron"}


def said(answer: dict[str, object]) -> dict[str, object]:
    """An answer without what is checked apart."""
    return {name: value for name, value in answer.items() if name not in ("explanation", "code", "at", "decision")}


# ---------------------------------------------------------------- answers


def test_an_entry_is_answered_as_it_is_described(club: CommandLine) -> None:
    ended = club.scan("ADA0001")

    assert (ended.code, ended.err) == (0, "")
    assert list(ended.answer) == FIELDS
    assert ended.answer == {
        "decision": "checked_in",
        "reason": None,
        "explanation": ["the code belongs to Ada Byron", "no booking covers this time", "Entry Pass is good"],
        "code": "…001",
        "at": "2026-06-15T16:42:03Z",
        "visit_id": ended.answer["visit_id"],
        "member": ADA,
        "entry_method": "ENT",
        "entry_method_description": "Entry Pass (3 remaining)",
        "pass_id": "p-9",
        "booking_id": None,
        "remaining": {"visits": 3},
        "charge": None,
        "visit_count": 100,
        "milestones": ["100th visit"],
        "flags": [],
        "offers": [],
        "visit_minutes": None,
    }
    assert UUID(ended.answer["visit_id"]).version == 7


def test_an_exit_names_its_visit_and_its_minutes(club: CommandLine) -> None:
    visit = club.scan("ADA0001").answer["visit_id"]
    ended = club.scan("ADA0001", at="2026-06-15T18:00:00Z")

    assert ended.code == 0
    assert ended.answer["decision"] == "checked_out"
    assert said(ended.answer) == NOTHING | {"visit_id": visit, "member": ADA, "visit_minutes": 77}


def test_a_double_scan_names_the_visit(club: CommandLine) -> None:
    visit = club.scan("ADA0001").answer["visit_id"]
    ended = club.scan("ADA0001", at="2026-06-15T16:43:03Z")

    assert ended.code == 0
    assert ended.answer["decision"] == "already_in"
    assert said(ended.answer) == NOTHING | {"visit_id": visit, "member": ADA, "visit_minutes": 1}


def test_a_refusal_ends_with_one_and_names_its_reason(club: CommandLine) -> None:
    ended = club.scan("NOBODY")

    assert (ended.code, ended.err) == (1, "")
    assert ended.answer == NOTHING | {
        "decision": "refused",
        "reason": "unknown_code",
        "explanation": ["no member has this code"],
        "code": "…ODY",
        "at": "2026-06-15T16:42:03Z",
    }


def test_an_offer_shows_its_price_and_writes_nothing(club: CommandLine) -> None:
    ended = club.scan("ALAN003")

    assert ended.code == 0
    assert ended.answer["decision"] == "consent_needed"
    assert ended.answer["offers"] == [
        {"id": "day@1", "pass_type_id": "day", "name": "Day Pass", "price": 1200, "currency": "EUR", "minutes": 317}
    ]
    assert (ended.answer["visit_id"], ended.answer["charge"]) == (None, None)
    assert len(club("events", "--json").lines) == 2  # those of the imported visit


@pytest.mark.parametrize("offer", ["best", "day@1"])
def test_consent_buys_and_charges_once(club: CommandLine, offer: str) -> None:
    bought = club.scan("ALAN003", "--consent", offer).answer

    assert bought["decision"] == "checked_in"
    assert bought["charge"] == {"amount": 1200, "currency": "EUR", "state": "pending", "pay_as_you_go": True}
    assert (bought["entry_method"], bought["remaining"]) == ("ENT", {"visits": 0})

    club.scan("ALAN003", at="2026-06-15T17:00:00Z")
    again = club.scan("ALAN003", "--consent", offer, at="2026-06-15T17:30:00Z").answer
    assert (again["decision"], again["charge"], again["pass_id"]) == ("checked_in", None, bought["pass_id"])


def test_consent_to_another_price_is_asked_again(club: CommandLine) -> None:
    assert club.scan("ALAN003", "--consent", "day@2").answer["decision"] == "consent_needed"


def test_a_membership_and_a_booking_have_no_figure(club: CommandLine) -> None:
    by_membership = club.scan("GRACE02").answer
    by_booking = club.scan("ALAN003", at="2026-06-16T17:50:00Z").answer

    assert (by_membership["entry_method"], by_membership["pass_id"]) == ("MEM", "p-2")
    assert (by_booking["entry_method"], by_booking["booking_id"], by_booking["pass_id"]) == ("EVE", "b-1", None)
    assert by_membership["remaining"] is by_booking["remaining"] is None
    assert by_membership["flags"] == ["first_visit"]


def test_minutes_are_shown_as_minutes(club: CommandLine) -> None:
    assert club.scan("SOFIA04").answer["remaining"] == {"minutes": 600}
    club.scan("SOFIA04", at="2026-06-15T17:42:03Z")

    assert club.scan("SOFIA04", at="2026-06-15T18:00:00Z").answer["remaining"] == {"minutes": 540}


# ---------------------------------------------------------------- options


@pytest.mark.parametrize(
    ("direction", "inside", "outside"),
    [
        ("toggle", "checked_out", "checked_in"),
        ("in", "already_in", "checked_in"),
        ("out", "checked_out", "refused"),
    ],
)
def test_the_direction_may_be_chosen(club: CommandLine, direction: str, inside: str, outside: str) -> None:
    club.scan("GRACE02")

    assert club.scan("ADA0001", "--direction", direction).answer["decision"] == outside
    later = club.scan("GRACE02", "--direction", direction, at="2026-06-15T18:00:00Z")
    assert later.answer["decision"] == inside


def test_leaving_at_once_is_possible_when_it_is_said(club: CommandLine) -> None:
    club.scan("GRACE02")

    assert club.scan("GRACE02", "--direction", "out").answer["decision"] == "checked_out"


def test_a_dry_run_writes_nothing_and_has_no_visit(club: CommandLine) -> None:
    for code in ("ADA0001", "ALAN003", "NOBODY", ""):
        dry = club.scan(code, "--dry-run", "--consent", "best")
        assert dry.answer["visit_id"] is None
        assert dry.code == (0 if dry.answer["decision"] == "checked_in" else 1)
    assert len(club("events", "--json").lines) == 2

    club.scan("ADA0001")
    assert club.scan("ADA0001", "--dry-run", at="2026-06-15T16:43:00Z").answer["visit_id"] is None
    assert club.scan("ADA0001", "--dry-run", at="2026-06-15T18:00:00Z").answer["visit_id"] is None
    assert club.scan("ADA0001", at="2026-06-15T18:00:00Z").answer["decision"] == "checked_out"


def test_a_time_with_an_offset_is_the_same_instant_in_utc(club: CommandLine) -> None:
    assert club.scan("ADA0001", at="2026-06-15T18:42:03+02:00").answer["at"] == "2026-06-15T16:42:03Z"


@pytest.mark.parametrize(
    "at", ["2026-06-15T18:42:03", "2026-06-15", "yesterday", "", "1969-12-31T23:59:59Z", "2100-01-01T00:00:00Z"]
)
def test_a_time_that_is_none_is_bad_input(club: CommandLine, at: str) -> None:
    ended = club.scan("ADA0001", at=at)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("kiosk: --at ")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan",),
        ("scan", "A", "B"),
        ("scan", "A", "--direction", "sideways"),
        ("scan", "A", "--colour", "red"),
        ("scan", "A", "--location", "nowhere"),
        ("nonsense",),
        ("today", "--location", "nowhere"),
        ("import",),
        ("sync",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_line_and_two(club: CommandLine, arguments: tuple[str, ...]) -> None:
    ended = club(*arguments)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("kiosk: ")
    assert ended.err.count("\n") == 1


def test_without_a_location_there_is_no_scan(kiosk: CommandLine) -> None:
    ended = kiosk.scan("ADA0001")

    assert ended.code == 2
    assert "--location" in ended.err


def test_with_two_locations_one_must_be_named(kiosk: CommandLine) -> None:
    two = documents.changed("locations.1", documents.whole()["locations"][0] | {"id": "downtown"})
    del two["staff"]
    kiosk("import", kiosk.file(documents.raw(two)))

    assert kiosk.scan("ADA0001").code == 2
    assert kiosk.scan("ADA0001", "--location", "downtown").code == 0
    assert kiosk.scan("ADA0001", "--location", "uptown").answer["decision"] == "checked_in"  # another place


def test_a_machine_that_knows_its_server_goes_by_the_servers_names(kiosk: CommandLine) -> None:
    two = documents.changed("locations.1", documents.whole()["locations"][0] | {"id": "downtown"})
    del two["staff"]
    kiosk("import", kiosk.file(documents.raw(two)))
    with open_store(kiosk.folder / "data") as store, store.write() as connection:
        state.put(connection, state.Name.LOCATION, "downtown")
        state.put(connection, state.Name.DEVICE, "d-7")
    kiosk.scan("ADA0001")

    event = kiosk("events", "--json").lines[-1]
    assert (event["device"], event["payload"]["location_id"]) == ("d-7", "downtown")


def test_a_setting_that_is_wrong_is_named(club: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LOG_LEVEL", "shout")
    ended = club.scan("ADA0001")

    assert ended.code == 2
    assert "log_level" in ended.err
    assert ended.err.count("\n") == 1


def test_a_scanners_prefix_and_suffix_may_be_set(club: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_READER__PREFIX", "<<")
    monkeypatch.setenv("KIOSK_READER__SUFFIX", ">>")

    assert club.scan("<<ADA0001>>").answer["decision"] == "checked_in"


# ---------------------------------------------------------------- whatever is held before a reader

RTL = "\u202eADA0001\u202c"


@pytest.mark.parametrize(
    ("code", "decision", "reason"),
    [
        ("", "refused", "not_a_member_code"),
        ("   ", "refused", "not_a_member_code"),
        ("\x1b\x07", "refused", "not_a_member_code"),
        ("A" * 128, "refused", "unknown_code"),
        ("A" * 129, "refused", "not_a_member_code"),
        ("\x02ADA0001\r", "checked_in", None),
        ("]C1ADA0001", "checked_in", None),
        (RTL, "checked_in", None),
        ("ada0001", "refused", "unknown_code"),
        ("ADA0001' OR '1'='1", "refused", "unknown_code"),
        ("'; DROP TABLE members; --", "refused", "unknown_code"),
        ("%", "refused", "unknown_code"),
        ("m-1", "refused", "unknown_code"),
        ("50231", "refused", "unknown_code"),
        ("\udcff\udcfe", "refused", "not_a_member_code"),
        ("😀" * 128, "refused", "unknown_code"),
        ("--json", "refused", "unknown_code"),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_any_code_has_an_answer(club: CommandLine, code: str, decision: str, reason: str | None) -> None:
    ended = club.scan(code)

    assert (ended.answer["decision"], ended.answer["reason"]) == (decision, reason)
    assert ended.code == (1 if reason else 0)
    assert club.scan("GRACE02").answer["decision"] == "checked_in"  # everything is still there


def test_every_refusal_is_a_fact_without_the_code(club: CommandLine) -> None:
    club.scan("SECRET-CODE-4711")

    (refused,) = [event for event in club("events", "--json").lines if event["kind"] == "refused"]
    assert refused["payload"]["reason"] == "unknown_code"
    assert "SECRET-CODE" not in str(refused)


# ---------------------------------------------------------------- codes from standard input


def test_codes_are_read_one_a_line_and_answered_one_a_line(club: CommandLine) -> None:
    typed = "ADA0001\nNOBODY\r\n\nGRACE02"
    ended = club("scan", "-", "--at", "2026-06-15T16:42:03Z", "--json", typed=typed)

    assert [answer["decision"] for answer in ended.lines] == ["checked_in", "refused", "refused", "checked_in"]
    assert [answer["reason"] for answer in ended.lines] == [None, "unknown_code", "not_a_member_code", None]
    assert ended.code == 0


def test_no_codes_are_no_answers(club: CommandLine) -> None:
    ended = club("scan", "-", "--json")

    assert (ended.code, ended.out) == (0, "")


def test_ten_megabytes_without_an_end_are_one_refusal(club: CommandLine) -> None:
    ended = club("scan", "-", "--at", "2026-06-15T16:42:03Z", "--json", typed="A" * 10_000_000 + "\nADA0001\n")

    assert [answer["decision"] for answer in ended.lines] == ["refused", "checked_in"]


# ---------------------------------------------------------------- for people


def test_without_json_an_answer_is_a_sentence(club: CommandLine) -> None:
    at = ("--at", "2026-06-15T16:42:03Z")

    assert club("scan", "ALAN003", *at).out == "Alan Turing may buy: day@1 (12.00 EUR)\n"
    assert club("scan", "ADA0001", *at).out == "Ada Byron checked in · Entry Pass (3 remaining) · 100th visit\n"
    assert club("scan", "ADA0001", *at).out == "Ada Byron is already in · since 16:42 UTC\n"
    assert club("scan", "ADA0001", "--at", "2026-06-15T17:00:03Z").out == "Ada Byron checked out · 18 min\n"
    assert club("scan", "NOBODY", *at).out == "…ODY refused · unknown_code · no member has this code\n"
    assert club("scan", "ADA0001", "--at", "2026-06-15T01:00:00Z").out.startswith("Ada Byron refused · closed · ")


def test_the_store_may_be_named_by_a_url(club: CommandLine) -> None:
    url = f"sqlite:///{club.folder / 'data' / 'kiosk.sqlite3'}"

    assert club.scan("ADA0001", "--database", url).answer["decision"] == "checked_in"
    with open_store(url) as store, store.read() as connection:
        assert len(connection.execute(tables.visits.select()).all()) == 2


def test_a_rotating_code_opens_once_and_a_dry_run_spends_nothing(kiosk: CommandLine) -> None:
    club = phones.handed_out(documents.whole() | {"staff": [], "visits": []})
    assert kiosk("import", kiosk.file(documents.raw(club))).code == 0
    code = phones.GRACES.shows(datetime(2026, 6, 15, 16, 42, 3, tzinfo=UTC))
    dry, entered, again = kiosk.scan(code, "--dry-run"), kiosk.scan(code), kiosk.scan(code)
    late = kiosk.scan(phones.ADAS.shows(datetime(2026, 6, 15, 16, 41, tzinfo=UTC)))

    assert [one.answer["decision"] for one in (dry, entered, again, late)] == ["checked_in"] * 2 + ["refused"] * 2
    assert [one.answer["reason"] for one in (again, late)] == ["code_expired"] * 2
    assert [one.code for one in (dry, entered, again, late)] == [0, 0, 1, 1]
    assert entered.answer["code"] == "…E2X"
    assert "this rotating code is not of this moment" in late.answer["explanation"]
    assert kiosk("scan", code, "--at", "2026-06-15T16:42:03Z").err.count(code) == 0
