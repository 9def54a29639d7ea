"""Reading, writing, and what happens when the world does not play along."""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from kiosk.services.accept import become_authority
from kiosk.store import state, tables
from kiosk.store.engine import FILE_NAME, Store, open_store
from kiosk.store.faults import StoreFault, StoreFull, StoreUnavailable
from tests.fakes import door


def test_a_block_that_raises_changes_nothing(store: Store) -> None:
    def fail_after_writing() -> None:
        with store.write() as connection:
            state.put(connection, state.Name.CURSOR, "c-1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_writing()
    with store.read() as connection:
        assert state.get(connection, state.Name.CURSOR) is None


def test_a_reader_cannot_write(store: Store) -> None:
    def write_while_reading() -> str:
        with store.read() as connection:
            connection.execute(insert(tables.store_state), {"name": "x", "value": "y"})
            return connection.dialect.name

    try:
        assert write_while_reading() == "postgresql"  # which forgets it
    except StoreUnavailable as fault:
        assert "readonly" in str(fault)  # noqa: PT017  # SQLite says so
    with store.read() as connection:
        assert connection.execute(select(tables.store_state)).all() == []


def test_a_reader_sees_one_state_while_others_write(store: Store) -> None:
    with store.write() as writer:
        state.put(writer, state.Name.CURSOR, "old")
    with store.read() as reader:
        assert state.get(reader, state.Name.CURSOR) == "old"
        with store.write() as writer:
            state.put(writer, state.Name.CURSOR, "new")
        if reader.dialect.name == "sqlite":
            assert state.get(reader, state.Name.CURSOR) == "old"
    with store.read() as reader:
        assert state.get(reader, state.Name.CURSOR) == "new"


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, store.write() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA synchronous")) == 2  # FULL
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1


def test_a_closed_store_is_one_file_that_holds_everything(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        door.fill(store)
        door.FrontDesk(store).scan("ADA0001")

    assert not (tmp_path / f"{FILE_NAME}-wal").exists()
    with open_store(tmp_path) as store:
        assert len(door.rows(store, tables.visits)) == 1


def test_one_store_opens_another_in_the_same_process(tmp_path: Path) -> None:
    with open_store(tmp_path) as one, open_store(tmp_path) as other:
        door.fill(one)
        door.FrontDesk(other, "k-2").scan("ADA0001")

        assert len(door.rows(one, tables.visits)) == 1


# ---------------------------------------------------------------- invariants as constraints


def visit(ident: str, **changes: Any) -> dict[str, Any]:
    return {
        "id": ident,
        "member_id": "m-1",
        "location_id": "uptown",
        "day": door.EVENING.date(),
        "checked_in_at": door.EVENING,
        "entry_method": "ENT",
        "description": "",
        "milestones": [],
        "device": "k-1",
        "updated_at": door.EVENING,
    } | changes


def put_visits(store: Store, *wanted: dict[str, Any]) -> None:
    with store.write() as connection:
        for one in wanted:
            connection.execute(insert(tables.visits), one)


def test_a_member_has_one_open_visit_at_a_location(store: Store) -> None:
    put_visits(store, visit("v-1"))

    with pytest.raises(IntegrityError):
        put_visits(store, visit("v-2"))
    put_visits(store, visit("v-3", location_id="downtown"))
    put_visits(store, visit("v-4", member_id="m-2"))


@pytest.mark.parametrize(
    "closed", [{"checked_out_at": door.EVENING}, {"voided": True}, {"conflicts_with": "v-1"}, {"checked_in_at": None}]
)
def test_a_visit_that_is_over_void_in_conflict_or_pending_is_not_open(store: Store, closed: dict[str, Any]) -> None:
    put_visits(store, visit("v-1"), visit("v-2", **closed))

    with pytest.raises(IntegrityError):
        put_visits(store, visit("v-3"))


def test_nobody_leaves_before_they_came(store: Store) -> None:
    with pytest.raises(IntegrityError):
        put_visits(store, visit("v-1", checked_out_at=door.EVENING.replace(hour=1)))


def test_a_visit_has_one_charge(store: Store) -> None:
    charge = {
        "visit_id": "v-1", "member_id": "m-1", "location_id": "uptown", "occurred_at": door.EVENING, "amount": 1,
        "currency": "EUR", "pass_type_id": "day", "price_version": 1, "state": "pending",
    }  # fmt: skip
    with store.write() as connection:
        connection.execute(insert(tables.charges), charge)

    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(insert(tables.charges), charge)
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(insert(tables.charges), charge | {"visit_id": "v-2", "amount": -1})


def test_an_instant_without_an_offset_is_our_bug(store: Store) -> None:
    with pytest.raises(Exception, match="an instant needs its offset"):
        put_visits(store, visit("v-1", checked_in_at=door.EVENING.replace(tzinfo=None)))


# ---------------------------------------------------------------- two at once


@pytest.mark.parametrize("authority", [False, True], ids=["a kiosk", "the server"])
def test_two_processes_that_write_at_once_lose_nothing(database: Path | str, authority: bool) -> None:
    with open_store(database) as store:
        door.fill(store)
        if authority:
            become_authority(store)
    start = multiprocessing.get_context("spawn").Process
    others = [start(target=door.scan_often, args=(database, device, 20)) for device in ("k-1", "k-2")]
    for one in others:
        one.start()
    for one in others:
        one.join(60)

    assert [one.exitcode for one in others] == [0, 0]
    with open_store(database) as store:
        logged = door.log(store)
        assert len(logged) == 40
        assert len(door.rows(store, tables.visits)) == 20
        if authority:
            numbers = [event.server_seq for event in logged]
            assert None not in numbers
            assert len(set(numbers)) == 40


def test_threads_take_turns(store: Store) -> None:
    door.fill(store)
    faults: list[BaseException] = []

    def body(device: str, code: str) -> None:
        desk = door.FrontDesk(store, device)
        try:
            for minute in range(10):
                desk.scan(code, minute * 10)
        except BaseException as error:  # noqa: BLE001  # told below, in the test's own thread
            faults.append(error)

    threads = [threading.Thread(target=body, args=pair) for pair in (("k-1", "GRACE02"), ("k-2", "SOFIA04"))]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)

    assert faults == []
    assert len(door.log(store)) == 20


# ---------------------------------------------------------------- the world's faults

FULL_DISK = """
    import json, resource, signal, sys
    from pathlib import Path
    from kiosk.domain.decisions import CheckedIn, CheckedOut
    from kiosk.store.engine import open_store
    from kiosk.store.faults import StoreFull
    from tests.fakes import door

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    folder = Path(sys.argv[1])
    with open_store(folder) as store:
        door.fill(store)
        desk = door.FrontDesk(store)
        wal = folder / "kiosk.sqlite3-wal"
        largest = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 300_000, largest))
        shown, faults = 0, []
        for minute in range(0, 1000, 10):
            try:
                desk.scan("GRACE02", minute)
                shown += 1
            except StoreFull as fault:
                faults.append(str(fault))
                if len(faults) == 3:
                    break
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
        desk.scan("GRACE02", 2000)
        print(json.dumps({"shown": shown + 1, "faults": faults, "events": len(door.log(store))}))
"""


def test_a_full_disk_is_one_clear_fault_and_nothing_half_and_passes(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL_DISK), str(tmp_path)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert len(told["faults"]) == 3
    assert all("cannot be written" in fault and "\n" not in fault for fault in told["faults"])
    assert told["shown"] >= 2
    assert told["events"] == told["shown"]
    with open_store(tmp_path) as store, store.read() as connection:
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
        assert len(door.log(store)) == told["events"]


def test_a_database_that_goes_away_is_a_fault_and_comes_back(postgres_server: Any) -> None:
    with postgres_server.migrated() as url, open_store(url) as store:
        door.fill(store)
        desk = door.FrontDesk(store)

        def lose_the_connection_within_a_transaction() -> None:
            with store.write() as connection:
                connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

        with pytest.raises(StoreUnavailable, match="cannot be reached"):
            lose_the_connection_within_a_transaction()
        desk.scan("GRACE02")
        assert len(door.log(store)) == 1


@pytest.mark.parametrize(
    ("state_code", "fault"), [("53100", StoreFull), ("53300", StoreUnavailable), ("57P02", StoreUnavailable)]
)
def test_what_postgresql_complains_of_is_a_fault_of_the_world(
    postgres_server: Any, state_code: str, fault: type[StoreFault]
) -> None:
    complain = f"DO $$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = '{state_code}'; END $$"
    with postgres_server.migrated() as url, open_store(url) as store, pytest.raises(fault), store.write() as connection:
        connection.exec_driver_sql(complain)
