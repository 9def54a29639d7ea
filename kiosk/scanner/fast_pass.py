"""What every frame of a camera gets: a gate, then the cheap decoders on the part that is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.scanner.decoder import Decoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.motion import Motion, Part
from kiosk.scanner.sighting import Sighting

STILL_LOOKS = 6
"""One frame in so many is looked at, whole, while nothing is new: five looks a second."""
AGAIN = 2
"""Frames that are looked at after a code was first read, still or not: linear codes need a second reading."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A frame that was looked at."""

    sightings: tuple[Sighting, ...]
    part: Part
    """What of it was looked at."""


class FastPass:
    """Keeps what it must know of one camera's earlier frames; the first decoder that reads something wins."""

    def __init__(self, decoders: Sequence[Decoder]) -> None:
        self._decoders = tuple(decoders)
        self._motion = Motion()
        self._still = 0
        self._again = 0
        self._texts: frozenset[str] = frozenset()

    def glance(self, grey: Grey) -> Glance | None:
        """The codes in what is new in this frame; None if nothing is and it is not this frame's turn."""
        part = self._motion.new_part(grey)
        if part is None:
            self._still += 1
            if self._still % STILL_LOOKS and not self._again:
                return None
            height, width = grey.shape
            part = Part(0, 0, width, height)
        self._again = max(0, self._again - 1)
        sightings = _first(self._decoders, part, grey)
        texts = frozenset(one.text for one in sightings)
        if texts - self._texts:
            self._again = AGAIN
        self._texts = texts
        return Glance(sightings, part)


def _first(decoders: Sequence[Decoder], part: Part, grey: Grey) -> tuple[Sighting, ...]:
    looked_at = part.of(grey)
    for decoder in decoders:
        if sightings := decoder.read(looked_at):
            return tuple(moved(one, part) for one in sightings)
    return ()


def moved(sighting: Sighting, part: Part) -> Sighting:
    """A sighting in a part of the view, with its corners where they are in the whole."""
    return replace(sighting, corners=tuple((x + part.left, y + part.top) for x, y in sighting.corners))
