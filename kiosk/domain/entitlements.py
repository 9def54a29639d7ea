"""What opens the door, the first valid in this order (rules.md 3, step 8); selling.py holds pay-as-you-go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from kiosk.domain.case import Case
from kiosk.domain.decisions import CheckedIn, Refused
from kiosk.domain.misses import Miss, hardest, misses_of, nearest
from kiosk.domain.passes import Pass, PassKind, use_order
from kiosk.domain.reasons import Reason
from kiosk.domain.selling import sold_but_for_the_limit
from kiosk.domain.visits import Booking, Entitlement, EntryMethod, PassUse, PastVisit


def by_free_entry(case: Case) -> CheckedIn | None:
    """What a receptionist grants replaces the ground, and nothing but the ground: every rule before was asked."""
    granted = case.scan.free_entry
    if granted is None:
        return None
    case.note(f"free entry was granted: {granted.reason}")
    return case.check_in(Entitlement(method=EntryMethod.FREE, description="Free Entry"))


def by_same_day(case: Case) -> CheckedIn | None:
    """A second entry on one day goes on with the first visit, and takes nothing (Capitan, Nexudus).

    Only where the location combines them, and while the first ground still holds apart from what is left of it: one
    record, first in, last out. A booking must be on; time is taken and charged by the stay, so a minutes pass must
    have some left, and a visit that was charged by time is over.
    """
    if not case.policies.combine_same_day:
        return None
    here = [v for v in case.known.visits if v.location_id == case.location.id and v.day == case.day]
    earlier = max(here, key=lambda v: (v.checked_in_at, v.visit_id), default=None)
    if earlier is None or earlier.checked_out_at is None or earlier.by_time or not _still_holds(case, earlier):
        return None
    if earlier.checked_out_at > case.at:  # a clock was set back between: the two cannot be one visit
        return None
    case.note(f"goes on with the visit of {case.location.calendar.local(earlier.checked_in_at):%H:%M}")
    used = next((p for p in case.known.passes if p.id == earlier.entitlement.pass_id), None)
    count = earlier.visit_count or case.known.visits_before
    return CheckedIn(
        visit_id=earlier.visit_id,
        member=case.member.person,
        code=case.shown,
        at=case.at,
        day=case.day,
        location_id=case.location.id,
        entitlement=earlier.entitlement,
        visit_count=count,
        pass_kind=None if used is None else used.type.kind,
        remaining=None if used is None else used.remaining,
        counts_towards_plan_limits=earlier.counts_towards_plan_limits,
        again=True,
        flags=case.flags(count),
    )


def _still_holds(case: Case, earlier: PastVisit) -> bool:
    ground = earlier.entitlement
    if ground.method is EntryMethod.BOOKING:
        return any(b.id == ground.booking_id for b in _covering(case))
    used = next((p for p in case.known.passes if p.id == earlier.entitlement.pass_id), None)
    if used is None:
        return True
    spent = {Reason.PLAN_LIMIT} if used.type.kind is PassKind.MINUTES else {Reason.PLAN_LIMIT, Reason.USED_UP}
    return all(miss.reason in spent for miss in misses_of(used, case.location, case.at, None))


def by_booking(case: Case) -> CheckedIn | None:
    """A booking, as booker or guest, that covers now or starts within the early window; uses no pass (Nexudus)."""
    covering = _covering(case)
    if not covering:
        case.note("no booking covers this time")
        return None
    booking = min(covering, key=lambda b: (b.starts_at, b.id))
    case.note(f"booking of {booking.resource}")
    return case.check_in(Entitlement(method=EntryMethod.BOOKING, description=booking.resource, booking_id=booking.id))


def _covering(case: Case) -> list[Booking]:
    early = timedelta(minutes=case.policies.booking_early_minutes)
    return [b for b in case.known.bookings if b.starts_at - early <= case.at < b.ends_at]


def by_membership(case: Case) -> CheckedIn | None:
    """A membership that is good here and now; spends nothing."""
    held = _first_good(case, (p for p in case.known.passes if p.type.kind is PassKind.MEMBERSHIP))
    return None if held is None else _with_membership(case, held)


def _with_membership(case: Case, held: Pass) -> CheckedIn:
    ground = Entitlement(method=EntryMethod.MEMBERSHIP, description=held.described(None), pass_id=held.id)
    return case.check_in(ground, kind=PassKind.MEMBERSHIP, counts=held.type.counts_towards_plan_limits)


_SPENT_KINDS = (PassKind.DAY, PassKind.MINUTES, PassKind.VISITS)


def by_pass(case: Case) -> CheckedIn | None:
    """A pass, spent by one entry (`visits`), by the first entry of a day (`day`), or on the way out (`minutes`)."""
    held = _first_good(case, (p for p in case.known.passes if p.type.kind in _SPENT_KINDS))
    return None if held is None else _with_pass(case, held)


def _with_pass(case: Case, held: Pass) -> CheckedIn:
    spent = 0 if held.covers_today or held.type.kind is PassKind.MINUTES else 1
    remaining = None if held.remaining is None else max(0, held.remaining - spent)
    return case.check_in(
        Entitlement(method=EntryMethod.PASS, description=held.described(remaining), pass_id=held.id),
        kind=held.type.kind,
        remaining=remaining,
        pass_use=PassUse(pass_id=held.id, visits=spent),
        counts=held.type.counts_towards_plan_limits and not held.covers_today,
    )


def own_grounds(case: Case) -> tuple[tuple[Pass, CheckedIn], ...]:
    """Every membership and pass of the member that is good here and now, and the entry that each would give.

    In the order in which they are asked: the first is what `by_membership` or `by_pass` takes.
    """
    memberships = _good(case, (p for p in case.known.passes if p.type.kind is PassKind.MEMBERSHIP))
    spent = _good(case, (p for p in case.known.passes if p.type.kind in _SPENT_KINDS))
    entered = (*((p, _with_membership(case, p)) for p in memberships), *((p, _with_pass(case, p)) for p in spent))
    return tuple((p, replace(one, explanation=(*case.looked, _is_good(p)))) for p, one in entered)


def by_guest_pass(case: Case) -> CheckedIn | None:
    """A guest pass that a host shares with this person, or that the host named at the desk has; spends nothing."""
    shared = [p for p in case.known.passes if p.type.kind is PassKind.GUEST and not p.for_guests]
    held = _first_good(case, (*shared, *_of_host(case)))
    if held is None:
        return None
    host = held.host or held.shared_by
    ground = Entitlement(method=EntryMethod.GUEST_PASS, description=f"Guest Pass from {host}", pass_id=held.id)
    return case.check_in(ground, kind=PassKind.GUEST)


def _of_host(case: Case) -> tuple[Pass, ...]:
    """The guest passes of the host that the desk named: nobody is their own guest."""
    return () if case.scan.host == case.member.person.id else case.known.of_host


def nearest_miss(case: Case) -> Refused:
    """Nothing opened the door: the reason is the most helpful of all passes' misses, and the soonest of those."""
    over_limit = case.over_limit
    asked = (*(p for p in case.known.passes if not p.for_guests), *_of_host(case))
    in_order = sorted(asked, key=use_order)  # of equally near ones every machine tells the same
    misses = [hardest(misses_of(held, case.location, case.at, over_limit)) for held in in_order]
    if over_limit is not None and sold_but_for_the_limit(case):
        misses.append(Miss(Reason.PLAN_LIMIT, over_limit))
    found = nearest(miss for miss in misses if miss is not None)
    if found is None:
        return case.refuse(Reason.NO_PASS, "there is no pass")
    return case.refuse(found.reason, f"nearest to a way in: {found.sentence}", found.good_from)


def _first_good(case: Case, asked: Iterable[Pass]) -> Pass | None:
    """The pass of these that is used, if one is good; the others are noted with why they are not."""
    good = next(iter(_good(case, asked)), None)
    if good is not None:
        case.note(_is_good(good))
    return good


def _is_good(held: Pass) -> str:
    return f"{held.described(None)} is good"


def _good(case: Case, asked: Iterable[Pass]) -> list[Pass]:
    """Those of these passes that are good, the one that is used first; the others are noted with why they are not."""
    over_limit, good = case.over_limit, []
    for held in sorted(asked, key=use_order):
        found = hardest(misses_of(held, case.location, case.at, over_limit))
        if found is None:
            good.append(held)
        else:
            case.note(found.sentence)
    return good
