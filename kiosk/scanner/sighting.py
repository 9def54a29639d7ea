"""One code that was read in one picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.codes import Symbology

Corners = tuple[tuple[float, float], ...]
"""Four points (x, y) in pixels of the picture, around a code."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a decoder says of one code in one picture."""

    text: str
    symbology: Symbology
    corners: Corners
    decoder: str
    """Which decoder read it: "zxing" or "zbar"."""
    ms: float
    """Milliseconds of the call that read it."""

    def moved(self, right: float, down: float) -> Sighting:
        """The same in a picture of which this was a part that begins there."""
        return replace(self, corners=tuple((x + right, y + down) for x, y in self.corners))
