"""The tables of the layouts: every key once, and the places that people know."""

from __future__ import annotations

import pytest

from kiosk.scanner.readers.layouts import LAYOUTS, Layout, LayoutName

PRINTABLE = "".join(map(chr, range(32, 127)))


def test_a_us_keyboard_writes_every_ascii_character() -> None:
    assert set(LAYOUTS[LayoutName.US].places) == set(PRINTABLE)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_every_character_is_found_where_it_is_written(layout: Layout) -> None:
    assert all(layout.character(place, shift=shift) == character for character, (place, shift) in layout.places.items())
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ") <= set(layout.places)
    assert layout.dead <= set(layout.places)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        (LayoutName.US, "qwerty"),
        (LayoutName.UK, "qwerty"),
        (LayoutName.AZERTY, "azerty"),
        (LayoutName.BELGIAN, "azerty"),
        (LayoutName.QWERTZ, "qwertz"),
        (LayoutName.SWISS, "qwertz"),
    ],
)
def test_the_first_row_gives_the_layout_its_name(name: LayoutName, row: str) -> None:
    assert "".join(LAYOUTS[name].character(place, shift=False) or "" for place in range(16, 22)) == row


def test_a_key_that_is_not_there_writes_nothing() -> None:
    assert LAYOUTS[LayoutName.US].character(86, shift=False) is None
    assert LAYOUTS[LayoutName.US].character(28, shift=False) is None
