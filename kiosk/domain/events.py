"""Past-tense facts about visits and members: audit log, outbox and trigger feed in one (rules.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.domain.charges import Charge, ChargeState
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused, Sale
from kiosk.domain.members import Person
from kiosk.domain.notes import note_gap
from kiosk.domain.passes import PassKind
from kiosk.domain.preferences import Preferences
from kiosk.domain.visits import Entitlement, PassUse


class EventKind(StrEnum):
    """What happened."""

    VISIT_REGISTERED = "visit_registered"
    CHECKED_IN = "checked_in"
    CORRECTED = "corrected"
    CONVERTED = "converted"
    LINKED = "linked"
    CHECKED_OUT = "checked_out"
    VOIDED = "voided"
    REFUSED = "refused"
    CHARGED = "charged"
    CHARGE_VOIDED = "charge_voided"
    NOTED = "noted"
    NOTE_CLOSED = "note_closed"
    PREFERENCES_CHOSEN = "preferences_chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """A visit is expected, from `starts_at` to `ends_at` (Bookable: a pending check-in)."""

    visit_id: str
    member: Person
    at: datetime
    location_id: str
    starts_at: datetime
    ends_at: datetime | None = None
    booking_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """Staff set a time right; what was written before stays here (rules.md 5). None: that time stays.

    `charge`: what the stay costs by the new times, where it is charged by time. `reopened`: the check-out is taken
    away, they are still here (ux.md S3); then `charge` is what it had fixed, and is withdrawn.
    """

    visit_id: str
    member: Person
    at: datetime
    location_id: str
    reason: str
    checked_in_at: datetime | None
    checked_out_at: datetime | None
    was_checked_in_at: datetime | None
    was_checked_out_at: datetime | None
    charge: Charge | None = None
    reopened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """A free entry became a paid one (rules.md 5; Capitan: converting a free entry)."""

    visit_id: str
    member: Person
    at: datetime
    location_id: str
    entitlement: Entitlement
    pass_kind: PassKind | None = None
    remaining: int | None = None
    pass_use: PassUse | None = None
    sale: Sale | None = None
    charge: Charge | None = None
    counts_towards_plan_limits: bool = False
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A visit belongs to a booking after all (Bookable: checkin_id of a booking), or stays beside another visit.

    `beside`: the visit that contradicts this one; staff looked at both, and keep them (rules.md 8).
    """

    visit_id: str
    member: Person
    at: datetime
    location_id: str
    booking_id: str | None = None
    beside: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voided:
    """The visit does not count: its pass gets back what it took, and nothing is owed (rules.md 5).

    `charge`: what was owed until now.
    """

    visit_id: str
    member: Person
    at: datetime
    location_id: str
    reason: str
    charge: Charge | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Staff wrote down something about a member for the team (ux.md S12). The event's id is the note's, its actor the
    author.

    `until`: its last day; None: until somebody closes it. `at_check_in`: a check-in raises `Flag.NOTE` for it.
    """

    member: Person
    at: datetime
    location_id: str
    text: str
    until: date | None = None
    at_check_in: bool = False

    def __post_init__(self) -> None:
        if (gap := note_gap(self.text)) is not None:
            raise ValueError(gap)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteClosed:
    """A note is done with."""

    member: Person
    at: datetime
    location_id: str
    note_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferencesChosen:
    """A member said how they like the screens from now on (ux.md S20); the newest choice counts."""

    member: Person
    at: datetime
    location_id: str
    preferences: Preferences


WRONG_CLOCK = timedelta(minutes=2)
"""A clock that is off by so much flags the visits of its machine; none is dropped for it (rules.md 2)."""

Repair = Registered | Corrected | Converted | Linked | Voided
AboutMember = Noted | NoteClosed | PreferencesChosen
"""What is said of a member, and belongs to no visit."""

Fact = Decision | Repair | AboutMember
Payload = CheckedIn | CheckedOut | Refused | Charge | Repair | AboutMember
P = TypeVar("P", bound=Payload, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Generic[P]):
    """One fact, appended once and never changed, but for what it says of a person and is past its time
    (kiosk/domain/retention.py).

    `occurred_at` is when it happened, `recorded_at` when it was written down. `actor` is who caused it
    ("member", or a staff id), `device` the machine. `server_seq` is None until the server has it: that is
    the outbox. `clock_offset`: by how many seconds the server's clock was ahead of the machine's when they last met,
    None if they never did (rules.md 2).
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
    clock_offset: int | None = None


AnyEvent = Event[Payload]

MEMBER = "member"
"""The actor of what a member did."""

AUTOMATIC = "automatic"
"""The actor of what nobody did: a visit closed at the end of the day."""


def events_of(
    fact: Fact, *, new_id: Callable[[], str], recorded_at: datetime, actor: str, device: str
) -> tuple[AnyEvent, ...]:
    """The events that a fact makes; none while nothing is decided or nothing changes.

    Without the member's preferences: those stand in events of their own, and may be changed and forgotten, while the
    events of a visit are for ever and go to every machine.
    """
    if fact.member is not None and fact.member.preferences is not None:
        fact = replace(fact, member=replace(fact.member, preferences=None))

    def event(kind: EventKind, payload: Payload, visit_id: str | None, member_id: str | None) -> AnyEvent:
        return Event(
            id=new_id(),
            kind=kind,
            visit_id=visit_id,
            member_id=member_id,
            location_id=fact.location_id,
            occurred_at=fact.at,
            recorded_at=recorded_at,
            actor=actor,
            device=device,
            payload=payload,
        )

    match fact:
        case AlreadyIn() | ConsentNeeded():
            return ()
        case Refused(member=person):
            return (event(EventKind.REFUSED, fact, None, None if person is None else person.id),)
        case Noted() | NoteClosed() | PreferencesChosen():
            return (event(_KINDS[type(fact)], fact, None, fact.member.id),)
        case Registered() | Linked():
            return (event(_KINDS[type(fact)], fact, fact.visit_id, fact.member.id),)
        case CheckedIn() | CheckedOut() | Corrected() | Converted() | Voided():
            first = event(_KINDS[type(fact)], fact, fact.visit_id, fact.member.id)
            if fact.charge is None:
                return (first,)
            if isinstance(fact, Voided) or (isinstance(fact, Corrected) and fact.reopened):
                withdrawn = replace(fact.charge, state=ChargeState.VOID)
                return (first, event(EventKind.CHARGE_VOIDED, withdrawn, fact.visit_id, fact.member.id))
            return (first, event(EventKind.CHARGED, fact.charge, fact.visit_id, fact.member.id))


_KINDS = {
    CheckedIn: EventKind.CHECKED_IN,
    CheckedOut: EventKind.CHECKED_OUT,
    Registered: EventKind.VISIT_REGISTERED,
    Corrected: EventKind.CORRECTED,
    Converted: EventKind.CONVERTED,
    Linked: EventKind.LINKED,
    Voided: EventKind.VOIDED,
    Noted: EventKind.NOTED,
    NoteClosed: EventKind.NOTE_CLOSED,
    PreferencesChosen: EventKind.PREFERENCES_CHOSEN,
}
