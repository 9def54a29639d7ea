"""While the kiosk runs it closes what is due, through the desk; a fault is told once, and a stop is noticed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from structlog.testing import capture_logs

from kiosk.app import day_end
from kiosk.app.day_end import DayEnd
from kiosk.domain.decisions import Refused
from kiosk.services.desk import Desk, Written
from kiosk.services.process_scan import Door
from kiosk.store import reference, tables
from kiosk.store.engine import Store, open_store
from kiosk.store.faults import StoreFault, StoreUnavailable
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

LIMIT = 10.0
MIDNIGHT = at("00:00", date(2026, 6, 16))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[FrontOffice]:
    with open_store(tmp_path) as store:
        yield FrontOffice(front_office.fill(store))


class Watched:
    """A day's end at `now`, what it said it closed, and whether its writes go wrong."""

    def __init__(self, office: FrontOffice, now: datetime = MIDNIGHT) -> None:
        self.office = office
        self.told = 0
        self.looks = 0
        self.faults: list[StoreFault | None] = []
        self.stop_after = 1
        self.day_end = DayEnd(
            self._write, "uptown", sign=lambda: office.sign(now), now=lambda: now, on_closed=self._closed
        )

    def _write(self, block: Callable[[Connection], int]) -> Written[int]:
        self.looks += 1
        fault = self.faults.pop(0) if self.faults else None
        written = Written(block if fault is None else _failing(fault))
        written.perform(self.office.store)
        return written

    def _closed(self) -> None:
        self.told += 1
        if self.told == self.stop_after:
            self.day_end.close()


def _failing(fault: StoreFault) -> Callable[[Connection], int]:
    def fail(_: Connection) -> int:
        raise fault

    return fail


def closed_at(store: Store) -> list[datetime | None]:
    return [row.checked_out_at for row in door.rows(store, tables.visits)]


def test_what_is_due_is_closed_at_the_first_look_and_told(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))
    office.enter("ADA0001", at("18:00"))
    watched = Watched(office)
    with capture_logs() as logs:
        watched.day_end.run()

    assert closed_at(office.store) == [MIDNIGHT, MIDNIGHT]
    assert (watched.looks, watched.told) == (1, 1)
    assert [(line["event"], line["number"]) for line in logs] == [("visits_closed", 2)]


def test_a_full_portion_is_followed_by_the_next_without_a_wait(
    office: FrontOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.day_end.AT_ONCE", 1)
    monkeypatch.setattr("kiosk.services.close_day.AT_ONCE", 1)
    office.enter("GRACE02", at("18:00"))
    office.enter("ADA0001", at("18:00"))
    watched = Watched(office)
    watched.stop_after = 2
    watched.day_end.run()

    assert watched.looks == 2
    assert closed_at(office.store) == [MIDNIGHT, MIDNIGHT]


def test_a_store_that_fails_is_told_once_and_looked_at_again(
    office: FrontOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_end, "EVERY", 0.0)
    office.enter("GRACE02", at("18:00"))
    watched = Watched(office)
    watched.faults = [StoreUnavailable("held by another")] * 3
    with capture_logs() as logs:
        watched.day_end.run()

    assert watched.looks == 4
    assert closed_at(office.store) == [MIDNIGHT]
    assert [line["event"] for line in logs] == ["day_not_closed", "visits_closed"]
    assert logs[0]["fault"] == "held by another"


def test_a_store_that_recovers_and_fails_again_is_told_again(
    office: FrontOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_end, "EVERY", 0.0)
    office.enter("GRACE02", at("18:00"))
    watched = Watched(office)
    watched.stop_after = 2
    away = StoreUnavailable("held by another")
    watched.faults = [away, None, away, away]
    told = watched._closed

    def and_somebody_comes() -> None:
        told()
        if watched.told == 1:
            office.back_fill("ADA0001", at("19:00"), None, MIDNIGHT)

    watched.day_end._on_closed = and_somebody_comes
    with capture_logs() as logs:
        watched.day_end.run()

    assert [line["event"] for line in logs] == ["day_not_closed", "visits_closed"] * 2


def desk_of(store: Store) -> Desk:
    def not_asked(*_: Any) -> None:
        raise AssertionError("nobody scans")

    return Desk(
        store,
        Door(location_id="uptown", device="k-1"),
        now=lambda: MIDNIGHT,
        new_id=lambda: "never",
        on_decision=not_asked,
        on_fault=not_asked,
    )


def test_it_writes_through_the_desk_and_ends_when_the_desk_closes(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))
    desk, closed = desk_of(office.store), threading.Event()
    end = DayEnd(desk.write, "uptown", sign=lambda: office.sign(MIDNIGHT), now=lambda: MIDNIGHT, on_closed=closed.set)
    threads = [threading.Thread(target=body) for body in (desk.run, end.run)]
    for thread in threads:
        thread.start()
    assert closed.wait(LIMIT)
    desk.close()
    end.close()
    for thread in threads:
        thread.join(LIMIT)

    assert not any(thread.is_alive() for thread in threads)
    assert closed_at(office.store) == [MIDNIGHT]


def test_a_desk_that_is_closed_ends_it_without_a_word(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))
    desk = desk_of(office.store)
    desk.close()
    with capture_logs() as logs:
        DayEnd(
            desk.write, "uptown", sign=lambda: office.sign(MIDNIGHT), now=lambda: MIDNIGHT, on_closed=lambda: None
        ).run()

    assert logs == []
    assert closed_at(office.store) == [None]


def test_a_stop_wakes_it_from_its_minute(office: FrontOffice) -> None:
    watched = Watched(office)
    thread = threading.Thread(target=watched.day_end.run)
    thread.start()
    watched.day_end.close()
    thread.join(LIMIT)

    assert not thread.is_alive()
    assert watched.told == 0


def test_one_that_was_stopped_before_it_began_looks_at_nothing(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))
    watched = Watched(office)
    watched.day_end.close()
    watched.day_end.run()

    assert watched.looks == 0


def test_a_member_who_is_gone_does_not_end_it(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))
    front_office.forget_member(office.store, "m-2")
    watched = Watched(office)
    watched.day_end.run()

    assert closed_at(office.store) == [MIDNIGHT]


def test_a_location_that_is_gone_does_not_end_it(office: FrontOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(day_end, "EVERY", 0.0)
    with office.store.write() as connection:
        reference.remove(connection, tables.locations, ["uptown"])
    watched = Watched(office)
    looked = watched._write

    def look(block: Callable[[Connection], int]) -> Written[int]:
        if watched.looks == 2:
            watched.day_end.close()
        return looked(block)

    watched.day_end._write = look
    watched.day_end.run()
    assert watched.looks == 3


def codes(store: Store) -> list[str]:
    return [event.payload.code for event in door.log(store) if isinstance(event.payload, Refused)]


def test_once_a_day_what_is_past_its_time_goes_after_what_is_due_was_closed(
    office: FrontOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_end, "EVERY", 0.0)
    monkeypatch.setattr("kiosk.services.retention.AT_ONCE", 2)
    for _ in range(3):
        office.scan("NOBODY77", at("10:00"))
    watched = Watched(office, at("10:00") + timedelta(days=30))
    watched.faults = [None, StoreUnavailable("held by another")]
    written = watched._write

    def until_the_sixth(block: Callable[[Connection], int]) -> Written[int]:
        if watched.looks == 5:
            watched.day_end.close()
        return written(block)

    watched.day_end._write = until_the_sixth
    with capture_logs() as logs:
        watched.day_end.run()

    assert codes(office.store) == ["…"] * 3
    # closed, a fault, closed, two portions; the next look of the day only closes
    assert watched.looks == 6
    assert [line["event"] for line in logs] == ["day_not_closed"]
