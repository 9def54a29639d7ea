"""Writing events down and applying them, in whatever order and however often they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.domain.decisions import CheckedIn, CheckedOut
from kiosk.domain.events import AnyEvent, EventKind
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.services.accept import become_authority
from kiosk.store import events, record, state, tables
from kiosk.store.engine import Store
from tests.fakes import door
from tests.fakes.kept_stores import KeptStores

LATER = door.EVENING + timedelta(hours=9)


@pytest.fixture
def club(store: Store) -> Store:
    door.fill(store)
    return store


@pytest.fixture
def elsewhere(stores: KeptStores) -> Store:
    """Another machine with the same club."""
    opened = stores.empty("another")
    door.fill(opened)
    return opened


def numbered(happened: Sequence[AnyEvent], first: int = 1_000) -> list[AnyEvent]:
    """As the server hands them out."""
    return [replace(event, server_seq=first + 10 * n) for n, event in enumerate(happened)]


def accept(store: Store, *received: AnyEvent) -> list[bool]:
    with store.write() as connection:
        return [record.accept(connection, event, LATER) for event in received]


def accept_together(store: Store, *received: AnyEvent) -> None:
    """As a push and a page do it."""
    with store.write() as connection:
        record.accept_all(connection, received, LATER)


def an_evening(store: Store) -> Sequence[AnyEvent]:
    """Ada comes and goes, Alan buys a day, comes and goes and comes again, Sofia uses an hour, somebody is refused."""
    desk = door.FrontDesk(store)
    desk.scan("ADA0001", 0)
    desk.scan("ALAN003", 1, consent=BEST)
    desk.scan("SOFIA04", 2)
    desk.scan("NOBODY", 3)
    desk.scan("ADA0001", 30)
    desk.scan("ALAN003", 40)
    desk.scan("SOFIA04", 62)
    desk.scan("ALAN003", 70)
    return door.log(store)


# ---------------------------------------------------------------- what this machine decided


def test_a_decision_is_stored_whole_and_read_back_as_it_was(club: Store) -> None:
    entered = door.FrontDesk(club).scan("ALAN003", consent=BEST)
    entry, charge = door.log(club)

    assert isinstance(entered, CheckedIn)
    assert entry.payload == entered
    assert charge.payload == entered.charge
    assert entry.server_seq is charge.server_seq is None


def test_a_sale_is_a_visit_a_pass_a_use_and_a_charge_in_one(club: Store) -> None:
    entered = door.FrontDesk(club).scan("ALAN003", consent=BEST)
    assert isinstance(entered, CheckedIn)
    (visit,), (use,), (), (charge,), (sold,), (), () = door.projections(club).values()

    assert (visit.id, visit.pass_id, visit.pay_as_you_go, visit.checked_out_at) == (
        entered.visit_id, f"payg-{entered.visit_id}", True, None,
    )  # fmt: skip
    assert (use.pass_id, use.visit_id, use.visits, use.minutes, use.server_seq) == (sold.id, visit.id, 1, 0, None)
    assert (charge.visit_id, charge.amount, charge.currency, charge.state) == (visit.id, 1200, "EUR", "pending")
    assert (sold.member_id, sold.remaining_visits, sold.starts_on, sold.expires_on, sold.number) == (
        "m-3", 1, visit.day, visit.day, None,
    )  # fmt: skip


def test_an_exit_closes_its_visit(club: Store) -> None:
    desk = door.FrontDesk(club)
    desk.scan("ADA0001")
    desk.scan("ADA0001", 90)
    (visit,) = door.rows(club, tables.visits)

    assert visit.checked_out_at - visit.checked_in_at == timedelta(minutes=90)


def test_a_refusal_is_recorded_and_changes_nothing_else(club: Store) -> None:
    door.FrontDesk(club).scan("NOBODY")

    assert [event.kind for event in door.log(club)] == [EventKind.REFUSED]
    assert all(rows == [] for rows in door.projections(club).values())


def test_nothing_decided_is_nothing_recorded(club: Store) -> None:
    door.FrontDesk(club).scan("ALAN003")

    assert door.log(club) == []


# ---------------------------------------------------------------- what other machines did


def test_events_of_another_machine_make_the_same_visits_uses_and_charges(club: Store, elsewhere: Store) -> None:
    happened = an_evening(elsewhere)

    assert accept(club, *happened) == [True] * len(happened)
    assert door.log(club) == list(happened)
    assert same(door.projections(club)) == same(door.projections(elsewhere))


def test_the_same_events_again_change_nothing(club: Store, elsewhere: Store) -> None:
    happened = an_evening(elsewhere)
    accept(club, *happened)
    before = door.projections(club)

    assert accept(club, *happened) == [False] * len(happened)
    assert door.projections(club) == before
    assert len(door.log(club)) == len(happened)


def same(projected: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Without when a row was written, and without what the server's numbers make of it."""
    left_out = {"updated_at", "number", "change", "server_seq", "state"}
    return {
        name: [{key: value for key, value in row._mapping.items() if key not in left_out} for row in rows]
        for name, rows in projected.items()
    }


@pytest.mark.parametrize("portion", [1, 2, 3, 100])
@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
def test_an_evening_comes_out_the_same_in_any_order(
    club: Store, elsewhere: Store, portion: int, backwards: bool
) -> None:
    happened = an_evening(elsewhere)[:: -1 if backwards else 1]
    for start in range(0, len(happened), portion):
        accept_together(club, *happened[start : start + portion])

    assert same(door.projections(club)) == same(door.projections(elsewhere))


def test_an_exit_may_come_before_its_entry(club: Store, elsewhere: Store) -> None:
    desk = door.FrontDesk(elsewhere)
    desk.scan("SOFIA04")
    desk.scan("SOFIA04", 60)
    entry, left = door.log(elsewhere)

    accept(club, left)
    assert door.rows(club, tables.visits) == []
    accept(club, entry)

    assert same(door.projections(club)) == same(door.projections(elsewhere))
    assert [use.minutes for use in door.rows(club, tables.pass_uses)] == [60]


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
@pytest.mark.parametrize("portion", [1, 2, 3])
@pytest.mark.parametrize(("code", "minutes"), [("SOFIA04", 50), ("GRACE02", 0)], ids=["by minutes", "by membership"])
def test_of_two_exits_the_first_stands_and_takes_its_minutes_once(
    stores: KeptStores, order: tuple[int, ...], portion: int, code: str, minutes: int
) -> None:
    one, club = stores.empty("one"), stores.empty("two")
    for each in (one, club):
        door.fill(each)
    desk = door.FrontDesk(one)
    desk.scan(code)
    desk.scan(code, 60)
    entry, late = door.log(one)
    early = ten_minutes_before(late)
    received = [(entry, late, early)[n] for n in order]
    for start in range(0, 3, portion):
        accept_together(club, *received[start : start + portion])

    (visit,) = door.rows(club, tables.visits)
    assert visit.checked_out_at == early.occurred_at
    assert sum(use.minutes for use in door.rows(club, tables.pass_uses)) == minutes


def ten_minutes_before(late: AnyEvent) -> AnyEvent:
    """The same exit, as another machine saw it."""
    left = late.payload
    assert isinstance(left, CheckedOut)
    at, minutes = left.at - timedelta(minutes=10), left.minutes - 10
    use = None if left.pass_use is None else replace(left.pass_use, minutes=minutes)
    earlier = replace(left, at=at, minutes=minutes, pass_use=use)
    return replace(late, id="k-2-1", device="k-2", occurred_at=at, payload=earlier)


def test_two_open_visits_of_machines_that_were_apart_stay_both(club: Store, elsewhere: Store) -> None:
    here = door.FrontDesk(club).scan("ADA0001")
    there = door.FrontDesk(elsewhere, "k-2").scan("ADA0001", 5)
    assert isinstance(here, CheckedIn)
    assert isinstance(there, CheckedIn)
    accept(club, *door.log(elsewhere))

    conflicts = {row.id: row.conflicts_with for row in door.rows(club, tables.visits)}
    assert conflicts == {here.visit_id: None, there.visit_id: here.visit_id}
    assert sum(use.visits for use in door.rows(club, tables.pass_uses)) == 2

    door.FrontDesk(elsewhere, "k-3").scan("ADA0001", 60)
    accept(club, *door.log(elsewhere))
    left = door.FrontDesk(club, "k-4").scan("ADA0001", 90)
    assert left.visit_id == here.visit_id  # type: ignore[union-attr]
    assert {row.id: row.checked_out_at is None for row in door.rows(club, tables.visits)} == {
        here.visit_id: False,
        there.visit_id: False,
    }


def test_the_last_use_spent_twice_shows_below_zero(club: Store, elsewhere: Store) -> None:
    for store, device in ((club, "k-1"), (elsewhere, "k-2")):
        desk = door.FrontDesk(store, device)
        for visit in range(4):
            desk.scan("ADA0001", visit * 20)
            desk.scan("ADA0001", visit * 20 + 10)
    accept(club, *door.log(elsewhere))

    assert sum(use.visits for use in door.rows(club, tables.pass_uses)) == 8  # of four: both facts stay
    assert len(door.rows(club, tables.visits)) == 8


# ---------------------------------------------------------------- numbers


def test_the_server_numbers_what_it_records_itself(club: Store) -> None:
    become_authority(club)
    an_evening(club)
    numbers = [event.server_seq for event in door.log(club)]

    assert None not in numbers
    assert numbers == sorted(set(numbers))  # type: ignore[type-var]
    assert [row.number for row in door.rows(club, tables.visits)] == [
        event.server_seq
        for event in sorted(door.log(club), key=lambda one: str(one.visit_id))
        if event.kind is EventKind.CHECKED_IN
    ]
    assert {row.state for row in door.rows(club, tables.charges)} == {"accepted"}
    with club.read() as connection:
        assert events.waiting(connection).count == 0
        assert state.last_change(connection) >= max(number or 0 for number in numbers)


def test_a_pass_sold_at_the_server_has_a_number_and_a_change_of_its_own(club: Store) -> None:
    become_authority(club)
    with club.read() as connection:
        before = state.last_change(connection)
    door.FrontDesk(club).scan("NOBODY")
    door.FrontDesk(club, "k-2").scan("ALAN003", consent=BEST)
    (sold,) = door.projections(club)["sold"]
    taken = [event.server_seq for event in door.log(club)]

    assert sold.number == 4  # three came with the club
    assert sold.change > before
    assert sold.change not in taken  # else a kiosk whose cursor stands there never hears of the pass


def test_a_store_that_becomes_the_servers_numbers_what_was_sold_before(club: Store) -> None:
    an_evening(club)
    become_authority(club)
    (sold,) = door.projections(club)["sold"]
    use = next(use for use in door.rows(club, tables.pass_uses) if use.pass_id == sold.id)

    assert sold.number is not None
    assert 0 < sold.change < use.server_seq


def test_becoming_the_server_twice_changes_nothing(club: Store) -> None:
    an_evening(club)
    become_authority(club)
    before = door.log(club)
    become_authority(club)

    assert door.log(club) == before


# ---------------------------------------------------------------- settling


def settle(store: Store, *pairs: tuple[str, int]) -> None:
    with store.write() as connection:
        record.settle(connection, list(pairs))


def test_what_the_server_has_leaves_the_outbox(club: Store) -> None:
    happened = an_evening(club)
    with club.read() as connection:
        assert [event.id for event in events.outbox(connection, 500)] == [event.id for event in happened]
        assert [event.id for event in events.outbox(connection, 2)] == [event.id for event in happened[:2]]
        assert events.waiting(connection) == events.Waiting(len(happened), happened[0].recorded_at)

    settle(club, *((event.id, 1_000 + n) for n, event in enumerate(happened)))

    with club.read() as connection:
        assert events.outbox(connection, 500) == []
        assert events.waiting(connection) == events.Waiting(0, None)
    projected = door.projections(club)
    assert all(use.server_seq is not None for use in projected["pass_uses"])
    assert all(visit.number is not None for visit in projected["visits"])
    assert [charge.state for charge in projected["charges"]] == ["accepted"]


def test_a_number_is_for_ever(club: Store) -> None:
    (event,) = [event for event in an_evening(club) if event.kind is EventKind.REFUSED]
    settle(club, (event.id, 7))
    settle(club, (event.id, 8))

    with club.read() as connection:
        assert events.number_of(connection, event.id) == 7


def test_a_charge_is_accepted_when_the_server_has_the_charge(club: Store) -> None:
    door.FrontDesk(club).scan("ALAN003", consent=BEST)
    entry, charge = door.log(club)

    settle(club, (entry.id, 7))
    assert [row.state for row in door.rows(club, tables.charges)] == ["pending"]
    settle(club, (charge.id, 8))
    assert [row.state for row in door.rows(club, tables.charges)] == ["accepted"]


def test_what_the_server_refuses_goes_to_the_inbox_and_the_rest_flows(club: Store) -> None:
    happened = an_evening(club)
    with club.write() as connection:
        for _ in range(2):
            events.put_in_inbox(connection, happened[0].id, "it is odd", LATER)

    with club.read() as connection:
        assert [event.id for event in events.outbox(connection, 500)] == [event.id for event in happened[1:]]
        assert [row.problem for row in connection.execute(select(tables.inbox))] == ["it is odd"]


def test_unsent_events_take_the_name_that_the_server_gave(club: Store) -> None:
    happened = an_evening(club)
    settle(club, (happened[0].id, 1))
    with club.write() as connection:
        events.sign_unsent(connection, "d-9")

    assert [event.device for event in door.log(club)] == ["k-1"] + ["d-9"] * (len(happened) - 1)


# ---------------------------------------------------------------- reading back


def test_the_log_of_a_visit_is_its_own(club: Store) -> None:
    happened = an_evening(club)
    with club.read() as connection:
        assert events.log(connection) == happened
        ada = events.log(connection, happened[0].visit_id)
    assert [event.kind for event in ada] == [EventKind.CHECKED_IN, EventKind.CHECKED_OUT]


def test_stored_events_are_found_by_id_however_many_are_asked(club: Store) -> None:
    happened = an_evening(club)
    ids = [event.id for event in happened] + [f"x-{n}" for n in range(1_200)]
    with club.read() as connection:
        assert events.stored(connection, ids) == {event.id: event for event in happened}


def test_entries_that_say_that_they_leave_take_nothing_twice(club: Store) -> None:
    desk = door.FrontDesk(club)
    desk.scan("ADA0001")
    desk.scan("ADA0001", 0.1, direction=Direction.OUT_ONLY)
    desk.scan("ADA0001", 0.2, direction=Direction.IN_ONLY)

    assert sum(use.visits for use in door.rows(club, tables.pass_uses)) == 2
