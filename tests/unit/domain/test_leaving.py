"""On the way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.decide import decide
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, Refused
from kiosk.domain.members import MemberState
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import PassUse
from tests.fakes.club import NOW, facts, held, inside_since, known, member, scan, uptown, weekdays

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
