"""Back into the UI thread: answers of other threads are called there, in order."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot


class UiThread(QObject):
    """Made in the UI thread. `call` may come from any thread; after `close` nothing is called any more."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._closed = False
        self._posted.connect(self._perform, Qt.ConnectionType.QueuedConnection)

    def call(self, work: Callable[[], None]) -> None:
        """Call this in the UI thread, soon; returns at once."""
        with self._lock:
            if not self._closed:
                self._posted.emit(work)

    def close(self) -> None:
        """Call nothing from now on."""
        with self._lock:
            self._closed = True

    @Slot(object)
    def _perform(self, work: Callable[[], None]) -> None:
        if not self._closed:
            work()
