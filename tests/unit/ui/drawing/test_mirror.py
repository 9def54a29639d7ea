from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.drawing.mirror import direction_of, unbroken

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
APART, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Welcome.", LEFT),
        ("مرحبًا.", RIGHT),
        ("שלום", RIGHT),
        ("18:04", LEFT),
        ("15 سم.", RIGHT),
        (f"{APART}Anna{END} في الطريق.", RIGHT),
        (f"{APART}عنا{END} is on the way.", LEFT),
        (f"{END}Welcome", LEFT),
        ("", LEFT),
    ],
)
def test_a_text_runs_as_its_own_first_letter_does(text, direction):
    assert direction_of(text) is direction


def test_what_is_set_apart_in_a_text_is_so_in_each_of_its_lines():
    lines = (f"أهلًا، {APART}Maximiliane-", f"Konstan…{END}.", "م")
    assert list(unbroken(lines)) == [lines[0], APART + lines[1], lines[2]]
