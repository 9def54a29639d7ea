"""Money for a visit: charged once, by the price that was shown, or by time (rules.md 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

STEP_MINUTES = 15
"""Time is charged in steps of so many minutes, one at least (Nexudus: pay-as-you-go)."""

AN_HOUR = 60


class ChargeState(StrEnum):
    """How far a charge has come: known here, at the server, paid, paid back, or withdrawn."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    SETTLED = "settled"
    REFUNDED = "refunded"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBounds:
    """Floor and cap over all pay-as-you-go charges of a member, location and day, in minor units (Nexudus)."""

    floor: int | None = None
    cap: int | None = None

    def clamp(self, total: int) -> int:
        """What a day with charges of `total` comes to; a cap below the floor wins."""
        raised = max(total, self.floor or 0)
        return raised if self.cap is None else min(raised, self.cap)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """Money owed for a visit, one at most: `amount` in minor units, by the price list `price_version`.

    `plain` is the amount before the day's `bounds` changed it, None where they did not.
    """

    visit_id: str
    amount: int
    currency: str
    pass_type_id: str
    price_version: int
    state: ChargeState = ChargeState.PENDING
    plain: int | None = None
    bounds: DayBounds | None = None

    @property
    def by_list(self) -> int:
        """What the price list alone says."""
        return self.amount if self.plain is None else self.plain

    @property
    def stands(self) -> bool:
        """Whether it is owed or paid."""
        return self.state not in (ChargeState.VOID, ChargeState.REFUNDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """A price by time, as it stood when the member agreed to it: `price` minor units for `minutes`."""

    pass_type_id: str
    price: int
    currency: str
    price_version: int
    minutes: int = AN_HOUR

    def amount(self, minutes: int) -> int:
        """For a stay of so many minutes: in steps, one at least, half a minor unit rounded up."""
        steps = max(1, -(-minutes // STEP_MINUTES))
        return (2 * self.price * steps * STEP_MINUTES + self.minutes) // (2 * self.minutes)


def share(amount: int, before: int | None, bounds: DayBounds | None) -> int:
    """What a charge of `amount` adds to the day, whose charges come to `before` by the price list; None: the first.

    The day's total is kept between floor and cap, so each charge is the growth of that total: with a floor of
    5.00, two charges of 3.00 are 5.00 and 1.00.
    """
    if bounds is None:
        return amount
    return bounds.clamp((before or 0) + amount) - (0 if before is None else bounds.clamp(before))


def shares(day: Iterable[Charge]) -> list[int]:
    """What each charge of a member, location and day comes to, in the order in which the visits began.

    It depends on that order alone, and not on the order in which the charges became known (rules.md 9.5).
    """
    before: int | None = None
    found = []
    for charge in day:
        found.append(share(charge.by_list, before, charge.bounds) if charge.stands else charge.amount)
        if charge.stands:
            before = (before or 0) + charge.by_list
    return found
