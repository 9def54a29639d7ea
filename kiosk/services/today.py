"""Today at a location, as its own clock and cut-off cut the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.occupancy import Occupancy, occupancy
from kiosk.store import days, visits
from kiosk.store.engine import Store
from kiosk.store.facts import find_location


@dataclass(frozen=True, slots=True)
class Today:
    """The visits of the present day, newest first; who is inside; and of which visits that is `unsure`."""

    visits: Sequence[ListedVisit]
    occupancy: Occupancy
    unsure: frozenset[str]


def today(store: Store, location_id: str, now: datetime) -> Today:
    """The location's present day; raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        location = find_location(connection, location_id)
        counted = days.counted_on(location_id, location.calendar, location.calendar.day_of(now))
        listed = days.of_day(connection, counted)
        inside = visits.entered(connection, location_id)
    unsure = frozenset(row.id for row in listed if row.unsure(now, location.policies))
    return Today(listed, occupancy(inside, now, location.policies), unsure)
