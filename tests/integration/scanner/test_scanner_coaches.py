"""From frames to advice: what the scanner tells of a code that is held up and cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

import numpy as np
import pytest

from kiosk.domain.codes import Symbology
from kiosk.scanner.coaching.coach import FIRST_AFTER, Advice, Relieved
from kiosk.scanner.coaching.trouble import Trouble
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Frame, Grey, LatestFrame
from kiosk.scanner.loop import Scanner
from tests.integration.scanner.drawing import coloured
from tests.integration.scanner.held_up import Shot, shoot, wall

FRAME = 1 / 15


@dataclass
class Desk:
    """A scanner whose frames are looked at one by one, by both passes, and what it tells."""

    decoders: Sequence[Decoder] = ()
    told: list[tuple[float, Advice]] = field(default_factory=list)
    lit: list[tuple[float, bool]] = field(default_factory=list)
    now: float = 0.0

    def __post_init__(self) -> None:
        self.thorough = ThoroughPass(None, (), find_square_codes, ticks=monotonic, on_fault=_raise)
        self.scanner = Scanner(
            LatestFrame(),
            FastPass(self.decoders),
            self.thorough,
            submit=lambda *_: None,
            on_sighting=lambda corners, _size: self.lit.append((self.now, bool(corners))),
            on_several=lambda: None,
            on_advice=lambda advice: self.told.append((self.now, advice)),
            on_fault=_raise,
        )

    def sees(self, picture: Callable[[], Grey], seconds: float) -> None:
        for _ in range(round(seconds / FRAME)):
            self.now += FRAME
            self.scanner.look_at(Frame(coloured(picture()), 1, self.now))
            self.thorough.step()


def _raise(bug: Exception) -> None:
    raise bug


def trembling(grey: Grey, random: np.random.Generator) -> Callable[[], Grey]:
    return lambda: np.roll(grey, tuple(int(v) for v in random.integers(-4, 5, 2)), (0, 1))


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(4)


@pytest.fixture
def room(random: np.random.Generator) -> Grey:
    return wall(random)


def test_somebody_is_told_of_glare_and_relieved_when_the_card_is_gone(random, room):
    desk = Desk()
    desk.sees(lambda: room, 0.5)
    came = desk.now
    glaring, _ = shoot(Shot(glare=0.2), random, room)
    desk.sees(trembling(glaring, random), 2.2)
    (at, trouble), *_ = desk.told
    assert trouble is Trouble.GLARE
    assert FIRST_AFTER <= at - came < FIRST_AFTER + 0.5
    desk.sees(lambda: room, 2.0)
    assert desk.told[-1][1] == Relieved(Trouble.GLARE)


def test_the_bracket_is_lit_within_a_tenth_of_a_second(random, room):
    desk = Desk()
    desk.sees(lambda: room, 0.5)
    came = desk.now + FRAME
    glaring, _ = shoot(Shot(glare=0.2), random, room)
    desk.sees(trembling(glaring, random), 0.5)
    (at, lit), *_ = desk.lit
    assert lit
    assert at - came <= 0.1


def test_nobody_is_told_anything_whose_code_is_read(random, room):
    desk = Desk(live_decoders(frozenset({Symbology.QR}), monotonic).cheap)
    good, _ = shoot(Shot(), random, room)
    desk.sees(lambda: room, 0.5)
    desk.sees(trembling(good, random), 2.5)
    assert desk.told == []
