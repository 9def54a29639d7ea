"""Tells a hand-held scanner, which types like a keyboard, from a person who types.

Theory of operation. A scanner types at least six characters with hardly a gap and often, not always, Enter or
Tab behind them; no person does. (A house with shorter codes says so, at the price of its quickest typists.) What
will become a burst cannot be known from its first characters, so every character is *held back* until it is clear:
either a pause shows that a person types, and what was held is let through (35 ms late, which nobody notices), or the
sixth quick character shows a scanner, and the whole burst is swallowed, its end included.

- While fewer than `shortest` characters are held, a pause of more than `GAP` lets them through.
- From then on it is a burst, and only Enter, Tab or `SILENCE` end it: a hiccup of 50 ms within a burst must
  not cut a member's code in two.
- A key may write one thing and mean another (`keyboard`): what it wrote is let through, what it means is in the
  burst. A dead key writes nothing and means something.
- Enter and Tab go to whoever has the focus unless they end a burst, or come within `LATE_ENTER` after one
  that was ended by silence: a scanner's Enter must never press a button.

Rules for editors: no clock and no keys of Qt; the state is replaced, never changed. The caller feeds characters
only (no key that repeats while it is held down, no shortcut), calls `wait_over` when `due_at` has come, and
acts on each `Verdict`. The times are those at which the keys were pressed, as the toolkit stamps them: after a
stall of the screen, keys that waited in a queue would look like a burst.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

SHORTEST = 6
"""Characters that make a burst (ux.md 3.3)."""
LONGEST = 512
"""Characters of a burst that are kept: more than any code has, so what is longer is no code whatever follows."""
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
    """What the keys meant that are held back, one character each."""
    written: str = ""
    """What the same keys wrote."""
    first_at: float = 0.0
    last_at: float = 0.0
    burst_ended_at: float | None = None
    shortest: int = SHORTEST
    """Characters that make a burst here."""

    @property
    def due_at(self) -> float | None:
        """When `wait_over` must be called, unless a key comes before; None if nothing is held."""
        if not self.held:
            return None
        return self.last_at + (SILENCE if self.in_burst else GAP)

    @property
    def in_burst(self) -> bool:
        """Whether what is held is a burst already, of which nothing is let through any more."""
        return len(self.held) >= self.shortest

    def character(self, character: str, now: float, meant: str | None = None) -> tuple[Wedge, Verdict]:
        """A key that writes `character`, or nothing, came at `now`, and means one character: `meant`, or the same."""
        state, before = self.wait_over(now)
        first_at = state.first_at if state.held else now
        held = replace(
            state,
            held=(state.held + (meant or character))[:LONGEST],
            written=(state.written + character)[:LONGEST],
            first_at=first_at,
            last_at=now,
            burst_ended_at=None,
        )
        return held, Verdict(before.let_through, before.burst, swallow=True)

    def enter(self, now: float) -> tuple[Wedge, Verdict]:
        """Enter or Tab came at `now`."""
        state, before = self.wait_over(now)
        if state.in_burst:
            return self._empty(now), Verdict(burst=Burst(state.held, state.first_at), swallow=True)
        late = state.burst_ended_at is not None and now - state.burst_ended_at <= LATE_ENTER
        let_through = before.let_through + state.written
        after = self._empty(state.burst_ended_at if late else None)
        return after, Verdict(let_through, before.burst, swallow=late)

    def wait_over(self, now: float) -> tuple[Wedge, Verdict]:
        """Time passed: let through, or finish, what waited long enough. Harmless at any time."""
        due_at = self.due_at
        if due_at is None or now <= due_at:
            return self, Verdict()
        if self.in_burst:
            return self._empty(due_at), Verdict(burst=Burst(self.held, self.first_at))
        return self._empty(None), Verdict(let_through=self.written)

    def _empty(self, burst_ended_at: float | None) -> Wedge:
        return Wedge(burst_ended_at=burst_ended_at, shortest=self.shortest)
