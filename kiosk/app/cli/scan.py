"""kiosk scan: the road of the camera, from a keyboard."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import Exit
from kiosk.app.settings import read_settings
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused, Scan
from kiosk.domain.money import spoken_amount
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
from kiosk.protocol.answers import answer
from kiosk.services.process_scan import Door, explain_scan, process_scan


class Way(StrEnum):
    """What the scan may do."""

    IN = "in"
    OUT = "out"
    TOGGLE = "toggle"


_DIRECTION = {Way.IN: Direction.IN_ONLY, Way.OUT: Direction.OUT_ONLY, Way.TOGGLE: Direction.TOGGLE}


def scan(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="the code; - reads one a line from standard input")],
    location: place.LocationOption = None,
    at: place.AtOption = None,
    direction: Annotated[Way | None, typer.Option(help="what this scan may do")] = None,
    consent: Annotated[str | None, typer.Option(metavar="OFFER", help='"best", or the id of an offer to buy')] = None,
    host: Annotated[
        str | None, typer.Option(metavar="MEMBER", help="as a guest of this member, whose guest pass counts")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="explain, write nothing")] = False,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Check somebody in or out, as the camera would.

    Exit code 1 for a refused scan; scans from standard input are answered one by one, and end with 0.
    """
    settings = read_settings()
    with place.opened(context.obj, database) as store:
        door = Door(
            location_id=place.location_of(store, location, settings),
            device=place.device_of(store, settings),
            prefix=settings.reader.prefix,
            suffix=settings.reader.suffix,
        )
        refused = False
        for text in _codes(code):
            made = Scan.read(
                text,
                Symbology.TYPED,
                scan_id=clock.new_id(),
                at=place.instant(at),
                prefix=door.prefix,
                suffix=door.suffix,
                direction=None if direction is None else _DIRECTION[direction],
                consent=None if consent is None else Consent(consent),
                host=host,
            )
            if dry_run:
                decision = explain_scan(store, door, made)
            else:
                decision = process_scan(store, door, made, recorded_at=clock.now(), new_id=clock.new_id)
            shape = answer(decision, written=not dry_run)
            print(answers.line(shape) if as_json else spoken(decision), flush=True)
            refused = isinstance(decision, Refused)
    if refused and code != "-":
        raise typer.Exit(Exit.ANSWER_IS_NO)


def _codes(code: str) -> Iterator[str]:
    if code == "-":
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(errors="surrogateescape")  # as arguments are read: noise is one refused scan
        yield from (line.rstrip("\r\n") for line in sys.stdin)
    else:
        yield code


def spoken(decision: Decision) -> str:
    """The answer as a sentence, for a person at a terminal."""
    match decision:
        case CheckedIn(member=member, entitlement=ground, milestones=reached):
            extra = "".join(f" · {milestone}" for milestone in reached)
            return f"{member.first_name} {member.last_name} checked in · {ground.description}{extra}"
        case CheckedOut(member=member, minutes=minutes):
            return f"{member.first_name} {member.last_name} checked out · {minutes} min"
        case AlreadyIn(member=member, since=since):
            return f"{member.first_name} {member.last_name} is already in · since {since:%H:%M} UTC"
        case ConsentNeeded(member=member, offers=offers):
            choices = ", ".join(f"{o.id} ({spoken_amount(o.price, o.pass_type.currency)})" for o in offers)
            return f"{member.first_name} {member.last_name} may buy: {choices}"
        case Refused(reason=reason, member=person, code=code, explanation=looked):
            who = code if person is None else f"{person.first_name} {person.last_name}"
            return f"{who} refused · {reason} · {looked[-1] if looked else ''}"
