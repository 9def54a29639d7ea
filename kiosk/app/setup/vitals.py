"""What camera, readers, server and screen said last: noted where it happens, asked by whoever wonders."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.scanner.cameras.camera import CameraHealth
from kiosk.scanner.readers.attached import ReaderHealth
from kiosk.sync.syncer import SyncHealth

REMEMBERED = 60
"""Scans whose times are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """How the running program is. Times of scans are milliseconds; `answered` is from the first sight to the signal.

    None: nothing was said yet. `no_sound`: why there is none.
    """

    camera: CameraHealth | None = None
    readers: Mapping[str, ReaderHealth] = field(default_factory=dict)
    server: SyncHealth | None = None
    read: tuple[float, ...] = ()
    answered: float | None = None
    no_sound: str | None = None


class Vitals:
    """Any thread may note and ask. `ticks` is the clock of `first_seen_at`."""

    def __init__(
        self,
        *,
        ticks: Callable[[], float],
        readers: Callable[[], Mapping[str, ReaderHealth]] = dict,
    ) -> None:
        self._ticks, self._readers = ticks, readers
        self._lock = threading.Lock()
        self._camera: CameraHealth | None = None
        self._server: SyncHealth | None = None
        self._read: deque[float] = deque(maxlen=REMEMBERED)
        self._answered: float | None = None
        self._no_sound: str | None = None

    def camera_is(self, health: CameraHealth) -> None:
        """The camera said so."""
        with self._lock:
            self._camera = health

    def server_is(self, health: SyncHealth) -> None:
        """The sync said so."""
        with self._lock:
            self._server = health

    def no_sound(self, why: str) -> None:
        """Sounds cannot be played."""
        with self._lock:
            self._no_sound = why

    def code_read(self, first_seen_at: float) -> float:
        """A code was read that was first seen then; returns the milliseconds between."""
        took = (self._ticks() - first_seen_at) * 1000
        with self._lock:
            self._read.append(took)
        return took

    def answered(self, first_seen_at: float) -> None:
        """The answer to it is on the screen."""
        with self._lock:
            self._answered = (self._ticks() - first_seen_at) * 1000

    def pulse(self) -> Pulse:
        """All of it, at this moment."""
        readers = dict(self._readers())
        with self._lock:
            return Pulse(
                camera=self._camera,
                readers=readers,
                server=self._server,
                read=tuple(self._read),
                answered=self._answered,
                no_sound=self._no_sound,
            )
