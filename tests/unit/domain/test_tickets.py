"""Help tickets: short, sayable, the same everywhere."""

from __future__ import annotations

import re
from datetime import timedelta

from kiosk.domain.card_codes import ALPHABET
from kiosk.domain.decide import decide
from kiosk.domain.decisions import Refused
from kiosk.domain.tickets import TICKET_GOOD_FOR, ticket_of
from tests.fakes.club import facts, known, scan

IDS = [f"01970000-0000-7000-8000-{number:012}" for number in range(3_000)]


def test_a_ticket_is_letter_digit_letter_digit_of_signs_that_are_not_mistaken_for_each_other() -> None:
    tickets = [ticket_of(ident) for ident in IDS]

    assert all(re.fullmatch("[A-Z][0-9][A-Z][0-9]", ticket) for ticket in tickets)
    assert set("".join(tickets)) == set(ALPHABET)


def test_the_same_scan_has_the_same_ticket_on_every_machine_and_every_day() -> None:
    assert [ticket_of("s-1"), ticket_of("s-2")] == ["D0N1", "E1J8"]


def test_ids_of_one_moment_have_tickets_that_are_far_apart() -> None:
    evening = [ticket_of(ident) for ident in IDS[:40]]

    assert len(set(evening)) == 40
    assert len({ticket_of(ident) for ident in IDS}) > 2_800


def test_a_ticket_is_good_for_ten_minutes() -> None:
    assert timedelta(minutes=10) == TICKET_GOOD_FOR


def test_each_refusal_carries_the_ticket_of_its_scan_also_of_a_code_that_nobody_holds() -> None:
    for asked in (facts(known()), facts(None)):
        refused = decide(scan(), asked)
        assert isinstance(refused, Refused)
        assert refused.ticket == ticket_of("v-new")
