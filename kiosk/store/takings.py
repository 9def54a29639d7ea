"""What follows from visits for passes and money: the passes sold with them, what they took, and what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from kiosk.domain.charges import Charge, ChargeState, shares
from kiosk.domain.decisions import Sale
from kiosk.domain.events import AnyEvent, EventKind
from kiosk.domain.passes import Origin, PassKind, PassState
from kiosk.protocol import codec
from kiosk.store import rows
from kiosk.store.inserts import insert_if_new, insert_or_update
from kiosk.store.tables import charges, pass_uses, passes, visits
from kiosk.store.told import Told

_PORTION = 400
"""Events asked for at once: fewer than either database takes as parameters."""


def write_sold(connection: Connection, told: Told) -> None:
    """The pass that was sold with the visit; it goes with a visit that is voided."""
    sale = told.visit.sale
    assert sale is not None
    sold_by = next(e for e in told.events if getattr(e.payload, "sale", None) is not None)
    number = None if sold_by.server_seq is None else (connection.scalar(select(func.max(passes.c.number))) or 0) + 1
    insert_if_new(connection, passes, [_pass_row(sale, told.visit.member.id, sold_by, number)])
    if told.visit.voided:
        gone = update(passes).where(passes.c.id == sale.pass_id)
        connection.execute(gone.values(state=PassState.CANCELLED.value))


def _pass_row(sale: Sale, member_id: str, sold_by: AnyEvent, number: int | None) -> dict[str, Any]:
    timed = sale.kind is PassKind.MINUTES
    return {
        "id": sale.pass_id,
        "number": number,
        "member_id": member_id,
        "pass_type_id": sale.pass_type_id,
        "starts_on": sale.day,
        "expires_on": sale.day if sale.kind is PassKind.DAY or sale.tariff is not None else None,
        "remaining_visits": None if timed else sale.remaining,
        "remaining_minutes": sale.remaining if timed else None,
        "origin": Origin.PAY_AS_YOU_GO.value,
        "state": PassState.ACTIVE.value,
        "location_id": sale.location_id,
        "shared_by": None,
        # below the number of its own first use, so that the use is counted against the full figure
        "change": (sold_by.server_seq or 1) - 1,
    }


def write_uses(connection: Connection, told: Sequence[Told], fresh: dict[str, list[AnyEvent]]) -> None:
    """What each event took of a pass, or gave back: numbered like the event, so that the figures know it."""
    told_before = [event.id for one in told if one.visit.id not in fresh for event in one.events]
    stored = dict[str, dict[str, Any]]()
    for start in range(0, len(told_before), _PORTION):
        found = connection.execute(_USES, {"ids": told_before[start : start + _PORTION]})
        stored.update((row.event_id, dict(row._mapping)) for row in found)
    taken = {event.id: _use_row(one, event) for one in told for event in one.events if event.id in one.replayed.uses}
    for ident, row in taken.items():
        if ident in stored:  # whether it is part of a figure does not change with what it comes to
            row["server_seq"] = stored[ident]["server_seq"]
    insert_or_update(
        connection, pass_uses, [row for ident, row in taken.items() if stored.get(ident) not in (None, row)]
    )
    gone = [ident for ident in stored if ident not in taken]
    if gone:
        connection.execute(delete(pass_uses).where(pass_uses.c.event_id.in_(gone)))
    begun = [row for ident, row in taken.items() if ident not in stored]
    if begun:
        connection.execute(_INSERT_USE, begun)


_USES = select(pass_uses).where(pass_uses.c.event_id.in_(bindparam("ids", expanding=True)))
_INSERT_USE = insert(pass_uses)


def _use_row(told: Told, event: AnyEvent) -> dict[str, Any]:
    use = told.replayed.uses[event.id]
    return {
        "event_id": event.id,
        "pass_id": use.pass_id,
        "visit_id": told.visit.id,
        "day": told.visit.day,
        "visits": use.visits,
        "minutes": use.minutes,
        "server_seq": event.server_seq,
    }


def write_charges(connection: Connection, told: Sequence[Told]) -> None:
    """A charge stands in a row once its own event is here; until then the entry or exit alone tells of it."""
    owed = [(one, one.visit.charge, _charged(one, one.visit.charge)) for one in told if one.visit.charge is not None]
    found = [_charge_row(one, charge, event) for one, charge, event in owed if event is not None]
    bounded = {(row["member_id"], row["location_id"], row["day"]) for row in found if row["bounds"] is not None}
    if bounded:  # a visit that was moved to another day leaves its old one to the others
        before = connection.execute(_CHARGED_ON, {"ids": [row["visit_id"] for row in found]})
        bounded |= {(row.member_id, row.location_id, row.day) for row in before}
    insert_or_update(connection, charges, found)
    for member_id, location_id, day in bounded:
        _share_the_day(connection, member_id, location_id, day)


_CHARGED_ON = select(charges.c.member_id, charges.c.location_id, charges.c.day).where(
    charges.c.visit_id.in_(bindparam("ids", expanding=True))
)


def _charged(told: Told, charge: Charge) -> AnyEvent | None:
    """The event of the charge that stands, whatever became of it since; None while it has not arrived."""
    stood = replace(charge, state=ChargeState.PENDING)
    of_it = [event for event in told.events if event.kind is EventKind.CHARGED and event.payload == stood]
    return max(of_it, key=lambda event: (event.occurred_at, event.id), default=None)


def _charge_row(told: Told, charge: Charge, charged: AnyEvent) -> dict[str, Any]:
    at_server = charged.server_seq is not None and charge.state is ChargeState.PENDING
    return {
        "visit_id": charge.visit_id,
        "member_id": told.visit.member.id,
        "location_id": told.visit.location_id,
        "occurred_at": charged.occurred_at,
        "amount": charge.amount,
        "currency": charge.currency,
        "pass_type_id": charge.pass_type_id,
        "price_version": charge.price_version,
        "state": (ChargeState.ACCEPTED if at_server else charge.state).value,
        "day": told.visit.day,
        "plain": charge.plain,
        "bounds": None if charge.bounds is None else codec.plain(charge.bounds),
    }


_DAY = (
    select(charges)
    .join(visits, visits.c.id == charges.c.visit_id)
    .where(
        charges.c.member_id == bindparam("member"),
        charges.c.location_id == bindparam("location"),
        charges.c.day == bindparam("day"),
    )
    .order_by(visits.c.checked_in_at, visits.c.id)
)
_SET_AMOUNT = update(charges).where(charges.c.visit_id == bindparam("visit")).values(amount=bindparam("share"))


def _share_the_day(connection: Connection, member_id: str, location_id: str, day: date) -> None:
    """Floor and cap are of the day: what each of its visits costs follows from all of them (rules.md 4 and 9.5)."""
    of_day = connection.execute(_DAY, {"member": member_id, "location": location_id, "day": day})
    found = [rows.charge(row) for row in of_day]
    for charge, amount in zip(found, shares(found), strict=True):
        if amount != charge.amount:
            connection.execute(_SET_AMOUNT, {"visit": charge.visit_id, "share": amount})
