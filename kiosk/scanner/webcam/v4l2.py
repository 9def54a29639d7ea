"""What Linux knows of a camera beside its pictures: whether it is one, its sizes, and what can be set on it.

Asked with the standard library: OpenCV knows neither the range of a control nor the mains' frequency, and the
libraries that do are under the GPL. Numbers and layouts are those of the kernel's videodev2.h and
v4l2-controls.h, which are the same on every machine that has a C `int` of 32 bits. A second opening of the
device beside OpenCV's own is what the kernel expects of control panels.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

Ioctl = Callable[[int, int, bytearray], int]
"""fcntl.ioctl: fills the bytes in, raises OSError for what the camera does not know."""

_QUERYCAP, _ENUM_FRAMESIZES, _QUERYCTRL, _G_CTRL, _S_CTRL = 0x80685600, 0xC02C564A, 0xC0445624, 0xC008561B, 0xC008561C
_CAPABILITY = struct.Struct("<16s32s32sIII12x")
_FRAME_SIZE = struct.Struct("<IIIII24x")
_QUERY = struct.Struct("<II32siiiiI8x")
_CONTROL = struct.Struct("<Ii")

_VIDEO_CAPTURE = 0x1
_MOTION_JPEG = 0x47504A4D
_DISCRETE = 1
_MOST_SIZES = 64
_UNUSABLE = 0x1 | 0x4
"""Flags of a control that is disabled or can only be read."""


class Control(IntEnum):
    """What can be set on a camera, by the kernel's number."""

    GAIN = 0x00980913
    MAINS = 0x00980918
    """V4L2_CID_POWER_LINE_FREQUENCY: 0 off, 1 for 50 Hz, 2 for 60 Hz."""
    EXPOSURE_AUTO = 0x009A0901
    """0 automatic, 1 manual, 2 shutter priority, 3 aperture priority; USB cameras have 1 and 3, some 0 and 1."""
    EXPOSURE = 0x009A0902
    """V4L2_CID_EXPOSURE_ABSOLUTE, in units of 100 µs."""
    EXPOSURE_SLOWS = 0x009A0903
    """V4L2_CID_EXPOSURE_AUTO_PRIORITY: whether the camera may give fewer pictures to expose them longer."""
    FOCUS_AUTO = 0x009A090C


@dataclass(frozen=True, slots=True)
class Range:
    """The values that a control takes."""

    least: int
    most: int
    usual: int


class Node:
    """A device file such as /dev/video0, opened for questions. Raises OSError if it cannot be opened."""

    def __init__(self, path: str, ioctl: Ioctl | None = None) -> None:
        if ioctl is None:
            import fcntl  # not on Windows, where nobody comes here

            ioctl = fcntl.ioctl
        self._ioctl = ioctl
        self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back. Harmless when closed."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def gives_pictures(self) -> bool:
        """Whether pictures come from it: a webcam has a second device that gives descriptions alone."""
        answer = self._ask(_QUERYCAP, bytearray(_CAPABILITY.size))
        return answer is not None and bool(_CAPABILITY.unpack(answer)[5] & _VIDEO_CAPTURE)

    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Widths and heights of its motion-JPEG pictures, smallest first; empty if it does not list them."""
        found = set()
        for index in range(_MOST_SIZES):
            answer = self._ask(_ENUM_FRAMESIZES, bytearray(_FRAME_SIZE.pack(index, _MOTION_JPEG, 0, 0, 0)))
            if answer is None:
                break
            _, _, kind, width, height = _FRAME_SIZE.unpack(answer)
            if kind == _DISCRETE:
                found.add((width, height))
        return tuple(sorted(found))

    def range(self, control: Control) -> Range | None:
        """The values that may be set; None if the camera has no such control or lets nobody set it."""
        answer = self._ask(_QUERYCTRL, bytearray(_QUERY.pack(control, 0, b"", 0, 0, 0, 0, 0)))
        if answer is None:
            return None
        _, _, _, least, most, _, usual, flags = _QUERY.unpack(answer)
        return None if flags & _UNUSABLE else Range(least, most, usual)

    def get(self, control: Control) -> int | None:
        """What is set now; None if the camera does not say."""
        answer = self._ask(_G_CTRL, bytearray(_CONTROL.pack(control, 0)))
        return None if answer is None else int(_CONTROL.unpack(answer)[1])

    def set(self, control: Control, value: int) -> int | None:
        """Set it, within its range, and return what the camera says it is now; None if it was not taken."""
        limits = self.range(control)
        if limits is None:
            return None
        value = min(limits.most, max(limits.least, value))
        if self._ask(_S_CTRL, bytearray(_CONTROL.pack(control, value))) is None:
            return None
        return self.get(control)

    def _ask(self, request: int, question: bytearray) -> bytearray | None:
        try:
            self._ioctl(self._file, request, question)
        except OSError:  # not known, out of its range, busy, or unplugged, which `read` tells of
            return None
        return question
