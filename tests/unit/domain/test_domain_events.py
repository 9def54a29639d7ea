"""Which facts a decision or a repair makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from kiosk.domain.charges import Charge, ChargeState
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused
from kiosk.domain.events import (
    MEMBER,
    AnyEvent,
    EventKind,
    Fact,
    NoteClosed,
    Noted,
    PreferencesChosen,
    Registered,
    events_of,
)
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.preferences import Preferences
from kiosk.domain.repair import convert, correct, keep, link, reopen, void
from tests.fakes.club import (
    ADA,
    FOR_FREE,
    NOW,
    at,
    entry,
    facts,
    granted,
    held,
    inside_since,
    known,
    leave,
    owed,
    pass_type,
    scan,
    tariff,
    timed_entry,
    uptown,
    visit_of,
)

LATER = NOW + timedelta(seconds=1)


def made(decision: Fact) -> tuple[AnyEvent, ...]:
    numbers = count(1)
    return events_of(decision, new_id=lambda: f"e-{next(numbers)}", recorded_at=LATER, actor=MEMBER, device="k-1")


def test_an_entry_is_one_fact_that_carries_the_whole_decision() -> None:
    entered = decide(scan(), facts(known(held())))
    (event,) = made(entered)

    assert isinstance(entered, CheckedIn)
    assert event.payload == entered
    assert (event.id, event.kind, event.visit_id, event.member_id) == ("e-1", EventKind.CHECKED_IN, "v-new", "m-1")
    assert (event.location_id, event.occurred_at, event.recorded_at) == ("uptown", NOW, LATER)
    assert (event.actor, event.device, event.server_seq) == ("member", "k-1", None)


def test_a_sale_is_two_facts_the_entry_first() -> None:
    day = pass_type("day", PassKind.DAY, payg_for_members=True)
    sold = decide(scan(consent=BEST), facts(known(), for_sale=(day,)))
    entry, charge = made(sold)

    assert isinstance(sold, CheckedIn)
    assert (entry.kind, charge.kind) == (EventKind.CHECKED_IN, EventKind.CHARGED)
    assert charge.payload == sold.charge
    assert (charge.visit_id, charge.member_id) == (entry.visit_id, entry.member_id)
    assert entry.id != charge.id


def test_an_exit_is_a_fact_about_the_visit_that_it_ends() -> None:
    left = decide(scan(), facts(known(open_visit=inside_since("17:00"))))
    (event,) = made(left)

    assert isinstance(left, CheckedOut)
    assert (event.kind, event.visit_id, event.payload) == (EventKind.CHECKED_OUT, "v-open", left)


def test_a_reopening_withdraws_what_the_check_out_had_fixed() -> None:
    by_time = visit_of(timed_entry("18:00"), leave("19:00", charge=owed(1200)))
    corrected, withdrawn = made(reopen(by_time, at("19:00:30"), by_member=True))
    (alone,) = made(reopen(visit_of(entry("18:00"), leave("19:00")), at("19:00:30"), by_member=True))

    assert (corrected.kind, withdrawn.kind) == (EventKind.CORRECTED, EventKind.CHARGE_VOIDED)
    assert withdrawn.payload == owed(1200, state=ChargeState.VOID)
    assert alone.kind is EventKind.CORRECTED


def test_what_a_member_prefers_comes_with_the_answer_and_stands_in_no_event_of_a_visit() -> None:
    chosen = replace(ADA, preferences=Preferences(quiet=True))
    for asked in (known(held()), known(), known(open_visit=inside_since("17:00"))):
        answer = decide(scan(), facts(replace(asked, member=replace(asked.member, person=chosen))))
        assert answer.member == chosen
        assert [event.payload.member for event in made(answer)] == [ADA]  # type: ignore[union-attr]
        assert [event.payload for event in made(answer)] == [replace(answer, member=ADA)]


def test_what_is_said_of_a_member_is_a_fact_without_a_visit() -> None:
    noted = Noted(member=ADA, at=NOW, location_id="uptown", text="Ask her for the form")
    closed = NoteClosed(member=ADA, at=NOW, location_id="uptown", note_id="e-1")
    chosen = PreferencesChosen(member=ADA, at=NOW, location_id="uptown", preferences=Preferences(quiet=True))

    for fact, kind in ((noted, "noted"), (closed, "note_closed"), (chosen, "preferences_chosen")):
        (event,) = made(fact)
        assert (event.kind, event.visit_id, event.member_id, event.payload) == (kind, None, "m-1", fact)


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "says something"), (" ", "says something"), ("x" * 281, "at most 280"), ("a\x00", "control")],
)
def test_a_note_says_something_and_not_too_much(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Noted(member=ADA, at=NOW, location_id="uptown", text=text)
    for sound in ("x" * 280, "two\nlines", "مرحبا\u200f", "\U0001f469\u200d\U0001f680"):
        assert Noted(member=ADA, at=NOW, location_id="uptown", text=sound).text == sound


def test_a_refusal_is_a_fact_without_a_visit() -> None:
    refused = decide(scan(), facts(known()))
    (event,) = made(refused)

    assert isinstance(refused, Refused)
    assert (event.kind, event.visit_id, event.member_id) == (EventKind.REFUSED, None, "m-1")


def test_the_refusal_of_an_unknown_code_is_a_fact_about_nobody() -> None:
    (event,) = made(decide(scan(), facts(None)))

    assert event.member_id is None


def test_nothing_is_written_down_while_nothing_changes() -> None:
    assert made(decide(scan(), facts(known(open_visit=inside_since("18:42"))))) == ()


def test_nothing_is_written_down_while_nothing_is_agreed() -> None:
    day = pass_type("day", PassKind.DAY, payg_for_members=True)

    assert made(decide(scan(), facts(known(), uptown(), for_sale=(day,)))) == ()


# ---------------------------------------------------------------- repairs

VISIT = visit_of(entry("18:00", charge=owed(1200)), leave("19:00"))


def test_a_void_withdraws_the_charge_in_a_fact_of_its_own() -> None:
    made_void = void(VISIT, NOW, "by mistake")
    voided, withdrawn = made(made_void)

    assert (voided.kind, voided.payload) == (EventKind.VOIDED, made_void)
    assert (withdrawn.kind, withdrawn.payload) == (EventKind.CHARGE_VOIDED, owed(1200, state=ChargeState.VOID))
    assert (withdrawn.visit_id, withdrawn.member_id, withdrawn.location_id) == ("v-1", "m-1", "uptown")


def test_a_void_of_a_visit_that_costs_nothing_is_one_fact() -> None:
    (voided,) = made(void(visit_of(entry("18:00")), NOW, "by mistake"))

    assert voided.kind is EventKind.VOIDED


def test_an_exit_that_is_charged_is_two_facts_the_exit_first() -> None:
    left, charged = made(decide(scan("19:00"), facts(known(open_visit=inside_since("18:00", tariff=tariff())))))

    assert (left.kind, charged.kind) == (EventKind.CHECKED_OUT, EventKind.CHARGED)
    assert isinstance(charged.payload, Charge)
    assert charged.payload.amount == 1200
    assert charged.occurred_at == left.occurred_at == at("19:00")


def test_a_correction_that_is_charged_anew_is_two_facts() -> None:
    timed = visit_of(timed_entry("18:00"), leave("19:00", charge=owed(1200)))
    made_right = correct(
        timed, facts(known()), NOW, checked_in_at=None, checked_out_at=at("18:30"), reason="asked the member"
    )

    assert [event.kind for event in made(made_right)] == [EventKind.CORRECTED, EventKind.CHARGED]


def test_a_correction_of_a_visit_that_costs_nothing_is_one_fact() -> None:
    made_right = correct(
        visit_of(entry("18:00")), facts(known()), NOW, checked_in_at=at("17:00"), checked_out_at=None, reason="late"
    )

    assert [event.kind for event in made(made_right)] == [EventKind.CORRECTED]


def test_a_conversion_is_one_fact_and_at_a_price_two() -> None:
    free = visit_of(entry("18:00", entitlement=FOR_FREE, free_entry=granted()))
    day = pass_type("day", PassKind.DAY, payg_for_members=True)

    assert [event.kind for event in made(convert(free, facts(known(held())), NOW))] == [EventKind.CONVERTED]
    assert [event.kind for event in made(convert(free, facts(known(), for_sale=(day,)), NOW))] == [
        EventKind.CONVERTED,
        EventKind.CHARGED,
    ]


def test_a_link_and_a_visit_that_is_kept_are_facts_about_the_visit() -> None:
    for fact in (link(VISIT, "b-1", NOW), keep(VISIT, "v-2", NOW)):
        (event,) = made(fact)
        assert (event.kind, event.visit_id, event.member_id) == (EventKind.LINKED, "v-1", "m-1")
        assert event.payload == fact


def test_a_registered_visit_is_a_fact() -> None:
    expected = Registered(visit_id="v-9", member=ADA, at=NOW, location_id="uptown", starts_at=at("20:00"))
    (event,) = made(expected)

    assert (event.kind, event.visit_id, event.member_id) == (EventKind.VISIT_REGISTERED, "v-9", "m-1")
    assert (event.occurred_at, event.payload) == (NOW, expected)
