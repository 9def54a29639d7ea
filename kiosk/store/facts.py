"""What is known when a scan is decided: five small queries, each by an index.

Core statements, built once: through the ORM the same check-in costs three times as much (goals.md 1).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, and_, bindparam, func, literal, or_, select

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Facts, MemberFacts, Scan
from kiosk.domain.passes import PassType
from kiosk.domain.places import Location, PayAsYouGo
from kiosk.domain.visits import Booking, BookingState
from kiosk.store import rows, state
from kiosk.store.tables import (
    IS_OPEN,
    booking_guests,
    bookings,
    credentials,
    locations,
    members,
    pass_types,
    pass_uses,
    passes,
    visits,
)


class UnknownLocation(LookupError):
    """There is no such location in this store."""


def facts_for(connection: Connection, scan: Scan, location_id: str, symbologies: frozenset[Symbology]) -> Facts:
    """All that `decide` needs for this scan at this location; raises UnknownLocation."""
    location = find_location(connection, location_id)
    known = None if scan.code is None else _member(connection, scan, location)
    return Facts(
        location=location,
        known=known,
        for_sale=_for_sale(connection) if known and location.policies.payg is not PayAsYouGo.OFF else (),
        inside=0 if location.capacity is None else inside(connection, location_id),
        pulled_at=state.pulled_at(connection) if known is None else None,
        symbologies=symbologies,
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


_open = (
    select(visits.c.id, visits.c.member_id, visits.c.checked_in_at, visits.c.minutes_pass_id)
    .where(visits.c.location_id == bindparam("location"), IS_OPEN)
    .subquery("open_visit")
)
_came = (
    select(func.count())
    .where(
        visits.c.member_id == credentials.c.member_id, visits.c.voided.is_(False), visits.c.checked_in_at.is_not(None)
    )
    .scalar_subquery()
)
_MEMBER = (
    select(
        credentials.c.member_id,
        credentials.c.kind.label("credential_kind"),
        credentials.c.state.label("credential_state"),
        credentials.c.expires_at.label("credential_expires_at"),
        members.c.first_name,
        members.c.last_name,
        members.c.language,
        members.c.show_name,
        members.c.kind,
        members.c.state,
        members.c.birthday,
        members.c.waiver_signed_on,
        members.c.waiver_expires_on,
        members.c.overdue,
        members.c.note,
        members.c.visits_before,
        _came.label("visits_here"),
        _open.c.id.label("visit_id"),
        _open.c.checked_in_at.label("visit_checked_in_at"),
        _open.c.minutes_pass_id.label("visit_minutes_pass_id"),
    )
    .join(members, members.c.id == credentials.c.member_id)
    .outerjoin(_open, _open.c.member_id == credentials.c.member_id)
    .where(credentials.c.id == bindparam("code"))
)

_not_in_the_figure = and_(
    pass_uses.c.pass_id == passes.c.id,
    or_(pass_uses.c.server_seq.is_(None), pass_uses.c.server_seq > passes.c.change),
)
_type_columns = [column.label(f"type_{column.name}") for column in pass_types.c]
_PASSES = (
    select(
        passes,
        *_type_columns,
        select(func.coalesce(func.sum(pass_uses.c.visits), 0))
        .where(_not_in_the_figure)
        .scalar_subquery()
        .label("used_visits"),
        select(func.coalesce(func.sum(pass_uses.c.minutes), 0))
        .where(_not_in_the_figure)
        .scalar_subquery()
        .label("used_minutes"),
        select(literal(1))
        .where(pass_uses.c.pass_id == passes.c.id, pass_uses.c.day == bindparam("day"))
        .exists()
        .label("used_today"),
    )
    .join(pass_types, pass_types.c.id == passes.c.pass_type_id)
    .where(passes.c.member_id == bindparam("member"))
)
"""What remains = the pulled figure minus own uses that are not yet part of it (design.md 3): those without a
server number, and those numbered after the figure was stated."""

_BOOKINGS = select(bookings).where(
    or_(
        bookings.c.member_id == bindparam("member"),
        bookings.c.id.in_(select(booking_guests.c.booking_id).where(booking_guests.c.member_id == bindparam("member"))),
    ),
    bookings.c.location_id == bindparam("location"),
    bookings.c.state == BookingState.CONFIRMED.value,
    bookings.c.starts_at <= bindparam("soon", type_=bookings.c.starts_at.type),
    bookings.c.ends_at > bindparam("now", type_=bookings.c.ends_at.type),
)


def _member(connection: Connection, scan: Scan, location: Location) -> MemberFacts | None:
    row = connection.execute(_MEMBER, {"code": scan.code, "location": location.id}).first()
    if row is None:
        return None
    known = rows.member_facts(row)
    if known.open_visit is not None:
        # the way out asks no pass; a direction that keeps them in answers "already in"
        return known
    of_member = {"member": row.member_id, "day": location.calendar.day_of(scan.at)}
    held = connection.execute(_PASSES, of_member)
    soon = scan.at + timedelta(minutes=location.policies.booking_early_minutes)
    near = connection.execute(
        _BOOKINGS, {"member": row.member_id, "location": location.id, "soon": soon, "now": scan.at}
    )
    return replace(
        known,
        passes=tuple(rows.held_pass(one) for one in held),
        bookings=tuple(Booking(id=b.id, resource=b.resource, starts_at=b.starts_at, ends_at=b.ends_at) for b in near),
    )


_FOR_SALE = select(*_type_columns).where(
    pass_types.c.archived.is_(False), or_(pass_types.c.payg_for_members, pass_types.c.payg_for_contacts)
)


def _for_sale(connection: Connection) -> tuple[PassType, ...]:
    return tuple(rows.pass_type(row) for row in connection.execute(_FOR_SALE))


def only_location(connection: Connection) -> str | None:
    """The id of the location where there is exactly one, so that nobody has to name it."""
    found = connection.scalars(select(locations.c.id).limit(2)).all()
    return found[0] if len(found) == 1 else None
