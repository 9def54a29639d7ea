"""The events that a document tells: visits of another system, notes about members, and what they prefer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

import msgspec
from sqlalchemy import Connection, select

from kiosk.domain.calendar import LocalCalendar, whole_minutes
from kiosk.domain.decisions import CheckedIn, CheckedOut
from kiosk.domain.events import AnyEvent, Fact, Noted, PreferencesChosen, events_of
from kiosk.domain.members import Person
from kiosk.domain.preferences import Preferences
from kiosk.domain.visits import Entitlement, EntryMethod
from kiosk.services.document import Choice, Note, Visit
from kiosk.store import people, rows
from kiosk.store.tables import locations, members

IMPORT = "import"
"""The actor and the device of events that come from a document."""

_HISTORY = {
    EntryMethod.MEMBERSHIP: "Membership",
    EntryMethod.PASS: "Entry Pass",
    EntryMethod.BOOKING: "Event Reservation",
    EntryMethod.GUEST_PASS: "Guest Pass",
    EntryMethod.FREE: "Free Entry",
    EntryMethod.MIGRATED: "Migrated Data",
}


_COUNTED = (EntryMethod.MEMBERSHIP, EntryMethod.PASS, EntryMethod.MIGRATED)
"""Towards plan limits: a member who came with their plan came, whichever system recorded it."""


def history(
    connection: Connection, visits: Sequence[Visit], now: datetime
) -> Iterator[tuple[AnyEvent, AnyEvent | None]]:
    """Each visit as its entry and its exit; ids follow from the visit, so that a second import finds them.

    A visit's count is the member's count from before the document and its place among the document's visits.
    """
    if not visits:
        return
    calendars = {row.id: rows.location(row).calendar for row in connection.execute(select(locations))}
    wanted = {visit.member_id for visit in visits}
    persons = {
        row.id: (Person(id=row.id, first_name=row.first_name, last_name=row.last_name), row.visits_before)
        for row in connection.execute(select(members))
        if row.id in wanted
    }
    counted: dict[str, int] = defaultdict(int)
    for visit in sorted(visits, key=lambda one: one.checked_in_at):
        person, before = persons[visit.member_id]
        counted[visit.member_id] += 1
        count = before + counted[visit.member_id]
        entered, left = _pair(visit, person, calendars[visit.location_id], count)
        yield (
            _event(entered, f"{entered.visit_id}.in", now),
            None if left is None else _event(left, f"{left.visit_id}.out", now),
        )


def _pair(visit: Visit, person: Person, calendar: LocalCalendar, count: int) -> tuple[CheckedIn, CheckedOut | None]:
    ident = ident_of(visit)
    entered = CheckedIn(
        visit_id=ident,
        member=person,
        code="…",
        at=visit.checked_in_at,
        day=calendar.day_of(visit.checked_in_at),
        location_id=visit.location_id,
        entitlement=Entitlement(method=visit.entry_method, description=_HISTORY[visit.entry_method]),
        visit_count=count,
        counts_towards_plan_limits=visit.entry_method in _COUNTED,
    )
    if visit.checked_out_at is None:
        return entered, None
    left = CheckedOut(
        visit_id=ident,
        member=person,
        code="…",
        at=visit.checked_out_at,
        location_id=visit.location_id,
        minutes=whole_minutes(visit.checked_in_at, visit.checked_out_at),
    )
    return entered, left


def ident_of(visit: Visit) -> str:
    """The id of the visit: its own, or one that follows from who came, where and when."""
    named = f"{visit.member_id}|{visit.location_id}|{visit.checked_in_at.timestamp()}"
    return visit.id or str(uuid5(NAMESPACE_URL, named))


def _event(fact: Fact, event_id: str, now: datetime, actor: str = IMPORT) -> AnyEvent:
    (event,) = events_of(fact, new_id=lambda: event_id, recorded_at=now, actor=actor, device=IMPORT)
    return event


# ---------------------------------------------------------------- what is said of members


def noted(connection: Connection, notes: Sequence[Note], now: datetime) -> Iterator[AnyEvent]:
    """Notes under the ids that they have, so that a second import finds them."""
    for note in notes:
        written = Noted(
            member=_person(connection, note.member_id),
            at=note.written_at,
            location_id=note.location_id,
            text=note.text,
            until=note.until,
            at_check_in=note.at_check_in,
        )
        yield _event(written, note.id, now, note.author)


def chosen(connection: Connection, choices: Sequence[Choice], now: datetime) -> Iterator[AnyEvent]:
    """What members prefer, under the ids that their choices have."""
    for choice in choices:
        made = PreferencesChosen(
            member=_person(connection, choice.member_id),
            at=choice.chosen_at,
            location_id=choice.location_id,
            preferences=msgspec.convert(choice.preferences, Preferences),
        )
        yield _event(made, choice.id, now)


def _person(connection: Connection, member_id: str) -> Person:
    member = people.find(connection, member_id)
    assert member is not None  # its reference was checked, and its row is stored by now
    return member
