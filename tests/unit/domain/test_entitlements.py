"""What opens the door: a free entry, the same day again, booking, membership, pass, guest pass, pay-as-you-go; else
the nearest miss."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import Charge, ChargeState
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Flag, MemberFacts, Refused, Sale
from kiosk.domain.members import MemberKind, Waiver
from kiosk.domain.passes import Pass, PassKind, PassState, PassType
from kiosk.domain.pay_as_you_go import BEST, Consent, Offer
from kiosk.domain.places import Location, PayAsYouGo
from kiosk.domain.plans import Period
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod, PassUse, PastVisit, RegisteredVisit
from tests.fakes.club import (
    ADA,
    BY_PASS,
    FOR_FREE,
    TODAY,
    at,
    booking,
    facts,
    granted,
    held,
    known,
    member,
    pass_type,
    past,
    plan,
    scan,
    uptown,
    weekdays,
)


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
    assert (answer.pass_use, answer.remaining, answer.pass_kind) == (None, None, None)
    assert answer.explanation[-1] == "booking of Studio 2"


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


def test_what_two_machines_took_together_is_shown_as_nothing_left() -> None:
    assert entered(known(held(PassKind.DAY, remaining=-1, used_today=True))).remaining == 0


def test_each_pass_is_looked_at_once() -> None:
    answer = refused(
        held(pass_type(), "p-1", remaining=0),
        held(pass_type("g", PassKind.MEMBERSHIP, name="Gold"), "p-2", state=PassState.UNPAID),
    )

    assert answer.explanation == (
        "the code belongs to Ada Byron",
        "no booking covers this time",
        "Gold: not paid yet",
        "Ten: used up",
        "nothing is sold at the door",
        "nearest to a way in: Ten: used up",
    )


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


def test_of_equally_near_misses_every_machine_tells_the_same() -> None:
    passes = MISSES[-2], replace(MISSES[-2], id="a-pass", type=pass_type(name="A pass"))

    assert refused(*passes) == refused(*reversed(passes))


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


def test_of_two_passes_that_are_equally_near_every_machine_tells_the_same() -> None:
    first = held(pass_type("a", name="Ten"), "p-1", remaining=0)
    second = held(pass_type("b", name="Five", price=900), "p-2", remaining=0)

    for asked in ((first, second), (second, first)):
        assert refused(*asked).explanation[-1] == "nearest to a way in: Five: used up"


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
    assert entered(known(held(), noted=True)).flags == (Flag.NOTE,)


@pytest.mark.parametrize(("ends", "flags"), [("2026-06-29", (Flag.WAIVER_ENDS_SOON,)), ("2026-06-30", ())])
def test_a_waiver_that_ends_within_two_weeks_is_flagged(ends: str, flags: tuple[Flag, ...]) -> None:
    waiver = Waiver(signed_on=date(2026, 1, 1), expires_on=date.fromisoformat(ends))

    assert entered(known(held(), member=member(waiver=waiver))).flags == flags


def test_a_waiver_without_an_end_is_not_flagged() -> None:
    assert entered(known(held(), member=member(waiver=Waiver(signed_on=date(2026, 1, 1))))).flags == ()


def test_an_entry_is_filed_under_the_locations_day() -> None:
    answer = entered(known(held()), moment="00:10")

    assert (answer.day, answer.visit_id, answer.location_id) == (TODAY, "v-new", "uptown")


# ---------------------------------------------------------------- free entry


def test_a_free_entry_is_granted_and_says_why_and_by_whom() -> None:
    answer = entered(known(held()), free_entry=granted("lost the card", "s-7"))

    assert answer.entitlement == Entitlement(method=EntryMethod.FREE, description="Free Entry")
    assert answer.free_entry == granted("lost the card", "s-7")
    assert (answer.pass_use, answer.remaining, answer.pass_kind, answer.charge) == (None, None, None, None)
    assert not answer.counts_towards_plan_limits
    assert "free entry was granted: lost the card" in answer.explanation


def test_a_free_entry_replaces_the_ground_and_no_rule_before_it() -> None:
    over = member(plan=plan(Period.DAY, visits=0))
    answer = decide(scan(free_entry=granted()), facts(known(member=over)))
    full = decide(scan(free_entry=granted()), facts(known(), uptown(capacity=0)))

    assert isinstance(answer, CheckedIn)
    assert isinstance(full, Refused)
    assert full.reason is Reason.FULL


def test_only_a_free_entry_carries_a_reason() -> None:
    assert entered(known(held())).free_entry is None


# ---------------------------------------------------------------- guests

JANES = held(pass_type("guest", PassKind.GUEST, name="Guest"), "p-9", shared_by="m-2", host="Jane Doe")


def test_a_guest_pass_that_a_host_shares_lets_their_guest_in() -> None:
    answer = entered(known(JANES))

    assert answer.entitlement == Entitlement(
        method=EntryMethod.GUEST_PASS, description="Guest Pass from Jane Doe", pass_id="p-9"
    )
    assert (answer.pass_kind, answer.pass_use, answer.remaining) == (PassKind.GUEST, None, None)
    assert not answer.counts_towards_plan_limits


def test_a_guest_pass_of_the_host_whom_the_desk_names_lets_in() -> None:
    holder = known(of_host=(JANES,))

    assert entered(holder, host="m-2").entitlement.description == "Guest Pass from Jane Doe"


def test_a_host_without_a_name_here_is_named_by_their_id() -> None:
    assert entered(known(replace(JANES, host=None))).entitlement.description == "Guest Pass from m-2"


def test_nobody_is_their_own_guest() -> None:
    answer = decide(scan(host="m-1"), facts(known(of_host=(JANES,))))

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.NO_PASS


def test_a_guest_pass_that_is_shared_goes_before_the_one_of_the_host_at_the_desk() -> None:
    holder = known(replace(JANES, id="p-8"), of_host=(JANES,))

    assert entered(holder, host="m-2").entitlement.pass_id == "p-8"


def test_a_guest_pass_that_has_ended_is_the_nearest_miss() -> None:
    ended = replace(JANES, expires_on=date(2026, 6, 1))

    for holder in (known(ended), known(of_host=(ended,))):
        answer = decide(scan(host="m-2"), facts(holder))
        assert isinstance(answer, Refused)
        assert answer.reason is Reason.PASS_ENDED
        assert answer.explanation[-1] == "nearest to a way in: Guest from Jane Doe: ended on 1 June"


def test_a_guest_pass_of_ones_own_is_no_miss_either() -> None:
    assert refused(held(PassKind.GUEST, expires_on=date(2026, 6, 1))).reason is Reason.NO_PASS


# ---------------------------------------------------------------- plan limits

ONE_A_DAY = member(plan=plan(Period.DAY, visits=1))
CAME = past("09:00", "10:00")
SPARE = pass_type("spare", PassKind.DAY, name="Spare", counts_towards_plan_limits=False)


def over_limit(*passes: Pass, **more: Any) -> Any:
    return decide(scan(**more), facts(known(*passes, member=ONE_A_DAY, visits=(CAME,))))


def test_whoever_has_used_up_their_plan_is_told_so() -> None:
    answer = over_limit(held(PassKind.MEMBERSHIP))

    assert answer.reason is Reason.PLAN_LIMIT
    assert answer.explanation[-1] == "nearest to a way in: Membership: Basic: 1 of 1 visits of this day are used"


def test_a_plan_limit_beats_spare_passes() -> None:
    assert over_limit(held(PassKind.MEMBERSHIP), held(PassKind.DAY, "p-2")).reason is Reason.PLAN_LIMIT


def test_a_pass_that_does_not_count_towards_the_plan_still_opens_the_door() -> None:
    answer = over_limit(held(PassKind.MEMBERSHIP), held(SPARE, "p-2"))

    assert isinstance(answer, CheckedIn)
    assert answer.entitlement.pass_id == "p-2"
    assert not answer.counts_towards_plan_limits


def test_whoever_holds_nothing_and_may_buy_nothing_because_of_the_plan_is_told_of_the_plan() -> None:
    answer = decide(scan(), facts(known(member=ONE_A_DAY, visits=(CAME,)), for_sale=(DAY,)))

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.PLAN_LIMIT
    assert answer.explanation[-1] == "nearest to a way in: Basic: 1 of 1 visits of this day are used"


def test_below_the_limit_the_plan_says_nothing() -> None:
    assert isinstance(decide(scan(), facts(known(held(), member=ONE_A_DAY))), CheckedIn)


def test_without_a_plan_nothing_is_limited() -> None:
    assert isinstance(decide(scan(), facts(known(held(), visits=(CAME,) * 9))), CheckedIn)


def test_a_booking_a_guest_pass_and_a_day_already_entered_are_not_limited() -> None:
    holder = known(member=ONE_A_DAY, visits=(CAME,))

    assert entered(replace(holder, bookings=(booking("18:00", "19:00"),))).entitlement.method is EntryMethod.BOOKING
    assert entered(replace(holder, passes=(JANES,))).entitlement.method is EntryMethod.GUEST_PASS
    assert entered(replace(holder, passes=(held(PassKind.DAY, used_today=True),))).pass_use == PassUse(pass_id="p-1")


@pytest.mark.parametrize(
    ("one", "counts"),
    [
        (held(PassKind.MEMBERSHIP), True),
        (held(PassKind.VISITS), True),
        (held(PassKind.MINUTES), True),
        (held(PassKind.DAY), True),
        (held(PassKind.DAY, used_today=True), False),
        (held(SPARE), False),
        (held(pass_type("m", PassKind.MEMBERSHIP, counts_towards_plan_limits=False)), False),
        (JANES, False),
    ],
    ids=["membership", "entries", "minutes", "day", "day again", "spare", "membership apart", "guest"],
)
def test_a_visit_says_whether_it_counts_towards_the_plan(one: Pass, counts: bool) -> None:
    assert entered(known(one)).counts_towards_plan_limits is counts


FROM_MAY = held(PassKind.MEMBERSHIP, "p-1", starts_on=date(2026, 5, 15))
FROM_JUNE = held(PassKind.MEMBERSHIP, "p-2", starts_on=date(2026, 6, 10))
OTHERS = (held(PassKind.VISITS, "p-3", starts_on=date(2026, 6, 12)), held(PassKind.MEMBERSHIP, "p-4"))


@pytest.mark.parametrize(
    ("passes", "anchor"),
    [
        ((FROM_JUNE, *OTHERS, FROM_MAY), date(2026, 6, 10)),
        ((replace(FROM_JUNE, expires_on=TODAY), FROM_MAY), date(2026, 6, 10)),
        ((replace(FROM_JUNE, expires_on=date(2026, 6, 14)), FROM_MAY), date(2026, 5, 15)),
        ((replace(FROM_JUNE, starts_on=TODAY), FROM_MAY), TODAY),
        ((replace(FROM_JUNE, starts_on=date(2026, 6, 16)), FROM_MAY), date(2026, 5, 15)),
        ((replace(FROM_JUNE, starts_on=TODAY, expires_on=TODAY), FROM_MAY), TODAY),
        (
            (replace(FROM_JUNE, starts_on=date(2026, 6, 16)), replace(FROM_MAY, expires_on=date(2026, 6, 1))),
            date(2026, 5, 15),
        ),
        (OTHERS, None),
        ((), None),
    ],
    ids=[
        "the latest",
        "its last day",
        "ended",
        "its first day",
        "to come",
        "its only day",
        "none runs",
        "no day",
        "none",
    ],
)
def test_a_cycle_is_counted_from_the_membership_that_runs(passes: tuple[Pass, ...], anchor: date | None) -> None:
    assert known(*passes).cycle_anchor(TODAY) == anchor


def test_a_cycle_begins_with_the_membership_of_the_day() -> None:
    first = held(PassKind.MEMBERSHIP, "p-1", starts_on=date(2026, 5, 15), expires_on=date(2026, 6, 12))
    second = held(PassKind.MEMBERSHIP, "p-2", starts_on=date(2026, 6, 10))
    entries = held(PassKind.VISITS, "p-3", starts_on=date(2026, 1, 12))
    undated = held(PassKind.MEMBERSHIP, "p-4")

    holder = known(second, entries, first, undated)
    assert holder.cycle_anchor(date(2026, 6, 9)) == date(2026, 5, 15)
    assert holder.cycle_anchor(date(2026, 6, 10)) == holder.cycle_anchor(TODAY) == date(2026, 6, 10)
    assert known(first).cycle_anchor(TODAY) == holder.cycle_anchor(date(2026, 1, 1)) == date(2026, 5, 15)
    assert known(entries, undated).cycle_anchor(TODAY) is None
    assert known().cycle_anchor(TODAY) is None
    fourteenth = past("09:00", "10:00", day=date(2026, 6, 14))
    began_today = held(PassKind.MEMBERSHIP, starts_on=TODAY)
    fresh = known(began_today, member=member(plan=plan(Period.CYCLE, visits=1)), visits=(fourteenth,))
    assert isinstance(decide(scan(), facts(fresh)), CheckedIn)


# ---------------------------------------------------------------- the same day again

COMBINED = uptown(combine_same_day=True)


def again(earlier: PastVisit, *passes: Pass, place: Location = COMBINED, moment: str = "18:42", **changes: Any) -> Any:
    return decide(scan(moment), facts(known(*passes, visits=(earlier,), **changes), place))


MORNING = past("10:00", "11:00", visit_count=8)


def test_a_second_entry_goes_on_with_the_visit_of_the_day_and_takes_nothing() -> None:
    answer = again(MORNING, held(remaining=0))

    assert isinstance(answer, CheckedIn)
    assert (answer.visit_id, answer.again, answer.visit_count) == ("v-old", True, 8)
    assert (answer.entitlement, answer.pass_use, answer.charge, answer.sale) == (BY_PASS, None, None, None)
    assert (answer.pass_kind, answer.remaining) == (PassKind.VISITS, 0)
    assert (answer.at, answer.day, answer.location_id, answer.code) == (at("18:42"), TODAY, "uptown", "…001")
    assert answer.counts_towards_plan_limits
    assert answer.milestones == ()
    assert answer.explanation[-1] == "goes on with the visit of 10:00"


def test_of_several_passes_it_is_the_one_that_was_used_that_counts() -> None:
    other = held(PassKind.MINUTES, "p-0", remaining=0)

    answer = again(MORNING, other, held(PassKind.MEMBERSHIP, "p-1"))
    assert (answer.again, answer.pass_kind, answer.remaining) == (True, PassKind.MEMBERSHIP, None)
    assert again(MORNING, replace(other, state=PassState.CANCELLED), held()).again


def test_it_counts_towards_the_plan_as_the_first_entry_did() -> None:
    assert not again(replace(MORNING, counts_towards_plan_limits=False), held()).counts_towards_plan_limits


def test_where_visits_are_not_combined_each_is_one_of_its_own() -> None:
    answer = again(MORNING, held(), place=uptown())

    assert (answer.visit_id, answer.again, answer.pass_use) == ("v-new", False, PassUse(pass_id="p-1", visits=1))


@pytest.mark.parametrize(
    "earlier",
    [
        past("10:00"),
        past("10:00", "11:00", location_id="downtown"),
        past("10:00", "11:00", day=date(2026, 6, 14)),
        past("10:00", "11:00", by_time=True),
    ],
    ids=["not over", "elsewhere", "yesterday", "charged by time"],
)
def test_what_cannot_go_on_is_a_new_visit(earlier: PastVisit) -> None:
    answer = again(earlier, held())

    assert (answer.visit_id, answer.again) == ("v-new", False)


def test_the_day_of_a_night_club_goes_on_after_midnight() -> None:
    club = uptown(combine_same_day=True, calendar=LocalCalendar("Europe/Madrid", time(5)))
    evening = past("23:00", "23:30")

    def at_night(clock: str) -> Any:
        moment = at(clock, date(2026, 6, 16))
        return decide(scan(moment), facts(known(held(), visits=(evening,)), club))

    assert at_night("04:59:59").again
    assert not at_night("05:00").again


def test_of_several_visits_of_the_day_the_last_goes_on() -> None:
    visits = (past("12:00", "13:00", "v-b"), past("12:00", "13:00", "v-c"), past("10:00", "17:00", "v-d"))
    answer = decide(scan(), facts(known(held(), visits=visits), COMBINED))

    assert isinstance(answer, CheckedIn)
    assert answer.visit_id == "v-c"


def test_a_visit_after_one_that_is_not_over_does_not_go_on_with_an_older_one() -> None:
    visits = (past("10:00", "11:00", "v-a"), past("12:00", None, "v-b"))
    answer = decide(scan(), facts(known(held(), visits=visits), COMBINED))

    assert isinstance(answer, CheckedIn)
    assert answer.visit_id == "v-new"


def test_a_visit_whose_number_is_not_known_counts_those_before() -> None:
    assert again(past("10:00", "11:00"), held(), visits_before=12).visit_count == 12


@pytest.mark.parametrize(
    "one",
    [
        held(remaining=0),
        held(PassKind.DAY, remaining=0),
        held(PassKind.MINUTES, remaining=1),
        held(PassKind.MEMBERSHIP),
        held(PassKind.MINUTES, remaining=None),
    ],
    ids=["no entry left", "no day left", "a minute left", "a membership", "endless minutes"],
)
def test_what_is_left_of_a_pass_plays_no_part_unless_it_is_time(one: Pass) -> None:
    assert again(MORNING, one).again


@pytest.mark.parametrize(
    "one",
    [
        held(PassKind.MINUTES, remaining=0),
        held(expires_on=date(2026, 6, 14)),
        held(pass_type(hours=weekdays(9, 12))),
        held(state=PassState.CANCELLED),
        held(state=PassState.FROZEN),
        held(remaining=0, state=PassState.UNPAID),
    ],
    ids=["no minutes left", "ended", "out of its hours", "cancelled", "frozen", "used up and unpaid"],
)
def test_a_ground_that_does_not_hold_any_more_is_asked_anew(one: Pass) -> None:
    answer = again(MORNING, one)

    assert isinstance(answer, Refused)
    assert answer.reason is not Reason.PLAN_LIMIT


def test_a_used_up_plan_does_not_end_a_visit_that_goes_on() -> None:
    assert again(MORNING, held(), member=ONE_A_DAY).again
    assert again(MORNING, held(PassKind.MINUTES), member=ONE_A_DAY).again


def test_a_ground_without_a_pass_goes_on() -> None:
    free = replace(MORNING, entitlement=FOR_FREE)

    assert again(free).again
    assert (again(free).pass_kind, again(free).remaining) == (None, None)


def test_a_booking_goes_on_while_it_is_on() -> None:
    by_booking = Entitlement(method=EntryMethod.BOOKING, description="Studio 2", booking_id="b-1")
    earlier = past("16:00", "17:00", entitlement=by_booking)

    assert again(earlier, bookings=(booking("16:00", "19:00"),)).again
    assert not again(earlier, held(), bookings=(booking("16:00", "18:42"),)).again
    assert not again(earlier, bookings=(booking("18:30", "19:30", "b-2"),)).again


def test_the_rules_before_are_asked_of_a_visit_that_goes_on() -> None:
    answer = again(MORNING, held(), place=uptown(combine_same_day=True, opening_hours=weekdays(7, 10)))

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.CLOSED


def test_the_first_visit_of_all_is_still_the_first_when_it_goes_on() -> None:
    assert again(replace(MORNING, visit_count=1), held(), visits_before=1).flags == (Flag.FIRST_VISIT,)


# ---------------------------------------------------------------- expected visits

EXPECTED = RegisteredVisit(visit_id="v-reg", starts_at=at("18:30"), ends_at=None)


def test_an_entry_begins_the_visit_that_is_expected() -> None:
    assert entered(known(held(), registered=EXPECTED)).visit_id == "v-reg"


def test_what_is_bought_for_an_expected_visit_is_charged_to_it() -> None:
    answer = decide(scan(consent=BEST), facts(known(registered=EXPECTED), for_sale=(DAY,)))

    assert isinstance(answer, CheckedIn)
    assert answer.charge is not None
    assert answer.sale is not None
    assert (answer.visit_id, answer.charge.visit_id, answer.sale.pass_id) == ("v-reg", "v-reg", "payg-v-reg")


# ---------------------------------------------------------------- birthdays

BORN = date(1990, 6, 15)


@pytest.mark.parametrize(
    ("birthday", "agreed", "wished"),
    [
        (BORN, True, True),
        (BORN, False, False),
        (date(1990, 6, 14), True, False),
        (date(1990, 6, 16), True, False),
        (None, True, False),
    ],
    ids=["today, agreed", "today, not agreed", "yesterday", "tomorrow", "unknown"],
)
def test_whoever_agreed_to_be_greeted_is_wished_a_happy_birthday(
    birthday: date | None, agreed: bool, wished: bool
) -> None:
    person = replace(ADA, show_name=agreed)

    flags = entered(known(held(), member=member(person=person, birthday=birthday))).flags
    assert flags == ((Flag.BIRTHDAY,) if wished else ())


def test_all_that_is_to_be_looked_at_is_flagged_in_order() -> None:
    everything = member(
        person=replace(ADA, show_name=True), birthday=BORN, note="ask for the key",
        waiver=Waiver(signed_on=date(2026, 1, 1), expires_on=date(2026, 6, 20)),
    )  # fmt: skip

    assert entered(known(held(), member=everything, visits_before=0)).flags == (
        Flag.FIRST_VISIT,
        Flag.NOTE,
        Flag.WAIVER_ENDS_SOON,
        Flag.BIRTHDAY,
    )
