"""The server as a process: it starts from nothing, tells where it is, stops when told, and remembers."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

from kiosk.protocol import codec
from kiosk.protocol.messages import Outcome, Push, PushAnswer
from kiosk.server import clock
from kiosk.store import access, events, tables
from kiosk.store.engine import open_store
from tests.fakes import documents, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores
from tests.fakes.server_process import ROOT, STOPS_WITHIN, ServerProcess, command, environment
from tests.integration.server import club

PASSWORD = re.compile(r"Administrator (\S+), password (\S+) \(it is shown this once\)")


def token(url: str, username: str, password: str) -> str:
    answer = httpx2.post(f"{url}/api/get-token/", json={"username": username, "password": password})
    given: str = answer.raise_for_status().json()["token"]
    return given


def run(data: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A server that is expected not to start."""
    return subprocess.run(
        command(data, *arguments),
        cwd=ROOT,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_first_start_from_nothing_then_another_one(database: Path | str, tmp_path: Path) -> None:
    arguments = ["--database", database] if isinstance(database, str) else []
    data = database if isinstance(database, Path) else tmp_path
    with open_store(database) as store, store.write() as connection:
        pass
    with ServerProcess(data, *arguments) as server:
        first, second = server.lines
        found = PASSWORD.fullmatch(first)
        assert found is not None
        assert re.fullmatch(r"Serving on http://127\.0\.0\.1:\d+", second)
        for path in ("/healthz", "/readyz"):
            assert httpx2.get(server.url + path).json()["status"] == "ok"
        with open_store(database) as store:
            club.found(store)
            with store.write() as connection:
                access.add_device(connection, club.KIOSK, "kiosk-key", clock.now())
        kiosk = {"Authorization": "Bearer kiosk-key"}
        push = codec.encode(Push(request_id="r", events=(club.raw(club.checked_in("1")),)))
        answer = httpx2.post(f"{server.url}/sync/v1/push", content=push, headers=kiosk)
        assert codec.decode(answer.content, PushAnswer).answers[0].outcome is Outcome.ACCEPTED
        known = {"Authorization": f"Token {token(server.url, found[1], found[2])}"}
        listed = httpx2.get(f"{server.url}/api/check-ins/", headers=known).json()
        assert listed["results"][0]["url"] == f"{server.url}/api/check-ins/{listed['results'][0]['id']}/"
        code, said, complained = server.stop()
        assert (code, said, complained) == (0, "", "")

    with ServerProcess(data, *arguments) as server:
        assert len(server.lines) == 1
        again = httpx2.get(f"{server.url}/api/check-ins/", headers=known).json()
        assert [one["id"] for one in again["results"]] == [one["id"] for one in listed["results"]]
        answer = httpx2.post(f"{server.url}/sync/v1/push", content=push, headers=kiosk)
        assert codec.decode(answer.content, PushAnswer).answers[0].outcome is Outcome.KNOWN
        assert server.stop()[0] == 0


def test_the_first_administrator_from_the_settings(tmp_path: Path) -> None:
    settings = {"KIOSK_SERVER__ADMIN_EMAIL": "Boss@club.example", "KIOSK_SERVER__ADMIN_PASSWORD": "correct horse"}
    with ServerProcess(tmp_path, "--workers", "2", settings=settings) as server:
        assert len(server.lines) == 1
        assert token(server.url, "boss@club.example", "correct horse")
        # one of the two may still be starting, and is then ended a second later, with a word on standard error
        assert server.stop()[:2] == (0, "")


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_while_a_client_keeps_its_connection(tmp_path: Path, ending: signal.Signals) -> None:
    with ServerProcess(tmp_path) as server, httpx2.Client(base_url=server.url) as client:
        assert client.get("/healthz").status_code == 200
        server.signal(ending)
        assert server.wait() == (0, "", "")


def test_its_workers_end_when_it_is_killed(tmp_path: Path) -> None:
    with ServerProcess(tmp_path) as server:
        where = urlsplit(server.url)
        with socket.create_connection((where.hostname, where.port), timeout=30) as connection:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            assert connection.recv(100).startswith(b"HTTP/1.1 200")
            server.signal(signal.SIGKILL)
            while connection.recv(65_536):  # the rest of the answer, then the end of the worker
                pass
    with ServerProcess(tmp_path, "--port", str(where.port)) as again:
        assert again.url == server.url


def test_a_port_that_is_taken_is_one_clear_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run(tmp_path, "--port", port, KIOSK_SERVER__ADMIN_PASSWORD="x")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"kiosk: cannot listen at 127.0.0.1:{port}: Address already in use\n"


def test_a_second_server_does_not_slip_in_beside_the_first(tmp_path: Path) -> None:
    with ServerProcess(tmp_path / "one") as server:
        done = run(tmp_path / "two", "--port", str(urlsplit(server.url).port), KIOSK_SERVER__ADMIN_PASSWORD="x")
        assert done.returncode == 3
        assert "Address already in use" in done.stderr
        assert server.stop()[0] == 0


def test_a_barcode_is_in_nothing_that_the_process_says(migrated_folder: Path, tmp_path: Path) -> None:
    settings = {"KIOSK_SERVER__ADMIN_EMAIL": "ana@club.example", "KIOSK_SERVER__ADMIN_PASSWORD": "correct horse"}
    with open_store(tmp_path) as store:
        club.found(store)
    with ServerProcess(tmp_path, settings=settings) as server:
        known = {"Authorization": f"Token {token(server.url, 'ana@club.example', 'correct horse')}"}
        code = "https%3A%2F%2Fclub.example%2F%2FSECRET7Q4"
        called = f"{server.url}/api/gym-endpoints/barcode-check-in/{code}"
        for path in (called, f"{called}/"):
            answer = httpx2.post(path, headers=known, json={"location_id": 1})
            assert (answer.status_code, answer.json()["code"]) == (404, "…7Q4")
        httpx2.get(called, headers=known)
        httpx2.post(called, headers=known, content=b"{")
        httpx2.post(called)
        assert "SECRET7Q4" not in httpx2.get(f"{server.url}/metrics").text
        assert server.stop() == (0, "", "")
    with open_store(tmp_path) as store, store.read() as connection:
        assert [event.payload.code for event in events.log(connection)] == ["…7Q4", "…7Q4"]  # type: ignore[union-attr]


def test_a_turnstile_that_calls_ten_times_at_once_makes_one_visit(database: Path | str, tmp_path: Path) -> None:
    arguments = ["--database", database] if isinstance(database, str) else []
    settings = {"KIOSK_SERVER__ADMIN_EMAIL": "ana@club.example", "KIOSK_SERVER__ADMIN_PASSWORD": "correct horse"}
    with open_store(database) as store:
        door.fill(store, documents.whole() | {"visits": [], "staff": []})
        with store.write() as connection:
            connection.execute(tables.locations.update().values(opening_hours=[]))
    data = database if isinstance(database, Path) else tmp_path
    with ServerProcess(data, *arguments, "--workers", "2", settings=settings) as server:
        known = {"Authorization": f"Token {token(server.url, 'ana@club.example', 'correct horse')}"}

        def call(_: int) -> httpx2.Response:
            path = f"{server.url}/api/gym-endpoints/barcode-check-in/GRACE02/"
            return httpx2.post(path, headers=known, timeout=30)

        with ThreadPoolExecutor(10) as callers:
            answers = list(callers.map(call, range(10)))
        assert server.stop()[0] == 0

    assert {answer.status_code for answer in answers} == {200}
    decisions = sorted(answer.json()["decision"] for answer in answers)
    assert decisions == ["already_in"] * 9 + ["checked_in"]
    assert len({answer.json()["id"] for answer in answers}) == 1
    with open_store(database) as store:
        assert len(door.rows(store, tables.visits)) == 1


def test_what_is_past_its_time_goes_while_it_runs(stores: KeptStores) -> None:
    """The store is of long ago; each worker looks when it starts, and once a day."""
    FrontOffice(front_office.fill(stores.empty("served"))).scan("NOBODY77", at("10:00", date(2020, 6, 15)))
    with (
        ServerProcess(stores.folder_of("served"), "--workers", "2") as server,
        open_store(stores.folder_of("served")) as store,
    ):
        end = clock.now() + timedelta(seconds=STOPS_WITHIN)
        while (codes := [refused.payload.code for refused in door.log(store)]) == ["…Y77"] and clock.now() < end:
            httpx2.get(f"{server.url}/readyz")
        assert codes == ["…"]
        assert server.stop()[0] == 0
