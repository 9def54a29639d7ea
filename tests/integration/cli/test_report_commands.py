"""kiosk today, no-shows, utilisation, conflicts: their lines, their sentences, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.store.engine import open_store
from tests.fakes import documents, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.integration.cli.conftest import CommandLine, no

ALAN = {"id": "m-3", "first_name": "Alan", "last_name": "Turing"}
THAT_DAY = ("--from", "2026-06-16", "--at", "2026-06-17T08:00:00Z")
"""The day of booking b-1, 18:00 to 19:00 UTC, looked at on the next."""


# ---------------------------------------------------------------- today


def test_today_says_what_a_visit_cost_and_whether_it_is_sure(staffed: CommandLine) -> None:
    visit = staffed.scan("ALAN003", "--consent", "day@1", at="2026-06-15T06:00:00Z").answer["visit_id"]
    (line,) = staffed("today", "--at", "2026-06-15T14:00:00Z", "--json").lines

    assert line == {
        "visit_id": visit,
        "member": ALAN,
        "location_id": "uptown",
        "day": "2026-06-15",
        "checked_in_at": "2026-06-15T06:00:00Z",
        "checked_out_at": None,
        "visit_minutes": 480,
        "entry_method": "ENT",
        "entry_method_description": "Day Pass (pay as you go)",
        "pay_as_you_go": True,
        "charge": {"amount": 1200, "currency": "EUR", "state": "pending", "pay_as_you_go": True},
        "free_entry_reason": "",
        "converted_from_free_entry": False,
        "auto_checkout": False,
        "unsure": True,
        "wrong_clock": False,
        "visit_count": 1,
        "milestones": ["1st visit"],
    }


def test_today_tells_people_who_is_inside_and_of_whom_that_is_not_sure(staffed: CommandLine) -> None:
    staffed.scan("GRACE02", at="2026-06-15T06:00:00Z")
    staffed.scan("ADA0001", at="2026-06-15T12:00:00Z")

    assert staffed("today", "--at", "2026-06-15T14:00:00Z").out == (
        "14:00 inside  Ada Byron · Entry Pass (3 remaining)\n"
        "08:00 inside ?  Grace Hopper · Gold\n"
        "2 inside, 1 unsure\n"
    )  # fmt: skip


# ---------------------------------------------------------------- bookings against presence


def test_a_no_show_is_a_line_and_a_sentence(staffed: CommandLine) -> None:
    ended = staffed("no-shows", *THAT_DAY, "--json")

    assert (ended.code, ended.err) == (0, "")
    assert ended.answer == {
        "booking_id": "b-1",
        "member": ALAN,
        "guests": ["m-2"],
        "location_id": "uptown",
        "resource": "Studio 2",
        "starts_at": "2026-06-16T18:00:00Z",
        "ends_at": "2026-06-16T19:00:00Z",
        "turnout": "no_show",
        "utilisation": 0.0,
        "present_minutes": 0,
        "overstay_minutes": 0,
    }
    assert staffed("no-shows", *THAT_DAY).out == "2026-06-16 18:00 UTC Studio 2 · Alan Turing · no show\n"


def test_registered_and_not_arrived_is_told_apart(staffed: CommandLine) -> None:
    staffed("register", "ALAN003", "--booking", "b-1", "--at", "2026-06-16T18:00:00Z")

    assert staffed("no-shows", *THAT_DAY, "--json").answer["turnout"] == "registered_not_arrived"
    assert staffed("no-shows", *THAT_DAY).out.endswith("Alan Turing · registered not arrived\n")


def test_whoever_came_is_no_no_show_and_what_they_used_is_told(staffed: CommandLine) -> None:
    staffed.scan("GRACE02", at="2026-06-16T18:20:00Z")
    staffed.scan("GRACE02", at="2026-06-16T19:10:00Z")

    assert staffed("no-shows", *THAT_DAY).out == ""
    used = staffed("utilisation", *THAT_DAY, "--json").answer
    assert (used["turnout"], used["utilisation"], used["present_minutes"], used["overstay_minutes"]) == (
        "arrived", 0.6667, 40, 10,
    )  # fmt: skip
    assert staffed("utilisation", *THAT_DAY).out == ("2026-06-16 18:00 UTC Studio 2 · Alan Turing · 67%, 10 min over\n")


def test_without_days_it_is_about_today(staffed: CommandLine) -> None:
    assert len(staffed("no-shows", "--at", "2026-06-16T20:00:00Z", "--json").lines) == 1
    assert staffed("no-shows", "--at", "2026-06-16T18:30:00Z", "--json").lines == []
    assert staffed("no-shows", "--at", "2026-06-15T20:00:00Z", "--json").lines == []
    assert len(staffed("utilisation", "--from", "2026-06-15", "--to", "2026-06-16", "--json").lines) == 1


@pytest.mark.parametrize("command", ["no-shows", "utilisation"])
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--from", "2026-06-16", "--to", "2026-06-15"), "--to is before --from"),
        (("--from", "tomorrow"), "--from 'tomorrow' is not a day"),
        (("--to", "2026-02-30"), "--to '2026-02-30' is not a day"),
        (("--from", "2026-06-15T00:00:00Z"), "is not a day"),
        (("--from", ""), "is not a day"),
        (("--from", "\udcff"), "is not a day"),
        (("--location", "nowhere"), "no location 'nowhere'"),
        (("--at", "2026-06-15"), "needs an offset"),
    ],
)
def test_days_that_are_none_are_bad_input(
    staffed: CommandLine, command: str, options: tuple[str, ...], words: str
) -> None:
    no(staffed(command, *options), 2, words)


@pytest.mark.parametrize("day", ["0001-01-01", "1969-12-31", "2100-01-01", "9999-12-31"])
def test_days_lie_between_1970_and_2100(staffed: CommandLine, day: str) -> None:
    no(staffed("no-shows", "--from", day), 2, "between 1970 and 2100")


# ---------------------------------------------------------------- conflicts


@pytest.fixture
def in_two_minds(staffed: CommandLine) -> tuple[CommandLine, str, str]:
    """Grace came in at two doors that were apart; both visits, the earlier first."""
    first: str = staffed.scan("GRACE02", at="2026-06-15T16:00:00Z").answer["visit_id"]
    with open_store(staffed.folder / "another") as elsewhere:
        later = FrontOffice(front_office.fill(elsewhere), "k-2").enter("GRACE02", at("18:05")).visit_id
        with open_store(staffed.folder / "data") as here:
            front_office.merge(here, door.log(elsewhere))
    return staffed, first, later


AT = ("--at", "2026-06-15T18:00:00Z")


def test_a_contradiction_is_a_line_and_a_sentence(in_two_minds: tuple[CommandLine, str, str]) -> None:
    club, first, later = in_two_minds

    assert club("conflicts", *AT, "--json").answer == {
        "kind": "two_visits_at_once",
        "member": {"id": "m-2", "first_name": "Grace", "last_name": "Hopper"},
        "location_id": "uptown",
        "at": "2026-06-15T16:05:00Z",
        "visit_ids": [first, later],
        "pass_id": None,
        "actions": ["keep", "void"],
    }
    assert club("conflicts", *AT).out == (f"2026-06-15 16:05 UTC Grace Hopper · two visits at once · {first} {later}\n")


@pytest.mark.parametrize("action", ["keep", "void"])
def test_each_action_that_a_contradiction_names_settles_it(
    in_two_minds: tuple[CommandLine, str, str], action: str
) -> None:
    club, _, later = in_two_minds
    assert club(action, later, *AT).code == 0

    ended = club("conflicts", *AT, "--json")
    assert (ended.code, ended.out) == (0, "")


def test_a_free_entry_that_a_pass_covers_is_proposed(staffed: CommandLine) -> None:
    free = ("--by", "s-1", "--reason", "forgot the card", "--at", "2026-06-15T16:00:00Z", "--json")
    visit = staffed("free-entry", "GRACE02", *free).answer["visit_id"]
    proposed: dict[str, Any] = staffed("conflicts", *AT, "--json").answer

    assert (proposed["kind"], proposed["visit_ids"], proposed["actions"]) == (
        "free_entry_covered", [visit], ["convert", "keep"],
    )  # fmt: skip
    staffed("convert", visit, *AT)
    assert staffed("conflicts", *AT).out == ""


def test_contradictions_may_be_those_of_one_place(kiosk: CommandLine) -> None:
    whole = front_office.document()
    whole["locations"].append(whole["locations"][0] | {"id": "downtown"})
    assert kiosk("import", kiosk.file(documents.raw(whole))).code == 0
    free = ("--by", "s-1", "--reason", "forgot the card", "--at", "2026-06-15T16:00:00Z")
    kiosk("free-entry", "GRACE02", "--location", "downtown", *free)

    assert len(kiosk("conflicts", *AT, "--json").lines) == 1
    assert len(kiosk("conflicts", *AT, "--location", "downtown", "--json").lines) == 1
    assert kiosk("conflicts", *AT, "--location", "uptown", "--json").lines == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--location", "nowhere"), "no location 'nowhere'"),
        (("--at", "now"), "'now' is not a time"),
        (("--at", "2026-06-15T18:00:00"), "needs an offset"),
    ],
)
def test_bad_input_for_conflicts_is_one_line(staffed: CommandLine, options: tuple[str, ...], words: str) -> None:
    no(staffed("conflicts", *options), 2, words)


# ---------------------------------------------------------------- what is no text


@pytest.mark.parametrize(
    "command",
    [("events", "--visit", "\udcff"), ("today", "--location", "\udcff"), ("conflicts", "--location", "\udcff")],
)
def test_bytes_that_are_no_text_are_bad_input(staffed: CommandLine, command: tuple[str, ...]) -> None:
    no(staffed(*command), 2, "")


@pytest.mark.parametrize("visit", ["x" * 10_000, "' OR '1'='1", "\x1b[2J"], ids=lambda value: ascii(value)[:12])
def test_events_of_a_visit_that_is_not_there_are_none(staffed: CommandLine, visit: str) -> None:
    staffed.scan("GRACE02")
    ended = staffed("events", "--visit", visit, "--json")

    assert (ended.code, ended.out, ended.err) == (0, "", "")
