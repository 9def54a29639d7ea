"""Notes for the team, as the events tell them: written once, closed once, in whatever order that arrives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, or_, select, update

from kiosk.domain.events import AnyEvent, NoteClosed, Noted
from kiosk.domain.notes import Note
from kiosk.domain.retention import GONE
from kiosk.store.inserts import insert_if_new, insert_or_update
from kiosk.store.tables import notes, staff

MOST_NOTES = 30
"""Notes about one member that are read at once."""


def write(connection: Connection, new: Sequence[AnyEvent]) -> None:
    """What follows from events that were just stored; a note that was past its time leaves nothing."""
    told = [(event, event.payload) for event in new if isinstance(event.payload, Noted)]
    written = [(event, noted) for event, noted in told if noted.text != GONE]
    closed = [(event, event.payload) for event in new if isinstance(event.payload, NoteClosed)]
    insert_or_update(
        connection,
        notes,
        [
            {
                "id": event.id,
                "member_id": noted.member.id,
                "text": noted.text,
                "author": event.actor,
                "written_at": event.occurred_at,
                "until": noted.until,
                "at_check_in": noted.at_check_in,
            }
            for event, noted in written
        ],
    )
    for event, done in closed:
        closing = {"closed_at": event.occurred_at, "closed_by": event.actor}
        insert_if_new(connection, notes, [{"id": done.note_id, "member_id": done.member.id, **closing}])
        connection.execute(_CLOSE, {"note": done.note_id, "at": event.occurred_at, "by": event.actor})


_earlier: ColumnElement[bool] = or_(
    notes.c.closed_at.is_(None),
    notes.c.closed_at > bindparam("at", type_=notes.c.closed_at.type),
    and_(notes.c.closed_at == bindparam("at", type_=notes.c.closed_at.type), notes.c.closed_by > bindparam("by")),
)
_CLOSE = (
    update(notes)
    .where(notes.c.id == bindparam("note"), _earlier)
    .values(closed_at=bindparam("at", type_=notes.c.closed_at.type), closed_by=bindparam("by"))
)
"""Of several who closed a note on machines that were apart, the first did."""

_NOTES = (
    select(notes, staff.c.first_name.label("author_name"))
    .outerjoin(staff, staff.c.id == notes.c.author)
    .where(notes.c.text.is_not(None), notes.c.closed_at.is_(None))
)


def open_notes(connection: Connection, member_id: str, day: date) -> Sequence[Note]:
    """The notes about this member that nobody closed and that have not ended by `day`, the newest first.

    Of very many those that anybody would read: an older one comes up when a newer one is closed.
    """
    standing = or_(notes.c.until.is_(None), notes.c.until >= day)
    wanted = _NOTES.where(notes.c.member_id == member_id, standing)
    newest = wanted.order_by(notes.c.written_at.desc(), notes.c.id.desc()).limit(MOST_NOTES)
    return [_note(row) for row in connection.execute(newest)]


def find(connection: Connection, note_id: str) -> Note | None:
    """The note with this id, while it is open."""
    row = connection.execute(_NOTES.where(notes.c.id == note_id)).first()
    return None if row is None else _note(row)


def _note(row: Any) -> Note:
    return Note(
        id=row.id,
        member_id=row.member_id,
        text=row.text,
        written_at=row.written_at,
        author_id=row.author,
        author=row.author_name,
        until=row.until,
        at_check_in=row.at_check_in,
    )
