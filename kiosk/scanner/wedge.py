"""Tells a hand-held scanner, which types like a keyboard, from a person who types.

Theory of operation. A scanner types at least six characters with hardly a gap and often, not always, Enter or
Tab behind them; no person does. What will become a burst cannot be known from its first characters, so every
character is *held back* until it is clear: either a pause shows that a person types, and what was held is
let through (35 ms late, which nobody notices), or the sixth quick character shows a scanner, and the whole
burst is swallowed, its end included.

- While fewer than `SHORTEST` characters are held, a pause of more than `GAP` lets them through.
- From then on it is a burst, and only Enter, Tab or `SILENCE` end it: a hiccup of 50 ms within a burst must
  not cut a member's code in two.
- Enter and Tab go to whoever has the focus unless they end a burst, or come within `LATE_ENTER` after one
  that was ended by silence: a scanner's Enter must never press a button.

Rules for editors: no clock and no keys of Qt; the state is replaced, never changed. The caller feeds characters
only (no key that repeats while it is held down, no shortcut), calls `wait_over` when `due_at` has come, and
acts on each `Verdict`. The times are those at which the keys were pressed, as the toolkit stamps them: after a
stall of the screen, keys that waited in a queue would look like a burst.
"""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST = 6
"""Characters that make a burst (ux.md 3.3)."""
GAP = 0.035
"""Seconds between two characters of a scanner, at most (ux.md 3.3)."""
SILENCE = 0.060
"""Seconds after the last character that end a burst without Enter (ux.md 3.3)."""
LATE_ENTER = 0.250
"""Seconds after a burst in which an Enter still belongs to it."""


@dataclass(frozen=True, slots=True)
class Burst:
    """What a scanner typed, without its Enter or Tab."""

    text: str
    first_at: float
    """When its first character came, in seconds of the caller's clock."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the caller does now, in this order."""

    let_through: str = ""
    """These held characters, the oldest, go to the focus after all, as if typed now."""
    burst: Burst | None = None
    """A code has come."""
    swallow: bool = False
    """The key that was just fed goes no further: it is held back or part of a burst."""


@dataclass(frozen=True, slots=True)
class Wedge:
    """What was typed lately; `Wedge()` is the start."""

    held: str = ""
    first_at: float = 0.0
    last_at: float = 0.0
    burst_ended_at: float | None = None

    @property
    def due_at(self) -> float | None:
        """When `wait_over` must be called, unless a key comes before; None if nothing is held."""
        if not self.held:
            return None
        return self.last_at + (SILENCE if self._is_burst else GAP)

    @property
    def _is_burst(self) -> bool:
        return len(self.held) >= SHORTEST

    def character(self, character: str, now: float) -> tuple[Wedge, Verdict]:
        """A key that writes one character came at `now`."""
        state, before = self.wait_over(now)
        first_at = state.first_at if state.held else now
        held = Wedge(state.held + character, first_at, now)
        return held, Verdict(before.let_through, before.burst, swallow=True)

    def enter(self, now: float) -> tuple[Wedge, Verdict]:
        """Enter or Tab came at `now`."""
        state, before = self.wait_over(now)
        if state._is_burst:
            return Wedge(burst_ended_at=now), Verdict(burst=Burst(state.held, state.first_at), swallow=True)
        late = state.burst_ended_at is not None and now - state.burst_ended_at <= LATE_ENTER
        let_through = before.let_through + state.held
        after = Wedge(burst_ended_at=state.burst_ended_at if late else None)
        return after, Verdict(let_through, before.burst, swallow=late)

    def wait_over(self, now: float) -> tuple[Wedge, Verdict]:
        """Time passed: let through, or finish, what waited long enough. Harmless at any time."""
        due_at = self.due_at
        if due_at is None or now <= due_at:
            return self, Verdict()
        if self._is_burst:
            return Wedge(burst_ended_at=due_at), Verdict(burst=Burst(self.held, self.first_at))
        return Wedge(), Verdict(let_through=self.held)
