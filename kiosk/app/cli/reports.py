"""kiosk today, kiosk events: what happened, as lines."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.app.cli import answers, place
from kiosk.app.settings import read_settings
from kiosk.services.today import today as visits_of_today
from kiosk.store import events as stored_events


def today(
    context: typer.Context,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Today's visits, newest first."""
    with place.opened(context.obj, database) as store:
        now = place.instant(at)
        rows = visits_of_today(store, place.location_of(store, location, read_settings()), now)
    for row in rows:
        shape = answers.visit(row, now)
        if as_json:
            print(answers.line(shape))
        else:
            zone = ZoneInfo(row.time_zone)
            left = "inside" if row.checked_out_at is None else f"out {row.checked_out_at.astimezone(zone):%H:%M}"
            came = f"{row.checked_in_at.astimezone(zone):%H:%M}"
            print(f"{came} {left}  {row.first_name} {row.last_name} · {row.description}")


def events(
    context: typer.Context,
    visit: Annotated[str | None, typer.Option("--visit", metavar="ID", help="of this visit only")] = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Every event, oldest first: the audit log."""
    place.instant(at)  # every command takes it; the log is the same at any time
    with place.opened(context.obj, database) as store, store.read() as connection:
        log = stored_events.log(connection, visit)
    for past in log:
        if as_json:
            print(answers.line(answers.event(past)))
        else:
            sent = "waits" if past.server_seq is None else f"#{past.server_seq}"
            print(f"{past.occurred_at:%Y-%m-%d %H:%M:%S} {past.kind:<12} {past.visit_id or '-'} {past.actor} {sent}")
