"""The desk: one thread writes; scans go first, are never dropped, and a store that fails is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Decision, Scan
from kiosk.domain.history import Visit
from kiosk.domain.outcomes import Done, Hindrance, NotDone, Outcome
from kiosk.domain.repair import NotPossible
from kiosk.services.desk import Desk, DeskClosed
from kiosk.services.free_entry import ApprovalNeeded
from kiosk.services.process_scan import Door
from kiosk.services.repair import UnknownVisit
from kiosk.services.staff import UnknownStaff
from kiosk.store import reference, state, tables
from kiosk.store.engine import Store, open_store
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import StoreFault, StoreFull
from tests.fakes import door
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

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


# ---------------------------------------------------------------- orders


def test_an_order_waits_for_scans_and_goes_before_writes_and_its_outcome_comes_after_the_commit(
    store: Store, watched: Watched
) -> None:
    office, happened = FrontOffice(store, "k-9"), list[object]()
    visit_id = office.enter("SOFIA04", at("18:00")).visit_id
    watched.desk._on_decision = lambda scan, _decision: happened.append(scan.id)

    def undone(outcome: Outcome[Visit]) -> None:
        assert isinstance(outcome, Done)
        happened.append((outcome.value.id, [row.voided for row in door.rows(store, tables.visits)]))

    wrote = watched.desk.write(lambda _connection: happened.append("written"))
    watched.desk.order(lambda _store: office.undo(visit_id, at("18:05")), undone)
    watched.submit("s-1")
    thread = threading.Thread(target=watched.desk.run)
    thread.start()
    wrote.result()
    watched.desk.close()
    thread.join(LIMIT)

    assert happened == ["s-1", (visit_id, [True, False]), "written"]


def _raises(error: Exception) -> Callable[[Store], None]:
    def work(_store: Store) -> None:
        raise error

    return work


def test_an_order_that_cannot_be_carried_out_says_why_and_the_next_one_is_served(watched: Watched) -> None:
    cases = (
        (NotPossible("the visit is void"), Hindrance.NOT_POSSIBLE),
        (ApprovalNeeded("a manager may"), Hindrance.APPROVAL_NEEDED),
        (UnknownVisit("no such visit"), Hindrance.GONE),
        (UnknownStaff("no such person"), Hindrance.GONE),
        (UnknownLocation("no such place"), Hindrance.GONE),
        (StoreFull("no room"), Hindrance.STORE),
    )
    outcomes: list[Outcome[None]] = []
    for error, _ in cases:
        watched.desk.order(_raises(error), outcomes.append)
    watched.desk.order(lambda _store: None, outcomes.append)
    watched.desk.close()
    watched.desk.order(lambda _store: None, outcomes.append)
    watched.desk.run()

    closed = NotDone(Hindrance.STORE, "the desk is closed")
    assert outcomes == [closed, *(NotDone(why, str(error)) for error, why in cases), Done(None)]


def test_a_bug_in_an_order_ends_the_desk_as_one_in_a_scan_does(watched: Watched) -> None:
    watched.desk.order(_raises(KeyError("ours")), lambda _outcome: None)
    with pytest.raises(KeyError):
        watched.desk.run()


def _files(store: Store) -> list[Any]:
    with store.read() as connection:
        return list(connection.exec_driver_sql("PRAGMA database_list"))
