"""What the figures of a day are made from, read by the index over a place's times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from kiosk.domain.charges import ChargeState
from kiosk.domain.day_figures import Stay
from kiosk.domain.decisions import Refused
from kiosk.domain.events import EventKind
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod
from kiosk.protocol import codec
from kiosk.store.tables import charges, events, visits


def stays(connection: Connection, counted: ColumnElement[bool]) -> Sequence[Stay]:
    """The visits of a day, as figures ask for them."""
    wanted = select(
        visits.c.member_id,
        visits.c.checked_in_at,
        visits.c.checked_out_at,
        visits.c.auto_checkout,
        visits.c.entry_method,
        visits.c.pay_as_you_go,
        visits.c.free_entry_reason,
    ).where(counted)
    return [
        Stay(
            member_id=row.member_id,
            came=row.checked_in_at,
            left=row.checked_out_at,
            estimated=row.auto_checkout,
            method=EntryMethod(row.entry_method),
            pay_as_you_go=row.pay_as_you_go,
            free=row.free_entry_reason,
        )
        for row in connection.execute(wanted)
    ]


_ARRIVALS = select(visits.c.checked_in_at).where(
    visits.c.location_id == bindparam("location"),
    visits.c.checked_in_at >= bindparam("since"),
    visits.c.checked_in_at < bindparam("before"),
    visits.c.voided.is_(False),
)


def arrivals(connection: Connection, location_id: str, since: datetime, before: datetime) -> Sequence[datetime]:
    """When people came, from `since` (included) to `before`."""
    span = {"location": location_id, "since": since, "before": before}
    return list(connection.scalars(_ARRIVALS, span))


def income(connection: Connection, counted: ColumnElement[bool]) -> dict[str, int]:
    """What the pay-as-you-go visits of a day come to, in minor units by currency."""
    stands = charges.c.state.not_in([ChargeState.VOID.value, ChargeState.REFUNDED.value])
    wanted = (
        select(charges.c.currency, func.sum(charges.c.amount).label("amount"))
        .join(visits, visits.c.id == charges.c.visit_id)
        .where(counted, visits.c.pay_as_you_go, stands)
        .group_by(charges.c.currency)
    )
    return {row.currency: int(row.amount) for row in connection.execute(wanted)}


_REFUSED = select(events.c.payload).where(
    events.c.kind == EventKind.REFUSED.value,
    events.c.location_id == bindparam("location"),
    events.c.occurred_at >= bindparam("since"),
    events.c.occurred_at < bindparam("before"),
)


def refusals(connection: Connection, location_id: str, since: datetime, before: datetime) -> dict[Reason, int]:
    """How often which reason was given, from `since` (included) to `before`."""
    found: dict[Reason, int] = {}
    for payload in connection.scalars(_REFUSED, {"location": location_id, "since": since, "before": before}):
        reason = codec.decode(payload, Refused).reason
        found[reason] = found.get(reason, 0) + 1
    return found
