"""Starting the server: the store, the first administrator, the port, then granian's workers."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.server import clock
from kiosk.server.auth import hash_password
from kiosk.services.accept import become_authority
from kiosk.store import access
from kiosk.store.access import Role, User
from kiosk.store.engine import Store, open_store

Announce = Callable[[str], None]

DEFAULT_ADMIN = "admin@localhost"
_STOP_SECONDS = 1
"""How long a worker may finish what it has begun; then it is ended."""


class PortTaken(Exception):
    """Another program listens where the server should."""


class WorkersFailed(Exception):
    """The processes that answer end as soon as they begin; they said why on standard error."""


def add_user(store: Store, email: str, role: Role, password: str, now: datetime) -> None:
    """Add a user who may get a token by this password; raises AlreadyThere, StoreFault."""
    hashed = hash_password(password)
    with store.write() as connection:
        access.add_user(connection, User(email=email.lower(), role=role), hashed, now)


def prepare(store: Store, email: str | None, password: str | None, now: datetime, announce: Announce) -> None:
    """Make the store the server's, with an administrator; a password that is made up is announced, this once.

    Raises CopyOfAnother, AlreadyThere (the address belongs to someone who is no administrator), StoreFault.
    """
    become_authority(store)
    with store.read() as connection:
        if access.has_administrator(connection):
            return
    email = email or DEFAULT_ADMIN
    made_up = None if password else clock.new_password()
    add_user(store, email, Role.ADMINISTRATOR, password or made_up or "", now)
    if made_up is not None:
        announce(f"Administrator {email}, password {made_up} (it is shown this once)")


def serve(
    *,
    data: Path,
    database: str | None,
    host: str,
    port: int,
    workers: int,
    admin_email: str | None,
    admin_password: str | None,
    announce: Announce,
) -> None:
    """Serve until SIGTERM or SIGINT; announces `Serving on http://…` when calls are answered.

    Port 0 takes a free one. Raises StoreFault, PortTaken, CopyOfAnother, AlreadyThere before anything
    is served, WorkersFailed later.
    """
    with open_store(database or data) as store:
        prepare(store, admin_email, admin_password, clock.now(), announce)
    reserved, port = _reserve(host, port)
    with reserved:
        _run_workers(data, database, host, port, workers, announce)


# ---------------------------------------------------------------- the port


def _reserve(host: str, port: int) -> tuple[socket.socket, int]:
    """The port, and a socket that holds it without listening, so that it cannot be lost between look and use.

    The workers listen for themselves, beside each other, and would listen beside another program's workers
    too: so the address is tried once without sharing. Raises PortTaken.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as alone:
            if sys.platform != "win32":
                alone.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # connections of an earlier run may linger
            alone.bind(address)
            address = alone.getsockname()
        reserved = socket.socket(family, kind, protocol)
        if sys.platform == "linux":
            reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            reserved.bind(address)
        return reserved, int(address[1])
    except OSError as error:
        raise PortTaken(f"cannot listen at {host}:{port}: {error.strerror or error}") from error


# ---------------------------------------------------------------- the workers


_CONSOLE = {"class": "logging.StreamHandler", "formatter": "generic", "stream": "ext://sys.stderr"}
_TO_STANDARD_ERROR = {"console": _CONSOLE, "access": _CONSOLE}
"""Granian would log to standard output, which belongs to whoever waits for our lines."""


def _run_workers(data: Path, database: str | None, host: str, port: int, workers: int, announce: Announce) -> None:
    from granian import (
        Granian,
    )  # a quarter of the start: only when the server runs, and not for `kiosk server user add`
    from granian.constants import Interfaces
    from granian.log import LogLevels

    # The workers are processes of their own and read their settings where an installer would put them.
    os.environ["KIOSK_DATA"] = str(data.absolute())
    os.environ.pop("KIOSK_SERVER__ADMIN_PASSWORD", None)
    if database is not None:
        os.environ["KIOSK_SERVER__DATABASE"] = database
    server = Granian(
        "kiosk.server.asgi:app",
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        workers=workers,
        websockets=False,
        log_level=LogLevels.warning,
        log_dictconfig={"handlers": _TO_STANDARD_ERROR},
        respawn_failed_workers=True,
        workers_kill_timeout=_STOP_SECONDS,
    )
    stopped = threading.Event()
    shown = f"[{host}]" if ":" in host else host
    waiting = threading.Thread(
        target=_announce_when_up, args=(host, port, f"Serving on http://{shown}:{port}", stopped, announce)
    )
    waiting.start()
    try:
        server.serve()
    except SystemExit as error:  # granian's way to say that it gave up on its workers
        raise WorkersFailed("the server's workers do not stay up; what they said stands above") from error
    finally:
        stopped.set()
        waiting.join()


def _announce_when_up(host: str, port: int, line: str, stopped: threading.Event, announce: Announce) -> None:
    """Say the line once a worker takes connections; nothing if the server stops before."""
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(host, host)  # noqa: S104  # not bound here
    while not stopped.wait(0.02):
        try:
            socket.create_connection((reachable, port), timeout=1).close()
        except OSError:
            continue
        with suppress(BrokenPipeError):  # whoever waited for the line is gone
            announce(line)
        return
