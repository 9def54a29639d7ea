"""What follows from the events is the same in whatever order they arrive, and in whatever portions."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import Connection, select

from kiosk.domain.decisions import CheckedIn
from kiosk.domain.events import AnyEvent
from kiosk.domain.pay_as_you_go import BEST
from kiosk.store import record, tables
from kiosk.store.engine import Store
from kiosk.store.told import history_of
from tests.fakes import club, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import BY_THE_HOUR, FrontOffice, charge, left_of, visit
from tests.fakes.kept_stores import KeptStores

ORDERS = 40
"""Orders that are tried of a story; all of them, if it has fewer."""


@pytest.fixture
def apart(stores: KeptStores) -> tuple[FrontOffice, FrontOffice]:
    """Two machines of the same club, with a cap on what a day costs, that do not hear of each other."""
    return office_of(stores.empty("one"), "k-1"), office_of(stores.empty("two"), "k-2")


def office_of(store: Store, device: str) -> FrontOffice:
    return FrontOffice(front_office.fill(store, payg_day_max=3000), device)


@pytest.fixture
def third(store: Store) -> Store:
    """A machine that hears of everything later."""
    return front_office.fill(store, payg_day_max=3000)


# ---------------------------------------------------------------- stories

Story = Callable[[FrontOffice, FrontOffice], object]


def by_minutes(one: FrontOffice, _: FrontOffice) -> None:
    visit_id = one.stay("SOFIA04", "10:00", "11:00")
    one.correct(visit_id, at("12:00"), came=at("09:30"))
    one.void(visit_id, at("13:00"))


def by_time_under_a_cap(one: FrontOffice, _: FrontOffice) -> None:
    one.stay("ALAN003", "02:00", "04:00", consent=BY_THE_HOUR)
    second = one.stay("ALAN003", "05:00", "07:00", consent=BY_THE_HOUR)
    first = one.back_fill("ALAN003", at("00:10"), at("01:10"), at("08:00"), consent=BY_THE_HOUR).visit_id
    yesterday = club.TODAY.replace(day=14)
    one.correct(first, at("09:00"), came=at("22:00", yesterday), left=at("23:00", yesterday))
    one.void(second, at("10:00"))


def free_then_paid(one: FrontOffice, _: FrontOffice) -> None:
    visit_id = one.free("ALAN003", at("10:00"))
    one.convert(visit_id, at("10:30"))
    one.leave("ALAN003", at("11:00"))
    one.void(visit_id, at("12:00"))


def expected_then_there(one: FrontOffice, _: FrontOffice) -> None:
    visit_id = one.register("GRACE02", at("10:00"), at("12:00"), at("09:00")).id
    one.stay("GRACE02", "10:05", "11:30")
    one.link(visit_id, "b-1", at("12:00"))


def estimated_then_seen(one: FrontOffice, two: FrontOffice) -> None:
    one.enter("ALAN003", at("10:00"), consent=BY_THE_HOUR)
    front_office.merge(two.store, door.log(one.store))
    two.leave("ALAN003", at("12:00"))
    one.close(at("00:01", club.TODAY.replace(day=16)))


def twice_at_once(one: FrontOffice, two: FrontOffice) -> None:
    first = one.enter("ADA0001", at("10:00"))
    two.enter("ADA0001", at("10:05"))
    two.leave("ADA0001", at("11:00"))
    two.enter("ADA0001", at("11:30"))
    one.void(first.visit_id, at("12:00"))


def expected_on_both(one: FrontOffice, two: FrontOffice) -> None:
    one.register("ALAN003", at("10:00"), None, at("09:00"))
    front_office.merge(two.store, door.log(one.store))
    one.enter("ALAN003", at("10:00"), consent=BEST)
    two.enter("ALAN003", at("10:05"), consent=BEST)
    two.leave("ALAN003", at("11:00"))


STORIES: list[Story] = [
    by_minutes,
    by_time_under_a_cap,
    free_then_paid,
    expected_then_there,
    estimated_then_seen,
    twice_at_once,
    expected_on_both,
]


@pytest.mark.parametrize("portion", [1, 2, 100])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_a_story_comes_out_the_same_in_any_order(
    third: Store, apart: tuple[FrontOffice, FrontOffice], story: Story, portion: int
) -> None:
    story(*apart)
    happened = together(*apart)
    expected = outcome(third, happened, len(happened))
    assert expected["visits"]

    for order in orders(happened):
        assert outcome(third, order, portion) == expected, [event.id for event in order]


def together(one: FrontOffice, two: FrontOffice) -> list[AnyEvent]:
    """What happened on both machines, each event once, one machine after the other."""
    return list({event.id: event for office in (one, two) for event in door.log(office.store)}.values())


def orders(happened: Sequence[AnyEvent]) -> Iterator[Sequence[AnyEvent]]:
    if len(happened) <= 4:
        yield from permutations(happened)
        return
    yield happened[::-1]
    shuffle = random.Random(len(happened)).sample
    for _ in range(ORDERS):
        yield shuffle(happened, len(happened))


def outcome(store: Store, order: Sequence[AnyEvent], portion: int) -> dict[str, Any]:
    """What follows from the events, arriving so; the store stays as it is."""
    with store.write() as connection:
        savepoint = connection.begin_nested()
        for start in range(0, len(order), portion):
            record.accept_all(connection, order[start : start + portion], at("23:59"))
        found = projected(connection)
        savepoint.rollback()
    return found


def projected(connection: Connection) -> dict[str, list[Any]]:
    sold = select(tables.passes).where(tables.passes.c.origin == "pay_as_you_go")
    asked = {
        "visits": select(tables.visits).order_by(tables.visits.c.id),
        "uses": select(tables.pass_uses).order_by(tables.pass_uses.c.event_id),
        "charges": select(tables.charges).order_by(tables.charges.c.visit_id),
        "sold": sold.order_by(tables.passes.c.id),
    }
    return {name: [dict(row._mapping) for row in connection.execute(wanted)] for name, wanted in asked.items()}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_two_machines_that_were_apart_agree_once_they_have_met(
    apart: tuple[FrontOffice, FrontOffice], story: Story
) -> None:
    one, two = apart
    story(one, two)
    front_office.exchange(one.store, two.store)

    assert known(one.store) == known(two.store)
    assert one.conflicts(at("23:59")) == two.conflicts(at("23:59"))


def known(store: Store) -> dict[str, list[Any]]:
    """Without when it was written."""
    return {
        name: [{**row._mapping, "updated_at": None} for row in rows] for name, rows in door.projections(store).items()
    }


# ---------------------------------------------------------------- money


def test_a_charge_stands_once_its_own_event_is_here(third: Store, apart: tuple[FrontOffice, FrontOffice]) -> None:
    bought = apart[0].enter("ALAN003", at("10:00"), consent=BEST)
    entry, charged = door.log(apart[0].store)

    front_office.merge(third, [entry])
    assert charge(third, bought.visit_id) is None
    assert [row.id for row in door.projections(third)["sold"]] == [f"payg-{bought.visit_id}"]
    front_office.merge(third, [charged])
    assert charge(third, bought.visit_id) == (1200, "pending")


def test_a_seen_exit_that_arrives_later_beats_the_estimate_and_its_charge(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    estimated_then_seen(one, two)
    (visit_id,) = {event.visit_id for event in door.log(one.store) if event.visit_id is not None}
    front_office.merge(third, door.log(one.store))
    assert (visit(third, visit_id).auto_checkout, charge(third, visit_id)) == (True, (3000, "pending"))
    front_office.merge(third, door.log(two.store))

    assert visit(third, visit_id).checked_out_at == at("12:00")
    assert (visit(third, visit_id).auto_checkout, charge(third, visit_id)) == (False, (2400, "pending"))


def test_a_charge_that_the_server_has_not_heard_of_is_pending_though_it_has_an_earlier_one(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    estimated_then_seen(one, two)
    (visit_id,) = {event.visit_id for event in door.log(one.store) if event.visit_id is not None}
    front_office.merge(third, door.log(one.store))
    front_office.settle_all(third)
    assert charge(third, visit_id) == (3000, "accepted")
    front_office.merge(third, door.log(two.store))
    (row,) = door.rows(third, tables.charges)

    assert (row.amount, row.state, row.occurred_at) == (2400, "pending", at("12:00"))


def test_a_void_stands_against_an_exit_that_another_machine_charged_later(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    entered = one.enter("ALAN003", at("10:00"), consent=BY_THE_HOUR)
    front_office.merge(two.store, door.log(one.store))
    one.void(entered.visit_id, at("10:30"))
    two.leave("ALAN003", at("11:00"))
    for each in apart:
        front_office.merge(third, door.log(each.store))

    assert visit(third, entered.visit_id).voided is True
    assert charge(third, entered.visit_id) in (None, (1200, "void"))


@pytest.mark.parametrize("seen", [False, True], ids=["both corrected", "one seen, one corrected"])
def test_times_that_contradict_each_other_are_taken_over_all_the_same(
    third: Store, apart: tuple[FrontOffice, FrontOffice], seen: bool
) -> None:
    """One machine has heard of an exit at 11:00, the other says that they came at 12:00."""
    one, two = apart
    entered = one.enter("GRACE02", at("10:00"))
    front_office.merge(two.store, door.log(one.store))
    if seen:
        one.leave("GRACE02", at("11:00"))
    else:
        one.correct(entered.visit_id, at("13:00"), left=at("11:00"))
    two.correct(entered.visit_id, at("13:30"), came=at("12:00"))
    for each in apart:
        front_office.merge(third, door.log(each.store))

    row = visit(third, entered.visit_id)
    assert row.checked_out_at >= row.checked_in_at


# ---------------------------------------------------------------- nobody is at a place twice


def test_who_came_twice_at_once_can_come_and_go_after_one_of_them_left(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    first = one.enter("GRACE02", at("10:00"))
    double = two.enter("GRACE02", at("10:05"))
    for each in apart:
        front_office.merge(third, door.log(each.store))
    office = FrontOffice(third, "k-3")
    assert office.leave("GRACE02", at("12:00")).visit_id == first.visit_id

    back = office.enter("GRACE02", at("13:00"))
    assert office.leave("GRACE02", at("14:00")).visit_id == back.visit_id
    assert visit(third, double.visit_id).conflicts_with == first.visit_id
    assert visit(third, back.visit_id).conflicts_with is None


def test_a_void_of_the_first_leaves_the_second_inside(third: Store, apart: tuple[FrontOffice, FrontOffice]) -> None:
    one, two = apart
    first, second = one.enter("GRACE02", at("10:00")), two.enter("GRACE02", at("10:05"))
    for each in apart:
        front_office.merge(third, door.log(each.store))
    office = FrontOffice(third, "k-3")
    office.void(first.visit_id, at("10:30"))

    assert visit(third, second.visit_id).conflicts_with is None
    assert office.leave("GRACE02", at("11:00")).visit_id == second.visit_id


def test_of_three_at_once_the_first_stands_and_each_void_passes_it_on(third: Store, stores: KeptStores) -> None:
    entered: list[CheckedIn] = []
    for minute in range(3):
        store = stores.empty("one")
        entered.append(office_of(store, f"k-{minute}").enter("GRACE02", at(f"10:0{minute}")))
        front_office.merge(third, door.log(store))
    office = FrontOffice(third, "k-9")

    def named() -> list[str | None]:
        return [visit(third, one.visit_id).conflicts_with for one in entered]

    a, b, c = (one.visit_id for one in entered)
    assert named() == [None, a, a]
    office.void(a, at("10:30"))
    assert named() == [None, None, b]
    office.void(b, at("10:31"))
    assert named() == [None, None, None]
    assert office.leave("GRACE02", at("11:00")).visit_id == c


def test_a_visit_that_began_earlier_and_arrives_later_comes_first(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    late = one.enter("GRACE02", at("10:05"))
    early = two.stay("GRACE02", "10:00", "10:10")
    for each in apart:
        front_office.merge(third, door.log(each.store))

    assert visit(third, early).conflicts_with is None
    assert visit(third, late.visit_id).conflicts_with == early


def test_visits_of_two_places_or_one_after_the_other_contradict_nothing(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    one.stay("GRACE02", "10:00", "11:00")
    two.stay("GRACE02", "11:00", "12:00")
    two.stay("SOFIA04", "10:30", "12:00")
    for each in apart:
        front_office.merge(third, door.log(each.store))

    assert {row.conflicts_with for row in door.rows(third, tables.visits)} == {None}


# ---------------------------------------------------------------- a figure that was restated in between


def test_an_earlier_exit_that_arrives_after_the_figure_was_restated_gives_minutes_back(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    """The figure of 540 holds the first exit's hour; the one that stands in the end took fifty minutes."""
    one, two = apart
    one.enter("SOFIA04", at("10:00"))
    front_office.merge(two.store, door.log(one.store))
    one.leave("SOFIA04", at("11:00"))
    two.leave("SOFIA04", at("10:50"))
    as_server(third, *door.log(one.store))
    front_office.restate(third, "p-4", minutes=540)
    as_server(third, *door.log(two.store))

    assert left_of(third, "p-4") == 550


def test_an_exit_that_arrives_after_the_void_and_a_restated_figure_takes_nothing(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    one, two = apart
    entered = one.enter("SOFIA04", at("10:00"))
    front_office.merge(two.store, door.log(one.store))
    two.leave("SOFIA04", at("11:00"))
    one.void(entered.visit_id, at("12:00"))
    as_server(third, *door.log(one.store))
    front_office.restate(third, "p-4", minutes=720)
    as_server(third, *door.log(two.store))

    assert left_of(third, "p-4") == 720


def as_server(store: Store, *happened: AnyEvent) -> None:
    """Store them as the server does: under numbers of its own."""
    with store.write() as connection:
        record.accept_all(connection, record.take_numbers(connection, happened), at("23:59"))


# ---------------------------------------------------------------- reading a visit


def test_a_visit_without_its_beginning_is_none_until_it_arrives(
    third: Store, apart: tuple[FrontOffice, FrontOffice]
) -> None:
    visit_id = apart[0].stay("GRACE02", "10:00", "11:00")
    entry, left = door.log(apart[0].store)
    front_office.merge(third, [left])
    with third.read() as connection:
        assert history_of(connection, visit_id) is None
        assert history_of(connection, "never") is None
    front_office.merge(third, [entry])

    with third.read() as connection:
        told = history_of(connection, visit_id)
    assert told is not None
    assert (told.visit.checked_in_at, told.visit.checked_out_at) == (at("10:00"), at("11:00"))
