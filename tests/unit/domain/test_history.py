"""A visit is what its events say, in whatever order they arrived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import ChargeState
from kiosk.domain.decisions import CheckedIn, Refused
from kiosk.domain.events import Converted, Corrected, EventKind, Fact, Linked, Registered, Voided
from kiosk.domain.history import Replayed, Visit, replay
from kiosk.domain.passes import PassKind
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod, OpenVisit, PassUse
from tests.fakes.club import (
    ADA,
    BY_MEMBERSHIP,
    BY_PASS,
    FOR_FREE,
    MADRID,
    TODAY,
    at,
    entry,
    granted,
    leave,
    minutes_entry,
    owed,
    replayed,
    tariff,
    timed_entry,
    told,
    visit_of,
)

TOMORROW = date(2026, 6, 16)


def expected(starts: str = "18:00", ends: str | None = "20:00", booking: str | None = "b-1") -> Registered:
    return Registered(
        visit_id="v-1", member=ADA, at=at("09:00"), location_id="uptown", starts_at=at(starts),
        ends_at=None if ends is None else at(ends), booking_id=booking,
    )  # fmt: skip


def corrected(
    clock: str, came: str | None = None, left: str | None = None, day: date = TODAY, **changes: Any
) -> Corrected:
    times = [None if one is None else at(one, day) for one in (came, left)]
    return Corrected(
        visit_id="v-1", member=ADA, at=at(clock, TOMORROW), location_id="uptown", reason="asked the member",
        checked_in_at=times[0], checked_out_at=times[1],
        was_checked_in_at=None, was_checked_out_at=None, **changes,
    )  # fmt: skip


def voided(clock: str, day: date = TODAY, **changes: Any) -> Voided:
    return Voided(
        visit_id="v-1", member=ADA, at=at(clock, day), location_id="uptown", reason="by mistake", **changes
    )  # fmt: skip


def converted(clock: str, **changes: Any) -> Converted:
    usual: dict[str, Any] = {"entitlement": BY_PASS, "pass_kind": PassKind.VISITS, "remaining": 3}
    usual |= {"pass_use": PassUse(pass_id="p-1", visits=1), "counts_towards_plan_limits": True}
    return Converted(
        visit_id="v-1", member=ADA, at=at(clock, TOMORROW), location_id="uptown", **(usual | changes)
    )  # fmt: skip


def linked(clock: str, **changes: str) -> Linked:
    return Linked(visit_id="v-1", member=ADA, at=at(clock), location_id="uptown", **changes)


def again(clock: str, **changes: Any) -> CheckedIn:
    return entry(clock, again=True, pass_use=None, visit_count=8, **changes)


def used(found: Replayed) -> list[tuple[str, int, int]]:
    """What each event took, by the number of the event."""
    return sorted((ident.removeprefix("k-1-e-"), use.visits, use.minutes) for ident, use in found.uses.items())


def reopened(clock: str, day: date = TODAY) -> Corrected:
    return Corrected(
        visit_id="v-1", member=ADA, at=at(clock, day), location_id="uptown", reason="still here",
        checked_in_at=None, checked_out_at=None, was_checked_in_at=None, was_checked_out_at=None, reopened=True,
    )  # fmt: skip


# ---------------------------------------------------------------- coming in, going out


def test_an_entry_begins_a_visit() -> None:
    entered = entry(
        "18:00", free_entry=granted(), entitlement=FOR_FREE, counts_towards_plan_limits=True, milestones=("8th visit",)
    )

    assert visit_of(entered) == Visit(
        id="v-1", member=ADA, location_id="uptown", day=TODAY, checked_in_at=at("18:00"), entered_at=at("18:00"),
        entitlement=FOR_FREE, free_entry=granted(), counts_towards_plan_limits=True, visit_count=8,
        milestones=("8th visit",),
    )  # fmt: skip


def test_a_visit_keeps_the_pass_that_opened_the_door() -> None:
    visit = visit_of(entry("18:00"))

    assert (visit.entitlement, visit.pass_kind) == (BY_PASS, PassKind.VISITS)
    assert (visit.entry_use, visit.minutes_left) == (PassUse(pass_id="p-1", visits=1), None)


def test_whoever_came_in_is_inside_until_they_leave() -> None:
    assert visit_of(entry("18:00")).open == OpenVisit(visit_id="v-1", checked_in_at=at("18:00"), entered_at=at("18:00"))
    assert visit_of(entry("18:00"), leave("19:00")).open is None


def test_an_exit_ends_the_visit_at_its_time() -> None:
    visit = visit_of(entry("18:00"), leave("19:00"))

    assert (visit.checked_in_at, visit.checked_out_at, visit.automatic) == (at("18:00"), at("19:00"), False)


def test_a_visit_over_midnight_belongs_to_the_day_on_which_it_began() -> None:
    visit = visit_of(entry("23:00"), leave("01:00", TOMORROW))

    assert (visit.day, visit.checked_out_at) == (TODAY, at("01:00", TOMORROW))


def test_an_exit_by_a_clock_that_was_set_back_ends_the_visit_as_it_began() -> None:
    assert visit_of(entry("18:00"), leave("17:00")).checked_out_at == at("18:00")


@pytest.mark.parametrize(
    "facts",
    [(leave("19:00"),), (again("19:00"),), (voided("19:00"),), (corrected("19:00", "18:00"),), (linked("19:00"),), ()],
    ids=["exit", "second entry", "void", "correction", "link", "none"],
)
def test_nothing_is_known_of_a_visit_before_its_beginning_has_arrived(facts: tuple[Fact, ...]) -> None:
    assert replay(told(*facts), lambda _: MADRID) is None


def test_what_arrived_before_its_beginning_counts_once_it_is_there() -> None:
    left = told(leave("19:00"), device="k-2")

    assert replay(left + told(entry("18:00")), lambda _: MADRID) == replayed(entry("18:00"), leave("19:00"))


def test_a_refusal_among_the_events_changes_nothing() -> None:
    refused = Refused(reason=Reason.FULL, member=ADA, code="…", at=at("18:30"), location_id="uptown")

    assert replayed(entry("18:00"), refused) == replayed(entry("18:00"))


# ---------------------------------------------------------------- expected visits


def test_a_registered_visit_is_expected_and_nobody_is_inside() -> None:
    visit = visit_of(expected())

    assert visit == Visit(
        id="v-1", member=ADA, location_id="uptown", day=TODAY, starts_at=at("18:00"), ends_at=at("20:00"),
        booking_id="b-1",
    )  # fmt: skip
    assert (visit.open, visit.taken, visit.tariff, visit.minutes_pass_id) == (None, None, None, None)


def test_a_registered_visit_is_filed_under_the_locations_day_of_its_start() -> None:
    nights = LocalCalendar("Europe/Madrid", time(5))

    assert visit_of(expected("04:59", None), calendar=nights).day == date(2026, 6, 14)
    assert visit_of(expected("05:00", None), calendar=nights).day == TODAY


def test_a_registered_visit_begins_with_the_entry() -> None:
    visit = visit_of(expected(), entry("17:50"))

    assert (visit.starts_at, visit.ends_at, visit.checked_in_at) == (at("18:00"), at("20:00"), at("17:50"))
    assert (visit.booking_id, visit.entitlement) == ("b-1", BY_PASS)
    assert visit.open is not None


def test_the_booking_that_opened_the_door_counts_over_the_one_that_was_expected() -> None:
    by_booking = Entitlement(method=EntryMethod.BOOKING, description="Studio 2", booking_id="b-2")

    assert visit_of(entry("17:50", entitlement=by_booking)).booking_id == "b-2"
    assert visit_of(expected(), entry("17:50", entitlement=by_booking)).booking_id == "b-2"


def test_an_entry_that_happened_before_it_was_registered_still_fills_it() -> None:
    early = replace(expected(), at=at("18:30"))

    assert visit_of(entry("18:00"), early) == visit_of(expected(), entry("18:00"))


def test_a_visit_that_was_expected_yesterday_belongs_to_the_day_on_which_it_began() -> None:
    yesterday = replace(expected(), starts_at=at("18:00", date(2026, 6, 14)))

    assert visit_of(yesterday).day == date(2026, 6, 14)
    assert visit_of(yesterday, entry("17:50")).day == TODAY


def test_days_are_those_of_the_visits_own_location() -> None:
    calendars = {"uptown": LocalCalendar("Europe/Madrid", time(5))}

    for facts in ((expected("04:59"),), (entry("09:00"), corrected("10:00", "04:59"))):
        found = replay(told(*facts), calendars.__getitem__)
        assert found is not None
        assert found.visit.day == date(2026, 6, 14)


def test_registering_twice_changes_nothing() -> None:
    later = replace(expected("19:00"), at=at("10:00"))

    assert visit_of(expected(), later, entry("17:50")).starts_at == at("18:00")


def test_an_exit_from_a_visit_that_has_not_begun_changes_nothing() -> None:
    assert replayed(expected(), leave("19:00")) == replayed(expected())


# ---------------------------------------------------------------- machines that were apart


def test_of_two_entries_the_first_stands() -> None:
    other = entry("18:05", entitlement=BY_MEMBERSHIP)

    assert visit_of(entry("18:00"), other) == visit_of(other, entry("18:00")) == visit_of(entry("18:00"))
    assert used(replayed(entry("18:00"), other)) == [("1", 1, 0)]


def test_of_two_entries_at_once_the_older_id_stands() -> None:
    first, second = told(entry("18:00"), entry("18:00", visit_count=9))

    for order in ((first, second), (second, first)):
        found = replay(order, lambda _: MADRID)
        assert found is not None
        assert found.visit.visit_count == 8


ESTIMATE: dict[str, Any] = {"automatic": True}


@pytest.mark.parametrize(
    ("exits", "stands", "estimated"),
    [
        ([leave("19:00"), leave("19:30")], "19:00", False),
        ([leave("19:00"), leave("19:00")], "19:00", False),
        ([leave("19:00", **ESTIMATE), leave("19:30")], "19:30", False),
        ([leave("19:00"), leave("19:30", **ESTIMATE)], "19:00", False),
        ([leave("19:00", **ESTIMATE), leave("19:30", **ESTIMATE)], "19:00", True),
        ([leave("19:00", **ESTIMATE), leave("19:30"), leave("20:00")], "19:30", False),
        ([leave("19:00", **ESTIMATE)], "19:00", True),
    ],
    ids=[
        "two seen", "twice the same", "estimated, then seen", "seen, then estimated", "two estimated",
        "estimated, then two seen", "estimated",
    ],
)  # fmt: skip
def test_of_several_exits_the_first_that_somebody_saw_stands(
    exits: Sequence[Fact], stands: str, estimated: bool
) -> None:
    visit = visit_of(entry("18:00"), *exits)

    assert (visit.checked_out_at, visit.automatic) == (at(stands), estimated)


def test_an_exit_that_a_clock_set_back_reports_later_is_still_the_first() -> None:
    """Both exits lie before the entry by their machines' clocks: each makes a visit of no length."""
    assert visit_of(entry("18:00"), leave("17:00"), leave("16:00")).checked_out_at == at("18:00")


# ---------------------------------------------------------------- the same day again


def test_a_second_entry_goes_on_with_the_visit() -> None:
    visit = visit_of(entry("10:00"), leave("11:00"), again("18:00"))

    assert (visit.checked_in_at, visit.entered_at, visit.checked_out_at) == (at("10:00"), at("18:00"), None)
    assert visit.open == OpenVisit(visit_id="v-1", checked_in_at=at("10:00"), entered_at=at("18:00"))
    assert (visit.visit_count, visit.day, visit.entitlement) == (8, TODAY, BY_PASS)


def test_it_ends_with_the_last_exit() -> None:
    visit = visit_of(entry("10:00"), leave("11:00"), again("18:00"), leave("19:00"))

    assert (visit.checked_in_at, visit.checked_out_at) == (at("10:00"), at("19:00"))


def test_going_on_takes_nothing_more_of_the_pass() -> None:
    assert used(replayed(entry("10:00"), leave("11:00"), again("18:00"), leave("19:00"))) == [("1", 1, 0)]


def test_going_on_after_an_estimated_exit_is_no_estimate_any_more() -> None:
    assert not visit_of(entry("10:00"), leave("11:00", **ESTIMATE), again("18:00")).automatic


def test_whoever_is_inside_cannot_go_on_with_the_visit() -> None:
    assert replayed(entry("10:00"), again("10:30")) == replayed(entry("10:00"))


def test_a_visit_without_a_pass_goes_on_and_takes_nothing() -> None:
    free = entry("10:00", entitlement=FOR_FREE, free_entry=granted())
    found = replayed(free, leave("11:00"), again("18:00", entitlement=FOR_FREE))

    assert (found.visit.open is not None, found.visit.earlier_minutes, found.uses) == (True, 0, {})


def test_a_visit_goes_on_from_the_moment_of_its_end() -> None:
    # the exit's machine was behind: by its clock it happened at 09:00, and the visit has no length
    assert visit_of(entry("10:00"), leave("09:00"), again("10:00")).checked_out_at is None
    assert visit_of(entry("10:00"), leave("09:00"), again("09:59:59")).checked_out_at == at("10:00")


# ---------------------------------------------------------------- minutes


def test_minutes_are_taken_when_the_visit_ends() -> None:
    found = replayed(minutes_entry("18:00"), leave("18:45:59"))

    assert found.visit.taken == PassUse(pass_id="p-1", minutes=45)
    assert used(found) == [("2", 0, 45)]


def test_while_somebody_is_inside_the_pass_that_runs_is_known() -> None:
    visit = visit_of(minutes_entry("18:00", left=60))

    assert visit.open == OpenVisit(
        visit_id="v-1", checked_in_at=at("18:00"), entered_at=at("18:00"), minutes_pass_id="p-1", minutes_left=60
    )
    assert visit.taken == PassUse(pass_id="p-1")


@pytest.mark.parametrize(
    ("left", "taken"), [(61, 60), (60, 60), (59, 59), (0, 0), (None, 60)], ids=["more", "all", "too few", "none", "any"]
)
def test_no_more_minutes_are_taken_than_the_pass_had(left: int | None, taken: int) -> None:
    assert visit_of(minutes_entry("18:00", left=left), leave("19:00")).taken == PassUse(pass_id="p-1", minutes=taken)


def test_each_stay_of_a_day_takes_its_own_minutes() -> None:
    found = replayed(
        minutes_entry("10:00", left=60),
        leave("10:20"),
        minutes_entry("18:00", left=40, again=True, pass_use=None),
        leave("19:00"),
    )

    assert found.visit.taken == PassUse(pass_id="p-1", minutes=60)
    assert used(found) == [("2", 0, 20), ("4", 0, 40)]


def test_a_third_stay_adds_to_both_before() -> None:
    stays = [("10:00", "10:10", 60), ("12:00", "12:10", 50), ("14:00", "14:10", 40)]
    facts: list[Fact] = []
    for start, end, left in stays:
        more: dict[str, Any] = {"again": True, "pass_use": None} if facts else {}
        facts += [minutes_entry(start, left=left, **more), leave(end)]

    assert visit_of(*facts).taken == PassUse(pass_id="p-1", minutes=30)


def test_between_two_stays_the_minutes_of_the_first_are_taken() -> None:
    visit = visit_of(minutes_entry("10:00"), leave("10:20"), minutes_entry("18:00", left=40, again=True))

    assert (visit.taken, visit.minutes_left) == (PassUse(pass_id="p-1", minutes=20), 40)


def test_a_pass_of_entries_takes_no_minutes() -> None:
    visit = visit_of(entry("18:00"), leave("19:00"))

    assert (visit.minutes_pass_id, visit.taken) == (None, PassUse(pass_id="p-1", visits=1))


def test_a_stay_that_is_charged_by_time_takes_nothing_of_a_pass() -> None:
    timed = replace(timed_entry("18:00"), pass_kind=PassKind.MINUTES)
    visit = visit_of(timed, leave("19:00"))

    assert visit.minutes_pass_id is None
    assert visit.taken == PassUse(pass_id="payg-v-1")
    assert visit_of(timed).tariff == tariff()
    assert visit_of(timed).open == OpenVisit(
        visit_id="v-1", checked_in_at=at("18:00"), entered_at=at("18:00"), tariff=tariff()
    )


def test_a_first_exit_that_arrives_late_takes_fewer_minutes() -> None:
    found = replayed(minutes_entry("18:00"), leave("18:50"), leave("18:30"))

    assert found.visit.taken == PassUse(pass_id="p-1", minutes=30)
    assert sum(use.minutes for use in found.uses.values()) == 30


def test_a_seen_exit_gives_back_or_takes_what_the_estimate_got_wrong() -> None:
    earlier = replayed(minutes_entry("18:00"), leave("18:20", **ESTIMATE), leave("18:50"))

    assert used(earlier) == [("2", 0, 20), ("3", 0, 30)]


# ---------------------------------------------------------------- corrections


def test_a_corrected_entry_moves_the_beginning_and_the_day() -> None:
    visit = visit_of(entry("00:30"), leave("02:00"), corrected("09:00", "23:30", day=date(2026, 6, 14)))

    assert (visit.checked_in_at, visit.entered_at) == (at("23:30", date(2026, 6, 14)),) * 2
    assert (visit.day, visit.checked_out_at) == (date(2026, 6, 14), at("02:00"))


def test_a_corrected_exit_moves_the_end_and_is_no_estimate() -> None:
    visit = visit_of(entry("18:00"), leave("23:59", **ESTIMATE), corrected("09:00", left="19:30"))

    assert (visit.checked_in_at, visit.checked_out_at, visit.automatic) == (at("18:00"), at("19:30"), False)


def test_a_corrected_entry_leaves_an_estimated_end_an_estimate() -> None:
    assert visit_of(entry("18:00"), leave("23:59", **ESTIMATE), corrected("09:00", "17:00")).automatic


def test_correcting_the_end_of_somebody_inside_lets_them_out() -> None:
    assert visit_of(entry("18:00"), corrected("09:00", left="19:00")).open is None


def test_correcting_the_beginning_of_somebody_inside_keeps_them_in() -> None:
    inside = visit_of(entry("18:00"), corrected("09:00", "17:00")).open

    assert inside == OpenVisit(visit_id="v-1", checked_in_at=at("17:00"), entered_at=at("17:00"))


def test_correcting_the_beginning_of_a_continued_visit_leaves_the_last_entry() -> None:
    visit = visit_of(entry("10:00"), leave("11:00"), again("18:00"), corrected("09:00", "09:30"))

    assert (visit.checked_in_at, visit.entered_at) == (at("09:30"), at("18:00"))


def test_corrected_times_take_other_minutes_of_the_pass() -> None:
    found = replayed(minutes_entry("18:00"), leave("18:30"), corrected("09:00", "17:50", "18:35"))

    assert found.visit.taken == PassUse(pass_id="p-1", minutes=45)
    assert used(found) == [("2", 0, 30), ("3", 0, 15)]


def test_a_shorter_stay_gives_minutes_back() -> None:
    found = replayed(minutes_entry("18:00"), leave("18:30"), corrected("09:00", left="18:10"))

    assert used(found) == [("2", 0, 30), ("3", 0, -20)]


def test_of_two_corrections_the_later_counts() -> None:
    first, second = corrected("09:00", left="19:00"), corrected("10:00", left="19:30")

    assert visit_of(entry("18:00"), second, first).checked_out_at == at("19:30")


# ---------------------------------------------------------------- free entries that are paid


def test_a_conversion_gives_the_visit_its_ground_and_keeps_who_granted_it() -> None:
    free = entry("18:00", entitlement=FOR_FREE, free_entry=granted())
    found = replayed(free, converted("09:00"))

    assert (found.visit.entitlement, found.visit.pass_kind) == (BY_PASS, PassKind.VISITS)
    assert (found.visit.converted, found.visit.free_entry) == (True, granted())
    assert found.visit.counts_towards_plan_limits
    assert found.visit.taken == PassUse(pass_id="p-1", visits=1)
    assert found.uses == {"k-1-e-2": PassUse(pass_id="p-1", visits=1)}


def test_a_conversion_to_a_pass_of_minutes_takes_those_of_the_stay() -> None:
    free = entry("18:00", entitlement=FOR_FREE, free_entry=granted())
    to_minutes = converted("09:00", pass_kind=PassKind.MINUTES, remaining=30, pass_use=PassUse(pass_id="p-1"))
    found = replayed(free, leave("19:00"), to_minutes)

    assert found.visit.taken == PassUse(pass_id="p-1", minutes=30)
    assert used(found) == [("3", 0, 30)]
    assert found.visit.minutes_left == 30
    assert visit_of(free, converted("09:00")).minutes_left is None


def test_a_visit_is_converted_once() -> None:
    free = entry("18:00", entitlement=FOR_FREE, free_entry=granted())
    second = converted("10:00", entitlement=BY_MEMBERSHIP, pass_kind=PassKind.MEMBERSHIP, pass_use=None)

    assert replayed(free, converted("09:00"), second).visit == visit_of(free, converted("09:00"))


def test_a_conversion_to_a_sale_brings_what_was_sold() -> None:
    free, sold = entry("18:00", entitlement=FOR_FREE, free_entry=granted()), timed_entry("18:00")
    visit = visit_of(free, converted("09:00", entitlement=sold.entitlement, sale=sold.sale, pass_use=None))

    assert visit.sale == sold.sale
    assert visit.tariff == tariff()


# ---------------------------------------------------------------- links


def test_a_link_names_the_booking() -> None:
    visit = visit_of(entry("18:00"), linked("20:00", booking_id="b-7"))

    assert (visit.booking_id, visit.kept) == ("b-7", False)


def test_a_visit_that_stays_beside_another_is_kept_with_its_booking() -> None:
    visit = visit_of(expected(), entry("18:00"), linked("20:00", beside="v-2"))

    assert (visit.booking_id, visit.kept) == ("b-1", True)


def test_once_kept_always_kept() -> None:
    assert visit_of(entry("18:00"), linked("20:00", beside="v-2"), linked("20:01", booking_id="b-7")).kept


# ---------------------------------------------------------------- voids and charges


def test_a_void_gives_back_what_the_visit_took() -> None:
    found = replayed(entry("18:00"), voided("18:01"))

    assert (found.visit.voided, found.visit.taken, found.visit.open) == (True, None, None)
    assert used(found) == [("1", 1, 0), ("2", -1, 0)]


def test_a_void_gives_minutes_back() -> None:
    found = replayed(minutes_entry("18:00"), leave("18:30"), voided("20:00"))

    assert used(found) == [("2", 0, 30), ("3", 0, -30)]
    assert found.uses["k-1-e-3"].pass_id == "p-1"


def test_voiding_twice_gives_back_once() -> None:
    assert used(replayed(entry("18:00"), voided("18:01"), voided("18:02"))) == [("1", 1, 0), ("2", -1, 0)]


def test_a_visit_without_a_pass_takes_nothing() -> None:
    found = replayed(entry("18:00", entitlement=FOR_FREE, free_entry=granted()), leave("19:00"), voided("20:00"))

    assert found.uses == {}
    assert visit_of(entry("18:00", entitlement=FOR_FREE, free_entry=granted())).taken is None


def test_a_membership_is_named_and_takes_nothing() -> None:
    found = replayed(entry("18:00", entitlement=BY_MEMBERSHIP, pass_kind=PassKind.MEMBERSHIP))

    assert (found.visit.taken, found.uses) == (PassUse(pass_id="p-1"), {})


def test_a_sale_charges_the_visit() -> None:
    assert visit_of(entry("18:00", charge=owed(1200))).charge == owed(1200)


def test_the_charge_of_the_way_out_is_the_visits() -> None:
    assert visit_of(timed_entry("18:00"), leave("19:00", charge=owed(1200))).charge == owed(1200)


@pytest.mark.parametrize(
    ("exits", "charge"),
    [
        ([leave("19:00", charge=owed(1200)), leave("19:30", charge=owed(1800))], 1200),
        ([leave("19:00", charge=owed(1200)), leave("23:00", charge=owed(6000), **ESTIMATE)], 1200),
        ([leave("19:00", charge=owed(1200), **ESTIMATE), leave("20:00", charge=owed(2400))], 2400),
        ([leave("19:00", charge=owed(1200)), leave("19:00", charge=owed(900))], 1200),
    ],
    ids=["two seen", "seen, then estimated", "estimated, then seen", "two at once"],
)
def test_the_charge_is_that_of_the_exit_that_stands(exits: Sequence[Fact], charge: int) -> None:
    assert visit_of(timed_entry("18:00"), *exits).charge == owed(charge)


def test_the_charge_is_that_of_the_entry_that_stands() -> None:
    assert visit_of(entry("18:00", charge=owed(1200)), entry("18:05", charge=owed(900))).charge == owed(1200)
    assert visit_of(entry("18:00"), entry("18:05", charge=owed(900))).charge is None


def test_the_charge_is_that_of_the_conversion_that_stands() -> None:
    free, first = entry("18:00", entitlement=FOR_FREE, free_entry=granted()), converted("09:00", charge=owed(1200))

    assert visit_of(free, first).charge == owed(1200)
    assert visit_of(free, first, converted("10:00", charge=owed(900))).charge == owed(1200)
    assert visit_of(free, converted("09:00"), converted("10:00", charge=owed(900))).charge is None


def test_going_out_keeps_the_charge_of_the_way_in() -> None:
    charged = entry("18:00", charge=owed(1200))

    assert visit_of(charged, leave("19:00")).charge == owed(1200)
    assert visit_of(charged, leave("19:00"), corrected("09:00", left="19:30")).charge == owed(1200)


def test_a_corrected_stay_is_charged_anew() -> None:
    assert visit_of(
        timed_entry("18:00"), leave("19:00", charge=owed(1200)), corrected("09:00", left="19:30", charge=owed(1800))
    ).charge == owed(1800)


def test_a_void_withdraws_the_charge() -> None:
    void = voided("18:01", charge=owed(1200))

    assert visit_of(entry("18:00", charge=owed(1200)), void).charge == owed(1200, state=ChargeState.VOID)


def test_a_void_that_did_not_know_of_the_charge_withdraws_it_too() -> None:
    assert visit_of(entry("18:00", charge=owed(1200)), voided("18:01")).charge == owed(1200, state=ChargeState.VOID)


def test_an_exit_from_a_void_visit_is_written_down() -> None:
    visit = visit_of(timed_entry("18:00"), voided("18:30"), leave("19:00"))

    assert (visit.checked_out_at, visit.voided, visit.taken) == (at("19:00"), True, None)


def test_a_visit_without_a_charge_has_none_after_a_void() -> None:
    assert visit_of(entry("18:00"), voided("18:01")).charge is None


def test_what_happened_at_once_is_told_an_entry_before_its_consequences() -> None:
    """All in the second of the entry, in an order in which ids alone would void first and let in last."""
    void, out, into = voided("18:00", charge=owed(900)), leave("18:00", charge=owed(900)), timed_entry("18:00")
    visit = visit_of(void, out, into)

    assert (visit.checked_out_at, visit.voided) == (at("18:00"), True)
    assert visit.charge == owed(900, state=ChargeState.VOID)


def test_at_one_moment_a_correction_comes_after_the_exit_and_before_the_void() -> None:
    came, left = entry("18:00", day=TOMORROW), leave("19:00", TOMORROW)
    right = corrected("19:00", left="18:30", day=TOMORROW)

    assert visit_of(came, right, left).checked_out_at == at("18:30", TOMORROW)


def test_each_event_is_told_by_its_kind() -> None:
    facts = (expected(), entry("18:00", charge=owed(5)), leave("19:00"), voided("20:00", charge=owed(5)))

    assert [event.kind for event in told(*facts)] == [
        EventKind.VISIT_REGISTERED,
        EventKind.CHECKED_IN,
        EventKind.CHARGED,
        EventKind.CHECKED_OUT,
        EventKind.VOIDED,
        EventKind.CHARGE_VOIDED,
    ]


# ---------------------------------------------------------------- in every order

STORIES: dict[str, tuple[Fact, ...]] = {
    "a visit": (entry("18:00"), leave("19:00")),
    "expected, two exits, void": (expected(), entry("18:00"), leave("19:00"), leave("19:30"), voided("20:00")),
    "minutes, again, estimated": (
        minutes_entry("10:00"),
        leave("10:20"),
        minutes_entry("18:00", left=40, again=True, pass_use=None),
        leave("23:00", **ESTIMATE),
        leave("18:30"),
    ),
    "free, converted, corrected": (
        entry("18:00", entitlement=FOR_FREE, free_entry=granted()),
        leave("19:00"),
        converted("08:00", pass_kind=PassKind.MINUTES, remaining=90, pass_use=PassUse(pass_id="p-1")),
        corrected("09:00", "17:00", "19:30"),
        linked("20:00", beside="v-2"),
    ),
    "charged by time, corrected, void": (
        timed_entry("18:00"),
        leave("19:00", charge=owed(1200)),
        corrected("09:00", left="19:30", charge=owed(1800)),
        voided("10:00", TOMORROW, charge=owed(1800)),
    ),
    "all at once": (entry("18:00", charge=owed(5)), leave("18:00"), voided("18:00", charge=owed(5)), linked("18:00")),
}


@given(st.data(), st.sampled_from(sorted(STORIES)))
def test_in_whatever_order_events_arrive_the_visit_is_the_same(data: st.DataObject, story: str) -> None:
    events = told(*STORIES[story])
    shuffled = data.draw(st.permutations(events))

    assert replay(shuffled, lambda _: MADRID) == replay(events, lambda _: MADRID)


@pytest.mark.parametrize("story", sorted(STORIES))
def test_what_the_events_took_adds_up_to_what_the_visit_takes(story: str) -> None:
    facts = STORIES[story]

    for length in range(1, len(facts) + 1):
        found = replayed(*facts[:length])
        taken = found.visit.taken or PassUse(pass_id="")
        assert sum(use.visits for use in found.uses.values()) == taken.visits
        assert sum(use.minutes for use in found.uses.values()) == taken.minutes


def test_when_an_event_was_written_down_does_not_matter() -> None:
    events = told(*STORIES["minutes, again, estimated"])
    late = [replace(event, recorded_at=event.recorded_at + timedelta(days=n)) for n, event in enumerate(events)]
    sent = [replace(event, server_seq=99 - n) for n, event in enumerate(late)]

    assert replay(sent, lambda _: MADRID) == replay(events, lambda _: MADRID)


# ---------------------------------------------------------------- wrong clocks


@pytest.mark.parametrize(
    ("offset", "wrong"),
    [(None, False), (0, False), (119, False), (-119, False), (120, True), (-120, True), (90_000, True)],
    ids=str,
)
def test_a_visit_by_a_clock_that_is_two_minutes_off_is_flagged_and_stays(offset: int | None, wrong: bool) -> None:
    way_in, way_out = told(entry("18:00"), leave("19:00"))

    for events in ((replace(way_in, clock_offset=offset), way_out), (way_in, replace(way_out, clock_offset=offset))):
        found = replay(events, lambda _: MADRID)
        assert found is not None
        assert (found.visit.wrong_clock, found.visit.checked_out_at) == (wrong, at("19:00"))


def test_an_event_by_a_wrong_clock_before_the_beginning_flags_nothing_yet() -> None:
    (left,) = told(leave("19:00"))

    assert replay([replace(left, clock_offset=500)], lambda _: MADRID) is None


# ---------------------------------------------------------------- still here


def test_whoever_is_still_here_has_not_left_and_may_leave_later() -> None:
    stayed = (minutes_entry("18:00", left=60), leave("18:20"), reopened("18:21"))
    inside = replayed(*stayed)
    gone = replayed(*stayed, leave("18:50"))

    assert (inside.visit.checked_out_at, inside.visit.reopened_at) == (None, at("18:21"))
    assert inside.visit.open == OpenVisit(
        visit_id="v-1", checked_in_at=at("18:00"), entered_at=at("18:00"), minutes_pass_id="p-1", minutes_left=60,
        reopened_at=at("18:21"),
    )  # fmt: skip
    assert [(visits, minutes) for _, visits, minutes in used(inside)] == [(0, 20), (0, -20)]
    assert gone.visit.checked_out_at == at("18:50")
    assert [(visits, minutes) for _, visits, minutes in used(gone)] == [(0, 20), (0, -20), (0, 50)]


def test_what_a_stay_costs_by_time_is_fixed_when_they_really_leave() -> None:
    stayed = (timed_entry("18:00"), leave("18:20", charge=owed(600)), reopened("18:21"))

    assert visit_of(*stayed).charge == owed(600, state=ChargeState.VOID)
    assert visit_of(*stayed, leave("18:50", charge=owed(1200))).charge == owed(1200)
    assert visit_of(entry("18:00", charge=owed(900)), leave("18:20"), reopened("18:21")).charge == owed(900)


def test_staff_know_better_than_an_estimate_and_it_may_come_again() -> None:
    closed = visit_of(entry("18:00"), leave("18:20", automatic=True), reopened("18:21"))

    assert (closed.open is None, closed.automatic) == (False, False)
    assert visit_of(
        entry("18:00"), leave("18:20", automatic=True), reopened("18:21"), leave("18:21", automatic=True)
    ).checked_out_at == at("18:21")


def test_a_check_out_that_another_machine_saw_before_is_taken_back_with_it() -> None:
    assert visit_of(entry("18:00"), leave("18:20"), leave("18:19"), reopened("18:21")).open is not None
    assert visit_of(entry("18:00"), reopened("18:21"), leave("18:20")).open is not None


def test_what_is_void_stays_so_and_who_came_again_is_inside_since_then() -> None:
    assert visit_of(entry("18:00"), leave("18:20"), voided("18:21"), reopened("18:22")).open is None
    back = visit_of(entry("18:00"), leave("18:20"), again("18:21"), reopened("18:22"))
    assert (back.entered_at, back.open is not None) == (at("18:21"), True)


def test_a_stay_that_was_converted_after_its_estimated_end_is_charged_by_that_end() -> None:
    sale = timed_entry("18:00").sale
    to_time = converted("00:05", sale=sale, pass_kind=PassKind.DAY, pass_use=None, entitlement=BY_PASS)
    free = entry("18:00", free_entry=granted(), entitlement=FOR_FREE)

    assert visit_of(free, to_time, leave("23:59", automatic=True, charge=owed(7200))).charge == owed(7200)
