"""The line between a kiosk and its server, with everything that can go wrong on it, in this process."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

import httpx2

from kiosk.server.app import create_app
from kiosk.server.backend import Backend
from kiosk.services.accept import become_authority
from kiosk.store import access, reference
from kiosk.store.access import Device
from kiosk.store.engine import Store
from kiosk.sync.client import ServerClient
from kiosk.sync.syncer import Syncer, SyncHealth, Write
from tests.fakes import door
from tests.fakes.asgi import AsgiTransport
from tests.fakes.kept_stores import KeptStores

Send = Callable[[httpx2.Request], httpx2.Response]
Fault = Callable[[httpx2.Request, Send], httpx2.Response]

OURS = {"Kiosk-Protocol": "1"}


class Line(httpx2.BaseTransport):
    """Passes calls on; `faults` are used up one by one, one a call, `always` for each call that has none."""

    def __init__(self, server: AsgiTransport) -> None:
        self._server = server
        self.faults: deque[Fault] = deque()
        self.always: Fault = through
        self.calls: list[str] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """One call."""
        self.calls.append(request.url.path.rpartition("/")[2])
        fault = self.faults.popleft() if self.faults else self.always
        return fault(request, self._server.handle_request)


# ---------------------------------------------------------------- what can go wrong


def through(request: httpx2.Request, send: Send) -> httpx2.Response:
    """Nothing goes wrong."""
    return send(request)


def no_network(request: httpx2.Request, send: Send) -> httpx2.Response:
    """The call never arrives."""
    raise httpx2.ConnectError("no route to host", request=request)


def answer_lost(request: httpx2.Request, send: Send) -> httpx2.Response:
    """The server did it, and nobody hears of it."""
    send(request)
    raise httpx2.ReadTimeout("timed out", request=request)


def answers(status: int, content: bytes = b"", *, sent: bool = False, **headers: str) -> Fault:
    """Somebody answers this; with `sent`, after the server did its part."""

    def fault(request: httpx2.Request, send: Send) -> httpx2.Response:
        if sent:
            send(request)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx2.Response(status, headers=named, content=content)

    return fault


def portal(status: int) -> Fault:
    """A captive portal answers in the server's place."""
    return answers(status, b"<html><body>Welcome to Cafe WiFi</body></html>", Content_Type="text/html")


def changed(change: Callable[[dict[str, Any]], object]) -> Fault:
    """The server's answer arrives, with one thing in it changed."""

    def fault(request: httpx2.Request, send: Send) -> httpx2.Response:
        answer = send(request)
        plain = json.loads(answer.content)
        change(plain)
        return httpx2.Response(answer.status_code, headers=OURS, content=json.dumps(plain).encode())

    return fault


def half(request: httpx2.Request, send: Send) -> httpx2.Response:
    """The answer ends in the middle."""
    answer = send(request)
    return httpx2.Response(answer.status_code, headers=OURS, content=answer.content[: len(answer.content) // 2])


# ---------------------------------------------------------------- the two ends


def reference_rows(store: Store) -> list[Any]:
    """Every row of reference data."""
    return [row for table in reference.TABLES for row in door.rows(store, table)]


@dataclass
class Ends:
    """A server with a club, a kiosk without anything, and the line between them."""

    server: Store
    kiosk: Store
    line: Line
    client: ServerClient
    syncer: Syncer
    health: list[SyncHealth] = field(default_factory=list)

    def at_server(self) -> list[str]:
        """The ids of all events that the server has, in its order."""
        return [event.id for event in door.log(self.server)]


def at_once(store: Store) -> Write:
    """Writes without a desk."""

    def write(block: Callable[[Any], Any]) -> Any:
        with store.write() as connection:
            return block(connection)

    return write


@contextmanager
def stretched(
    stores: KeptStores, *, write: Write | None = None, now: datetime = door.EVENING, **more: Any
) -> Iterator[Ends]:
    """A line from a kiosk `d-1` at Uptown to its server; nothing runs by itself."""
    ids = (f"r-{number}" for number in count(1))
    health: list[SyncHealth] = []
    server, kiosk = stores.empty("server"), stores.empty("kiosk")
    door.fill(server)
    become_authority(server)
    with server.write() as connection:
        access.add_device(connection, Device(id="d-1", name="Door", location_id="uptown"), "key-1", now)
    backend = Backend(server, lambda: now, lambda: "secret", lambda: next(ids))
    inside = AsgiTransport(create_app(backend, max_body_bytes=8 << 20))
    line = Line(inside)
    http = httpx2.Client(transport=line, base_url="https://club.example", headers={"Authorization": "Bearer key-1"})
    client = ServerClient(http, new_id=lambda: next(ids), now=lambda: now)
    settings: dict[str, Any] = {"ticks": lambda: 0.0, "jitter": lambda: 0.5, "on_health": health.append} | more
    syncer = Syncer(kiosk, client, write or at_once(kiosk), now=lambda: now, **settings)
    try:
        yield Ends(server, kiosk, line, client, syncer, health)
    finally:
        http.close()
        inside.close()
