"""How long what is written down is kept, and what stays of it then (ux.md 3.8).

One table for every machine: kiosk and server that kept things for different times would not hold the same. An event
itself stays for ever, with its place, its time and its number, so that nothing is counted twice or lost; what goes is
what it says of a person.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.decisions import Refused
from kiosk.domain.events import AnyEvent, Noted

NOTES = timedelta(days=365)
"""A note for the team, from when it was written; one with a later last day is kept up to that day."""
UNKNOWN_CODES = timedelta(days=30)
"""What a refusal tells of a code that is nobody's: the end of it, and what was looked at."""
GONE = "…"
"""What stands where something was."""


def kept(event: AnyEvent, now: datetime) -> AnyEvent:
    """The event as it may be kept at `now`: as it is, or what stays of it."""
    return outlived(event) if _over(event, now) else event


def _over(event: AnyEvent, now: datetime) -> bool:
    match event.payload:
        case Noted(until=until):
            return event.occurred_at <= now - NOTES and (until is None or until < now.date())
        case Refused(member=None):
            return event.occurred_at <= now - UNKNOWN_CODES
        case _:
            return False


def same(one: AnyEvent, other: AnyEvent) -> bool:
    """Whether they are the same event, of which one machine may have kept less than the other."""
    return one == other or outlived(one) == other or one == outlived(other)


def outlived(event: AnyEvent) -> AnyEvent:
    """What stays of an event past its time: that there was a note, that some code was refused and why."""
    match event.payload:
        case Noted() as noted:
            return replace(event, payload=replace(noted, text=GONE))
        case Refused(member=None) as refused:
            return replace(event, payload=replace(refused, code=GONE, explanation=(), ticket=""))
        case _:
            return event
