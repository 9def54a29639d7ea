"""Pictures of codes spoilt by one cause: what is measured in them, and what is said of them."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.coaching.quality import measure
from kiosk.scanner.coaching.trouble import Trouble, diagnose, like_a_code
from tests.integration.scanner.held_up import Shot, shoot

QR, BARS = Shot(), Shot(linear=True, module=3.0)


def looked_at(shot: Shot):
    return measure(*shoot(shot, np.random.default_rng(4)))


@pytest.mark.parametrize("shot", [QR, replace(QR, roll=40.0), BARS, replace(BARS, roll=70.0)])
def test_a_good_picture_has_no_trouble_and_can_be_a_code(shot):
    quality = looked_at(shot)
    assert diagnose(quality) is None
    assert like_a_code(quality)


@pytest.mark.parametrize(
    ("shot", "trouble"),
    [
        (replace(QR, module=1.6), Trouble.TOO_FAR),
        (replace(BARS, module=1.1), Trouble.TOO_FAR),
        (replace(QR, motion=14.0), Trouble.MOVING),
        (replace(BARS, motion=10.0), Trouble.MOVING),
        (replace(QR, defocus=6.0), Trouble.MOVING),
        (replace(QR, module=14.0, defocus=14.0), Trouble.TOO_NEAR),
        (replace(QR, module=16.0, at=(120.0, 360.0)), Trouble.TOO_NEAR),
        (replace(QR, glare=0.2), Trouble.GLARE),
        (replace(BARS, glare=0.2), Trouble.GLARE),
        (replace(QR, light=0.12), Trouble.TOO_DARK),
        (replace(BARS, light=0.15), Trouble.TOO_DARK),
        (replace(QR, light=6.0), Trouble.TOO_BRIGHT),
        (replace(BARS, light=6.0), Trouble.TOO_BRIGHT),
        (replace(QR, module=9.0, tilt=68.0), Trouble.TILTED),
    ],
    ids=lambda one: one.value if isinstance(one, Trouble) else "",
)
def test_the_cause_is_measured_from_the_picture(shot, trouble):
    assert diagnose(looked_at(shot)) is trouble


@pytest.mark.parametrize(
    "shot", [replace(QR, module=4.0), QR, replace(QR, module=12.0), replace(BARS, module=2.0), BARS]
)
def test_pixels_a_module_are_right_within_a_tenth(shot):
    assert looked_at(shot).module == pytest.approx(shot.module, rel=0.12)


def test_blur_is_measured_in_pixels():
    found = [looked_at(replace(QR, module=12.0, defocus=radius)).blur for radius in (4.0, 6.0, 8.0)]
    assert found == [pytest.approx(radius / 2, rel=0.25) for radius in (4.0, 6.0, 8.0)]


def test_movement_is_told_from_a_lens_out_of_focus_by_its_direction():
    assert looked_at(replace(QR, motion=12.0, direction=10.0)).smear > 1.5
    assert looked_at(replace(QR, defocus=5.0)).smear < 1.1


def test_a_place_a_little_too_large_changes_nothing_that_is_said():
    grey, candidate = shoot(QR, np.random.default_rng(4))
    points = np.array(candidate.corners)
    loose = points.mean(axis=0) + 1.15 * (points - points.mean(axis=0))
    assert diagnose(measure(grey, Candidate(tuple(map(tuple, loose.tolist())), False))) is None


def test_blinds_and_shirts_cannot_be_codes():
    view = np.full((720, 1280), 200, np.uint8)
    view[:, (np.arange(1280) // 6) % 2 == 0] = 60
    view = np.asarray(cv2.GaussianBlur(view, (0, 0), 1.0), np.uint8)
    place = ((300.0, 300.0), (600.0, 300.0), (600.0, 420.0), (300.0, 420.0))
    assert not like_a_code(measure(view, Candidate(place, True)))


@pytest.mark.parametrize(
    "corners",
    [
        ((-80.0, -60.0), (40.0, -60.0), (40.0, 50.0), (-80.0, 50.0)),
        ((1270.0, 700.0), (1400.0, 700.0), (1400.0, 800.0), (1270.0, 800.0)),
        ((5.0, 5.0), (5.0, 5.0), (5.0, 5.0), (5.0, 5.0)),
        ((2000.0, 2000.0), (2100.0, 2000.0), (2100.0, 2100.0), (2000.0, 2100.0)),
    ],
)
@pytest.mark.parametrize("linear", [False, True])
def test_a_place_that_is_hardly_in_the_picture_or_no_place_does_no_harm(corners, linear):
    grey, _ = shoot(QR, np.random.default_rng(4))
    measure(grey, Candidate(corners, linear))


@pytest.mark.parametrize("level", [0, 128, 255])
@pytest.mark.parametrize("linear", [False, True])
def test_a_blank_place_is_no_code(level, linear):
    place = ((300.0, 300.0), (500.0, 300.0), (500.0, 420.0), (300.0, 420.0))
    quality = measure(np.full((720, 1280), level, np.uint8), Candidate(place, linear))
    assert not like_a_code(quality)
    diagnose(quality)
