"""The kiosk's threads: started by the composition root, stopped and joined in reverse, none left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog

from kiosk.app import clock

log = structlog.get_logger(__name__)

STOP_WITHIN = 1.6
"""Seconds that all threads together may take to end: longer than a camera's read may wait, and short enough for the
rest of a stop in two. One that waits for a server that stalls is left to end with the process: it holds nothing that
could be lost."""


class Threads:
    """Plain threads with a name, a body and a way to stop. A body that raises is our bug: `on_bug` is told."""

    def __init__(self, on_bug: Callable[[str], None]) -> None:
        self._on_bug = on_bug
        self._running: list[tuple[threading.Thread, Callable[[], None]]] = []

    def start(self, name: str, body: Callable[[], None], stop: Callable[[], None]) -> None:
        """Run `body` in a thread until `stop` makes it return."""

        def guarded() -> None:
            try:
                body()
            except Exception:
                log.exception("thread_died", thread=name)
                self._on_bug(name)

        thread = threading.Thread(target=guarded, name=name, daemon=True)
        self._running.append((thread, stop))
        thread.start()

    def stop(self) -> None:
        """Stop and join all, the last one first; one that does not end in time is named in the log."""
        for _, stop in reversed(self._running):
            stop()
        deadline = clock.ticks() + STOP_WITHIN
        for thread, _ in reversed(self._running):
            thread.join(max(0.0, deadline - clock.ticks()))
            if thread.is_alive():
                log.error("thread_did_not_stop", thread=thread.name)
        self._running.clear()
