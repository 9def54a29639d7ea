"""How a program with windows ends: because somebody closed it, or to be started again."""

from __future__ import annotations

import sys
from threading import Event
from types import TracebackType

import structlog
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

log = structlog.get_logger(__name__)

DONE, RESTART = 0, 70
"""Exit codes: 70 asks the service manager for a restart (sysexits: EX_SOFTWARE)."""


class Life(QObject):
    """From the start of the program to its end. `stop` is set when it ends; `code` is what it ends with.

    Between `begin` and `end` a bug in the thread of the screens ends the program, too: Qt calls our code, and whatever
    that raises reaches nobody but the hook of the interpreter.
    """

    _over = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._hook = sys.excepthook
        self.code = DONE
        self.stop = Event()
        self._over.connect(self._leave, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Take over what nobody catches."""
        self._hook = sys.excepthook
        sys.excepthook = self._uncaught

    def end(self) -> None:
        """Tell the cameras and readers to stop, and give the hook back."""
        self.stop.set()
        sys.excepthook = self._hook

    def leave(self) -> None:
        """End the program; any thread may say so. No window is asked: the list of an alarm would say no."""
        self._over.emit()

    def bug(self, thread: str) -> None:
        """Our own fault, already in the log."""
        self.start_again(f"a bug in the {thread} thread")

    def start_again(self, why: str) -> None:
        """End with a code that asks the service manager for a restart; any thread may say so."""
        log.error("kiosk_restarts", why=why)
        self.code = RESTART
        self.leave()

    @Slot()
    def _leave(self) -> None:
        self._application.exit(DONE)

    def _uncaught(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        log.error("screen_died", exc_info=(kind, bug, trace))
        self.bug("screens'")
        if self._hook is not sys.__excepthook__:  # somebody else watches, as a test does
            self._hook(kind, bug, trace)
