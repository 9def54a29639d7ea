"""The members as the desk's search knows them, and what is shown of those that it finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from kiosk.domain.members import MemberState
from kiosk.store.tables import IS_OPEN, members, plans, visits


@dataclass(frozen=True, slots=True)
class Listed:
    """A member as the search knows them; `change` is the number of their last change."""

    id: str
    number: int
    first_name: str
    last_name: str
    email: str | None
    phone: str | None
    state: MemberState
    change: int


_CHANGED = (
    select(
        members.c.id,
        members.c.number,
        members.c.first_name,
        members.c.last_name,
        members.c.email,
        members.c.phone,
        members.c.state,
        members.c.change,
    )
    .where(members.c.change > bindparam("after"))
    .order_by(members.c.change)
)


def changed(connection: Connection, after: int) -> list[Listed]:
    """The members that changed after this number, in the order of their changes."""
    return [
        Listed(ident, number, first, last, email, phone, MemberState(state), change)
        for ident, number, first, last, email, phone, state, change in connection.execute(_CHANGED, {"after": after})
    ]


def newest_change(connection: Connection) -> tuple[int, int]:
    """How many members there are, and the number of the last change of one; 0 while there are none."""
    there = connection.scalar(select(func.count()).select_from(members)) or 0
    return there, connection.scalar(select(func.max(members.c.change))) or 0


def ids(connection: Connection) -> set[str]:
    """All members there are."""
    return set(connection.scalars(select(members.c.id)))


@dataclass(frozen=True, slots=True)
class Lately:
    """A member's plan by name, since when they are inside, when they last came, and how often elsewhere."""

    plan: str | None
    inside_since: datetime | None
    last_visit: datetime | None
    visits_before: int


_of_them = visits.c.member_id.in_(bindparam("ids", expanding=True))
_TOLD = (
    select(members.c.id, plans.c.name, members.c.visits_before)
    .outerjoin(plans, plans.c.id == members.c.plan_id)
    .where(members.c.id.in_(bindparam("ids", expanding=True)))
)
_INSIDE = select(visits.c.member_id, visits.c.checked_in_at).where(
    _of_them, visits.c.location_id == bindparam("location"), IS_OPEN
)
_LAST = (
    select(visits.c.member_id, func.max(visits.c.checked_in_at).label("at"))
    .where(_of_them, visits.c.voided.is_(False))
    .group_by(visits.c.member_id)
)


def lately(connection: Connection, location_id: str, member_ids: Sequence[str]) -> dict[str, Lately]:
    """What is shown of these members, at most some dozens, at this location."""
    these = {"ids": list(member_ids)}
    told = {row.id: (row.name, row.visits_before) for row in connection.execute(_TOLD, these)}
    inside = connection.execute(_INSIDE, these | {"location": location_id})
    since = {row.member_id: row.checked_in_at for row in inside}
    last = {row.member_id: row.at for row in connection.execute(_LAST, these)}
    made = {}
    for ident in member_ids:
        plan, before = told.get(ident, (None, 0))
        made[ident] = Lately(plan, since.get(ident), last.get(ident), before)
    return made
