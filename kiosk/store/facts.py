"""What is known when a scan is decided: a few small queries, each by an index, and only those that a rule asks for.

Core statements, built once: through the ORM the same check-in costs three times as much (goals.md 1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select

from kiosk.domain import rotating
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Facts, MemberFacts, Scan
from kiosk.domain.members import Member
from kiosk.domain.passes import Pass, PassKind, PassType
from kiosk.domain.places import Location, PayAsYouGo
from kiosk.domain.plans import period_start
from kiosk.domain.visits import Booking, PastVisit, RegisteredVisit
from kiosk.store import asked, rows, state
from kiosk.store.remaining import days_used
from kiosk.store.tables import IS_OPEN, locations, visits


class UnknownLocation(LookupError):
    """There is no such location in this store."""


def facts_for(connection: Connection, scan: Scan, location_id: str, symbologies: frozenset[Symbology]) -> Facts:
    """All that `decide` needs for this scan at this location; raises UnknownLocation."""
    location = find_location(connection, location_id)
    row = None if scan.code is None else _holder(connection, scan, location, scan.code)
    shown = None if row is not None or scan.code is None else rotating.parse(scan.code)
    if shown is not None:
        return replace(_facts_by_phone(connection, scan, location, shown.handle), symbologies=symbologies)
    known = None if row is None else _known(connection, scan, location, row)
    return replace(_facts(connection, location, known), symbologies=symbologies)


def _holder(connection: Connection, scan: Scan, location: Location, code: str) -> rows.AnyRow | None:
    return connection.execute(asked.HOLDER, {"code": code} | _at(scan, location)).first()


def _facts_by_phone(connection: Connection, scan: Scan, location: Location, handle: str) -> Facts:
    """Those of a rotating code: its credential has its handle for a value, and a secret."""
    row = _holder(connection, scan, location, handle)
    if row is None or row.credential_secret is None:
        return _facts(connection, location, None)
    known = _known(connection, scan, location, row)
    ahead = timedelta(seconds=int(state.get(connection, state.Name.CLOCK_OFFSET) or 0))
    upto = rotating.step_at((scan.read_at or scan.at) + ahead) + rotating.TOLERANCE
    used = connection.scalar(asked.USED_STEP, {"credential": handle, "upto": upto})
    known = replace(known, credential=replace(known.credential, used_step=used))
    return replace(_facts(connection, location, known), clock_offset=ahead)


def facts_of_member(connection: Connection, scan: Scan, member_id: str, location_id: str) -> Facts:
    """The same for a member whom staff name, who holds no code before a reader; raises UnknownLocation."""
    location, row = _member_at(connection, scan, member_id, location_id)
    known = None if row is None else _known(connection, scan, location, row)
    return _facts(connection, location, known)


def facts_of_entry(connection: Connection, scan: Scan, member_id: str, location_id: str) -> Facts:
    """The same for a member whom staff let in at `scan.at`, wherever they are now; raises UnknownLocation."""
    location, row = _member_at(connection, scan, member_id, location_id)
    known = None if row is None else _entering(connection, scan, location, _not_inside(row))
    return _facts(connection, location, known)


def facts_of_stay(connection: Connection, scan: Scan, member_id: str, location_id: str, since: datetime) -> Facts:
    """What a stay from `since` to `scan.at` costs depends on this; raises UnknownLocation."""
    location, row = _member_at(connection, scan, member_id, location_id)
    if row is None:
        return _facts(connection, location, None)
    known = _not_inside(row)
    booked = _bookings(connection, known.member, location, since, scan.at)
    day = location.calendar.start_of(location.calendar.day_of(since))
    before = _visits(connection, known.member, day, scan.at)
    return _facts(connection, location, replace(known, bookings=booked, visits=before))


def _member_at(
    connection: Connection, scan: Scan, member_id: str, location_id: str
) -> tuple[Location, rows.AnyRow | None]:
    location = find_location(connection, location_id)
    return location, connection.execute(asked.MEMBER, {"member": member_id} | _at(scan, location)).first()


def _not_inside(row: rows.AnyRow) -> MemberFacts:
    return replace(rows.member_facts(row), open_visit=None)


def _at(scan: Scan, location: Location) -> dict[str, object]:
    return {"location": location.id, "now": scan.at, "day": location.calendar.day_of(scan.at)}


def _facts(connection: Connection, location: Location, known: MemberFacts | None) -> Facts:
    entering = known is not None and known.open_visit is None
    sells, limited = location.policies.payg is not PayAsYouGo.OFF, location.capacity is not None
    return Facts(
        location=location,
        known=known,
        for_sale=_for_sale(connection) if entering and sells else (),
        inside=inside(connection, location.id) if entering and limited else 0,
        pulled_at=state.pulled_at(connection) if known is None else None,
    )


_LOCATION = select(locations).where(locations.c.id == bindparam("location"))


def find_location(connection: Connection, location_id: str) -> Location:
    """The location with this id; raises UnknownLocation."""
    row = connection.execute(_LOCATION, {"location": location_id}).first()
    if row is None:
        raise UnknownLocation(f"there is no location {location_id!r} in this store")
    return rows.location(row)


_INSIDE = select(func.count()).select_from(visits).where(visits.c.location_id == bindparam("location"), IS_OPEN)


def inside(connection: Connection, location_id: str) -> int:
    """How many are inside now: the open visits, never a stored counter (rules.md 6)."""
    return connection.scalar(_INSIDE, {"location": location_id}) or 0


def _known(connection: Connection, scan: Scan, location: Location, row: rows.AnyRow) -> MemberFacts:
    """The passes, bookings and earlier visits that some rule will ask for.

    The way out asks no pass; a direction that keeps them in answers "already in". By time, it is charged there.
    """
    known = rows.member_facts(row)
    visit = known.open_visit
    if visit is None:
        return _entering(connection, scan, location, known, expected=row.is_expected)
    if visit.tariff is None:
        return known
    booked = _bookings(connection, known.member, location, visit.entered_at, scan.at)
    day = location.calendar.start_of(location.calendar.day_of(visit.entered_at))
    return replace(known, bookings=booked, visits=_visits(connection, known.member, day, scan.at))


def _entering(
    connection: Connection, scan: Scan, location: Location, known: MemberFacts, *, expected: bool = False
) -> MemberFacts:
    member, soon = known.member, scan.at + timedelta(minutes=location.policies.booking_early_minutes)
    known = replace(
        known,
        passes=passes_of(connection, member.person.id, location, scan.at),
        bookings=_bookings(connection, member, location, scan.at, soon),
        registered=_registered(connection, member, location, scan.at, soon) if expected else None,
        of_host=_of_host(connection, scan, location),
    )
    since = _looks_back_to(known, location, scan.at)
    return known if since is None else replace(known, visits=_visits(connection, member, since, scan.at))


def _looks_back_to(known: MemberFacts, location: Location, at: datetime) -> datetime | None:
    """From when on some rule asks for earlier visits; None if none does, as at most doors."""
    calendar, policies, plan = location.calendar, location.policies, known.member.plan
    day = calendar.day_of(at)
    since = []
    chosen = known.member.person.preferences
    agreed_before = chosen is not None and chosen.agreed_up_to is not None
    if policies.combine_same_day or policies.payg_bounds is not None or agreed_before:
        since.append(calendar.start_of(day))
    if plan is not None and plan.limit is not None:
        since.append(calendar.start_of(period_start(plan.limit.per, day, known.cycle_anchor(day))))
    return min(since, default=None)


def passes_of(connection: Connection, member_id: str, location: Location, at: datetime) -> tuple[Pass, ...]:
    """All that the member holds, with what remains of it now."""
    held = connection.execute(asked.PASSES, {"member": member_id, "day": location.calendar.day_of(at)}).all()
    return tuple(rows.held_pass(one, _days(connection, one)) for one in held)


def passes_of_several(
    connection: Connection, member_ids: Sequence[str], location: Location, at: datetime
) -> dict[str, list[Pass]]:
    """The same of some dozens of members, by their ids."""
    wanted = {"members": list(member_ids), "day": location.calendar.day_of(at)}
    found: dict[str, list[Pass]] = {ident: [] for ident in member_ids}
    for one in connection.execute(asked.PASSES_OF_SEVERAL, wanted).all():
        found[one.member_id].append(rows.held_pass(one, _days(connection, one)))
    return found


def _days(connection: Connection, held: rows.AnyRow) -> int | None:
    """Two doors that were apart may both have spent one day of a day pass; asked only where that can be."""
    counted = held.type_kind == PassKind.DAY and held.used_visits > 1
    return days_used(connection, held.id) if counted else None


def _bookings(
    connection: Connection, member: Member, location: Location, since: datetime, until: datetime
) -> tuple[Booking, ...]:
    """Those that begin by `until` and end after `since`."""
    window = {"member": member.person.id, "location": location.id, "since": since, "until": until}
    found = connection.execute(asked.BOOKINGS, window)
    return tuple(Booking(id=b.id, resource=b.resource, starts_at=b.starts_at, ends_at=b.ends_at) for b in found)


def _registered(
    connection: Connection, member: Member, location: Location, at: datetime, soon: datetime
) -> RegisteredVisit | None:
    wanted = {"member": member.person.id, "location": location.id, "now": at, "soon": soon}
    row = connection.execute(asked.REGISTERED, wanted).first()
    if row is None:
        return None
    return RegisteredVisit(visit_id=row.id, starts_at=row.starts_at, ends_at=row.ends_at, booking_id=row.booking_id)


def _of_host(connection: Connection, scan: Scan, location: Location) -> tuple[Pass, ...]:
    """The guest passes of the member whom the desk named as the host, under that member's name."""
    if scan.host is None:
        return ()
    host = connection.execute(asked.NAME, {"member": scan.host}).first()
    if host is None:
        return ()
    name = f"{host.first_name} {host.last_name}"
    held = passes_of(connection, scan.host, location, scan.at)
    return tuple(replace(one, shared_by=scan.host, host=name) for one in held if one.for_guests)


def _visits(connection: Connection, member: Member, since: datetime, until: datetime) -> tuple[PastVisit, ...]:
    wanted = {"member": member.person.id, "since": since, "until": until}
    return tuple(rows.past_visit(row) for row in connection.execute(asked.VISITS, wanted))


def _for_sale(connection: Connection) -> tuple[PassType, ...]:
    return tuple(rows.pass_type(row) for row in connection.execute(asked.FOR_SALE))


def only_location(connection: Connection) -> str | None:
    """The id of the location where there is exactly one, so that nobody has to name it."""
    found = connection.scalars(select(locations.c.id).limit(2)).all()
    return found[0] if len(found) == 1 else None
