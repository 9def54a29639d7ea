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
