"""Where QR codes are, also those that nothing reads."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.frames import Grey
from tests.integration.scanner.held_up import Shot, shoot, wall

QR = Shot()


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(4)


def near(found: Candidate, true: Candidate) -> bool:
    """Whether the middle is right within a sixth of the code, and the area within a third."""
    one, other = np.float32(found.corners), np.float32(true.corners)
    off = np.linalg.norm(one.mean(axis=0) - other.mean(axis=0)) / np.ptp(other, axis=0).max()
    return bool(off < 1 / 6 and 2 / 3 < cv2.contourArea(one) / cv2.contourArea(other) < 3 / 2)


def only(grey: Grey) -> Candidate:
    (found,) = find_square_codes(grey)
    return found


@pytest.mark.parametrize(
    "shot",
    [
        *(replace(QR, roll=roll) for roll in (0.0, 20.0, 45.0, 70.0, 90.0, 200.0)),
        replace(QR, module=4.5),
        replace(QR, module=14.0),
        replace(QR, tilt=45.0),
        replace(QR, defocus=4.0),
        replace(QR, motion=6.0),
        replace(QR, light=0.5),
        replace(QR, light=2.0),
        replace(QR, glare=0.25),
    ],
    ids=str,
)
def test_a_code_is_found(shot, random):
    grey, true = shoot(shot, random)
    assert near(only(grey), true)


def test_a_light_code_on_a_dark_screen_is_found(random):
    grey, true = shoot(QR, random)
    assert near(only(255 - grey), true)


@pytest.mark.parametrize("hidden", range(4))
def test_a_code_is_found_with_a_thumb_on_any_of_its_corners(hidden, random):
    grey, true = shoot(QR, random)
    x, y = true.corners[hidden]
    cv2.circle(grey, (round(x), round(y)), 40, 140, -1)
    assert near(only(grey), true)


def test_nothing_is_found_where_no_code_is(random):
    view = wall(random).copy()
    cv2.putText(view, "Members only, please ring", (80, 150), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 20, 4)
    for i, side in enumerate((120, 80, 50, 20)):  # a dial
        cv2.rectangle(view, (900 - side, 500 - side), (900 + side, 500 + side), 20 if i % 2 == 0 else 230, -1)
    view[300:600, 100:500] = np.where(np.add.outer(np.arange(300) // 14, np.arange(400) // 14) % 2, 40, 210)
    assert find_square_codes(view) == ()
    assert find_square_codes(np.full((720, 1280), 128, np.uint8)) == ()
    assert find_square_codes(random.integers(0, 256, (720, 1280), np.uint8)) == ()
