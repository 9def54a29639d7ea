from __future__ import annotations

import pytest

from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.tokens import Scale


@pytest.mark.parametrize(
    ("size", "px_per_mm"),
    [((1920, 1080), 5.56), ((1280, 800), 5.88), ((1080, 1920), 4.03), ((3840, 2160), 11.12)],
)
def test_a_screen_of_unknown_pitch_is_one_that_is_usually_sold(size, px_per_mm):
    assert Scale.of(*size).px_per_mm == pytest.approx(px_per_mm, abs=0.01)


def test_a_measured_pitch_counts():
    scale = Scale.of(1920, 1080, px_per_mm=3.0)
    assert (scale.mm(20), scale.px_per_mm) == (60, 3.0)


def test_sizes_grow_where_there_is_room_and_never_shrink():
    small, roomy = Scale.of(1280, 800), Scale.of(1920, 1080)
    assert small.spread == pytest.approx(1.0, abs=0.01)
    assert 1.3 < roomy.spread < 1.5
    assert Scale.of(3840, 2160, px_per_mm=3.0).spread == 1.7
    assert Scale.of(0, 0).spread == 1.0


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("text", "ground", "least"),
    [
        (tokens.WHITE, tokens.IDLE, 18),
        (tokens.INK, tokens.IN, 9.8),
        (tokens.WHITE, tokens.OUT, 5.9),
        (tokens.INK, tokens.LOOK, 11.5),
        (tokens.WHITE, tokens.STOP, 7.5),
        (tokens.INK, tokens.CALM, 14),
        (tokens.WHITE, tokens.BANNER, 11),
        (tokens.MUTED, tokens.SURFACE, 7),
        (tokens.WHITE, tokens.PRIMARY, 5.9),
        (tokens.SECONDARY_ON_DARK, tokens.IDLE, 10),
        (tokens.WARN_TEXT, tokens.WARN_TINT, 6.5),
    ],
)
def test_text_can_be_read_on_its_ground(text, ground, least):
    assert contrast(text, ground) >= least
