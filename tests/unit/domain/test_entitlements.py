"""What opens the door: booking, membership, pass, pay-as-you-go; else the nearest miss."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kiosk.domain.charges import Charge, ChargeState
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Flag, MemberFacts, Refused, Sale
from kiosk.domain.members import MemberKind, Waiver
from kiosk.domain.passes import Pass, PassKind, PassState, PassType
from kiosk.domain.pay_as_you_go import BEST, Consent, Offer
from kiosk.domain.places import Location, PayAsYouGo
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod, PassUse
from tests.fakes.club import TODAY, at, booking, facts, held, known, member, pass_type, scan, uptown, weekdays


def entered(holder: MemberFacts, place: Location | None = None, moment: str = "18:42", **more: Any) -> CheckedIn:
    answer = decide(scan(moment, **more), facts(holder, place))
    assert isinstance(answer, CheckedIn)
    return answer


def refused(*passes: Pass) -> Refused:
    answer = decide(scan(), facts(known(*passes)))
    assert isinstance(answer, Refused)
    return answer


# ---------------------------------------------------------------- bookings


def test_a_booking_opens_the_door_and_uses_no_pass() -> None:
    answer = entered(known(held(), bookings=(booking("18:00", "19:00"),)))

    assert answer.entitlement == Entitlement(method=EntryMethod.BOOKING, description="Studio 2", booking_id="b-1")
    assert answer.pass_use is None
    assert answer.remaining is None
    assert answer.pass_kind is None


@pytest.mark.parametrize(
    ("moment", "method"),
    [("17:44:59", "ENT"), ("17:45:00", "EVE"), ("18:59:59", "EVE"), ("19:00:00", "ENT")],
)
def test_a_booking_counts_from_a_quarter_of_an_hour_before_to_its_end(moment: str, method: str) -> None:
    holder = known(held(), bookings=(booking("18:00", "19:00"),))

    assert entered(holder, moment=moment).entitlement.method == method


def test_how_early_one_may_come_is_the_locations_policy() -> None:
    holder = known(held(), bookings=(booking("19:00", "20:00"),))

    assert entered(holder, uptown(booking_early_minutes=18)).entitlement.method == "EVE"
    assert entered(holder, uptown(booking_early_minutes=17)).entitlement.method == "ENT"


def test_of_several_bookings_the_one_that_began_first_is_taken() -> None:
    holder = known(bookings=(booking("18:40", "19:00", "b-1"), booking("18:00", "19:00", "b-2")))

    assert entered(holder).entitlement.booking_id == "b-2"


def test_of_two_bookings_at_once_the_older_id_is_taken() -> None:
    holder = known(bookings=(booking("18:00", "19:00", "b-2"), booking("18:00", "19:00", "b-1")))

    assert entered(holder).entitlement.booking_id == "b-1"


# ---------------------------------------------------------------- memberships


def test_a_membership_opens_the_door_and_spends_nothing() -> None:
    answer = entered(known(held(pass_type("gold", PassKind.MEMBERSHIP, name="Gold"))))

    assert answer.entitlement == Entitlement(method=EntryMethod.MEMBERSHIP, description="Gold", pass_id="p-1")
    assert (answer.pass_use, answer.remaining, answer.pass_kind) == (None, None, PassKind.MEMBERSHIP)


def test_a_membership_outside_its_hours_leaves_the_door_to_a_pass() -> None:
    off_peak = pass_type("off-peak", PassKind.MEMBERSHIP, hours=weekdays(7, 10))

    assert entered(known(held(off_peak, "p-1"), held(ident="p-2"))).entitlement.pass_id == "p-2"


# ---------------------------------------------------------------- passes


def test_an_entry_pass_is_spent_by_one_entry() -> None:
    answer = entered(known(held(pass_type(name="Entry Pass"), remaining=4)))

    assert answer.entitlement == Entitlement(
        method=EntryMethod.PASS, description="Entry Pass (3 remaining)", pass_id="p-1"
    )
    assert answer.pass_use == PassUse(pass_id="p-1", visits=1)
    assert (answer.remaining, answer.pass_kind) == (3, PassKind.VISITS)


def test_the_last_entry_of_a_pass_is_good() -> None:
    assert entered(known(held(remaining=1))).remaining == 0


def test_a_pass_that_is_not_counted_shows_no_figure() -> None:
    answer = entered(known(held(pass_type(name="Club"), remaining=None)))

    assert (answer.remaining, answer.entitlement.description) == (None, "Club")


def test_minutes_are_spent_on_the_way_out() -> None:
    answer = entered(known(held(PassKind.MINUTES, remaining=60)))

    assert answer.pass_use == PassUse(pass_id="p-1")
    assert (answer.remaining, answer.pass_kind) == (60, PassKind.MINUTES)


def test_a_day_pass_is_spent_by_the_first_entry_of_a_day() -> None:
    answer = entered(known(held(PassKind.DAY, remaining=3)))

    assert answer.pass_use == PassUse(pass_id="p-1", visits=1)
    assert answer.remaining == 2


@pytest.mark.parametrize("left", [0, 2])
def test_a_day_pass_covers_every_further_entry_of_its_day(left: int) -> None:
    answer = entered(known(held(PassKind.DAY, remaining=left, used_today=True)))

    assert answer.pass_use == PassUse(pass_id="p-1", visits=0)
    assert answer.remaining == left


def test_reentry_on_a_spent_day_comes_before_a_pass_of_higher_priority() -> None:
    spent = held(PassKind.DAY, "p-2", remaining=0, used_today=True)

    assert entered(known(held(ident="p-1"), spent)).entitlement.pass_id == "p-2"


def test_two_machines_choose_the_same_pass_in_whatever_order_they_know_them() -> None:
    passes = [held(ident=ident) for ident in ("p-3", "p-1", "p-2")]

    assert {entered(known(*order)).entitlement.pass_id for order in (passes, passes[::-1])} == {"p-1"}


def test_a_guest_pass_does_not_let_its_holder_in() -> None:
    assert refused(held(PassKind.GUEST)).reason is Reason.NO_PASS


# ---------------------------------------------------------------- pay as you go

DAY = pass_type("day", PassKind.DAY, name="Day Pass", price=1200, price_version=3, payg_for_members=True)
HOUR = pass_type("hour", PassKind.MINUTES, name="Hour", price=500, minutes_included=60, payg_for_members=True)
FIVE = pass_type("five", PassKind.VISITS, price=4000, visits_included=5, minutes_included=300, payg_for_members=True)


def at_the_door(
    *types: PassType,
    policy: PayAsYouGo = PayAsYouGo.ASK,
    consent: Consent | None = None,
    passes: tuple[Pass, ...] = (),
    kind: MemberKind = MemberKind.MEMBER,
) -> Any:
    holder = known(*passes, member=member(kind=kind))
    return decide(scan("12:00", consent=consent), facts(holder, uptown(payg=policy), for_sale=types))


def test_somebody_without_a_pass_is_offered_one_and_nothing_happens_yet() -> None:
    answer = at_the_door(HOUR, DAY)

    assert isinstance(answer, ConsentNeeded)
    assert answer.offers == (Offer(pass_type=DAY, minutes=720), Offer(pass_type=HOUR, minutes=60))


def test_one_touch_buys_the_leading_offer_and_lets_in() -> None:
    answer = at_the_door(HOUR, DAY, consent=BEST)

    assert isinstance(answer, CheckedIn)
    assert answer.entitlement == Entitlement(
        method=EntryMethod.PASS, description="Day Pass (pay as you go)", pass_id="payg-v-new", pay_as_you_go=True
    )
    assert answer.charge == Charge(
        visit_id="v-new", amount=1200, currency="EUR", pass_type_id="day", price_version=3, state=ChargeState.PENDING
    )
    assert answer.sale == Sale(
        pass_id="payg-v-new", pass_type_id="day", kind=PassKind.DAY, day=TODAY, location_id="uptown", remaining=1
    )
    assert answer.pass_use == PassUse(pass_id="payg-v-new", visits=1)
    assert (answer.remaining, answer.pass_kind) == (0, PassKind.DAY)


def test_another_offer_may_be_chosen() -> None:
    answer = at_the_door(HOUR, DAY, consent=Consent("hour@1"))

    assert answer.charge.amount == 500
    assert answer.pass_use == PassUse(pass_id="payg-v-new")
    assert (answer.sale.remaining, answer.remaining) == (60, 60)


def test_a_bundle_of_entries_keeps_the_others_for_later() -> None:
    answer = at_the_door(FIVE, consent=BEST)

    assert (answer.sale.remaining, answer.remaining) == (5, 4)
    assert answer.pass_use == PassUse(pass_id="payg-v-new", visits=1)


def test_a_bundle_without_a_number_is_one_entry() -> None:
    answer = at_the_door(replace(FIVE, visits_included=None), consent=BEST)

    assert (answer.sale.remaining, answer.remaining) == (1, 0)


@pytest.mark.parametrize("consent", ["hour@2", "week@1", ""])
def test_consent_to_something_else_is_asked_again(consent: str) -> None:
    assert isinstance(at_the_door(HOUR, DAY, consent=Consent(consent)), ConsentNeeded)


def test_where_it_is_automatic_nobody_is_asked() -> None:
    answer = at_the_door(HOUR, DAY, policy=PayAsYouGo.AUTO)

    assert isinstance(answer, CheckedIn)
    assert answer.charge is not None
    assert answer.charge.pass_type_id == "day"


def test_even_where_it_is_automatic_another_offer_may_be_chosen() -> None:
    assert at_the_door(HOUR, DAY, policy=PayAsYouGo.AUTO, consent=Consent("hour@1")).charge.amount == 500


def test_where_nothing_is_sold_nothing_is_offered() -> None:
    assert at_the_door(DAY, policy=PayAsYouGo.OFF, consent=BEST).reason is Reason.NO_PASS
    assert at_the_door(consent=BEST).reason is Reason.NO_PASS


def test_contacts_are_offered_what_is_for_contacts() -> None:
    assert at_the_door(DAY, kind=MemberKind.CONTACT).reason is Reason.NO_PASS
    assert isinstance(at_the_door(replace(DAY, payg_for_contacts=True), kind=MemberKind.CONTACT), ConsentNeeded)


def test_whoever_has_a_good_pass_pays_nothing() -> None:
    assert at_the_door(DAY, policy=PayAsYouGo.AUTO, passes=(held(),)).charge is None


def test_a_day_bought_earlier_today_is_not_charged_again() -> None:
    bought = held(DAY, "payg-v-old", remaining=0, used_today=True)

    assert at_the_door(DAY, policy=PayAsYouGo.AUTO, passes=(bought,)).charge is None


def test_the_price_that_was_shown_is_the_price_that_is_charged() -> None:
    shown = Offer(pass_type=DAY, minutes=720)
    dearer = replace(DAY, price=1500, price_version=4)

    charge = at_the_door(dearer, consent=Consent(shown.id, shown)).charge
    assert (charge.amount, charge.price_version) == (1200, 3)


# ---------------------------------------------------------------- the nearest miss

NOT_NOW = held(pass_type(hours=weekdays(7, 10)), "p-1")
LATER = held(ident="p-2", starts_on=date(2026, 6, 20))
EMPTY = held(ident="p-3", remaining=0)
ENDED = held(ident="p-4", expires_on=date(2026, 6, 1))
ELSEWHERE = held(ident="p-5", issued_at="downtown")
OWED = held(ident="p-6", state=PassState.UNPAID)
FROZEN = held(ident="p-7", state=PassState.FROZEN)
MISSES = [NOT_NOW, LATER, EMPTY, ENDED, ELSEWHERE, OWED, FROZEN]
REASONS = [
    Reason.WRONG_HOURS,
    Reason.PASS_NOT_STARTED,
    Reason.USED_UP,
    Reason.PASS_ENDED,
    Reason.WRONG_LOCATION,
    Reason.UNPAID,
    Reason.NO_PASS,
]


@pytest.mark.parametrize("first", range(len(MISSES)), ids=[reason.value for reason in REASONS])
def test_the_most_helpful_miss_is_the_reason(first: int) -> None:
    assert refused(*reversed(MISSES[first:])).reason is REASONS[first]


def test_somebody_without_any_pass_is_told_so() -> None:
    assert refused().reason is Reason.NO_PASS


def test_of_two_passes_outside_their_hours_the_sooner_is_told() -> None:
    at_seven = held(pass_type("seven", hours=weekdays(7, 8)), "p-1")
    at_twenty = held(pass_type("twenty", hours=weekdays(20, 22)), "p-2")

    assert refused(at_seven, at_twenty).good_from == at("20:00")


def test_of_two_passes_that_have_not_started_the_sooner_is_told() -> None:
    assert refused(replace(LATER, id="p-9", starts_on=date(2026, 7, 1)), LATER).good_from == at(
        "00:00", date(2026, 6, 20)
    )


def test_two_passes_that_are_used_up_are_one_reason() -> None:
    assert refused(EMPTY, replace(EMPTY, id="p-9")).reason is Reason.USED_UP


def test_a_refusal_names_the_member_and_masks_the_code() -> None:
    answer = refused()

    assert answer.member is not None
    assert (answer.member.id, answer.code) == ("m-1", "…001")


# ---------------------------------------------------------------- what rides on the answer


def test_a_visit_is_counted_with_those_before() -> None:
    answer = entered(known(held(), visits_before=99))

    assert (answer.visit_count, answer.milestones) == (100, ("100th visit",))


def test_the_first_visit_ever_is_flagged() -> None:
    answer = entered(known(held(), visits_before=0))

    assert answer.flags == (Flag.FIRST_VISIT,)
    assert answer.milestones == ("1st visit",)


def test_a_note_for_the_desk_is_flagged() -> None:
    assert entered(known(held(), member=member(note="ask for the locker key"))).flags == (Flag.NOTE,)


@pytest.mark.parametrize(("ends", "flags"), [("2026-06-29", (Flag.WAIVER_ENDS_SOON,)), ("2026-06-30", ())])
def test_a_waiver_that_ends_within_two_weeks_is_flagged(ends: str, flags: tuple[Flag, ...]) -> None:
    waiver = Waiver(signed_on=date(2026, 1, 1), expires_on=date.fromisoformat(ends))

    assert entered(known(held(), member=member(waiver=waiver))).flags == flags


def test_a_waiver_without_an_end_is_not_flagged() -> None:
    assert entered(known(held(), member=member(waiver=Waiver(signed_on=date(2026, 1, 1))))).flags == ()


def test_an_entry_is_filed_under_the_locations_day() -> None:
    answer = entered(known(held()), moment="00:10")

    assert (answer.day, answer.visit_id, answer.location_id) == (TODAY, "v-new", "uptown")
