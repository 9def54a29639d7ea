"""Who is inside now, with their names: the open visits of a place (rules.md 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, false, func, select

from kiosk.domain.members import Person
from kiosk.domain.visits import EntryMethod
from kiosk.store import rows
from kiosk.store.tables import IS_OPEN, members, visits


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """An open visit. `entered_at` is later than `checked_in_at` where an earlier visit of the day went on."""

    visit_id: str
    person: Person
    checked_in_at: datetime
    entered_at: datetime
    entry_method: EntryMethod


_INSIDE = (
    select(
        visits.c.id,
        visits.c.checked_in_at,
        visits.c.entered_at,
        visits.c.entry_method,
        visits.c.member_id,
        func.coalesce(members.c.first_name, "").label("first_name"),
        func.coalesce(members.c.last_name, "").label("last_name"),
        members.c.language,
        func.coalesce(members.c.show_name, false()).label("show_name"),
    )
    .outerjoin(members, members.c.id == visits.c.member_id)
    .where(visits.c.location_id == bindparam("location"), IS_OPEN)
)


def inside(connection: Connection, location_id: str) -> Sequence[Inside]:
    """Everybody who is in. Whoever was taken out of the club's data meanwhile is in all the same, without a name."""
    return [
        Inside(
            visit_id=row.id,
            person=rows.person(row),
            checked_in_at=row.checked_in_at,
            entered_at=row.entered_at or row.checked_in_at,
            entry_method=EntryMethod(row.entry_method),
        )
        for row in connection.execute(_INSIDE, {"location": location_id})
    ]
