"""When things break: the caller gets one JSON body, and never a traceback."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest
import structlog
from sqlalchemy import Connection

from kiosk.server.app import create_app
from kiosk.server.backend import Backend
from kiosk.server.logs import start_logging
from kiosk.store.engine import FILE_NAME, open_store
from kiosk.store.faults import StoreFull, StoreUnavailable
from tests.fakes.asgi import AsgiTransport
from tests.integration.server import club
from tests.integration.server.conftest import MAX_BODY, Clock, Server, serving


class BrokenStore:
    """A store that cannot be used, for one reason or another."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Raise it."""
        raise self._error
        yield

    write = read


@contextmanager
def over(error: Exception) -> Iterator[httpx2.Client]:
    """A client of a server whose store breaks like this."""
    backend = Backend(BrokenStore(error), Clock(), str, str)  # type: ignore[arg-type]  # as much of a store as is used
    transport = AsgiTransport(create_app(backend, max_body_bytes=MAX_BODY))
    with httpx2.Client(transport=transport, base_url="https://club.example") as client:
        yield client


@pytest.mark.parametrize("fault", [StoreFull("the disk is full"), StoreUnavailable("out of reach")])
def test_a_store_that_cannot_be_used_asks_to_come_back(fault: Exception, capsys: pytest.CaptureFixture[str]) -> None:
    with over(fault) as client:
        answer = client.get("/api/check-ins/", headers={"Authorization": "Token x"})
        assert (answer.status_code, answer.json()) == (503, {"detail": "The store cannot be used now."})
        assert answer.headers["Retry-After"] == "5"
        answer = client.get("/sync/v1/changes", headers={"Authorization": "Bearer x"})
        assert (answer.status_code, answer.json()["error"]) == (503, "busy")
        assert answer.headers["Retry-After"] == "5"
        assert answer.headers["Kiosk-Protocol"] == "1"
        ready = client.get("/readyz")
        assert (ready.status_code, ready.json()) == (503, {"status": "unavailable", "detail": str(fault)})
        assert client.get("/healthz").status_code == 200
    assert str(fault) in capsys.readouterr().out


def test_a_bug_is_logged_and_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with over(ZeroDivisionError("oops, a secret")) as client:
        answer = client.get("/api/check-ins/", headers={"Authorization": "Token x"})
    assert (answer.status_code, answer.json()) == (500, {"detail": "Something went wrong on the server."})
    assert "ZeroDivisionError" in capsys.readouterr().out


@pytest.fixture
def logged() -> Iterator[Callable[[], str]]:
    """What the server logs, as its workers do."""
    stream = io.StringIO()
    start_logging(stream)
    yield stream.getvalue
    structlog.reset_defaults()


DOORS = [
    ("POST", "/api/gym-endpoints/barcode-check-in/SECRET7Q4/"),
    ("POST", "/api/gym-endpoints/open-door-check-in/SECRET7Q4/"),
    ("GET", "/api/look-up-member-by-barcode/SECRET7Q4/"),
]


@pytest.mark.parametrize("error", [StoreUnavailable("out of reach"), ZeroDivisionError("oops")])
def test_a_log_names_the_route_and_never_the_barcode(error: Exception, logged: Callable[[], str]) -> None:
    with over(error) as client:
        for method, path in DOORS:
            assert client.request(method, path, headers={"Authorization": "Token x"}).status_code in (500, 503)
    said = logged()
    assert [json.loads(line)["route"] for line in said.splitlines()] == [
        path.replace("SECRET7Q4/", "{barcode}") for _, path in DOORS
    ]
    assert "SECRET7Q4" not in said


def test_what_a_statement_was_given_is_not_logged(
    database: Path | str, password_hash: str, logged: Callable[[], str]
) -> None:
    with open_store(database) as store, serving(store, password_hash) as server:
        with store.write() as connection:
            connection.exec_driver_sql("ALTER TABLE credentials RENAME COLUMN kind TO sort")  # a migration went wrong
        for method, path in DOORS:
            assert server.as_manager.request(method, path, params={"location_id": 1}, json={"location_id": 1}).is_error
    said = logged()
    assert "credentials.kind" in said
    assert "SECRET7Q4" not in said


def test_readiness_knows_the_tables_that_it_needs(server: Server) -> None:
    assert server.client().get("/readyz").json() == {"status": "ok", "detail": None}


def test_a_store_that_a_newer_program_took_over_is_not_ready(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        other = sqlite3.connect(tmp_path / FILE_NAME)
        other.execute("PRAGMA user_version = 99")
        other.close()
        transport = AsgiTransport(create_app(Backend(store, Clock(), str, str), max_body_bytes=MAX_BODY))
        with httpx2.Client(transport=transport, base_url="https://club.example") as client:
            answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "schema 99" in answer.json()["detail"]


def test_a_path_that_is_not_there(server: Server) -> None:
    for path in ("/", "/nothing", "/api/", "/api/nothing/", "/sync/v1/nothing"):
        answer = server.as_manager.get(path)
        assert answer.status_code == 404
        assert answer.json()["detail"] == "Not found."


def test_a_proxy_of_ours_may_say_where_we_are(server: Server) -> None:
    behind = Backend(server.store, server.clock, str, str, behind_proxy=True)
    transport = AsgiTransport(create_app(behind, max_body_bytes=MAX_BODY))
    given = {
        "Authorization": "Token manager-token",
        "X-Forwarded-Proto": "https, http",
        "X-Forwarded-Host": "kiosk.example, 10.0.0.1",
    }
    with httpx2.Client(transport=transport, base_url="http://127.0.0.1:8080") as client:
        club.bring(server.store, [club.checked_in("1")])
        (seen,) = client.get("/api/check-ins/", headers=given).json()["results"]
        assert seen["url"].startswith("https://kiosk.example/api/check-ins/")
