"""What the desk's live feed leaves out: by chips, and by how loud a row is (ux.md S12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.alerts import DEFAULT_LEVELS, AlertLevel, Cause, alert_of
from kiosk.domain.arrivals import Arrival, Happening
from kiosk.domain.decisions import Flag


class FeedChip(StrEnum):
    """Which rows of the feed are shown. `NEEDS_ME`: those at which somebody has to look."""

    ALL = "all"
    NEEDS_ME = "needs_me"
    REFUSED = "refused"
    FREE = "free"
    PAY_AS_YOU_GO = "pay_as_you_go"
    NEW = "new"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class FeedFilter:
    """A chip, and whether what is fine is left out; `levels` as the club has set them."""

    chip: FeedChip = FeedChip.ALL
    hide_fine: bool = False
    levels: Mapping[Cause, AlertLevel] | None = None

    def takes(self, arrival: Arrival) -> bool:
        """Whether this row is shown."""
        level = alert_of(arrival, self.levels or DEFAULT_LEVELS)
        if self.hide_fine and level is AlertLevel.NONE:
            return False
        match self.chip:
            case FeedChip.ALL:
                return True
            case FeedChip.NEEDS_ME:
                return level in (AlertLevel.WARN, AlertLevel.STOP)
            case FeedChip.REFUSED:
                return arrival.happening is Happening.REFUSED
            case FeedChip.FREE:
                return arrival.free is not None
            case FeedChip.PAY_AS_YOU_GO:
                return arrival.pay_as_you_go and arrival.happening is Happening.CHECKED_IN
            case FeedChip.NEW:
                return Flag.FIRST_VISIT in arrival.flags
            case FeedChip.BIRTHDAY:
                return Flag.BIRTHDAY in arrival.flags
