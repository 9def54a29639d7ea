"""What a member without a pass may buy at the door, and which offer leads (rules.md 4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from kiosk.domain.calendar import open_at, whole_minutes
from kiosk.domain.charges import AN_HOUR, DayBounds, Tariff, share
from kiosk.domain.members import MemberKind
from kiosk.domain.passes import Bill, PassKind, PassType
from kiosk.domain.places import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A pass that may be bought now for `minutes` of stay.

    `amount` is what is charged for it, in minor units, where that is not the price of its type: the floor or the cap
    of the day. The id names the price version too, so that consent to a price is never taken for another.
    """

    pass_type: PassType
    minutes: int
    amount: int | None = None

    @property
    def id(self) -> str:
        """What a consent names: the pass type and its price version, "day@3"."""
        return f"{self.pass_type.id}@{self.pass_type.price_version}"

    @property
    def price(self) -> int:
        """What is charged, in minor units; of a type that is charged by time, the price for `minutes`."""
        return self.pass_type.price if self.amount is None else self.amount

    @property
    def price_per_minute(self) -> Fraction:
        """By what offers are compared (Nexudus: price / minutes included)."""
        return Fraction(self.pass_type.price, max(1, self.minutes))

    @property
    def tariff(self) -> Tariff | None:
        """The price by time, where the stay is charged on the way out."""
        sold = self.pass_type
        if sold.bill is Bill.AT_CHECK_IN:
            return None
        return Tariff(
            pass_type_id=sold.id,
            price=sold.price,
            currency=sold.currency,
            price_version=sold.price_version,
            minutes=self.minutes,
        )


BEST_OFFER = "best"


@dataclass(frozen=True, slots=True)
class Consent:
    """The member agreed to the offer with this id; "best" agrees to whichever leads.

    `shown` is the offer as it stood on the screen: that price counts, even if a new one has come meanwhile.
    """

    offer_id: str
    shown: Offer | None = None

    def agreed(self, found: tuple[Offer, ...]) -> Offer | None:
        """The offer that was agreed to, as long as its pass type is still among those that are `found`."""
        if self.shown is not None:
            sold = {offer.pass_type.id for offer in found}
            return self.shown if self.shown.pass_type.id in sold else None
        if self.offer_id == BEST_OFFER:
            return found[0]
        return next((offer for offer in found if offer.id == self.offer_id), None)


BEST = Consent(BEST_OFFER)


def offers(types: tuple[PassType, ...], kind: MemberKind, location: Location, at: datetime) -> tuple[Offer, ...]:
    """What may be bought here and now by this kind of person, the leading offer first.

    The cheapest per minute leads; ties go to the lower price, then to the older id (Nexudus: pay-as-you-go).
    """
    found = [
        Offer(pass_type=sold, minutes=_minutes(sold, location, at))
        for sold in types
        if (sold.payg_for_members if kind is MemberKind.MEMBER else sold.payg_for_contacts)
        and sold.kind in (PassKind.DAY, PassKind.VISITS, PassKind.MINUTES)
        and (not sold.locations or location.id in sold.locations)
        and open_at(sold.hours, location.calendar.local(at))
    ]
    return tuple(sorted(found, key=lambda o: (o.price_per_minute, o.pass_type.price, o.pass_type.id)))


def _minutes(sold: PassType, location: Location, at: datetime) -> int:
    """Those included; without them what is left of the day (Nexudus), or an hour where the stay is charged by time."""
    if sold.minutes_included is not None:
        return sold.minutes_included
    if sold.bill is Bill.AT_CHECK_OUT:
        return AN_HOUR
    return whole_minutes(at, location.calendar.end_of(location.calendar.day_of(at)))


def within_day(offer: Offer, charged_today: int | None, bounds: DayBounds | None) -> Offer:
    """The offer at what it really costs, when the day's charges come to `charged_today` by the price list."""
    if offer.tariff is not None or bounds is None:
        return offer
    return replace(offer, amount=share(offer.pass_type.price, charged_today, bounds))
