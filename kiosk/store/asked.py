"""What facts ask the store: each question is a statement, built once, answered by an index."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, and_, bindparam, case, func, or_, select
from sqlalchemy.sql.selectable import FromClause

from kiosk.domain.visits import BookingState
from kiosk.store.remaining import NOT_IN_THE_FIGURE
from kiosk.store.tables import (
    IS_OPEN,
    SHOWN_AT_CHECK_IN,
    booking_guests,
    bookings,
    charges,
    code_uses,
    credentials,
    member_preferences,
    members,
    notes,
    pass_types,
    pass_uses,
    passes,
    plans,
    visits,
)

_instant = visits.c.checked_in_at.type


def _moment(name: str) -> Any:
    return bindparam(name, type_=_instant)


# ---------------------------------------------------------------- who scans

_open = (
    select(
        visits.c.id,
        visits.c.member_id,
        visits.c.checked_in_at,
        visits.c.entered_at,
        visits.c.minutes_pass_id,
        visits.c.minutes_left,
        visits.c.tariff,
        visits.c.reopened_at,
    )
    .where(visits.c.location_id == bindparam("location"), IS_OPEN)
    .subquery("open_visit")
)
_came_before = (
    select(func.count())
    .where(
        visits.c.member_id == members.c.id,
        visits.c.voided.is_(False),
        visits.c.checked_in_at <= _moment("now"),
    )
    .scalar_subquery()
)
_is_expected = (
    select(visits.c.id)
    .where(visits.c.member_id == members.c.id, visits.c.checked_in_at.is_(None), visits.c.voided.is_(False))
    .exists()
)
_is_noted = (
    select(notes.c.id)
    .where(
        notes.c.member_id == members.c.id,
        SHOWN_AT_CHECK_IN,
        or_(notes.c.until.is_(None), notes.c.until >= bindparam("day", type_=notes.c.until.type)),
    )
    .exists()
)
_of_member: tuple[Any, ...] = (
    members.c.id.label("member_id"),
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
    plans.c.id.label("plan_id"),
    plans.c.name.label("plan_name"),
    plans.c.limit.label("plan_limit"),
    _came_before.label("visits_here"),
    _is_expected.label("is_expected"),
    _is_noted.label("is_noted"),
    member_preferences.c.preferences,
    *(column.label(f"visit_{column.name}") for column in _open.c if column.name != "member_id"),
)


def _with_what_is_theirs(who: FromClause) -> FromClause:
    """Their plan, what they prefer, and their open visit."""
    planned = who.outerjoin(plans, plans.c.id == members.c.plan_id)
    preferring = planned.outerjoin(member_preferences, member_preferences.c.member_id == members.c.id)
    return preferring.outerjoin(_open, _open.c.member_id == members.c.id)


HOLDER: Select[Any] = (
    select(
        *_of_member,
        credentials.c.kind.label("credential_kind"),
        credentials.c.state.label("credential_state"),
        credentials.c.expires_at.label("credential_expires_at"),
        credentials.c.secret.label("credential_secret"),
    )
    .select_from(_with_what_is_theirs(credentials.join(members, members.c.id == credentials.c.member_id)))
    .where(credentials.c.id == bindparam("code"))
)
"""The member who holds `code`, their plan, what they prefer, their open visit at `location`, how often they came before
`now`, and whether the team has a note to show on `day`."""

MEMBER: Select[Any] = (
    select(*_of_member).select_from(_with_what_is_theirs(members)).where(members.c.id == bindparam("member"))
)
"""The same of a member by id."""

USED_STEP = select(func.max(code_uses.c.step)).where(
    code_uses.c.credential_id == bindparam("credential"), code_uses.c.step <= bindparam("upto")
)
"""The newest step of a rotating code that let somebody in or out; none of the future, which an event may make up."""

NAME = select(members.c.first_name, members.c.last_name).where(members.c.id == bindparam("member"))

# ---------------------------------------------------------------- what they hold

_not_in_the_figure = and_(pass_uses.c.pass_id == passes.c.id, NOT_IN_THE_FIGURE)
_used_on = select(func.coalesce(func.sum(pass_uses.c.visits), 0)).where(
    pass_uses.c.pass_id == passes.c.id, pass_uses.c.day == bindparam("day")
)
_last_used = select(func.max(pass_uses.c.day)).where(pass_uses.c.pass_id == passes.c.id)
_host = members.alias("host")
_type_columns = [column.label(f"type_{column.name}") for column in pass_types.c]

_HELD: Select[Any] = (
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
        case((_used_on.scalar_subquery() > 0, True), else_=False).label("used_today"),
        _last_used.scalar_subquery().label("last_used_on"),
        _host.c.first_name.label("host_first_name"),
        _host.c.last_name.label("host_last_name"),
    )
    .join(pass_types, pass_types.c.id == passes.c.pass_type_id)
    .outerjoin(_host, _host.c.id == passes.c.shared_by)
)
PASSES = _HELD.where(passes.c.member_id == bindparam("member"))
PASSES_OF_SEVERAL = _HELD.where(passes.c.member_id.in_(bindparam("members", expanding=True)))
"""What remains = the pulled figure minus own uses that are not yet part of it (design.md 3): those without a
server number, and those numbered after the figure was stated."""

FOR_SALE = select(*_type_columns).where(
    pass_types.c.archived.is_(False), or_(pass_types.c.payg_for_members, pass_types.c.payg_for_contacts)
)

# ---------------------------------------------------------------- what was planned, and what was before

BOOKINGS = select(bookings).where(
    or_(
        bookings.c.member_id == bindparam("member"),
        bookings.c.id.in_(select(booking_guests.c.booking_id).where(booking_guests.c.member_id == bindparam("member"))),
    ),
    bookings.c.location_id == bindparam("location"),
    bookings.c.state == BookingState.CONFIRMED.value,
    bookings.c.starts_at <= _moment("until"),
    bookings.c.ends_at > _moment("since"),
)

REGISTERED = (
    select(visits.c.id, visits.c.starts_at, visits.c.ends_at, visits.c.booking_id)
    .where(
        visits.c.member_id == bindparam("member"),
        visits.c.location_id == bindparam("location"),
        visits.c.checked_in_at.is_(None),
        visits.c.voided.is_(False),
        visits.c.starts_at <= _moment("soon"),
        or_(visits.c.ends_at.is_(None), visits.c.ends_at > _moment("now")),
    )
    .order_by(visits.c.starts_at, visits.c.id)
    .limit(1)
)

VISITS = (
    select(visits, *(column.label(f"charge_{column.name}") for column in charges.c))
    .outerjoin(charges, charges.c.visit_id == visits.c.id)
    .where(
        visits.c.member_id == bindparam("member"),
        visits.c.voided.is_(False),
        visits.c.checked_in_at <= _moment("until"),
        # one that began before and reaches into the period, or is still open
        or_(
            visits.c.checked_in_at >= _moment("since"),
            visits.c.checked_out_at > _moment("since"),
            visits.c.checked_out_at.is_(None),
        ),
    )
    .order_by(visits.c.checked_in_at, visits.c.id)
)
