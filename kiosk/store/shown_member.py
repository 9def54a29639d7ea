"""What is shown of a member whom a code names, where there is no visit to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from kiosk.store.tables import members


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMember:
    """A member as lists show one."""

    number: int
    first_name: str
    last_name: str
    birthday: date | None


_SHOWN = select(members.c.number, members.c.first_name, members.c.last_name, members.c.birthday)


def shown_member(connection: Connection, member_id: str) -> ShownMember | None:
    """The member with this id; None if there is none any more."""
    row = connection.execute(_SHOWN.where(members.c.id == member_id)).first()
    return None if row is None else ShownMember(**row._mapping)
