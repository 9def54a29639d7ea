"""On the way out (rules.md 3, step 3): whoever is inside may always leave, and no later rule is asked."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.case import Case, shown
from kiosk.domain.decisions import AlreadyIn, CheckedOut, Refused
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import OpenVisit, PassUse


def leaving(case: Case) -> CheckedOut | AlreadyIn | Refused | None:
    """Step 3, by the direction policy of the location.

    A direction that a person chose for this scan counts over the location's; an explicit `OUT_ONLY` also over the
    double-scan window: it is the "I'm leaving" of somebody who was just told "already in".
    """
    visit, direction = case.known.open_visit, case.scan.direction or case.policies.direction
    if visit is None:
        if direction is Direction.OUT_ONLY:
            return case.refuse(Reason.NOT_INSIDE, "nobody with this code is inside")
        return None
    case.note(f"inside since {case.location.calendar.local(visit.checked_in_at):%H:%M}")
    if case.scan.direction is Direction.OUT_ONLY:
        return _check_out(case, visit)
    if case.at - visit.checked_in_at < timedelta(seconds=case.policies.double_scan_seconds):
        case.note("scanned twice within a moment")
        return _already_in(case, visit)
    match direction:
        case Direction.IN_ONLY | Direction.ASK:
            return _already_in(case, visit)
        case Direction.TOGGLE | Direction.OUT_ONLY:
            return _check_out(case, visit)


def _already_in(case: Case, visit: OpenVisit) -> AlreadyIn:
    return AlreadyIn(
        visit_id=visit.visit_id,
        member=case.member.person,
        code=shown(case.scan),
        at=case.at,
        location_id=case.location.id,
        since=visit.checked_in_at,
    )


def _check_out(case: Case, visit: OpenVisit) -> CheckedOut:
    """A clock that was set back between makes a visit of no length, never one that ends before it begins."""
    minutes, used = whole_minutes(visit.checked_in_at, case.at), visit.minutes_pass_id
    return CheckedOut(
        visit_id=visit.visit_id,
        member=case.member.person,
        code=shown(case.scan),
        at=max(case.at, visit.checked_in_at),
        location_id=case.location.id,
        minutes=minutes,
        pass_use=None if used is None else PassUse(pass_id=used, minutes=minutes),
    )
