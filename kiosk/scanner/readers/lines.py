"""Cuts what a serial scanner sends into lines, each of which is a code. Pure.

A line ends with CR, LF, both, or a silence: many scanners come without any end set. What is no text (a scanner at
another speed sends noise that looks like it) and what is longer than any code is no line but `None`, said once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

SILENCE = 0.060
"""Seconds after the last byte that end a line (ux.md 3.3)."""
LONGEST = 512
"""Bytes of a line; more is noise."""

_END = re.compile(rb"[\r\n]")
_BLANK = b" \t\x02\x03\x04"
"""What may stand around a code and alone is none: blanks, and the marks of a message's begin and end."""
_NO_TEXT = re.compile(r"[\x00\x01\x05-\x08\x0b-\x1b\x7f-\x9f]")
"""Control characters that no code has; those left out separate fields (GS and its like) or frame messages."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What has come of a line that has not ended; `Lines()` is the start."""

    held: bytes = b""
    last_at: float = 0.0

    def bytes_came(self, chunk: bytes, now: float) -> tuple[Lines, tuple[str | None, ...]]:
        """The lines that end in this chunk. `now` in seconds of the caller's clock."""
        state, before = self.wait_over(now)
        *ended, held = _END.split(state.held + chunk)
        # of what is too long only so much is kept as is needed to know that it is
        return Lines(held[: LONGEST + 1], now), before + _codes(ended)

    def wait_over(self, now: float) -> tuple[Lines, tuple[str | None, ...]]:
        """Time passed: a line that waited long enough has ended. Harmless at any time."""
        if not self.held or now - self.last_at <= SILENCE:
            return self, ()
        return Lines(), _codes([self.held])


def _codes(lines: list[bytes]) -> tuple[str | None, ...]:
    return tuple(_text(line) for line in lines if line.strip(_BLANK))


def _text(line: bytes) -> str | None:
    if len(line) > LONGEST:
        return None
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if _NO_TEXT.search(text) else text
