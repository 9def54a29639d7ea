"""Which facts a decision makes."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, CheckedOut, Decision, Refused
from kiosk.domain.events import MEMBER, AnyEvent, EventKind, events_of
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import BEST
from tests.fakes.club import NOW, facts, held, inside_since, known, pass_type, scan, uptown

LATER = NOW + timedelta(seconds=1)


def made(decision: Decision) -> tuple[AnyEvent, ...]:
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
