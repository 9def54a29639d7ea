"""What happened at the door, read from the events: the newest first, some at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from heapq import merge
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from kiosk.domain.arrivals import Arrival, Happening, arrival_of
from kiosk.store import rows
from kiosk.store.tables import events

_PORTION = 200
"""Rows read at once: what a page needs, when most of them are shown."""

_AT_THE_DOOR = [happening.value for happening in Happening]

_span: tuple[Any, ...] = (
    events.c.occurred_at >= bindparam("since"),
    events.c.occurred_at < bindparam("before"),
    events.c.location_id == bindparam("location"),
)
_OF_KIND: Select[Any] = (
    select(events)
    .where(events.c.kind == bindparam("kind"), *_span)
    .order_by(events.c.occurred_at.desc(), events.c.position.desc())
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)


def newest(
    connection: Connection, location_id: str, since: datetime, before: datetime, happenings: Sequence[Happening]
) -> Iterator[Arrival]:
    """What happened of these kinds from `since` (included) to `before`, newest first; read as far as it is asked for.

    Each kind lies sorted in an index, so they are merged: the first page of a full day costs as much as a quiet one's.
    """
    span = {"location": location_id, "since": since, "before": before}
    of_kinds = (_of_kind(connection, span | {"kind": one.value}) for one in happenings)
    return merge(*of_kinds, key=lambda arrival: (arrival.at, arrival.position), reverse=True)


def _of_kind(connection: Connection, wanted: dict[str, object]) -> Iterator[Arrival]:
    offset = 0
    while True:
        found = connection.execute(_OF_KIND, wanted | {"limit": _PORTION, "offset": offset}).all()
        yield from _arrivals(found)
        if len(found) < _PORTION:
            return
        offset += _PORTION


_COUNT = select(func.count()).where(events.c.kind.in_(bindparam("kinds", expanding=True)), *_span)


def count(
    connection: Connection, location_id: str, since: datetime, before: datetime, happenings: Sequence[Happening]
) -> int:
    """How much happened of these kinds from `since` to `before`."""
    kinds = [one.value for one in happenings]
    span = {"location": location_id, "since": since, "before": before, "kinds": kinds}
    return connection.scalar(_COUNT, span) or 0


_AFTER = (
    select(events)
    .where(
        events.c.position > bindparam("position"),
        events.c.location_id == bindparam("location"),
        events.c.kind.in_(_AT_THE_DOOR),
    )
    .order_by(events.c.position.desc())
    .limit(bindparam("limit"))
)


def after(connection: Connection, location_id: str, position: int, limit: int) -> tuple[Arrival, ...]:
    """What was recorded here after that place in the log, the newest first, at most so many."""
    found = connection.execute(_AFTER, {"location": location_id, "position": position, "limit": limit})
    return tuple(_arrivals(found.all()))


def last_position(connection: Connection) -> int:
    """The place of the newest event in the log; 0 while there is none."""
    return connection.scalar(select(func.max(events.c.position))) or 0


def _arrivals(found: Sequence[Any]) -> Iterator[Arrival]:
    for row in found:
        arrival = arrival_of(rows.event(row), row.position)
        if arrival is not None:
            yield arrival
