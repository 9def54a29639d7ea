"""The end of the day: visits that nobody ended are closed, at the time that the rules estimate (rules.md 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.domain.closing import closing_time, end
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedOut, Scan
from kiosk.domain.events import AUTOMATIC
from kiosk.services.signature import Signature
from kiosk.store import visits
from kiosk.store.engine import Store
from kiosk.store.facts import facts_of_stay, find_location
from kiosk.store.projection import history_of

AT_ONCE = 100
"""Visits closed in one transaction: a scan that comes meanwhile does not wait for a full house."""


def close_day(store: Store, location_id: str, now: datetime, signature: Signature) -> Sequence[CheckedOut]:
    """Close what is due at the location by `now`; what was missed while the machine was off gets its own right time.

    Closing again closes nothing more. Raises StoreFault, UnknownLocation.
    """
    with store.read() as connection:
        find_location(connection, location_id)
        waiting = visits.open_at(connection, location_id)
    closed: list[CheckedOut] = []
    for start in range(0, len(waiting), AT_ONCE):
        closed += _close(store, waiting[start : start + AT_ONCE], location_id, now, signature)
    return closed


def _close(store: Store, ids: Sequence[str], location_id: str, now: datetime, signature: Signature) -> list[CheckedOut]:
    automatic, closed = replace(signature, actor=AUTOMATIC), []
    with store.write() as connection:
        location = find_location(connection, location_id)
        for visit_id in ids:
            replayed = history_of(connection, visit_id)
            ended = None if replayed is None else closing_time(replayed.visit, location, now)
            if replayed is None or ended is None or replayed.visit.entered_at is None:
                continue
            visit = replayed.visit
            scan = Scan(id=visit.id, code=None, symbology=Symbology.TYPED, at=ended)
            facts = facts_of_stay(connection, scan, visit.member.id, location_id, replayed.visit.entered_at)
            left = end(visit, facts, ended, automatic=True)
            automatic.write(connection, left)
            closed.append(left)
    return closed
