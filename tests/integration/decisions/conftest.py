"""Stores that are emptied between cases: opening one, and preparing its statements, takes longer than a case."""

from __future__ import annotations

import itertools
import os
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
from kiosk.store.engine import Store
from tests.fakes.asgi import AsgiTransport
from tests.fakes.kept_stores import KeptStores
from tests.integration.decisions.kiosk_door import LONG_BEFORE
from tests.integration.decisions.server_door import Clock, Server


@pytest.fixture
def emptied_store(stores: KeptStores) -> Store:
    """A store with nothing in it."""
    return stores.empty("store")


@pytest.fixture(scope="session")
def clock() -> Clock:
    """The server's."""
    return Clock()


@pytest.fixture(scope="session")
def kept_application(stores: KeptStores, clock: Clock) -> Litestar:
    """A server's application over that store."""
    secrets, ids = ((f"{word}-{number}" for number in itertools.count()) for word in ("secret", "server"))
    return create_app(Backend(stores.empty("store"), clock, secrets.__next__, ids.__next__), max_body_bytes=64 * 1024)


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
