"""What a member without a pass may buy, and which offer leads."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from kiosk.domain.members import MemberKind
from kiosk.domain.passes import PassKind, PassType
from kiosk.domain.pay_as_you_go import BEST, Consent, Offer, offers
from tests.fakes.club import NOW, at, pass_type, uptown, weekdays

HOUR = pass_type("hour", PassKind.MINUTES, price=500, minutes_included=60, payg_for_members=True)
DAY = pass_type("day", PassKind.DAY, price=1200, payg_for_members=True)


def offered(*types: PassType, kind: MemberKind = MemberKind.MEMBER, moment: str = "12:00") -> list[str]:
    return [offer.pass_type.id for offer in offers(types, kind, uptown(), at(moment))]


def test_members_and_contacts_have_switches_of_their_own() -> None:
    for_contacts = pass_type("guest-day", PassKind.DAY, payg_for_contacts=True)

    assert offered(DAY, for_contacts) == ["day"]
    assert offered(DAY, for_contacts, kind=MemberKind.CONTACT) == ["guest-day"]


@pytest.mark.parametrize(
    "change",
    [
        {"payg_for_members": False},
        {"kind": PassKind.MEMBERSHIP},
        {"kind": PassKind.GUEST},
        {"locations": ("downtown",)},
        {"hours": weekdays(7, 10)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_is_not_for_sale_here_and_now_is_not_offered(change: dict[str, Any]) -> None:
    assert offered(replace(DAY, **change)) == []


def test_a_type_of_this_location_is_offered() -> None:
    assert offered(replace(DAY, locations=("downtown", "uptown"))) == ["day"]


def test_the_cheapest_by_the_minute_leads() -> None:
    assert offered(HOUR, DAY, moment="12:00") == ["day", "hour"]  # 1200 / 720 beats 500 / 60


def test_late_in_the_day_an_hour_is_cheaper_than_the_rest_of_the_day() -> None:
    assert offered(HOUR, DAY, moment="22:30") == ["hour", "day"]  # 1200 / 90 loses against 500 / 60


def test_a_day_counts_the_minutes_that_are_left_of_it() -> None:
    (offer,) = offers((DAY,), MemberKind.MEMBER, uptown(), at("23:00:30"))

    assert offer.minutes == 59
    assert offer.price_per_minute == Fraction(1200, 59)


def test_in_the_last_minute_of_a_day_nothing_divides_by_zero() -> None:
    (offer,) = offers((DAY,), MemberKind.MEMBER, uptown(), at("23:59:59"))

    assert offer.minutes == 0
    assert offer.price_per_minute == 1200


def test_of_two_that_cost_the_same_by_the_minute_the_lower_price_leads() -> None:
    two_hours = replace(HOUR, id="a-two-hours", price=1000, minutes_included=120)

    assert offered(two_hours, HOUR) == ["hour", "a-two-hours"]


def test_of_two_alike_the_older_id_leads() -> None:
    assert offered(replace(HOUR, id="b"), replace(HOUR, id="a")) == ["a", "b"]


def test_an_offer_names_its_price_version() -> None:
    assert Offer(pass_type=replace(DAY, price_version=3), minutes=60).id == "day@3"


# ---------------------------------------------------------------- consent

FOUND = offers((HOUR, DAY), MemberKind.MEMBER, uptown(), at("12:00"))


def test_best_agrees_to_the_leading_offer() -> None:
    assert BEST.agreed(FOUND) == FOUND[0]


def test_a_named_offer_is_agreed_to_by_its_id() -> None:
    assert Consent("hour@1").agreed(FOUND) == FOUND[1]


def test_consent_to_an_old_price_is_not_consent_to_the_new_one() -> None:
    assert Consent("hour@2").agreed(FOUND) is None
    assert Consent("hour").agreed(FOUND) is None


def test_the_price_that_was_shown_counts_even_if_a_new_one_came_meanwhile() -> None:
    shown = FOUND[1]
    dearer = offers((replace(HOUR, price=900, price_version=2),), MemberKind.MEMBER, uptown(), NOW)

    assert Consent(shown.id, shown).agreed(dearer) == shown


def test_what_was_shown_and_is_no_longer_sold_is_not_agreed_to() -> None:
    shown = FOUND[1]

    assert Consent(shown.id, shown).agreed(FOUND[:1]) is None
