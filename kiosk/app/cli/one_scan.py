"""One scan of a scanner that types, as a terminal or a pipe gives it."""

from __future__ import annotations

import os
import select
import sys
from typing import TextIO

from kiosk.scanner.readers.learning import End

SILENCE = 0.3
"""Seconds without a character after which a scan has ended. Longer than a kiosk waits: a terminal over a network may
stumble, and nobody stands in a queue."""
_CHUNK = 4096


def read_one_scan(source: TextIO) -> tuple[str, End]:
    """What was typed, without its end, and what ended it; nothing and `End.NOTHING` if the input is over.

    A terminal is read key by key, so that a scanner without Enter is seen as one; where that is not possible
    (Windows) it is read to the Enter, which may be a person's then.
    """
    typed = _keys(source.fileno()) if _is_terminal(source) else source.readline()
    if typed.endswith(("\n", "\r")):
        return typed.rstrip("\r\n"), End.ENTER
    if typed.endswith("\t"):
        return typed.rstrip("\t"), End.TAB
    return typed, End.NOTHING


def _is_terminal(source: TextIO) -> bool:
    return sys.platform != "win32" and source.isatty()


def _keys(terminal: int) -> str:
    """From the first key to the first silence, without an echo."""
    import termios
    import tty

    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        typed = os.read(terminal, _CHUNK)
        while typed and select.select([terminal], [], [], SILENCE)[0]:
            more = os.read(terminal, _CHUNK)
            if not more:
                break
            typed += more
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    return typed.decode("utf-8", errors="replace")
