"""What remains of passes now, for many of them at once: `facts` asks the same for one member's at a scan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, func, or_, select

from kiosk.domain.passes import PassKind
from kiosk.store.tables import pass_types, pass_uses, passes

_PORTION = 500
"""Ids asked for at once: fewer than either database takes as parameters."""


@dataclass(frozen=True, slots=True)
class Remaining:
    """What remains of a pass, None where nothing is counted. `figure_*` is what was stated last."""

    visits: int | None
    minutes: int | None
    figure_visits: int | None
    figure_minutes: int | None


def _sum(counted: Any, column: Any, name: str) -> Any:
    return func.sum(case((counted, column), else_=0)).label(name)


NOT_IN_THE_FIGURE = or_(pass_uses.c.server_seq.is_(None), pass_uses.c.server_seq > passes.c.change)
"""Of the uses of a pass those that its figure does not know: without a number, or numbered after it was stated."""

_USED: Select[Any] = (
    select(
        passes.c.id,
        passes.c.remaining_visits,
        passes.c.remaining_minutes,
        pass_types.c.kind,
        pass_types.c.visits_included,
        _sum(NOT_IN_THE_FIGURE, pass_uses.c.visits, "used_visits"),
        _sum(NOT_IN_THE_FIGURE, pass_uses.c.minutes, "used_minutes"),
    )
    .join(pass_types, pass_types.c.id == passes.c.pass_type_id)
    .join(pass_uses, pass_uses.c.pass_id == passes.c.id)
    .group_by(
        passes.c.id,
        passes.c.remaining_visits,
        passes.c.remaining_minutes,
        pass_types.c.kind,
        pass_types.c.visits_included,
    )
)


_DAYS = (
    select(func.sum(pass_uses.c.visits))
    .join(passes, passes.c.id == pass_uses.c.pass_id)
    .where(passes.c.id == bindparam("pass"), NOT_IN_THE_FIGURE)
    .group_by(pass_uses.c.day)
)


def days_used(connection: Connection, pass_id: str) -> int:
    """How many days of a day pass its figure does not know: one day is one, at however many doors it was entered."""
    return sum(min(1, taken) for taken in connection.scalars(_DAYS, {"pass": pass_id}))


def remaining_of(connection: Connection, pass_ids: Sequence[str]) -> dict[str, Remaining]:
    """What remains of those of these passes that were ever used; of the others, what their figure says."""
    found = {}
    for start in range(0, len(pass_ids), _PORTION):
        wanted = _USED.where(passes.c.id.in_(pass_ids[start : start + _PORTION]))
        found.update({row.id: _remaining(connection, row) for row in connection.execute(wanted).all()})
    return found


def _remaining(connection: Connection, row: Any) -> Remaining:
    of_days = row.kind == PassKind.DAY and row.used_visits > 1
    used = days_used(connection, row.id) if of_days else row.used_visits
    return Remaining(
        visits=_left(_visits(row) if used else row.remaining_visits, used),
        minutes=_left(row.remaining_minutes, row.used_minutes),
        figure_visits=row.remaining_visits,
        figure_minutes=row.remaining_minutes,
    )


def _visits(row: Any) -> int | None:
    """The figure, or what a pass without one begins with: a day pass is one day."""
    if row.remaining_visits is not None or row.kind not in (PassKind.DAY, PassKind.VISITS):
        return row.remaining_visits  # type: ignore[no-any-return]  # a column of integers
    return 1 if row.kind == PassKind.DAY else row.visits_included


def _left(figure: int | None, used: int) -> int | None:
    return None if figure is None else figure - used
