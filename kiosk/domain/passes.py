"""What members hold: pass types, passes, and which of several is used first (rules.md 3, step 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.calendar import Hours


class PassKind(StrEnum):
    """What a pass gives: a right, n entries, a budget of minutes, whole days, or an entry for a guest."""

    MEMBERSHIP = "membership"
    VISITS = "visits"
    MINUTES = "minutes"
    DAY = "day"
    GUEST = "guest"


class UsePriority(StrEnum):
    """Which passes go first (Nexudus: UsePriority)."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Bill(StrEnum):
    """When pay-as-you-go is charged."""

    AT_CHECK_IN = "at_check_in"
    AT_CHECK_OUT = "at_check_out"


class Origin(StrEnum):
    """Where a pass came from."""

    PLAN = "plan"
    PRODUCT = "product"
    MANUAL = "manual"
    PAY_AS_YOU_GO = "pay_as_you_go"
    SHARED = "shared"


class PassState(StrEnum):
    """Whether a pass is in force."""

    ACTIVE = "active"
    FROZEN = "frozen"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    AWAITING_APPROVAL = "awaiting_approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassType:
    """A product. `price` in minor units; `price_version` counts its price changes.

    No `locations`: good where the pass was issued. No `hours`: good at any time.
    """

    id: str
    name: str
    kind: PassKind
    price: int
    currency: str
    price_version: int = 1
    minutes_included: int | None = None
    visits_included: int | None = None
    locations: tuple[str, ...] = ()
    hours: Hours = ()
    use_priority: UsePriority = UsePriority.NORMAL
    counts_towards_plan_limits: bool = True
    payg_for_members: bool = False
    payg_for_contacts: bool = False
    bill: Bill = Bill.AT_CHECK_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One pass type held by one member, with what remains of it now on this machine.

    `remaining` counts entries (`visits`), minutes (`minutes`) or days (`day`); None for kinds that are not
    used up. `used_today`: an entry on the location's present day already used it; `last_used_on`: the last day
    on which this machine knows of a use. `issued_at`: the location that sold it, None for the network. `host`:
    the name of whoever shares it.
    """

    id: str
    type: PassType
    starts_on: date | None
    expires_on: date | None
    remaining: int | None
    used_today: bool = False
    origin: Origin = Origin.MANUAL
    state: PassState = PassState.ACTIVE
    issued_at: str | None = None
    shared_by: str | None = None
    host: str | None = None
    last_used_on: date | None = None

    @property
    def covers_today(self) -> bool:
        """Whether today's entry is already paid for (a spent day pass covers the day: rules.md 3).

        One that was assigned at the door and is charged by time paid for its own visit only.
        """
        by_time = self.origin is Origin.PAY_AS_YOU_GO and self.type.bill is Bill.AT_CHECK_OUT
        return self.type.kind is PassKind.DAY and self.used_today and not by_time

    def runs_on(self, day: date) -> bool:
        """Whether `day` lies between its first and its last."""
        return (self.starts_on is None or self.starts_on <= day) and (self.expires_on is None or day <= self.expires_on)

    @property
    def for_guests(self) -> bool:
        """Whether it opens the door for guests of its holder, not for the holder (rules.md 3, step 8.4)."""
        return self.type.kind is PassKind.GUEST and self.shared_by is None

    def described(self, remaining: int | None) -> str:
        """As staff read it, with what remains of it (Capitan: entry_method_description)."""
        shared = "" if self.host is None else f" from {self.host}"
        return f"{self.type.name}{shared}" + ("" if remaining is None else f" ({remaining} remaining)")

    @property
    def locations(self) -> tuple[str, ...]:
        """Where it is good; none means everywhere (Nexudus: passes without locations)."""
        return self.type.locations or (() if self.issued_at is None else (self.issued_at,))


_PRIORITY = {UsePriority.HIGH: 0, UsePriority.NORMAL: 1, UsePriority.LOW: 2}
_KIND = {PassKind.DAY: 0, PassKind.MINUTES: 1, PassKind.VISITS: 2, PassKind.MEMBERSHIP: 3, PassKind.GUEST: 4}
_EVERYWHERE = 1_000_000


_ENDLESS = float("inf")


def use_order(held: Pass) -> tuple[int, int, int, int, int, float, bool, str]:
    """Sort key: which of several good passes is used (Nexudus: passes usage).

    A pass that already covers today goes before all: re-entry spends nothing. Then priority high to low;
    day before minutes before visits; cheaper; from plan or product before manual; good at fewer locations;
    more remaining; own before shared; the older id, so that two machines always choose alike.
    """
    return (
        -1 if held.covers_today else _PRIORITY[held.type.use_priority],
        _KIND[held.type.kind],
        held.type.price,
        0 if held.origin in (Origin.PLAN, Origin.PRODUCT) else 1,
        len(held.locations) or _EVERYWHERE,
        -(_ENDLESS if held.remaining is None else held.remaining),
        held.shared_by is not None,
        held.id,
    )
