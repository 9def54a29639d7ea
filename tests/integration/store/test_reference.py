"""Reference data: what is put in, and the feed of what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import insert

from kiosk.domain.pay_as_you_go import BEST
from kiosk.protocol import codec
from kiosk.protocol.messages import Changes
from kiosk.services import exchange
from kiosk.services.accept import (
    BadLimit,
    CopyOfAnother,
    CursorAhead,
    UnknownCursor,
    become_authority,
    feed,
)
from kiosk.store import record, reference, state, tables
from kiosk.store.engine import Store
from tests.fakes import documents, door
from tests.fakes.kept_stores import KeptStores


@pytest.fixture
def server(store: Store) -> Store:
    door.fill(store)
    become_authority(store)
    return store


def page(server: Store, cursor: str | None, limit: int = 500) -> Changes:
    return feed(server, request_id="r", cursor=cursor, limit=limit, now=door.EVENING)


def pages(server: Store, limit: int, cursor: str | None = None) -> list[Changes]:
    found = [page(server, cursor, limit)]
    while found[-1].more:
        found.append(page(server, found[-1].cursor, limit))
        assert len(found) < 1_000
    return found


def take_over(kiosk: Store, *some: Changes) -> None:
    for one in some:
        wire = codec.decode(codec.encode(one), Changes)
        with kiosk.write() as connection:
            exchange.take_over(connection, wire, door.EVENING)


@pytest.fixture
def kiosk(stores: KeptStores) -> Store:
    return stores.empty("kiosk")


def reference_rows(store: Store) -> dict[str, list[Any]]:
    return {table.name: door.rows(store, table) for table in (*reference.TABLES, tables.booking_guests)}


# ---------------------------------------------------------------- the feed


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 500])
def test_pages_of_any_size_give_everything_exactly_once(server: Store, limit: int) -> None:
    desk = door.FrontDesk(server)
    desk.scan("ADA0001")
    desk.scan("ALAN003", 1, consent=BEST)
    desk.scan("NOBODY", 2)
    with server.write() as connection:
        reference.remove(connection, tables.bookings, ["b-1"])
    found = pages(server, limit)

    rows = [(row.table, row.values["id"]) for one in found for row in one.rows]
    stored = [(table.name, row.id) for table in reference.TABLES for row in door.rows(server, table)]
    assert sorted(rows) == sorted(stored)
    ids = [codec.decode_event(raw).id for one in found for raw in one.events]
    assert ids == [event.id for event in door.log(server)]
    assert [stone.id for one in found for stone in one.tombstones] == ["b-1"]
    assert all(len(one.rows) + len(one.events) + len(one.tombstones) <= max(limit, 2) for one in found)
    assert page(server, found[-1].cursor).rows == ()


@pytest.mark.parametrize("limit", [1, 3, 500])
def test_a_kiosk_that_takes_everything_over_knows_what_the_server_knows(
    server: Store, kiosk: Store, limit: int
) -> None:
    desk = door.FrontDesk(server)
    desk.scan("ADA0001")
    desk.scan("ALAN003", 1, consent=BEST)
    desk.scan("ADA0001", 30)
    take_over(kiosk, *pages(server, limit))

    assert reference_rows(kiosk) == reference_rows(server)
    assert door.log(kiosk) == door.log(server)
    for name, rows in door.projections(server).items():
        written = [{**row._mapping, "updated_at": None} for row in door.projections(kiosk)[name]]
        assert written == [{**row._mapping, "updated_at": None} for row in rows], name


def test_only_what_is_new_comes_next_time(server: Store, kiosk: Store) -> None:
    take_over(kiosk, first := page(server, None))
    door.fill(server, documents.changed("members.0.overdue", 500) | {"visits": [], "staff": []})
    second = page(server, first.cursor)

    assert [(row.table, row.values["id"], row.values["overdue"]) for row in second.rows] == [("members", "m-1", 500)]
    take_over(kiosk, second)
    assert reference_rows(kiosk) == reference_rows(server)


def test_a_row_that_is_gone_goes_everywhere(server: Store, kiosk: Store) -> None:
    take_over(kiosk, first := page(server, None))
    with server.write() as connection:
        reference.remove(connection, tables.bookings, ["b-1", "nothing"])
    take_over(kiosk, page(server, first.cursor))

    assert door.rows(kiosk, tables.bookings) == []
    assert door.rows(kiosk, tables.booking_guests) == []


def test_a_row_that_comes_back_is_there_again(server: Store, kiosk: Store) -> None:
    take_over(kiosk, first := page(server, None))
    with server.write() as connection:
        reference.remove(connection, tables.bookings, ["b-1"])
    door.fill(server)
    take_over(kiosk, page(server, first.cursor))

    assert [row.id for row in door.rows(kiosk, tables.bookings)] == ["b-1"]
    other = pages(server, 500)
    assert [row.values["id"] for row in other[0].rows if row.table == "bookings"] == ["b-1"]


def test_a_feed_stops_at_what_is_committed(server: Store) -> None:
    newest = page(server, None).cursor

    assert page(server, newest).cursor == newest
    assert not page(server, newest).more


@pytest.mark.parametrize("cursor", ["", "x", "c1-", "c1-G", "c2-1", "c1-" + "f" * 16, "c1-1 ", "c1--1"])
def test_a_cursor_that_no_server_made_is_refused(server: Store, cursor: str) -> None:
    with pytest.raises(UnknownCursor):
        page(server, cursor)


def test_a_cursor_of_the_future_is_refused(server: Store) -> None:
    with pytest.raises(CursorAhead):
        page(server, "c1-fffffff")


@pytest.mark.parametrize("limit", [0, -1, 501])
def test_a_page_has_one_to_five_hundred_changes(server: Store, limit: int) -> None:
    with pytest.raises(BadLimit):
        page(server, None, limit)


# ---------------------------------------------------------------- taking over


def spoiled(good: Changes, spoil: Callable[[dict[str, Any]], object]) -> Changes:
    """The page with one thing in it changed."""
    plain = msgspec.json.decode(codec.encode(good))
    spoil(plain)
    return codec.decode(msgspec.json.encode(plain), Changes)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda page: page["rows"][-1].update(table="of_the_future"),
        lambda page: page["rows"][-1]["values"].update(starts_at="never"),
        lambda page: page["rows"][-1]["values"].pop("id"),
        lambda page: page["rows"][-1]["values"].update(resource=None),
        lambda page: page["rows"][-1]["values"].update(resource=["a", "list"]),
        lambda page: page["rows"][-1]["values"].update(starts_at="2026-06-16T18:00:00"),
        lambda page: page["rows"][-1]["values"].update(guests=None),
        lambda page: page["tombstones"].append({"table": "of_the_future", "id": "x", "change": 1}),
        lambda page: page["events"].append({"id": "e", "kind": "of_the_future"}),
        lambda page: page["events"].append({"id": "e"}),
    ],
    ids=[
        "unknown table", "no time", "no id", "no value", "a list", "no offset", "no guests", "unknown tombstone",
        "unknown event", "half an event",
    ],
)  # fmt: skip
def test_a_page_that_cannot_be_used_leaves_everything_as_it_was(
    server: Store, kiosk: Store, spoil: Callable[[dict[str, Any]], object]
) -> None:
    with pytest.raises(codec.Unreadable):
        take_over(kiosk, spoiled(page(server, None), spoil))

    assert all(rows == [] for rows in reference_rows(kiosk).values())
    with kiosk.read() as connection:
        assert state.get(connection, state.Name.CURSOR) is None


def test_a_column_of_the_future_is_left_out(server: Store, kiosk: Store) -> None:
    def colour(page: dict[str, Any]) -> None:
        for row in page["rows"]:
            row["values"]["colour"] = "red"

    take_over(kiosk, spoiled(page(server, None), colour))

    assert reference_rows(kiosk) == reference_rows(server)


def test_the_cursor_moves_with_the_rows_and_the_hour_is_kept_with_the_last_page(server: Store, kiosk: Store) -> None:
    first, *others = pages(server, 5)
    take_over(kiosk, first)
    with kiosk.read() as connection:
        assert state.get(connection, state.Name.CURSOR) == first.cursor
        assert state.pulled_at(connection) is None
    take_over(kiosk, *others)
    with kiosk.read() as connection:
        assert state.pulled_at(connection) == door.EVENING


def test_own_events_that_come_back_are_settled_and_not_applied_again(server: Store, kiosk: Store) -> None:
    take_over(kiosk, page(server, None))
    door.FrontDesk(kiosk).scan("ADA0001")
    (own,) = door.log(kiosk)
    with server.write() as connection:
        number = state.take_changes(connection, 1)
        record.accept(connection, replace(own, server_seq=number), door.EVENING)
    take_over(kiosk, *pages(server, 500))

    assert [event.server_seq for event in door.log(kiosk)] == [number]
    assert len(door.rows(kiosk, tables.visits)) == 1
    assert len(door.rows(kiosk, tables.pass_uses)) == 1


def test_a_kiosks_copy_does_not_become_a_server(server: Store, kiosk: Store) -> None:
    take_over(kiosk, page(server, None))

    with pytest.raises(CopyOfAnother):
        become_authority(kiosk)


# ---------------------------------------------------------------- putting in


def test_change_numbers_are_given_out_once_and_in_order(store: Store) -> None:
    with store.write() as connection:
        assert state.take_changes(connection, 3) == 1
        assert state.take_changes(connection, 1) == 4
        assert state.last_change(connection) == 4


def test_numbers_go_on_from_the_largest(store: Store) -> None:
    door.fill(store)
    door.fill(store, {"members": [{"id": "x", "first_name": "A", "last_name": "B"}]})

    numbers = {row.id: row.number for row in door.rows(store, tables.members)}
    assert numbers["m-1"] == 50231
    assert numbers["x"] == max(numbers.values())
    assert len(set(numbers.values())) == len(numbers)


def test_guests_are_kept_with_their_booking(store: Store) -> None:
    door.fill(store, documents.changed("bookings.0.guests", ["m-2", "m-2", "m-1"]) | {"visits": [], "staff": []})
    assert {row.member_id for row in door.rows(store, tables.booking_guests)} == {"m-1", "m-2"}

    door.fill(store, documents.changed("bookings.0.guests", ["m-4"]) | {"visits": [], "staff": []})
    assert {row.member_id for row in door.rows(store, tables.booking_guests)} == {"m-4"}


def test_a_thousand_rows_go_in_portions(store: Store) -> None:
    people = [{"id": f"m-{n}", "first_name": "A", "last_name": "B"} for n in range(1_201)]
    door.fill(store, {"members": people})

    assert len(door.rows(store, tables.members)) == 1_201
    with store.read() as connection:
        assert state.last_change(connection) == 1_201


def test_a_value_of_the_state_is_replaced(store: Store) -> None:
    with store.write() as connection:
        state.put(connection, state.Name.CURSOR, "a")
        state.put(connection, state.Name.CURSOR, "b")
        assert state.get(connection, state.Name.CURSOR) == "b"
        with pytest.raises(Exception, match=r"(?i)unique"):
            connection.execute(insert(tables.store_state), {"name": "cursor", "value": "c"})
        connection.rollback()


def test_an_hour_is_kept_to_the_microsecond(store: Store) -> None:
    moment = door.EVENING + timedelta(microseconds=123_456)
    with store.write() as connection:
        state.put(connection, state.Name.PULLED_AT, moment.isoformat())
        assert state.pulled_at(connection) == moment
