"""A decoder that reads what its test says, and remembers what it was shown."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.codes import Symbology
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Corners, Sighting


def square_at(left: float, top: float, side: float = 20.0) -> Corners:
    """The outline of a code."""
    return ((left, top), (left + side, top), (left + side, top + side), (left, top + side))


def qr(text: str, corners: Corners | None = None) -> Sighting:
    """A QR code that was read."""
    return Sighting(text, Symbology.QR, corners or square_at(0, 0), "scripted", 1.0)


def bars(text: str, corners: Corners | None = None) -> Sighting:
    """A linear code that was read."""
    return Sighting(text, Symbology.CODE_128, corners or square_at(0, 0), "scripted", 1.0)


class ScriptedDecoder:
    """Reads `script[n]` in the n-th picture and its last line in all that follow; without a script nothing."""

    def __init__(self, *script: Sequence[Sighting]) -> None:
        self._script = script
        self.shown: list[Grey] = []

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """The next line of the script."""
        self.shown.append(grey)
        return tuple(self._script[min(len(self.shown), len(self._script)) - 1]) if self._script else ()
