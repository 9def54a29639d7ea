"""How visits end that nobody ended: at the cut-off, or after the longest stay (rules.md 6)."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.decisions import CheckedOut, Facts
from kiosk.domain.history import Visit
from kiosk.domain.leaving import check_out
from kiosk.domain.places import Location
from kiosk.domain.repair import NotPossible, case_of


def closing_time(visit: Visit, location: Location, now: datetime) -> datetime | None:
    """When a visit that nobody ended is over, if that is due by `now`; None while it is not.

    Due at the cut-off that ends the visit's day, or after the longest stay. The estimate is that time, or the end of
    the minutes that the pass had: nobody is put out while they may still be inside, but who never said goodbye is
    taken to have left with the pass.
    """
    inside = visit.open
    if inside is None:
        return None
    ends = [location.calendar.end_of(location.calendar.day_of(inside.entered_at))]
    if location.policies.max_stay_minutes is not None:
        ends.append(inside.entered_at + timedelta(minutes=location.policies.max_stay_minutes))
    due = min(ends)
    if due > now:
        return None
    if inside.minutes_pass_id is not None and inside.minutes_left is not None:
        due = min(due, inside.entered_at + timedelta(minutes=max(0, inside.minutes_left)))
    return due


def end(visit: Visit, facts: Facts, ended: datetime, *, automatic: bool) -> CheckedOut:
    """The visit ends at `ended`; a stay that is charged by time is charged now. Raises NotPossible.

    `automatic`: the time is an estimate, since nobody scanned.
    """
    inside = visit.open
    if inside is None:
        raise NotPossible("nobody is inside")
    if ended < inside.entered_at:
        raise NotPossible("the visit would end before it begins")
    return check_out(case_of(visit, facts, ended), inside, automatic=automatic)
