"""kiosk undo, void, correct, convert, link, keep: their answers, their exit codes, and what they refuse."""

from __future__ import annotations

import pytest

from tests.fakes import documents, front_office
from tests.integration.cli.conftest import CommandLine, no

FIELDS = [
    "visit_id", "member", "location_id", "day", "starts_at", "ends_at", "checked_in_at", "checked_out_at",
    "visit_minutes", "entry_method", "entry_method_description", "pass_id", "booking_id", "pay_as_you_go", "charge",
    "free_entry_reason", "free_entry_granted_by", "converted_from_free_entry", "auto_checkout", "voided",
    "visit_count",
]  # fmt: skip
AT = ("--at", "2026-06-15T18:00:00Z")
SURROGATE = "\udcff"


def inside(club: CommandLine, code: str = "ADA0001", *more: str) -> str:
    """Somebody came in at 16:42:03; the id of their visit."""
    visit_id: str = club.scan(code, *more).answer["visit_id"]
    return visit_id


def free(club: CommandLine, code: str) -> str:
    """Somebody came in for nothing at 16:00; the id of their visit."""
    granted = ("--by", "s-1", "--reason", "forgot the card", "--at", "2026-06-15T16:00:00Z")
    visit_id: str = club("free-entry", code, *granted, "--json").answer["visit_id"]
    return visit_id


def kinds(club: CommandLine) -> list[str]:
    return [event["kind"] for event in club("events", "--json").lines]


# ---------------------------------------------------------------- answers


def test_an_undo_answers_with_the_visit_as_it_stands(staffed: CommandLine) -> None:
    visit = inside(staffed, "ALAN003", "--consent", "day@1")
    ended = staffed("undo", visit, *AT, "--by", "s-1", "--json")

    assert (ended.code, ended.err) == (0, "")
    assert list(ended.answer) == FIELDS
    assert ended.answer == {
        "visit_id": visit,
        "member": {"id": "m-3", "first_name": "Alan", "last_name": "Turing"},
        "location_id": "uptown",
        "day": "2026-06-15",
        "starts_at": None,
        "ends_at": None,
        "checked_in_at": "2026-06-15T16:42:03Z",
        "checked_out_at": None,
        "visit_minutes": 77,
        "entry_method": "ENT",
        "entry_method_description": "Day Pass (pay as you go)",
        "pass_id": f"payg-{visit}",
        "booking_id": None,
        "pay_as_you_go": True,
        "charge": {"amount": 1200, "currency": "EUR", "state": "void", "pay_as_you_go": True},
        "free_entry_reason": "",
        "free_entry_granted_by": None,
        "converted_from_free_entry": False,
        "auto_checkout": False,
        "voided": True,
        "visit_count": 1,
    }
    assert kinds(staffed) == ["checked_in", "charged", "voided", "charge_voided"]
    assert [event["actor"] for event in staffed("events", "--json").lines][2:] == ["s-1", "s-1"]
    no(staffed("undo", visit, *AT), 1, "void already")


def test_an_undo_at_a_terminal_is_not_bound_to_the_members_minute(staffed: CommandLine) -> None:
    ended = staffed("undo", inside(staffed), "--at", "2026-06-15T20:00:00Z")

    assert (ended.code, ended.out) == (0, "Ada Byron · Entry Pass (3 remaining) · void\n")
    assert staffed("events", "--json").lines[-1]["actor"] == "operator"
    assert staffed.scan("ADA0001", at="2026-06-15T20:01:00Z").answer["remaining"] == {"visits": 3}


def test_a_void_keeps_its_reason(staffed: CommandLine) -> None:
    ended = staffed("void", inside(staffed), *AT, "--reason", "wrong person", "--json")

    assert ended.answer["voided"] is True
    assert staffed("events", "--json").lines[-1]["payload"]["reason"] == "wrong person"


def test_a_correction_answers_with_the_new_times_and_keeps_the_old(staffed: CommandLine) -> None:
    visit = inside(staffed, "SOFIA04")
    ended = staffed(
        "correct", visit, "--in", "2026-06-15T16:00:00Z", "--out", "2026-06-15T19:00:00+02:00", *AT, "--json"
    )

    assert (ended.answer["checked_in_at"], ended.answer["checked_out_at"], ended.answer["visit_minutes"]) == (
        "2026-06-15T16:00:00Z", "2026-06-15T17:00:00Z", 60,
    )  # fmt: skip
    said = staffed("events", "--json").lines[-1]["payload"]
    assert (said["was_checked_in_at"], said["was_checked_out_at"]) == ("2026-06-15T16:42:03Z", None)
    again = staffed("correct", visit, "--checked-out-at", "2026-06-15T17:30:00Z", *AT)
    assert again.out == "Sofia Kovalevskaya · Ten Hours (600 remaining) · over\n"


def test_a_conversion_keeps_reason_and_granter(staffed: CommandLine) -> None:
    visit = free(staffed, "ADA0001")
    ended = staffed("convert", visit, *AT, "--json")

    assert (ended.code, ended.answer["entry_method"], ended.answer["pass_id"]) == (0, "ENT", "p-9")
    assert (ended.answer["free_entry_reason"], ended.answer["free_entry_granted_by"]) == ("forgot the card", "s-1")
    assert ended.answer["converted_from_free_entry"] is True
    no(staffed("convert", visit, *AT), 1, "converted already")


def test_a_conversion_may_name_its_offer(staffed: CommandLine) -> None:
    visit = free(staffed, "ALAN003")
    no(staffed("convert", visit, "--consent", "day@9", *AT), 1, "name one of the offers day@1, hourly@1")
    ended = staffed("convert", visit, "--consent", "day@1", *AT)

    assert ended.out == "Alan Turing · Day Pass (pay as you go) · inside\n"


def test_a_link_names_its_booking(staffed: CommandLine) -> None:
    visit = inside(staffed, "GRACE02")
    ended = staffed("link", visit, "--booking", "b-1", *AT, "--json")

    assert (ended.code, ended.answer["booking_id"], ended.answer["entry_method"]) == (0, "b-1", "MEM")
    assert staffed("link", visit, "--booking", "b-1", *AT).out == "Grace Hopper · Gold · inside\n"


def test_a_visit_is_kept_beside_another(staffed: CommandLine) -> None:
    visit, beside = inside(staffed, "GRACE02"), inside(staffed)
    ended = staffed("keep", visit, "--beside", beside, *AT, "--json")

    assert (ended.code, ended.answer["voided"]) == (0, False)
    assert staffed("events", "--json").lines[-1]["payload"]["beside"] == beside
    assert staffed("keep", visit, *AT).out == "Grace Hopper · Gold · inside\n"


# ---------------------------------------------------------------- what they refuse

COMMANDS: list[tuple[str, ...]] = [
    ("undo",),
    ("void",),
    ("correct", "--out", "2026-06-15T17:00:00Z"),
    ("convert",),
    ("link", "--booking", "b-1"),
    ("keep",),
]


@pytest.mark.parametrize(
    "visit",
    ["nope", "", "x" * 10_000, "' OR '1'='1", "'; DROP TABLE visits; --", "\x1b[2J\n\x07", "\u202e"],
    ids=lambda value: ascii(value)[:20],
)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_visit_that_is_not_there_is_one_line_and_changes_nothing(
    staffed: CommandLine, command: tuple[str, ...], visit: str
) -> None:
    inside(staffed)
    ended = staffed(*command, *AT, "--", visit)

    no(ended, 2, "there is no visit")
    assert ended.err[:-1].isprintable()
    assert kinds(staffed) == ["checked_in"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--by", "nobody"), "no member of staff 'nobody'"),
        (("--by", "s-1' OR 1=1 --"), "no member of staff"),
        (("--at", "2026-06-15T18:00:00"), "needs an offset"),
        (("--at", "1969-12-31T23:59:59Z"), "between 1970 and 2100"),
        (("--at", "2100-01-01T00:00:00Z"), "between 1970 and 2100"),
        (("--colour", "red"), "No such option"),
    ],
    ids=lambda value: str(value[1]) if isinstance(value, tuple) else "",
)
def test_bad_input_is_one_line_and_changes_nothing(
    staffed: CommandLine, command: tuple[str, ...], options: tuple[str, ...], words: str
) -> None:
    visit = inside(staffed, "GRACE02")

    no(staffed(*command, *AT, *options, "--", visit), 2, words)
    assert kinds(staffed) == ["checked_in"]


@pytest.mark.parametrize(
    ("command", "exit_code", "words"),
    [
        (("correct",), 1, "no new time"),
        (("correct", "--in", "2026-06-15T18:00:01Z"), 1, "in the future"),
        (("correct", "--out", "2026-06-15T16:00:00Z"), 1, "end before it begins"),
        (("correct", "--in", "noon"), 2, "'noon' is not a time"),
        (("correct", "--out", "2026-06-15T17:00:00"), 2, "needs an offset"),
        (("correct", "--out", "2101-01-01T00:00:00Z"), 2, "between 1970 and 2100"),
        (("convert",), 1, "not a free entry"),
        (("link", "--booking", "nope"), 1, "no booking 'nope'"),
        (("link", "--booking", "'; DROP TABLE bookings; --"), 1, "no booking"),
        (("link",), 2, "--booking"),
        (("keep", "--beside", "nope"), 2, "no visit 'nope'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_done_to_this_visit_is_one_line_and_changes_nothing(
    staffed: CommandLine, command: tuple[str, ...], exit_code: int, words: str
) -> None:
    visit = inside(staffed, "GRACE02")
    name, *options = command

    no(staffed(name, visit, *AT, *options), exit_code, words)
    assert kinds(staffed) == ["checked_in"]


REASONS = [("void",), ("correct", "--out", "2026-06-15T17:00:00Z")]


@pytest.mark.parametrize("reason", ["no", "  x  ", "x" * 201], ids=len)
@pytest.mark.parametrize("command", REASONS, ids=lambda command: command[0])
def test_a_reason_that_is_too_short_or_too_long_changes_nothing(
    staffed: CommandLine, command: tuple[str, ...], reason: str
) -> None:
    name, *options = command
    ended = staffed(name, inside(staffed), *options, *AT, "--reason", reason)

    no(ended, ended.code, "3 to 200 characters")
    assert kinds(staffed) == ["checked_in"]


@pytest.mark.parametrize("command", REASONS, ids=lambda command: command[0])
def test_a_reason_that_is_too_short_is_bad_input(staffed: CommandLine, command: tuple[str, ...]) -> None:
    name, *options = command

    assert staffed(name, inside(staffed), *options, *AT, "--reason", "no").code == 2


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_bytes_that_are_no_text_are_bad_input(staffed: CommandLine, command: tuple[str, ...]) -> None:
    no(staffed(*command, *AT, "--", SURROGATE), 2, "")


def test_a_time_that_is_none_is_told_with_its_option(staffed: CommandLine) -> None:
    no(staffed("correct", inside(staffed), "--in", "noon", *AT), 2, "--in")


def test_a_store_without_anything_knows_no_visit(kiosk: CommandLine) -> None:
    assert (
        kiosk("import", kiosk.file(documents.raw(front_office.document() | {"members": [], "bookings": []}))).code == 0
    )

    no(kiosk("undo", "0197", *AT), 2, "there is no visit '0197'")
