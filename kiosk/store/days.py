"""The visits of one day of a place: their order, some of them as lists show them, and their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, case, func, or_, select

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.day_list import DayChip, DayFilter
from kiosk.domain.events import EventKind
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.search import named
from kiosk.domain.visits import EntryMethod
from kiosk.store.tables import IS_OPEN, events, members, visits
from kiosk.store.visits import CHARGED, charged_row

_A_DAY = timedelta(days=1)


def counted_on(location_id: str, calendar: LocalCalendar, day: date) -> ColumnElement[bool]:
    """The visits that are filed under this day, and count.

    The day is what a visit was filed under, whatever the cut-off is now; its times only lead the way in the index.
    """
    return and_(
        visits.c.location_id == location_id,
        visits.c.checked_in_at >= calendar.start_of(day) - _A_DAY,
        visits.c.checked_in_at < calendar.end_of(day) + _A_DAY,
        visits.c.day == day,
        visits.c.voided.is_(False),
    )


def order(
    connection: Connection, counted: ColumnElement[bool], wanted: DayFilter, after: str | None = None
) -> list[str]:
    """The ids of the visits that the filter leaves, newest first; only what stands before `after`, if that is given."""
    found = select(visits.c.id).where(counted, *_only(wanted.chip))
    found = found.order_by(visits.c.checked_in_at.desc(), visits.c.id.desc())
    if after is not None:
        top = visits.alias("top")
        came = select(top.c.checked_in_at).where(top.c.id == after).scalar_subquery()
        same, later = visits.c.checked_in_at == came, visits.c.checked_in_at > came
        found = found.where(or_(later, and_(same, visits.c.id > after)))
    if not wanted.name:
        return list(connection.scalars(found))
    called = found.add_columns(members.c.first_name, members.c.last_name)
    fits = named(wanted.name)
    rows = connection.execute(called.join(members, members.c.id == visits.c.member_id))
    return [row.id for row in rows if fits(row.first_name, row.last_name)]


def _only(chip: DayChip) -> Sequence[Any]:
    match chip:
        case DayChip.ALL:
            return ()
        case DayChip.INSIDE:
            return (IS_OPEN,)
        case DayChip.FREE:
            return (visits.c.entry_method == EntryMethod.FREE.value,)
        case DayChip.PAY_AS_YOU_GO:
            return (visits.c.pay_as_you_go,)
        case DayChip.NEW:
            return (visits.c.visit_count == 1,)
        case DayChip.ESTIMATED:
            return (visits.c.auto_checkout,)


_NEWEST_FIRST = CHARGED.order_by(visits.c.checked_in_at.desc(), visits.c.id.desc())


def of_day(connection: Connection, counted: ColumnElement[bool]) -> Sequence[ListedVisit]:
    """All visits of a day, newest first."""
    return [charged_row(row) for row in connection.execute(_NEWEST_FIRST.where(counted))]


_SOME = _NEWEST_FIRST.where(visits.c.id.in_(bindparam("ids", expanding=True)))


def some(connection: Connection, ids: Sequence[str]) -> dict[str, ListedVisit]:
    """These visits by their ids, at most some hundreds; those that do not count any more are left out."""
    return {row.id: charged_row(row) for row in connection.execute(_SOME, {"ids": list(ids)})}


@dataclass(frozen=True, slots=True)
class Counted:
    """How many visits a day has, and how many of them are free or pay-as-you-go."""

    visits: int
    free: int
    pay_as_you_go: int


def count(connection: Connection, counted: ColumnElement[bool]) -> Counted:
    """The numbers of a day."""

    def of(condition: Any) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    free = visits.c.entry_method == EntryMethod.FREE.value
    row = connection.execute(select(func.count(), of(free), of(visits.c.pay_as_you_go)).where(counted)).one()
    return Counted(*row)


def refused(connection: Connection, location_id: str, calendar: LocalCalendar, day: date) -> int:
    """How many scans were refused on that day."""
    seen = select(func.count()).where(
        events.c.kind == EventKind.REFUSED.value,
        events.c.occurred_at >= calendar.start_of(day),
        events.c.occurred_at < calendar.end_of(day),
        events.c.location_id == location_id,
    )
    return connection.scalar(seen) or 0
