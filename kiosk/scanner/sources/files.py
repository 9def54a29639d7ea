"""Pictures from files, which stand in for a camera: a video, a picture, a folder of pictures."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.scanner.frames import Pixels
from kiosk.scanner.opencv import Capture, picture_of
from kiosk.scanner.sources.source import Cause, EndOfPictures, SourceUnavailable
from kiosk.scanner.webcam.lens import Lens

PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".jp2", ".pgm", ".ppm"}
)
VIDEO_SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".mjpeg", ".ts"})

SHOWN_TIMES = 10
"""How often a single picture is given: codes that need several readings get them."""
SHOWN_EVERY = 0.1
"""Seconds between two of them."""


class VideoFile:
    """A video, picture by picture."""

    lens: Lens | None = None

    def __init__(self, path: Path) -> None:
        self._path = path
        self._capture: Capture | None = None

    @property
    def name(self) -> str:
        """The path."""
        return str(self._path)

    @property
    def interval(self) -> float | None:
        """As the video's frame rate says."""
        return None if self._capture is None else 1 / self._capture.fps

    def open(self) -> None:
        """Open the file; NOT_FOUND, NO_PERMISSION or GARBAGE if that cannot be."""
        _require_readable(self._path)
        self._capture = Capture.of_file(self._path)
        if self._capture is None:
            raise SourceUnavailable(Cause.GARBAGE, f"{self._path} holds no video that can be read.")

    def read(self) -> Pixels | None:
        """The next picture; a video that stops in the middle of one ends there."""
        pixels = None if self._capture is None else self._capture.read()
        if pixels is None:
            raise EndOfPictures
        return pixels

    def close(self) -> None:
        """Close the file."""
        if self._capture is not None:
            self._capture.close()
            self._capture = None


class PictureFiles:
    """The pictures of a folder in the order of their names, or one picture; each is given for one second."""

    interval: float | None = SHOWN_EVERY
    lens: Lens | None = None

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left: list[Path] = []
        self._shown: Pixels | None = None
        self._times = 0

    @property
    def name(self) -> str:
        """The path."""
        return str(self._path)

    def open(self) -> None:
        """List the folder; NOT_FOUND if it is missing or has no pictures, NO_PERMISSION if it is closed to us."""
        _require_readable(self._path)
        files = sorted(self._path.iterdir()) if self._path.is_dir() else [self._path]
        self._left = [path for path in files if path.suffix.lower() in PICTURE_SUFFIXES]
        self._times = 0
        if not self._left:
            raise SourceUnavailable(Cause.NOT_FOUND, f"{self._path} has no pictures in it.")

    def read(self) -> Pixels | None:
        """The same picture ten times, then the next. GARBAGE for a file that holds no picture, by name."""
        if self._times == 0:
            if not self._left:
                raise EndOfPictures
            path = self._left.pop(0)
            _require_readable(path)
            self._shown = picture_of(path.read_bytes())
            if self._shown is None:
                raise SourceUnavailable(Cause.GARBAGE, f"{path} holds no picture that can be read.")
            self._times = SHOWN_TIMES
        self._times -= 1
        return self._shown

    def close(self) -> None:
        """Forget the pictures."""
        self._left, self._shown, self._times = [], None, 0


def _require_readable(path: Path) -> None:
    try:
        there = path.exists()
    except PermissionError:  # of a folder above it; told below
        there = True
    if not there:
        raise SourceUnavailable(Cause.NOT_FOUND, f"{path} is not there.")
    if not os.access(path, os.R_OK):
        raise SourceUnavailable(Cause.NO_PERMISSION, f"{path} may not be read by this user.")
