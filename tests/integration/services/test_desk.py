"""The desk: one thread writes; scans go first, are never dropped, and a store that fails is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Decision, Scan
from kiosk.services.desk import Desk, DeskClosed
from kiosk.services.process_scan import Door
from kiosk.store import reference, state, tables
from kiosk.store.engine import Store, open_store
from kiosk.store.faults import StoreFault
from tests.fakes import door

LIMIT = 10.0


class Watched:
    """A desk, and what it answers."""

    def __init__(self, store: Store) -> None:
        self.answers: list[tuple[str, Decision]] = []
        self.faults: list[tuple[str, StoreFault]] = []
        ids = (f"e-{n}" for n in range(999))
        self.desk = Desk(
            store,
            Door(location_id="uptown", device="k-1"),
            now=lambda: door.EVENING,
            new_id=ids.__next__,
            on_decision=lambda scan, decision: self.answers.append((scan.id, decision)),
            on_fault=lambda scan, fault: self.faults.append((scan.id, fault)),
        )

    def submit(self, ident: str, code: str = "GRACE02") -> None:
        """Somebody scans."""
        self.desk.submit(Scan.read(code, Symbology.QR, scan_id=ident, at=door.EVENING))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        door.fill(opened)
        yield opened


@pytest.fixture
def watched(store: Store) -> Watched:
    return Watched(store)


def test_scans_that_wait_are_answered_when_the_desk_closes(watched: Watched) -> None:
    watched.submit("s-1")
    watched.submit("s-2", "ADA0001")
    watched.desk.close()
    watched.desk.run()

    assert [ident for ident, _ in watched.answers] == ["s-1", "s-2"]
    assert all(isinstance(decision, CheckedIn) for _, decision in watched.answers)


def test_an_answer_is_given_after_it_is_durable(store: Store, watched: Watched) -> None:
    seen: list[int] = []
    watched.desk._on_decision = lambda _scan, _decision: seen.append(len(door.rows(store, tables.visits)))
    watched.submit("s-1")
    watched.desk.close()
    watched.desk.run()

    assert seen == [1]


def test_writes_that_wait_are_given_up_when_the_desk_closes(watched: Watched) -> None:
    waits = watched.desk.write(lambda _connection: None)
    watched.desk.close()
    late = watched.desk.write(lambda _connection: None)

    for one in (waits, late):
        with pytest.raises(DeskClosed):
            one.result()


def test_a_write_gives_its_result_after_the_commit_and_its_fault_to_whoever_waits(
    store: Store, watched: Watched
) -> None:
    def name(connection: Any) -> str:
        state.put(connection, state.Name.DEVICE, "d-1")
        return "named"

    def fail(connection: Any) -> None:
        state.put(connection, state.Name.DEVICE, "d-2")
        raise LookupError("not this one")

    thread = threading.Thread(target=watched.desk.run)
    thread.start()
    assert watched.desk.write(name).result() == "named"
    with pytest.raises(LookupError, match="not this one"):
        watched.desk.write(fail).result()
    watched.submit("s-1")
    watched.desk.close()
    thread.join(LIMIT)

    assert not thread.is_alive()
    assert len(watched.answers) == 1
    with store.read() as connection:
        assert state.get(connection, state.Name.DEVICE) == "d-1"


def test_a_store_that_fails_is_told_and_the_next_scan_is_served(watched: Watched, store: Store) -> None:
    (folder,) = {Path(str(row[2])).parent for row in _files(store)}
    watched.submit("s-1")
    lock = folder / "kiosk.sqlite3.lock"
    assert lock.exists()
    with store.write() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    watched.submit("s-2")
    watched.desk.close()
    watched.desk.run()

    assert watched.answers == []
    assert [ident for ident, _ in watched.faults] == ["s-1", "s-2"]
    assert door.log(store) == []


def test_a_scan_that_comes_after_the_desk_has_closed_is_told_so_at_once(watched: Watched, store: Store) -> None:
    watched.submit("s-1")
    watched.desk.close()
    watched.submit("s-2")
    watched.desk.run()
    watched.submit("s-3")

    assert [ident for ident, _ in watched.answers] == ["s-1"]
    assert [(ident, str(fault)) for ident, fault in watched.faults] == [
        ("s-2", "the desk is closed"),
        ("s-3", "the desk is closed"),
    ]
    assert len(door.log(store)) == 1


def test_a_location_that_is_gone_is_told_and_the_desk_serves_on(watched: Watched, store: Store) -> None:
    with store.write() as connection:
        reference.remove(connection, tables.locations, ["uptown"])
    watched.submit("s-1")
    watched.submit("s-2")
    watched.desk.close()
    watched.desk.run()

    assert watched.answers == []
    assert [ident for ident, _ in watched.faults] == ["s-1", "s-2"]
    assert all("'uptown'" in str(fault) for _, fault in watched.faults)


def _files(store: Store) -> list[Any]:
    with store.read() as connection:
        return list(connection.exec_driver_sql("PRAGMA database_list"))
