"""What staff may have done with the program itself: with the members' screen, the codes that are read, its life."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.setup.vitals import Pulse
from kiosk.domain.codes import Symbology
from kiosk.scanner.readers.learning import TEST_TEXT

Read = Callable[[str, Symbology, float], None]
"""Takes a code, of its kind, that was first seen then."""


class CardWatch:
    """Stands between the readers and the desk: while somebody watches, the test card is theirs, and no scan."""

    def __init__(self, onward: Read, took: Callable[[float], float]) -> None:
        self._onward = onward
        self._took = took
        self._lock = threading.Lock()
        self._watcher: Callable[[float], None] | None = None

    def watch(self, watcher: Callable[[float], None] | None) -> None:
        """Give the milliseconds of each reading to this one from now on; None: to nobody."""
        with self._lock:
            self._watcher = watcher

    def read(self, text: str, symbology: Symbology, first_seen_at: float) -> None:
        """A reader read this; any thread."""
        ms = self._took(first_seen_at)
        with self._lock:
            watcher = self._watcher
        if watcher is not None and TEST_TEXT in text:
            watcher(ms)
        else:
            self._onward(text, symbology, first_seen_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Controls:
    """`rest` None: there is no members' screen at this machine. `restart` ends the program so that it comes again."""

    pulse: Callable[[], Pulse]
    restart: Callable[[], None]
    rest: Callable[[bool], None] | None = None
    watch_test_card: Callable[[Callable[[float], None] | None], None] = lambda _watcher: None
