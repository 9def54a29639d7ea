"""Who is in, by name or by the longest stay (ux.md S16)."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.inside import InsideOrder, InsideRow, RollCall, in_order
from kiosk.domain.occupancy import is_unsure
from kiosk.store.engine import Store
from kiosk.store.facts import find_location
from kiosk.store.inside import inside


def inside_list(
    store: Store, location_id: str, now: datetime, order: InsideOrder = InsideOrder.NAME
) -> tuple[InsideRow, ...]:
    """Everybody who is inside the location. Raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        policies = find_location(connection, location_id).policies
        found = inside(connection, location_id)
    rows = (
        InsideRow(
            visit_id=one.visit_id,
            person=one.person,
            since=one.checked_in_at,
            minutes=whole_minutes(one.checked_in_at, now),
            unsure=is_unsure(one.entered_at, now, policies),
            entry_method=one.entry_method,
        )
        for one in found
    )
    return in_order(rows, order)


def take_roll(store: Store, location_id: str, now: datetime) -> RollCall:
    """Who is inside at the moment of an alarm, by name. Raises StoreFault, UnknownLocation."""
    return RollCall(location_id=location_id, taken_at=now, rows=inside_list(store, location_id, now))
