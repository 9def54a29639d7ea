"""What is set right about a visit, each in one transaction: undo, void, reopen, correct, convert, link, back-fill,
register.

The rules are in kiosk/domain/repair.py; what is impossible there raises NotPossible, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain import repair
from kiosk.domain.closing import closing_time, end
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Facts, Scan
from kiosk.domain.events import Registered, Repair
from kiosk.domain.history import Visit
from kiosk.domain.members import Person
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.domain.repair import ConversionWay, NotPossible
from kiosk.services.signature import Signature
from kiosk.store import bookings, visits
from kiosk.store.engine import Store
from kiosk.store.facts import facts_for, facts_of_entry, facts_of_stay, find_location
from kiosk.store.told import history_of


class UnknownVisit(LookupError):
    """There is no such visit in this store."""


def undo(store: Store, visit_id: str, at: datetime, signature: Signature, *, by_member: bool) -> Visit:
    """Take a check-in back: its pass gets back what it took, its charge is withdrawn, the events stay."""
    return _change(store, visit_id, signature, lambda _, visit: repair.undo(visit, at, by_member=by_member))


def void(store: Store, visit_id: str, at: datetime, reason: str, signature: Signature) -> Visit:
    """The visit does not count, for a reason."""
    return _change(store, visit_id, signature, lambda _, visit: repair.void(visit, at, reason))


def reopen(store: Store, visit_id: str, at: datetime, signature: Signature, *, by_member: bool) -> Visit:
    """Take a check-out back: the stay goes on, its pass gets back the minutes, a price by time is withdrawn."""

    def reopened(connection: Connection, visit: Visit) -> Repair:
        made = repair.reopen(visit, at, by_member=by_member)
        left = visit.checked_out_at or at
        location = find_location(connection, visit.location_id)
        if closing_time(replace(visit, checked_out_at=None), location, at) is not None:
            raise NotPossible("the visit would end at once: its day is over")
        _check_alone(connection, visit.member.id, visit.location_id, left, None, but_for=visit.id)
        return made

    return _change(store, visit_id, signature, reopened)


def correct(
    store: Store,
    visit_id: str,
    at: datetime,
    signature: Signature,
    *,
    checked_in_at: datetime | None,
    checked_out_at: datetime | None,
    reason: str,
) -> Visit:
    """Other times for a visit; the old ones stay in the event."""

    def corrected(connection: Connection, visit: Visit) -> Repair:
        came = checked_in_at or visit.checked_in_at or at
        left = checked_out_at or visit.checked_out_at
        _check_alone(connection, visit.member.id, visit.location_id, came, left, but_for=visit.id)
        scan = _scan_of(visit, left or at)
        facts = facts_of_stay(connection, scan, visit.member.id, visit.location_id, came)
        return repair.correct(
            visit, facts, at, checked_in_at=checked_in_at, checked_out_at=checked_out_at, reason=reason
        )

    return _change(store, visit_id, signature, corrected)


def convert(
    store: Store,
    visit_id: str,
    at: datetime,
    signature: Signature,
    consent: Consent = BEST,
    pass_id: str | None = None,
) -> Visit:
    """A free entry becomes a paid one, by what was good at its time, else at a price; or as staff say."""

    def converted(connection: Connection, visit: Visit) -> Repair:
        return repair.convert(visit, _facts_then(connection, visit, at), at, consent, pass_id)

    return _change(store, visit_id, signature, converted)


def ways_to_convert(store: Store, visit_id: str, now: datetime) -> tuple[ConversionWay, ...]:
    """How a free entry may become a paid one; none if nothing covered it. Raises UnknownVisit, NotPossible."""
    with store.read() as connection:
        visit = _visit(connection, visit_id)
        return repair.ways_to_convert(visit, _facts_then(connection, visit, now), now)


def _facts_then(connection: Connection, visit: Visit, at: datetime) -> Facts:
    """What was known of the member when the visit began."""
    return facts_of_entry(connection, _scan_of(visit, visit.checked_in_at or at), visit.member.id, visit.location_id)


def link(store: Store, visit_id: str, booking_id: str, at: datetime, signature: Signature) -> Visit:
    """The visit belongs to a booking after all."""

    def linked(connection: Connection, visit: Visit) -> Repair:
        _check_theirs(connection, booking_id, visit.member.id, visit.location_id)
        return repair.link(visit, booking_id, at)

    return _change(store, visit_id, signature, linked)


def keep(store: Store, visit_id: str, beside: str, at: datetime, signature: Signature) -> Visit:
    """The visit contradicts another one, and staff keep both."""

    def kept(connection: Connection, visit: Visit) -> Repair:
        return repair.keep(visit, _visit(connection, beside).id, at)

    return _change(store, visit_id, signature, kept)


def back_fill(
    store: Store, scan: Scan, location_id: str, ended: datetime | None, now: datetime, signature: Signature
) -> CheckedIn:
    """Record a visit that the kiosk missed, from `scan.at` to `ended` (None: still inside)."""
    if max(scan.at, ended or scan.at) > now:
        raise NotPossible("a visit cannot be in the future")
    with store.write() as connection:
        member_id = _holder(connection, scan, location_id).id
        _check_alone(connection, member_id, location_id, scan.at, ended)
        entered = repair.back_fill(scan, facts_of_entry(connection, scan, member_id, location_id))
        signature.write(connection, entered)
        if ended is not None:
            visit = _visit(connection, entered.visit_id)
            stay = facts_of_stay(connection, _scan_of(visit, ended), member_id, location_id, scan.at)
            signature.write(connection, end(visit, stay, ended, automatic=False))
    return entered


def register(
    store: Store,
    scan: Scan,
    location_id: str,
    until: datetime | None,
    signature: Signature,
    booking_id: str | None = None,
) -> Visit:
    """A visit of the code's holder is expected, from `scan.at` until `until` (Bookable: a pending check-in)."""
    with store.write() as connection:
        if until is not None and until <= scan.at:
            raise NotPossible("the visit would end before it begins")
        member = _holder(connection, scan, location_id)
        if booking_id is not None:
            _check_theirs(connection, booking_id, member.id, location_id)
        expected = Registered(
            visit_id=scan.id,
            member=member,
            at=signature.recorded_at,
            location_id=location_id,
            starts_at=scan.at,
            ends_at=until,
            booking_id=booking_id,
        )
        signature.write(connection, expected)
        return _visit(connection, scan.id)


def _change(store: Store, visit_id: str, signature: Signature, make: Callable[[Connection, Visit], Repair]) -> Visit:
    """Write what is made of the visit; returns it as it stands then. Raises UnknownVisit, NotPossible, StoreFault."""
    with store.write() as connection:
        signature.write(connection, make(connection, _visit(connection, visit_id)))
        return _visit(connection, visit_id)


def _holder(connection: Connection, scan: Scan, location_id: str) -> Person:
    known = facts_for(connection, scan, location_id, frozenset(Symbology)).known
    if known is None:
        raise NotPossible("no member has this code")
    return known.member.person


def _visit(connection: Connection, visit_id: str) -> Visit:
    replayed = history_of(connection, visit_id)
    if replayed is None:
        raise UnknownVisit(f"there is no visit {visit_id!r} in this store")
    return replayed.visit


def _scan_of(visit: Visit, at: datetime) -> Scan:
    """The scan that could have made this visit at that time."""
    return Scan(id=visit.id, code=None, symbology=Symbology.TYPED, at=at)


def _check_alone(
    connection: Connection, member_id: str, location_id: str, start: datetime, end: datetime | None, but_for: str = ""
) -> None:
    """Nobody is at a place twice at once; raises NotPossible."""
    if visits.overlapping(connection, member_id, location_id, start, end, but_for):
        raise NotPossible("another visit of the same member covers that time")


def _check_theirs(connection: Connection, booking_id: str, member_id: str, location_id: str) -> None:
    """The booking is here, and the member booked it or is a guest; raises NotPossible."""
    booking = bookings.find(connection, booking_id)
    if booking is None or booking.location_id != location_id:
        raise NotPossible(f"there is no booking {booking_id!r} at this location")
    if member_id not in (booking.member_id, *booking.guests):
        raise NotPossible("the booking is somebody else's")
