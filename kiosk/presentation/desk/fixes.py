"""What can really be done about a case: nothing is offered that the rules would refuse."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.arrivals import Arrival
from kiosk.domain.calendar import age_on
from kiosk.domain.members import MemberState
from kiosk.domain.places import Location, PayAsYouGo
from kiosk.domain.profile import Profile
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod


class Fix(StrEnum):
    """A button of the case."""

    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    SELL = "sell"
    LET_IN_FREE = "let_in_free"
    GUEST = "guest"
    UNDO_CHECK_IN = "undo_check_in"
    CONVERT = "convert"
    MISSED_VISIT = "missed_visit"
    NOTE = "note"
    FIND = "find"


LEADING = frozenset({Fix.CHECK_IN, Fix.CHECK_OUT, Fix.LET_IN_FREE, Fix.FIND})
"""The fixes that a case is there for, where they can be done."""
_NO_GROUND = frozenset(
    {
        Reason.WRONG_HOURS,
        Reason.PASS_NOT_STARTED,
        Reason.USED_UP,
        Reason.PASS_ENDED,
        Reason.WRONG_LOCATION,
        Reason.UNPAID,
        Reason.PLAN_LIMIT,
        Reason.NO_PASS,
    }
)
"""Refusals that another ground would lift; those before them hold whatever staff grant (rules.md 3)."""
_OF_THE_HOUSE = frozenset({Reason.CLOSED, Reason.FULL})


def fixes(arrival: Arrival | None, profile: Profile | None, place: Location) -> tuple[Fix, ...]:
    """What can be done, what helps most in front; none while the member is being read."""
    if profile is None:
        return (Fix.FIND,) if arrival is not None and arrival.person is None else ()
    return (*_way(arrival, profile, place), *_visit(profile), Fix.NOTE, Fix.MISSED_VISIT)


def _way(arrival: Arrival | None, profile: Profile, place: Location) -> tuple[Fix, ...]:
    if profile.open_visit is not None:
        return (Fix.CHECK_OUT, Fix.UNDO_CHECK_IN)
    refused = profile.refusal if arrival is None else arrival
    reason = None if refused is None else refused.reason
    if barred(profile, place):
        return ()
    if reason in _OF_THE_HOUSE:
        return (Fix.CHECK_IN,)
    if reason not in _NO_GROUND:
        return (Fix.CHECK_IN, Fix.LET_IN_FREE, Fix.GUEST)
    sells = () if place.policies.payg is PayAsYouGo.OFF else (Fix.SELL,)
    return (Fix.LET_IN_FREE, *sells, Fix.GUEST)


def _visit(profile: Profile) -> tuple[Fix, ...]:
    """The newest free entry, while nobody converted it."""
    return (Fix.CONVERT,) if any(one.entry_method is EntryMethod.FREE for one in profile.visits[:1]) else ()


def barred(profile: Profile, place: Location) -> bool:
    """Whether a rule before any ground holds: then neither a scan nor a free entry lets them in."""
    policies = place.policies
    owes = profile.overdue > policies.overdue_tolerance
    form = policies.waiver_required and profile.waiver_gap is not None
    least, born = policies.min_age, profile.birthday
    young = least is not None and born is not None and age_on(born, place.calendar.day_of(profile.at)) < least
    return profile.state is not MemberState.ACTIVE or owes or form or young
