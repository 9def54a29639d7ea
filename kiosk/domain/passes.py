"""What members hold: pass types, passes, and which of several is used first (rules.md 3, step 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.calendar import Hours, next_opening, open_at
from kiosk.domain.places import Location
from kiosk.domain.reasons import Reason


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
    used up. `used_today`: an entry on the location's present day already used it. `issued_at`: the
    location that sold it, None for the network.
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

    @property
    def covers_today(self) -> bool:
        """Whether today's entry is already paid for (a spent day pass covers the day: rules.md 3)."""
        return self.type.kind is PassKind.DAY and self.used_today

    @property
    def locations(self) -> tuple[str, ...]:
        """Where it is good; none means everywhere (Nexudus: passes without locations)."""
        return self.type.locations or (() if self.issued_at is None else (self.issued_at,))


@dataclass(frozen=True, slots=True)
class Miss:
    """Why a pass does not open the door, as a reason and in a sentence; `good_from` says when it would."""

    reason: Reason
    sentence: str
    good_from: datetime | None = None


def miss(held: Pass, location: Location, at: datetime) -> Miss | None:
    """Why `held` is not good here and now; None if it is.

    A pass that fails in several ways is reported by the one hardest to mend (the last in
    `NEAREST_MISS_ORDER`): "come at ten" would mislead the holder of a pass that has also ended.
    """
    return max(_misses(held, location, at), key=lambda found: NEAREST_MISS_ORDER.index(found.reason), default=None)


NEAREST_MISS_ORDER = (
    Reason.WRONG_HOURS,
    Reason.PASS_NOT_STARTED,
    Reason.USED_UP,
    Reason.PASS_ENDED,
    Reason.WRONG_LOCATION,
    Reason.UNPAID,
    Reason.PLAN_LIMIT,
    Reason.NO_PASS,
)
"""Most helpful first (rules.md 3, step 8)."""


def _misses(held: Pass, location: Location, at: datetime) -> list[Miss]:
    name, day, local = held.type.name, location.calendar.day_of(at), location.calendar.local(at)
    found = []
    if not open_at(held.type.hours, local):
        start = next_opening(held.type.hours, local)
        found.append(Miss(Reason.WRONG_HOURS, f"{name}: not in its hours at {local:%H:%M}", start))
    if held.starts_on is not None and day < held.starts_on:
        first = location.calendar.start_of(held.starts_on)
        found.append(Miss(Reason.PASS_NOT_STARTED, f"{name}: starts on {held.starts_on}", first))
    if held.remaining is not None and held.remaining <= 0 and not held.covers_today:
        found.append(Miss(Reason.USED_UP, f"{name}: used up"))
    if held.expires_on is not None and day > held.expires_on:
        found.append(Miss(Reason.PASS_ENDED, f"{name}: ended on {held.expires_on}"))
    if held.locations and location.id not in held.locations:
        found.append(Miss(Reason.WRONG_LOCATION, f"{name}: good at {', '.join(held.locations)} only"))
    match held.state:
        case PassState.ACTIVE:
            pass
        case PassState.UNPAID:
            found.append(Miss(Reason.UNPAID, f"{name}: not paid yet"))
        case PassState.CANCELLED:
            found.append(Miss(Reason.PASS_ENDED, f"{name}: cancelled"))
        case PassState.FROZEN | PassState.AWAITING_APPROVAL:
            # No reason of its own in rules.md: to the member it is as if there were no pass.
            found.append(Miss(Reason.NO_PASS, f"{name}: {held.state.value.replace('_', ' ')}"))
    return found


_PRIORITY = {UsePriority.HIGH: 0, UsePriority.NORMAL: 1, UsePriority.LOW: 2}
_KIND = {PassKind.DAY: 0, PassKind.MINUTES: 1, PassKind.VISITS: 2, PassKind.MEMBERSHIP: 3, PassKind.GUEST: 4}
_EVERYWHERE = 1_000_000


def use_order(held: Pass) -> tuple[int, int, int, int, int, int, bool, str]:
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
        -(held.remaining or 0),
        held.shared_by is not None,
        held.id,
    )
