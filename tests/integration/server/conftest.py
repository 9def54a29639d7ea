"""The server in this process: its application over a store on either database, with a clock that tests set."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from kiosk.server.app import create_app
from kiosk.server.auth import hash_password
from kiosk.server.backend import Backend
from kiosk.server.run import prepare
from kiosk.store import access
from kiosk.store.access import Role, User
from kiosk.store.engine import Store
from tests.fakes.asgi import AsgiTransport
from tests.integration.server import club

MAX_BODY = 64 * 1024


@dataclass
class Clock:
    """The server's present instant."""

    instant: datetime = datetime(2026, 6, 20, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.instant

    def advance(self, **by: float) -> None:
        """Let time pass."""
        self.instant += timedelta(**by)


@dataclass(frozen=True)
class Server:
    """The application, its store and its clock; `as_…` are clients that show who they are."""

    store: Store
    clock: Clock
    transport: AsgiTransport

    def client(self, authorization: str | None = None) -> httpx2.Client:
        """A client; the same in-process connection for all."""
        headers = {} if authorization is None else {"Authorization": authorization}
        return httpx2.Client(transport=self.transport, base_url="https://club.example", headers=headers)

    @property
    def as_manager(self) -> httpx2.Client:
        """Somebody who may read."""
        return self.client("Token manager-token")

    @property
    def as_receptionist(self) -> httpx2.Client:
        """Somebody who may not read."""
        return self.client("Token receptionist-token")

    @property
    def as_kiosk(self) -> httpx2.Client:
        """The kiosk at Uptown."""
        return self.client("Bearer kiosk-key")

    @property
    def as_other_kiosk(self) -> httpx2.Client:
        """The kiosk at the Harbour."""
        return self.client("Bearer other-key")


@pytest.fixture(scope="session")
def password_hash() -> str:
    """The slow hash of "secret", made once."""
    return hash_password("secret")


@contextmanager
def serving(store: Store, password_hash: str) -> Iterator[Server]:
    """A server of the small club over an empty store, with a manager, a receptionist and two kiosks."""
    clock = Clock()
    club.found(store)
    with store.write() as connection:
        for role in Role:
            user = User(email=f"{role}@example.com", role=role)
            access.add_user(connection, user, password_hash, clock())
            access.add_token(connection, user, f"{role}-token", clock())
        access.add_device(connection, club.KIOSK, "kiosk-key", clock())
        access.add_device(connection, club.OTHER, "other-key", clock())
    prepare(store, None, None, clock(), pytest.fail)
    secrets = (f"secret-{n}" for n in itertools.count())
    ids = (f"id-{n:04}" for n in itertools.count())
    backend = Backend(store, clock, lambda: next(secrets), lambda: next(ids))
    transport = AsgiTransport(create_app(backend, max_body_bytes=MAX_BODY))
    yield Server(store, clock, transport)
    transport.close()


@pytest.fixture
def server(store: Store, password_hash: str) -> Iterator[Server]:
    """The server of the small club."""
    with serving(store, password_hash) as served:
        yield served
