"""Rows to domain values: the one place where a table's columns become frozen values."""

from __future__ import annotations

from datetime import time
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Row

from kiosk.domain.calendar import MINUTES_A_DAY, Hours, LocalCalendar, Window
from kiosk.domain.decisions import MemberFacts
from kiosk.domain.events import AnyEvent, Event, EventKind
from kiosk.domain.members import (
    Credential,
    CredentialKind,
    CredentialState,
    Member,
    MemberKind,
    MemberState,
    Person,
    Waiver,
)
from kiosk.domain.passes import Bill, Origin, Pass, PassKind, PassState, PassType, UsePriority
from kiosk.domain.places import Location, Policies
from kiosk.domain.visits import OpenVisit
from kiosk.protocol import codec

AnyRow = Row[*tuple[Any, ...]]


def minutes_of(clock: str) -> int:
    """Minutes after midnight of "HH:MM"; "24:00" is 1440. Raises ValueError."""
    hours, colon, minutes = clock.partition(":")
    if not colon or len(hours) != 2 or len(minutes) != 2 or not (hours + minutes).isdecimal():
        raise ValueError(f"{clock!r} is not a time of day (HH:MM)")
    value = int(hours) * 60 + int(minutes)
    if int(minutes) >= 60 or value > MINUTES_A_DAY:
        raise ValueError(f"{clock!r} is not a time of day (HH:MM)")
    return value


def time_of(clock: str) -> time:
    """The time of day of "HH:MM", before 24:00. Raises ValueError."""
    minutes = minutes_of(clock)
    if minutes == MINUTES_A_DAY:
        raise ValueError("a day begins before 24:00")
    return time(minutes // 60, minutes % 60)


def hours_of(windows: list[dict[str, Any]]) -> Hours:
    """Weekly hours as documents write them: [{"days": [1], "from": "10:00", "to": "16:00"}]. Raises ValueError."""
    return tuple(Window(tuple(w["days"]), minutes_of(w["from"]), minutes_of(w["to"])) for w in windows)


def location(row: AnyRow) -> Location:
    """A row of `locations`."""
    return _location(
        row.id, row.name, row.time_zone, row.day_cutoff, row.capacity, _text(row.opening_hours), _text(row.policies)
    )


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode()


@lru_cache(maxsize=64)
def _location(
    ident: str, name: str, zone: str, cutoff: str, capacity: int | None, opening_hours: str, policies: str
) -> Location:
    return Location(
        id=ident,
        name=name,
        calendar=LocalCalendar(zone, time_of(cutoff)),
        capacity=capacity,
        opening_hours=hours_of(msgspec.json.decode(opening_hours)),
        policies=codec.decode(policies, Policies),
    )


def pass_type(row: AnyRow) -> PassType:
    """A row with the columns of `pass_types`, prefixed with "type_"."""
    return PassType(
        id=row.type_id,
        name=row.type_name,
        kind=PassKind(row.type_kind),
        price=row.type_price,
        currency=row.type_currency,
        price_version=row.type_price_version,
        minutes_included=row.type_minutes_included,
        visits_included=row.type_visits_included,
        locations=tuple(row.type_locations),
        hours=hours_of(row.type_hours),
        use_priority=UsePriority(row.type_use_priority),
        counts_towards_plan_limits=row.type_counts_towards_plan_limits,
        payg_for_members=row.type_payg_for_members,
        payg_for_contacts=row.type_payg_for_contacts,
        bill=Bill(row.type_bill),
    )


def held_pass(row: AnyRow) -> Pass:
    """A row of `passes` with its type, and what was used of it that its figure does not know yet."""
    remaining: int | None
    match PassKind(row.type_kind):
        case PassKind.VISITS | PassKind.GUEST:
            remaining = None if row.remaining_visits is None else row.remaining_visits - row.used_visits
        case PassKind.DAY:
            remaining = (1 if row.remaining_visits is None else row.remaining_visits) - row.used_visits
        case PassKind.MINUTES:
            remaining = None if row.remaining_minutes is None else row.remaining_minutes - row.used_minutes
        case PassKind.MEMBERSHIP:
            remaining = None
    return Pass(
        id=row.id,
        type=pass_type(row),
        starts_on=row.starts_on,
        expires_on=row.expires_on,
        remaining=remaining,
        used_today=bool(row.used_today),
        origin=Origin(row.origin),
        state=PassState(row.state),
        issued_at=row.location_id,
        shared_by=row.shared_by,
    )


def member_facts(row: AnyRow) -> MemberFacts:
    """A credential with its member, their open visit here and their count; passes and bookings come apart."""
    waiver = (
        None
        if row.waiver_signed_on is None
        else Waiver(signed_on=row.waiver_signed_on, expires_on=row.waiver_expires_on)
    )
    return MemberFacts(
        member=Member(
            person=person(row),
            kind=MemberKind(row.kind),
            state=MemberState(row.state),
            birthday=row.birthday,
            waiver=waiver,
            overdue=row.overdue,
            note=row.note,
        ),
        credential=Credential(
            kind=CredentialKind(row.credential_kind),
            state=CredentialState(row.credential_state),
            expires_at=row.credential_expires_at,
        ),
        open_visit=None
        if row.visit_id is None
        else OpenVisit(
            visit_id=row.visit_id, checked_in_at=row.visit_checked_in_at, minutes_pass_id=row.visit_minutes_pass_id
        ),
        visits_before=row.visits_before + row.visits_here,
    )


def person(row: AnyRow) -> Person:
    """What an answer says of a member; `member_id` is their id."""
    return Person(
        id=row.member_id,
        first_name=row.first_name,
        last_name=row.last_name,
        language=row.language,
        show_name=row.show_name,
    )


def event(row: AnyRow) -> AnyEvent:
    """A row of `events`."""
    kind = EventKind(row.kind)
    return Event(
        id=row.id,
        kind=kind,
        visit_id=row.visit_id,
        member_id=row.member_id,
        location_id=row.location_id,
        occurred_at=row.occurred_at,
        recorded_at=row.recorded_at,
        actor=row.actor,
        device=row.device,
        payload=codec.decode_payload(kind, row.payload),
        server_seq=row.server_seq,
    )
