"""What remains of passes now, for many of them at once: `facts` asks the same for one member's at a scan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, case, func, or_, select

from kiosk.domain.passes import PassKind
from kiosk.store.tables import pass_types, pass_uses, passes

_PORTION = 500
"""Ids asked for at once: fewer than either database takes as parameters."""


@dataclass(frozen=True, slots=True)
class Remaining:
    """What remains of a pass, None where nothing is counted; `local_*` is the part of its uses that no server has
    numbered yet, and that is therefore taken off any figure.
    """

    visits: int | None
    minutes: int | None
    local_visits: int = 0
    local_minutes: int = 0


_open_uses = or_(pass_uses.c.server_seq.is_(None), pass_uses.c.server_seq > passes.c.change)
_USED: Select[Any] = (
    select(
        passes.c.id,
        func.coalesce(func.sum(case((_open_uses, pass_uses.c.visits), else_=0)), 0).label("visits"),
        func.coalesce(func.sum(case((_open_uses, pass_uses.c.minutes), else_=0)), 0).label("minutes"),
        func.coalesce(func.sum(case((pass_uses.c.server_seq.is_(None), pass_uses.c.visits), else_=0)), 0).label(
            "local_visits"
        ),
        func.coalesce(func.sum(case((pass_uses.c.server_seq.is_(None), pass_uses.c.minutes), else_=0)), 0).label(
            "local_minutes"
        ),
        passes.c.remaining_visits,
        passes.c.remaining_minutes,
        pass_types.c.kind,
    )
    .join(pass_types, pass_types.c.id == passes.c.pass_type_id)
    .outerjoin(pass_uses, pass_uses.c.pass_id == passes.c.id)
    .group_by(passes.c.id, passes.c.remaining_visits, passes.c.remaining_minutes, pass_types.c.kind)
)


def remaining_of(connection: Connection, pass_ids: Sequence[str]) -> dict[str, Remaining]:
    """What remains of these passes; one that is not here, or whose type is not, is left out."""
    return {row.id: _remaining(row) for row in _used(connection, pass_ids)}


def _used(connection: Connection, pass_ids: Sequence[str]) -> Iterator[Any]:
    for start in range(0, len(pass_ids), _PORTION):
        yield from connection.execute(_USED.where(passes.c.id.in_(pass_ids[start : start + _PORTION])))


def _remaining(row: Any) -> Remaining:
    figure = row.remaining_visits
    if figure is None and row.visits and row.kind == PassKind.DAY.value:
        figure = 1  # a day pass without a figure is one day
    return Remaining(
        visits=None if figure is None else figure - row.visits,
        minutes=None if row.remaining_minutes is None else row.remaining_minutes - row.minutes,
        local_visits=row.local_visits,
        local_minutes=row.local_minutes,
    )
