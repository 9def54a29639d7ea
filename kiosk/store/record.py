"""Writing events down and applying them: the only place that changes visits, pass uses, sold passes and charges.

`record` is for what this machine decided, `accept` for what another machine did, `record_history` for what another
system kept. Applying is the same on kiosk and server, and safe in any order and any number of times: an event is
stored once, by its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import accumulate
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, or_, select, update

from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused, Sale
from kiosk.domain.events import AnyEvent, Event
from kiosk.domain.passes import Origin, PassKind, PassState
from kiosk.domain.pay_as_you_go import Charge, ChargeState
from kiosk.domain.visits import PassUse
from kiosk.protocol import codec
from kiosk.store import rows, state
from kiosk.store.inserts import insert_if_new
from kiosk.store.tables import IS_OPEN, charges, events, pass_uses, passes, visits

_INSERT_EVENT = insert(events)

_PORTION = 500
"""Ids asked for at once: fewer than either database takes as parameters."""


def record(connection: Connection, decided: Sequence[AnyEvent], applied_at: datetime) -> Sequence[AnyEvent]:
    """Write down what this machine decided, and apply it; returns the events as stored.

    In the server's own store they get their number at once, elsewhere they wait for the sync.
    """
    if not decided:
        return decided
    if state.get(connection, state.Name.AUTHORITY):
        decided = take_numbers(connection, decided)
    connection.execute(_INSERT_EVENT, [_row(event) for event in decided])
    for event in decided:
        _apply(connection, event, applied_at)
    return decided


def accept(connection: Connection, event: AnyEvent, applied_at: datetime) -> bool:
    """Store and apply an event of another machine, under the number it carries; False if it was here before."""
    return bool(accept_all(connection, [event], applied_at))


def accept_all(connection: Connection, received: Sequence[AnyEvent], applied_at: datetime) -> Sequence[AnyEvent]:
    """Store and apply events of another machine, under the numbers they carry; returns those that were new.

    A visit that begins and ends among them is written once, as a finished one: most of a long feed is that.
    """
    known = _known(connection, events, [event.id for event in received])
    new = list({event.id: event for event in received if event.id not in known}.values())
    if not new:
        return new
    begun = [event for event in new if isinstance(event.payload, CheckedIn)]
    whole = _whole_visits([*new, *_others_of(connection, begun)])
    connection.execute(_INSERT_EVENT, [_row(event) for event in new])
    finished = []
    for event in new:
        match event.payload:
            case CheckedIn() as entered if event.visit_id in whole:
                _spend(connection, event, entered)
                left = whole[event.visit_id].occurred_at
                finished.append(_visit_row(event, entered, applied_at) | {"checked_out_at": left})
            case CheckedOut() if event.visit_id in whole:
                pass
            case _:
                _apply(connection, event, applied_at)
    insert_if_new(connection, visits, finished)
    for event in _others_of(connection, [event for event in begun if event.visit_id not in whole]):
        _apply(connection, event, applied_at)
    return new


def _whole_visits(several: Sequence[AnyEvent]) -> dict[str | None, AnyEvent]:
    """The exits, by visit, of visits that begin and end once in these, and whose exit takes nothing of a pass."""
    begun = {event.visit_id for event in several if isinstance(event.payload, CheckedIn)}
    exits: dict[str | None, list[AnyEvent]] = defaultdict(list)
    for event in several:
        if isinstance(event.payload, CheckedOut):
            exits[event.visit_id].append(event)
    return {visit: found[0] for visit, found in exits.items() if visit in begun and _only_an_exit(found)}


def _only_an_exit(found: Sequence[AnyEvent]) -> bool:
    match found:
        case [Event(payload=CheckedOut(pass_use=None))]:
            return True
        case _:
            return False


def _others_of(connection: Connection, begun: Sequence[AnyEvent]) -> list[AnyEvent]:
    """What else is stored of these visits: it may have come, from another machine, before their beginning."""
    own = {event.id for event in begun}
    found: list[AnyEvent] = []
    for start in range(0, len(begun), _PORTION):
        of_visits = events.c.visit_id.in_([event.visit_id for event in begun[start : start + _PORTION]])
        found += [rows.event(row) for row in connection.execute(select(events).where(of_visits)) if row.id not in own]
    return found


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
    flat: Sequence[AnyEvent] = [event for pair in new for event in pair if event is not None]
    if flat and state.get(connection, state.Name.AUTHORITY):
        flat = take_numbers(connection, flat)
    accept_all(connection, flat, applied_at)
    return len(new)


def take_numbers(connection: Connection, several: Sequence[AnyEvent]) -> Sequence[AnyEvent]:
    """The events under new numbers. A sale takes two: the sold pass is stored under the one before its event's."""
    if not several:
        return several
    sizes = [2 if _sells(event) else 1 for event in several]
    last = state.take_changes(connection, sum(sizes)) - 1
    return [replace(event, server_seq=last + upto) for event, upto in zip(several, accumulate(sizes), strict=True)]


def _sells(event: AnyEvent) -> bool:
    return isinstance(event.payload, CheckedIn) and event.payload.sale is not None


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
_SETTLE_USE = update(pass_uses).where(pass_uses.c.event_id == bindparam("event")).values(server_seq=bindparam("seq"))
_CHARGE_OF_EVENT = (
    select(events.c.visit_id).where(events.c.id == bindparam("event"), events.c.kind == "charged").scalar_subquery()
)
_ENTRY_OF_EVENT = (
    select(events.c.visit_id).where(events.c.id == bindparam("event"), events.c.kind == "checked_in").scalar_subquery()
)
_SETTLE_VISIT = update(visits).where(visits.c.id == _ENTRY_OF_EVENT).values(number=bindparam("seq"))
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
    connection.execute(update(pass_uses).values(server_seq=None))
    connection.execute(update(visits).values(number=None))


# ---------------------------------------------------------------- apply


def _apply(connection: Connection, event: AnyEvent, applied_at: datetime) -> None:
    match event.payload:
        case CheckedIn() as entered:
            _spend(connection, event, entered)
            _enter(connection, event, entered, applied_at)
        case CheckedOut() as left:
            _leave(connection, event, left, applied_at)
        case Charge() as charge:
            insert_if_new(connection, charges, [_charge_row(event, charge)])
        case Refused():
            pass  # the event itself is the record of it


def _spend(connection: Connection, event: AnyEvent, entered: CheckedIn) -> None:
    """Issue the pass that was sold, and take from the pass that was used."""
    if entered.sale is not None:
        _issue(connection, entered.sale, entered, event)
    _use(connection, event, entered.pass_use, entered.day)


_OPEN_ALREADY = (
    select(visits.c.id)
    .where(visits.c.member_id == bindparam("member"), visits.c.location_id == bindparam("location"), IS_OPEN)
    .limit(1)
)


def _enter(connection: Connection, event: AnyEvent, entered: CheckedIn, applied_at: datetime) -> None:
    """A second open visit, from a machine that was apart, stays as a fact and names the first (rules.md 8)."""
    row = _visit_row(event, entered, applied_at)
    open_already = connection.scalar(_OPEN_ALREADY, {"member": event.member_id, "location": event.location_id})
    insert_if_new(connection, visits, [row | {"conflicts_with": open_already}])


_LEAVE = (
    update(visits)
    .where(
        visits.c.id == bindparam("visit"),
        # two machines that were apart may both have seen them leave: the first time stands, in any order of arrival
        or_(
            visits.c.checked_out_at.is_(None),
            visits.c.checked_out_at > bindparam("left", type_=visits.c.checked_out_at.type),
        ),
    )
    .values(checked_out_at=bindparam("left"), updated_at=bindparam("applied"))
)


def _leave(connection: Connection, event: AnyEvent, left: CheckedOut, applied_at: datetime) -> None:
    changed = connection.execute(_LEAVE, {"visit": left.visit_id, "left": left.at, "applied": applied_at})
    if changed.rowcount and left.pass_use is not None:
        # of two exits only the one that stands takes minutes
        connection.execute(delete(pass_uses).where(pass_uses.c.visit_id == left.visit_id, pass_uses.c.minutes > 0))
        day = connection.scalar(select(visits.c.day).where(visits.c.id == left.visit_id))
        assert day is not None
        _use(connection, event, left.pass_use, day)


def _issue(connection: Connection, sale: Sale, entered: CheckedIn, event: AnyEvent) -> None:
    """A pass that was sold at the door; the server's feed gives it its number and change later."""
    timed = sale.kind is PassKind.MINUTES
    number = None if event.server_seq is None else (connection.scalar(select(func.max(passes.c.number))) or 0) + 1
    insert_if_new(
        connection,
        passes,
        [
            {
                "id": sale.pass_id,
                "number": number,
                "member_id": entered.member.id,
                "pass_type_id": sale.pass_type_id,
                "starts_on": sale.day,
                "expires_on": sale.day if sale.kind is PassKind.DAY else None,
                "remaining_visits": None if timed else sale.remaining,
                "remaining_minutes": sale.remaining if timed else None,
                "origin": Origin.PAY_AS_YOU_GO.value,
                "state": PassState.ACTIVE.value,
                "location_id": sale.location_id,
                "shared_by": None,
                # below the number of its own first use, so that the use is counted against the full figure
                "change": (event.server_seq or 1) - 1,
            }
        ],
    )


def _use(connection: Connection, event: AnyEvent, use: PassUse | None, day: date) -> None:
    if use is None:
        return
    row = {
        "event_id": event.id,
        "pass_id": use.pass_id,
        "visit_id": event.visit_id,
        "day": day,
        "visits": use.visits,
        "minutes": use.minutes,
        "server_seq": event.server_seq,
    }
    insert_if_new(connection, pass_uses, [row])


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
    }


def _visit_row(event: AnyEvent, entered: CheckedIn, applied_at: datetime) -> dict[str, Any]:
    ground = entered.entitlement
    return {
        "id": entered.visit_id,
        "number": event.server_seq,
        "member_id": entered.member.id,
        "location_id": entered.location_id,
        "day": entered.day,
        "checked_in_at": entered.at,
        "entry_method": ground.method.value,
        "description": ground.description,
        "pass_id": ground.pass_id,
        "minutes_pass_id": ground.pass_id if entered.pass_kind is PassKind.MINUTES else None,
        "booking_id": ground.booking_id,
        "pay_as_you_go": ground.pay_as_you_go,
        "visit_count": entered.visit_count,
        "milestones": list(entered.milestones),
        "device": event.device,
        "updated_at": applied_at,
    }


def _charge_row(event: AnyEvent, charge: Charge) -> dict[str, Any]:
    return {
        "visit_id": charge.visit_id,
        "member_id": event.member_id,
        "location_id": event.location_id,
        "occurred_at": event.occurred_at,
        "amount": charge.amount,
        "currency": charge.currency,
        "pass_type_id": charge.pass_type_id,
        "price_version": charge.price_version,
        "state": (charge.state if event.server_seq is None else ChargeState.ACCEPTED).value,
    }


def _known(connection: Connection, table: Table, ids: Sequence[str]) -> set[str]:
    """Which of these ids a table has, asked in portions that both databases take as parameters."""
    portions = (ids[start : start + _PORTION] for start in range(0, len(ids), _PORTION))
    return {found for some in portions for found in connection.scalars(select(table.c.id).where(table.c.id.in_(some)))}
