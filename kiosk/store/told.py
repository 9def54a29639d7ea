"""A visit with the events that tell it: what is stored and what has just come, replayed (kiosk/domain/history.py)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.decisions import CheckedIn
from kiosk.domain.events import AnyEvent, EventKind, Registered
from kiosk.domain.history import CalendarOf, Replayed, Visit, replay
from kiosk.domain.visits import PassUse
from kiosk.store import rows
from kiosk.store.tables import events, locations

_UNKNOWN_PLACE = LocalCalendar("UTC")
"""The days of a location that this store does not know yet."""


@dataclass(frozen=True, slots=True)
class Told:
    """A visit with the events that tell it."""

    events: Sequence[AnyEvent]
    replayed: Replayed

    @property
    def visit(self) -> Visit:
        """As its events together say it is."""
        return self.replayed.visit

    @property
    def beginning(self) -> AnyEvent:
        """The event that made the visit: its number is the visit's, its device the visit's."""
        begins = (EventKind.VISIT_REGISTERED, EventKind.CHECKED_IN)
        return min((e for e in self.events if e.kind in begins), key=lambda e: (begins.index(e.kind), e.occurred_at))


def history_of(connection: Connection, visit_id: str) -> Replayed | None:
    """The visit as its events tell it; None if there are none that begin it."""
    return next((one.replayed for one in told_by(connection, [visit_id], {})), None)


def just_begun(connection: Connection, ids: Sequence[str], new: Sequence[AnyEvent]) -> dict[str, list[AnyEvent]]:
    """The visits of which nothing was stored before these events, with their events.

    Their beginning is among the new events, and no older event is: so nothing needs to be read to replay them. That
    is each check-in at the door.
    """
    found: dict[str, list[AnyEvent]] = defaultdict(list)
    for event in new:
        if event.visit_id is not None:
            found[event.visit_id].append(event)
    begun = [ident for ident in ids if any(_begins(event) for event in found[ident])]
    if not begun:
        return {}
    counts = {row.visit_id: row.stored for row in connection.execute(_COUNT, {"ids": begun})}
    return {ident: found[ident] for ident in begun if counts.get(ident) == len(found[ident])}


def _begins(event: AnyEvent) -> bool:
    match event.payload:
        case Registered() | CheckedIn(again=False):
            return True
        case _:
            return False


_COUNT = (
    select(events.c.visit_id, func.count().label("stored"))
    .where(events.c.visit_id.in_(bindparam("ids", expanding=True)))
    .group_by(events.c.visit_id)
)
_EVENTS = select(events).where(events.c.visit_id.in_(bindparam("ids", expanding=True)))


def told_by(connection: Connection, ids: Sequence[str], fresh: dict[str, list[AnyEvent]]) -> Iterator[Told]:
    """These visits, replayed; one whose beginning has not arrived is left out until it does."""
    several: dict[str, list[AnyEvent]] = defaultdict(list, fresh)
    stored = [ident for ident in ids if ident not in fresh]
    if stored:
        for row in connection.execute(_EVENTS, {"ids": stored}):
            several[row.visit_id].append(rows.event(row))
    calendars: dict[str, LocalCalendar] = {}

    def calendar_of(location_id: str) -> LocalCalendar:
        if location_id not in calendars:
            row = connection.execute(select(locations).where(locations.c.id == location_id)).first()
            calendars[location_id] = _UNKNOWN_PLACE if row is None else rows.location(row).calendar
        return calendars[location_id]

    for ident in ids:
        replayed = replay(several[ident], calendar_of)
        if replayed is not None:
            yield Told(several[ident], _as_numbered(several[ident], replayed, calendar_of))


def _as_numbered(of_visit: Sequence[AnyEvent], replayed: Replayed, calendar_of: CalendarOf) -> Replayed:
    """The same visit, with what each event took or gave back at the time at which it was numbered.

    A figure that was restated holds what was numbered before it. So what an event changes that happened earlier and
    arrived later, an exit on a machine without a network, is its own and not that of the events after it.
    """
    happened = sorted(of_visit, key=lambda event: (event.occurred_at, *_number(event), event.id))
    arrived = sorted(of_visit, key=lambda event: (*_number(event), event.occurred_at, event.id))
    if arrived == happened:
        return replayed
    uses: dict[str, PassUse] = {}
    before = PassUse(pass_id="")
    for place, event in enumerate(arrived, 1):
        known = replay(arrived[:place], calendar_of)
        after = before if known is None else _sum(known.uses.values(), before.pass_id)
        if after != before:
            visits_more, minutes_more = after.visits - before.visits, after.minutes - before.minutes
            uses[event.id] = PassUse(pass_id=after.pass_id, visits=visits_more, minutes=minutes_more)
        before = after
    return Replayed(replayed.visit, uses)


def _sum(uses: Iterable[PassUse], pass_id: str) -> PassUse:
    """All of them together: a visit has one pass at most. `pass_id`: the one that it had, where it has none now."""
    several = list(uses)
    return PassUse(
        pass_id=several[0].pass_id if several else pass_id,
        visits=sum(use.visits for use in several),
        minutes=sum(use.minutes for use in several),
    )


def _number(event: AnyEvent) -> tuple[bool, int]:
    """Sorts by the server's number; what has none comes last."""
    return event.server_seq is None, event.server_seq or 0
