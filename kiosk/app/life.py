"""How a program with windows ends: because somebody closed it, or to be started again."""

from __future__ import annotations

from threading import Event

import structlog
from PySide6.QtWidgets import QApplication

log = structlog.get_logger(__name__)

DONE, RESTART = 0, 70
"""Exit codes: 70 asks the service manager for a restart (sysexits: EX_SOFTWARE)."""


class Life:
    """From the start of the program to its end. `stop` is set when it ends; `code` is what it ends with."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.code = DONE
        self.stop = Event()

    def bug(self, thread: str) -> None:
        """Our own fault, already in the log."""
        self.start_again(f"a bug in the {thread} thread")

    def start_again(self, why: str) -> None:
        """End with a code that asks the service manager for a restart; any thread may say so."""
        log.error("kiosk_restarts", why=why)
        self.code = RESTART
        self._application.quit()
