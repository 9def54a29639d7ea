"""A server that was restored from an old backup gets again what it had, and a kiosk goes on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import Connection

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Scan
from kiosk.server.app import create_app
from kiosk.server.backend import Backend
from kiosk.services.accept import become_authority
from kiosk.services.desk import T
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import Door, process_scan
from kiosk.store import events, visits
from kiosk.store.access import Device, add_device
from kiosk.store.engine import Store, open_store
from kiosk.sync.client import ServerClient, ServerSetBack
from kiosk.sync.syncer import Syncer
from tests.fakes.asgi import AsgiTransport

NOW = datetime(2026, 6, 15, 18, 0, tzinfo=UTC)
CLUB = b"""{"locations": [{"id": "l", "name": "L", "time_zone": "Europe/Madrid"}],
 "pass_types": [{"id": "ten", "name": "Ten", "kind": "visits", "price": 0, "currency": "EUR"}],
 "members": [{"id": "m", "first_name": "Ada", "last_name": "Byron", "credentials": [{"value": "ADA0001"}],
              "passes": [{"id": "p", "pass_type_id": "ten", "remaining_visits": 10}]}]}"""


@contextmanager
def syncer(kiosk: Store, server: Store) -> Iterator[Syncer]:
    """The kiosk's sync, talking to the server's application."""
    ids = (f"request-{number}" for number in count())

    def write(block: Callable[[Connection], T]) -> T:
        with kiosk.write() as connection:
            return block(connection)

    backend = Backend(store=server, now=lambda: NOW, new_secret=lambda: "secret", new_id=lambda: next(ids))
    app = create_app(backend, max_body_bytes=1_000_000)
    with httpx2.Client(
        transport=AsgiTransport(app), base_url="http://server", headers={"Authorization": "Bearer key"}
    ) as http:
        yield Syncer(
            kiosk,
            ServerClient(http, new_id=lambda: next(ids), now=lambda: NOW),
            write,
            now=lambda: NOW,
            ticks=lambda: 0.0,
            jitter=lambda: 0.0,
            on_health=lambda _: None,
        )


def walk(kiosk: Store, name: str, at: datetime) -> None:
    """Ada scans: in, or out again."""
    ids = (f"{name}-{number}" for number in count())
    scan = Scan(id=name, code="ADA0001", symbology=Symbology.QR, at=at)
    process_scan(kiosk, Door(location_id="l", device="entrance"), scan, recorded_at=at, new_id=lambda: next(ids))


def story(store: Store) -> list[tuple[str, str | None]]:
    with store.read() as connection:
        return sorted((event.id, event.visit_id) for event in events.log(connection))


def test_a_server_set_back_to_a_backup_gets_every_visit_again_and_none_twice(tmp_path: Path) -> None:
    served, backup = tmp_path / "served", tmp_path / "backup"
    with open_store(served) as server:
        import_document(server, read_document(CLUB), now=NOW)
        become_authority(server)
        with server.write() as connection:
            add_device(connection, Device(id="entrance", name="Entrance", location_id="l"), "key", NOW)
    with open_store(tmp_path / "kiosk") as kiosk:
        with open_store(served) as server, syncer(kiosk, server) as sync:
            sync.round()
            walk(kiosk, "before", NOW)
            sync.round()
        shutil.copytree(served, backup)
        with open_store(served) as server, syncer(kiosk, server) as sync:
            walk(kiosk, "out", NOW + timedelta(hours=1))
            walk(kiosk, "after", NOW + timedelta(hours=2))
            sync.round()
        with open_store(backup) as restored, syncer(kiosk, restored) as sync:
            with pytest.raises(ServerSetBack):
                sync.round()
            sync.round()
            assert story(restored) == story(kiosk)
            with restored.read() as connection:
                listed = visits.page(connection, visits.VisitFilter(numbered=True), 0, 10)
            assert [visit.id for visit in listed] == ["after", "before"]
        with kiosk.read() as connection:
            assert events.waiting(connection).count == 0
