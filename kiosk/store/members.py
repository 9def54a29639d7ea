"""One member as the desk sees them: how to reach them, their visits, and what was given to them for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from kiosk.domain.listed_visit import ListedVisit
from kiosk.store.tables import IS_OPEN, members, organization, visits
from kiosk.store.visits import CHARGED, charged_row


@dataclass(frozen=True, slots=True)
class Reach:
    """A member's number, and how to reach them."""

    number: int
    email: str | None
    phone: str | None


def reach(connection: Connection, member_id: str) -> Reach | None:
    """Those of the member with this id."""
    wanted = select(members.c.number, members.c.email, members.c.phone).where(members.c.id == member_id)
    row = connection.execute(wanted).first()
    return None if row is None else Reach(*row)


_OF_MEMBER = CHARGED.where(visits.c.member_id == bindparam("member"))
_NEWEST = _OF_MEMBER.order_by(visits.c.checked_in_at.desc(), visits.c.id.desc()).limit(bindparam("limit"))
_OPEN = _OF_MEMBER.where(visits.c.location_id == bindparam("location"), IS_OPEN)


def last_visits(connection: Connection, member_id: str, limit: int) -> Sequence[ListedVisit]:
    """Their newest visits, anywhere."""
    return [charged_row(row) for row in connection.execute(_NEWEST, {"member": member_id, "limit": limit})]


def open_visit(connection: Connection, member_id: str, location_id: str) -> ListedVisit | None:
    """The visit of theirs that goes on at this place."""
    row = connection.execute(_OPEN, {"member": member_id, "location": location_id}).first()
    return None if row is None else charged_row(row)


_FREE = select(func.count()).where(
    visits.c.granted_by.is_not(None), visits.c.voided.is_(False), visits.c.checked_in_at >= bindparam("since")
)
_FREE_OF_MEMBER = _FREE.where(visits.c.member_id == bindparam("member"))


def free_entries(connection: Connection, member_id: str, since: datetime) -> tuple[int, int]:
    """How many free entries since `since` were the member's, and how many there were in the club; none void."""
    of_member = connection.scalar(_FREE_OF_MEMBER, {"member": member_id, "since": since}) or 0
    return of_member, connection.scalar(_FREE, {"since": since}) or 0


def currency(connection: Connection) -> str:
    """What the house counts its money in; "" while that is not known."""
    return connection.scalar(select(organization.c.currency)) or ""
