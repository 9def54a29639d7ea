"""What opens the door, the first valid in this order: booking, membership, pass, pay-as-you-go (rules.md 3, step 8)."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.case import Case, shown
from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Refused, Sale
from kiosk.domain.passes import NEAREST_MISS_ORDER, Pass, PassKind, miss, use_order
from kiosk.domain.pay_as_you_go import BEST, Charge, Offer, offers
from kiosk.domain.places import PayAsYouGo
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod, PassUse


def by_booking(case: Case) -> CheckedIn | None:
    """A booking, as booker or guest, that covers now or starts within the early window; uses no pass (Nexudus)."""
    early = timedelta(minutes=case.policies.booking_early_minutes)
    covering = [b for b in case.known.bookings if b.starts_at - early <= case.at < b.ends_at]
    if not covering:
        case.note("no booking covers this time")
        return None
    booking = min(covering, key=lambda b: (b.starts_at, b.id))
    case.note(f"booking of {booking.resource}")
    return case.check_in(Entitlement(method=EntryMethod.BOOKING, description=booking.resource, booking_id=booking.id))


def by_membership(case: Case) -> CheckedIn | None:
    """A membership that is good here and now; spends nothing."""
    held = _first_good(case, (PassKind.MEMBERSHIP,))
    if held is None:
        return None
    ground = Entitlement(method=EntryMethod.MEMBERSHIP, description=held.type.name, pass_id=held.id)
    return case.check_in(ground, kind=PassKind.MEMBERSHIP)


def by_pass(case: Case) -> CheckedIn | None:
    """A pass, spent by one entry (`visits`), by the first entry of a day (`day`), or on the way out (`minutes`)."""
    held = _first_good(case, (PassKind.DAY, PassKind.MINUTES, PassKind.VISITS))
    if held is None:
        return None
    spent = 0 if held.covers_today or held.type.kind is PassKind.MINUTES else 1
    remaining = None if held.remaining is None else max(0, held.remaining - spent)
    described = held.type.name if remaining is None else f"{held.type.name} ({remaining} remaining)"
    return case.check_in(
        Entitlement(method=EntryMethod.PASS, description=described, pass_id=held.id),
        kind=held.type.kind,
        remaining=remaining,
        pass_use=PassUse(pass_id=held.id, visits=spent),
    )


def by_pay_as_you_go(case: Case) -> CheckedIn | ConsentNeeded | None:
    """Bought now, if the house sells at the door and the member agrees to the price (rules.md 4)."""
    policy = case.policies.payg
    found = offers(case.facts.for_sale, case.member.kind, case.location, case.at)
    if policy is PayAsYouGo.OFF or not found:
        case.note("nothing is sold at the door")
        return None
    consent = case.scan.consent or (BEST if policy is PayAsYouGo.AUTO else None)
    agreed = None if consent is None else consent.agreed(found)
    if agreed is None:
        case.note(f"{found[0].pass_type.name} can be bought")
        return ConsentNeeded(
            member=case.member.person,
            code=shown(case.scan),
            at=case.at,
            location_id=case.location.id,
            offers=found,
        )
    return _sell(case, agreed)


def nearest_miss(case: Case) -> Refused:
    """Nothing opened the door: the reason is the most helpful of all passes' misses, and the soonest of those."""
    misses = [found for held in case.known.passes if (found := miss(held, case.location, case.at)) is not None]
    if not misses:
        return case.refuse(Reason.NO_PASS, "there is no pass")
    nearest = min(
        misses,
        key=lambda found: (
            NEAREST_MISS_ORDER.index(found.reason),
            found.good_from is None,
            found.good_from and found.good_from.timestamp(),
        ),
    )
    return case.refuse(nearest.reason, f"nearest to a way in: {nearest.sentence}", nearest.good_from)


def _first_good(case: Case, kinds: tuple[PassKind, ...]) -> Pass | None:
    """The pass of these kinds that is used, if one is good; the others are noted with why they are not."""
    good = []
    for held in sorted(case.known.passes, key=use_order):
        if held.type.kind in kinds:
            found = miss(held, case.location, case.at)
            if found is None:
                good.append(held)
            else:
                case.note(found.sentence)
    if not good:
        return None
    case.note(f"{good[0].type.name} is good")
    return good[0]


def _sell(case: Case, agreed: Offer) -> CheckedIn:
    """The pass is issued, used and charged in one decision; the visit's id makes all three unique."""
    sold, visit_id = agreed.pass_type, case.scan.id
    case.note(f"{sold.name} is bought for {sold.price} {sold.currency}")
    issued = {PassKind.DAY: 1, PassKind.VISITS: sold.visits_included or 1}.get(sold.kind, agreed.minutes)
    spent = 0 if sold.kind is PassKind.MINUTES else 1
    pass_id = f"payg-{visit_id}"
    return case.check_in(
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
            day=case.day,
            location_id=case.location.id,
            remaining=issued,
        ),
        charge=Charge(
            visit_id=visit_id,
            amount=sold.price,
            currency=sold.currency,
            pass_type_id=sold.id,
            price_version=sold.price_version,
        ),
    )
