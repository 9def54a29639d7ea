"""Setting things right: undo, void, reopen, correct, link, convert, back-fill (rules.md 5).

Each makes a new fact; none changes an old one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.domain.case import Case
from kiosk.domain.codes import Symbology
from kiosk.domain.decide import GROUNDS, Rule, first_answer
from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Facts, Scan
from kiosk.domain.entitlements import by_membership, by_pass, nearest_miss, own_grounds
from kiosk.domain.events import Converted, Corrected, Linked, Voided
from kiosk.domain.history import Visit
from kiosk.domain.leaving import charge_by_time
from kiosk.domain.one_line import one_line
from kiosk.domain.passes import Pass
from kiosk.domain.pay_as_you_go import BEST, Consent, Offer
from kiosk.domain.selling import for_sale, sell
from kiosk.domain.visits import reason_gap

UNDO_WITHIN = timedelta(seconds=60)
"""How long the member's own screen may take a check-in or a check-out back (rules.md 5); later it is up to staff."""

UNDONE = "undone"
"""The reason of a visit that was taken back at once."""


STILL_HERE = "still here"
"""The reason of a check-out that was taken back."""


class NotPossible(ValueError):
    """This cannot be done to this visit; the message tells staff why."""


def undo(visit: Visit, at: datetime, *, by_member: bool) -> Voided:
    """Take a check-in back: by the member within a minute, by staff at any time. Raises NotPossible."""
    entered = visit.entered_at
    if entered is None:
        raise NotPossible("nobody has checked in yet")
    if by_member and entered != visit.checked_in_at:
        raise NotPossible("an earlier visit of the day went on; staff can set it right")
    if by_member and at - entered > UNDO_WITHIN:
        raise NotPossible("the minute for an undo is over; staff can do it")
    return void(visit, at, UNDONE)


def void(visit: Visit, at: datetime, reason: str) -> Voided:
    """The visit does not count: the use of the pass goes back, the charge is withdrawn. Raises NotPossible."""
    why = _checked(reason)
    if visit.voided:
        raise NotPossible("the visit is void already")
    owed = visit.charge if visit.charge is not None and visit.charge.stands else None
    return Voided(visit_id=visit.id, member=visit.member, at=at, location_id=visit.location_id, reason=why, charge=owed)


def reopen(visit: Visit, at: datetime, *, by_member: bool) -> Corrected:
    """Take a check-out back (ux.md S3, "I'm still here"): by the member within a minute, by staff later too.

    The stay goes on as if nobody had left: the pass gets back the minutes, a price by time is withdrawn. That no other
    visit has begun meanwhile, and that the visit's day is not over, is the caller's to see. Raises NotPossible.
    """
    left = visit.checked_out_at
    if visit.voided:
        raise NotPossible("the visit is void")
    if left is None or at <= left:
        raise NotPossible("nobody has left yet")
    if by_member and visit.automatic:
        raise NotPossible("nobody was seen to leave; staff can set it right")
    if by_member and at - left > UNDO_WITHIN:
        raise NotPossible("the minute for an undo is over; staff can do it")
    by_time = visit.tariff is not None and visit.charge is not None and visit.charge.stands
    return Corrected(
        visit_id=visit.id,
        member=visit.member,
        at=at,
        location_id=visit.location_id,
        reason=STILL_HERE,
        checked_in_at=None,
        checked_out_at=None,
        was_checked_in_at=visit.checked_in_at,
        was_checked_out_at=left,
        charge=visit.charge if by_time else None,
        reopened=True,
    )


def correct(
    visit: Visit,
    facts: Facts,
    at: datetime,
    *,
    checked_in_at: datetime | None,
    checked_out_at: datetime | None,
    reason: str,
) -> Corrected:
    """Other times for a visit; None leaves a time as it is. Raises NotPossible.

    A stay that is charged by time is charged anew.
    """
    why = _checked(reason)
    if visit.voided:
        raise NotPossible("the visit is void")
    if visit.checked_in_at is None:
        raise NotPossible("nobody has checked in yet")
    came, left = checked_in_at or visit.checked_in_at, checked_out_at or visit.checked_out_at
    if checked_in_at is None and checked_out_at is None:
        raise NotPossible("no new time is given")
    if max(came, left or came) > at:
        raise NotPossible("a visit cannot be in the future")
    if left is not None and left < came:
        raise NotPossible("the visit would end before it begins")
    entered = visit.entered_at
    if entered is not None and entered != visit.checked_in_at and not came <= entered <= (left or at):
        raise NotPossible("the visit went on later that day: its second entry lies between its times")
    charge = None
    if visit.tariff is not None and left is not None:
        charge = charge_by_time(case_of(visit, facts, came), visit.id, visit.tariff, came, left)
    return Corrected(
        visit_id=visit.id,
        member=visit.member,
        at=at,
        location_id=visit.location_id,
        reason=why,
        checked_in_at=checked_in_at,
        checked_out_at=checked_out_at,
        was_checked_in_at=visit.checked_in_at,
        was_checked_out_at=visit.checked_out_at,
        charge=charge,
    )


def link(visit: Visit, booking_id: str, at: datetime) -> Linked:
    """The visit belongs to this booking. Raises NotPossible."""
    if visit.voided:
        raise NotPossible("the visit is void")
    return Linked(visit_id=visit.id, member=visit.member, at=at, location_id=visit.location_id, booking_id=booking_id)


def keep(visit: Visit, beside: str, at: datetime) -> Linked:
    """The visit contradicts another one, and both stay (rules.md 8). Raises NotPossible."""
    if visit.voided:
        raise NotPossible("the visit is void")
    return Linked(visit_id=visit.id, member=visit.member, at=at, location_id=visit.location_id, beside=beside)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversionWay:
    """One way in which a free entry may become a paid one: by a pass that is `held`, or by an `offer` at a price.

    `converted` is the very fact that taking this way records.
    """

    converted: Converted
    held: Pass | None = None
    offer: Offer | None = None

    @property
    def left(self) -> tuple[int, int] | None:
        """What the pass has left before and after; None where nothing of it is counted."""
        after = self.converted.remaining
        return (
            None if self.held is None or self.held.remaining is None or after is None else (self.held.remaining, after)
        )

    @property
    def consent(self) -> Consent:
        """What `convert` is told to take this way."""
        return BEST if self.offer is None else Consent(self.offer.id, self.offer)

    @property
    def pass_id(self) -> str | None:
        """What `convert` is told to take this way."""
        return None if self.held is None else self.held.id


def ways_to_convert(visit: Visit, facts: Facts, at: datetime) -> tuple[ConversionWay, ...]:
    """All ways in which this free entry may be paid: memberships, passes, then what was for sale (rules.md 5).

    `facts` are those of the member at the time of the visit. None of them: nothing covered that time. Raises
    NotPossible for a visit that is no free entry, or not one any more.
    """
    case = _free_entry_of(visit, facts)
    held = [ConversionWay(converted=_converted(visit, entered, at), held=p) for p, entered in own_grounds(case)]
    return (*held, *(_at_a_price(visit, facts, at, offer) for offer in for_sale(case)))


def convert(visit: Visit, facts: Facts, at: datetime, consent: Consent = BEST, pass_id: str | None = None) -> Converted:
    """Make a free entry a paid one, once: a membership good at the time of the visit, else a pass, else a price.

    Staff may name another pass than the first, or another offer by their `consent`. Reason and granter stay
    (Capitan). Raises NotPossible.
    """
    ways = ways_to_convert(visit, facts, at)
    held = [way for way in ways if way.held is not None]
    if pass_id is not None:
        named = next((way for way in held if way.pass_id == pass_id), None)
        if named is None:
            raise NotPossible("this pass did not cover that time")
        return named.converted
    if held and consent == BEST:
        return held[0].converted
    offers = tuple(way.offer for way in ways if way.offer is not None)
    agreed = consent.agreed(offers) if offers else None
    if agreed is not None:
        return _at_a_price(visit, facts, at, agreed).converted
    if offers:
        raise NotPossible("it has to be paid: name one of the offers " + ", ".join(offer.id for offer in offers))
    missed = first_answer(_free_entry_of(visit, facts), (nearest_miss,))
    raise NotPossible("nothing covered that time: " + missed.explanation[-1])


def _free_entry_of(visit: Visit, facts: Facts) -> Case:
    if visit.voided:
        raise NotPossible("the visit is void")
    if visit.converted:
        raise NotPossible("the visit was converted already")
    if visit.free_entry is None or visit.entitlement is None or visit.checked_in_at is None:
        raise NotPossible("the visit is not a free entry")
    return case_of(visit, facts, visit.checked_in_at)


def _at_a_price(visit: Visit, facts: Facts, at: datetime, offer: Offer) -> ConversionWay:
    """What was bought for a stay that is over is charged for that stay, where its price is by time."""
    case, ended = _free_entry_of(visit, facts), visit.checked_out_at
    sold = replace(sell(case, offer), explanation=tuple(case.looked))
    if offer.tariff is not None and ended is not None:
        sold = replace(sold, charge=charge_by_time(case, visit.id, offer.tariff, case.at, ended))
    return ConversionWay(converted=_converted(visit, sold, at), offer=offer)


def _converted(visit: Visit, entered: CheckedIn, at: datetime) -> Converted:
    return Converted(
        visit_id=visit.id,
        member=visit.member,
        at=at,
        location_id=visit.location_id,
        entitlement=entered.entitlement,
        pass_kind=entered.pass_kind,
        remaining=entered.remaining,
        pass_use=entered.pass_use,
        sale=entered.sale,
        charge=entered.charge,
        counts_towards_plan_limits=entered.counts_towards_plan_limits,
        explanation=entered.explanation,
    )


def fits_now(visit: Visit, facts: Facts) -> bool:
    """Whether a membership or a pass has come that would have covered this free entry (rules.md 5: proposed)."""
    if visit.free_entry is None or visit.converted or visit.voided or visit.checked_in_at is None:
        return False
    case = case_of(visit, facts, visit.checked_in_at)
    return isinstance(first_answer(case, (by_membership, by_pass, nearest_miss)), CheckedIn)


def back_fill(scan: Scan, facts: Facts) -> CheckedIn:
    """A visit that nobody recorded, from `scan.at`. Raises NotPossible.

    It did take place, so only its ground is asked, as of its time: booking, membership, pass, pay-as-you-go, or the
    free entry that the scan carries.
    """
    if facts.known is None:
        raise NotPossible("no member has this code")
    return _entry(Case(scan, facts, facts.known), (*GROUNDS, nearest_miss))


def case_of(visit: Visit, facts: Facts, at: datetime, consent: Consent | None = None) -> Case:
    """The case of this visit, as its scan was. Raises NotPossible if nobody knows the member any more."""
    if facts.known is None:
        raise NotPossible("nobody knows this member any more")
    scan = Scan(id=visit.id, code=None, symbology=Symbology.TYPED, at=at, consent=consent)
    return Case(scan, facts, facts.known)


def _entry(case: Case, rules: tuple[Rule, ...]) -> CheckedIn:
    """The entry that these rules give. Raises NotPossible."""
    match first_answer(case, rules):
        case CheckedIn() as entered:
            return entered
        case ConsentNeeded(offers=offers):
            raise NotPossible("it has to be paid: name one of the offers " + ", ".join(offer.id for offer in offers))
        case answer:
            raise NotPossible("nothing covered that time: " + answer.explanation[-1])


def _checked(reason: str) -> str:
    """The reason on one line. Raises NotPossible."""
    if (gap := reason_gap(reason)) is not None:
        raise NotPossible(gap)
    return one_line(reason)
