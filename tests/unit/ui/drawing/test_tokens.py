from __future__ import annotations

import pytest

from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.tokens import CONTRAST, DARK, LIGHT, Role, Scale
from tests.fakes.colour_vision import contrast


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
        (tokens.SECONDARY_ON_DARK, tokens.IDLE, 10),
    ],
)
def test_text_can_be_read_on_its_ground(text, ground, least):
    assert contrast(text, ground) >= least


GROUNDS = (Role.PAGE, Role.SURFACE, Role.RAISED)
READ_ON = {
    Role.INK: (*GROUNDS, Role.SELECTED, Role.OK_TINT, Role.WARN_TINT, Role.DANGER_TINT),
    Role.MUTED: GROUNDS,
    Role.OK: (Role.SURFACE, Role.OK_TINT),
    Role.WARN: (Role.SURFACE, Role.WARN_TINT),
    Role.DANGER: (Role.SURFACE, Role.DANGER_TINT),
    Role.PRIMARY: GROUNDS,
    Role.ON_PRIMARY: (Role.PRIMARY,),
}


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_every_text_colour_can_be_read_on_its_grounds_in_every_theme(theme):
    poor = {
        (text, ground): round(contrast(theme[text], theme[ground]), 1)
        for text, grounds in READ_ON.items()
        for ground in grounds
        if contrast(theme[text], theme[ground]) < 5.0
    }
    assert not poor


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_what_can_be_touched_has_a_border_that_can_be_seen(theme):
    assert min(contrast(theme[Role.BORDER], theme[ground]) for ground in GROUNDS) >= 3.0


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_a_theme_has_a_colour_for_every_role(theme):
    assert set(theme) == set(Role)
