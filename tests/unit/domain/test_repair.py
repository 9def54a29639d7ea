"""Setting things right: undo, void, correct, link, convert, back-fill."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.charges import Charge, ChargeState, DayBounds
from kiosk.domain.decisions import Facts
from kiosk.domain.events import Fact
from kiosk.domain.history import Visit
from kiosk.domain.passes import Bill, PassKind, PassType
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.domain.places import PayAsYouGo
from kiosk.domain.plans import Period
from kiosk.domain.repair import (
    UNDO_WITHIN,
    NotPossible,
    back_fill,
    convert,
    correct,
    fits_now,
    keep,
    link,
    reopen,
    undo,
    void,
)
from kiosk.domain.visits import EntryMethod, PassUse, RegisteredVisit
from tests.fakes.club import (
    ADA,
    BY_PASS,
    FOR_FREE,
    at,
    booking,
    entry,
    facts,
    granted,
    held,
    known,
    leave,
    member,
    minutes_entry,
    owed,
    pass_type,
    past,
    plan,
    replayed,
    scan,
    tariff,
    timed_entry,
    uptown,
    visit_of,
    weekdays,
)

TOMORROW = date(2026, 6, 16)
LATER = at("22:00")
MOMENT = timedelta(microseconds=1)
PENDING = Visit(id="v-1", member=ADA, location_id="uptown", day=date(2026, 6, 15), starts_at=at("18:00"))

# ---------------------------------------------------------------- undo


def test_a_member_may_take_a_check_in_back_for_a_minute() -> None:
    visit, minute = visit_of(entry("18:00")), at("18:01")

    assert timedelta(seconds=60) == UNDO_WITHIN
    assert undo(visit, minute, by_member=True).reason == "undone"
    with pytest.raises(NotPossible, match=r"^the minute for an undo is over; staff can do it$"):
        undo(visit, minute + MOMENT, by_member=True)


def test_staff_may_take_a_check_in_back_at_any_time() -> None:
    assert undo(visit_of(entry("18:00"), leave("19:00")), at("09:00", TOMORROW), by_member=False).reason == "undone"


def test_a_member_who_came_back_does_not_take_the_morning_back_with_it() -> None:
    again = visit_of(entry("10:00"), leave("11:00"), entry("18:00", again=True, pass_use=None))

    with pytest.raises(NotPossible, match="staff can set it right"):
        undo(again, at("18:00:30"), by_member=True)
    assert undo(again, at("18:00:30"), by_member=False).visit_id == "v-1"


@pytest.mark.parametrize("by_member", [True, False])
def test_who_has_not_come_takes_nothing_back(by_member: bool) -> None:
    with pytest.raises(NotPossible, match=r"^nobody has checked in yet$"):
        undo(PENDING, LATER, by_member=by_member)


def test_what_is_undone_cannot_be_undone_again() -> None:
    visit = visit_of(entry("18:00"))
    undone = visit_of(entry("18:00"), undo(visit, at("18:00:30"), by_member=True))

    with pytest.raises(NotPossible, match=r"^the visit is void already$"):
        undo(undone, at("18:00:40"), by_member=True)


def test_an_undo_gives_the_entry_and_the_money_back() -> None:
    entered = entry("18:00", charge=owed(1200))
    undone = undo(visit_of(entered), at("18:00:30"), by_member=True)
    found = replayed(entered, undone)

    assert undone.charge == owed(1200)
    assert (found.visit.voided, found.visit.charge) == (True, owed(1200, state=ChargeState.VOID))
    assert sum(use.visits for use in found.uses.values()) == 0


# ---------------------------------------------------------------- reopen


def test_a_member_may_take_a_check_out_back_for_a_minute_and_staff_longer() -> None:
    left = visit_of(entry("18:00"), leave("19:00"))

    made = reopen(left, at("19:01"), by_member=True)
    assert (made.visit_id, made.member, made.location_id, made.at) == ("v-1", ADA, "uptown", at("19:01"))
    assert (made.reopened, made.reason, made.charge) == (True, "still here", None)
    assert (made.was_checked_in_at, made.was_checked_out_at) == (at("18:00"), at("19:00"))
    assert (made.checked_in_at, made.checked_out_at) == (None, None)
    with pytest.raises(NotPossible, match=r"^the minute for an undo is over; staff can do it$"):
        reopen(left, at("19:01") + MOMENT, by_member=True)
    assert reopen(left, LATER, by_member=False).reopened


def test_an_estimated_check_out_is_not_the_members_to_take_back() -> None:
    closed = visit_of(entry("18:00"), leave("19:00", automatic=True))

    with pytest.raises(NotPossible, match=r"^nobody was seen to leave; staff can set it right$"):
        reopen(closed, at("19:00:10"), by_member=True)
    assert reopen(closed, at("19:00:10"), by_member=False).reopened


@pytest.mark.parametrize("by_member", [True, False])
def test_only_who_has_left_can_still_be_here(by_member: bool) -> None:
    voided = visit_of(entry("18:00"), leave("19:00"), void(visit_of(entry("18:00")), at("19:00:10"), "by mistake"))

    for visit, moment, words in (
        (PENDING, LATER, "nobody has left yet"),
        (visit_of(entry("18:00")), at("18:30"), "nobody has left yet"),
        (visit_of(entry("18:00"), leave("19:00")), at("19:00"), "nobody has left yet"),
        (voided, at("19:00:20"), "the visit is void"),
    ):
        with pytest.raises(NotPossible, match=f"^{words}$"):
            reopen(visit, moment, by_member=by_member)


def test_a_price_by_time_is_withdrawn_and_one_from_the_way_in_stays() -> None:
    by_time = visit_of(timed_entry("18:00"), leave("19:00", charge=owed(1200)))
    bought = visit_of(entry("18:00", charge=owed(900)), leave("19:00"))

    assert reopen(by_time, at("19:00:30"), by_member=True).charge == owed(1200)
    assert reopen(bought, at("19:00:30"), by_member=True).charge is None


# ---------------------------------------------------------------- void


def test_a_void_says_which_visit_when_and_why() -> None:
    made = void(visit_of(entry("18:00")), LATER, "scanned the wrong card")

    assert (made.visit_id, made.member, made.location_id) == ("v-1", ADA, "uptown")
    assert (made.at, made.reason, made.charge) == (LATER, "scanned the wrong card", None)


def test_an_expected_visit_may_be_voided() -> None:
    assert void(PENDING, LATER, "called off").visit_id == "v-1"


@pytest.mark.parametrize(
    ("state", "withdrawn"),
    [
        (ChargeState.PENDING, True),
        (ChargeState.ACCEPTED, True),
        (ChargeState.SETTLED, True),
        (ChargeState.REFUNDED, False),
        (ChargeState.VOID, False),
    ],
)
def test_a_void_withdraws_what_is_owed(state: ChargeState, withdrawn: bool) -> None:
    charge = owed(1200, state=state)

    assert void(visit_of(entry("18:00", charge=charge)), LATER, "by mistake").charge == (charge if withdrawn else None)


def test_what_is_void_cannot_be_voided_again() -> None:
    voided = visit_of(entry("18:00"), void(visit_of(entry("18:00")), at("18:30"), "by mistake"))

    with pytest.raises(NotPossible, match=r"^the visit is void already"):
        void(voided, LATER, "by mistake")


BAD_REASONS = ["", "no", "   no   ", "x" * 201]


@pytest.mark.parametrize("reason", BAD_REASONS, ids=["none", "two", "two and blanks", "201"])
def test_a_void_and_a_correction_need_a_reason_of_3_to_200_characters(reason: str) -> None:
    visit = visit_of(entry("18:00"))

    with pytest.raises(NotPossible, match=r"^a reason has 3 to 200 characters"):
        void(visit, LATER, reason)
    with pytest.raises(NotPossible, match=r"^a reason has 3 to 200 characters"):
        corrected(visit, came="17:00", reason=reason)


@pytest.mark.parametrize("reason", ["ill", "x" * 200], ids=["3", "200"])
def test_a_reason_may_be_as_short_and_as_long_as_that(reason: str) -> None:
    assert void(visit_of(entry("18:00")), LATER, reason).reason == reason
    assert corrected(visit_of(entry("18:00")), came="17:00", reason=reason).reason == reason


# ---------------------------------------------------------------- corrections


def corrected(
    visit: Visit,
    came: str | None = None,
    left: str | None = None,
    known_then: Facts | None = None,
    when: datetime = LATER,
    reason: str = "asked the member",
) -> Any:
    return correct(
        visit,
        known_then or facts(known()),
        when,
        checked_in_at=None if came is None else at(came),
        checked_out_at=None if left is None else at(left),
        reason=reason,
    )


STAY = visit_of(entry("18:00"), leave("19:00"))


def test_a_correction_keeps_the_old_times_beside_the_new() -> None:
    made = corrected(STAY, "17:30", "19:15")

    assert (made.checked_in_at, made.checked_out_at) == (at("17:30"), at("19:15"))
    assert (made.was_checked_in_at, made.was_checked_out_at) == (at("18:00"), at("19:00"))
    assert (made.visit_id, made.member, made.at, made.location_id) == ("v-1", ADA, LATER, "uptown")
    assert (made.reason, made.charge) == ("asked the member", None)


def test_one_time_alone_may_be_corrected() -> None:
    assert corrected(STAY, came="17:30").checked_out_at is None
    assert corrected(STAY, left="19:15").checked_in_at is None


@pytest.mark.parametrize(
    ("came", "left", "what"),
    [
        (None, None, "^no new time is given$"),
        ("19:00:01", None, "^the visit would end before it begins$"),
        (None, "17:59:59", "^the visit would end before it begins$"),
        ("18:30", "18:29", "^the visit would end before it begins$"),
        ("22:00:01", None, "^a visit cannot be in the future$"),
        (None, "22:00:01", "^a visit cannot be in the future$"),
    ],
    ids=["neither", "begins late", "ends early", "both", "begins in the future", "ends in the future"],
)
def test_times_that_cannot_be_are_refused(came: str | None, left: str | None, what: str) -> None:
    with pytest.raises(NotPossible, match=what):
        corrected(STAY, came, left)


@pytest.mark.parametrize(
    ("came", "left"),
    [("19:00", None), (None, "18:00"), ("18:30", "18:30"), (None, "22:00"), ("22:00", "22:00")],
    ids=["begins as it ended", "ends as it began", "no length", "ends now", "begins and ends now"],
)
def test_times_at_the_very_edge_are_good(came: str | None, left: str | None) -> None:
    assert corrected(STAY, came, left)


def test_the_beginning_of_somebody_inside_may_be_corrected_up_to_now() -> None:
    inside = visit_of(entry("18:00"))

    assert corrected(inside, came="22:00")
    with pytest.raises(NotPossible, match=r"^a visit cannot be in the future$"):
        corrected(inside, came="22:00:01")


CONTINUED = (entry("10:00"), leave("11:00"), entry("18:00", again=True, pass_use=None))


@pytest.mark.parametrize("facts_of_visit", [CONTINUED, (*CONTINUED, leave("20:00"))], ids=["inside", "over"])
def test_the_last_entry_of_a_continued_visit_lies_between_its_times(facts_of_visit: tuple[Fact, ...]) -> None:
    visit, what = visit_of(*facts_of_visit), "the visit went on later that day: its second entry lies between its times"

    assert corrected(visit, came="18:00").checked_in_at == at("18:00")
    assert corrected(visit, came="18:00").was_checked_in_at == at("10:00")
    assert corrected(visit, left="18:00").checked_out_at == at("18:00")
    with pytest.raises(NotPossible, match=f"^{what}$"):
        corrected(visit, came="18:00:01")
    with pytest.raises(NotPossible, match=f"^{what}$"):
        corrected(visit, left="17:59:59")


def test_neither_a_void_nor_an_expected_visit_has_times_to_correct() -> None:
    voided = visit_of(entry("18:00"), void(visit_of(entry("18:00")), at("18:30"), "by mistake"))

    with pytest.raises(NotPossible, match=r"^the visit is void$"):
        corrected(voided, came="17:00")
    with pytest.raises(NotPossible, match=r"^nobody has checked in yet$"):
        corrected(PENDING, came="17:00")


def test_a_stay_that_is_charged_by_time_is_charged_anew() -> None:
    timed = visit_of(timed_entry("18:00"), leave("19:00", charge=owed(1200)))

    assert corrected(timed, left="19:30").charge.amount == 1800
    assert corrected(timed, came="18:30").charge.amount == 600
    assert corrected(timed, came="17:00", left="17:10").charge == Charge(
        visit_id="v-1", amount=300, currency="EUR", pass_type_id="hourly", price_version=2
    )


def test_the_new_charge_knows_the_other_charges_of_the_day() -> None:
    timed = visit_of(timed_entry("18:00"), leave("19:00", charge=owed(1200)))
    before = past("10:00", "11:00", charge=owed(900))
    itself = past("18:00", "19:00", ident="v-1", charge=owed(1200))
    then = facts(known(visits=(before, itself)), uptown(payg_day_max=2000))

    assert corrected(timed, left="19:30", known_then=then).charge.amount == 1100


def test_while_somebody_is_inside_nothing_is_charged_by_time() -> None:
    assert corrected(visit_of(timed_entry("18:00")), came="17:00").charge is None
    assert corrected(visit_of(timed_entry("18:00")), left="19:00").charge.amount == 1200


def test_nobody_knows_what_a_stay_costs_without_its_member() -> None:
    with pytest.raises(NotPossible, match=r"^nobody knows this member any more$"):
        corrected(visit_of(timed_entry("18:00")), left="19:00", known_then=facts(None))


# ---------------------------------------------------------------- links


def test_a_visit_is_linked_to_a_booking() -> None:
    made = link(STAY, "b-7", LATER)

    assert (made.visit_id, made.member, made.at, made.location_id) == ("v-1", ADA, LATER, "uptown")
    assert (made.booking_id, made.beside) == ("b-7", None)
    assert visit_of(entry("18:00"), made).booking_id == "b-7"


def test_a_visit_is_kept_beside_another() -> None:
    made = keep(STAY, "v-2", LATER)

    assert (made.visit_id, made.member, made.at, made.location_id) == ("v-1", ADA, LATER, "uptown")
    assert (made.booking_id, made.beside) == (None, "v-2")


def test_a_void_visit_is_neither_linked_nor_kept() -> None:
    voided = visit_of(entry("18:00"), void(visit_of(entry("18:00")), at("18:30"), "by mistake"))

    with pytest.raises(NotPossible, match=r"^the visit is void$"):
        link(voided, "b-7", LATER)
    with pytest.raises(NotPossible, match=r"^the visit is void$"):
        keep(voided, "v-2", LATER)


# ---------------------------------------------------------------- conversions

FREE = entry("18:00", entitlement=FOR_FREE, free_entry=granted())
FREE_VISIT = visit_of(FREE)
GOLD = pass_type("gold", PassKind.MEMBERSHIP, name="Gold")
DAY = pass_type("day", PassKind.DAY, name="Day Pass", price=1200, price_version=3, payg_for_members=True)
HOUR = pass_type("hour", PassKind.MINUTES, name="Hour", price=900, minutes_included=60, payg_for_members=True)
HOURLY = pass_type("hourly", PassKind.DAY, price=1200, price_version=2, payg_for_members=True, bill=Bill.AT_CHECK_OUT)


def at_the_time(*passes: Any, sold: tuple[PassType, ...] = (), place: Any = None, **changes: Any) -> Facts:
    return facts(known(*passes, **changes), place, for_sale=sold)


def test_a_membership_that_was_good_then_pays_first() -> None:
    made = convert(FREE_VISIT, at_the_time(held(ident="p-1"), held(GOLD, "p-2"), sold=(DAY,)), LATER)

    assert (made.entitlement.method, made.entitlement.pass_id) == (EntryMethod.MEMBERSHIP, "p-2")
    assert (made.pass_kind, made.pass_use, made.remaining) == (PassKind.MEMBERSHIP, None, None)
    assert (made.sale, made.charge, made.counts_towards_plan_limits) == (None, None, True)


def test_else_a_pass_pays() -> None:
    made = convert(FREE_VISIT, at_the_time(held(pass_type(), "p-1"), sold=(DAY,)), LATER)

    assert made.entitlement == BY_PASS
    assert (made.pass_kind, made.pass_use) == (PassKind.VISITS, PassUse(pass_id="p-1", visits=1))
    assert (made.remaining, made.sale, made.charge) == (4, None, None)
    assert (made.visit_id, made.member, made.at, made.location_id) == ("v-1", ADA, LATER, "uptown")
    assert made.counts_towards_plan_limits
    assert made.explanation == ("Ten is good",)


def test_a_pass_that_does_not_count_towards_the_plan_counts_nothing() -> None:
    apart = held(pass_type(counts_towards_plan_limits=False))

    assert not convert(FREE_VISIT, at_the_time(apart), LATER).counts_towards_plan_limits


def test_else_a_price_is_paid() -> None:
    made = convert(FREE_VISIT, at_the_time(sold=(DAY,)), LATER)

    assert made.charge == Charge(visit_id="v-1", amount=1200, currency="EUR", pass_type_id="day", price_version=3)
    assert made.sale is not None
    assert (made.sale.pass_id, made.sale.remaining) == ("payg-v-1", 1)
    assert made.entitlement.pay_as_you_go


def test_even_where_somebody_is_asked_at_the_door_the_best_price_is_taken() -> None:
    shop = (HOUR, DAY)

    assert convert(FREE_VISIT, at_the_time(sold=shop), LATER, BEST).charge is not None
    named = convert(FREE_VISIT, at_the_time(sold=shop), LATER, Consent("hour@1"))
    assert named.charge is not None
    assert (named.charge.pass_type_id, named.charge.amount) == ("hour", 900)


def test_an_offer_that_there_is_not_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(NotPossible, match=r"^it has to be paid: name one of the offers day@3, hour@1"):
        convert(FREE_VISIT, at_the_time(sold=(HOUR, DAY)), LATER, Consent("week@1"))


def test_where_nothing_fits_the_nearest_miss_is_told() -> None:
    with pytest.raises(NotPossible, match=r"^nothing covered that time: nearest to a way in: Ten: used up"):
        convert(FREE_VISIT, at_the_time(held(pass_type(), remaining=0)), LATER)
    with pytest.raises(NotPossible, match=r"^nothing covered that time: there is no pass"):
        convert(FREE_VISIT, at_the_time(), LATER)


def test_what_was_good_is_asked_of_the_time_of_the_visit() -> None:
    evening = held(pass_type(hours=weekdays(18, 19)))
    later = held(pass_type(hours=weekdays(19, 23)))

    assert convert(FREE_VISIT, at_the_time(evening), LATER).entitlement.pass_id == "p-1"
    with pytest.raises(
        NotPossible, match=r"^nothing covered that time: nearest to a way in: Ten: not in its hours at 18:00"
    ):
        convert(FREE_VISIT, at_the_time(later), LATER)


def test_a_booking_a_waiver_a_debt_or_a_closed_house_play_no_part() -> None:
    place = uptown(waiver_required=True, opening_hours=weekdays(7, 10))
    owing = at_the_time(held(), place=place, member=member(overdue=900), bookings=(booking("18:00", "19:00"),))

    assert convert(FREE_VISIT, owing, LATER).entitlement.pass_id == "p-1"


def test_a_stay_by_time_that_is_over_is_charged_with_the_conversion() -> None:
    ended = visit_of(FREE, leave("18:50"))
    made = convert(ended, at_the_time(sold=(HOURLY,)), LATER)

    assert made.charge == Charge(visit_id="v-1", amount=1200, currency="EUR", pass_type_id="hourly", price_version=2)
    assert made.sale is not None
    assert made.sale.tariff == tariff()
    assert visit_of(FREE, leave("18:50"), made).charge == made.charge


def test_a_price_for_a_visit_that_is_over_is_the_price() -> None:
    made = convert(visit_of(FREE, leave("18:50")), at_the_time(sold=(DAY,)), LATER)

    assert made.charge is not None
    assert made.charge.amount == 1200


def test_what_pays_for_a_visit_that_went_on_is_what_was_good_when_it_began() -> None:
    free = entry("10:00", entitlement=FOR_FREE, free_entry=granted())
    visit = visit_of(free, leave("11:00"), entry("18:00", again=True, entitlement=FOR_FREE))
    morning = held(pass_type(hours=weekdays(9, 12)))

    assert convert(visit, at_the_time(morning), LATER).entitlement.pass_id == "p-1"
    assert fits_now(visit, at_the_time(morning))


def test_a_stay_by_time_that_is_not_over_is_charged_on_the_way_out() -> None:
    made = convert(FREE_VISIT, at_the_time(sold=(HOURLY,)), LATER)

    assert made.charge is None
    assert visit_of(FREE, made).tariff == tariff()


def test_the_price_of_a_conversion_knows_floor_and_cap_of_the_day() -> None:
    before = past("10:00", "11:00", charge=owed(1500))
    then = at_the_time(sold=(DAY,), place=uptown(payg_day_max=2000), visits=(before,))

    assert convert(FREE_VISIT, then, LATER).charge == Charge(
        visit_id="v-1", amount=500, currency="EUR", pass_type_id="day", price_version=3, plain=1200,
        bounds=DayBounds(cap=2000),
    )  # fmt: skip


def test_a_free_entry_is_converted_once() -> None:
    made = convert(FREE_VISIT, at_the_time(held()), LATER)

    with pytest.raises(NotPossible, match=r"^the visit was converted already"):
        convert(visit_of(FREE, made), at_the_time(held()), LATER)


def test_only_a_free_entry_is_converted() -> None:
    with pytest.raises(NotPossible, match=r"^the visit is not a free entry"):
        convert(STAY, at_the_time(held()), LATER)
    with pytest.raises(NotPossible, match=r"^the visit is not a free entry"):
        convert(PENDING, at_the_time(held()), LATER)


def test_a_void_free_entry_is_not_converted() -> None:
    voided = visit_of(FREE, void(FREE_VISIT, at("18:30"), "by mistake"))

    with pytest.raises(NotPossible, match=r"^the visit is void$"):
        convert(voided, at_the_time(held()), LATER)


def test_the_free_entry_of_somebody_who_is_gone_is_not_converted() -> None:
    with pytest.raises(NotPossible, match=r"^nobody knows this member any more$"):
        convert(FREE_VISIT, facts(None), LATER)


def test_reason_and_granter_stay() -> None:
    made = convert(FREE_VISIT, at_the_time(held()), LATER)

    assert visit_of(FREE, made).free_entry == granted()


# ---------------------------------------------------------------- proposed by itself


def test_a_pass_that_arrived_later_is_proposed() -> None:
    assert fits_now(FREE_VISIT, at_the_time(held()))
    assert fits_now(FREE_VISIT, at_the_time(held(GOLD)))


def test_a_price_alone_is_not_proposed() -> None:
    assert not fits_now(FREE_VISIT, at_the_time(sold=(DAY,), place=uptown(payg=PayAsYouGo.AUTO)))
    assert not fits_now(FREE_VISIT, at_the_time(held(remaining=0)))


def test_a_guest_pass_is_not_proposed() -> None:
    assert not fits_now(FREE_VISIT, at_the_time(held(PassKind.GUEST, shared_by="m-2")))


@pytest.mark.parametrize(
    "visit",
    [
        STAY,
        PENDING,
        visit_of(FREE, convert(FREE_VISIT, facts(known(held())), LATER)),
        visit_of(FREE, void(FREE_VISIT, at("18:30"), "by mistake")),
    ],
    ids=["not free", "not begun", "converted", "void"],
)
def test_nothing_is_proposed_for_what_cannot_be_converted(visit: Visit) -> None:
    assert fits_now(visit, at_the_time(held())) is False


# ---------------------------------------------------------------- back-fill


def test_a_missed_visit_takes_what_was_good_at_its_time() -> None:
    evening = held(pass_type(hours=weekdays(18, 19)))

    assert back_fill(scan("18:30"), at_the_time(evening)).entitlement.pass_id == "p-1"
    with pytest.raises(NotPossible, match=r"^nothing covered that time: nearest to a way in: Ten: not in its hours"):
        back_fill(scan("19:00"), at_the_time(evening))


def test_a_missed_visit_may_have_been_by_booking() -> None:
    made = back_fill(scan("18:30"), at_the_time(held(), bookings=(booking("18:00", "19:00"),)))

    assert made.entitlement.method is EntryMethod.BOOKING


def test_a_missed_visit_may_have_been_free() -> None:
    made = back_fill(scan("18:30", free_entry=granted()), at_the_time(held()))

    assert (made.entitlement.method, made.free_entry) == (EntryMethod.FREE, granted())


def test_a_missed_visit_may_have_been_as_somebodys_guest() -> None:
    given_by_host = held(PassKind.GUEST, shared_by="m-2", host="Jane Doe")
    made = back_fill(scan("18:30", host="m-2"), at_the_time(of_host=(given_by_host,)))

    assert made.entitlement.description == "Guest Pass from Jane Doe"


def test_a_missed_visit_that_was_paid_names_its_offer() -> None:
    with pytest.raises(NotPossible, match=r"^it has to be paid: name one of the offers day@3"):
        back_fill(scan("18:30"), at_the_time(sold=(DAY,)))
    assert back_fill(scan("18:30", consent=BEST), at_the_time(sold=(DAY,))).charge == Charge(
        visit_id="v-new", amount=1200, currency="EUR", pass_type_id="day", price_version=3
    )


def test_whoever_was_there_was_there_whatever_the_door_would_have_said() -> None:
    place = uptown(waiver_required=True, min_age=18, capacity=0, opening_hours=weekdays(7, 10))
    owing = facts(known(held(), member=member(overdue=900, birthday=date(2020, 1, 1))), place, inside=9)

    assert back_fill(scan("18:30"), owing).entitlement.pass_id == "p-1"


def test_a_missed_visit_of_a_used_up_plan_is_told() -> None:
    over = at_the_time(held(), member=member(plan=plan(Period.DAY, visits=1)), visits=(past("09:00", "10:00"),))

    with pytest.raises(
        NotPossible,
        match=r"^nothing covered that time: nearest to a way in: Visits: Basic: 1 of 1 visits of this day are used",
    ):
        back_fill(scan("18:30"), over)


def test_nobody_is_back_filled_by_a_code_that_nobody_has() -> None:
    with pytest.raises(NotPossible, match=r"^no member has this code"):
        back_fill(scan("18:30"), facts(None))


def test_a_missed_visit_that_was_expected_begins_that_visit() -> None:
    expected = RegisteredVisit(visit_id="v-reg", starts_at=at("18:00"), ends_at=None)

    assert back_fill(scan("18:30"), at_the_time(held(), registered=expected)).visit_id == "v-reg"


def test_minutes_of_a_missed_visit_are_taken_when_it_ends() -> None:
    entered = minutes_entry("18:00")

    assert replayed(entered, leave("18:20")).visit.taken == PassUse(pass_id="p-1", minutes=20)
