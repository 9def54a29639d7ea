"""Looking things up by the integer numbers that the wire formats show, and the zone in which they cut days."""

from __future__ import annotations

from sqlalchemy import Connection, select

from kiosk.store.tables import locations, members, visits

LARGEST = 2**31 - 1
"""What the columns of these numbers hold; a larger one belongs to nobody."""


def has_member(connection: Connection, number: int) -> bool:
    """Whether there is a member with this number."""
    if not 0 < number <= LARGEST:
        return False
    return connection.scalar(select(members.c.id).where(members.c.number == number)) is not None


def location_id(connection: Connection, number: int) -> str | None:
    """The id of the location with this number; None if there is none."""
    if not 0 < number <= LARGEST:
        return None
    return connection.scalar(select(locations.c.id).where(locations.c.number == number))


def of_visit(connection: Connection, visit_id: str) -> int | None:
    """The number of the visit with this id; None if there is no such visit, or it has none yet."""
    return connection.scalar(select(visits.c.number).where(visits.c.id == visit_id))


def organization_zone(connection: Connection) -> str:
    """The organization's time zone: that of its first location, UTC where there is none."""
    return connection.scalar(select(locations.c.time_zone).order_by(locations.c.number).limit(1)) or "UTC"
