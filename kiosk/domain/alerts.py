"""How loudly the desk is told of what happened at the door: a level for each rule, which settings may change."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.arrivals import Arrival, Happening
from kiosk.domain.decisions import Flag
from kiosk.domain.reasons import Reason


class AlertLevel(StrEnum):
    """From silence to "somebody stands there and cannot come in", in this order."""

    NONE = "none"
    INFO = "info"
    WARN = "warn"
    STOP = "stop"


class Occasion(StrEnum):
    """What an alert may be set for, beside the reasons and the flags."""

    MILESTONE = "milestone"
    FREE_ENTRY = "free_entry"
    PAY_AS_YOU_GO = "pay_as_you_go"


Cause = Reason | Flag | Occasion
"""No word of theirs means two things, so settings name a cause by its word."""

DEFAULT_LEVELS: Mapping[Cause, AlertLevel] = {
    **dict.fromkeys(Reason, AlertLevel.STOP),
    Reason.NOT_A_MEMBER_CODE: AlertLevel.INFO,
    Reason.NOT_INSIDE: AlertLevel.INFO,
    Reason.UNKNOWN_CODE: AlertLevel.WARN,
    Flag.FIRST_VISIT: AlertLevel.INFO,
    Flag.NOTE: AlertLevel.WARN,
    Flag.WAIVER_ENDS_SOON: AlertLevel.WARN,
    Flag.BIRTHDAY: AlertLevel.INFO,
    Occasion.MILESTONE: AlertLevel.INFO,
    Occasion.FREE_ENTRY: AlertLevel.INFO,
    Occasion.PAY_AS_YOU_GO: AlertLevel.NONE,
}

_LOUDNESS = tuple(AlertLevel)


def alert_of(arrival: Arrival, levels: Mapping[Cause, AlertLevel] = DEFAULT_LEVELS) -> AlertLevel:
    """The loudest level of all its causes; a cause that `levels` does not name has its usual one."""
    named = (levels.get(cause, DEFAULT_LEVELS.get(cause, AlertLevel.NONE)) for cause in causes(arrival))
    return max(named, key=_LOUDNESS.index, default=AlertLevel.NONE)


def causes(arrival: Arrival) -> tuple[Cause, ...]:
    """Why the desk might be told of it."""
    found: list[Cause] = [] if arrival.reason is None else [arrival.reason]
    found += arrival.flags
    if arrival.milestones:
        found.append(Occasion.MILESTONE)
    if arrival.free is not None:
        found.append(Occasion.FREE_ENTRY)
    if arrival.pay_as_you_go and arrival.happening is Happening.CHECKED_IN:
        found.append(Occasion.PAY_AS_YOU_GO)
    return tuple(found)
