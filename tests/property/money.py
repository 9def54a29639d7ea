"""A small oracle of what is owed: reckoned from the visits of a day and the price list, and from nothing else."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil, floor
from typing import Any

from tests.fakes.documents import Document
from tests.property.clubs import SOLD, place_of
from tests.property.machines import Seen

STEP = 15


def check(seen: Seen, document: Document, *, apart: bool = False) -> None:
    """Every visit that was sold here is charged its price, and each day comes to what floor and cap make of it.

    `apart`: a stay by time whose times were set right on one machine, and that ended on another, was charged by times
    that none of them knew in full; its charge is taken as it stands.
    """
    visits = {visit.id: visit for visit in seen.visits}
    standing = {charge.visit_id: charge for charge in seen.charges if charge.state != "void"}
    assert set(standing) == {visit.id for visit in seen.visits if _is_charged(visit)}
    set_right = {event.visit_id for event in seen.events if event.kind in ("corrected", "converted")}
    days: dict[Any, list[Any]] = defaultdict(list)
    for charge in standing.values():
        visit = visits[charge.visit_id]
        assert charge.pass_type_id in SOLD
        assert (charge.member_id, charge.location_id, charge.day) == (visit.member_id, visit.location_id, visit.day)
        days[visit.member_id, visit.location_id, visit.day].append(charge)
    for (_, location_id, _), charges in days.items():
        listed = [
            (charge.amount if charge.plain is None else charge.plain)
            if apart and charge.visit_id in set_right
            else price(visits[charge.visit_id], charge.pass_type_id, document)
            for charge in charges
        ]
        assert sum(charge.amount for charge in charges) == clamp(sum(listed), location_id, document), (charges, listed)
        assert all(charge.amount >= 0 for charge in charges)


def clamp(total: int, location_id: str, document: Document) -> int:
    """What a day comes to: at least the floor, at most the cap."""
    policies = place_of(document, location_id)["policies"]
    raised = max(total, policies["payg_day_min"] or 0)
    return raised if policies["payg_day_max"] is None else min(raised, policies["payg_day_max"])


def price(visit: Any, pass_type_id: str, document: Document) -> int:
    """By the price list alone: a fixed price, or so many begun quarters of an hour, one at least."""
    sold = SOLD[pass_type_id]
    if sold.get("bill") != "at_check_out":
        return int(sold["price"])
    stayed = _minutes(visit.entered_at, visit.checked_out_at)
    if place_of(document, visit.location_id)["policies"]["discount_bookings"]:
        stayed -= _booked(visit, document)
    steps = max(1, ceil(Fraction(stayed, STEP)))
    return floor(Fraction(sold["price"] * steps * STEP, sold.get("minutes_included", 60)) + Fraction(1, 2))


def _is_charged(visit: Any) -> bool:
    if not visit.pay_as_you_go or visit.voided:
        return False
    return visit.tariff is None or visit.checked_out_at is not None


def _booked(visit: Any, document: Document) -> int:
    """Minutes of the stay in which the member had some booking there, counted one by one."""
    of_member = [
        (datetime.fromisoformat(booking["starts_at"]), datetime.fromisoformat(booking["ends_at"]))
        for booking in document["bookings"]
        if booking["location_id"] == visit.location_id and visit.member_id in (booking["member_id"], *booking["guests"])
    ]
    stayed = _minutes(visit.entered_at, visit.checked_out_at)
    begins = (visit.entered_at + timedelta(minutes=n) for n in range(stayed))
    return sum(any(start <= minute < end for start, end in of_member) for minute in begins)


def _minutes(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds()) // 60
