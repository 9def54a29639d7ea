"""On the way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.charges import Charge, DayBounds
from kiosk.domain.decide import decide
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, Refused
from kiosk.domain.members import MemberState
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import PassUse
from tests.fakes.club import (
    NOW,
    TODAY,
    at,
    booking,
    facts,
    granted,
    held,
    inside_since,
    known,
    member,
    owed,
    past,
    scan,
    tariff,
    uptown,
    weekdays,
)

INSIDE = known(open_visit=inside_since("18:00"))


def test_whoever_is_inside_leaves_by_scanning_again() -> None:
    left = decide(scan("18:59:59"), facts(INSIDE))

    assert isinstance(left, CheckedOut)
    assert (left.visit_id, left.minutes, left.pass_use) == ("v-open", 59, None)


def test_a_second_scan_within_two_minutes_is_a_slip() -> None:
    slip = decide(scan("18:01:59"), facts(INSIDE))

    assert isinstance(slip, AlreadyIn)
    assert (slip.visit_id, slip.since) == ("v-open", inside_since("18:00").checked_in_at)


def test_after_two_minutes_it_is_no_slip_any_more() -> None:
    assert isinstance(decide(scan("18:02:00"), facts(INSIDE)), CheckedOut)


@pytest.mark.parametrize(("seconds", "answer"), [(0, CheckedOut), (600, AlreadyIn)])
def test_how_long_a_scan_is_a_slip_is_the_locations_policy(seconds: int, answer: type) -> None:
    assert isinstance(decide(scan("18:09"), facts(INSIDE, uptown(double_scan_seconds=seconds))), answer)


def test_no_rule_of_the_way_in_holds_anybody_inside() -> None:
    worst = replace(INSIDE, member=member(state=MemberState.BLOCKED, overdue=9_999, birthday=date(2020, 1, 1)))
    place = uptown(waiver_required=True, min_age=18, capacity=0, opening_hours=weekdays(7, 10))

    assert isinstance(decide(scan("22:00"), facts(worst, place, inside=5)), CheckedOut)


def test_minutes_are_taken_from_the_pass_on_the_way_out() -> None:
    timed = known(open_visit=inside_since("18:00", minutes_pass_id="p-9"))
    left = decide(scan("18:45:30"), facts(timed))

    assert isinstance(left, CheckedOut)
    assert left.pass_use == PassUse(pass_id="p-9", minutes=45)


def test_a_visit_may_span_midnight() -> None:
    left = decide(scan(inside_since("00:10", date(2026, 6, 16)).checked_in_at), facts(INSIDE))

    assert isinstance(left, CheckedOut)
    assert left.minutes == 370


def test_nobody_leaves_before_they_said_that_they_were_still_here() -> None:
    still_here = known(open_visit=inside_since("18:00", reopened_at=at("18:30")))

    for moment, left_at in (("18:29", "18:30"), ("18:31", "18:31")):  # the clock of another kiosk is a minute behind
        left = decide(scan(moment), facts(still_here))
        assert isinstance(left, CheckedOut)
        assert left.at == at(left_at)


def test_a_clock_that_was_set_back_makes_a_visit_of_no_length() -> None:
    begun = inside_since("18:00").checked_in_at
    left = decide(scan(begun - timedelta(hours=3), direction=Direction.OUT_ONLY), facts(INSIDE))

    assert isinstance(left, CheckedOut)
    assert (left.at, left.minutes) == (begun, 0)


# ---------------------------------------------------------------- directions


@pytest.mark.parametrize("policy", [Direction.IN_ONLY, Direction.ASK])
def test_a_door_for_entries_lets_nobody_out_by_itself(policy: Direction) -> None:
    assert isinstance(decide(scan("19:00"), facts(INSIDE, uptown(direction=policy))), AlreadyIn)


def test_a_door_for_exits_lets_out() -> None:
    assert isinstance(decide(scan("19:00"), facts(INSIDE, uptown(direction=Direction.OUT_ONLY))), CheckedOut)


def test_a_door_for_exits_lets_nobody_in() -> None:
    refused = decide(scan(), facts(known(held()), uptown(direction=Direction.OUT_ONLY)))

    assert isinstance(refused, Refused)
    assert refused.reason is Reason.NOT_INSIDE


@pytest.mark.parametrize("policy", [Direction.TOGGLE, Direction.IN_ONLY, Direction.ASK])
def test_every_other_door_lets_in(policy: Direction) -> None:
    assert isinstance(decide(scan(), facts(known(held()), uptown(direction=policy))), CheckedIn)


@pytest.mark.parametrize("policy", Direction)
def test_somebody_who_says_that_they_leave_leaves_by_any_door_at_once(policy: Direction) -> None:
    leaving = scan("18:00:05", direction=Direction.OUT_ONLY)

    assert isinstance(decide(leaving, facts(INSIDE, uptown(direction=policy))), CheckedOut)


def test_somebody_who_says_that_they_leave_and_is_not_inside_is_told_so() -> None:
    refused = decide(scan(direction=Direction.OUT_ONLY), facts(known(held())))

    assert isinstance(refused, Refused)
    assert refused.reason is Reason.NOT_INSIDE


def test_somebody_who_says_that_they_come_in_is_not_sent_out() -> None:
    assert isinstance(decide(scan("19:00", direction=Direction.IN_ONLY), facts(INSIDE)), AlreadyIn)


def test_what_a_person_chose_counts_over_the_door() -> None:
    entries = uptown(direction=Direction.IN_ONLY)
    exits = uptown(direction=Direction.OUT_ONLY)

    assert isinstance(decide(scan("19:00", direction=Direction.TOGGLE), facts(INSIDE, entries)), CheckedOut)
    assert isinstance(decide(scan(NOW, direction=Direction.IN_ONLY), facts(known(held()), exits)), CheckedIn)


# ---------------------------------------------------------------- two clocks


@pytest.mark.parametrize(
    ("clock", "answer"),
    [("17:58:00", CheckedOut), ("17:58:01", AlreadyIn), ("17:59:59", AlreadyIn), ("18:00", AlreadyIn)],
)
def test_a_scan_a_moment_before_the_entry_is_a_slip_too(clock: str, answer: type) -> None:
    assert isinstance(decide(scan(clock), facts(INSIDE)), answer)


def test_on_the_way_out_the_answer_says_since_when_they_were_inside() -> None:
    assert decide(scan("18:59"), facts(INSIDE)).explanation == ("the code belongs to Ada Byron", "inside since 18:00")
    assert decide(scan("18:01"), facts(INSIDE)).explanation == (
        "the code belongs to Ada Byron",
        "inside since 18:00",
        "scanned twice within a moment",
    )


def test_who_is_not_inside_is_told_so_in_words() -> None:
    assert decide(scan(direction=Direction.OUT_ONLY), facts(known())).explanation[-1] == (
        "nobody with this code is inside"
    )


def test_an_exit_says_who_left_where() -> None:
    left = decide(scan("18:59"), facts(INSIDE))

    assert isinstance(left, CheckedOut)
    assert (left.member.id, left.code, left.location_id, left.at) == ("m-1", "…001", "uptown", at("18:59"))
    assert (left.automatic, left.charge) == (False, None)


def test_a_slip_says_who_is_inside_where() -> None:
    slip = decide(scan("18:01"), facts(INSIDE))

    assert isinstance(slip, AlreadyIn)
    assert (slip.member.id, slip.code, slip.location_id, slip.at) == ("m-1", "…001", "uptown", at("18:01"))


# ---------------------------------------------------------------- the same day again

CONTINUED = known(open_visit=inside_since("10:00", entered_at=at("18:00")))


def test_a_continued_visit_lasts_from_its_first_entry() -> None:
    left = decide(scan("18:30"), facts(CONTINUED))

    assert isinstance(left, CheckedOut)
    assert left.minutes == 8 * 60 + 30


def test_a_slip_counts_from_the_last_entry_and_names_the_first() -> None:
    slip = decide(scan("18:01:59"), facts(CONTINUED))

    assert isinstance(slip, AlreadyIn)
    assert slip.since == at("10:00")
    assert isinstance(decide(scan("18:02"), facts(CONTINUED)), CheckedOut)


def test_a_clock_that_was_set_back_ends_a_continued_visit_with_its_last_entry() -> None:
    left = decide(scan("17:00", direction=Direction.OUT_ONLY), facts(CONTINUED))

    assert isinstance(left, CheckedOut)
    assert (left.at, left.minutes) == (at("18:00"), 8 * 60)
    assert left.explanation[-1] == "inside since 18:00"


def test_time_of_a_continued_visit_is_charged_from_the_last_entry() -> None:
    timed = inside_since("10:00", entered_at=at("18:00"), tariff=tariff(1200))

    assert charged("19:00", visit=timed).amount == 1200


def test_minutes_of_a_continued_visit_count_from_the_last_entry() -> None:
    timed = known(open_visit=inside_since("10:00", entered_at=at("18:00"), minutes_pass_id="p-9", minutes_left=20))

    assert decide(scan("18:19:59"), facts(timed)).pass_use == PassUse(pass_id="p-9", minutes=19)  # type: ignore[union-attr]
    assert decide(scan("18:25"), facts(timed)).pass_use == PassUse(pass_id="p-9", minutes=20)  # type: ignore[union-attr]


# ---------------------------------------------------------------- what is about coming in


def test_a_free_entry_or_a_host_is_about_coming_in() -> None:
    assert isinstance(decide(scan("19:00", free_entry=granted()), facts(INSIDE)), AlreadyIn)
    assert isinstance(decide(scan("19:00", host="m-2"), facts(INSIDE)), AlreadyIn)
    exits = uptown(direction=Direction.OUT_ONLY)
    assert isinstance(decide(scan(free_entry=granted()), facts(known(), exits)), CheckedIn)
    assert isinstance(decide(scan(host="m-2"), facts(known(held()), exits)), CheckedIn)


# ---------------------------------------------------------------- charged by time

TIMED = inside_since("18:00", tariff=tariff(1200))


def charged(clock: str, day: date = TODAY, visit: Any = TIMED, place: Any = None, **holder: Any) -> Charge:
    left = decide(scan(at(clock, day)), facts(known(open_visit=visit, **holder), place))
    assert isinstance(left, CheckedOut)
    assert left.charge is not None
    return left.charge


def test_a_stay_by_time_is_charged_on_the_way_out() -> None:
    assert charged("18:45") == Charge(
        visit_id="v-open", amount=900, currency="EUR", pass_type_id="hourly", price_version=2
    )


@pytest.mark.parametrize(
    ("clock", "amount"),
    [("18:02", 300), ("18:10", 300), ("18:15:59", 300), ("18:16", 600), ("18:30", 600), ("18:31", 900)],
)
def test_it_is_charged_in_quarters_of_an_hour(clock: str, amount: int) -> None:
    assert charged(clock).amount == amount


def test_a_clock_that_was_set_back_charges_one_step() -> None:
    assert charged("12:00").amount == 300


@pytest.mark.parametrize(
    ("entry_at", "exit_at", "amount"),
    [
        ("2026-03-28T23:30", "2026-03-29T03:30", 3600),
        ("2026-10-24T23:30", "2026-10-25T03:30", 6000),
        ("2026-06-14T23:30", "2026-06-15T03:30", 4800),
    ],
    ids=["clock forward", "clock back", "no change"],
)
def test_the_time_that_passed_is_charged_over_a_clock_change(entry_at: str, exit_at: str, amount: int) -> None:
    came, went = datetime.fromisoformat(entry_at), datetime.fromisoformat(exit_at)
    visit = inside_since(f"{came:%H:%M}", came.date(), tariff=tariff(1200))

    assert charged(f"{went:%H:%M}", went.date(), visit).amount == amount


DISCOUNT = uptown(discount_bookings=True)


@pytest.mark.parametrize(
    ("windows", "amount"),
    [
        ([], 1200),
        ([("18:00", "18:30")], 600),
        ([("17:00", "18:30")], 600),
        ([("18:30", "20:00")], 600),
        ([("18:15", "18:30")], 900),
        ([("18:00", "18:29")], 900),
        ([("18:00", "18:15"), ("18:30", "18:45")], 600),
        ([("18:00", "18:30"), ("18:00", "18:30")], 600),
        ([("18:00", "18:40"), ("18:20", "18:30")], 600),
        ([("18:00", "19:00")], 300),
        ([("12:00", "23:00")], 300),
        ([("16:00", "18:00"), ("19:00", "20:00")], 1200),
    ],
    ids=[
        "none", "at the start", "begun before", "ends after", "within", "a minute less", "two", "two at once",
        "one within another", "all of it", "around it", "next to it",
    ],
)  # fmt: skip
def test_booked_time_is_not_charged_where_the_location_says_so(windows: list[tuple[str, str]], amount: int) -> None:
    booked = tuple(booking(*window, ident=f"b-{n}") for n, window in enumerate(windows))

    assert charged("19:00", place=DISCOUNT, bookings=booked).amount == amount
    assert charged("19:00", bookings=booked).amount == 1200


def test_how_much_was_booked_is_said() -> None:
    half = (booking("18:00", "18:30"),)
    left = decide(scan("19:00"), facts(known(open_visit=TIMED, bookings=half), DISCOUNT))

    assert left.explanation[-1] == "30 booked minutes are not charged"
    assert decide(scan("19:00"), facts(known(open_visit=TIMED), DISCOUNT)).explanation[-1] == "inside since 18:00"


def test_the_charge_is_kept_within_the_day() -> None:
    before = past("10:00", "11:00", charge=owed(900))
    floor_and_cap = uptown(payg_day_min=500, payg_day_max=1500)

    charge = charged("19:00", place=floor_and_cap, visits=(before,))
    assert (charge.amount, charge.plain, charge.bounds) == (600, 1200, DayBounds(floor=500, cap=1500))
    assert charged("18:10", place=floor_and_cap).amount == 500
    assert charged("18:10", place=floor_and_cap, visits=(before,)).amount == 300


def test_only_charges_of_this_place_and_day_and_of_other_visits_count_towards_it() -> None:
    others = (
        past("10:00", "11:00", charge=owed(900), location_id="downtown"),
        past("10:00", "11:00", charge=owed(900), day=date(2026, 6, 14)),
        past("18:00", ident="v-open", charge=owed(900)),
        past("12:00", "13:00"),
    )

    assert charged("19:00", place=uptown(payg_day_max=1500), visits=others).amount == 1200


def test_a_visit_over_midnight_counts_on_the_day_on_which_it_began() -> None:
    before = past("10:00", "11:00", charge=owed(900))
    late = inside_since("23:00", tariff=tariff(1200))

    charge = charged("01:00", date(2026, 6, 16), late, uptown(payg_day_max=1500), visits=(before,))
    assert (charge.plain, charge.amount) == (2400, 600)
