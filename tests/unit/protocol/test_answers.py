"""The public shape of an answer: interfaces.md, key by key."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.charges import Charge
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Flag, Refused
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod
from kiosk.protocol.answers import answer
from tests.fakes import club

KEYS = [
    "decision", "reason", "explanation", "code", "at", "visit_id", "member", "entry_method", "entry_method_description",
    "pass_id", "booking_id", "remaining", "charge", "visit_count", "milestones", "flags", "offers", "visit_minutes",
]  # fmt: skip

ENTRY = CheckedIn(
    visit_id="v-1",
    member=club.ADA,
    code="…001",
    at=club.NOW,
    day=club.TODAY,
    location_id="uptown",
    entitlement=Entitlement(method=EntryMethod.PASS, description="Entry Pass (3 remaining)", pass_id="p-9"),
    visit_count=100,
    pass_kind=PassKind.VISITS,
    remaining=3,
    charge=Charge(visit_id="v-1", amount=1200, currency="EUR", pass_type_id="day", price_version=1),
    milestones=("100th visit",),
    flags=(Flag.FIRST_VISIT,),
    explanation=("looked", "found"),
)
EXIT = CheckedOut(visit_id="v-1", member=club.ADA, code="…001", at=club.NOW, location_id="uptown", minutes=90)
INSIDE = AlreadyIn(
    visit_id="v-1",
    member=club.ADA,
    code="…001",
    at=club.NOW,
    location_id="uptown",
    since=club.NOW - timedelta(minutes=1, seconds=59),
)
OFFERED = ConsentNeeded(
    member=club.ADA,
    code="…001",
    at=club.NOW,
    location_id="uptown",
    offers=(Offer(pass_type=club.pass_type("day", PassKind.DAY, name="Day Pass", price=1200), minutes=600),),
)
NOBODY = Refused(reason=Reason.UNKNOWN_CODE, member=None, code="…", at=club.NOW, location_id="uptown")


@pytest.mark.parametrize("decision", [ENTRY, EXIT, INSIDE, OFFERED, NOBODY], ids=lambda one: type(one).__name__)
def test_every_answer_begins_with_the_same_keys_in_their_order(decision: Decision) -> None:
    assert list(answer(decision, written=True))[: len(KEYS)] == KEYS


def test_an_entry_says_what_it_used() -> None:
    shape = answer(ENTRY, written=True)

    assert (shape["decision"], shape["at"], shape["visit_id"]) == ("checked_in", "2026-06-15T16:42:03Z", "v-1")
    assert shape["member"] == {"id": "m-1", "first_name": "Ada", "last_name": "Byron"}
    assert (shape["entry_method"], shape["pass_id"], shape["remaining"]) == ("ENT", "p-9", {"visits": 3})
    assert shape["charge"] == {"amount": 1200, "currency": "EUR", "state": "pending", "pay_as_you_go": True}
    assert (shape["milestones"], shape["flags"]) == (["100th visit"], ["first_visit"])
    assert (shape["explanation"], shape["visit_minutes"]) == (["looked", "found"], None)


def test_the_others_say_how_long_what_for_and_why() -> None:
    assert (answer(EXIT, written=True)["decision"], answer(EXIT, written=True)["visit_minutes"]) == ("checked_out", 90)
    assert (answer(INSIDE, written=True)["decision"], answer(INSIDE, written=True)["visit_minutes"]) == (
        "already_in",
        1,
    )
    (offer,) = answer(OFFERED, written=True)["offers"]
    assert (offer["id"], offer["name"], offer["price"], offer["minutes"]) == ("day@1", "Day Pass", 1200, 600)
    nobody = answer(NOBODY, written=True)
    assert (nobody["decision"], nobody["reason"], nobody["member"]) == ("refused", "unknown_code", None)


@pytest.mark.parametrize("decision", [ENTRY, EXIT, INSIDE], ids=lambda one: type(one).__name__)
def test_what_was_only_asked_for_has_no_visit(decision: Decision) -> None:
    assert answer(decision, written=False)["visit_id"] is None
