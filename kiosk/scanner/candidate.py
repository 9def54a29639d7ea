"""A place in a picture where a code seems to be that was not read."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.scanner.sighting import Corners


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody holds something up: what lights the bracket and what the coach looks at."""

    corners: Corners
    """Around it, in pixels of the picture."""
    linear: bool
    """Whether it looks like bars; otherwise like a square code."""

    def moved(self, right: float, down: float) -> Candidate:
        """The same in a picture of which this was a part that begins there."""
        return Candidate(tuple((x + right, y + down) for x, y in self.corners), self.linear)
