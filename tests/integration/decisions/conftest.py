"""Stores that are emptied between cases: opening one, and preparing its statements, takes longer than a case."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from litestar import Litestar

from kiosk.server.app import create_app
from kiosk.server.auth import hash_password
from kiosk.server.backend import Backend
from kiosk.services.accept import become_authority
from kiosk.store import access
from kiosk.store.access import Role, User
from kiosk.store.engine import Store, open_store
from kiosk.store.tables import change_counter, metadata
from tests.fakes.asgi import AsgiTransport
from tests.integration.decisions.kiosk_door import LONG_BEFORE
from tests.integration.decisions.server_door import Clock, Server


def empty(store: Store) -> None:
    """As if nothing had ever been in it."""
    with store.write() as connection:
        for table in reversed(metadata.sorted_tables):
            if table is not change_counter:
                connection.execute(table.delete())
        connection.execute(change_counter.update().values(value=0))


@pytest.fixture(scope="session")
def kept_folder(migrated_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the store that all cases share."""
    return Path(shutil.copytree(migrated_folder, tmp_path_factory.mktemp("decisions") / "data"))


@pytest.fixture(scope="session")
def kept_store(kept_folder: Path) -> Iterator[Store]:
    """That store, open."""
    with open_store(kept_folder) as store:
        yield store


@pytest.fixture
def emptied_store(kept_store: Store) -> Store:
    """That store, with nothing in it."""
    empty(kept_store)
    return kept_store


@pytest.fixture(scope="session")
def clock() -> Clock:
    """The server's."""
    return Clock()


@pytest.fixture(scope="session")
def kept_application(kept_store: Store, clock: Clock) -> Litestar:
    """A server's application over that store."""
    secrets, ids = ((f"{word}-{number}" for number in itertools.count()) for word in ("secret", "server"))
    return create_app(Backend(kept_store, clock, secrets.__next__, ids.__next__), max_body_bytes=64 * 1024)


@pytest.fixture(scope="session")
def password_hash() -> str:
    """The slow hash of a password that nobody uses."""
    return hash_password("secret")


@pytest.fixture
def server(kept_application: Litestar, emptied_store: Store, clock: Clock, password_hash: str) -> Iterator[Server]:
    """That application, with nothing in its store but somebody who may check in."""
    with emptied_store.write() as connection:
        user = User(email="door@example.com", role=Role.MANAGER)
        access.add_user(connection, user, password_hash, LONG_BEFORE)
        access.add_token(connection, user, "door-token", LONG_BEFORE)
    become_authority(emptied_store)
    transport = AsgiTransport(kept_application)
    client = httpx2.Client(transport=transport, base_url="https://club.example")
    client.headers["Authorization"] = "Token door-token"
    yield Server(emptied_store, client, clock)
    transport.close()


@pytest.fixture
def nobodys_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of the machine that runs the tests."""
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "none.toml"))
