"""The server's side of the sync: take what a kiosk pushes, hand out what changed (kiosk/protocol/PROTOCOL.md)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, StatementError

from kiosk.domain.charges import Charge
from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused
from kiosk.domain.events import (
    AnyEvent,
    Converted,
    Corrected,
    Linked,
    NoteClosed,
    Noted,
    PreferencesChosen,
    Registered,
    Voided,
)
from kiosk.domain.retention import same
from kiosk.protocol import codec
from kiosk.protocol.messages import BATCH_MAX, Changes, EventAnswer, Outcome, Row, Tombstone
from kiosk.store import events, record, reference, state
from kiosk.store.access import Device
from kiosk.store.engine import Store
from kiosk.store.tables import CODE, locations

# ---------------------------------------------------------------- whose store it is


class CopyOfAnother(Exception):
    """The store is a kiosk's copy of some server's; a second truth must not grow out of it."""


def become_authority(store: Store) -> None:
    """Make this the server's store: every event gets a number, now and from now on. Raises CopyOfAnother."""
    with store.read() as connection:
        if state.get(connection, state.Name.AUTHORITY):
            return
        if state.get(connection, state.Name.CURSOR):
            raise CopyOfAnother("this is a kiosk's copy of a server's store; a server needs a folder of its own")
    with store.write() as connection:
        state.put(connection, state.Name.AUTHORITY, "yes")
        record.number_all(connection)


# ---------------------------------------------------------------- push


def accept_push(
    store: Store, device: Device, pushed: Sequence[bytes | msgspec.Raw], now: datetime
) -> tuple[EventAnswer, ...]:
    """Store the events of one push in one transaction; the answers stand in the order of the events.

    Each event is judged on its own: one that cannot be read, or breaks a constraint, is refused for good and
    leaves the others alone. Raises StoreFault: then nothing was stored.
    """
    read = [_read(raw, device) for raw in pushed]
    sound: dict[str, AnyEvent] = {}
    for one in read:  # numbered in the order in which they were sent; of two with one id the first
        if not isinstance(one, EventAnswer):
            sound.setdefault(one.id, one)
    with store.write() as connection:
        known = events.stored(connection, list(sound))
        places = reference.names(connection, locations)
        lost = {one.id: _no_location(one) for one in sound.values() if one.location_id not in places}
        new = [one for one in sound.values() if one.id not in known and one.id not in lost]
        first_answers = lost | _take(connection, new, now)
    answers = []
    for one in read:
        if isinstance(one, EventAnswer):
            answers.append(one)
        elif one.id in known:
            answers.append(_again(one, known[one.id]))
        else:
            answer = first_answers[one.id]
            answers.append(answer)
            if answer.outcome is Outcome.ACCEPTED:  # the same id once more in one push
                known[one.id] = replace(sound[one.id], server_seq=answer.server_seq)
    return tuple(answers)


def _read(raw: bytes | msgspec.Raw, device: Device) -> AnyEvent | EventAnswer:
    try:
        event = replace(codec.decode_event(raw), server_seq=None)
    except codec.Unreadable as error:
        return EventAnswer(event_id=_id_of(raw), outcome=Outcome.REFUSED, problem=f"unreadable: {error}")
    problem = _problem(event, device)
    return event if problem is None else _refused(event, problem)


class _Named(msgspec.Struct):
    id: str


def _id_of(raw: bytes | msgspec.Raw) -> str | None:
    """The id in an event that is otherwise unreadable, so that its sender knows which one is meant."""
    try:
        return msgspec.json.decode(raw, type=_Named).id
    except (msgspec.MsgspecError, UnicodeError):
        return None


def _problem(event: AnyEvent, device: Device) -> str | None:
    """What is wrong with the event taken by itself; None if nothing is."""
    codes: tuple[str | None, ...] = (event.id, event.visit_id, event.member_id, event.location_id, event.actor)
    if isinstance(event.payload, CheckedIn | CheckedOut) and event.payload.code_use is not None:
        codes += (event.payload.code_use.credential,)
    if isinstance(event.payload, NoteClosed):
        codes += (event.payload.note_id,)
    if not all(code is None or 0 < len(code) <= CODE for code in codes):
        return f"ids have 1 to {CODE} characters"
    if event.device != device.id:
        return f"it was recorded by another device, {event.device!r}"
    if event.occurred_at.tzinfo is None or event.recorded_at.tzinfo is None:
        return "its times have no offset"
    payload = event.payload
    said: tuple[str | None, str | None, str, datetime]
    match payload:
        case CheckedIn() | CheckedOut() | Registered() | Corrected() | Converted() | Linked() | Voided():
            said = (payload.visit_id, payload.member.id, payload.location_id, payload.at)
        case Charge():
            said = (payload.visit_id, event.member_id, event.location_id, event.occurred_at)
        case Noted() | NoteClosed() | PreferencesChosen():
            said = (None, payload.member.id, payload.location_id, payload.at)
        case Refused():
            person = None if payload.member is None else payload.member.id
            said = (None, person, payload.location_id, payload.at)
    if said != (event.visit_id, event.member_id, event.location_id, event.occurred_at):
        return "its payload speaks of another visit, member, location or time"
    return None


def _again(event: AnyEvent, stored: AnyEvent) -> EventAnswer:
    """The answer to an event whose id is here already: it is the same one, or its sender is wrong."""
    if not same(replace(stored, server_seq=None), event):
        return _refused(event, "another event with this id is stored")
    return EventAnswer(event_id=event.id, outcome=Outcome.KNOWN, server_seq=stored.server_seq)


def _take(connection: Connection, new: Sequence[AnyEvent], now: datetime) -> dict[str, EventAnswer]:
    """Store events that are new: all at once, or one by one if that fails, to find the one at fault."""
    numbered = record.take_numbers(connection, new)
    if _stored(connection, numbered, now) is None:
        return {
            one.id: EventAnswer(event_id=one.id, outcome=Outcome.ACCEPTED, server_seq=one.server_seq)
            for one in numbered
        }
    answers = {}
    for one in numbered:
        problem = _stored(connection, [one], now)
        accepted = EventAnswer(event_id=one.id, outcome=Outcome.ACCEPTED, server_seq=one.server_seq)
        answers[one.id] = accepted if problem is None else _refused(one, problem)
    return answers


def _stored(connection: Connection, several: Sequence[AnyEvent], now: datetime) -> str | None:
    """Store all of them or none; returns what is wrong, if it is the fault of one of them.

    A value that no column takes, or a broken invariant, will be the same at the next try. Any other error of the
    database is the world's or ours, and the whole push comes again.
    """
    try:
        with connection.begin_nested():
            record.accept_all(connection, several, now)
    except (StatementError, OverflowError, UnicodeError) as error:
        if isinstance(error, DBAPIError) and not isinstance(error, IntegrityError | DataError):
            raise
        cause = error.orig if isinstance(error, StatementError) and error.orig is not None else error
        return f"it cannot be stored: {str(cause).splitlines()[0]}"
    return None


def _no_location(event: AnyEvent) -> EventAnswer:
    return _refused(event, f"there is no location {event.location_id!r}")


def _refused(event: AnyEvent, problem: str) -> EventAnswer:
    return EventAnswer(event_id=event.id, outcome=Outcome.REFUSED, problem=problem)


# ---------------------------------------------------------------- pull


class UnknownCursor(Exception):
    """The cursor was not made by a server of ours."""


class CursorAhead(Exception):
    """The cursor was made by a later state of this server: it was set back to a backup."""


class BadLimit(Exception):
    """A page cannot have that many changes."""


_CURSOR = re.compile(r"c1-([0-9a-f]{1,15})")


def feed(store: Store, *, request_id: str, cursor: str | None, limit: int, now: datetime) -> Changes:
    """One page of what changed after `cursor`: reference data and events of all devices, by their numbers.

    A page has at most `limit` changes, and never ends between two changes of the same number. No cursor starts at
    the beginning. Raises UnknownCursor, CursorAhead, BadLimit, StoreFault.
    """
    if not 1 <= limit <= BATCH_MAX:
        raise BadLimit(f"a page has 1 to {BATCH_MAX} changes")
    after = _number_in(cursor)
    with store.read() as connection:
        # Read before the rows, so that it bounds them: what commits between two of these queries waits for the
        # next page, and no page can show a change while it skips an earlier one.
        newest = state.last_change(connection)
        changed = [c for c in reference.changes_after(connection, after, limit + 2) if c.number <= newest]
        happened = {e.server_seq: e for e in events.after(connection, after, limit + 2) if _before(e, newest)}
    if after > newest:
        raise CursorAhead("the cursor is ahead of this server, which was set back: start again without a cursor")
    numbers = sorted([change.number for change in changed] + [number for number in happened if number is not None])
    end = newest if len(numbers) <= limit else _page_end(numbers, limit)
    return Changes(
        request_id=request_id,
        cursor=f"c1-{end:x}",
        more=bool(numbers) and numbers[-1] > end,
        tombstones=tuple(
            Tombstone(table=c.table, id=c.id, change=c.number) for c in changed if c.values is None and c.number <= end
        ),
        rows=tuple(
            Row(table=c.table, change=c.number, values=c.values)
            for c in changed
            if c.values is not None and c.number <= end
        ),
        events=tuple(
            msgspec.Raw(codec.encode(event))
            for number, event in happened.items()
            if number is not None and number <= end
        ),
        server_time=now,
    )


def _before(event: AnyEvent, newest: int) -> bool:
    return event.server_seq is not None and event.server_seq <= newest


def _page_end(numbers: Sequence[int], limit: int) -> int:
    """The last number of a page; one number's changes (a sold pass and another's event) stay together."""
    first_outside = numbers[limit]
    return max((number for number in numbers[:limit] if number < first_outside), default=first_outside)


def _number_in(cursor: str | None) -> int:
    if cursor is None:
        return 0
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise UnknownCursor("this is not a cursor of this server")
    return int(found[1], 16)
