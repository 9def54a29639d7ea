"""The figures of a location's day, for the charts (ux.md S17)."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.domain.day_figures import DayFigures, figures_of, weekdays_before
from kiosk.store import days, figures
from kiosk.store.engine import Store
from kiosk.store.facts import find_location


def day_figures(store: Store, location_id: str, day: date, now: datetime) -> DayFigures:
    """A day beside the eight same weekdays before it, as known at `now`. Raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        calendar = find_location(connection, location_id).calendar
        counted = days.counted_on(location_id, calendar, day)
        stays = figures.stays(connection, counted)
        before = {
            one: figures.arrivals(connection, location_id, calendar.start_of(one), calendar.end_of(one))
            for one in weekdays_before(day)
        }
        refusals = figures.refusals(connection, location_id, calendar.start_of(day), calendar.end_of(day))
        income = figures.income(connection, counted)
    return figures_of(day, calendar, now, stays, before=before, refusals=refusals, income=income)
