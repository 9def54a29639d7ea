"""Reading the visits: as lists show them, the filtered list of the server, and what other rules ask of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.visits import EntryMethod
from kiosk.store import rows
from kiosk.store.tables import IS_OPEN, charges, events, locations, members, staff, visits

_LISTED: Select[Any] = (
    select(
        visits.c.id,
        visits.c.number,
        visits.c.member_id,
        members.c.number.label("member_number"),
        members.c.first_name,
        members.c.last_name,
        members.c.birthday,
        members.c.email,
        visits.c.location_id,
        locations.c.number.label("location_number"),
        locations.c.name.label("location_name"),
        locations.c.time_zone,
        visits.c.day,
        visits.c.checked_in_at,
        visits.c.checked_out_at,
        visits.c.entry_method,
        visits.c.description,
        visits.c.pay_as_you_go,
        visits.c.auto_checkout,
        visits.c.free_entry_reason,
        visits.c.expects_payment,
        staff.c.number.label("granted_by_number"),
        staff.c.first_name.label("granted_by_first_name"),
        staff.c.last_name.label("granted_by_last_name"),
        visits.c.converted_from_free_entry,
        visits.c.milestones,
        visits.c.visit_count,
        visits.c.updated_at,
        visits.c.device,
        and_(visits.c.conflicts_with.is_not(None), visits.c.kept.is_(False)).label("conflict"),
    )
    .join(members, members.c.id == visits.c.member_id)
    .join(locations, locations.c.id == visits.c.location_id)
    .outerjoin(staff, staff.c.id == visits.c.granted_by)
    .where(visits.c.checked_in_at.is_not(None), visits.c.voided.is_(False))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFilter:
    """Which visits to list; what is None does not filter. `since` is included, `before` is not."""

    since: datetime | None = None
    before: datetime | None = None
    checked_out: bool | None = None
    member_number: int | None = None
    location_number: int | None = None
    entry_methods: tuple[EntryMethod, ...] | None = None
    numbered: bool = False

    @property
    def conditions(self) -> ColumnElement[bool]:
        """As one condition on the list's columns."""
        wanted: list[ColumnElement[bool]] = [visits.c.checked_in_at.is_not(None)]
        if self.since is not None:
            wanted.append(visits.c.checked_in_at >= self.since)
        if self.before is not None:
            wanted.append(visits.c.checked_in_at < self.before)
        if self.checked_out is not None:
            left = visits.c.checked_out_at
            wanted.append(left.is_not(None) if self.checked_out else left.is_(None))
        if self.member_number is not None:
            wanted.append(members.c.number == self.member_number)
        if self.location_number is not None:
            wanted.append(locations.c.number == self.location_number)
        if self.entry_methods is not None:
            wanted.append(visits.c.entry_method.in_([method.value for method in self.entry_methods]))
        if self.numbered:
            wanted.append(visits.c.number.is_not(None))
        return and_(*wanted)


def count(connection: Connection, wanted: VisitFilter) -> int:
    """How many visits the filter leaves."""
    listed = _LISTED.where(wanted.conditions).with_only_columns(func.count(), maintain_column_froms=True)
    return connection.scalar(listed) or 0


def page(connection: Connection, wanted: VisitFilter, offset: int, limit: int) -> Sequence[ListedVisit]:
    """Some of the visits that the filter leaves, newest first; those that have left by when they left."""
    order = visits.c.checked_out_at if wanted.checked_out else visits.c.checked_in_at
    listed = _LISTED.where(wanted.conditions).order_by(order.desc(), visits.c.id.desc()).offset(offset).limit(limit)
    return [_row(row) for row in connection.execute(listed)]


def numbered(connection: Connection, number: int) -> ListedVisit | None:
    """The visit with this integer number."""
    row = connection.execute(_LISTED.where(visits.c.number == number)).first()
    return None if row is None else _row(row)


_WAITS = select(events.c.id).where(events.c.visit_id == visits.c.id, events.c.server_seq.is_(None)).exists()
CHARGED = _LISTED.add_columns(
    visits.c.entered_at,
    visits.c.wrong_clock,
    (~_WAITS).label("sent"),
    *(column.label(f"charge_{column.name}") for column in charges.c),
).outerjoin(charges, charges.c.visit_id == visits.c.id)
"""A visit as lists show it, with what it costs, and whether the server knows all of it."""


def overlapping(
    connection: Connection, member_id: str, location_id: str, start: datetime, end: datetime | None, but_for: str
) -> bool:
    """Whether another visit of the member at the location has some time after `start`, and before `end` if there is."""
    beside = select(visits.c.id).where(
        visits.c.member_id == member_id,
        visits.c.location_id == location_id,
        visits.c.id != but_for,
        visits.c.voided.is_(False),
        visits.c.checked_in_at.is_not(None),
        or_(visits.c.checked_out_at.is_(None), visits.c.checked_out_at > start),
    )
    if end is not None:
        beside = beside.where(visits.c.checked_in_at < end)
    return connection.execute(beside.limit(1)).first() is not None


def open_at(connection: Connection, location_id: str, entered_by: datetime) -> Sequence[str]:
    """The ids of the visits of a location that began by then and that nobody ended, those in conflict too."""
    inside = select(visits.c.id).where(visits.c.location_id == location_id, visits.c.entered_at <= entered_by, IS_OPEN)
    in_conflict = select(visits.c.id).where(
        visits.c.conflicts_with.is_not(None),
        visits.c.location_id == location_id,
        visits.c.entered_at <= entered_by,
        visits.c.checked_out_at.is_(None),
        visits.c.voided.is_(False),
    )
    return [*connection.scalars(inside), *connection.scalars(in_conflict)]


def free_since(connection: Connection, since: datetime) -> Sequence[str]:
    """The ids of the free entries since `since` that nobody converted."""
    free = select(visits.c.id).where(
        visits.c.entry_method == EntryMethod.FREE.value,
        visits.c.checked_in_at >= since,
        visits.c.granted_by.is_not(None),
        visits.c.voided.is_(False),
    )
    return connection.scalars(free).all()


def owed(connection: Connection, location_id: str, limit: int) -> Sequence[str]:
    """The ids of the newest free entries of a location that shall be paid, and that nobody converted or kept."""
    free = select(visits.c.id).where(
        visits.c.entry_method == EntryMethod.FREE.value,
        visits.c.location_id == location_id,
        visits.c.expects_payment.is_(True),
        visits.c.voided.is_(False),
        visits.c.kept.is_(False),
    )
    return connection.scalars(free.order_by(visits.c.checked_in_at.desc(), visits.c.id.desc()).limit(limit)).all()


def entered(connection: Connection, location_id: str) -> Sequence[datetime]:
    """When those who are inside entered."""
    inside = select(visits.c.entered_at).where(visits.c.location_id == location_id, IS_OPEN)
    return connection.scalars(inside).all()


def charged_row(row: Any) -> ListedVisit:
    """A row of `CHARGED`."""
    return _row(
        row,
        entered_at=row.entered_at,
        wrong_clock=row.wrong_clock,
        sent=row.sent,
        charge=None if row.charge_visit_id is None else rows.charge(row, "charge_"),
    )


_FIELDS = tuple(column.name for column in _LISTED.selected_columns)


def _row(row: Any, **more: Any) -> ListedVisit:
    values = dict(zip(_FIELDS, row, strict=False)) | more  # a list of hundreds is read while somebody scrolls
    values["entry_method"] = EntryMethod(values["entry_method"])
    values["milestones"] = tuple(values["milestones"])
    return ListedVisit(**values)
