"""The end of the day: visits that nobody ended are closed, at the time that the rules estimate (rules.md 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.closing import closing_time, end
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedOut, MemberFacts, Scan
from kiosk.domain.events import AUTOMATIC
from kiosk.domain.history import Visit
from kiosk.domain.members import Member
from kiosk.domain.places import Location
from kiosk.services.signature import Signature
from kiosk.store import visits
from kiosk.store.engine import Store
from kiosk.store.facts import facts_of_stay, find_location
from kiosk.store.rows import NO_CODE
from kiosk.store.told import history_of

AT_ONCE = 100
"""Visits closed in one transaction: a scan that comes meanwhile does not wait for a full house."""


def close_day(store: Store, location_id: str, now: datetime, signature: Signature) -> Sequence[CheckedOut]:
    """Close all that is due at the location by `now`. Closing again closes nothing more.

    Raises StoreFault, UnknownLocation.
    """
    closed: list[CheckedOut] = []
    while True:
        with store.write() as connection:
            portion = close_due(connection, location_id, now, signature)
        closed += portion
        if len(portion) < AT_ONCE:
            return closed


def close_due(connection: Connection, location_id: str, now: datetime, signature: Signature) -> Sequence[CheckedOut]:
    """Close at most `AT_ONCE` of the visits that are due by `now`, in the caller's transaction.

    What was missed while the machine was off gets its own right time. Raises UnknownLocation.
    """
    location, automatic = find_location(connection, location_id), replace(signature, actor=AUTOMATIC)
    closed: list[CheckedOut] = []
    for visit_id in visits.open_at(connection, location_id, _entered_by(location, now)):
        replayed = history_of(connection, visit_id)
        ended = None if replayed is None else closing_time(replayed.visit, location, now)
        if replayed is None or ended is None:
            continue
        left = ended_at(connection, replayed.visit, ended, automatic=True)
        automatic.write(connection, left)
        closed.append(left)
        if len(closed) == AT_ONCE:
            break
    return closed


def _entered_by(location: Location, now: datetime) -> datetime:
    """Nobody who came later is due: a look at a full house reads only what it may close."""
    today = location.calendar.start_of(location.calendar.day_of(now))
    longest = location.policies.max_stay_minutes
    return today if longest is None else max(today, now - timedelta(minutes=longest))


def ended_at(connection: Connection, visit: Visit, ended: datetime, *, automatic: bool) -> CheckedOut:
    """The end of an open visit, with what it costs and takes; to be written down by the caller."""
    scan = Scan(id=visit.id, code=None, symbology=Symbology.TYPED, at=ended)
    since = visit.entered_at or ended
    facts = facts_of_stay(connection, scan, visit.member.id, visit.location_id, since)
    if facts.known is None:  # whoever was taken out of the club's data meanwhile has left all the same
        facts = replace(facts, known=MemberFacts(member=Member(person=visit.member), credential=NO_CODE))
    return end(visit, facts, ended, automatic=automatic)
