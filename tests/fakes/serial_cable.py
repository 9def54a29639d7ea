"""The cable of a serial scanner: a pseudo-terminal, whose other end is a port like any other."""

from __future__ import annotations

import os
from pathlib import Path


class SerialCable:
    """The scanner's end, and a path like those in /dev/serial/by-id that shows where the port is while plugged in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._scanner: int | None = None

    def plug_in(self) -> None:
        self._scanner, port = os.openpty()
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(port))
        os.close(port)

    def unplug(self) -> None:
        if self._scanner is not None:
            self.path.unlink()
            os.close(self._scanner)
            self._scanner = None

    def send(self, sent: bytes) -> None:
        assert self._scanner is not None
        os.write(self._scanner, sent)
