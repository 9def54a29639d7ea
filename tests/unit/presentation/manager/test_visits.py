from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.charges import Charge, ChargeState
from kiosk.domain.decisions import CheckedOut
from kiosk.domain.events import AUTOMATIC, Converted, EventKind, Linked, Registered, Voided
from kiosk.domain.places import Policies
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.manager.gallery import AT, STORY, person, visit
from kiosk.presentation.manager.visits import Cell, Column, Mark, Writing, row, story_lines
from tests.fakes.translations import german
from tests.unit.presentation.member.plain_formats import PlainFormats

WRITING = Writing(Speaker(Catalogue(), "en"), PlainFormats(), Policies(), AT)
PLAIN = replace(
    visit(0), description="Gold", sent=True, milestones=(), visit_count=9, checked_in_at=AT - timedelta(minutes=91)
)
CHARGE = Charge(visit_id="v-0", amount=1200, currency="EUR", pass_type_id="day", price_version=1)


@pytest.mark.parametrize(
    ("changes", "out"),
    [
        ({}, Cell("1 h 31 min so far")),
        ({"entered_at": AT - timedelta(minutes=5)}, Cell("0 h 5 min so far")),
        ({"checked_out_at": AT}, Cell("18:04")),
        ({"checked_out_at": AT + timedelta(hours=7)}, Cell("Wed 01:04")),
        ({"checked_out_at": AT, "auto_checkout": True}, Cell("~18:04", guessed=True)),
    ],
    ids=["inside", "went on", "left", "left after midnight", "estimated"],
)
def test_when_they_left_or_for_how_long_they_have_been_in(changes: dict[str, object], out: Cell) -> None:
    assert row(replace(PLAIN, **changes), WRITING)[Column.OUT] == out


@pytest.mark.parametrize(
    ("changes", "flags", "mark"),
    [
        ({}, "", Mark.PLAIN),
        ({"conflict": True}, "Conflict", Mark.NOTICE),
        ({"checked_in_at": AT - timedelta(hours=7)}, "Unsure", Mark.NOTICE),
        ({"wrong_clock": True}, "Clock was off", Mark.NOTICE),
        ({"free_entry_reason": "Trial visit"}, "Trial visit", Mark.PLAIN),
        ({"free_entry_reason": "Late", "expects_payment": True}, "To be paid · Late", Mark.NOTICE),
        (
            {"free_entry_reason": "Late", "expects_payment": True, "converted_from_free_entry": True},
            "Late",
            Mark.PLAIN,
        ),
        ({"pay_as_you_go": True}, "Pay as you go", Mark.PLAIN),
        ({"visit_count": 1, "milestones": ("1st visit",)}, "First visit", Mark.PLAIN),
        ({"milestones": ("100th visit",)}, "100th visit", Mark.PLAIN),
    ],
    ids=str,
)
def test_flags_are_words(changes: dict[str, object], flags: str, mark: Mark) -> None:
    assert row(replace(PLAIN, **changes), WRITING)[Column.FLAGS] == Cell(flags, mark)


def test_a_row_names_the_ground_the_price_the_place_and_whether_the_server_has_it() -> None:
    cells = row(replace(PLAIN, charge=CHARGE, sent=False), WRITING)
    assert cells[Column.ENTRY].text == "Gold · EUR 12.00"
    assert (cells[Column.IN].text, cells[Column.NAME].text) == ("16:33", "Anna Berger")
    assert cells[Column.SYNC] == Cell("Waiting", Mark.NOTICE)
    assert row(PLAIN, WRITING)[Column.SYNC] == Cell("Sent", Mark.GOOD)
    void = replace(PLAIN, charge=replace(CHARGE, state=ChargeState.VOID))
    assert row(void, WRITING)[Column.ENTRY].text == "Gold"
    assert row(replace(PLAIN, description=""), WRITING)[Column.ENTRY].text == "Membership"


def test_the_story_of_a_visit_tells_who_did_what_where_and_why() -> None:
    came, changed = story_lines(STORY, WRITING)
    assert (came.when, came.what, came.by) == (
        "17:54",
        "Checked in: Entry Pass (3 remaining)",
        "by the member, at Front door",
    )
    assert came.because[-1] == "Entry Pass has 4 entries left and takes one"
    assert (changed.what, changed.by) == ("Came at 17:24, was 17:54", "by Sam, at Front door")
    assert changed.because == ("“Came earlier, the scanner was off”",)


WHO = {"visit_id": "v-3", "member": person(3), "at": AT, "location_id": "northwall"}
ENTRY = STORY.events[0].payload
LEFT = CheckedOut(**WHO, code="…7Q4", minutes=91)
OTHERS = [
    (EventKind.CHECKED_OUT, LEFT, "Checked out after 1 h 31 min"),
    (EventKind.CHECKED_OUT, replace(LEFT, automatic=True), "Closed by itself after 1 h 31 min"),
    (EventKind.CHECKED_IN, replace(ENTRY, again=True), "Came back: Entry Pass (3 remaining)"),
    (EventKind.VISIT_REGISTERED, Registered(**WHO, starts_at=AT), "Expected from 18:04"),
    (EventKind.CONVERTED, Converted(**WHO, entitlement=ENTRY.entitlement), "Made paid: Entry Pass (3 remaining)"),
    (EventKind.LINKED, Linked(**WHO, booking_id="b-1"), "Linked to a booking"),
    (EventKind.LINKED, Linked(**WHO, beside="v-9"), "Kept beside another visit"),
    (EventKind.VOIDED, Voided(**WHO, reason="a mistake"), "Taken back"),
    (EventKind.CHARGED, CHARGE, "Charged EUR 12.00"),
    (EventKind.CHARGE_VOIDED, CHARGE, "Not charged: EUR 12.00"),
    (
        EventKind.CORRECTED,
        replace(STORY.events[1].payload, checked_in_at=None, checked_out_at=AT),
        "Left at 18:04",
    ),
    (EventKind.CORRECTED, replace(STORY.events[1].payload, reopened=True), "The check-out was taken back"),
]


@pytest.mark.parametrize(("kind", "payload", "what"), OTHERS, ids=[what for _, _, what in OTHERS])
def test_every_kind_of_event_has_its_words(kind: EventKind, payload: object, what: str) -> None:
    told = replace(STORY.events[0], kind=kind, payload=payload, actor=AUTOMATIC)
    (line,) = story_lines(replace(STORY, events=(told,)), WRITING)
    assert (line.what, line.by) == (what, "by itself, at Front door")


def test_every_way_in_has_a_word() -> None:
    for method in EntryMethod:
        assert row(replace(PLAIN, description="", entry_method=method), WRITING)[Column.ENTRY].text


def test_a_reason_of_the_list_is_read_in_the_readers_language_and_one_that_was_typed_as_it_was_typed():
    writing = replace(WRITING, say=Speaker(Catalogue({"de": german(TRIAL="Probebesuch")}), "de"))
    read = [row(replace(PLAIN, free_entry_reason=why), writing)[Column.FLAGS].text for why in ("Trial visit", "Rain")]
    assert read == ["Probebesuch", "Rain"]
