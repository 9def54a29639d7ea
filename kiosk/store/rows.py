"""Rows to domain values: the one place where a table's columns become frozen values."""

from __future__ import annotations

from datetime import time
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Row

from kiosk.domain.calendar import MINUTES_A_DAY, Hours, LocalCalendar, Window
from kiosk.domain.charges import Charge, ChargeState, DayBounds, Tariff
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
from kiosk.domain.plans import Plan, PlanLimit
from kiosk.domain.preferences import Preferences
from kiosk.domain.visits import Entitlement, EntryMethod, OpenVisit, PastVisit
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


def held_pass(row: AnyRow, days_used: int | None = None) -> Pass:
    """A row of `passes` with its type, and what was used of it that its figure does not know yet.

    `days_used`: how many days of a day pass that is, where it is not the number of uses.
    """
    remaining: int | None
    match PassKind(row.type_kind):
        case PassKind.VISITS:
            # without a figure, as many as the type includes; without those, without end
            figure = row.type_visits_included if row.remaining_visits is None else row.remaining_visits
            remaining = None if figure is None else figure - row.used_visits
        case PassKind.GUEST:
            remaining = row.remaining_visits
        case PassKind.DAY:
            used = row.used_visits if days_used is None else days_used
            remaining = (1 if row.remaining_visits is None else row.remaining_visits) - used
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
        host=_host(row),
        last_used_on=row.last_used_on,
    )


def _host(row: AnyRow) -> str | None:
    """The name of whoever shares a pass: a member's, or what stands there in a member's place (a team's)."""
    if row.shared_by is None or row.host_first_name is None:
        return row.shared_by  # type: ignore[no-any-return]  # a text column
    return f"{row.host_first_name} {row.host_last_name}"


NO_CODE = Credential(kind=CredentialKind.CARD, state=CredentialState.ACTIVE)
"""Staff act on a member without a code: there is nothing about it to refuse."""


def member_facts(row: AnyRow) -> MemberFacts:
    """A member, with their credential if one was asked for, their open visit here and their count."""
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
            plan=_plan(row),
        ),
        credential=_credential(row),
        open_visit=_open_visit(row),
        visits_before=row.visits_before + row.visits_here,
        noted=row.is_noted,
    )


def _credential(row: AnyRow) -> Credential:
    if not hasattr(row, "credential_kind"):
        return NO_CODE
    return Credential(
        kind=CredentialKind(row.credential_kind),
        state=CredentialState(row.credential_state),
        expires_at=row.credential_expires_at,
        secret=row.credential_secret,
    )


def _plan(row: AnyRow) -> Plan | None:
    if row.plan_id is None:
        return None
    limit = None if row.plan_limit is None else codec.typed(row.plan_limit, PlanLimit)
    return Plan(id=row.plan_id, name=row.plan_name, limit=limit)


def _open_visit(row: AnyRow) -> OpenVisit | None:
    if row.visit_id is None:
        return None
    return OpenVisit(
        visit_id=row.visit_id,
        checked_in_at=row.visit_checked_in_at,
        entered_at=row.visit_entered_at,
        minutes_pass_id=row.visit_minutes_pass_id,
        minutes_left=row.visit_minutes_left,
        tariff=None if row.visit_tariff is None else codec.typed(row.visit_tariff, Tariff),
        reopened_at=row.visit_reopened_at,
    )


def past_visit(row: AnyRow) -> PastVisit:
    """A row of `visits` with the columns of its charge, prefixed with "charge_"."""
    return PastVisit(
        visit_id=row.id,
        location_id=row.location_id,
        day=row.day,
        checked_in_at=row.checked_in_at,
        checked_out_at=row.checked_out_at,
        entitlement=Entitlement(
            method=EntryMethod(row.entry_method),
            description=row.description,
            pass_id=row.pass_id,
            booking_id=row.booking_id if row.entry_method == EntryMethod.BOOKING else None,
            pay_as_you_go=row.pay_as_you_go,
        ),
        visit_count=row.visit_count,
        counts_towards_plan_limits=row.counts_towards_plan_limits,
        by_time=row.tariff is not None,
        charge=None if row.charge_visit_id is None else charge(row, "charge_"),
    )


def charge(row: AnyRow, prefix: str = "") -> Charge:
    """A row with the columns of `charges`, each after `prefix`."""

    def column(name: str) -> Any:
        return getattr(row, prefix + name)

    bounds = column("bounds")
    return Charge(
        visit_id=column("visit_id"),
        amount=column("amount"),
        currency=column("currency"),
        pass_type_id=column("pass_type_id"),
        price_version=column("price_version"),
        state=ChargeState(column("state")),
        plain=column("plain"),
        bounds=None if bounds is None else codec.typed(bounds, DayBounds),
    )


def person(row: AnyRow) -> Person:
    """What an answer says of a member; `member_id` is their id. With what they prefer, where that was asked for."""
    chosen = getattr(row, "preferences", None)
    return Person(
        id=row.member_id,
        first_name=row.first_name,
        last_name=row.last_name,
        language=row.language,
        show_name=row.show_name,
        preferences=None if chosen is None else codec.typed(chosen, Preferences),
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
        clock_offset=row.clock_offset,
    )
