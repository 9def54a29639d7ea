"""What a kiosk does with the server's answers: settle what it took, set aside what it refused, take over changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError, StatementError

from kiosk.domain.events import AnyEvent
from kiosk.protocol import codec
from kiosk.protocol.messages import Changes, EventAnswer, Outcome, Welcome
from kiosk.store import events, record, reference, state
from kiosk.store.engine import Store


def outbox(store: Store, limit: int) -> Sequence[AnyEvent]:
    """The oldest events that the server does not have."""
    with store.read() as connection:
        return events.outbox(connection, limit)


def cursor(store: Store) -> str | None:
    """How far the changes were pulled; None before the first pull."""
    with store.read() as connection:
        return state.get(connection, state.Name.CURSOR)


def introduce(connection: Connection, welcome: Welcome, at: datetime) -> None:
    """The server told this device its id, its location and the time, at `at` by this machine's clock.

    What was recorded before the two had met goes out under that id too: it is the same machine.
    """
    _compare_clocks(connection, welcome.server_time, at)
    if state.get(connection, state.Name.LOCATION) != welcome.location_id:
        state.put(connection, state.Name.LOCATION, welcome.location_id)
    if state.get(connection, state.Name.DEVICE) != welcome.device:
        state.put(connection, state.Name.DEVICE, welcome.device)
        events.sign_unsent(connection, welcome.device)


def _compare_clocks(connection: Connection, server_time: datetime, at: datetime) -> None:
    """What is recorded from now on carries how far this clock is off (rules.md 2)."""
    offset = str(round((server_time - at).total_seconds()))
    if state.get(connection, state.Name.CLOCK_OFFSET) != offset:
        state.put(connection, state.Name.CLOCK_OFFSET, offset)


def start_over(connection: Connection) -> None:
    """Forget what the server has and how far it was pulled: it was set back, and its numbers mean nothing any more."""
    state.forget(connection, state.Name.CURSOR)
    record.forget_numbers(connection)


def settle(connection: Connection, answers: Sequence[EventAnswer], at: datetime) -> None:
    """Events that the server has leave the outbox; those it will never take go to the inbox."""
    taken = []
    for answer in answers:
        match answer:
            case EventAnswer(event_id=str(event_id), server_seq=int(number)):
                taken.append((event_id, number))
            case EventAnswer(event_id=str(event_id), outcome=Outcome.REFUSED, problem=problem):
                events.put_in_inbox(connection, event_id, problem or "refused without a word", at)
            case _:
                raise codec.Unreadable(f"an answer names no event: {answer}")
    record.settle(connection, taken)


def take_over(connection: Connection, page: Changes, at: datetime) -> None:
    """Apply a page of the server's changes and move the cursor, in the caller's one transaction.

    Raises Unreadable, whatever is wrong with the page: then the cursor stays, and no part of the page counts.
    """
    try:
        _apply(connection, page, at)
    except (reference.UnknownTable, KeyError, TypeError, ValueError, OverflowError, StatementError) as error:
        if isinstance(error, OperationalError):
            raise  # the store's fault, not the page's
        raise codec.Unreadable(f"{type(error).__name__}: {str(error).splitlines()[0]}") from error
    state.put(connection, state.Name.CURSOR, page.cursor)
    if not page.more:
        state.put(connection, state.Name.PULLED_AT, at.isoformat())
        _compare_clocks(connection, page.server_time, at)


def _apply(connection: Connection, page: Changes, at: datetime) -> None:
    changes = [reference.Change(gone.table, gone.id, gone.change, None) for gone in page.tombstones]
    changes += [reference.Change(row.table, str(row.values["id"]), row.change, row.values) for row in page.rows]
    reference.adopt(connection, changes)
    received = [codec.decode_event(raw) for raw in page.events]
    new = {event.id for event in record.accept_all(connection, received, at)}
    own = [(e.id, e.server_seq) for e in received if e.id not in new and e.server_seq is not None]
    record.settle(connection, own)
