"""Several decoders as one: the cheap one on every frame, the dear ones in their turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoder import Decoder, DecoderUnavailable
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.sighting import Sighting
from kiosk.scanner.zbar import ZbarDecoder
from kiosk.scanner.zxing import ZxingDecoder

EVERY_FRAME = 1
"""For pictures and videos from files: each gets every decoder."""
LIVE = 15
"""For a camera: the dear decoders look at every 15th frame without a reading, twice a second.

zbar costs nine times as much as zxing-cpp on a frame with nothing in it, so this makes the usual frame
1.6 times as dear as with zxing-cpp alone (tests/benchmark/scanner_cost.py).
"""


class DecoderChain:
    """The first decoder that reads something wins.

    Pacing: the first decoder sees each frame. The others see a frame in which it read nothing if that is the
    `turn`-th such frame since their last look, or if their last look read something, so that the second
    reading of a linear code comes at once. An empty chain reads nothing.
    """

    def __init__(self, decoders: Sequence[Decoder], turn: int = EVERY_FRAME) -> None:
        self._decoders = tuple(decoders)
        self._turn = turn
        self._waited = 0

    @property
    def empty(self) -> bool:
        """Whether there is no decoder in it."""
        return not self._decoders

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """What the first decoder reads that reads anything in this frame."""
        if not self._decoders:
            return ()
        first, *others = self._decoders
        if sightings := first.read(grey):
            return sightings
        self._waited += 1
        if self._waited < self._turn:
            return ()
        for decoder in others:
            if sightings := decoder.read(grey):
                self._waited = self._turn - 1
                return sightings
        self._waited = 0
        return ()


def build_decoders(
    symbologies: AbstractSet[Symbology], ticks: Ticks, turn: int = LIVE
) -> tuple[DecoderChain, tuple[str, ...]]:
    """The decoders that this machine has, and a sentence with the fix for each that it lacks.

    Never raises for a missing library: with one decoder missing the other does all, with both missing the
    chain is empty.
    """
    kinds: tuple[Callable[[AbstractSet[Symbology], Ticks], Decoder], ...] = (ZxingDecoder, ZbarDecoder)
    decoders: list[Decoder] = []
    problems: list[str] = []
    for kind in kinds:
        try:
            decoders.append(kind(symbologies, ticks))
        except DecoderUnavailable as missing:
            problems.append(str(missing))
    return DecoderChain(decoders, turn), tuple(problems)
