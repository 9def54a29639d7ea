"""The syncer as a thread beside the desk: who waits for whom, and what is told."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import httpx2
import pytest

from kiosk.app.clock import ticks
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Scan
from kiosk.services.desk import Desk
from kiosk.services.process_scan import Door
from kiosk.store import tables
from kiosk.sync.pacing import IDLE
from kiosk.sync.syncer import Apart, Connected, SyncHealth
from tests.fakes import door, line
from tests.fakes.kept_stores import KeptStores
from tests.fakes.line import Ends, Send

SOON = IDLE / 2
"""Seconds within which something has to happen by itself; below what the syncer waits when nobody wakes it."""


@contextmanager
def running(ends: Ends) -> Iterator[None]:
    thread = threading.Thread(target=ends.syncer.run)
    thread.start()
    try:
        yield
    finally:
        ends.syncer.close()
        thread.join(SOON)
        assert not thread.is_alive()


@pytest.fixture
def told() -> queue.Queue[SyncHealth]:
    return queue.Queue()


@pytest.fixture
def settled() -> queue.Queue[str]:
    return queue.Queue()


@pytest.fixture
def ends(stores: KeptStores, told: queue.Queue[SyncHealth], settled: queue.Queue[str]) -> Iterator[Ends]:
    def tell(events: Any) -> None:
        for event in events:
            settled.put(event.id)

    with line.stretched(stores, ticks=ticks, on_health=told.put, on_settled=tell) as both:
        yield both


def test_a_scan_is_at_the_server_a_moment_after_the_wake(
    ends: Ends, told: queue.Queue[SyncHealth], settled: queue.Queue[str]
) -> None:
    with running(ends):
        assert told.get(timeout=SOON) == Connected(waiting=0)
        door.FrontDesk(ends.kiosk, "d-1").scan("GRACE02")
        ends.syncer.wake()
        (event,) = door.log(ends.kiosk)

        assert settled.get(timeout=SOON) == event.id


def test_a_scan_during_a_round_does_not_wait_for_the_next_idle_one(
    ends: Ends, told: queue.Queue[SyncHealth], settled: queue.Queue[str]
) -> None:
    desk = door.FrontDesk(ends.kiosk, "d-1")

    def scan_meanwhile(request: httpx2.Request, send: Send) -> httpx2.Response:
        answer = send(request)
        desk.scan("GRACE02")
        ends.syncer.wake()
        return answer

    door.fill(ends.kiosk)
    ends.line.faults.extend([line.through, scan_meanwhile])  # hello; the pull, when the push is over
    with running(ends):
        (event,) = [settled.get(timeout=SOON)]

    assert [event] == [one.id for one in door.log(ends.server)]
    told.get_nowait()


def test_the_edges_are_told_once_with_what_waits(ends: Ends, told: queue.Queue[SyncHealth]) -> None:
    door.fill(ends.kiosk)
    door.FrontDesk(ends.kiosk, "d-1").scan("GRACE02")
    ends.line.faults.extend([line.no_network] * 2)
    with running(ends):
        lost, back = told.get(timeout=SOON), told.get(timeout=SOON)

    assert isinstance(lost, Apart)
    assert lost.waiting == 1
    assert "no route to host" in lost.reason
    assert back == Connected(waiting=0)
    assert told.empty()


def test_it_stops_while_it_waits_and_while_it_pulls(ends: Ends, told: queue.Queue[SyncHealth]) -> None:
    with running(ends):
        told.get(timeout=SOON)


def test_scans_go_before_pages(stores: KeptStores) -> None:
    happened: list[str] = []
    done = threading.Event()
    with line.stretched(stores) as ends:
        door.fill(ends.kiosk)

        def decided(scan: Scan, _decision: object) -> None:
            happened.append(scan.id)

        desk = Desk(
            ends.kiosk,
            Door(location_id="uptown", device="d-1"),
            now=lambda: door.EVENING,
            new_id=iter(f"e-{n}" for n in range(99)).__next__,
            on_decision=decided,
            on_fault=lambda _scan, _fault: None,
        )
        pages = [desk.write(partial(_note, happened, f"page-{n}")) for n in range(3)]
        desk.write(lambda _connection: done.set())
        for n in range(2):
            desk.submit(Scan.read("NOBODY", Symbology.QR, scan_id=f"scan-{n}", at=door.EVENING))
        thread = threading.Thread(target=desk.run)
        thread.start()
        assert done.wait(SOON)
        desk.close()
        thread.join(SOON)

        assert [page.result() for page in pages] == [None] * 3
    assert happened == ["scan-0", "scan-1", "page-0", "page-1", "page-2"]


def _note(happened: list[str], what: str, _connection: object) -> None:
    happened.append(what)


def test_a_kiosk_with_desk_and_syncer_learns_its_members_and_tells_of_them(
    stores: KeptStores, told: queue.Queue[SyncHealth], settled: queue.Queue[str]
) -> None:
    answers: queue.Queue[object] = queue.Queue()
    ids = iter(f"e-{n}" for n in range(99))
    holder: list[Desk] = []

    def through_the_desk(block: Any) -> Any:
        return holder[0].write(block).result()

    def tell(events: Any) -> None:
        for event in events:
            settled.put(event.id)

    with line.stretched(stores, write=through_the_desk, ticks=ticks, on_health=told.put, on_settled=tell) as ends:
        desk = Desk(
            ends.kiosk,
            Door(location_id="uptown", device="d-1"),
            now=lambda: door.EVENING,
            new_id=ids.__next__,
            on_decision=lambda _scan, decision: (answers.put(decision), ends.syncer.wake()),  # type: ignore[func-returns-value]
            on_fault=lambda _scan, _fault: None,
        )
        holder.append(desk)
        at_the_desk = threading.Thread(target=desk.run)
        at_the_desk.start()
        with running(ends):
            assert told.get(timeout=SOON) == Connected(waiting=0)
            desk.submit(Scan.read("ADA0001", Symbology.QR, scan_id="v-1", at=door.EVENING))
            assert isinstance(answers.get(timeout=SOON), CheckedIn)
            assert settled.get(timeout=SOON) == "e-0"
        desk.close()
        at_the_desk.join(SOON)

        assert [row.id for row in door.rows(ends.server, tables.visits)] == ["v-1"]
