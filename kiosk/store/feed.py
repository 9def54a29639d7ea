"""What happened at the door, read from the events: the newest first, as far as it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from heapq import merge
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from kiosk.domain.arrivals import Arrival, Happening, arrival_of
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.store import rows
from kiosk.store.tables import events

_PORTION = 100
"""Rows read at once: what a page needs, when most of them are shown."""

_NOTABLE = ('"flags":["', '"milestones":["', '"free_entry":{', '"pay_as_you_go":true')
_SIEVES: Mapping[FeedChip, tuple[str, ...]] = {
    FeedChip.NEEDS_ME: _NOTABLE,
    FeedChip.FREE: ('"free_entry":{',),
    FeedChip.PAY_AS_YOU_GO: ('"pay_as_you_go":true',),
    FeedChip.NEW: ('"first_visit"',),
    FeedChip.BIRTHDAY: ('"birthday"',),
}
"""What the payload of a check-in says, in this program's own spelling, if a chip can show it at all.

The database looks for that before anything is decoded: else a chip that shows little would decode the whole day.
What the sieve lets through the filter decides.
"""


def newest(
    connection: Connection, location_id: str, since: datetime, before: datetime, wanted: FeedFilter
) -> Iterator[Arrival]:
    """What happened from `since` (included) to `before` and passes the filter, newest first.

    Each kind lies sorted in an index, so they are merged: the first page of a full day costs as much as a quiet one's.
    """
    span = {"location": location_id, "since": since, "before": before}
    of_kinds = (_of_kind(connection, span, happening, _sieve(wanted, happening)) for happening in _shown(wanted))
    in_order = merge(*of_kinds, key=lambda arrival: (arrival.at, arrival.position), reverse=True)
    return (arrival for arrival in in_order if wanted.takes(arrival))


def _shown(wanted: FeedFilter) -> Sequence[Happening]:
    """The kinds that the chip can show at all: the others need not be read."""
    match wanted.chip:
        case FeedChip.ALL:
            return tuple(Happening)
        case FeedChip.REFUSED:
            return (Happening.REFUSED,)
        case FeedChip.NEEDS_ME:
            return (Happening.REFUSED, Happening.CHECKED_IN)
        case FeedChip.FREE | FeedChip.PAY_AS_YOU_GO | FeedChip.NEW | FeedChip.BIRTHDAY:
            return (Happening.CHECKED_IN,)


def _sieve(wanted: FeedFilter, happening: Happening) -> tuple[str, ...]:
    if happening is not Happening.CHECKED_IN:
        return ()
    return _SIEVES.get(wanted.chip, _NOTABLE if wanted.hide_fine else ())


_span: tuple[Any, ...] = (
    events.c.occurred_at >= bindparam("since"),
    events.c.occurred_at < bindparam("before"),
    events.c.location_id == bindparam("location"),
)


@cache
def _next_of_kind(sieve: tuple[str, ...]) -> Select[Any]:
    """The next rows of a kind after one that was read: at the same instant, or before it."""
    last_at = bindparam("last_at", type_=events.c.occurred_at.type)
    further = select(events).where(
        events.c.kind == bindparam("kind"),
        *_span,
        events.c.occurred_at <= last_at,
        or_(events.c.occurred_at < last_at, events.c.position < bindparam("last", type_=events.c.position.type)),
    )
    if sieve:
        further = further.where(or_(*(events.c.payload.contains(word, autoescape=True) for word in sieve)))
    return further.order_by(events.c.occurred_at.desc(), events.c.position.desc()).limit(_PORTION)


def _of_kind(
    connection: Connection, span: dict[str, Any], happening: Happening, sieve: tuple[str, ...]
) -> Iterator[Arrival]:
    after = {"kind": happening.value, "last_at": span["before"], "last": 0}
    while True:
        found = connection.execute(_next_of_kind(sieve), span | after).all()
        yield from _arrivals(found)
        if len(found) < _PORTION:
            return
        after |= {"last_at": found[-1].occurred_at, "last": found[-1].position}


_COUNT = select(func.count()).where(events.c.kind.in_(bindparam("kinds", expanding=True)), *_span)


def count(connection: Connection, location_id: str, since: datetime, before: datetime, wanted: FeedFilter) -> int:
    """How many rows `newest` would give."""
    if wanted.hide_fine or wanted.chip not in (FeedChip.ALL, FeedChip.REFUSED):
        return sum(1 for _ in newest(connection, location_id, since, before, wanted))
    kinds = [one.value for one in _shown(wanted)]
    span = {"location": location_id, "since": since, "before": before, "kinds": kinds}
    return connection.scalar(_COUNT, span) or 0


_AFTER = (
    select(events)
    .where(events.c.position > bindparam("position"), events.c.location_id == bindparam("location"))
    .order_by(events.c.position.desc())
    .limit(bindparam("limit"))
)


def after(connection: Connection, location_id: str, position: int, limit: int) -> tuple[Arrival, ...]:
    """What was recorded here after that place in the log, the newest first, made of so many events at most."""
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
