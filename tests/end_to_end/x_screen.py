"""A screen without a monitor: Xvfb, and what stands on it, read from the X server's own memory."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.end_to_end.programs import LIMIT, until

WIDTH, HEIGHT = 1280, 800
_HEADER_SIZE, _BYTES_PER_LINE, _COLOURS = 0, 12, 19
"""Places of 32-bit numbers in the header of an X window dump; twelve bytes for each colour follow it."""


def xvfb() -> str | None:
    """Where the program is; None if this machine has none."""
    return shutil.which("Xvfb")


class XScreen:
    """An X server for the length of a block. `name` is what DISPLAY is to be."""

    def __init__(self, folder: Path) -> None:
        program = xvfb()
        assert program is not None, "packaging/test installs Xvfb"
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        self._process = subprocess.Popen(
            [program, "-displayfd", str(writing), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as said:
            self.name = f":{said.readline().strip()}"
        file = folder / "Xvfb_screen0"
        until(lambda: file.exists() and file.stat().st_size > WIDTH * HEIGHT * 4, "the screen is there")
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._line = header[_BYTES_PER_LINE]
        self._start = header[_HEADER_SIZE] + 12 * header[_COLOURS]

    def colour(self, x: int, y: int) -> str:
        """The colour of a pixel as it is now: "#2DD4A7"."""
        at = self._start + y * self._line + 4 * x
        blue, green, red = self._memory[at : at + 3]
        return f"#{red:02X}{green:02X}{blue:02X}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._memory.close()
        self._process.terminate()
        self._process.wait(LIMIT)
