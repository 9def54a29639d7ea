"""One visit with all that is known of it: the details of a row (ux.md S15)."""

from __future__ import annotations

from kiosk.domain.visit_story import VisitStory
from kiosk.store import days, events, staff
from kiosk.store.engine import Store


def visit_story(store: Store, visit_id: str) -> VisitStory | None:
    """The visit, and its events as they happened; None for one that no list has: taken back, or not begun.

    Raises StoreFault.
    """
    with store.read() as connection:
        visit = days.some(connection, [visit_id]).get(visit_id)
        if visit is None:
            return None
        told = sorted(events.log(connection, visit_id), key=lambda event: event.occurred_at)
        found = {event.actor: staff.find(connection, event.actor) for event in told}
    names = {actor: one.who.first_name for actor, one in found.items() if one is not None}
    return VisitStory(visit, tuple(told), names)
