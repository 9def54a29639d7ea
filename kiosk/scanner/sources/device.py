"""A camera that is plugged into this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.scanner.frames import Pixels
from kiosk.scanner.opencv import Capture
from kiosk.scanner.sources.source import Cause, SourceUnavailable

WIDTH, HEIGHT, FPS = 1280, 720, 30.0
"""What a camera is asked for: enough for a card at arm's length, little enough to decode each frame."""

_BY_ID = Path("/dev/v4l/by-id")


class Device:
    """A camera by its number, or on Linux by the path of its device.

    A path under `/dev/v4l/by-id` names the same camera whichever socket it is plugged into; it is looked up
    anew each time the camera is opened.
    """

    interval: float | None = None

    def __init__(self, address: str) -> None:
        self.name = address
        self._capture: Capture | None = None

    def open(self) -> None:
        """Start the camera; NOT_FOUND, NO_PERMISSION or BUSY if it does not start."""
        self._capture = Capture.of_device(self._device(), width=WIDTH, height=HEIGHT, fps=FPS)
        if self._capture is None:
            raise SourceUnavailable(Cause.BUSY, f"Camera {self.name} does not start; another program may be using it.")

    def read(self) -> Pixels | None:
        """The next picture; BROKEN_OFF when the camera gives none, as when it is unplugged."""
        pixels = None if self._capture is None else self._capture.read()
        if pixels is None:
            raise SourceUnavailable(Cause.BROKEN_OFF, f"Camera {self.name} stopped giving pictures.")
        return pixels

    def close(self) -> None:
        """Switch the camera off."""
        if self._capture is not None:
            self._capture.close()
            self._capture = None

    def _device(self) -> int | str:
        if sys.platform != "linux":
            if not self.name.isdecimal():
                raise SourceUnavailable(Cause.BAD_ADDRESS, f"{self.name}: cameras have numbers here, such as 0.")
            return int(self.name)
        path = Path(f"/dev/video{self.name}" if self.name.isdecimal() else self.name)
        if not path.exists():
            there = sorted(map(str, _BY_ID.iterdir())) if _BY_ID.is_dir() else []
            known = f" Plugged in: {', '.join(there)}." if there else " No camera is plugged in."
            raise SourceUnavailable(Cause.NOT_FOUND, f"There is no camera at {path}.{known}")
        if not os.access(path, os.R_OK | os.W_OK):
            raise SourceUnavailable(
                Cause.NO_PERMISSION, f"This user may not use {path}: add it to the group video and log in again."
            )
        return str(path.resolve())
