"""Where everybody stands before any pass is asked: code, member, form, house."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, Refused
from kiosk.domain.members import CredentialKind, CredentialState, MemberState, Waiver
from kiosk.domain.passes import PassKind
from kiosk.domain.reasons import Reason
from tests.fakes.club import CARD, NOW, at, booking, facts, held, known, member, scan, uptown, weekdays


def answer(of_place: dict[str, Any] | None = None, *, inside: int = 0, **of_holder: Any) -> Reason | None:
    """Why a holder of a good membership is refused; None if they come in."""
    holder = known(held(PassKind.MEMBERSHIP), **of_holder)
    decided = decide(scan(), facts(holder, uptown(**of_place or {}), inside=inside))
    assert isinstance(decided, CheckedIn | Refused)
    return decided.reason if isinstance(decided, Refused) else None


# ---------------------------------------------------------------- the code


def test_an_old_card_is_answered_as_replaced() -> None:
    assert answer(credential=replace(CARD, state=CredentialState.REPLACED)) is Reason.CARD_REPLACED


def test_an_expired_code_is_refused() -> None:
    assert answer(credential=replace(CARD, state=CredentialState.EXPIRED)) is Reason.CODE_EXPIRED


def test_a_rotating_code_out_of_its_window_is_refused() -> None:
    rotating = replace(CARD, kind=CredentialKind.ROTATING, expires_at=NOW)

    assert answer(credential=rotating) is Reason.CODE_EXPIRED
    assert answer(credential=replace(rotating, expires_at=NOW + timedelta(seconds=1))) is None


# ---------------------------------------------------------------- the member


@pytest.mark.parametrize(
    ("state", "reason"),
    [(MemberState.ACTIVE, None), (MemberState.FROZEN, Reason.FROZEN), (MemberState.BLOCKED, Reason.BLOCKED)],
)
def test_only_a_member_in_good_standing_comes_in(state: MemberState, reason: Reason | None) -> None:
    assert answer(member=member(state=state)) is reason


def test_any_debt_is_too_much_unless_the_house_tolerates_some() -> None:
    assert answer(member=member(overdue=1)) is Reason.OVERDUE
    assert answer({"overdue_tolerance": 500}, member=member(overdue=500)) is None
    assert answer({"overdue_tolerance": 500}, member=member(overdue=501)) is Reason.OVERDUE


def test_whoever_is_too_young_is_refused_until_their_birthday() -> None:
    assert answer({"min_age": 16}, member=member(birthday=date(2010, 6, 16))) is Reason.UNDER_AGE
    assert answer({"min_age": 16}, member=member(birthday=date(2010, 6, 15))) is None


def test_without_a_birthday_or_a_least_age_nobody_is_too_young() -> None:
    assert answer({"min_age": 16}) is None
    assert answer(member=member(birthday=date(2026, 1, 1))) is None


# ---------------------------------------------------------------- the form

FORM = {"waiver_required": True}


def test_a_missing_waiver_is_asked_for_where_one_is_required() -> None:
    assert answer(FORM) is Reason.WAIVER_NEEDED
    assert answer() is None


def test_a_waiver_that_has_expired_is_asked_for_again() -> None:
    signed = Waiver(signed_on=date(2025, 1, 2), expires_on=date(2026, 6, 15))

    assert answer(FORM, member=member(waiver=signed)) is None
    assert answer(FORM, member=member(waiver=replace(signed, expires_on=date(2026, 6, 14)))) is Reason.WAIVER_NEEDED


def test_who_comes_of_age_signs_for_themselves() -> None:
    by_parents = Waiver(signed_on=date(2026, 1, 2))

    grown_up = member(waiver=by_parents, birthday=date(2008, 6, 15))
    not_yet = member(waiver=by_parents, birthday=date(2008, 6, 16))
    assert answer(FORM, member=grown_up) is Reason.WAIVER_NEEDED
    assert answer(FORM, member=not_yet) is None


# ---------------------------------------------------------------- the house

EVENING = booking("18:30", "19:30")


def test_a_closed_house_says_when_it_opens() -> None:
    mornings = uptown(opening_hours=weekdays(7, 10))
    refused = decide(scan(), facts(known(held()), mornings))

    assert isinstance(refused, Refused)
    assert refused.reason is Reason.CLOSED
    assert refused.good_from == at("07:00", date(2026, 6, 16))


def test_the_house_closes_at_the_minute() -> None:
    assert answer({"opening_hours": weekdays(7, 18)}) is Reason.CLOSED
    assert answer({"opening_hours": weekdays(7, 19)}) is None


def test_a_full_house_lets_nobody_in() -> None:
    assert answer({"capacity": 80}, inside=79) is None
    assert answer({"capacity": 80}, inside=80) is Reason.FULL
    assert answer({"capacity": 80}, inside=81) is Reason.FULL


def test_a_house_without_a_capacity_is_never_full() -> None:
    assert answer(inside=10_000) is None


def test_a_booking_that_covers_now_passes_a_closed_and_a_full_house() -> None:
    closed_and_full = {"opening_hours": weekdays(7, 10), "capacity": 0}

    assert answer(closed_and_full, bookings=(EVENING,)) is None


@pytest.mark.parametrize("window", [("18:45", "19:30"), ("17:00", "18:42"), ("18:43", "19:00")])
def test_a_booking_that_does_not_cover_now_passes_neither(window: tuple[str, str]) -> None:
    near = booking(*window)

    assert answer({"capacity": 0}, bookings=(near,)) is Reason.FULL
    assert answer({"opening_hours": weekdays(7, 10)}, bookings=(near,)) is Reason.CLOSED


def test_a_booking_covers_its_first_moment_and_not_its_last() -> None:
    full = facts(known(bookings=(booking("18:00", "19:00"),)), uptown(capacity=0))

    assert isinstance(decide(scan("18:00"), full), CheckedIn)
    assert isinstance(decide(scan("18:59:59"), full), CheckedIn)
    late = decide(scan("19:00"), full)
    assert isinstance(late, Refused)
    assert late.reason is Reason.FULL


# ---------------------------------------------------------------- in words


@pytest.mark.parametrize(
    ("holder", "place", "said"),
    [
        ({"credential": replace(CARD, state=CredentialState.REPLACED)}, {}, "this code was replaced by a newer one"),
        ({"credential": replace(CARD, state=CredentialState.EXPIRED)}, {}, "this code has expired"),
        ({"member": member(state=MemberState.BLOCKED)}, {}, "the member is blocked"),
        ({"member": member(state=MemberState.FROZEN)}, {}, "the member is frozen"),
        ({"member": member(overdue=501)}, {"overdue_tolerance": 500}, "overdue by 501, tolerated are 500"),
        ({"member": member(birthday=date(2010, 6, 16))}, {"min_age": 16}, "15 years old, the least age here is 16"),
        ({}, {"waiver_required": True}, "no waiver is signed"),
        (
            {"member": member(waiver=Waiver(signed_on=date(2025, 1, 2), expires_on=date(2026, 6, 14)))},
            {"waiver_required": True},
            "the waiver expired on 2026-06-14",
        ),
        ({}, {"opening_hours": weekdays(7, 10)}, "Uptown is closed at 18:42"),
        ({}, {"capacity": 80}, "Uptown is full: 81 of 80"),
    ],
    ids=["replaced", "expired", "blocked", "frozen", "overdue", "young", "unsigned", "old waiver", "closed", "full"],
)
def test_why_somebody_is_refused_is_said_to_staff(holder: dict[str, Any], place: dict[str, Any], said: str) -> None:
    refused = decide(scan(), facts(known(held(), **holder), uptown(**place), inside=81))

    assert isinstance(refused, Refused)
    assert refused.explanation[-1] == said
