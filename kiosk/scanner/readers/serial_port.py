"""A scanner on a serial port, or on USB with a driver that shows it as one."""

from __future__ import annotations

import errno

import serial

from kiosk.scanner.frames import Ticks
from kiosk.scanner.readers.attached import ReaderUnavailable, Unclear
from kiosk.scanner.readers.lines import SILENCE, Lines

try:
    from termios import error as _TerminalError  # noqa: N812  # what the system calls it says too little
except ImportError:  # Windows
    _TerminalError = OSError  # type: ignore[misc, assignment]

_FAULTS = (OSError, _TerminalError)
"""All that pyserial lets through when a port goes away; its own exception is an OSError."""
_AT_ONCE = 4096


class SerialScanner:
    """The scanner at `path`: a stable one (/dev/serial/by-id/…), or COM3.

    `framing` is data bits, parity (N, E or O) and stop bits, as "8N1". Both ends must agree on it and on `baud`.
    """

    pause = 0.0

    def __init__(self, path: str, ticks: Ticks, *, baud: int = 9600, framing: str = "8N1") -> None:
        self.name = path
        self._baud = baud
        self._framing = framing
        self._ticks = ticks
        self._port: serial.Serial | None = None
        self._lines = Lines()

    def open(self) -> None:
        """Take the port, for this program alone. Raises `ReaderUnavailable`."""
        try:
            self._port = serial.Serial(
                self.name,
                self._baud,
                bytesize=int(self._framing[0]),
                parity=self._framing[1],
                stopbits=int(self._framing[2]),
                timeout=SILENCE,
                exclusive=True,
            )
        except _FAULTS as fault:
            raise ReaderUnavailable(self._why(fault)) from fault
        self._lines = Lines()

    def read(self) -> tuple[str | Unclear, ...]:
        """The codes that came, after at most `SILENCE`. Raises `ReaderUnavailable`."""
        assert self._port is not None
        try:
            chunk = self._port.read(max(1, min(self._port.in_waiting, _AT_ONCE)))
        except _FAULTS as fault:
            raise ReaderUnavailable(f"the scanner at {self.name} was unplugged") from fault
        now = self._ticks()
        self._lines, came = self._lines.bytes_came(chunk, now) if chunk else self._lines.wait_over(now)
        return tuple(self._unclear() if text is None else text for text in came)

    def close(self) -> None:
        """Give the port back."""
        if self._port is not None:
            self._port.close()
            self._port = None

    def _unclear(self) -> Unclear:
        return Unclear(f"what {self.name} sends is no text: is it set to {self._baud} baud, {self._framing}?")

    def _why(self, fault: Exception) -> str:
        match getattr(fault, "errno", None):
            case errno.ENOENT | errno.ENODEV | errno.ENXIO:
                return f"no scanner is plugged in at {self.name}"
            case errno.EACCES | errno.EPERM:
                return f"{self.name} may not be opened: the kiosk's user needs the group that owns it (dialout)"
            case errno.EBUSY | errno.EAGAIN:
                return f"another program has {self.name}"
            case _:
                return f"{self.name} cannot be opened as a serial port"
