"""Every screen at every size: whole texts, nothing over anything else, large enough to touch, the right field."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QWidget

from kiosk.domain.preferences import Preferences
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, TakingBack
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
    StopBy,
)
from kiosk.presentation.member.wording import words
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.text import FittedText, Style
from kiosk.ui.drawing.tokens import DARK, Role, Scale
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.formats import BabelFormats
from tests.fakes.translations import backwards, long_language
from tests.integration.ui.conftest import RESOURCES, SIZES, windows

FIELDS = {
    Idle: None,
    OutOfOrder: tokens.IDLE,
    Accepted: tokens.IN,
    StopBy: tokens.LOOK,
    Goodbye: tokens.OUT,
    AlreadyInside: tokens.IDLE,
    TakingBack: tokens.IDLE,
    HelpCalled: tokens.IDLE,
    Guide: tokens.IDLE,
    Consent: tokens.LIGHT[Role.PAGE],
    NumberEntry: tokens.LIGHT[Role.PAGE],
    ComfortSheet: tokens.LIGHT[Role.PAGE],
    Denied: tokens.WHITE,
}
CATALOGUE = Catalogue({"de": long_language, "ar": backwards, "es": backwards, "fr": backwards})
_ROUNDED = 0.97
"""Places are shared in whole pixels."""
LOOKS = {
    "as designed": Preferences(),
    "in a long language": Preferences(language="de"),
    "larger": Preferences(larger_text=True, strong_contrast=True),
    "larger in a long language, lower": Preferences(language="de", larger_text=True, controls_lower=True),
    "from right to left": Preferences(language="ar", larger_text=True),
}


def shown(window, kind):
    return [child for child in window.findChildren(kind) if child.isVisible()]


def place(window, child):
    box = child.ink() if isinstance(child, FittedText) else child.face()
    parent = child.parentWidget()
    return box.translated(parent.mapTo(window, parent.rect().topLeft()))


def liked(screen, preferences):
    return replace(screen, around=replace(screen.around, comfort=preferences))


def problems(window, screen):
    """What nobody would ship, in words."""
    said = words(screen, CATALOGUE, BabelFormats("Europe/Berlin", "en_GB"))
    texts, buttons = shown(window, FittedText), shown(window, TouchButton)
    scale = Scale.of(window.width(), window.height())
    drawn = {text.text for text in texts} | {button.text() for button in buttons}
    optional = {label.text for label in said.languages[1:]}
    if isinstance(screen, Consent):
        optional |= {said.small} | {label.text for label in said.buttons if label.button is Button.OTHER_OFFER}
    yield from (f"{text!r} is missing" for text in set(said.texts) - optional - drawn)
    for one in (*texts, *buttons):
        if not one.whole:
            yield f"{one.accessibleName()!r} is cut"
        if not one.accessibleName():
            yield f"{one} has no name"
        if not window.rect().contains(place(window, one)):
            yield f"{one.accessibleName()!r} reaches out of the window"
    for one, other in combinations([*texts, *buttons], 2):
        if place(window, one).intersects(place(window, other)):
            yield f"{one.accessibleName()!r} and {other.accessibleName()!r} lie over each other"
    opposite = {Button.PAY: Button.NOT_NOW, Button.LEAVE: Button.STAY, Button.CHECK_IN: Button.CLEAR}
    for button in buttons:
        face = place(window, button)
        if min(face.width(), face.height()) < scale.mm(tokens.TARGET) - 1:
            yield f"{button.text()!r} is too small: {face.width()} x {face.height()}"
        for other in buttons:
            if other is button:
                continue
            beside = place(window, other)
            apart = max(
                beside.left() - face.right(),
                face.left() - beside.right(),
                beside.top() - face.bottom(),
                face.top() - beside.bottom(),
            )
            least = tokens.APART if opposite.get(button.button) is other.button else 2.0
            least = tokens.KEY_GAP if button.button is other.button is Button.DIGIT else least
            if apart < scale.mm(least) - 2:
                yield f"{button.text()!r} and {other.text()!r} are {apart} pixels apart"


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def window(request, qapp):
    with windows() as open_it:
        yield open_it(*request.param, catalogue=CATALOGUE)


def test_no_screen_has_a_flaw_however_somebody_likes_it(window):
    found = []
    for look, preferences in LOOKS.items():
        for name, screen in GALLERY.items():
            screen = liked(screen, preferences)
            window.draw(screen)
            found += [f"{name}, {look}: {problem}" for problem in problems(window, screen)]
    assert not found, f"{len(found)} flaws\n" + "\n".join(found)


def test_nothing_is_smaller_for_whoever_asked_for_larger_text(window):
    found = []
    for language, (name, screen) in product(("en", "de"), GALLERY.items()):
        sizes = []
        for larger in (False, True):
            window.draw(liked(screen, Preferences(language=language, larger_text=larger)))
            drawn = (*shown(window, FittedText), *shown(window, TouchButton))
            sizes.append({one.accessibleName(): one.pixels for one in drawn})
        usual, large = sizes
        found += [
            f"{name}, {language}: {text!r} {usual[text]} to {large[text]}"
            for text in usual.keys() & large.keys()
            if large[text] < usual[text] * _ROUNDED
        ]
        headline = words(screen, CATALOGUE, BabelFormats("Europe/Berlin", "en_GB")).headline
        if headline in large and large[headline] < max(large.values()) and name.startswith("idle"):
            found.append(f"{name}, {language}: the headline is not the largest")
    assert not found, f"{len(found)} flaws\n" + "\n".join(found)


@pytest.mark.parametrize("words", ["ÅÉ gjpqy", "يُرجى مسح الرمز", "ẤỆ ặ"])
def test_no_letter_is_cut_where_its_place_ends(window, words):
    text = FittedText(window, Look(RESOURCES), Style(20, 20, "#FFFFFF", QFont.Weight.Bold, leading=1.14))
    text.say(words)
    text.place(0, 0, 1200, text.fit_into(1200, 300))
    picture = QImage(text.size(), QImage.Format.Format_RGB32)
    picture.fill(0)
    text.render(picture, QPoint(), renderFlags=QWidget.RenderFlag(0))
    for row in (0, picture.height() - 1):
        assert all(picture.pixelColor(x, row).value() == 0 for x in range(picture.width())), (words, row)
    shiboken6.delete(text)


def test_the_fields_have_their_exact_colours(window):
    inside = Scale.of(window.width(), window.height()).mm(tokens.LOOK_STRIPES) + 3
    for name, screen in GALLERY.items():
        window.draw(screen)
        colour = FIELDS[type(screen)]
        if colour is None or name == "accepted-milestone":
            continue
        picture = window.grab().toImage()
        at = (inside, inside) if isinstance(screen, StopBy) else (window.width() - 2, 2)
        if isinstance(screen, StopBy):
            at = (window.width() - 3, inside)
        assert picture.pixelColor(*at).name() == QColor(colour).name(), name
        if isinstance(screen, Denied):
            assert picture.pixelColor(inside, inside).name() == QColor(tokens.STOP).name()


def test_everything_is_mirrored_from_right_to_left_but_the_digits(open_window):
    window = open_window(catalogue=CATALOGUE)
    window.draw(GALLERY["number-typed"])
    before = {button.text(): place(window, button) for button in shown(window, TouchButton)}
    window.draw(liked(GALLERY["number-typed"], Preferences(language="ar")))
    after = {button.text(): place(window, button) for button in shown(window, TouchButton)}
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for text in ("Check in", "Back"):
        assert before[text].left() + after[text].right() == window.width() - 1, text
    assert [after[digit].left() for digit in "123"] == sorted(after[digit].left() for digit in "123")
    window.draw(GALLERY["number-typed"])
    assert {button.text(): place(window, button) for button in shown(window, TouchButton)} == before


def test_a_dark_house_has_dark_pages(qapp):
    with windows() as open_it:
        window = open_it(theme=DARK)
        window.draw(GALLERY["consent"])
        assert window.grab().toImage().pixelColor(2, 2).name() == QColor(DARK[Role.PAGE]).name()


@pytest.mark.parametrize("size", [(800, 480), (1024, 600), (3840, 2160), (600, 1024), (320, 240), (60, 40)])
def test_odd_sizes_do_no_harm(open_window, size):
    window = open_window(*size)
    for screen in GALLERY.values():
        window.draw(screen)
        assert not window.grab().isNull()


def test_a_window_that_changes_its_size_changes_its_layout(open_window):
    window = open_window(1280, 800)
    window.draw(GALLERY["consent"])
    before = [button.geometry() for button in shown(window, TouchButton)]
    window.resize(1080, 1920)
    assert [button.geometry() for button in shown(window, TouchButton)] != before
