"""The inbox of the desk with all that its room shows of each thing, and several free entries converted at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.inbox import Inbox, InboxCard, NotTaken
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.repair import NotPossible
from kiosk.services import conflicts, repair
from kiosk.services.signature import Signature
from kiosk.store import days, events, people, visits
from kiosk.store.engine import Store

SHOWN = 100
"""The most of each kind that are shown: after those the next come."""


def inbox_of(store: Store, location_id: str, now: datetime) -> Inbox:
    """All that waits at a location. Raises StoreFault."""
    found = [one for one in conflicts.inbox(store, now) if one.location_id == location_id]
    contradictory = [one for one in found if one.kind is not ConflictKind.FREE_ENTRY_COVERED][:SHOWN]
    covered = [ident for one in found if one.kind is ConflictKind.FREE_ENTRY_COVERED for ident in one.visit_ids]
    with store.read() as connection:
        owed = visits.owed(connection, location_id, SHOWN)
        several = [*covered[:SHOWN], *owed, *(ident for one in contradictory for ident in one.visit_ids)]
        listed = _listed(connection, several)
        return Inbox(
            contradictions=tuple(InboxCard(one, tuple(_known(one.visit_ids, listed))) for one in contradictory),
            covered=tuple(_known(covered[:SHOWN], listed)),
            owed=tuple(_known((ident for ident in owed if ident not in covered), listed)),
            not_taken=tuple(_not_taken(connection)),
        )


def convert_covered(store: Store, visit_ids: Sequence[str], at: datetime, signature: Signature) -> int:
    """Convert each of these free entries by the pass that covers it; returns how many it were.

    One that was converted meanwhile, or that nothing covers any more, is left as it is. Raises StoreFault.
    """
    done = 0
    for visit_id in visit_ids:
        try:
            repair.convert(store, visit_id, at, signature)
        except (NotPossible, repair.UnknownVisit):
            continue
        done += 1
    return done


def _listed(connection: Connection, ids: Sequence[str]) -> dict[str, ListedVisit]:
    found: dict[str, ListedVisit] = {}
    for start in range(0, len(ids), SHOWN):
        found |= days.some(connection, ids[start : start + SHOWN])
    return found


def _known(ids: Iterable[str], listed: dict[str, ListedVisit]) -> Iterable[ListedVisit]:
    return (listed[ident] for ident in ids if ident in listed)


def _not_taken(connection: Connection) -> Iterable[NotTaken]:
    for event, problem in events.refused_for_good(connection, SHOWN):
        person = None if event.member_id is None else people.find(connection, event.member_id)
        yield NotTaken(event_id=event.id, at=event.occurred_at, person=person, problem=problem)
