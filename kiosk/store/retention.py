"""What is past its time goes from the store: the one place where a row of `events` is written again.

Everything else holds events to be appended once and never changed. Here what they say of a person is taken out of
their payload, by the rule that every machine has (kiosk/domain/retention.py); their id, place, time and number stay.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from kiosk.domain.events import AnyEvent, EventKind
from kiosk.domain.retention import GONE, NOTES, UNKNOWN_CODES, outlived
from kiosk.protocol import codec
from kiosk.store import rows, state
from kiosk.store.tables import events, notes


def outlive(connection: Connection, now: datetime, limit: int) -> int:
    """Take what is past its time at `now` out of at most `limit` events of each kind; returns the larger number.

    Fewer than `limit`: nothing more is past its time.
    """
    return max(_notes(connection, now, limit), _unknown_codes(connection, now, limit))


def _notes(connection: Connection, now: datetime, limit: int) -> int:
    past = notes.c.written_at <= now - NOTES, or_(notes.c.until.is_(None), notes.c.until < now.date())
    ids = connection.scalars(select(notes.c.id).where(*past).limit(limit)).all()
    if ids:
        rewrite(connection, connection.execute(select(events).where(events.c.id.in_(ids))).all(), outlived)
        connection.execute(delete(notes).where(notes.c.id.in_(ids)))
    return len(ids)


_BARE = f'%"code":"{GONE}"%'
"""A refusal that says no code, as the codec writes it."""


def _unknown_codes(connection: Connection, now: datetime, limit: int) -> int:
    """Those between the last time and now, so that a day's look does not read all who were ever refused.

    What arrives later and is older was taken out on its way in (kiosk/store/record.py).
    """
    over = now - UNKNOWN_CODES
    done = state.get(connection, state.Name.OUTLIVED)
    found = (
        select(events)
        .where(
            events.c.kind == EventKind.REFUSED.value,
            events.c.occurred_at <= over,
            events.c.member_id.is_(None),
            events.c.payload.not_like(_BARE),
        )
        .order_by(events.c.occurred_at)
        .limit(limit)
    )
    if done is not None:
        found = found.where(events.c.occurred_at >= datetime.fromisoformat(done))
    refused = connection.execute(found).all()
    rewrite(connection, refused, outlived)
    upto = over if len(refused) < limit else refused[-1].occurred_at
    state.put(connection, state.Name.OUTLIVED, upto.astimezone(UTC).isoformat())
    return len(refused)


def rewrite(connection: Connection, found: Sequence[Any], less: Callable[[AnyEvent], AnyEvent]) -> None:
    """Write rows of `events` again with what `less` leaves of them."""
    payloads = [{"event": row.id, "said": codec.encode(less(rows.event(row)).payload).decode()} for row in found]
    if payloads:
        connection.execute(_REWRITE, payloads)


_REWRITE = update(events).where(events.c.id == bindparam("event")).values(payload=bindparam("said"))
