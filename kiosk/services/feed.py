"""The desk's live feed: what happened at a location's door, newest first, through a filter (ux.md S12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from sqlalchemy import Connection

from kiosk.domain.arrivals import Arrival
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.domain.tickets import TICKET_GOOD_FOR
from kiosk.store import feed
from kiosk.store.engine import Store
from kiosk.store.facts import find_location

EVERYTHING = FeedFilter()
AT_ONCE = 200
"""The most that `since` hands over: who was away for longer takes the first page anew."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What happens at the door of a location. Every method raises StoreFault, UnknownLocation."""

    store: Store
    location_id: str

    def page(self, day: date, offset: int, limit: int, wanted: FeedFilter = EVERYTHING) -> tuple[Arrival, ...]:
        """Some of what happened on the location's day, newest first; of the same instant what was recorded last."""
        with self.store.read() as connection:
            found = feed.newest(connection, self.location_id, *self._span(connection, day), wanted)
            return tuple(islice(found, offset, offset + limit))

    def count(self, day: date, wanted: FeedFilter = EVERYTHING) -> int:
        """How many rows the filter leaves of the day."""
        with self.store.read() as connection:
            return feed.count(connection, self.location_id, *self._span(connection, day), wanted)

    def since(self, position: int, wanted: FeedFilter = EVERYTHING) -> tuple[Arrival, ...]:
        """What was recorded after that place in the log, newest first: of the newest 200 events at most.

        That is not always what happened last: another machine's events come when the network does.
        """
        with self.store.read() as connection:
            found = feed.after(connection, self.location_id, position, AT_ONCE)
        return tuple(arrival for arrival in found if wanted.takes(arrival))

    def last_position(self) -> int:
        """The place of the newest event in the log, from which `since` goes on."""
        with self.store.read() as connection:
            return feed.last_position(connection)

    def with_ticket(self, ticket: str, now: datetime) -> Arrival | None:
        """The refused scan whose ticket somebody says, within its ten minutes; the newest, should two have the same."""
        said = ticket.strip().upper()
        with self.store.read() as connection:
            since, before = now - TICKET_GOOD_FOR, now + TICKET_GOOD_FOR
            lately = feed.newest(connection, self.location_id, since, before, FeedFilter(FeedChip.REFUSED))
            return next((arrival for arrival in lately if said and arrival.ticket == said), None)

    def _span(self, connection: Connection, day: date) -> tuple[datetime, datetime]:
        calendar = find_location(connection, self.location_id).calendar
        return calendar.start_of(day), calendar.end_of(day)
