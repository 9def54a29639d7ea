"""Reading the events: the log of a visit, the outbox, and the feed for other machines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from kiosk.domain.events import AnyEvent
from kiosk.store import rows, state
from kiosk.store.tables import events, inbox


def log(connection: Connection, visit_id: str | None = None) -> Sequence[AnyEvent]:
    """All events in the order in which they were recorded, or those of one visit."""
    wanted = select(events).order_by(events.c.position)
    if visit_id is not None:
        wanted = wanted.where(events.c.visit_id == visit_id)
    return [rows.event(row) for row in connection.execute(wanted)]


def _waiting(connection: Connection) -> ColumnElement[bool]:
    """What this device has to send: what the server does not have and has not refused."""
    device = state.get(connection, state.Name.DEVICE)
    unsent = events.c.server_seq.is_(None) & events.c.id.not_in(select(inbox.c.event_id))
    return unsent if device is None else unsent & (events.c.device == device)


def outbox(connection: Connection, limit: int) -> Sequence[AnyEvent]:
    """The oldest `limit` events that this device has to send."""
    oldest = select(events).where(_waiting(connection)).order_by(events.c.position).limit(limit)
    return [rows.event(row) for row in connection.execute(oldest)]


def sign_unsent(connection: Connection, device: str) -> None:
    """Every event that has not left this machine is this device's."""
    connection.execute(update(events).where(events.c.server_seq.is_(None)).values(device=device))


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many events wait to be sent, and when the oldest was recorded."""

    count: int
    since: datetime | None


def waiting(connection: Connection) -> Waiting:
    """The outbox in two figures, for the screen."""
    row = connection.execute(select(func.count(), func.min(events.c.recorded_at)).where(_waiting(connection))).one()
    return Waiting(row[0], row[1])


def put_in_inbox(connection: Connection, event_id: str, problem: str, at: datetime) -> None:
    """The server will never take this event: staff must look at it, the outbox goes on without it."""
    known = connection.scalar(select(inbox.c.event_id).where(inbox.c.event_id == event_id))
    if known is None:
        connection.execute(insert(inbox), {"event_id": event_id, "problem": problem, "refused_at": at})


def refused_for_good(connection: Connection, limit: int) -> Sequence[tuple[AnyEvent, str]]:
    """What the server will never take, and why, the newest first."""
    wanted = select(events, inbox.c.problem).join(inbox, inbox.c.event_id == events.c.id)
    newest = wanted.order_by(events.c.position.desc()).limit(limit)
    return [(rows.event(row), row.problem) for row in connection.execute(newest)]


def after(connection: Connection, number: int, limit: int) -> Sequence[AnyEvent]:
    """The next `limit` events of the feed after `number`, by their number."""
    wanted = select(events).where(events.c.server_seq > number).order_by(events.c.server_seq).limit(limit)
    return [rows.event(row) for row in connection.execute(wanted)]


def number_of(connection: Connection, event_id: str) -> int | None:
    """The number under which the server has this event."""
    number: int | None = connection.scalar(select(events.c.server_seq).where(events.c.id == event_id))
    return number


def stored(connection: Connection, ids: Sequence[str]) -> dict[str, AnyEvent]:
    """Those of these events that are here, by id; asked in portions that both databases take as parameters."""
    portions = (ids[start : start + 500] for start in range(0, len(ids), 500))
    return {
        row.id: rows.event(row)
        for some in portions
        for row in connection.execute(select(events).where(events.c.id.in_(some)))
    }
