"""Signing in at the desk with a PIN: what one may be, and the pause after wrong ones (ux.md S11)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

PIN_DIGITS = 6
TRIES = 5
FIRST_PAUSE = 60.0
LONGEST_PAUSE = 900.0
"""Seconds: after five wrong tries a minute, then twice as long after each five more, up to a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong tries in a row, and until when none is taken: seconds of a clock that is never set."""

    wrong: int = 0
    locked_until: float = 0.0

    def pause(self, now: float) -> float:
        """Seconds until the next try; 0.0 if it may be made."""
        return max(0.0, self.locked_until - now)


FRESH = Attempts()
"""After a right PIN, or none yet."""


def after_wrong(attempts: Attempts, now: float) -> Attempts:
    """One more wrong try at `now`."""
    wrong = attempts.wrong + 1
    rounds, within = divmod(wrong, TRIES)
    if within:
        return Attempts(wrong, attempts.locked_until)
    return Attempts(wrong, now + min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (rounds - 1)))


def pin_gap(pin: str) -> str | None:
    """What is wrong with a PIN that somebody chooses, as a sentence; None if nothing is."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdecimal()):
        return f"a PIN has {PIN_DIGITS} digits"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return "a PIN like this is guessed at once"
    return None
