"""The repeat guard of readers that hand over text: keys, serial scanners, card readers (ux.md 3.3). Pure.

The same rule as for the camera, whose debounce also has to tell codes in one picture apart: a code is new unless it
was accepted less than `GUARD` ago or read less than `UNSEEN_FOR` ago. So a card that lies on a reader is one scan,
and so is a card before a scanner that reads it every second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.scanner.debounce import GUARD, UNSEEN_FOR, Known


@dataclass(frozen=True, slots=True)
class Repeats:
    """The codes that are guarded now; `Repeats()` is the start. Each has an end in time, so they stay few."""

    known: tuple[Known, ...] = ()

    def read(self, text: str, now: float) -> tuple[Repeats, bool]:
        """This code was read at `now`, in seconds of the caller's clock; whether it is a new scan."""
        guarded = tuple(
            code for code in self.known if now - code.last_seen_at < UNSEEN_FOR or now - code.accepted_at < GUARD
        )
        if any(code.text == text for code in guarded):
            seen = (replace(code, last_seen_at=now) if code.text == text else code for code in guarded)
            return Repeats(tuple(seen)), False
        return Repeats((*guarded, Known(text, accepted_at=now, last_seen_at=now))), True
