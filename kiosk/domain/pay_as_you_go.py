"""What a member without a pass may buy at the door, and which offer leads (rules.md 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from kiosk.domain.calendar import open_at, whole_minutes
from kiosk.domain.members import MemberKind
from kiosk.domain.passes import Bill, PassKind, PassType
from kiosk.domain.places import Location


class ChargeState(StrEnum):
    """How far a charge has come: known here, at the server, paid, paid back, or withdrawn."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    SETTLED = "settled"
    REFUNDED = "refunded"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """Money owed for a visit, one at most: `amount` in minor units, by the price list `price_version`."""

    visit_id: str
    amount: int
    currency: str
    pass_type_id: str
    price_version: int
    state: ChargeState = ChargeState.PENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A pass that may be bought now: `price` in minor units for `minutes` of stay.

    The id names the price version too, so that consent to a price is never taken for another.
    """

    pass_type: PassType
    minutes: int

    @property
    def id(self) -> str:
        """What a consent names: the pass type and its price version, "day@3"."""
        return f"{self.pass_type.id}@{self.pass_type.price_version}"

    @property
    def price_per_minute(self) -> Fraction:
        """By what offers are compared (Nexudus: price / minutes included)."""
        return Fraction(self.pass_type.price, max(1, self.minutes))


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

    The cheapest per minute leads; a type without included minutes counts those left today; ties go to the
    lower price, then to the older id (Nexudus: pay-as-you-go). Types billed at check-out are not offered
    until charging by time is built.
    """
    left_today = whole_minutes(at, location.calendar.end_of(location.calendar.day_of(at)))
    found = [
        Offer(pass_type=held, minutes=left_today if held.minutes_included is None else held.minutes_included)
        for held in types
        if (held.payg_for_members if kind is MemberKind.MEMBER else held.payg_for_contacts)
        and held.kind in (PassKind.DAY, PassKind.VISITS, PassKind.MINUTES)
        and held.bill is Bill.AT_CHECK_IN
        and (not held.locations or location.id in held.locations)
        and open_at(held.hours, location.calendar.local(at))
    ]
    return tuple(sorted(found, key=lambda o: (o.price_per_minute, o.pass_type.price, o.pass_type.id)))
