"""A camera that is plugged into this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.scanner.frames import Pixels
from kiosk.scanner.opencv import Capture
from kiosk.scanner.sources.source import Cause, SourceUnavailable
from kiosk.scanner.webcam.exposure import USUAL, Shooting
from kiosk.scanner.webcam.lens import Lens, V4l2Lens
from kiosk.scanner.webcam.plugged_in import Cameras, PluggedIn, cameras_here

OpenDevice = Callable[[str | int, Shooting], Capture | None]
"""Starts a camera's pictures; None if it does not start."""
OpenLens = Callable[[str | int], Lens | None]
"""What can be set on it; None if nothing can."""


def lens_of(device: str | int) -> Lens | None:
    """The settings of a camera on Linux; elsewhere cameras decide by themselves."""
    if sys.platform != "linux" or isinstance(device, int):
        return None
    try:
        return V4l2Lens(device)
    except OSError:  # pictures come all the same
        return None


class Device:
    """A camera by its lasting id, by the name that the system has for it, or by its number.

    It is looked up anew each time it is opened, because its number changes when it is plugged in again; one that
    was named by its number is then known by its id.
    """

    interval: float | None = None

    def __init__(
        self,
        address: str,
        shooting: Shooting = USUAL,
        *,
        cameras: Cameras = cameras_here,
        open_camera: OpenDevice = Capture.of_device,
        open_lens: OpenLens = lens_of,
    ) -> None:
        self.name = address
        self.lens: Lens | None = None
        self._shooting = shooting
        self._cameras = cameras
        self._open_camera = open_camera
        self._open_lens = open_lens
        self._id: str | None = None
        self._capture: Capture | None = None

    def open(self) -> None:
        """Start the camera; NOT_FOUND, BAD_ADDRESS, NO_PERMISSION or BUSY if it does not start."""
        camera = self._found()
        self._capture = self._open_camera(camera.device, self._shooting)
        if self._capture is None:
            raise SourceUnavailable(Cause.BUSY, f"Camera {self.name} does not start; another program may be using it.")
        self._id = camera.id
        self.lens = self._open_lens(camera.device)

    def read(self) -> Pixels | None:
        """The next picture; BROKEN_OFF when the camera gives none, as when it is unplugged."""
        pixels = None if self._capture is None else self._capture.read()
        if pixels is None:
            raise SourceUnavailable(Cause.BROKEN_OFF, f"Camera {self.name} stopped giving pictures.")
        return pixels

    def close(self) -> None:
        """Switch the camera off."""
        if self.lens is not None:
            self.lens.close()
            self.lens = None
        if self._capture is not None:
            self._capture.close()
            self._capture = None

    def _found(self) -> PluggedIn:
        """The camera that is meant, which this user may open."""
        there = self._cameras()
        known = [camera for camera in there if camera.id == self._id]
        meant = known or [camera for camera in there if camera.is_meant_by(self.name)]
        if len(meant) > 1:
            ids = ", ".join(camera.id for camera in meant)
            raise SourceUnavailable(Cause.BAD_ADDRESS, f"Several cameras are called {self.name}. Name one of: {ids}.")
        camera = meant[0] if meant else self._unlisted(there)
        if isinstance(camera.device, str) and not os.access(camera.device, os.R_OK | os.W_OK):
            raise SourceUnavailable(
                Cause.NO_PERMISSION,
                f"This user may not use {camera.device}: add it to the group video and log in again.",
            )
        return camera

    def _unlisted(self, there: tuple[PluggedIn, ...]) -> PluggedIn:
        """What the address says all the same, where the system lists no cameras, as in a container."""
        if sys.platform != "linux" and self.name.isdecimal() and not there:
            return PluggedIn(self.name, self.name, int(self.name))
        path = Path(f"/dev/video{self.name}" if self.name.isdecimal() else self.name)
        if path.is_absolute() and path.exists():
            return PluggedIn(self.name, self.name, str(path.resolve()))
        known = f" Plugged in: {', '.join(camera.id for camera in there)}." if there else " No camera is plugged in."
        or_file = "" if path.is_absolute() or self.name.isdecimal() else " and no file"
        raise SourceUnavailable(Cause.NOT_FOUND, f"There is no camera{or_file} {self.name}.{known}")
