"""kiosk free-entry, back-fill, register, close-day: their answers, their exit codes, and what they refuse."""

from __future__ import annotations

import pytest

from tests.fakes import documents, front_office
from tests.integration.cli.conftest import CommandLine, no

GRACE = {"id": "m-2", "first_name": "Grace", "last_name": "Hopper"}
AT = ("--at", "2026-06-15T16:00:00Z")
FREE = ("--by", "s-1", "--reason", "forgot the card")
LONG = "x" * 201


def events(club: CommandLine) -> list[str]:
    return [event["kind"] for event in club("events", "--json").lines]


# ---------------------------------------------------------------- free-entry


def test_a_free_entry_is_answered_as_a_scan_is(staffed: CommandLine) -> None:
    ended = staffed("free-entry", "GRACE02", *FREE, *AT, "--json")

    assert (ended.code, ended.err) == (0, "")
    assert ended.answer == {
        "decision": "checked_in",
        "reason": None,
        "explanation": ["the code belongs to Grace Hopper", "free entry was granted: forgot the card"],
        "code": "…E02",
        "at": "2026-06-15T16:00:00Z",
        "visit_id": ended.answer["visit_id"],
        "member": GRACE,
        "entry_method": "FRE",
        "entry_method_description": "Free Entry",
        "pass_id": None,
        "booking_id": None,
        "remaining": None,
        "charge": None,
        "visit_count": 1,
        "milestones": ["1st visit"],
        "flags": ["first_visit"],
        "offers": [],
        "visit_minutes": None,
    }
    (event,) = staffed("events", "--json").lines
    assert (event["visit_id"], event["actor"]) == (ended.answer["visit_id"], "s-1")
    assert event["payload"]["free_entry"] == {
        "reason": "forgot the card",
        "granted_by": "s-1",
        "expects_payment": False,
    }


def test_a_free_entry_is_a_sentence_for_people(staffed: CommandLine) -> None:
    assert staffed("free-entry", "GRACE02", *FREE, *AT).out == "Grace Hopper checked in · Free Entry · 1st visit\n"
    assert staffed("free-entry", "GRACE02", *FREE, *AT).out == "Grace Hopper is already in · since 16:00 UTC\n"


def test_a_free_entry_that_a_rule_forbids_is_answered_and_ends_with_one(staffed: CommandLine) -> None:
    ended = staffed("free-entry", "NOBODY", *FREE, *AT, "--json")

    assert (ended.code, ended.err) == (1, "")
    assert (ended.answer["decision"], ended.answer["reason"]) == ("refused", "unknown_code")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--by", "nobody", "--reason", "forgot"), "no member of staff 'nobody'"),
        (("--by", "s-1", "--reason", "no"), "3 to 200 characters"),
        (("--by", "s-1", "--reason", LONG), "3 to 200 characters"),
        (("--by", "s-1"), "--reason"),
        (("--reason", "forgot"), "--by"),
        ((*FREE, "--location", "nowhere"), "no location 'nowhere'"),
        ((*FREE, "--approved-by", "nobody", "--pin", "1"), "no member of staff 'nobody'"),
        ((*FREE, "--at", "2026-06-15T16:00:00"), "needs an offset"),
        ((*FREE, "--at", "1969-12-31T23:59:59Z"), "between 1970 and 2100"),
        ((*FREE, "--at", "2100-01-01T00:00:00Z"), "between 1970 and 2100"),
    ],
)
def test_bad_input_for_a_free_entry_grants_nothing(staffed: CommandLine, options: tuple[str, ...], words: str) -> None:
    no(staffed("free-entry", "GRACE02", *AT, *options), 2, words)
    assert events(staffed) == []


def test_beyond_the_months_limit_a_manager_says_so_with_their_pin(
    kiosk: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = front_office.document(free_entry_month_limit=0)
    whole["staff"] = [front_office.STAFF[0], front_office.STAFF[2] | {"pin": "481516"}]
    assert kiosk("import", kiosk.file(documents.raw(whole))).code == 0
    asked = ("free-entry", "GRACE02", *FREE, *AT)

    no(kiosk(*asked), 1, "the limit of 0 free entries this month is reached; a manager may allow it: --approved-by")
    no(kiosk(*asked, "--approved-by", "s-9", "--pin", "000000"), 1, "the PIN is wrong")
    no(kiosk(*asked, "--approved-by", "s-1", "--pin", "481516"), 1, "the PIN is wrong")
    assert events(kiosk) == []
    monkeypatch.setenv("KIOSK_PIN", "481516")
    assert kiosk(*asked, "--approved-by", "s-9", "--json").answer["entry_method"] == "FRE"
    assert "481516" not in kiosk("events", "--json").out


# ---------------------------------------------------------------- back-fill


def test_a_missed_visit_is_recorded_and_told(staffed: CommandLine) -> None:
    ended = staffed("back-fill", "ADA0001", "--until", "2020-01-01T12:00:00Z", "--at", "2020-01-01T10:00:00Z", "--json")
    assert ended.code == 1  # her pass began in 2026

    ended = staffed("back-fill", "GRACE02", "--at", "2020-01-01T10:00:00Z", "--until", "2020-01-01T12:00:00Z", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert (ended.answer["decision"], ended.answer["entry_method"], ended.answer["at"]) == (
        "checked_in", "MEM", "2020-01-01T10:00:00Z",
    )  # fmt: skip
    (line,) = staffed("today", "--at", "2020-01-01T13:00:00Z", "--json").lines
    assert (line["visit_id"], line["visit_minutes"], line["auto_checkout"]) == (ended.answer["visit_id"], 120, False)
    assert [event["actor"] for event in staffed("events", "--json").lines] == ["operator", "operator"]


def test_a_missed_visit_is_a_sentence_for_people(staffed: CommandLine) -> None:
    ended = staffed("back-fill", "GRACE02", "--at", "2020-01-01T10:00:00Z", "--by", "s-1")

    assert ended.out == "Grace Hopper checked in · Gold · 1st visit\n"


def test_a_missed_visit_may_be_free_or_bought(staffed: CommandLine) -> None:
    day = ("--at", "2020-01-01T10:00:00Z", "--until", "2020-01-01T11:00:00Z")
    bought = staffed("back-fill", "ALAN003", *day, "--consent", "day@1", "--json").answer
    free = staffed("back-fill", "SOFIA04", *day, "--free", "the reader was off", "--by", "s-1", "--json").answer

    assert bought["charge"] == {"amount": 1200, "currency": "EUR", "state": "pending", "pay_as_you_go": True}
    assert (free["entry_method"], free["charge"]) == ("FRE", None)


@pytest.mark.parametrize(
    ("code", "options", "exit_code", "words"),
    [
        ("NOBODY", (), 1, "no member has this code"),
        ("", (), 1, "no member has this code"),
        ("ALAN003", (), 1, "name one of the offers day@1, hourly@1"),
        ("ALAN003", ("--consent", "day@2"), 1, "name one of the offers day@1, hourly@1"),
        ("GRACE02", ("--until", "2020-01-01T09:59:00Z"), 1, "end before it begins"),
        ("GRACE02", ("--until", "2099-01-01T12:00:00Z"), 1, "in the future"),
        ("GRACE02", ("--at", "2099-01-01T12:00:00Z"), 1, "in the future"),
        ("GRACE02", ("--until", "noon"), 2, "'noon' is not a time"),
        ("GRACE02", ("--until", "2020-01-01T12:00:00"), 2, "needs an offset"),
        ("GRACE02", ("--free", "reader off"), 2, "needs --by"),
        ("GRACE02", ("--free", "no", "--by", "s-1"), 2, "3 to 200 characters"),
        ("GRACE02", ("--free", LONG, "--by", "s-1"), 2, "3 to 200 characters"),
        ("GRACE02", ("--by", "nobody"), 2, "no member of staff 'nobody'"),
        ("GRACE02", ("--location", "'; DROP TABLE visits; --"), 2, "no location"),
    ],
)
def test_a_missed_visit_that_cannot_be_is_one_line_and_changes_nothing(
    staffed: CommandLine, code: str, options: tuple[str, ...], exit_code: int, words: str
) -> None:
    no(staffed("back-fill", "--at", "2020-01-01T10:00:00Z", *options, "--", code), exit_code, words)
    assert events(staffed) == []


# ---------------------------------------------------------------- register


def test_an_expected_visit_is_told_and_begun_by_the_next_scan(staffed: CommandLine) -> None:
    ended = staffed(
        *("register", "GRACE02", "--booking", "b-1", "--by", "s-1", "--json"),
        *("--at", "2026-06-16T18:00:00Z", "--until", "2026-06-16T19:00:00Z"),
    )
    visit = ended.answer["visit_id"]

    assert (ended.code, ended.err) == (0, "")
    assert ended.answer == {
        "visit_id": visit,
        "member": GRACE,
        "location_id": "uptown",
        "day": "2026-06-16",
        "starts_at": "2026-06-16T18:00:00Z",
        "ends_at": "2026-06-16T19:00:00Z",
        "checked_in_at": None,
        "checked_out_at": None,
        "visit_minutes": None,
        "entry_method": None,
        "entry_method_description": None,
        "pass_id": None,
        "booking_id": "b-1",
        "pay_as_you_go": False,
        "charge": None,
        "free_entry_reason": "",
        "free_entry_granted_by": None,
        "converted_from_free_entry": False,
        "auto_checkout": False,
        "voided": False,
        "visit_count": None,
    }
    begun = staffed.scan("GRACE02", at="2026-06-16T17:55:00Z").answer
    assert (begun["visit_id"], begun["booking_id"]) == (visit, "b-1")


def test_an_expected_visit_is_a_sentence_for_people(staffed: CommandLine) -> None:
    assert staffed("register", "GRACE02", *AT).out.startswith("Grace Hopper is expected · ")


@pytest.mark.parametrize(
    ("code", "options", "exit_code", "words"),
    [
        ("NOBODY", (), 1, "no member has this code"),
        ("GRACE02", ("--booking", "nope"), 1, "no booking 'nope'"),
        ("ADA0001", ("--booking", "b-1"), 1, "somebody else's"),
        ("GRACE02", ("--until", "2026-06-15T16:00:00Z"), 1, "end before it begins"),
        ("GRACE02", ("--until", "later"), 2, "'later' is not a time"),
        ("GRACE02", ("--by", "nobody"), 2, "no member of staff"),
        ("GRACE02", ("--location", "nowhere"), 2, "no location 'nowhere'"),
    ],
)
def test_nobody_is_expected_for_what_cannot_be(
    staffed: CommandLine, code: str, options: tuple[str, ...], exit_code: int, words: str
) -> None:
    no(staffed("register", code, *AT, *options), exit_code, words)
    assert events(staffed) == []


# ---------------------------------------------------------------- close-day


def test_who_forgot_to_say_goodbye_is_closed_and_told_once(staffed: CommandLine) -> None:
    visit = staffed.scan("GRACE02").answer["visit_id"]
    hourly = staffed.scan("ALAN003", "--consent", "hourly@1", at="2026-06-15T21:00:00Z").answer["visit_id"]
    ended = staffed("close-day", "--at", "2026-06-16T05:00:00Z", "--json")

    assert (ended.code, ended.err) == (0, "")
    by_visit = {line["visit_id"]: line for line in ended.lines}
    assert by_visit[visit] == {
        "visit_id": visit,
        "member": GRACE,
        "checked_out_at": "2026-06-15T22:00:00Z",
        "visit_minutes": 317,
        "auto_checkout": True,
        "charge": None,
    }
    assert by_visit[hourly]["charge"] == {
        "amount": 1200, "currency": "EUR", "state": "pending", "pay_as_you_go": True,
    }  # fmt: skip
    assert staffed("close-day", "--at", "2026-06-16T05:00:00Z").out == ""


def test_a_closed_visit_is_a_sentence_for_people(staffed: CommandLine) -> None:
    staffed.scan("GRACE02")

    assert staffed("close-day", "--at", "2026-06-16T05:00:00Z").out == ("Grace Hopper closed at 2026-06-15 22:00 UTC\n")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--location", "nowhere"), "no location 'nowhere'"),
        (("--at", "tonight"), "'tonight' is not a time"),
        (("--at", "2100-06-16T05:00:00Z"), "between 1970 and 2100"),
        (("--by", "s-1"), "--by"),
    ],
)
def test_bad_input_closes_nothing(staffed: CommandLine, options: tuple[str, ...], words: str) -> None:
    staffed.scan("GRACE02")
    no(staffed("close-day", "--at", "2026-06-16T05:00:00Z", *options), 2, words)
    assert events(staffed) == ["checked_in"]
