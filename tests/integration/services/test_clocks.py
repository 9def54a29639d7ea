"""A clock that is wrong: it is measured, told, flagged, and drops nothing (rules.md 2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.protocol.messages import Changes, Welcome
from kiosk.services import exchange
from kiosk.store import record, tables
from kiosk.store.engine import Store
from tests.fakes import door


def meets_a_server(store: Store, ahead: timedelta) -> None:
    welcome = Welcome(request_id="r", version=1, device="k-1", location_id="uptown", server_time=door.EVENING + ahead)
    with store.write() as connection:
        exchange.introduce(connection, welcome, door.EVENING)


@pytest.mark.parametrize(
    ("ahead", "offset", "wrong"),
    [
        (timedelta(0), None, False),
        (timedelta(seconds=119), 119, False),
        (timedelta(seconds=120), 120, True),
        (timedelta(seconds=-119), -119, False),
        (timedelta(hours=-1), -3600, True),
    ],
    ids=["right", "a little slow", "slow", "a little fast", "an hour fast"],
)
def test_what_is_recorded_by_a_wrong_clock_says_so_everywhere(
    store: Store, ahead: timedelta, offset: int | None, wrong: bool
) -> None:
    door.fill(store)
    meets_a_server(store, ahead)
    door.FrontDesk(store).scan("ADA0001")
    (entered,) = door.log(store)
    (visit,) = door.rows(store, tables.visits)

    assert (entered.clock_offset or None, visit.wrong_clock) == (offset, wrong)
    assert entered.occurred_at == door.EVENING


def test_the_flag_arrives_with_the_event(store: Store) -> None:
    door.fill(store)
    meets_a_server(store, timedelta(minutes=10))
    door.FrontDesk(store).scan("ADA0001")
    events = door.log(store)
    with store.write() as connection:
        connection.execute(tables.visits.delete())
        connection.execute(tables.pass_uses.delete())
        connection.execute(tables.events.delete())
        record.accept_all(connection, events, door.EVENING)

    assert [row.wrong_clock for row in door.rows(store, tables.visits)] == [True]


def test_a_clock_that_was_set_right_flags_nothing_any_more(store: Store) -> None:
    door.fill(store)
    meets_a_server(store, timedelta(minutes=10))
    page = Changes(
        request_id="r", cursor="c1-1", more=False, tombstones=(), rows=(), events=(), server_time=door.EVENING
    )
    with store.write() as connection:
        exchange.take_over(connection, page, door.EVENING)
    door.FrontDesk(store).scan("ADA0001")

    assert [row.wrong_clock for row in door.rows(store, tables.visits)] == [False]
