"""Views without a code that somebody holds up, and pictures as no camera should give them: nothing is read."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter  # noqa: TID251 - tests have no composition root that would hand them a clock

import cv2
import numpy as np
import pytest

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoders import LiveDecoders, file_decoders, live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.motion import Part
from kiosk.scanner.decoding.thorough_pass import Study, ThoroughPass
from kiosk.scanner.frames import Grey
from tests.integration.scanner.drawing import blurred, in_view, qr, turned

SIZE = (400, 300)


@pytest.fixture(scope="module")
def live() -> LiveDecoders:
    return live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)


def never(bug: Exception) -> None:
    raise bug


def thorough_of(live: LiveDecoders) -> ThoroughPass:
    return ThoroughPass(live.bars, live.dear, find_square_codes, ticks=perf_counter, on_fault=never)


def studied(thorough: ThoroughPass, grey: Grey) -> Study:
    thorough.offer(grey, Part(0, 0, grey.shape[1], grey.shape[0]), 0.0)
    assert thorough.step()
    (study,) = thorough.studies()
    return study


# ---------------------------------------------------------------- clutter


def clutter(count: int) -> Iterator[Grey]:
    """Bars of random widths, stripes, letters, chequers, dots like a QR code's, and mixtures; each seen differently."""
    random = np.random.default_rng(20)
    drawings = (_random_bars, _stripes, _letters, _chequers, _dots, _boxes)
    for number in range(count):
        view = np.full(SIZE[::-1], random.integers(60, 220), np.uint8)
        for draw in {drawings[number % len(drawings)], drawings[random.integers(len(drawings))]}:
            draw(view, random)
        seen = blurred(turned(view, float(random.choice((0.0, random.uniform(0, 180))))), random.uniform(0.4, 1.6))
        yield np.clip(seen + random.normal(0, random.uniform(1, 12), seen.shape), 0, 255).astype(np.uint8)


def _random_bars(view: Grey, random: np.random.Generator) -> None:
    """Like a linear code's, in whole modules and in none."""
    module, left = random.uniform(1.5, 4), 60.0
    while left < 340:
        wide = module * (random.integers(1, 5) if random.random() < 0.9 else random.uniform(1, 5))
        view[70:230, int(left) : int(left + wide)] = random.choice((20, 235))
        left += wide


def _stripes(view: Grey, random: np.random.Generator) -> None:
    period = int(random.integers(4, 30))
    view[:, np.arange(SIZE[0]) % period < period // 2] = 40


def _letters(view: Grey, random: np.random.Generator) -> None:
    for line in range(40, 290, 24):
        text = "".join(chr(letter) for letter in random.integers(48, 91, 22))
        cv2.putText(view, text, (20, line), cv2.FONT_HERSHEY_SIMPLEX, random.uniform(0.4, 0.9), 20, 2)


def _chequers(view: Grey, random: np.random.Generator) -> None:
    side = int(random.integers(3, 24))
    y, x = np.mgrid[: SIZE[1], : SIZE[0]] // side
    view[(x + y) % 2 == 0] = 30


def _dots(view: Grey, random: np.random.Generator) -> None:
    """A square of random modules with the three corner squares of a QR code: found, and nothing in it."""
    side, module = int(random.integers(21, 45)), int(random.integers(3, 6))
    dots = np.where(random.random((side, side)) < 0.5, 255, 0).astype(np.uint8)
    corner = cv2.copyMakeBorder(np.zeros((3, 3), np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=255)
    corner = cv2.copyMakeBorder(corner, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    for rows, columns in ((slice(7), slice(7)), (slice(7), slice(-7, None)), (slice(-7, None), slice(7))):
        dots[rows, columns] = corner
    drawn = np.kron(dots, np.ones((module, module), np.uint8))
    high, wide = min(drawn.shape[0], 280), min(drawn.shape[1], 340)
    view[10 : 10 + high, 40 : 40 + wide] = drawn[:high, :wide]


def _boxes(view: Grey, random: np.random.Generator) -> None:
    for _ in range(30):
        left, top = random.integers(0, SIZE[0] - 20), random.integers(0, SIZE[1] - 20)
        view[top : top + random.integers(5, 120), left : left + random.integers(5, 120)] = random.integers(10, 245)


def test_in_clutter_nothing_is_read_by_either_pass(live: LiveDecoders) -> None:
    thorough = thorough_of(live)
    for number, view in enumerate(clutter(90)):
        glance = FastPass(live.cheap).glance(view)
        assert glance is not None
        assert (number, glance.sightings) == (number, ())
        assert (number, studied(thorough, view).sightings) == (number, ())


def test_in_a_picture_of_clutter_nothing_is_read() -> None:
    decoder = file_decoders(DEFAULT_SYMBOLOGIES, perf_counter).picture
    for number, view in enumerate(clutter(12)):
        assert (number, decoder.read(view)) == (number, ())


# ---------------------------------------------------------------- pictures as no camera should give them

SHAPES = [(1, 1), (1, 5000), (7, 5000), (5000, 7), (2, 3), (360, 480)]


@pytest.mark.parametrize("brightness", [0, 255])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_view_of_a_few_pixels_or_of_one_colour_holds_nothing(
    live: LiveDecoders, shape: tuple[int, int], brightness: int
) -> None:
    view = np.full(shape, brightness, np.uint8)
    glance = FastPass(live.cheap).glance(view)
    assert glance is not None
    assert glance.sightings == ()
    thorough = thorough_of(live)
    for _ in range(len(live.dear)):
        study = studied(thorough, view)
        assert (study.sightings, study.candidates) == ((), ())
    assert file_decoders(DEFAULT_SYMBOLOGIES, perf_counter).picture.read(view) == ()


@pytest.mark.parametrize("shape", [(7, 5000), (360, 480)])
def test_noise_of_full_contrast_holds_nothing(live: LiveDecoders, shape: tuple[int, int]) -> None:
    view = np.random.default_rng(2).choice(np.array([0, 255], np.uint8), shape)
    thorough = thorough_of(live)
    for _ in range(len(live.dear)):
        study = studied(thorough, view)
        assert (study.sightings, study.candidates) == ((), ())


def test_a_camera_that_changes_its_size_is_read_before_and_after(live: LiveDecoders) -> None:
    fast = FastPass(live.cheap)
    for size, text in (((640, 480), "A"), ((1280, 720), "B"), ((480, 854), "C"), ((320, 240), "D")):
        glance = fast.glance(in_view(qr(text, box=5), size=size))
        assert glance is not None
        assert [one.text for one in glance.sightings] == [text]
        assert np.mean(glance.sightings[0].corners, axis=0) == pytest.approx((size[0] / 2, size[1] / 2), abs=4)


def test_control_characters_and_four_thousand_digits_go_through_the_fast_pass_as_they_are(live: LiveDecoders) -> None:
    for text, box in (("M-0001\x1d\r\n", 6), ("7" * 4000, 3)):
        glance = FastPass(live.cheap).glance(in_view(qr(text, box=box)))
        assert glance is not None
        assert [one.text for one in glance.sightings] == [text]
