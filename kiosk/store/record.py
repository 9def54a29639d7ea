"""Writing events down: the only way in which visits, pass uses, sold passes and charges change.

`record` is for what this machine decided, `accept` for what another machine did, `record_history` and `record_said` for
what another system kept. What follows from the events is the same on kiosk and server (kiosk/store/projection.py), and
safe in any order and any number of times: an event is stored once, by its id.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import accumulate
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, or_, select, update

from kiosk.domain.charges import ChargeState
from kiosk.domain.decisions import CheckedIn
from kiosk.domain.events import AnyEvent, Converted
from kiosk.domain.retention import kept
from kiosk.protocol import codec
from kiosk.store import projection, state
from kiosk.store.tables import IN_THE_FIGURE, charges, events, pass_uses, passes, visits

_INSERT_EVENT = insert(events)

_PORTION = 500
"""Ids asked for at once: fewer than either database takes as parameters."""


def record(connection: Connection, decided: Sequence[AnyEvent], applied_at: datetime) -> Sequence[AnyEvent]:
    """Write down what this machine decided, and what follows from it; returns the events as stored.

    In the server's own store they get their number at once, elsewhere they wait for the sync.
    """
    if not decided:
        return decided
    known = state.everything(connection)
    if known.get(state.Name.AUTHORITY):
        decided = take_numbers(connection, decided)
    elif offset := known.get(state.Name.CLOCK_OFFSET):
        decided = [replace(event, clock_offset=int(offset)) for event in decided]
    connection.execute(_INSERT_EVENT, [_row(event) for event in decided])
    projection.project(connection, decided, applied_at)
    return decided


def accept(connection: Connection, event: AnyEvent, applied_at: datetime) -> bool:
    """Store an event of another machine, under the number it carries; False if it was here before."""
    return bool(accept_all(connection, [event], applied_at))


def accept_all(connection: Connection, received: Sequence[AnyEvent], applied_at: datetime) -> Sequence[AnyEvent]:
    """Store events of another machine, under the numbers they carry; returns those that were new.

    What is past its time when it arrives says no more than it would have left here (kiosk/domain/retention.py).
    """
    known = _known(connection, events, [event.id for event in received])
    once = {event.id: event for event in received if event.id not in known}
    new = [kept(event, applied_at) for event in once.values()]
    if new:
        connection.execute(_INSERT_EVENT, [_row(event) for event in new])
        projection.project(connection, new, applied_at)
    return new


def record_history(
    connection: Connection, pairs: Iterable[tuple[AnyEvent, AnyEvent | None]], applied_at: datetime
) -> int:
    """Write down visits of another system: each its entry, and its exit if there was one. Returns how many.

    Those that are here, by their own id or by their event's, stay as they are. A finished visit is never an open
    one, so history does not collide with who is inside now.
    """
    wanted = list(pairs)
    known = _known(connection, events, [entry.id for entry, _ in wanted])
    here = _known(connection, visits, [str(entry.visit_id) for entry, _ in wanted])
    new = [(entry, left) for entry, left in wanted if entry.id not in known and entry.visit_id not in here]
    _record_new(connection, [event for pair in new for event in pair if event is not None], applied_at)
    return len(new)


def record_said(connection: Connection, said: Sequence[AnyEvent], applied_at: datetime) -> int:
    """Write down what another system kept about members; what is here, by its id, stays as it is. Returns how many
    were new.
    """
    known = _known(connection, events, [event.id for event in said])
    new = [event for event in said if event.id not in known]
    _record_new(connection, new, applied_at)
    return len(new)


def _record_new(connection: Connection, new: Sequence[AnyEvent], applied_at: datetime) -> None:
    if new and state.get(connection, state.Name.AUTHORITY):
        new = take_numbers(connection, new)
    accept_all(connection, new, applied_at)


def take_numbers(connection: Connection, several: Sequence[AnyEvent]) -> Sequence[AnyEvent]:
    """The events under new numbers. A sale takes two: the sold pass is stored under the one before its event's."""
    if not several:
        return several
    sizes = [2 if _sells(event) else 1 for event in several]
    last = state.take_changes(connection, sum(sizes)) - 1
    return [replace(event, server_seq=last + upto) for event, upto in zip(several, accumulate(sizes), strict=True)]


def _sells(event: AnyEvent) -> bool:
    return isinstance(event.payload, CheckedIn | Converted) and event.payload.sale is not None


def number_all(connection: Connection) -> int:
    """Number every event that has none: the store has become the server's. Returns how many."""
    waiting = connection.execute(
        select(events.c.id).where(events.c.server_seq.is_(None)).order_by(events.c.position)
    ).scalars()
    ids = list(waiting)
    _number_sold(connection)
    if ids:
        first = state.take_changes(connection, len(ids))
        settle(connection, [(ident, first + offset) for offset, ident in enumerate(ids)])
    return len(ids)


def _number_sold(connection: Connection) -> None:
    """Number the passes that were sold here, below their first use."""
    sold = connection.scalars(select(passes.c.id).where(passes.c.number.is_(None)).order_by(passes.c.id)).all()
    if sold:
        change = state.take_changes(connection, len(sold))
        number = (connection.scalar(select(func.max(passes.c.number))) or 0) + 1
        stamp = update(passes).where(passes.c.id == bindparam("sold"))
        connection.execute(
            stamp.values(number=bindparam("next"), change=bindparam("stamp")),
            [{"sold": ident, "next": number + n, "stamp": change + n} for n, ident in enumerate(sold)],
        )


_SETTLE = (
    update(events)
    .where(events.c.id == bindparam("event"), events.c.server_seq.is_(None))
    .values(server_seq=bindparam("seq"))
)
_SETTLE_USE = (
    update(pass_uses)
    .where(pass_uses.c.event_id == bindparam("event"), pass_uses.c.server_seq.is_(None))
    .values(server_seq=bindparam("seq"))
)
_CHARGE_OF_EVENT = (
    select(events.c.visit_id).where(events.c.id == bindparam("event"), events.c.kind == "charged").scalar_subquery()
)
_BEGUN_BY_EVENT = (
    select(events.c.visit_id)
    .where(events.c.id == bindparam("event"), or_(events.c.kind == "checked_in", events.c.kind == "visit_registered"))
    .scalar_subquery()
)
# a visit keeps the number of its beginning, also when it goes on later in the day
_SETTLE_VISIT = (
    update(visits).where(visits.c.id == _BEGUN_BY_EVENT, visits.c.number.is_(None)).values(number=bindparam("seq"))
)
_SETTLE_CHARGE = (
    update(charges)
    .where(charges.c.visit_id == _CHARGE_OF_EVENT, charges.c.state == ChargeState.PENDING.value)
    .values(state=ChargeState.ACCEPTED.value)
)


def settle(connection: Connection, numbered: Sequence[tuple[str, int]]) -> None:
    """The server has these events, under these numbers: they leave the outbox."""
    if not numbered:
        return
    settled = [{"event": ident, "seq": seq} for ident, seq in numbered]
    connection.execute(_SETTLE, settled)
    connection.execute(_SETTLE_USE, settled)
    connection.execute(_SETTLE_VISIT, settled)
    connection.execute(_SETTLE_CHARGE, [{"event": ident} for ident, _ in numbered])


def forget_numbers(connection: Connection) -> None:
    """No event has a number any more; those of this device wait to be sent again."""
    connection.execute(update(events).values(server_seq=None))
    connection.execute(update(pass_uses).where(pass_uses.c.server_seq != IN_THE_FIGURE).values(server_seq=None))
    connection.execute(update(visits).values(number=None))


# ---------------------------------------------------------------- rows


def _row(event: AnyEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "visit_id": event.visit_id,
        "member_id": event.member_id,
        "location_id": event.location_id,
        "kind": event.kind.value,
        "occurred_at": event.occurred_at,
        "recorded_at": event.recorded_at,
        "actor": event.actor,
        "device": event.device,
        "payload": codec.encode(event.payload).decode(),
        "server_seq": event.server_seq,
        "clock_offset": event.clock_offset,
    }


def _known(connection: Connection, table: Table, ids: Sequence[str]) -> set[str]:
    """Which of these ids a table has, asked in portions that both databases take as parameters."""
    portions = (ids[start : start + _PORTION] for start in range(0, len(ids), _PORTION))
    return {found for some in portions for found in connection.scalars(select(table.c.id).where(table.c.id.in_(some)))}
