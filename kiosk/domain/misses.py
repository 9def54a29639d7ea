"""Why a pass does not open the door here and now, and which of several misses is told (rules.md 3, step 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.calendar import next_opening, open_at, spoken_day
from kiosk.domain.passes import Pass, PassKind, PassState
from kiosk.domain.places import Location
from kiosk.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Miss:
    """Why a pass does not open the door, as a reason and in a sentence; `good_from` says when it would."""

    reason: Reason
    sentence: str
    good_from: datetime | None = None


HELPFULNESS = (
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


def hardest(misses: Iterable[Miss]) -> Miss | None:
    """Of the misses of one pass the one that is hardest to mend; None if there are none.

    "Come at ten" would mislead the holder of a pass that has also ended.
    """
    return max(misses, key=lambda miss: HELPFULNESS.index(miss.reason), default=None)


def nearest(misses: Iterable[Miss]) -> Miss | None:
    """Of the misses of several passes the most helpful, and of equal ones the soonest."""
    return min(misses, key=_nearness, default=None)


def _nearness(miss: Miss) -> tuple[int, float]:
    soon = float("inf") if miss.good_from is None else miss.good_from.timestamp()
    return HELPFULNESS.index(miss.reason), soon


def misses_of(held: Pass, location: Location, at: datetime, over_limit: str | None) -> list[Miss]:
    """Every reason for which `held` is not good here and now; none if it is.

    `over_limit` says how the member's plan is used up: that beats spare passes, unless their type does not count
    towards plan limits (Nexudus). A guest comes on the host's ground, and a day that was already entered is not
    counted again.
    """
    name, day, local = held.described(None), location.calendar.day_of(at), location.calendar.local(at)
    found = []
    if not open_at(held.type.hours, local):
        start = next_opening(held.type.hours, local)
        found.append(
            Miss(Reason.WRONG_HOURS, f"{name}: not in its hours at {local:%H:%M}{_again(start, local)}", start)
        )
    if held.starts_on is not None and day < held.starts_on:
        first = location.calendar.start_of(held.starts_on)
        found.append(Miss(Reason.PASS_NOT_STARTED, f"{name}: starts on {spoken_day(held.starts_on, day)}", first))
    if held.remaining is not None and held.remaining <= 0 and not held.covers_today:
        last = "" if held.last_used_on is None else f" on {spoken_day(held.last_used_on, day)}"
        found.append(Miss(Reason.USED_UP, f"{name}: used up{last}"))
    if held.expires_on is not None and day > held.expires_on:
        found.append(Miss(Reason.PASS_ENDED, f"{name}: ended on {spoken_day(held.expires_on, day)}"))
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
    counts = held.type.counts_towards_plan_limits and held.type.kind is not PassKind.GUEST and not held.covers_today
    if over_limit is not None and counts:
        found.append(Miss(Reason.PLAN_LIMIT, f"{name}: {over_limit}"))
    return found


def _again(start: datetime | None, local: datetime) -> str:
    """When its hours begin, for people: at a time of today, or of another day."""
    if start is None:
        return ""
    on = "" if start.date() == local.date() else f" on {spoken_day(start.date(), local.date())}"
    return f", again{on} from {start:%H:%M}"
