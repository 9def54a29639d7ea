"""Past-tense facts about visits: audit log, outbox and trigger feed in one (rules.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.pay_as_you_go import Charge


class EventKind(StrEnum):
    """What happened."""

    CHECKED_IN = "checked_in"
    CHECKED_OUT = "checked_out"
    CHARGED = "charged"
    REFUSED = "refused"


Payload = CheckedIn | CheckedOut | Charge | Refused
P = TypeVar("P", bound=Payload, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Generic[P]):
    """One fact, appended once and never changed.

    `occurred_at` is when it happened, `recorded_at` when it was written down. `actor` is who caused it
    ("member", or a staff id), `device` the machine. `server_seq` is None until the server has it: that is
    the outbox.
    """

    id: str
    kind: EventKind
    visit_id: str | None
    member_id: str | None
    location_id: str
    occurred_at: datetime
    recorded_at: datetime
    actor: str
    device: str
    payload: P
    server_seq: int | None = None


AnyEvent = Event[Payload]

MEMBER = "member"
"""The actor of what a member did."""


def events_of(
    decision: Decision, *, new_id: Callable[[], str], recorded_at: datetime, actor: str, device: str
) -> tuple[AnyEvent, ...]:
    """The facts that a decision makes; none while nothing is decided or nothing changes."""

    def event(kind: EventKind, payload: Payload, visit_id: str | None, member_id: str | None) -> AnyEvent:
        return Event(
            id=new_id(),
            kind=kind,
            visit_id=visit_id,
            member_id=member_id,
            location_id=decision.location_id,
            occurred_at=decision.at,
            recorded_at=recorded_at,
            actor=actor,
            device=device,
            payload=payload,
        )

    match decision:
        case CheckedIn(visit_id=visit_id, member=member, charge=charge):
            entered = event(EventKind.CHECKED_IN, decision, visit_id, member.id)
            if charge is None:
                return (entered,)
            return (entered, event(EventKind.CHARGED, charge, visit_id, member.id))
        case CheckedOut(visit_id=visit_id, member=member):
            return (event(EventKind.CHECKED_OUT, decision, visit_id, member.id),)
        case Refused(member=person):
            return (event(EventKind.REFUSED, decision, None, None if person is None else person.id),)
        case AlreadyIn() | ConsentNeeded():
            return ()
