"""kiosk free-entry, back-fill, register, close-day: what a receptionist does at a terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput, Exit, Refusal
from kiosk.app.cli.scan import spoken
from kiosk.app.settings import read_settings
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Refused, Scan
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.visits import FreeEntry
from kiosk.protocol.answers import answer, person
from kiosk.protocol.codec import plain
from kiosk.services import repair
from kiosk.services.close_day import close_day as close
from kiosk.services.free_entry import ApprovalNeeded, grant_free_entry
from kiosk.services.process_scan import Door
from kiosk.services.staff import find_staff, with_pin

CodeArgument = Annotated[str, typer.Argument(help="the member's code")]


def free_entry(
    context: typer.Context,
    code: CodeArgument,
    by: Annotated[str, typer.Option("--by", metavar="STAFF", help="who grants it")],
    reason: Annotated[str, typer.Option(help="why: 3 to 200 characters")],
    approved_by: Annotated[
        str | None, typer.Option(metavar="STAFF", help="the manager who allows one beyond the month's limit")
    ] = None,
    pin: Annotated[str | None, typer.Option(envvar="KIOSK_PIN", help="that manager's PIN; asked for if absent")] = None,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Let somebody in for nothing. Exit code 1 if a rule forbids it, or the month's limit is reached."""
    settings = read_settings()
    with place.opened(context.obj, database) as store:
        door = Door(location_id=place.location_of(store, location, settings), device=place.device_of(store, settings))
        approver = None
        if approved_by is not None:
            approver = with_pin(store, approved_by, pin or typer.prompt("PIN", hide_input=True, err=True))
        scan = Scan.read(code, Symbology.TYPED, scan_id=clock.new_id(), at=place.instant(at))
        signature = place.signature_of(store, settings, by)
        try:
            decision = grant_free_entry(store, door, scan, find_staff(store, by), reason, signature, approver)
        except ApprovalNeeded as needed:
            raise Refusal(f"{needed}: --approved-by") from needed
        except ValueError as error:
            raise BadInput(str(error)) from error
    print(answers.line(answer(decision, written=True)) if as_json else spoken(decision))
    if isinstance(decision, Refused):
        raise typer.Exit(Exit.ANSWER_IS_NO)


def back_fill(
    context: typer.Context,
    code: CodeArgument,
    until: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="when they left; else still inside")
    ] = None,
    by: place.ByOption = None,
    free: Annotated[str | None, typer.Option(metavar="REASON", help="as a free entry, for this reason")] = None,
    consent: Annotated[str | None, typer.Option(metavar="OFFER", help='"best", or the id of an offer to buy')] = None,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Record a visit that the kiosk missed, from --at. Exit code 1 if nothing covers it."""
    settings = read_settings()
    with place.opened(context.obj, database) as store:
        if free is not None and by is None:
            raise BadInput("a free entry needs --by, who grants it")
        try:
            granted = None if free is None or by is None else FreeEntry.typed(free, find_staff(store, by).id)
        except ValueError as error:
            raise BadInput(str(error)) from error
        scan = Scan.read(
            code,
            Symbology.TYPED,
            scan_id=clock.new_id(),
            at=place.instant(at),
            consent=None if consent is None else Consent(consent),
            free_entry=granted,
        )
        ended = None if until is None else place.instant(until, "--until")
        where, signature = place.location_of(store, location, settings), place.signature_of(store, settings, by)
        entered = repair.back_fill(store, scan, where, ended, clock.now(), signature)
    print(answers.line(answer(entered, written=True)) if as_json else spoken(entered))


def register(
    context: typer.Context,
    code: CodeArgument,
    until: Annotated[str | None, typer.Option("--until", metavar="TIME", help="when it is expected to end")] = None,
    booking: Annotated[str | None, typer.Option(metavar="ID", help="the booking that it belongs to")] = None,
    by: place.ByOption = None,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """A visit is expected from --at on; the next scan of that member begins it."""
    settings = read_settings()
    with place.opened(context.obj, database) as store:
        starts = place.instant(at)
        scan = Scan.read(code, Symbology.TYPED, scan_id=clock.new_id(), at=starts)
        ends = None if until is None else place.instant(until, "--until")
        where, signature = place.location_of(store, location, settings), place.signature_of(store, settings, by)
        visit = repair.register(store, scan, where, ends, signature, booking)
    if as_json:
        print(answers.line(answers.repaired(visit, starts)))
    else:
        print(f"{visit.member.first_name} {visit.member.last_name} is expected · {visit.id}")


def close_day(
    context: typer.Context,
    location: place.LocationOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Check out whoever forgot to: at the cut-off of their day, or after the longest stay."""
    settings = read_settings()
    with place.opened(context.obj, database) as store:
        where, signature = place.location_of(store, location, settings), place.signature_of(store, settings, None)
        closed = close(store, where, place.instant(at), signature)
    for left in closed:
        if as_json:
            shape = {"visit_id": left.visit_id, "member": person(left.member), "checked_out_at": plain(left.at)}
            owed = answer(left, written=True)["charge"]
            print(answers.line({**shape, "visit_minutes": left.minutes, "auto_checkout": True, "charge": owed}))
        else:
            print(f"{left.member.first_name} {left.member.last_name} closed at {left.at:%Y-%m-%d %H:%M} UTC")
