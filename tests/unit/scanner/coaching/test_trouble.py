from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.scanner.coaching.trouble import Quality, Trouble, diagnose, like_a_code

GOOD_SQUARE = Quality(
    linear=False,
    width=150.0,
    filling=0.2,
    module=6.0,
    blur=0.7,
    smear=1.0,
    dark=30.0,
    bright=230.0,
    washed=0.0,
    ink=25.0,
    flatness=0.95,
    cut=False,
    changes=12.0,
    slenderness=1.0,
    evenness=0.0,
)
GOOD_BARS = replace(
    GOOD_SQUARE, linear=True, width=240.0, filling=0.33, module=3.0, changes=45.0, slenderness=0.3, evenness=0.3
)
LARGE = replace(GOOD_SQUARE, width=400.0, filling=0.55, module=14.0)


@pytest.mark.parametrize("quality", [GOOD_SQUARE, GOOD_BARS, LARGE])
def test_a_good_picture_has_no_trouble(quality):
    assert diagnose(quality) is None


@pytest.mark.parametrize(
    ("quality", "trouble"),
    [
        (replace(GOOD_SQUARE, module=2.0), Trouble.TOO_FAR),
        (replace(GOOD_BARS, module=1.2), Trouble.TOO_FAR),
        (replace(LARGE, cut=True), Trouble.TOO_NEAR),
        (replace(GOOD_SQUARE, filling=0.97), Trouble.TOO_NEAR),
        (replace(GOOD_SQUARE, washed=0.2), Trouble.GLARE),
        (replace(GOOD_SQUARE, bright=50.0), Trouble.TOO_DARK),
        (replace(GOOD_SQUARE, ink=150.0, bright=255.0), Trouble.TOO_BRIGHT),
        (replace(GOOD_SQUARE, ink=150.0, bright=255.0, washed=0.2), Trouble.TOO_BRIGHT),
        (replace(GOOD_SQUARE, blur=3.0, smear=1.7), Trouble.MOVING),
        (replace(GOOD_BARS, blur=2.0), Trouble.MOVING),
        (replace(GOOD_SQUARE, flatness=0.4), Trouble.TILTED),
    ],
)
def test_one_flaw_is_named(quality, trouble):
    assert diagnose(quality) is trouble


def test_what_hinders_most_is_named():
    far, blurred = replace(GOOD_SQUARE, module=2.4), replace(GOOD_SQUARE, module=2.4, blur=3.0)
    assert (diagnose(far), diagnose(blurred)) == (Trouble.TOO_FAR, Trouble.MOVING)


def test_a_small_code_at_the_edge_is_not_too_near():
    assert diagnose(replace(GOOD_SQUARE, cut=True)) is None


def test_out_of_focus_is_told_from_moving_by_its_size_direction_and_speed():
    unfocused = replace(LARGE, blur=6.0)
    assert diagnose(unfocused) is Trouble.TOO_NEAR
    assert diagnose(replace(unfocused, smear=1.6)) is Trouble.MOVING
    assert diagnose(unfocused, speed=200.0) is Trouble.MOVING
    assert diagnose(replace(GOOD_SQUARE, blur=3.0)) is Trouble.MOVING


@pytest.mark.parametrize(
    "quality",
    [
        replace(GOOD_BARS, changes=14.0),
        replace(GOOD_BARS, evenness=0.95),
        replace(GOOD_BARS, slenderness=1.5),
        replace(GOOD_SQUARE, changes=2.0),
    ],
    ids=["few stripes", "blinds", "taller than wide", "a plain square"],
)
def test_what_cannot_be_a_code(quality):
    assert not like_a_code(quality)


@pytest.mark.parametrize("quality", [GOOD_SQUARE, GOOD_BARS])
def test_what_can_be_a_code(quality):
    assert like_a_code(quality)
