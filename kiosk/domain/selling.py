"""Pay as you go at the door: a pass is offered, agreed to, assigned and charged in one decision (rules.md 4)."""

from __future__ import annotations

from kiosk.domain.case import Case
from kiosk.domain.charges import Charge
from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Sale
from kiosk.domain.money import spoken_amount
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import BEST, Offer, offers, within_day
from kiosk.domain.places import PayAsYouGo
from kiosk.domain.visits import Entitlement, EntryMethod, PassUse


def by_pay_as_you_go(case: Case) -> CheckedIn | ConsentNeeded | None:
    """Bought now, if the house sells at the door and the member agrees to the price.

    Whoever is over the limit of their plan may only buy what does not count towards it (Nexudus).
    """
    policy, found = case.policies.payg, for_sale(case)
    if not found:
        case.note("nothing is sold at the door")
        return None
    unasked = policy is PayAsYouGo.AUTO or (case.scan.consent is None and _agreed_before(case, found[0]))
    consent = case.scan.consent or (BEST if unasked else None)
    agreed = None if consent is None else consent.agreed(found)
    if agreed is None:
        case.note(f"{found[0].pass_type.name} can be bought")
        return ConsentNeeded(
            member=case.member.person,
            code=case.shown,
            at=case.at,
            location_id=case.location.id,
            offers=found,
        )
    return sell(case, agreed)


def _agreed_before(case: Case, leading: Offer) -> bool:
    """Whether the member once said not to ask again up to some amount a day, and that covers this too (ux.md S5).

    What a stay by time comes to is not known on the way in, so its price is asked for each time.
    """
    chosen = case.member.person.preferences
    limit = None if chosen is None else chosen.agreed_up_to
    if limit is None or leading.tariff is not None:
        return False
    total, currency = case.owed_on(case.day) + leading.price, leading.pass_type.currency
    covers = total <= limit
    case.note(
        f"agreed before: up to {spoken_amount(limit, currency)} a day, "
        f"{'and' if covers else 'but'} this makes it {spoken_amount(total, currency)}"
    )
    return covers


def for_sale(case: Case) -> tuple[Offer, ...]:
    """What the member may buy here and now, the leading offer first; nothing where the house does not sell."""
    if case.policies.payg is PayAsYouGo.OFF:
        return ()
    sold, over_limit = case.facts.for_sale, case.over_limit
    if over_limit is not None:
        sold = tuple(one for one in sold if not one.counts_towards_plan_limits)
    charged = case.charged_on(case.day, but_for=case.visit_id)
    return tuple(
        within_day(offer, charged, case.policies.payg_bounds)
        for offer in offers(sold, case.member.kind, case.location, case.at)
    )


def sold_but_for_the_limit(case: Case) -> bool:
    """Whether a pass would be for sale here and now to somebody whose plan is not used up."""
    on = case.policies.payg is not PayAsYouGo.OFF
    return on and bool(offers(case.facts.for_sale, case.member.kind, case.location, case.at))


def sell(case: Case, agreed: Offer) -> CheckedIn:
    """The pass is issued, used and charged in one decision; the visit's id makes all three unique."""
    sold, visit_id, tariff = agreed.pass_type, case.visit_id, agreed.tariff
    price = spoken_amount(agreed.price, sold.currency)
    case.note(f"{sold.name} is bought for {price}" + ("" if tariff is None else f" for {tariff.minutes} minutes"))
    issued = _issued(agreed)
    spent = 0 if sold.kind is PassKind.MINUTES or tariff is not None else 1
    pass_id = f"payg-{visit_id}"
    return case.check_in(
        Entitlement(
            method=EntryMethod.PASS,
            description=f"{sold.name} (pay as you go)",
            pass_id=pass_id,
            pay_as_you_go=True,
        ),
        kind=sold.kind,
        remaining=None if tariff is not None else issued - spent,
        pass_use=None if tariff is not None else PassUse(pass_id=pass_id, visits=spent),
        sale=Sale(
            pass_id=pass_id,
            pass_type_id=sold.id,
            kind=sold.kind,
            day=case.day,
            location_id=case.location.id,
            remaining=issued,
            tariff=tariff,
        ),
        charge=None if tariff is not None else _charge(case, agreed),
        counts=sold.counts_towards_plan_limits,
    )


def _issued(agreed: Offer) -> int:
    """What the assigned pass holds; nothing, where time is charged."""
    sold = agreed.pass_type
    if agreed.tariff is not None:
        return 0
    return {PassKind.DAY: 1, PassKind.VISITS: sold.visits_included or 1}.get(sold.kind, agreed.minutes)


def _charge(case: Case, agreed: Offer) -> Charge:
    sold, bounds = agreed.pass_type, case.policies.payg_bounds
    return Charge(
        visit_id=case.visit_id,
        amount=agreed.price,
        currency=sold.currency,
        pass_type_id=sold.id,
        price_version=sold.price_version,
        plain=None if bounds is None else sold.price,
        bounds=bounds,
    )
