"""One scan of the test card tells how a scanner is to be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.readers.keyboard import AsTyped, Keyboard
from kiosk.scanner.readers.layouts import LAYOUTS, LayoutName
from kiosk.scanner.readers.learning import TEST_TEXT, End, Learned, NotLearned, Stroke, Trouble, learn, strokes_of
from tests.fakes.typing_scanner import typed_on

OTHERS = [name for name in LayoutName if name is not LayoutName.US]


def scanned(
    system: LayoutName, scanner: LayoutName = LayoutName.US, *, places: bool, text: str = TEST_TEXT
) -> list[Stroke]:
    return [Stroke(*stroke) for stroke in typed_on(system, text, scanner=scanner, places=places)]


def test_the_card_says_what_the_known_layouts_can_type() -> None:
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") <= set(TEST_TEXT)
    us = LAYOUTS[LayoutName.US]
    for system in LAYOUTS.values():
        keys = [us.places[character] for character in TEST_TEXT]
        assert not any(system.character(place, shift=shift) in system.dead for place, shift in keys), system.name


def test_a_scanner_that_types_right_is_read_as_typed() -> None:
    assert learn(strokes_of(TEST_TEXT), End.ENTER) == Learned(Keyboard(AsTyped.AS_TYPED), "", "", End.ENTER)


@pytest.mark.parametrize("name", LayoutName)
def test_a_scanner_set_like_its_system_is_read_as_typed_on_every_system(name: LayoutName) -> None:
    found = learn(scanned(name, name, places=True), End.TAB)
    assert found == Learned(Keyboard(AsTyped.AS_TYPED), "", "", End.TAB)


@pytest.mark.parametrize("system", OTHERS)
def test_without_places_the_pair_of_layouts_is_found_and_reads_every_code(system: LayoutName) -> None:
    found = learn(scanned(system, places=False), End.NOTHING)
    assert isinstance(found, Learned)
    assert found.keyboard.layout is LayoutName.US
    # layouts that write the same text are as good as each other
    assert "".join(found.keyboard.read(s.text, s.place, s.shift) for s in scanned(system, places=False)) == TEST_TEXT


@pytest.mark.parametrize("system", [LayoutName.UK, LayoutName.AZERTY, LayoutName.BELGIAN, LayoutName.QWERTZ])
def test_the_layouts_of_the_neighbours_are_called_by_their_names(system: LayoutName) -> None:
    found = learn(scanned(system, places=False), End.ENTER)
    assert found == Learned(Keyboard(LayoutName.US, system), "", "", End.ENTER)


@pytest.mark.parametrize("system", OTHERS)
def test_with_places_a_us_scanner_is_found_on_every_system(system: LayoutName) -> None:
    found = learn(scanned(system, places=True), End.ENTER)
    assert found == Learned(Keyboard(LayoutName.US), "", "", End.ENTER)


def test_with_places_a_german_scanner_is_found_on_a_us_system() -> None:
    found = learn(scanned(LayoutName.US, LayoutName.QWERTZ, places=True), End.ENTER)
    assert found == Learned(Keyboard(LayoutName.QWERTZ), "", "", End.ENTER)


@pytest.mark.parametrize("places", [True, False])
@pytest.mark.parametrize("system", [LayoutName.US, LayoutName.AZERTY, LayoutName.QWERTZ])
def test_prefix_and_suffix_are_found_as_the_scanner_meant_them(system: LayoutName, places: bool) -> None:
    found = learn(scanned(system, places=places, text=f"A:{TEST_TEXT}/Q"), End.ENTER)
    assert isinstance(found, Learned)
    assert (found.prefix, found.suffix) == ("A:", "/Q")


def test_marks_that_are_taken_off_anyway_are_no_prefix() -> None:
    found = learn(strokes_of(f"]Q1{TEST_TEXT}\x1d"), End.ENTER)
    assert found == Learned(Keyboard(AsTyped.AS_TYPED), "", "", End.ENTER)


CYRILLIC = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ", strict=True))


def cyrillic(text: str) -> str:
    return "".join(CYRILLIC.get(c) or CYRILLIC.get(c.upper(), c).lower() for c in text)


def test_a_layout_that_nobody_knows_is_learned_character_by_character() -> None:
    found = learn(strokes_of(cyrillic(f"X-{TEST_TEXT}-Y")), End.ENTER)
    assert isinstance(found, Learned)
    assert (found.keyboard.layout, found.prefix, found.suffix) == (AsTyped.LEARNED, "X-", "-Y")
    assert found.keyboard.letters["Ф"] == "A"
    code = "Member-0042"
    assert "".join(found.keyboard.read(c, None, c.isupper()) for c in cyrillic(code)) == code


@pytest.mark.parametrize("typed", [TEST_TEXT, cyrillic(TEST_TEXT)])
def test_caps_lock_is_seen(typed: str) -> None:
    assert learn(strokes_of(typed.swapcase()), End.ENTER) == NotLearned(Trouble.CAPS_LOCK, len(TEST_TEXT))


def test_another_code_teaches_nothing() -> None:
    assert learn(strokes_of("ADA0001"), End.ENTER) == NotLearned(Trouble.TOO_SHORT, 7)
    address = "https://www.example.com/member-card/0123456789/0123456789"
    assert learn(strokes_of(address), End.ENTER) == NotLearned(Trouble.OTHER_TEXT, len(address))


@given(st.text(min_size=len(TEST_TEXT), max_size=80))
def test_noise_is_taken_for_no_layout_or_read_as_the_card(noise: str) -> None:
    found = learn(strokes_of(noise), End.ENTER)
    if isinstance(found, Learned):
        assert TEST_TEXT in "".join(found.keyboard.read(c, None, shift=False) for c in noise)
