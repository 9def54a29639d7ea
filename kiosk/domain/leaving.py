"""On the way out (rules.md 3, step 3): whoever is inside may always leave, and no later rule is asked."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.calendar import covered, whole_minutes
from kiosk.domain.case import Case
from kiosk.domain.charges import Charge, Tariff, share
from kiosk.domain.decisions import AlreadyIn, CheckedOut, Refused
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import OpenVisit, PassUse


def leaving(case: Case) -> CheckedOut | AlreadyIn | Refused | None:
    """Step 3, by the direction policy of the location.

    A direction that a person chose for this scan counts over the location's; an explicit `OUT_ONLY` also over the
    double-scan window: it is the "I'm leaving" of somebody who was just told "already in". Free entry and a named
    host are about coming in.
    """
    visit, direction = case.known.open_visit, case.scan.direction or case.policies.direction
    if case.scan.free_entry is not None or case.scan.host is not None:
        direction = Direction.IN_ONLY
    if visit is None:
        if direction is Direction.OUT_ONLY:
            return case.refuse(Reason.NOT_INSIDE, "nobody with this code is inside")
        return None
    case.note(f"inside since {case.location.calendar.local(visit.entered_at):%H:%M}")
    if case.scan.direction is Direction.OUT_ONLY:
        return check_out(case, visit)
    # on either side of the entry: two machines' clocks are never quite the same
    if abs(case.at - visit.entered_at) < timedelta(seconds=case.policies.double_scan_seconds):
        case.note("scanned twice within a moment")
        return _already_in(case, visit)
    match direction:
        case Direction.IN_ONLY | Direction.ASK:
            return _already_in(case, visit)
        case Direction.TOGGLE | Direction.OUT_ONLY:
            return check_out(case, visit)


def _already_in(case: Case, visit: OpenVisit) -> AlreadyIn:
    return AlreadyIn(
        visit_id=visit.visit_id,
        member=case.member.person,
        code=case.shown,
        at=case.at,
        location_id=case.location.id,
        since=visit.checked_in_at,
    )


def check_out(case: Case, visit: OpenVisit, *, automatic: bool = False) -> CheckedOut:
    """The visit ends with this scan; what it takes of a pass, and what it costs, are fixed now.

    A clock that was set back between makes a visit of no length, never one that ends before it begins, or before
    somebody said that they were still here.
    """
    left = max(case.at, visit.seen_at)
    charge = (
        None if visit.tariff is None else charge_by_time(case, visit.visit_id, visit.tariff, visit.entered_at, left)
    )
    used = None
    if visit.minutes_pass_id is not None:
        used = PassUse(pass_id=visit.minutes_pass_id, minutes=visit.minutes_used(left))
    return CheckedOut(
        visit_id=visit.visit_id,
        member=case.member.person,
        code=case.shown,
        at=left,
        location_id=case.location.id,
        minutes=whole_minutes(visit.checked_in_at, left),
        pass_use=used,
        charge=charge,
        automatic=automatic,
        code_use=case.code_use,
    )


def charge_by_time(case: Case, visit_id: str, tariff: Tariff, start: datetime, end: datetime) -> Charge:
    """For a stay from `start` to `end`; booked minutes are free where the location says so (Nexudus)."""
    minutes = whole_minutes(start, end)
    if case.policies.discount_bookings:
        taken = covered(((b.starts_at, b.ends_at) for b in case.known.bookings), start, end)
        booked = whole_minutes(start, start + taken)
        minutes -= booked
        if booked:
            case.note(f"{booked} booked minutes are not charged")
    plain, bounds = tariff.amount(minutes), case.policies.payg_bounds
    before = case.charged_on(case.location.calendar.day_of(start), but_for=visit_id)
    return Charge(
        visit_id=visit_id,
        amount=share(plain, before, bounds),
        currency=tariff.currency,
        pass_type_id=tariff.pass_type_id,
        price_version=tariff.price_version,
        plain=None if bounds is None else plain,
        bounds=bounds,
    )
