"""The readers beside the camera: keys, a serial scanner, a card reader. All that they read goes one way."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from functools import partial
from threading import Event

from kiosk.app import clock
from kiosk.app.settings import ReaderSettings
from kiosk.app.threads import Threads
from kiosk.domain.codes import Symbology
from kiosk.scanner.readers.attached import AttachedReader, Device, ReaderHealth
from kiosk.scanner.readers.card_reader import CardReader
from kiosk.scanner.readers.keyboard import taken_apart
from kiosk.scanner.readers.pcsc import PcscTerminal
from kiosk.scanner.readers.repeats import Repeats
from kiosk.scanner.readers.serial_port import SerialScanner
from kiosk.scanner.readers.wedge import Burst, Wedge
from kiosk.ui.wedge_filter import WedgeFilter


class Readers:
    """What hands over text instead of pictures. `submit` gets each new code, from any thread, with the time of it.

    `keys` is to be installed on the application as long as the kiosk is open.
    """

    def __init__(self, settings: ReaderSettings, submit: Callable[[str, Symbology, float], None]) -> None:
        self._settings = settings
        self._submit = submit
        self._lock = threading.Lock()
        self._repeats = Repeats()
        self._health: dict[str, ReaderHealth] = {}
        self.keys: WedgeFilter[Burst] = WedgeFilter(
            Wedge(shortest=settings.shortest),
            self._typed,
            read=settings.keyboard.read,
            apart=taken_apart,
        )

    def start(self, threads: Threads) -> None:
        """Listen to what is set, each reader in a thread of its own."""
        if self._settings.serial is not None:
            path, baud, framing = self._settings.serial, self._settings.baud, self._settings.framing
            self._start(threads, "serial scanner", SerialScanner(path, clock.ticks, baud=baud, framing=framing))
        if self._settings.nfc:
            self._start(threads, "card reader", CardReader(PcscTerminal()))

    def health(self) -> dict[str, ReaderHealth]:
        """How each reader on a cable is, by its name; one that has not said anything yet is not there."""
        with self._lock:
            return dict(self._health)

    def _start(self, threads: Threads, name: str, device: Device) -> None:
        stop = Event()
        reader = AttachedReader(
            device,
            submit=self._read,
            ticks=clock.ticks,
            jitter=random.random,
            on_health=partial(self._note, name),
        )
        threads.start(name, partial(reader.run, stop), stop.set)

    def _note(self, name: str, health: ReaderHealth) -> None:
        with self._lock:
            self._health[name] = health

    def _typed(self, burst: Burst) -> None:
        """A scanner that types; its times are the keyboard's, so what is measured begins now."""
        self._read(burst.text, clock.ticks())

    def _read(self, text: str, at: float) -> None:
        """One guard for all: a card that was held to one reader and then to the other is one scan."""
        with self._lock:
            self._repeats, new = self._repeats.read(text, at)
        if new:
            self._submit(text, Symbology.TYPED, at)
