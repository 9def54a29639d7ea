"""Reads the frames of a video as a camera's are read, every frame, and without haste."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting

AGREE_WITHIN = 30
"""Frames within which a linear code must be read a second time: a second of most videos."""


class VideoDecoder:
    """One for each video: fed with its frames in their order.

    `cheap` decoders look at each frame, the first that reads something wins; where none does, one of the `dear` ones
    does, in turn. A square code counts at once, a linear one when a second frame reads the same.
    """

    def __init__(self, cheap: Sequence[Decoder], dear: Sequence[Decoder]) -> None:
        self._cheap = tuple(cheap)
        self._dear = tuple(dear)
        self._frame = 0
        self._turn = 0
        self._read_in: dict[str, int] = {}

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """The codes that count from this frame on, or still do."""
        self._frame += 1
        return tuple(one for one in self._sightings(grey) if not one.symbology.linear or self._again(one.text))

    def _sightings(self, grey: Grey) -> tuple[Sighting, ...]:
        for decoder in self._cheap:
            if sightings := decoder.read(grey):
                return sightings
        if not self._dear:
            return ()
        self._turn += 1
        return self._dear[self._turn % len(self._dear)].read(grey)

    def _again(self, text: str) -> bool:
        before, self._read_in[text] = self._read_in.get(text), self._frame
        return before is not None and self._frame - before <= AGREE_WITHIN
