"""Notes for the team about a member (ux.md S12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

NOTE_LENGTH = 280
"""Characters of a note, at most."""


_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")  # all but the end of a line


def note_gap(text: str) -> str | None:
    """What is wrong with the text of a note, as a sentence; None if nothing is."""
    if not text.strip():
        return "a note says something"
    if _CONTROL.search(text):
        return "a note has no control characters"
    return None if len(text) <= NOTE_LENGTH else f"a note has at most {NOTE_LENGTH} characters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note that is open. `author` is the first name of who wrote it, None if they are gone from the club's data.

    `until`: its last day; None: until somebody closes it. `at_check_in`: it is shown when the member comes.
    """

    id: str
    member_id: str
    text: str
    written_at: datetime
    author_id: str
    author: str | None
    until: date | None = None
    at_check_in: bool = False
