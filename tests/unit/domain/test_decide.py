"""The order of the rules, and what is said of codes that nobody holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import Symbology
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, CheckedOut, Decision, Facts, Refused, Scan
from kiosk.domain.members import CredentialState, MemberState
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from tests.fakes.club import (
    CARD,
    NOW,
    booking,
    facts,
    granted,
    held,
    inside_since,
    known,
    member,
    pass_type,
    past,
    scan,
    uptown,
    weekdays,
)


def reason(decision: Decision) -> Reason | None:
    return decision.reason if isinstance(decision, Refused) else None


# ---------------------------------------------------------------- 1: the code


def test_noise_is_not_a_member_code() -> None:
    refused = decide(Scan.read("\x00\r\n", Symbology.QR, scan_id="v", at=NOW), facts(None))

    assert reason(refused) is Reason.NOT_A_MEMBER_CODE
    assert refused.code == "…"
    assert refused.explanation == ("this is not a member code",)


def test_a_kind_of_code_that_is_switched_off_is_not_a_member_code() -> None:
    only_squares = facts(known(held()), symbologies=frozenset({Symbology.QR}))

    assert reason(decide(scan(symbology=Symbology.ITF), only_squares)) is Reason.NOT_A_MEMBER_CODE
    assert isinstance(decide(scan(symbology=Symbology.QR), only_squares), CheckedIn)


def test_a_scan_is_cleaned_when_it_is_read() -> None:
    read = Scan.read("]Q1<ADA0001>\r\n", Symbology.QR, scan_id="v", at=NOW, prefix="<", suffix=">")

    assert read.code == "ADA0001"


def test_a_scan_does_not_show_its_code_in_a_log() -> None:
    assert repr(scan()) == "Scan(v-new, qr, 16:42:03)"


def test_what_a_person_said_goes_with_the_scan() -> None:
    read = Scan.read(
        "ADA0001", Symbology.QR, scan_id="v", at=NOW, direction=Direction.OUT_ONLY, consent=BEST,
        free_entry=granted(), host="m-2",
    )  # fmt: skip

    assert (read.id, read.at, read.symbology) == ("v", NOW, Symbology.QR)
    assert (read.direction, read.consent, read.free_entry, read.host) == (Direction.OUT_ONLY, BEST, granted(), "m-2")


# ---------------------------------------------------------------- 2, 7: unknown codes


def test_an_unknown_code_is_unknown() -> None:
    refused = decide(scan(), facts(None))

    assert reason(refused) is Reason.UNKNOWN_CODE
    assert isinstance(refused, Refused)
    assert refused.member is None
    assert refused.explanation == ("no member has this code",)


def test_on_old_data_an_unknown_code_cannot_be_checked() -> None:
    day = timedelta(hours=24)

    assert reason(decide(scan(), facts(None, pulled_at=NOW - day))) is Reason.UNKNOWN_CODE
    assert reason(decide(scan(), facts(None, pulled_at=NOW - day - timedelta(microseconds=1)))) is Reason.CANNOT_CHECK


def test_how_old_data_may_be_is_the_locations_policy() -> None:
    strict = uptown(stale_after_hours=1)

    assert reason(decide(scan(), facts(None, strict, pulled_at=NOW - timedelta(hours=2)))) is Reason.CANNOT_CHECK


def test_a_known_member_is_decided_on_what_is_known_however_old() -> None:
    old = facts(known(held()), pulled_at=NOW - timedelta(days=30))

    assert isinstance(decide(scan(), old), CheckedIn)


def test_why_a_code_cannot_be_checked_is_said() -> None:
    old = facts(None, pulled_at=NOW - timedelta(days=30))

    assert decide(scan(), old).explanation == ("no such code here, and the data is too old to be sure",)


# ---------------------------------------------------------------- the order

FAULTS: list[tuple[Reason, dict[str, Any], dict[str, Any]]] = [
    (Reason.CARD_REPLACED, {"credential": replace(CARD, state=CredentialState.REPLACED)}, {}),
    (Reason.BLOCKED, {"member": member(state=MemberState.BLOCKED)}, {}),
    (Reason.WAIVER_NEEDED, {}, {"waiver_required": True}),
    (Reason.CLOSED, {}, {"opening_hours": weekdays(7, 10)}),
    (Reason.NO_PASS, {}, {}),
]


@pytest.mark.parametrize("first", range(len(FAULTS)), ids=[fault[0].value for fault in FAULTS])
def test_the_first_rule_that_answers_wins(first: int) -> None:
    of_holder: dict[str, Any] = {}
    of_place: dict[str, Any] = {}
    for _, holder, place in FAULTS[first:]:
        of_holder |= holder
        of_place |= place

    assert reason(decide(scan(), facts(known(**of_holder), uptown(**of_place)))) is FAULTS[first][0]


def test_a_replaced_card_does_not_even_let_out() -> None:
    replaced = known(credential=replace(CARD, state=CredentialState.REPLACED), open_visit=inside_since("17:00"))

    assert reason(decide(scan(), facts(replaced))) is Reason.CARD_REPLACED


def test_a_booking_comes_before_a_membership_and_a_membership_before_a_pass() -> None:
    member_pass, entry = held(PassKind.MEMBERSHIP, "p-2"), held(PassKind.VISITS, "p-1")

    def method(holder: Any) -> str:
        answer = decide(scan(), facts(holder))
        assert isinstance(answer, CheckedIn)
        return answer.entitlement.method.value

    assert method(known(entry, member_pass, bookings=(booking("18:00", "19:00"),))) == "EVE"
    assert method(known(entry, member_pass)) == "MEM"
    assert method(known(entry)) == "ENT"


def test_a_free_entry_comes_before_every_other_ground() -> None:
    holder = known(held(), bookings=(booking("18:00", "19:00"),))
    answer = decide(scan(free_entry=granted()), facts(holder))

    assert isinstance(answer, CheckedIn)
    assert answer.entitlement.method.value == "FRE"


def test_going_on_comes_before_a_booking() -> None:
    holder = known(held(), bookings=(booking("18:00", "19:00"),), visits=(past("10:00", "11:00"),))
    answer = decide(scan(), facts(holder, uptown(combine_same_day=True)))

    assert isinstance(answer, CheckedIn)
    assert answer.again


def test_a_pass_of_ones_own_comes_before_a_guest_pass_and_that_before_a_price() -> None:
    shared = held(PassKind.GUEST, "p-9", shared_by="m-2", host="Jane Doe")
    day = pass_type("day", PassKind.DAY, payg_for_members=True)

    def pass_used(*passes: Any) -> str | None:
        answer = decide(scan(consent=BEST), facts(known(*passes), for_sale=(day,)))
        assert isinstance(answer, CheckedIn)
        return answer.entitlement.pass_id

    assert pass_used(held(), shared) == "p-1"
    assert pass_used(shared) == "p-9"
    assert pass_used() == "payg-v-new"


def test_the_answer_says_in_order_what_was_looked_at() -> None:
    ended = held(pass_type("old", name="Old Ten"), "p-0", expires_on=date(2026, 6, 1))
    answer = decide(scan(), facts(known(ended, held(pass_type(name="Ten")))))

    assert answer.explanation == (
        "the code belongs to Ada Byron",
        "no booking covers this time",
        "Old Ten: ended on 1 June",
        "Ten is good",
    )


# ---------------------------------------------------------------- total, and always the same

HOLDERS = [
    None,
    known(),
    known(held()),
    known(held(PassKind.DAY), open_visit=inside_since("17:00")),
    known(held(remaining=0), member=member(overdue=1)),
]


@given(
    text=st.text(max_size=200),
    symbology=st.sampled_from(Symbology),
    holder=st.sampled_from(HOLDERS),
    capacity=st.none() | st.integers(0, 3),
    inside=st.integers(0, 5),
)
def test_every_scan_has_one_answer_and_always_the_same(
    text: str, symbology: Symbology, holder: Any, capacity: int | None, inside: int
) -> None:
    read = Scan.read(text, symbology, scan_id="v", at=NOW)
    what_is_known = Facts(location=uptown(capacity=capacity), known=holder, inside=inside)
    answer = decide(read, what_is_known)

    assert answer == decide(read, what_is_known)
    assert answer.explanation
    assert isinstance(answer, CheckedOut) or answer.at == NOW


def test_every_reason_of_this_house_has_a_test() -> None:
    """Guards this folder: a reason that nothing here names is a reason that nothing here reaches."""
    from pathlib import Path

    words = " ".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))

    assert [one for one in Reason if f"Reason.{one.name}" not in words.replace("HELPFULNESS", "")] == []
