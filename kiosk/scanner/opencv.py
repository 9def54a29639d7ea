"""The one place that knows OpenCV: pictures from bytes, from devices, from files and from the network.

OpenCV and the FFmpeg inside it write to standard error for each broken stream; a broken camera is an
expected state here and is told once by `camera`, so both are set quiet before the import.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Self

os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # AV_LOG_QUIET
os.environ.setdefault("OPENCV_FFMPEG_CAPTURE_OPTIONS", "rtsp_transport;tcp")  # UDP loses frames on busy Wi-Fi
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")  # seconds; 10 would outlast a stop

import cv2 as cv2  # exported: the modules that look at pictures take it from here, set quiet
import numpy as np

from kiosk.scanner.frames import Grey, Pixels
from kiosk.scanner.webcam.exposure import Shooting

cv2.setNumThreads(1)  # one conversion of one frame gains nothing from a pool, and the pool spins

USUAL_FPS = 30.0
"""Frames per second of a video that does not say."""


class Capture:
    """An open stream of pictures, read one by one by one thread."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture

    @property
    def fps(self) -> float:
        """Frames per second as the stream says, or `USUAL_FPS` when it says nothing sensible."""
        said = self._capture.get(cv2.CAP_PROP_FPS)
        return said if 0.5 <= said <= 240 else USUAL_FPS

    def read(self) -> Pixels | None:
        """The next picture; None at the end, after a read time-out or when the stream broke."""
        came, pixels = self._capture.read()
        return _bgr(pixels) if came and pixels.size else None

    def close(self) -> None:
        """Give the device, file or connection back."""
        self._capture.release()

    @classmethod
    def _opened(cls, capture: cv2.VideoCapture) -> Self | None:
        if capture.isOpened():
            return cls(capture)
        capture.release()
        return None

    @classmethod
    def of_device(cls, device: int | str, shooting: Shooting) -> Self | None:
        """A camera by index or device path, asked for size and rate; None if it cannot be opened."""
        backend = cv2.CAP_V4L2 if isinstance(device, str) else cv2.CAP_ANY
        width, height = shooting.size
        capture = cv2.VideoCapture(device, backend)
        if capture.isOpened():
            # Uncompressed 1280x720 does not fit through USB 2 at 30 frames per second.
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
            capture.set(cv2.CAP_PROP_FPS, shooting.fps)
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        return cls._opened(capture)

    @classmethod
    def of_file(cls, path: Path) -> Self | None:
        """A video file; None if it holds no video that FFmpeg reads."""
        return cls._opened(cv2.VideoCapture(str(path), cv2.CAP_FFMPEG))

    @classmethod
    def of_network(cls, url: str, *, open_seconds: float, read_seconds: float) -> Self | None:
        """A stream that FFmpeg opens, with explicit time-outs (its own are 30 s); None if it does not open."""
        limits = [
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
            int(open_seconds * 1000),
            cv2.CAP_PROP_READ_TIMEOUT_MSEC,
            int(read_seconds * 1000),
        ]
        return cls._opened(cv2.VideoCapture(url, cv2.CAP_FFMPEG, limits))


def picture_of(encoded: bytes) -> Pixels | None:
    """The BGR picture in the bytes of a JPEG, PNG or the like; None if they hold none."""
    decoded = _decoded(encoded, cv2.IMREAD_COLOR_BGR)
    return None if decoded is None else _bgr(decoded)


def grey_of(pixels: Pixels) -> Grey:
    """The brightness of a BGR picture, which is all that decoders look at."""
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def shrunk(grey: Grey, factor: float) -> Grey:
    """The picture at `factor` (0 to 1) of its width and height, averaged so that bars stay bars."""
    height, width = grey.shape
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _decoded(encoded: bytes, flags: int) -> np.ndarray | None:
    try:
        return cv2.imdecode(np.frombuffer(encoded, np.uint8), flags)
    except cv2.error:  # no bytes, more than 2**30 pixels, a header that lies: no picture, as the contract says
        return None


def _bgr(pixels: np.ndarray) -> Pixels:
    if pixels.ndim == 2:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
    return np.asarray(pixels, dtype=np.uint8)
