"""The four answers, as they are drawn, to people who see other colours or none; contrast; night; burn-in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from kiosk.domain.preferences import Preferences
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.screens import Accepted, Denied, Goodbye, StopBy
from kiosk.ui.drawing.text import FittedText
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.member.preview import Preview
from tests.fakes.colour_vision import VISIONS, contrast, distance, luminance

ANSWERS = {Accepted: "accepted", StopBy: "stop-by", Goodbye: "goodbye", Denied: "denied-no-pass"}
MONO_TWINS = ({Accepted, StopBy}, {Goodbye, Denied})
"""Alike in brightness: stripes and a frame tell them apart (ux.md 3.1)."""


def pixels(window) -> np.ndarray:
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).copy()


def hex_of(colour) -> str:
    return "#" + "".join(f"{part:02X}" for part in colour)


def colours(area: np.ndarray) -> tuple[list[str], str]:
    """Those of a part of a picture, and the commonest of them."""
    packed, counts = np.unique(area.reshape(-1, 3).astype(np.uint32) @ (65536, 256, 1), return_counts=True)
    names = [f"#{one:06X}" for one in packed]
    return names, names[counts.argmax()]


def common(area: np.ndarray) -> str:
    return colours(area)[1]


@pytest.fixture
def drawn(open_window):
    window = open_window()
    found = {}
    for kind, name in ANSWERS.items():
        window.draw(GALLERY[name])
        found[kind] = pixels(window)
    return found


@pytest.mark.parametrize("vision", VISIONS)
def test_the_four_answers_look_far_apart_to_everybody(drawn, vision):
    fields = {kind: common(picture) for kind, picture in drawn.items()}
    for one, other in combinations(fields, 2):
        twins = vision == "no colour" and {one, other} in MONO_TWINS
        assert distance(fields[one], fields[other], vision) >= (5 if twins else 33 if vision == "no colour" else 41)


def test_a_frame_and_stripes_tell_apart_what_no_brightness_does(drawn):
    grey = {kind: picture @ np.array([0.2126, 0.7152, 0.0722]) for kind, picture in drawn.items()}
    edge = {kind: np.ptp(picture[8, :]) for kind, picture in grey.items()}
    assert edge[StopBy] > 100 > edge[Accepted], "stripes along the top"
    side = {kind: picture[400, :80] for kind, picture in grey.items()}
    assert np.ptp(side[Denied]) > 100 > np.ptp(side[Goodbye]), "a frame along the side"


def test_every_letter_can_be_read_on_its_ground_in_every_look(open_window):
    window = open_window()
    poor = set()
    for preferences in (Preferences(), Preferences(strong_contrast=True)):
        for name, screen in GALLERY.items():
            if name == "accepted-milestone":
                continue  # confetti falls around the words
            window.draw(replace(screen, around=replace(screen.around, comfort=preferences)))
            picture = pixels(window)
            for one in (*window.findChildren(FittedText), *window.findChildren(TouchButton)):
                if not one.isVisible() or not one.isEnabled():
                    continue
                box = one.ink() if isinstance(one, FittedText) else one.face()
                box = box.translated(one.parentWidget().mapTo(window, one.parentWidget().rect().topLeft()))
                area = picture[box.top() : box.bottom(), box.left() : box.right()]
                inks, ground = colours(area[::3])
                best = max(contrast(ground, ink) for ink in inks)
                if best < 5.9:
                    poor.add((name, one.accessibleName(), round(best, 1)))
    assert not poor


def at(hour: int, minute: int = 0):
    screen = GALLERY["idle"]
    return replace(screen, around=replace(screen.around, at=datetime(2026, 7, 14, hour, minute, tzinfo=UTC)))


def test_the_idle_screen_is_darker_at_night_and_an_answer_is_not(open_window):
    window = open_window()

    def brightness() -> float:
        picture = pixels(window)
        return luminance(hex_of(picture.reshape(-1, 3).max(axis=0)))

    window.draw(at(12))
    day = brightness()
    window.draw(at(22))
    assert brightness() < day * 0.5
    window.draw(replace(GALLERY["accepted"], around=at(22).around))
    assert common(pixels(window)) == "#2DD4A7"


def test_the_idle_screen_wanders_by_two_millimetres(open_window):
    window = open_window()
    places = set()
    for minute in range(0, 60, 10):
        window.draw(at(10, minute))
        preview = window.findChild(Preview)
        places.add(preview.mapTo(window, preview.rect().topLeft()).toTuple())
    reach = max(max(abs(one[0] - other[0]), abs(one[1] - other[1])) for one, other in combinations(places, 2))
    assert len(places) > 3
    assert reach <= 2 * round(2 * 5.9) + 1
