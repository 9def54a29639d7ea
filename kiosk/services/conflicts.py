"""The inbox of the desk: what contradicts itself, and which free entries a pass covers by now (rules.md 5 and 8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.codes import Symbology
from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.decisions import Scan
from kiosk.domain.repair import fits_now
from kiosk.store import conflicts, visits
from kiosk.store.engine import Store
from kiosk.store.facts import facts_of_entry
from kiosk.store.told import history_of

PROPOSED_FOR = timedelta(days=31)
"""For how long after a free entry a pass that arrives is proposed for it."""


def inbox(store: Store, now: datetime) -> Sequence[Conflict]:
    """All that waits for somebody to look at it, the newest first."""
    with store.read() as connection:
        found = [*conflicts.find(connection), *_covered(connection, now)]
    return sorted(found, key=lambda one: (one.at, one.visit_ids), reverse=True)


def _covered(connection: Connection, now: datetime) -> Iterator[Conflict]:
    """Free entries for which a fitting membership or pass has come since (Capitan: converting a free entry)."""
    for visit_id in visits.free_since(connection, now - PROPOSED_FOR):
        replayed = history_of(connection, visit_id)
        if replayed is None or replayed.visit.kept or replayed.visit.checked_in_at is None:
            continue
        visit = replayed.visit
        came = replayed.visit.checked_in_at
        scan = Scan(id=visit.id, code=None, symbology=Symbology.TYPED, at=came)
        facts = facts_of_entry(connection, scan, visit.member.id, visit.location_id)
        if facts.known is not None and fits_now(visit, facts):
            yield Conflict(
                kind=ConflictKind.FREE_ENTRY_COVERED,
                member=visit.member,
                location_id=visit.location_id,
                at=came,
                visit_ids=(visit.id,),
            )
