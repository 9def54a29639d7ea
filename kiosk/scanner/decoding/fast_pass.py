"""What every frame of a camera gets: a gate, then the cheap decoders on the part that is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.motion import Motion, Part
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting

STILL_LOOKS = 10
"""One frame in so many is looked at, whole, while nothing is new: three looks a second."""
AGAIN = 2
"""Frames that are looked at after a code was first read, still or not: linear codes need a second reading."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A frame that was looked at."""

    sightings: tuple[Sighting, ...]
    part: Part
    """What of it was looked at."""
    new: bool
    """Whether something is new in it; otherwise it was its turn."""


class FastPass:
    """Keeps what it must know of one camera's earlier frames.

    The first decoder looks at every frame that passes the gate. The others look at every second one in which something
    is new and the first read nothing; and, once they have read something, at the next one too, so that the second
    reading of a linear code comes at once.
    """

    def __init__(self, decoders: Sequence[Decoder]) -> None:
        self._decoders = tuple(decoders)
        self._motion = Motion()
        self._still = 0
        self._again = 0
        self._rested = True
        self._texts: frozenset[str] = frozenset()

    def glance(self, grey: Grey) -> Glance | None:
        """The codes in what is new in this frame; None if nothing is and it is not this frame's turn."""
        part = self._motion.new_part(grey)
        new = part is not None
        if part is None:
            self._still += 1
            if self._still % STILL_LOOKS and not self._again:
                return None
            height, width = grey.shape
            part = Part(0, 0, width, height)
        look_again = self._again > 0
        self._again = max(0, self._again - 1)
        sightings = tuple(one.moved(part.left, part.top) for one in self._read(part.of(grey), others=new or look_again))
        texts = frozenset(one.text for one in sightings)
        if texts - self._texts:
            self._again = AGAIN
        self._texts = texts
        return Glance(sightings, part, new)

    def _read(self, grey: Grey, *, others: bool) -> tuple[Sighting, ...]:
        for decoder in self._decoders[:1]:
            if sightings := decoder.read(grey):
                return sightings
        if others and self._rested:
            for decoder in self._decoders[1:]:
                if sightings := decoder.read(grey):
                    return sightings
        self._rested = not self._rested
        return ()
