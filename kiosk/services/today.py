"""Today at a location, as its own clock and cut-off cut the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.store import visits
from kiosk.store.engine import Store
from kiosk.store.facts import find_location


def today(store: Store, location_id: str, now: datetime) -> Sequence[visits.VisitRow]:
    """The visits of the location's present day, newest first; raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        day = find_location(connection, location_id).calendar.day_of(now)
        return visits.of_day(connection, location_id, day)
