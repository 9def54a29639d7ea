"""Who a member is, as the events name them."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from kiosk.domain.members import Person
from kiosk.store import rows
from kiosk.store.tables import members

_PERSON = select(
    members.c.id.label("member_id"),
    members.c.first_name,
    members.c.last_name,
    members.c.language,
    members.c.show_name,
).where(members.c.id == bindparam("member"))


def find(connection: Connection, member_id: str) -> Person | None:
    """The member with this id."""
    row = connection.execute(_PERSON, {"member": member_id}).first()
    return None if row is None else rows.person(row)
