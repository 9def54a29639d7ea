"""Notes for the team about a member (ux.md S12): written and closed, each in one transaction; every kiosk gets them."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.domain.events import NoteClosed, Noted
from kiosk.domain.notes import Note, note_gap
from kiosk.domain.repair import NotPossible
from kiosk.services.signature import Signature
from kiosk.store import notes, people
from kiosk.store.engine import Store


def add_note(
    store: Store,
    member_id: str,
    text: str,
    at: datetime,
    location_id: str,
    signature: Signature,
    *,
    until: date | None = None,
    at_check_in: bool = False,
) -> Note:
    """Write down something for the team; the author is whoever signs. Raises NotPossible, StoreFault.

    `until`: its last day. `at_check_in`: it is shown when the member comes next, and until somebody closes it.
    """
    if (gap := note_gap(text)) is not None:
        raise NotPossible(gap)
    with store.write() as connection:
        member = people.find(connection, member_id)
        if member is None:
            raise NotPossible("nobody knows this member any more")
        noted = Noted(
            member=member, at=at, location_id=location_id, text=text.strip(), until=until, at_check_in=at_check_in
        )
        (event,) = signature.write(connection, noted)
        written = notes.find(connection, event.id)
        assert written is not None
        return written


def close_note(store: Store, note_id: str, at: datetime, location_id: str, signature: Signature) -> None:
    """The note is done with. Raises NotPossible, StoreFault."""
    with store.write() as connection:
        note = notes.find(connection, note_id)
        if note is None:
            raise NotPossible("there is no such note, or it is closed already")
        member = people.find(connection, note.member_id)
        if member is None:
            raise NotPossible("nobody knows this member any more")
        signature.write(connection, NoteClosed(member=member, at=at, location_id=location_id, note_id=note_id))
