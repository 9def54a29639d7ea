"""What contradicts itself after machines were apart, read from what follows from the events (rules.md 8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, select

from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.passes import PassKind
from kiosk.store import rows
from kiosk.store.remaining import NOT_IN_THE_FIGURE, days_used
from kiosk.store.tables import charges, code_uses, members, pass_types, pass_uses, passes, visits


def find(connection: Connection) -> Sequence[Conflict]:
    """All that nobody has looked at yet, the newest first."""
    found = [
        *_at_once(connection),
        *_overspent(connection),
        *_charged_twice(connection),
        *_code_shared(connection),
    ]
    return sorted(found, key=lambda one: (one.at, one.visit_ids), reverse=True)


_OF_VISIT: tuple[Any, ...] = (
    visits.c.id,
    visits.c.location_id,
    visits.c.checked_in_at,
    visits.c.device,
    visits.c.kept,
    members.c.id.label("member_id"),
    members.c.first_name,
    members.c.last_name,
    members.c.language,
    members.c.show_name,
)


def _of_visits(*more: Any) -> Select[Any]:
    listed = select(*_OF_VISIT, *more).join(members, members.c.id == visits.c.member_id)
    return listed.where(visits.c.voided.is_(False), visits.c.checked_in_at.is_not(None))


def _at_once(connection: Connection) -> Iterator[Conflict]:
    """Two visits of one member at one place that overlap."""
    wanted = _of_visits(visits.c.conflicts_with).where(visits.c.conflicts_with.is_not(None), visits.c.kept.is_(False))
    for row in connection.execute(wanted):
        yield _conflict(ConflictKind.TWO_VISITS_AT_ONCE, row, (row.conflicts_with, row.id))


_left = case(
    (pass_types.c.kind == PassKind.MINUTES.value, passes.c.remaining_minutes),
    (pass_types.c.kind == PassKind.DAY.value, func.coalesce(passes.c.remaining_visits, 1)),
    else_=func.coalesce(passes.c.remaining_visits, pass_types.c.visits_included),
)
_used = case(
    (pass_types.c.kind == PassKind.MINUTES.value, func.sum(pass_uses.c.minutes)), else_=func.sum(pass_uses.c.visits)
)
_OVERSPENT = (
    select(passes.c.id, pass_types.c.kind, _used.label("used"), (_used - _left).label("too_much"))
    .join(pass_types, pass_types.c.id == passes.c.pass_type_id)
    .join(pass_uses, and_(pass_uses.c.pass_id == passes.c.id, NOT_IN_THE_FIGURE))
    .group_by(
        passes.c.id,
        pass_types.c.kind,
        passes.c.remaining_minutes,
        passes.c.remaining_visits,
        pass_types.c.visits_included,
    )
    .having(_used > _left)
)


def _overspent(connection: Connection) -> Iterator[Conflict]:
    """A pass of which more was taken than it held: the last visits that took of it are the ones too many."""
    for held in connection.execute(_OVERSPENT).all():
        missing = held.too_much
        if held.kind == PassKind.DAY:
            missing += days_used(connection, held.id) - held.used
        took = func.sum(pass_uses.c.visits + pass_uses.c.minutes)
        users = (
            _of_visits(took.label("took"))
            .join(pass_uses, and_(pass_uses.c.visit_id == visits.c.id, pass_uses.c.pass_id == held.id))
            .group_by(*_OF_VISIT)
            .having(took > 0)
            .order_by(visits.c.checked_in_at.desc(), visits.c.id.desc())
        )
        last: list[Any] = []
        for row in connection.execute(users):
            if missing <= 0:
                break
            missing -= row.took
            last.append(row)
        if last and not all(row.kept for row in last):
            yield _conflict(ConflictKind.PASS_OVERSPENT, last[0], tuple(row.id for row in reversed(last)), held.id)


def _charged_twice(connection: Connection) -> Iterator[Conflict]:
    """Two machines each sold a pass to one member on one day: the first would have covered the second visit."""
    several = (
        select(charges.c.member_id, charges.c.location_id, charges.c.day)
        .where(charges.c.state != "void")
        .group_by(charges.c.member_id, charges.c.location_id, charges.c.day)
        .having(func.count() > 1)
        .subquery()
    )
    wanted = (
        _of_visits(visits.c.day)
        .join(charges, charges.c.visit_id == visits.c.id)
        .join(
            several,
            and_(
                several.c.member_id == visits.c.member_id,
                several.c.location_id == visits.c.location_id,
                several.c.day == visits.c.day,
            ),
        )
        .where(visits.c.pay_as_you_go, visits.c.tariff.is_(None), charges.c.state != "void")
        .order_by(visits.c.member_id, visits.c.location_id, visits.c.day, visits.c.checked_in_at, visits.c.id)
    )
    found = connection.execute(wanted).all()
    for _, of_day in groupby(found, key=lambda row: (row.member_id, row.location_id, row.day)):
        sold = list(of_day)
        if len({row.device for row in sold}) > 1 and not all(row.kept for row in sold[1:]):
            yield _conflict(ConflictKind.CHARGED_TWICE, sold[-1], tuple(row.id for row in sold))


def _code_shared(connection: Connection) -> Iterator[Conflict]:
    """Two machines each took the rotating code of one half minute: somebody else may have come with a picture of it."""
    same = code_uses.alias("same")
    shared = and_(
        same.c.credential_id == code_uses.c.credential_id,
        same.c.step == code_uses.c.step,
        same.c.visit_id != code_uses.c.visit_id,
    )
    wanted = (
        _of_visits(code_uses.c.credential_id, code_uses.c.step)
        .join(code_uses, code_uses.c.visit_id == visits.c.id)
        .where(select(same.c.event_id).where(shared).exists())
        .order_by(code_uses.c.credential_id, code_uses.c.step, visits.c.checked_in_at, visits.c.id)
    )
    found = connection.execute(wanted).all()
    for _, of_step in groupby(found, key=lambda row: (row.credential_id, row.step)):
        by = list({row.id: row for row in of_step}.values())
        if len(by) > 1 and not all(row.kept for row in by[1:]):
            yield _conflict(ConflictKind.CODE_SHARED, by[-1], tuple(row.id for row in by))


def _conflict(kind: ConflictKind, row: Any, visit_ids: tuple[str, ...], pass_id: str | None = None) -> Conflict:
    return Conflict(
        kind=kind,
        member=rows.person(row),
        location_id=row.location_id,
        at=row.checked_in_at,
        visit_ids=visit_ids,
        pass_id=pass_id,
    )
