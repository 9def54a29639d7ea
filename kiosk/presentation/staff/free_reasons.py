"""Why somebody is let in for nothing, as all rooms of the staff's write it."""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Speaker, Text, Texts


@unique
class FreeReasonText(Texts):
    """The reasons to choose from. The English is what is recorded, so that reports count alike."""

    TRIAL = Text("Trial visit", 28)
    PASS_NOT_HERE = Text("Pass not here yet", 28)
    GUEST = Text("Guest of a member", 28)
    PARTNER = Text("Partner or staff", 28)
    EVENT = Text("Event", 28)
    MISTAKE = Text("We made a mistake", 28)
    OTHER = Text("Other…", 28)


def free_reason(recorded: str, say: Speaker) -> str:
    """The reason of a free entry, in the reader's language where it is one of the list."""
    known = next((one for one in FreeReasonText if one.text.english == recorded), None)
    return recorded if known is None else say(known)
