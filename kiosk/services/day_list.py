"""A day of a location as a list: any day, through any filter, a page at a time (ux.md S15)."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.domain.day_list import DayFilter, DayNumbers
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.occupancy import occupancy
from kiosk.store import days, events, state, visits
from kiosk.store.engine import Store
from kiosk.store.facts import find_location

EVERYTHING = DayFilter()


class DayList:
    """The visits of a day that a filter leaves, newest first.

    The order is taken when the list is made and at each `refresh`: between them no row moves, and a page anywhere
    costs the same. What a page shows of its visits is always new. Raises StoreFault, UnknownLocation; not for use
    by two threads at once.
    """

    def __init__(self, store: Store, location_id: str, day: date, wanted: DayFilter = EVERYTHING) -> None:
        self._store = store
        self._location_id = location_id
        self._day = day
        self._wanted = wanted
        self._order: list[str] = []
        self.refresh()

    @property
    def count(self) -> int:
        """How many visits the list has."""
        return len(self._order)

    def page(self, offset: int, limit: int) -> tuple[ListedVisit | None, ...]:
        """Some hundreds of them, as they are now; None in the place of one that was taken back since."""
        ids = self._order[offset : offset + limit]
        with self._store.read() as connection:
            found = days.some(connection, ids)
        return tuple(found.get(ident) for ident in ids)

    def newer(self) -> int:
        """How many have come since, that `refresh` would put on top."""
        return len(self._read(self._order[0] if self._order else None))

    def refresh(self) -> None:
        """Take the order anew."""
        self._order = self._read(None)

    def _read(self, after: str | None) -> list[str]:
        with self._store.read() as connection:
            calendar = find_location(connection, self._location_id).calendar
            counted = days.counted_on(self._location_id, calendar, self._day)
            return days.order(connection, counted, self._wanted, after)


def day_numbers(store: Store, location_id: str, day: date, now: datetime) -> DayNumbers:
    """The numbers of a day, and of the house as it is now. Raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        location = find_location(connection, location_id)
        counted = days.count(connection, days.counted_on(location_id, location.calendar, day))
        entered = visits.entered(connection, location_id)
        refused = days.refused(connection, location_id, location.calendar, day)
        paired = state.get(connection, state.Name.DEVICE) is not None
        waiting = events.waiting(connection).count if paired else None
    house = occupancy(entered, now, location.policies)
    return DayNumbers(
        visits=counted.visits,
        inside=house.inside,
        unsure=house.unsure,
        refused=refused,
        free=counted.free,
        pay_as_you_go=counted.pay_as_you_go,
        waiting_to_sync=waiting,
        capacity=location.capacity,
    )
