"""What machines that were apart contradict each other in: found alike on both, kept or settled by staff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.events import AnyEvent
from kiosk.domain.pay_as_you_go import BEST
from kiosk.store.engine import Store
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import BY_THE_HOUR, FrontOffice
from tests.fakes.kept_stores import KeptStores

NOW = at("20:00")


@pytest.fixture
def office(store: Store) -> FrontOffice:
    """The machine that hears of everything."""
    return FrontOffice(front_office.fill(store), "k-9")


@pytest.fixture
def apart(stores: KeptStores) -> tuple[FrontOffice, FrontOffice]:
    """Two machines of the same club that do not hear of each other."""
    one, two = stores.empty("one"), stores.empty("two")
    return FrontOffice(front_office.fill(one), "k-1"), FrontOffice(front_office.fill(two), "k-2")


def found(office: FrontOffice) -> list[tuple[str, tuple[str, ...]]]:
    """What waits for a look, and of which visits."""
    return [(one.kind.value, one.visit_ids) for one in office.conflicts(NOW)]


def hears_of(office: FrontOffice, *others: FrontOffice) -> None:
    for other in others:
        front_office.merge(office.store, door.log(other.store))


# ---------------------------------------------------------------- two visits at once


def test_two_visits_at_once_are_shown_with_the_later_one_last(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    later, first = one.enter("GRACE02", at("18:05")), two.enter("GRACE02", at("18:00"))
    hears_of(office, *apart)

    assert office.conflicts(NOW) == [
        Conflict(
            kind=ConflictKind.TWO_VISITS_AT_ONCE,
            member=later.member,
            location_id="uptown",
            at=at("18:05"),
            visit_ids=(first.visit_id, later.visit_id),
        )
    ]


def test_what_is_kept_is_silent_and_both_visits_stay(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    first, later = apart[0].enter("GRACE02", at("18:00")), apart[1].enter("GRACE02", at("18:05"))
    hears_of(office, *apart)
    kept = office.keep(later.visit_id, first.visit_id, at("19:00"))

    assert found(office) == []
    assert (kept.kept, kept.voided) == (True, False)
    event: Any = door.log(office.store)[-1]
    assert (event.kind.value, event.actor, event.payload.beside) == ("linked", "s-1", first.visit_id)
    assert len(office.conflicts(NOW)) == 0


@pytest.mark.parametrize("which", [0, 1], ids=["the first", "the later"])
def test_a_void_settles_it(office: FrontOffice, apart: tuple[FrontOffice, FrontOffice], which: int) -> None:
    entered = apart[0].enter("GRACE02", at("18:00")), apart[1].enter("GRACE02", at("18:05"))
    hears_of(office, *apart)
    office.void(entered[which].visit_id, at("19:00"))

    assert found(office) == []
    assert office.leave("GRACE02", at("19:30")).visit_id == entered[1 - which].visit_id


def test_a_corrected_time_settles_it(office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]) -> None:
    first = apart[0].stay("GRACE02", "16:00", "18:00")
    apart[1].stay("GRACE02", "17:00", "19:00")
    hears_of(office, *apart)
    assert len(found(office)) == 1
    office.correct(first, at("19:30"), left=at("17:00"))

    assert found(office) == []


def test_a_place_at_a_time_is_no_contradiction(office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]) -> None:
    apart[0].stay("GRACE02", "16:00", "17:00")
    apart[1].stay("GRACE02", "17:00", "18:00")
    apart[1].stay("ALAN003", "17:00", "18:00", consent=BEST)
    hears_of(office, *apart)

    assert found(office) == []


# ---------------------------------------------------------------- a pass that was overspent


def last_entry(store: Store) -> None:
    """Ada's pass has one entry left."""
    whole = front_office.document()
    whole["members"][0]["passes"][0]["remaining_visits"] = 1
    door.fill(store, whole)


def test_a_last_entry_that_was_spent_twice_names_the_visit_that_is_too_much(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    for each in (office, *apart):
        last_entry(each.store)
    one.stay("ADA0001", "10:00", "11:00")
    too_much = two.stay("ADA0001", "12:00", "13:00")
    hears_of(office, *apart)

    (conflict,) = office.conflicts(NOW)
    assert (conflict.kind, conflict.visit_ids, conflict.pass_id, conflict.at) == (
        ConflictKind.PASS_OVERSPENT,
        (too_much,),
        "p-9",
        at("12:00"),
    )


@pytest.mark.parametrize("settled_by", ["void", "keep", "more entries"])
def test_an_overspent_pass_is_settled(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice], settled_by: str
) -> None:
    one, two = apart
    for each in (office, *apart):
        last_entry(each.store)
    one.stay("ADA0001", "10:00", "11:00")
    too_much = two.stay("ADA0001", "12:00", "13:00")
    hears_of(office, *apart)
    match settled_by:
        case "void":
            office.void(too_much, at("19:00"))
        case "keep":
            office.keep(too_much, too_much, at("19:00"))
        case _:
            front_office.restate(office.store, "p-9", visits=10)

    assert found(office) == []


def test_minutes_that_two_machines_spent_are_overspent_too(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    whole = front_office.document()
    whole["members"][3]["passes"][0]["remaining_minutes"] = 60
    for each in (office, *apart):
        door.fill(each.store, whole)
    one.stay("SOFIA04", "10:00", "10:50")
    later = two.stay("SOFIA04", "12:00", "12:50")
    hears_of(office, *apart)

    assert found(office) == [("pass_overspent", (later,))]


def test_a_day_that_was_spent_at_two_doors_is_one_day(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    whole = front_office.document()
    whole["members"][2]["passes"] = [{"id": "p-3", "pass_type_id": "day", "remaining_visits": 2}]
    for each in (office, *apart):
        door.fill(each.store, whole)
    apart[0].stay("ALAN003", "10:00", "11:00")
    apart[1].stay("ALAN003", "12:00", "13:00")
    hears_of(office, *apart)

    assert front_office.left_of(office.store, "p-3") == 1


# ---------------------------------------------------------------- charged twice


def test_two_sales_of_one_day_are_shown_and_one_is_void(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    first = apart[0].stay("ALAN003", "10:00", "11:00", consent=BEST)
    later = apart[1].stay("ALAN003", "12:00", "13:00", consent=BEST)
    hears_of(office, *apart)
    assert found(office) == [("charged_twice", (first, later))]
    office.void(later, at("19:00"))

    assert found(office) == []


def test_two_sales_of_one_day_may_be_kept(office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]) -> None:
    first = apart[0].stay("ALAN003", "10:00", "11:00", consent=BEST)
    later = apart[1].stay("ALAN003", "12:00", "13:00", consent=BEST)
    hears_of(office, *apart)
    office.keep(later, first, at("19:00"))

    assert found(office) == []


def test_time_that_was_charged_twice_was_spent_twice(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    apart[0].stay("ALAN003", "10:00", "11:00", consent=BY_THE_HOUR)
    apart[1].stay("ALAN003", "12:00", "13:00", consent=BY_THE_HOUR)
    hears_of(office, *apart)

    assert found(office) == []


# ---------------------------------------------------------------- in both orders


def test_both_machines_find_the_same_whoever_hears_first(apart: tuple[FrontOffice, FrontOffice]) -> None:
    one, two = apart
    for each in apart:
        last_entry(each.store)
    one.stay("ADA0001", "10:00", "11:00")
    two.stay("ADA0001", "10:30", "11:30")
    one.stay("ALAN003", "10:00", "11:00", consent=BEST)
    two.enter("ALAN003", at("12:00"), consent=BEST)
    one.free("GRACE02", at("13:00"))
    two.enter("GRACE02", at("13:05"))
    front_office.exchange(one.store, two.store)

    here, there = one.conflicts(NOW), two.conflicts(NOW)
    assert here == there
    assert sorted(one.kind for one in here) == [
        "charged_twice",
        "free_entry_covered",
        "pass_overspent",
        "two_visits_at_once",
        "two_visits_at_once",
    ]
    assert [one.at for one in here] == sorted((one.at for one in here), reverse=True)


def test_what_staff_did_on_one_machine_settles_it_on_the_other(apart: tuple[FrontOffice, FrontOffice]) -> None:
    one, two = apart
    first, later = one.enter("GRACE02", at("18:00")), two.enter("GRACE02", at("18:05"))
    front_office.exchange(one.store, two.store)
    two.keep(later.visit_id, first.visit_id, at("19:00"))
    assert len(one.conflicts(NOW)) == 1
    front_office.exchange(one.store, two.store)

    assert one.conflicts(NOW) == two.conflicts(NOW) == []


def test_a_contradiction_that_was_kept_before_it_was_whole_stays_silent(
    office: FrontOffice, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    first, later = one.enter("GRACE02", at("18:00")), two.enter("GRACE02", at("18:05"))
    front_office.exchange(one.store, two.store)
    two.keep(later.visit_id, first.visit_id, at("19:00"))
    events: Sequence[AnyEvent] = door.log(two.store)
    for event in reversed(events):
        front_office.merge(office.store, [event])

    assert found(office) == []


# ---------------------------------------------------------------- free entries that a pass covers by now

GOLD = {"id": "p-gold", "pass_type_id": "gold"}


def arrives(office: FrontOffice, **changes: Any) -> None:
    """A membership of Alan's."""
    whole = front_office.document()
    whole["members"][2]["passes"] = [GOLD | changes]
    door.fill(office.store, whole)


def test_a_free_entry_is_proposed_once_a_pass_that_covers_it_arrives(office: FrontOffice) -> None:
    visit_id = office.free("ALAN003", at("18:00"))
    assert found(office) == []  # a price is no reason to ask
    arrives(office)

    assert found(office) == [("free_entry_covered", (visit_id,))]


@pytest.mark.parametrize("step", ["convert", "keep", "void"])
def test_a_free_entry_is_proposed_until_somebody_acts(office: FrontOffice, step: str) -> None:
    visit_id = office.free("ALAN003", at("18:00"))
    arrives(office)
    match step:
        case "convert":
            office.convert(visit_id, at("19:00"))
        case "keep":
            office.keep(visit_id, visit_id, at("19:00"))
        case _:
            office.void(visit_id, at("19:00"))

    assert found(office) == []


@pytest.mark.parametrize(
    "pass_of", [{"starts_on": "2026-06-16"}, {"expires_on": "2026-06-14"}, {"state": "unpaid"}], ids=str
)
def test_what_was_not_good_then_is_not_proposed(office: FrontOffice, pass_of: dict[str, str]) -> None:
    office.free("ALAN003", at("18:00"))
    arrives(office, **pass_of)

    assert found(office) == []


def test_a_free_entry_is_proposed_for_a_month(office: FrontOffice) -> None:
    office.free("ALAN003", at("18:00"))
    arrives(office)

    assert len(office.conflicts(at("18:00") + timedelta(days=31))) == 1
    assert office.conflicts(at("18:00") + timedelta(days=31, seconds=1)) == []


def test_a_member_who_is_gone_from_the_club_leaves_nothing_to_propose(office: FrontOffice) -> None:
    office.free("ALAN003", at("18:00"))
    visit_id = office.free("ADA0001", at("18:00"))
    front_office.forget_member(office.store, "m-3")

    assert found(office) == [("free_entry_covered", (visit_id,))]


# ---------------------------------------------------------------- repairs that knew a part


def test_times_that_were_set_right_on_two_machines_make_a_visit_of_no_length_at_least(
    apart: tuple[FrontOffice, FrontOffice], office: FrontOffice
) -> None:
    one, two = apart
    visit_id = one.stay("GRACE02", "10:00", "11:00")
    hears_of(two, one)
    one.correct(visit_id, at("12:00"), left=at("10:30"))
    two.correct(visit_id, at("12:05"), came=at("10:45"))
    hears_of(office, two, one)
    hears_of(one, two)

    for machine in (office, one):
        visit = front_office.visit(machine.store, visit_id)
        assert (visit.checked_in_at, visit.entered_at, visit.checked_out_at) == (at("10:45"),) * 3


def test_a_visit_that_was_void_elsewhere_owes_nothing_when_it_ends_by_time(
    apart: tuple[FrontOffice, FrontOffice], office: FrontOffice
) -> None:
    one, two = apart
    entered = one.enter("ALAN003", at("10:00"), consent=BY_THE_HOUR)
    hears_of(two, one)
    two.void(entered.visit_id, at("10:20"))
    one.leave("ALAN003", at("11:00"))
    hears_of(office, one, two)
    hears_of(two, one)

    assert [front_office.charge(machine.store, entered.visit_id) for machine in (office, two)] == [(1200, "void")] * 2
