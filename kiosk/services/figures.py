"""What a document says remains of a pass, as the figure that the store keeps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from kiosk.store.remaining import Remaining, remaining_of
from kiosk.store.tables import passes

Row = dict[str, Any]

_FIGURES = ("remaining_visits", "remaining_minutes")


def figures_of(connection: Connection, given: Sequence[Row]) -> list[Row]:
    """The rows of passes as they are to be stored.

    A document that says what remains now, as an export does, says nothing new: the uses that were counted since the
    last figure stay counted, once. Any other figure is a new statement and is taken as it stands.
    """
    remaining = remaining_of(connection, [row["id"] for row in given])
    return [_row(connection, row, remaining.get(row["id"])) for row in given]


def _row(connection: Connection, row: Row, now: Remaining | None) -> Row:
    if now is None or _said(row) != (_not_below_zero(now.visits), _not_below_zero(now.minutes)):
        return row
    if _said(row) == (now.figure_visits, now.figure_minutes):
        return row
    stored = connection.execute(select(passes).where(passes.c.id == row["id"])).one()._mapping
    if any(stored[name] != value for name, value in row.items() if name not in _FIGURES):
        return row  # the pass changes, and so states its figure anew
    return row | dict(zip(_FIGURES, (now.figure_visits, now.figure_minutes), strict=True))


def _said(row: Row) -> tuple[int | None, int | None]:
    return row["remaining_visits"], row["remaining_minutes"]


def _not_below_zero(left: int | None) -> int | None:
    return None if left is None else max(0, left)
