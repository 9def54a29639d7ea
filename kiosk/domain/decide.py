"""The decision: one pure function, the same on the kiosk and on the server (rules.md 3).

`decide` asks the rules in their order; the first that answers wins. A rule takes the case, notes in
`looked` what it looked at, and answers or passes (None). A new rule is one function and one line in RULES.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from kiosk.domain.calendar import age_on, next_opening, open_at, whole_minutes
from kiosk.domain.codes import masked
from kiosk.domain.decisions import (
    AlreadyIn,
    CheckedIn,
    CheckedOut,
    ConsentNeeded,
    Decision,
    Facts,
    Flag,
    MemberFacts,
    Refused,
    Sale,
    Scan,
)
from kiosk.domain.members import CredentialState, MemberState
from kiosk.domain.milestones import milestones
from kiosk.domain.passes import NEAREST_MISS_ORDER, Miss, Pass, PassKind, miss, use_order
from kiosk.domain.pay_as_you_go import BEST, Charge, Offer, offers
from kiosk.domain.places import Direction, PayAsYouGo
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Booking, Entitlement, EntryMethod, OpenVisit, PassUse

WAIVER_ENDS_SOON = timedelta(days=14)

Looked = list[str]


def decide(scan: Scan, facts: Facts) -> Decision:
    """What this scan comes to, given what is known; total, and the same for the same arguments.

    The answer's `explanation` is what was looked at, in order, as plain sentences.
    """
    looked: Looked = []
    if scan.code is None or scan.symbology not in facts.symbologies:
        answer: Decision = _refuse(scan, facts, Reason.NOT_A_MEMBER_CODE)
        looked.append("this is not a member code")
    elif facts.known is None:
        answer = _unknown_code(scan, facts, looked)
    else:
        answer = _decide_known(scan, facts, facts.known, looked)
    return replace(answer, explanation=tuple(looked))


def _decide_known(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision:
    for rule in RULES:
        answer = rule(scan, facts, known, looked)
        if answer is not None:
            return answer
    return _entitlement(scan, facts, known, looked)


# ---------------------------------------------------------------- 1, 2, 7: the code


def _unknown_code(scan: Scan, facts: Facts, looked: Looked) -> Decision:
    """Unknown is only said on fresh data: on old data it means that this machine cannot tell (step 7)."""
    limit = timedelta(hours=facts.location.policies.stale_after_hours)
    if facts.pulled_at is not None and scan.at - facts.pulled_at > limit:
        looked.append(f"no such code here, and the last news from the server is older than {limit}")
        return _refuse(scan, facts, Reason.CANNOT_CHECK)
    looked.append("no member has this code")
    return _refuse(scan, facts, Reason.UNKNOWN_CODE)


def _credential(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    if known.credential.state is CredentialState.REPLACED:
        looked.append("this code was replaced by a newer one")
        return _refuse(scan, facts, Reason.CARD_REPLACED)
    if known.credential.expired(scan.at):
        looked.append("this code has expired")
        return _refuse(scan, facts, Reason.CODE_EXPIRED)
    looked.append(f"the code belongs to {known.member.person.first_name} {known.member.person.last_name}")
    return None


# ---------------------------------------------------------------- 3: leaving


def _leaving(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    """Whoever is inside may always leave: no later rule is asked on the way out.

    A direction that a person chose for this scan counts over the location's, and an explicit `OUT_ONLY` also
    over the double-scan window: it is the "I'm leaving" of somebody who was just told "already in".
    """
    visit, policies = known.open_visit, facts.location.policies
    direction = scan.direction or policies.direction
    if visit is None:
        if direction is Direction.OUT_ONLY:
            looked.append("nobody with this code is inside")
            return _refuse(scan, facts, Reason.NOT_INSIDE)
        return None
    looked.append(f"inside since {facts.location.calendar.local(visit.checked_in_at):%H:%M}")
    if scan.direction is Direction.OUT_ONLY:
        return _check_out(scan, facts, known, visit)
    if direction in (Direction.IN_ONLY, Direction.ASK):
        return _already_in(scan, facts, known, visit)
    if scan.at - visit.checked_in_at < timedelta(seconds=policies.double_scan_seconds):
        looked.append("scanned twice within a moment")
        return _already_in(scan, facts, known, visit)
    return _check_out(scan, facts, known, visit)


def _already_in(scan: Scan, facts: Facts, known: MemberFacts, visit: OpenVisit) -> AlreadyIn:
    return AlreadyIn(
        visit_id=visit.visit_id,
        member=known.member.person,
        code=_shown(scan),
        at=scan.at,
        location_id=facts.location.id,
        since=visit.checked_in_at,
    )


def _check_out(scan: Scan, facts: Facts, known: MemberFacts, visit: OpenVisit) -> CheckedOut:
    minutes = whole_minutes(visit.checked_in_at, scan.at)
    used = visit.minutes_pass_id
    return CheckedOut(
        visit_id=visit.visit_id,
        member=known.member.person,
        code=_shown(scan),
        at=max(scan.at, visit.checked_in_at),
        location_id=facts.location.id,
        minutes=minutes,
        pass_use=None if used is None else PassUse(pass_id=used, minutes=minutes),
    )


# ---------------------------------------------------------------- 4 to 6: member, waiver, location


def _member_state(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    member, policies = known.member, facts.location.policies
    match member.state:
        case MemberState.BLOCKED:
            looked.append("the member is blocked")
            return _refuse(scan, facts, Reason.BLOCKED)
        case MemberState.FROZEN:
            looked.append("the member is frozen")
            return _refuse(scan, facts, Reason.FROZEN)
        case MemberState.ACTIVE:
            pass
    if member.overdue > policies.overdue_tolerance:
        looked.append(f"overdue by {member.overdue}, tolerated are {policies.overdue_tolerance}")
        return _refuse(scan, facts, Reason.OVERDUE)
    if policies.min_age is not None and member.birthday is not None:
        age = age_on(member.birthday, facts.location.calendar.day_of(scan.at))
        if age < policies.min_age:
            looked.append(f"{age} years old, the least age here is {policies.min_age}")
            return _refuse(scan, facts, Reason.UNDER_AGE)
    return None


def _waiver(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    if not facts.location.policies.waiver_required:
        return None
    waiver, day = known.member.waiver, facts.location.calendar.day_of(scan.at)
    gap = "no waiver is signed" if waiver is None else waiver.gap(known.member.birthday, day)
    if gap is None:
        return None
    looked.append(gap)
    return _refuse(scan, facts, Reason.WAIVER_NEEDED)


def _location(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    """Closed, or full; a booking that covers this moment passes both."""
    if any(booking.starts_at <= scan.at < booking.ends_at for booking in known.bookings):
        return None
    location, local = facts.location, facts.location.calendar.local(scan.at)
    if not open_at(location.opening_hours, local):
        looked.append(f"{location.name} is closed at {local:%H:%M}")
        return _refuse(scan, facts, Reason.CLOSED, Miss(Reason.CLOSED, "", next_opening(location.opening_hours, local)))
    if location.capacity is not None and facts.inside >= location.capacity:
        looked.append(f"{location.name} is full: {facts.inside} of {location.capacity}")
        return _refuse(scan, facts, Reason.FULL)
    return None


# ---------------------------------------------------------------- 8: entitlement


def _booking(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    early = timedelta(minutes=facts.location.policies.booking_early_minutes)
    covering = [b for b in known.bookings if b.starts_at - early <= scan.at < b.ends_at]
    if not covering:
        looked.append("no booking covers this time")
        return None
    chosen: Booking = min(covering, key=lambda b: (b.starts_at, b.id))
    looked.append(f"booking of {chosen.resource}")
    ground = Entitlement(method=EntryMethod.BOOKING, description=chosen.resource, booking_id=chosen.id)
    return _check_in(scan, facts, known, ground)


def _membership(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    held = _first_good(scan, facts, known, looked, lambda kind: kind is PassKind.MEMBERSHIP)
    if held is None:
        return None
    ground = Entitlement(method=EntryMethod.MEMBERSHIP, description=held.type.name, pass_id=held.id)
    return _check_in(scan, facts, known, ground, held)


def _pass(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    held = _first_good(
        scan, facts, known, looked, lambda kind: kind in (PassKind.DAY, PassKind.MINUTES, PassKind.VISITS)
    )
    if held is None:
        return None
    spent = 0 if held.covers_today or held.type.kind is PassKind.MINUTES else 1
    remaining = None if held.remaining is None else max(0, held.remaining - spent)
    ground = Entitlement(
        method=EntryMethod.PASS,
        description=held.type.name if remaining is None else f"{held.type.name} ({remaining} remaining)",
        pass_id=held.id,
    )
    return _check_in(
        scan,
        facts,
        known,
        ground,
        held,
        remaining=remaining,
        pass_use=PassUse(pass_id=held.id, visits=spent),
    )


def _first_good(
    scan: Scan, facts: Facts, known: MemberFacts, looked: Looked, wanted: Callable[[PassKind], bool]
) -> Pass | None:
    good = []
    for held in sorted(known.passes, key=use_order):
        if wanted(held.type.kind):
            found = miss(held, facts.location, scan.at)
            if found is None:
                good.append(held)
            else:
                looked.append(found.sentence)
    if good:
        looked.append(f"{good[0].type.name} is good")
        return good[0]
    return None


def _pay_as_you_go(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Decision | None:
    policy = facts.location.policies.payg
    found = offers(facts.for_sale, known.member.kind, facts.location, scan.at)
    if policy is PayAsYouGo.OFF or not found:
        looked.append("nothing is sold at the door")
        return None
    consent = BEST if policy is PayAsYouGo.AUTO and scan.consent is None else scan.consent
    agreed = next((o for o in found if consent is not None and consent.offer_id in (o.id, BEST.offer_id)), None)
    if agreed is None:
        looked.append(f"{found[0].pass_type.name} can be bought")
        return ConsentNeeded(
            member=known.member.person,
            code=_shown(scan),
            at=scan.at,
            location_id=facts.location.id,
            offers=found,
        )
    looked.append(f"{agreed.pass_type.name} is bought for {agreed.pass_type.price} {agreed.pass_type.currency}")
    return _sell(scan, facts, known, agreed)


def _sell(scan: Scan, facts: Facts, known: MemberFacts, agreed: Offer) -> CheckedIn:
    """The pass is issued, used and charged in one decision; the visit's id makes all three unique."""
    sold, pass_id = agreed.pass_type, f"payg-{scan.id}"
    issued = {PassKind.DAY: 1, PassKind.VISITS: sold.visits_included or 1}.get(sold.kind, agreed.minutes)
    spent = 0 if sold.kind is PassKind.MINUTES else 1
    return _check_in(
        scan,
        facts,
        known,
        Entitlement(
            method=EntryMethod.PASS,
            description=f"{sold.name} (pay as you go)",
            pass_id=pass_id,
            pay_as_you_go=True,
        ),
        kind=sold.kind,
        remaining=issued - spent,
        pass_use=PassUse(pass_id=pass_id, visits=spent),
        sale=Sale(
            pass_id=pass_id,
            pass_type_id=sold.id,
            kind=sold.kind,
            day=facts.location.calendar.day_of(scan.at),
            location_id=facts.location.id,
            remaining=issued,
        ),
        charge=Charge(
            visit_id=scan.id,
            amount=sold.price,
            currency=sold.currency,
            pass_type_id=sold.id,
            price_version=sold.price_version,
        ),
    )


def _entitlement(scan: Scan, facts: Facts, known: MemberFacts, looked: Looked) -> Refused:
    """Nothing opened the door: the nearest miss is the reason, the most helpful of all passes' misses."""
    misses = [found for held in known.passes if (found := miss(held, facts.location, scan.at)) is not None]
    nearest = min(
        misses,
        key=lambda found: (NEAREST_MISS_ORDER.index(found.reason), found.good_from is None, found.good_from),
        default=None,
    )
    if nearest is None:
        looked.append("no pass at all")
        return _refuse(scan, facts, Reason.NO_PASS)
    return _refuse(scan, facts, nearest.reason, nearest)


RULES = (
    _credential,
    _leaving,
    _member_state,
    _waiver,
    _location,
    _booking,
    _membership,
    _pass,
    _pay_as_you_go,
)
"""The order of rules.md 3 for a code that is known; an entry that none of them answers is refused."""


# ---------------------------------------------------------------- answers


def _check_in(
    scan: Scan,
    facts: Facts,
    known: MemberFacts,
    ground: Entitlement,
    held: Pass | None = None,
    *,
    kind: PassKind | None = None,
    remaining: int | None = None,
    pass_use: PassUse | None = None,
    sale: Sale | None = None,
    charge: Charge | None = None,
) -> CheckedIn:
    location, count = facts.location, known.visits_before + 1
    day = location.calendar.day_of(scan.at)
    return CheckedIn(
        visit_id=scan.id,
        member=known.member.person,
        code=_shown(scan),
        at=scan.at,
        day=day,
        location_id=location.id,
        entitlement=ground,
        visit_count=count,
        pass_kind=held.type.kind if held is not None else kind,
        remaining=remaining,
        pass_use=pass_use,
        sale=sale,
        charge=charge,
        milestones=milestones(count, location.policies.milestones),
        flags=_flags(known, count, day),
    )


def _flags(known: MemberFacts, count: int, day: date) -> tuple[Flag, ...]:
    waiver = known.member.waiver
    ends_soon = waiver is not None and waiver.expires_on is not None and waiver.expires_on - day <= WAIVER_ENDS_SOON
    candidates = (
        (Flag.FIRST_VISIT, count == 1),
        (Flag.NOTE, known.member.note is not None),
        (Flag.WAIVER_ENDS_SOON, ends_soon),
    )
    return tuple(flag for flag, raised in candidates if raised)


def _refuse(scan: Scan, facts: Facts, reason: Reason, near: Miss | None = None) -> Refused:
    return Refused(
        reason=reason,
        member=None if facts.known is None else facts.known.member.person,
        code=_shown(scan),
        at=scan.at,
        location_id=facts.location.id,
        good_from=None if near is None else near.good_from,
    )


def _shown(scan: Scan) -> str:
    return "…" if scan.code is None else masked(scan.code)
