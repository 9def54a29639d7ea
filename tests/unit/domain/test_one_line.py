from __future__ import annotations

import pytest

from kiosk.domain.one_line import one_line
from kiosk.domain.visits import FreeEntry, reason_gap

TYPED = {
    " Ann  Lee ": "Ann Lee",
    "Two\r\nlines\tand\x0ba bell\x07": "Two lines and a bell",
    "Sepa\u2028rated\u2029here": "Sepa rated here",
    "\u202eevE\u202c \u2067x\u2069\u200f\u061c": "evE x",
    "\ufeff\x1b[31mred\x85": "[31mred",
    "👩\u200d👩\u200d👧 می\u200cروم é": "👩\u200d👩\u200d👧 می\u200cروم é",
    "<b>Ann</b>": "<b>Ann</b>",
    "half \ud83d": "half",
    "": "",
}


def test_what_cannot_be_seen_goes_and_what_belongs_to_letters_stays() -> None:
    assert {text: one_line(text) for text in TYPED} == TYPED


def test_a_reason_is_as_long_as_what_can_be_seen_of_it() -> None:
    assert FreeEntry.typed("forgot\nthe card\u202e", "s-1").reason == "forgot the card"
    assert reason_gap("a\u200b\u200b\u200b") is not None
    with pytest.raises(ValueError, match="a reason has"):
        FreeEntry.typed("\n\n\nab", "s-1")
