"""What a scanner means, on systems with other layouts than its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.readers.keyboard import AsTyped, Keyboard, taken_apart
from kiosk.scanner.readers.layouts import LAYOUTS, LayoutName
from tests.fakes.typing_scanner import typed_on

PRINTABLE = "".join(map(chr, range(32, 127)))
CODE = "https://fd.example/M-0042_qwerty?a=Z&b=[1]{2}#~|@\"'^`+*"


def read(keyboard: Keyboard, strokes: list[tuple[str, int | None, bool]]) -> str:
    return "".join(keyboard.read(*stroke) for stroke in strokes)


@pytest.mark.parametrize("caps_lock", [False, True])
@pytest.mark.parametrize("system", LayoutName)
def test_a_scanner_out_of_its_box_is_read_right_on_every_system(system: LayoutName, caps_lock: bool) -> None:
    assert read(Keyboard(), typed_on(system, CODE, caps_lock=caps_lock)) == CODE


@given(st.text(PRINTABLE), st.sampled_from(LayoutName))
def test_every_code_survives_every_system(code: str, system: LayoutName) -> None:
    assert read(Keyboard(), typed_on(system, code)) == code


@pytest.mark.parametrize("system", LayoutName)
def test_a_scanner_that_was_set_to_another_layout_is_read_by_that(system: LayoutName) -> None:
    strokes = typed_on(system, "Zyx-0042/MQ", scanner=LayoutName.QWERTZ)
    assert read(Keyboard(LayoutName.QWERTZ), strokes) == "Zyx-0042/MQ"


@pytest.mark.parametrize("system", [LayoutName.AZERTY, LayoutName.QWERTZ, LayoutName.UK])
def test_without_places_the_systems_layout_tells_what_was_meant(system: LayoutName) -> None:
    strokes = typed_on(system, "MEMBER-0042:QWZ", places=False)
    assert "".join(text for text, _, _ in strokes) != "MEMBER-0042:QWZ" or system is LayoutName.UK
    assert read(Keyboard(LayoutName.US, system), strokes) == "MEMBER-0042:QWZ"
    assert read(Keyboard(LayoutName.US, LayoutName.UK), [("~", None, False), ("…", None, False)]) == "|…"


def test_without_places_and_with_nothing_known_it_is_what_was_typed() -> None:
    assert read(Keyboard(), [("M", None, False), ("é", None, False)]) == "Mé"


def test_a_key_of_no_place_in_the_table_is_what_was_typed() -> None:
    keypad_seven = ("7", 71, False)
    assert read(Keyboard(), [keypad_seven]) == "7"


def test_as_typed_is_what_the_system_writes() -> None:
    strokes = typed_on(LayoutName.AZERTY, "MQ-0042é", scanner=LayoutName.AZERTY)
    assert read(Keyboard(AsTyped.AS_TYPED), strokes) == "MQ-0042é"


def test_as_typed_caps_lock_does_not_turn_the_letters_where_places_are_told() -> None:
    strokes = typed_on(LayoutName.QWERTZ, "Zy-0042", scanner=LayoutName.QWERTZ, caps_lock=True)
    assert "".join(text for text, _, _ in strokes) == "zY-0042"
    assert read(Keyboard(AsTyped.AS_TYPED), strokes) == "Zy-0042"
    assert read(Keyboard(AsTyped.AS_TYPED), [("a", None, True)]) == "a"


def test_what_was_learned_is_applied_and_the_rest_is_as_typed() -> None:
    learned = Keyboard(AsTyped.LEARNED, letters={"Ф": "A", "ф": "a"})
    assert read(learned, [("Ф", None, True), ("ф", None, False), ("7", None, False)]) == "Aa7"


def test_accents_are_taken_apart_into_the_keys_that_made_them() -> None:
    assert taken_apart("âé7Ñ") == "^a´e7~N"
    assert taken_apart("çß") == "çß"


def test_the_layouts_are_all_there() -> None:
    assert set(LAYOUTS) == set(LayoutName)
