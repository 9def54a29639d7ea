"""Texts that strangers wrote, for a terminal: a code, a file's name. What would steer it is spelled out."""

from __future__ import annotations

import re

_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, marks that set the direction of writing or end a line, and what stands for bytes of no text."""


def shown(text: str) -> str:
    """The text as one line that does nothing but show it: an escape character is `\\x1b`."""
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def shown_in_json(line: str) -> str:
    """The same of a line of JSON, which stays JSON of the same value."""
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", line)
