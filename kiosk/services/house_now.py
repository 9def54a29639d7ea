"""The house as the idle screen shows it."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.house import House, house_at
from kiosk.store import cards
from kiosk.store.engine import Store
from kiosk.store.facts import find_location, inside


def house_now(store: Store, location_id: str, now: datetime) -> House:
    """Raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        location = find_location(connection, location_id)
        return house_at(
            location,
            now,
            inside=0 if location.capacity is None else inside(connection, location_id),
            highest_number=cards.highest_number(connection),
        )
