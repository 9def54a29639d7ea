"""When to talk to the server next, and how much to say at once.

A pure state machine: the clock's reading and the jitter are arguments, in seconds of a clock that is never set
and from 0 to 1. Theory of operation:

- A scan asks for a push `AFTER_SCAN` later, so that a rush becomes one batch. Without scans the server is asked
  for changes each `IDLE`.
- A failure waits: full jitter over an interval that doubles from `FIRST_WAIT` to `LONGEST_WAIT`, then that slow
  steady rate for ever; there is no final stop. What the server itself asks for (Retry-After) is kept, up to
  `LONGEST_ASKED`. A scan never shortens a wait.
- The batch halves on trouble, down to one event, and doubles with each one that is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

AFTER_SCAN = 0.25
IDLE = 15.0
FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
LONGEST_ASKED = 600.0
LARGEST_BATCH = 500
FIRST_BATCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """`due_at`: when to go; `failures`: how many rounds in a row failed; `batch`: most events of a push."""

    due_at: float
    failures: int = 0
    batch: int = FIRST_BATCH

    def scanned(self, now: float) -> Pacing:
        """There is something new to send."""
        if self.failures:
            return self
        return replace(self, due_at=min(self.due_at, now + AFTER_SCAN))

    def succeeded(self, now: float) -> Pacing:
        """A round went through."""
        return Pacing(due_at=now + IDLE, batch=self.batch)

    def failed(self, now: float, *, jitter: float, asked: float | None = None) -> Pacing:
        """A round failed; `asked` is what the server wants to be left alone for."""
        longest = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(self.failures, 16))
        wait = longest * jitter if asked is None else min(asked, LONGEST_ASKED) + jitter
        return Pacing(due_at=now + wait, failures=self.failures + 1, batch=max(1, self.batch // 2))

    def taken(self) -> Pacing:
        """The server took a batch: more can be said at once."""
        return replace(self, batch=min(LARGEST_BATCH, self.batch * 2))

    def halved(self) -> Pacing:
        """The batch itself was not understood: look for the event at fault, without a wait."""
        return replace(self, batch=max(1, self.batch // 2))
