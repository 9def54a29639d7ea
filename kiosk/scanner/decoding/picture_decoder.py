"""Reads a picture that will not come again: one look after another, until what was read is beyond doubt."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.election import Vote, elected
from kiosk.scanner.decoding.linear import LinearDecoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Corners, Sighting

_SMALLEST = 8
"""Pixels of the shorter side below which a picture holds no code, and filters have nothing to work on."""


def _plain(grey: Grey) -> Grey:
    return grey


@dataclass(frozen=True, slots=True)
class Look:
    """One decoder's look at the whole picture, through a filter."""

    name: str
    decoder: Decoder
    filter: Callable[[Grey], Grey] = _plain

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """What it reads, with corners in the pixels of the picture itself."""
        filtered = self.filter(grey)
        scale = grey.shape[1] / filtered.shape[1]
        return tuple(
            replace(one, corners=tuple((x * scale, y * scale) for x, y in one.corners), decoder=self.name)
            for one in self.decoder.read(filtered)
        )


@dataclass(slots=True)
class _Place:
    """Where a linear code is, and what was read there."""

    corners: Corners
    votes: list[tuple[Vote, Sighting]]


class PictureDecoder:
    """Takes its looks in the given order, cheap ones first.

    A square code counts as soon as one look reads it: error correction has checked it. A linear code counts when the
    looks at its place elect its text (`election`); until then further looks are taken. Once something counts and
    nothing is in doubt, no further look is taken.
    """

    def __init__(self, looks: Sequence[Look | LinearDecoder]) -> None:
        self._looks = tuple(looks)

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture; empty if there is none."""
        if min(grey.shape) < _SMALLEST:
            return ()
        square: list[Sighting] = []
        places: list[_Place] = []
        for look in self._looks:
            for sighting, vote in _votes(look, grey):
                if sighting.symbology.linear:
                    _put(places, sighting, vote)
                elif not any(_same_code(sighting, one) for one in square):
                    square.append(sighting)
            linear = [_winner(place) for place in places]
            if (square or linear) and None not in linear:
                break
        won = {code.text: code for place in places if (code := _winner(place)) is not None}
        return (*square, *won.values())


def _votes(look: Look | LinearDecoder, grey: Grey) -> list[tuple[Sighting, Vote]]:
    if isinstance(look, LinearDecoder):
        return [
            (Sighting(vote.text, vote.symbology, ballot.bars.corners, "bars", ballot.ms), vote)
            for ballot in look.ballots(grey)
            for vote in ballot.votes
        ]
    return [(code, Vote(code.symbology, code.text, look.name, look.name)) for code in look.read(grey)]


def _put(places: list[_Place], sighting: Sighting, vote: Vote) -> None:
    for place in places:
        if _same_place(place.corners, sighting.corners):
            place.votes.append((vote, sighting))
            return
    places.append(_Place(sighting.corners, [(vote, sighting)]))


def _winner(place: _Place) -> Sighting | None:
    won = elected(vote for vote, _ in place.votes)
    return None if won is None else next(sighting for vote, sighting in place.votes if vote.text == won.text)


def _same_code(one: Sighting, other: Sighting) -> bool:
    """Whether two looks saw one and the same code; a picture may well hold two codes of one text."""
    return one.text == other.text and _same_place(one.corners, other.corners)


def _same_place(one: Corners, other: Corners) -> bool:
    """Whether two outlines, which decoders draw differently, are around the same bars."""
    apart = math.dist(_centre(one), _centre(other))
    return apart < max(_extent(one), _extent(other)) / 2


def _centre(corners: Corners) -> tuple[float, float]:
    return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)


def _extent(corners: Corners) -> float:
    return max(math.dist(corners[0], corner) for corner in corners)
