"""A kiosk's store after a crash, a power cut or a failing disk."""

from __future__ import annotations

import random
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Scan
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import Door, process_scan
from kiosk.services.recover import sound_store
from kiosk.store import events
from kiosk.store.engine import FILE_NAME, open_store

NOW = datetime(2026, 6, 15, 18, 0, tzinfo=UTC)
CLUB = b"""{"locations": [{"id": "l", "name": "L", "time_zone": "Europe/Madrid"}],
 "pass_types": [{"id": "t", "name": "Monthly", "kind": "membership", "price": 0, "currency": "EUR"}],
 "members": [{"id": "m", "first_name": "Ada", "last_name": "Byron", "credentials": [{"value": "ADA0001"}],
              "passes": [{"id": "p", "pass_type_id": "t"}]}]}"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with one visit that was never sent."""
    with open_store(tmp_path) as store:
        import_document(store, read_document(CLUB), now=NOW)
        scan = Scan(id="visit", code="ADA0001", symbology=Symbology.QR, at=NOW)
        door = Door(location_id="l", device="kiosk")
        assert isinstance(process_scan(store, door, scan, recorded_at=NOW, new_id=lambda: "event"), CheckedIn)
    return tmp_path


def unsent(folder: Path) -> list[str]:
    with open_store(folder) as store, store.read() as connection:
        return [event.id for event in events.outbox(connection, 10)]


def spoil(path: Path, pages: list[int]) -> bytes:
    """Overwrite pages with what a failing disk returns; gives the file as it is then."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * 4096 : (page + 1) * 4096] = random.Random(page).randbytes(4096)
    path.write_bytes(content)
    return bytes(content)


def page_of(path: Path, table: str) -> int:
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    return int(page) - 1


def test_an_ordinary_start_leaves_the_store_alone(folder: Path) -> None:
    with sound_store(folder, NOW):
        pass
    assert unsent(folder) == ["event"]
    assert not list(folder.glob("*.damaged-*"))
    assert not list(folder.glob("*.running"))


def test_a_sound_store_is_kept_after_a_crash(folder: Path) -> None:
    (folder / f"{FILE_NAME}.running").touch()
    with sound_store(folder, NOW) as store, store.read() as connection:
        assert len(events.log(connection)) == 1
    assert not list(folder.glob("*.damaged-*"))


def test_after_a_crash_a_damaged_store_is_set_aside_untouched_and_the_unsent_visit_comes_along(folder: Path) -> None:
    path = folder / FILE_NAME
    damaged = spoil(path, [page_of(path, "members")])
    (folder / f"{FILE_NAME}.running").touch()
    with sound_store(folder, NOW):
        pass
    (kept,) = folder.glob("*.damaged-20260615-180000")
    assert kept.read_bytes() == damaged
    assert unsent(folder) == ["event"]


def test_a_file_that_is_no_store_at_all_is_set_aside_even_after_a_good_stop(folder: Path) -> None:
    (folder / FILE_NAME).write_bytes(b"this was a store once" * 500)
    with sound_store(folder, NOW) as store, store.read() as connection:
        assert events.log(connection) == []
    assert len(list(folder.glob("*.damaged-*"))) == 1


def test_what_cannot_be_read_of_the_events_is_left_and_the_kiosk_starts(folder: Path) -> None:
    path = folder / FILE_NAME
    spoil(path, [page_of(path, "events")])
    (folder / f"{FILE_NAME}.running").touch()
    with sound_store(folder, NOW):
        pass
    assert unsent(folder) == []
    assert len(list(folder.glob("*.damaged-*"))) == 1


def test_a_run_that_ends_by_an_error_is_looked_through_the_next_time(folder: Path) -> None:
    with pytest.raises(RuntimeError), sound_store(folder, NOW):
        raise RuntimeError
    assert (folder / f"{FILE_NAME}.running").exists()
