"""Reads linear codes at any angle: finds the bars, turns them upright, and lets the bands of the code vote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from kiosk.scanner.decoding.bars import Bars, BarSearch, Strip, find_bars, upright
from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.election import Vote, elected
from kiosk.scanner.decoding.filters import rows_refocused, rows_sharpened, rows_stretched
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.sighting import Sighting

_LINES = 4
"""How often a band is repeated: decoders want several lines that agree."""

Treatment = Callable[[Grey, float], Grey]
"""Rows across bars made easier to read; the number is how much they were magnified."""

_QUICK: tuple[Treatment, ...] = (
    lambda rows, _magnified: rows,
    lambda rows, magnified: rows_sharpened(rows, 1.5 * magnified),
    lambda rows, magnified: rows_sharpened(rows, 0.7 * magnified),
    lambda rows, magnified: rows_sharpened(rows, 2.5 * magnified),
    lambda rows, magnified: rows_sharpened(rows_stretched(rows, int(25 * magnified) | 1), 1.5 * magnified),
)
_DEAR: tuple[Treatment, ...] = (
    *_QUICK,
    lambda rows, magnified: rows_refocused(rows, 1.2 * magnified),
    lambda rows, magnified: rows_refocused(rows, 1.6 * magnified),
)


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to try."""

    searches: tuple[BarSearch, ...]
    """For bars; the next only if nothing was elected where the one before found some."""
    magnified: tuple[float, ...]
    bands: int
    """Looks at one code, from its top to its bottom; a blot or a reflection spoils some of them."""
    treatments: tuple[Treatment, ...]
    enough: int
    """Votes without a dissenter at which no further look is taken."""


_USUAL = BarSearch(width=320, patch=9, density=0.6)
_SMALL = BarSearch(width=480, patch=9, density=0.5)
_SMALLEST = BarSearch(width=640, patch=9, density=0.4)
_LARGER = BarSearch(width=320, patch=21, density=0.3)
_NEAR = BarSearch(width=160, patch=9, density=0.6)
"""Thick bars, whose edges are too far apart in the others: a part of the view is made small less than the whole."""

QUICK = Effort(searches=(_USUAL, _NEAR), magnified=(2.0,), bands=9, treatments=_QUICK, enough=3)
"""For every frame of a camera."""
FINE = Effort(searches=(_SMALL, _SMALLEST), magnified=(2.0,), bands=9, treatments=_DEAR, enough=3)
"""For frames of a camera in which nothing was read: smaller codes, and blurred ones."""
THOROUGH = Effort(
    searches=(_USUAL, _LARGER, _SMALLEST), magnified=(2.0, 1.0, 3.0), bands=15, treatments=_DEAR, enough=6
)
"""For a picture that has to be read now or never."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """What the bands of one place voted."""

    bars: Bars
    like_a_code: bool
    votes: tuple[Vote, ...]
    ms: float
    """Milliseconds that reading the bands took."""

    @property
    def elected(self) -> Sighting | None:
        """The code, if the bands agree."""
        won = elected(self.votes)
        return None if won is None else Sighting(won.text, won.symbology, self.bars.corners, "bars", self.ms)


class LinearDecoder:
    """Reads bands with `readers`, which are cheap on a few lines: zxing-cpp needs 0.02 ms for a band, zbar 0.1."""

    def __init__(self, readers: Sequence[Decoder], ticks: Ticks, effort: Effort) -> None:
        self._readers = tuple(readers)
        self._ticks = ticks
        self._effort = effort

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """The linear codes in the picture whose bands agree, each once."""
        won = (ballot.elected for ballot in self.ballots(grey))
        return tuple({code.text: code for code in won if code is not None}.values())

    def ballots(self, grey: Grey) -> tuple[Ballot, ...]:
        """What was voted at each place where bars are; by a further search only if nothing was elected."""
        ballots: list[Ballot] = []
        for search in self._effort.searches:
            ballots += [self._ballot(grey, bars) for bars in find_bars(grey, search)]
            if any(ballot.elected for ballot in ballots):
                break
        return tuple(ballots)

    def _ballot(self, grey: Grey, bars: Bars) -> Ballot:
        began = self._ticks()
        votes: list[Vote] = []
        like_a_code = False
        for magnified in self._effort.magnified:
            strip = upright(grey, bars, magnified=magnified, rows=self._effort.bands)
            if strip.like_a_code:
                like_a_code = True
                self._poll(strip, votes)
            if self._enough(votes):
                break
        return Ballot(bars, like_a_code, tuple(votes), (self._ticks() - began) * 1000)

    def _poll(self, strip: Strip, votes: list[Vote]) -> None:
        """Add what the bands of this strip read, until there is no doubt."""
        for number, treatment in enumerate(self._effort.treatments):
            treated = treatment(strip.rows, strip.magnified)
            for reader, band in product(self._readers, range(len(treated))):
                lines = np.repeat(treated[band : band + 1], _LINES, axis=0)
                through = (number, strip.magnified)
                votes += [Vote(code.symbology, code.text, band, through) for code in reader.read(lines)]
            if self._enough(votes):
                return

    def _enough(self, votes: Sequence[Vote]) -> bool:
        alike = len({vote.text for vote in votes}) == 1
        return alike and len(votes) >= self._effort.enough and elected(votes) is not None
