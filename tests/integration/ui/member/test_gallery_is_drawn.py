"""Every screen at every size: whole texts, nothing over anything else, large enough to touch, the right field."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    Consent,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
)
from kiosk.presentation.member.wording import words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.text import FittedText
from kiosk.ui.drawing.tokens import Scale
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.formats import BabelFormats

FIELDS = {
    Idle: None,
    OutOfOrder: tokens.IDLE,
    Accepted: tokens.IN,
    Goodbye: tokens.OUT,
    AlreadyInside: tokens.IDLE,
    Consent: tokens.LIGHT[tokens.Role.PAGE],
    Denied: tokens.WHITE,
}


def shown(window, kind):
    return [child for child in window.findChildren(kind) if child.isVisible()]


@pytest.mark.parametrize("name", list(GALLERY))
def test_every_text_is_there_and_whole(window, name):
    screen = GALLERY[name]
    window.draw(screen)
    said = words(screen, Catalogue(), BabelFormats("Europe/Berlin", "en_GB"))
    texts, buttons = shown(window, FittedText), shown(window, TouchButton)
    drawn = {text.text for text in texts} | {button.text() for button in buttons}
    left_out = {said.small} if name == "consent-still-there" else set()
    assert set(said.texts) - left_out - {label.text for label in said.buttons} <= drawn
    for one in (*texts, *buttons):
        assert one.whole, one.accessibleName()
        assert one.accessibleName()
        place = one.ink() if isinstance(one, FittedText) else one.face()
        assert window.rect().contains(place), one.accessibleName()


@pytest.mark.parametrize("name", list(GALLERY))
def test_nothing_lies_over_anything_else(window, name):
    window.draw(GALLERY[name])
    ink = [(text.text, text.ink()) for text in shown(window, FittedText)]
    faces = [(button.text(), button.face()) for button in shown(window, TouchButton)]
    for (one, box), (other, other_box) in combinations([*ink, *faces], 2):
        assert not box.intersects(other_box), f"{one!r} and {other!r}"


@pytest.mark.parametrize("name", list(GALLERY))
def test_buttons_are_large_enough_and_apart(window, name):
    window.draw(GALLERY[name])
    scale = Scale.of(window.width(), window.height())
    faces = {button: button.face() for button in shown(window, TouchButton)}
    for face in faces.values():
        assert face.height() >= scale.mm(tokens.TARGET) - 1
        assert face.width() >= scale.mm(40)
    opposite = {Button.PAY: Button.NOT_NOW, Button.LEAVE: Button.STAY}
    for one, face in faces.items():
        for other, other_face in faces.items():
            if opposite.get(one.button) is other.button:
                gap = max(other_face.left() - face.right(), other_face.top() - face.bottom())
                assert gap >= scale.mm(tokens.APART) - 2


@pytest.mark.parametrize("name", list(GALLERY))
def test_the_field_has_its_exact_colour(window, name):
    screen = GALLERY[name]
    window.draw(screen)
    colour = FIELDS[type(screen)]
    if colour is None or name == "accepted-milestone":
        return
    picture = window.grab().toImage()
    corner = picture.pixelColor(window.width() - 2, 2)
    assert corner.name() == QColor(colour).name()
    if isinstance(screen, Denied):
        inside = Scale.of(window.width(), window.height()).mm(tokens.STOP_FRAME) + 3
        assert picture.pixelColor(inside, inside).name() == QColor(tokens.STOP).name()


@pytest.mark.parametrize("size", [(800, 480), (1024, 600), (3840, 2160), (600, 1024), (320, 240), (60, 40)])
@pytest.mark.parametrize("name", ["idle", "accepted-long-name", "already-inside", "consent", "denied-with-ticket"])
def test_odd_sizes_do_no_harm(open_window, size, name):
    window = open_window(*size)
    window.draw(GALLERY[name])
    assert not window.grab().isNull()


def test_a_window_that_changes_its_size_changes_its_layout(open_window):
    window = open_window(1280, 800)
    window.draw(GALLERY["consent"])
    before = [button.geometry() for button in shown(window, TouchButton)]
    window.resize(1080, 1920)
    assert [button.geometry() for button in shown(window, TouchButton)] != before
