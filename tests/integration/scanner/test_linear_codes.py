"""Bars at any angle, spoilt as in an entrance, as the live decoders look at them."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter  # noqa: TID251 - tests have no composition root that would hand them a clock

import cv2
import numpy as np
import pytest

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.decoding.decoders import LiveDecoders, file_decoders, live_decoders
from kiosk.scanner.decoding.linear import LinearDecoder
from kiosk.scanner.decoding.picture_decoder import PictureDecoder
from kiosk.scanner.frames import Grey
from tests.integration.scanner.drawing import TEXTS, blurred, drawn, in_view, noisy, turned

LINEAR = sorted(one for one in DEFAULT_SYMBOLOGIES if one.linear and one is not Symbology.TYPED)
SIZE = (640, 480)
WALL = np.full(SIZE[::-1], 190, np.uint8)


@pytest.fixture(scope="module")
def live() -> LiveDecoders:
    return live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)


@pytest.fixture(scope="module")
def bars(live: LiveDecoders) -> LinearDecoder:
    assert live.bars is not None
    return live.bars


@pytest.fixture(scope="module")
def pictures() -> PictureDecoder:
    return file_decoders(DEFAULT_SYMBOLOGIES, perf_counter).picture


def read_live(live: LiveDecoders, view: Grey) -> list[str]:
    """What a frame gets at once: the cheap decoders, and the search for bars where they read nothing."""
    for decoder in (*live.cheap, live.bars):
        if decoder is not None and (read := decoder.read(view)):
            return sorted(one.text for one in read)
    return []


def seen(grey: Grey, sigma: float = 0.9) -> Grey:
    """As a lens in focus and a sensor see it."""
    return noisy(blurred(grey, sigma), 4)


def glare(view: Grey) -> Grey:
    """A lamp's reflection on the middle of the bars, about a third of their length."""
    y, x = np.mgrid[: view.shape[0], : view.shape[1]]
    spot = 300 * np.exp(-((x - 320) ** 2 + (y - 240) ** 2) / (2 * 20**2))
    return np.clip(view + spot, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("degrees", [0, 17, 45, 90, 135])
@pytest.mark.parametrize("symbology", LINEAR)
@pytest.mark.parametrize(
    "spoil",
    [seen, lambda view: seen(view, 1.9), lambda view: noisy(blurred(view, 0.9), 12), lambda view: glare(seen(view))],
    ids=["as it is", "out of focus", "grainy", "under a lamp"],
)
def test_bars_are_read_at_any_angle(
    live: LiveDecoders, symbology: Symbology, degrees: int, spoil: Callable[[Grey], Grey]
) -> None:
    view = spoil(turned(in_view(drawn(symbology, scale=3), size=SIZE), degrees))
    assert read_live(live, view) == [TEXTS[symbology]]


@pytest.mark.parametrize("module", [3, 4, 5])
@pytest.mark.parametrize("symbology", [Symbology.EAN_13, Symbology.CODE_39])
def test_a_card_near_the_lens_is_read_though_only_the_part_around_it_is_looked_at(
    live: LiveDecoders, symbology: Symbology, module: int
) -> None:
    view = seen(turned(in_view(drawn(symbology, scale=module), size=(1280, 720)), 30))
    part = np.ascontiguousarray(view[60:660, 360:920])
    assert read_live(live, part) == [TEXTS[symbology]]


@pytest.mark.parametrize("degrees", [0, 30])
def test_two_codes_are_both_read(bars: LinearDecoder, pictures: PictureDecoder, degrees: int) -> None:
    codes = drawn(Symbology.CODE_128, "M-0001", 2), drawn(Symbology.CODE_39, "M-0002", 2)
    view = seen(turned(in_view(*codes, size=(800, 600)), degrees))
    for decoder in (bars, pictures):
        assert sorted(one.text for one in decoder.read(view)) == ["M-0001", "M-0002"]


def test_the_corners_lie_around_the_bars_and_turn_with_them(bars: LinearDecoder) -> None:
    code = drawn(Symbology.CODE_128, scale=3)
    (sighting,) = bars.read(seen(turned(in_view(code, size=SIZE), 30), 1.5))
    points = np.array(sighting.corners)
    assert points.mean(axis=0) == pytest.approx((320, 240), abs=15)
    wide, high = np.linalg.norm(points[1] - points[0]), np.linalg.norm(points[2] - points[1])
    assert 0.7 * code.shape[1] < wide < 1.1 * code.shape[1]
    assert 0.6 * code.shape[0] < high < 1.2 * code.shape[0]
    lean = np.degrees(np.arctan2(*(points[1] - points[0])[::-1]))
    assert lean == pytest.approx(-30, abs=4)


ALTERED = {
    Symbology.CODE_128: ("M-0001-7Q4", "M-0007-7Q4"),
    Symbology.CODE_39: ("M-0001", "M-0007"),
    Symbology.EAN_13: ("4006381333931", "4006381333948"),
}


@pytest.mark.parametrize("symbology", ALTERED)
def test_bars_that_are_altered_on_part_of_their_length_are_read_right_or_not_at_all(
    bars: LinearDecoder, pictures: PictureDecoder, symbology: Symbology
) -> None:
    """Two bands that misread alike are not enough where others read something else."""
    right, other = (drawn(symbology, text, 3) for text in ALTERED[symbology])
    for eighths, degrees in ((1, 0), (2, 30), (3, 0)):
        card = right.copy()
        end = card.shape[0] * eighths // 8
        card[:end] = other[:end]
        view = seen(turned(in_view(card, size=SIZE), degrees))
        for decoder in (pictures, bars):
            assert {one.text for one in decoder.read(view)} <= {ALTERED[symbology][0]}


def test_scratches_along_the_bars_make_no_other_number(live: LiveDecoders) -> None:
    """A scratch or a pen's line along a bar is the same for every band; Code 39 has no check digit that would tell."""
    random = np.random.default_rng(8)
    for _ in range(10):
        for symbology in set(LINEAR) - {Symbology.CODE_39}:
            card = drawn(symbology, scale=3)
            for at in random.integers(30, card.shape[1] - 30, 4):
                card[:, at : at + random.integers(2, 5)] = random.choice((0, 255))
            assert set(read_live(live, seen(in_view(card, size=SIZE)))) <= {TEXTS[symbology]}


# ---------------------------------------------------------------- what seems to be a code


def test_bars_too_blurred_to_be_read_still_seem_to_be_a_code(bars: LinearDecoder) -> None:
    view = seen(turned(in_view(drawn(Symbology.CODE_128, scale=3), size=SIZE), 20), 3.2)
    ballots = bars.ballots(view)
    assert [ballot.elected for ballot in ballots] == [None] * len(ballots)
    assert any(ballot.like_a_code for ballot in ballots)


def blinds() -> Grey:
    view = WALL.copy()
    for top in range(40, 440, 26):
        view[top : top + 13, 60:580] = 90
    return view


def text() -> Grey:
    view = WALL.copy()
    for line in range(60, 460, 26):
        cv2.putText(view, "Please have your card ready at the desk", (30, line), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 30, 2)
    return view


def shelf() -> Grey:
    random, view, left = np.random.default_rng(9), WALL.copy(), 40
    while left < 600:
        wide = int(random.integers(12, 40))
        view[120:360, left : left + wide] = random.integers(30, 230)
        left += wide
    return view


@pytest.mark.parametrize("degrees", [0, 25, 90])
@pytest.mark.parametrize("draw", [blinds, text, shelf])
def test_what_only_has_stripes_does_not_seem_to_be_a_code(
    bars: LinearDecoder, draw: Callable[[], Grey], degrees: int
) -> None:
    ballots = bars.ballots(seen(turned(draw(), degrees)))
    assert [ballot for ballot in ballots if ballot.like_a_code] == []


@pytest.mark.parametrize("shape", [(1, 1), (2, 900), (5000, 7), (7, 5000), (480, 640)])
@pytest.mark.parametrize("brightness", [0, 255])
def test_a_view_without_contrast_or_of_a_few_pixels_has_no_bars(
    bars: LinearDecoder, shape: tuple[int, int], brightness: int
) -> None:
    assert bars.ballots(np.full(shape, brightness, np.uint8)) == ()
