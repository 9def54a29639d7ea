"""What people type, as every list, file and log can show it."""

from __future__ import annotations

import re

# Control characters, the marks that turn the direction of what follows, and halves of letters.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def one_line(text: str) -> str:
    """The text on one line, without what cannot be seen, and without blanks at its ends."""
    return " ".join(_UNSEEN.sub("", text).split())
