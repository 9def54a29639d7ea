"""The people at the desk, as the store keeps them, and what they granted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from kiosk.domain.staff import FreeEntries, StaffMember, StaffRole
from kiosk.store import rows
from kiosk.store.tables import staff, visits


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredStaff:
    """Someone at the desk, with the slow salted hash of their PIN; None: they have none."""

    who: StaffMember
    pin_hash: str | None


def find(connection: Connection, staff_id: str) -> StoredStaff | None:
    """The member of staff with this id."""
    row = connection.execute(select(staff).where(staff.c.id == staff_id)).first()
    return None if row is None else _stored(row)


def _stored(row: rows.AnyRow) -> StoredStaff:
    who = StaffMember(id=row.id, first_name=row.first_name, last_name=row.last_name, role=StaffRole(row.role))
    return StoredStaff(who=who, pin_hash=row.pin_hash)


def everybody(connection: Connection) -> Sequence[StoredStaff]:
    """All at the desk, in the order of their ids."""
    return [_stored(row) for row in connection.execute(select(staff).order_by(staff.c.id))]


def with_pins(connection: Connection) -> Sequence[StoredStaff]:
    """All who have a PIN, in the order of their ids."""
    return [one for one in everybody(connection) if one.pin_hash is not None]


def free_entries(connection: Connection, member_id: str, staff_id: str, since: datetime) -> FreeEntries:
    """Free entries since `since`, converted ones included, void ones not."""
    free = select(func.count()).where(
        visits.c.granted_by.is_not(None), visits.c.voided.is_(False), visits.c.checked_in_at >= since
    )
    return FreeEntries(
        of_member=connection.scalar(free.where(visits.c.member_id == member_id)) or 0,
        of_granter=connection.scalar(free.where(visits.c.granted_by == staff_id)) or 0,
    )
