"""A reader that hangs on a cable: read in a thread of its own, unplugged and plugged in as people please."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Protocol

import structlog

from kiosk.scanner.cameras.backoff import Backoff
from kiosk.scanner.frames import Ticks

log = structlog.get_logger(__name__)

STEADY_AFTER = 2.0
"""Seconds after which a reader counts as healthy again and the next loss starts the waits anew."""


class ReaderUnavailable(Exception):
    """A reader cannot be read now; opening it again later may help. `text` is a sentence for the installer."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@dataclass(frozen=True, slots=True)
class Unclear:
    """Something was read that holds no code. `text` is a sentence for the installer, without what was read."""

    text: str


class Device(Protocol):
    """A reader as it is plugged in, used by one thread. It can be opened again after it was closed."""

    @property
    def name(self) -> str:
        """What the log and the screen call it."""
        ...

    @property
    def pause(self) -> float:
        """Seconds to wait between two readings; 0 for one whose `read` waits by itself."""
        ...

    def open(self) -> None:
        """Make ready to read. Raises `ReaderUnavailable`."""
        ...

    def read(self) -> tuple[str | Unclear, ...]:
        """What came since the last time, after at most 0.5 s. Raises `ReaderUnavailable` when the reader is lost."""
        ...

    def close(self) -> None:
        """Give everything back. Harmless when not open."""
        ...


@dataclass(frozen=True, slots=True)
class ReaderReady:
    """Codes can come."""


@dataclass(frozen=True, slots=True)
class ReaderLost:
    """It is not there, and is tried again and again. `text` is a sentence for the installer."""

    text: str


@dataclass(frozen=True, slots=True)
class ReaderUnclear:
    """It is there and what it reads holds no code; ends with the next code. `text` is a sentence for the installer."""

    text: str


ReaderHealth = ReaderReady | ReaderLost | ReaderUnclear


class AttachedReader:
    """Reads a device in a thread of its own, which the composition root makes with `run`.

    `submit` gets each text and when it came; `on_health` what is new about the reader; both return at once. `jitter`
    gives a number from 0 to 1. A bug ends `run` as an exception.
    """

    def __init__(
        self,
        device: Device,
        *,
        submit: Callable[[str, float], None],
        ticks: Ticks,
        jitter: Callable[[], float],
        on_health: Callable[[ReaderHealth], None],
    ) -> None:
        self._device = device
        self._submit = submit
        self._ticks = ticks
        self._jitter = jitter
        self._on_health = on_health
        self._health: ReaderHealth | None = None
        self._backoff = Backoff()

    def run(self, stop: Event) -> None:
        """Until `stop` is set; stops within 1 s."""
        while not stop.is_set():
            try:
                self._listen(stop)
            except ReaderUnavailable as fault:
                self._lost(fault.text)
            finally:
                self._device.close()
            if not stop.is_set():
                stop.wait(self._backoff.seconds(self._jitter()))

    def _listen(self, stop: Event) -> None:
        """One connection, from opening to the stop or the first fault."""
        self._device.open()
        opened_at = self._ticks()
        if not isinstance(self._health, ReaderReady):
            log.info("reader_ready", reader=self._device.name)
        self._tell(ReaderReady())
        while not stop.is_set():
            for reading in self._device.read():
                self._take(reading)
            if self._ticks() - opened_at >= STEADY_AFTER:
                self._backoff = Backoff()
            if self._device.pause:
                stop.wait(self._device.pause)

    def _take(self, reading: str | Unclear) -> None:
        match reading:
            case Unclear(text):
                if not isinstance(self._health, ReaderUnclear):
                    log.warning("reader_unclear", reader=self._device.name, text=text)
                self._tell(ReaderUnclear(text))
            case str():
                self._tell(ReaderReady())
                self._submit(reading, self._ticks())

    def _lost(self, text: str) -> None:
        self._backoff = self._backoff.failed()
        if not isinstance(self._health, ReaderLost):
            log.warning("reader_lost", reader=self._device.name, text=text)
        self._tell(ReaderLost(text))

    def _tell(self, health: ReaderHealth) -> None:
        """Tell what is new, and nothing twice."""
        if health != self._health:
            self._health = health
            self._on_health(health)
