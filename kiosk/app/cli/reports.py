"""kiosk today, no-shows, utilisation, conflicts, events: what happened, as lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput
from kiosk.app.settings import read_settings
from kiosk.domain.attendance import BookingAttendance, Turnout
from kiosk.services.attendance import attendance_of
from kiosk.services.conflicts import inbox
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
        seen = visits_of_today(store, place.location_of(store, location, read_settings()), now)
    for row in seen.visits:
        if as_json:
            print(answers.line(answers.visit(row, now, unsure=row.id in seen.unsure)))
        else:
            zone = ZoneInfo(row.time_zone)
            left = "inside" if row.checked_out_at is None else f"out {row.checked_out_at.astimezone(zone):%H:%M}"
            came = f"{row.checked_in_at.astimezone(zone):%H:%M}"
            sure = " ?" if row.id in seen.unsure else ""
            print(f"{came} {left}{sure}  {row.first_name} {row.last_name} · {row.description}")
    if not as_json:
        unsure = f", {seen.occupancy.unsure} unsure" if seen.occupancy.unsure else ""
        print(f"{seen.occupancy.inside} inside{unsure}")


FromOption = Annotated[str | None, typer.Option("--from", metavar="DAY", help="first day, YYYY-MM-DD; else today")]
ToOption = Annotated[str | None, typer.Option("--to", metavar="DAY", help="last day; else the first")]


def no_shows(
    context: typer.Context,
    since: FromOption = None,
    until: ToOption = None,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Bookings whose time is over and to which nobody came; registered visits that never began are told apart."""
    missed = (Turnout.NO_SHOW, Turnout.REGISTERED_NOT_ARRIVED)
    for one in _attendance(context, since, until, location, at, database):
        if one.attendance.turnout not in missed:
            continue
        if as_json:
            print(answers.line(answers.attendance(one)))
        else:
            print(f"{_booked(one)} · {one.attendance.turnout.replace('_', ' ')}")


def utilisation(
    context: typer.Context,
    since: FromOption = None,
    until: ToOption = None,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Bookings and how much of their time was used."""
    for one in _attendance(context, since, until, location, at, database):
        if as_json:
            print(answers.line(answers.attendance(one)))
        else:
            over = one.attendance.overstay_minutes
            print(f"{_booked(one)} · {float(one.attendance.used):.0%}" + (f", {over} min over" if over else ""))


def _attendance(
    context: typer.Context,
    since: str | None,
    until: str | None,
    location: str | None,
    at: str | None,
    database: str | None,
) -> Sequence[BookingAttendance]:
    now = place.instant(at)
    with place.opened(context.obj, database) as store:
        where = place.location_of(store, location, read_settings())
        first = place.day_of(store, where, now) if since is None else _day(since, "--from")
        last = first if until is None else _day(until, "--to")
        if last < first:
            raise BadInput("--to is before --from")
        return attendance_of(store, where, first, last, now)


def _day(text: str, option: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"{option} {text!r} is not a day, as 2026-06-15 is one") from error
    if not place.EARLIEST <= day.year < place.LATEST:
        raise BadInput(f"{option} lies between {place.EARLIEST} and {place.LATEST}")
    return day


def _booked(one: BookingAttendance) -> str:
    booking = one.booking
    return f"{booking.starts_at:%Y-%m-%d %H:%M} UTC {booking.resource} · {booking.first_name} {booking.last_name}"


def conflicts(
    context: typer.Context,
    at: place.AtOption = None,
    location: place.LocationOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """What somebody at the desk should look at; kiosk keep, void and convert settle it."""
    with place.opened(context.obj, database) as store:
        where = None if location is None else place.location_of(store, location, read_settings())
        found = [one for one in inbox(store, place.instant(at)) if where in (None, one.location_id)]
    for one in found:
        if as_json:
            print(answers.line(answers.conflict(one)))
        else:
            who = f"{one.member.first_name} {one.member.last_name}"
            print(f"{one.at:%Y-%m-%d %H:%M} UTC {who} · {one.kind.replace('_', ' ')} · {' '.join(one.visit_ids)}")


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
