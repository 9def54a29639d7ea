"""Bringing up Qt: a version that is known to kill the process is refused, and no screen means offscreen."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType

import PySide6
from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class UnusableQt(Exception):
    """This PySide6 must not be used; the message says what to install."""


def check_version(pyside: str = PySide6.__version__, python: tuple[int, ...] = sys.version_info[:2]) -> None:
    """Refuse PySide6 6.12.0 on Python 3.10 and 3.11: each call drops a reference of None, and the interpreter
    aborts after minutes of preview. Raises UnusableQt."""
    if pyside.startswith("6.12.0") and python < (3, 12):
        raise UnusableQt(f"PySide6 {pyside} aborts Python {python[0]}.{python[1]}: pip install 'pyside6>=6.8,<6.12'")


def headless() -> bool:
    """Whether nobody could see a window here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return os.environ["QT_QPA_PLATFORM"].startswith(("offscreen", "minimal"))
    return sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start_qt() -> QApplication:
    """The application object; raises UnusableQt."""
    check_version()
    if headless():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(application, QApplication)
    application.setApplicationName("Front Desk Kiosk")
    application.setQuitOnLastWindowClosed(True)
    return application


class StopSignals(QObject):
    """SIGTERM and SIGINT call `stop` in the UI thread.

    Python notes a signal only when it runs, and Qt's loop waits outside of Python: the interpreter writes a byte
    to a socket for each signal, and that wakes the loop.
    """

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._descriptor = signal.set_wakeup_fd(self._writer.fileno())
        self._handlers = {number: signal.signal(number, self._handle) for number in (signal.SIGTERM, signal.SIGINT)}

    def close(self) -> None:
        """Put back what was before."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._descriptor)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        self._stop()

    def _drain(self) -> None:
        self._reader.recv(64)  # Python runs the handler on the way back into the interpreter
