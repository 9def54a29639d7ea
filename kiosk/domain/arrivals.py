"""What happened at the door, as the desk's live feed shows it: a row for each thing that people notice (ux.md S12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.charges import Charge
from kiosk.domain.decisions import CheckedIn, CheckedOut, Flag, Refused
from kiosk.domain.events import (
    AnyEvent,
    Converted,
    Corrected,
    EventKind,
    Linked,
    NoteClosed,
    Noted,
    PreferencesChosen,
    Registered,
    Voided,
)
from kiosk.domain.members import Person
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod, FreeEntry


class Happening(StrEnum):
    """What happened, in the words of the events."""

    CHECKED_IN = EventKind.CHECKED_IN
    CHECKED_OUT = EventKind.CHECKED_OUT
    REFUSED = EventKind.REFUSED
    CONVERTED = EventKind.CONVERTED
    CORRECTED = EventKind.CORRECTED
    VOIDED = EventKind.VOIDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One row of the feed, made of one event.

    `position` is its place in this machine's log: what comes later has a greater one. `person` None: nobody holds
    that code. `note` is the reason that staff wrote down for a correction or a void. `minutes` is how long a visit
    was that ended, `automatic` that nobody scanned then. `ticket`: what the refused member tells the desk, "" if
    none. `explanation`: what the rules looked at, in order. `sent`: the server has it.
    """

    position: int
    event_id: str
    happening: Happening
    at: datetime
    person: Person | None
    visit_id: str | None
    device: str
    actor: str
    sent: bool
    entry_method: EntryMethod | None = None
    description: str = ""
    pay_as_you_go: bool = False
    free: FreeEntry | None = None
    charge: Charge | None = None
    visit_count: int | None = None
    again: bool = False
    flags: tuple[Flag, ...] = ()
    milestones: tuple[str, ...] = ()
    minutes: int | None = None
    automatic: bool = False
    reason: Reason | None = None
    good_from: datetime | None = None
    ticket: str = ""
    note: str = ""
    explanation: tuple[str, ...] = ()


def arrival_of(event: AnyEvent, position: int) -> Arrival | None:
    """The feed's row for an event; None for what nobody sees happen: a charge, a link, a note, a wish."""
    seen = event.payload
    match seen:
        case CheckedIn():
            return _arrival(
                event,
                position,
                seen.member,
                entry_method=seen.entitlement.method,
                description=seen.entitlement.description,
                pay_as_you_go=seen.entitlement.pay_as_you_go,
                free=seen.free_entry,
                charge=seen.charge,
                visit_count=seen.visit_count,
                again=seen.again,
                flags=seen.flags,
                milestones=seen.milestones,
                explanation=seen.explanation,
            )
        case CheckedOut():
            return _arrival(
                event,
                position,
                seen.member,
                charge=seen.charge,
                minutes=seen.minutes,
                automatic=seen.automatic,
                explanation=seen.explanation,
            )
        case Refused():
            return _arrival(
                event,
                position,
                seen.member,
                reason=seen.reason,
                good_from=seen.good_from,
                ticket=seen.ticket,
                explanation=seen.explanation,
            )
        case Converted():
            return _arrival(
                event,
                position,
                seen.member,
                entry_method=seen.entitlement.method,
                description=seen.entitlement.description,
                pay_as_you_go=seen.entitlement.pay_as_you_go,
                charge=seen.charge,
                explanation=seen.explanation,
            )
        case Corrected() | Voided():
            return _arrival(event, position, seen.member, charge=seen.charge, note=seen.reason)
        case Registered() | Linked() | Charge() | Noted() | NoteClosed() | PreferencesChosen():
            return None


def _arrival(event: AnyEvent, position: int, person: Person | None, **more: object) -> Arrival:
    return Arrival(
        position=position,
        event_id=event.id,
        happening=Happening(event.kind.value),
        at=event.occurred_at,
        person=person,
        visit_id=event.visit_id,
        device=event.device,
        actor=event.actor,
        sent=event.server_seq is not None,
        **more,  # type: ignore[arg-type]  # the fields of an arrival, each named above
    )
