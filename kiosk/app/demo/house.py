"""The demo's own server: a process with the club in its store, on a free port of this machine."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from kiosk.app import clock
from kiosk.app.demo.club import LOCATION, Document
from kiosk.protocol.codec import encode
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.store.access import Device, add_device
from kiosk.store.engine import open_store

ADMIN = "demo@localhost"
_SAYS_WHERE = "Serving on "
_STOP_WITHIN = 5.0


class HouseFault(Exception):
    """The demo's server did not come up; the message says what it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A server with a club: where it is, who may read its lists, and the key of the demo's kiosk."""

    url: str
    password: str
    device_key: str


class Building:
    """A server that is on its way up; meanwhile the club can move in."""

    def __init__(self, folder: Path, process: subprocess.Popen[str], password: str) -> None:
        self._folder = folder
        self._process = process
        self._password = password

    def move_in(self, document: Document) -> House:
        """Import the club, let its kiosk in, and wait for the server; raises HouseFault, StoreFault."""
        key = secrets.token_urlsafe(32)
        with open_store(self._folder) as store:
            import_document(store, read_document(encode(document)), now=clock.now())
            with store.write() as connection:
                kiosk = Device(id="entrance", name="Entrance", location_id=LOCATION)
                add_device(connection, kiosk, key, clock.now())
        return House(url=self._address(), password=self._password, device_key=key)

    def _address(self) -> str:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith(_SAYS_WHERE):
                return line.removeprefix(_SAYS_WHERE).strip()
        raise HouseFault(f"the demo's server ended with exit code {self._process.wait()}")


@contextmanager
def building(folder: Path) -> Iterator[Building]:
    """Start a server on this folder, and stop it when the block ends."""
    password = secrets.token_urlsafe(16)
    # what the house's real server is told, its database above all, is not for this one
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_SERVER__")}
    environment = inherited | {
        "KIOSK_CONFIG": os.devnull,
        "KIOSK_SERVER__ADMIN_EMAIL": ADMIN,
        "KIOSK_SERVER__ADMIN_PASSWORD": password,
    }
    command = [sys.executable, "-m", "kiosk", "--data", str(folder), "server", "--port", "0"]
    with (
        _unwound_by_sigterm(),
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process,  # noqa: S603  # our own program
    ):
        try:
            yield Building(folder, process, password)
        finally:
            process.terminate()
            try:
                process.wait(_STOP_WITHIN)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def _unwound_by_sigterm() -> Iterator[None]:
    """SIGTERM leaves the block as an exception does, so that what was started in it is stopped.

    While the kiosk's window is up it listens itself, and ends the show.
    """
    before = signal.signal(signal.SIGTERM, _leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _leave(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)  # as a shell says that a signal ended a program
