"""A day's visits as a list with chips and a search, and the numbers above it (ux.md S15)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DayChip(StrEnum):
    """Which visits of a day are listed. Refused scans are no visits: the feed has them, of any day."""

    ALL = "all"
    INSIDE = "inside"
    FREE = "free"
    PAY_AS_YOU_GO = "pay_as_you_go"
    NEW = "new"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class DayFilter:
    """A chip, and words of which each begins a word of the name ("" leaves all; kiosk/domain/search.py)."""

    chip: DayChip = DayChip.ALL
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayNumbers:
    """What stands above the list. `inside` and `unsure` are of now, whatever the day.

    `free` are the free entries that nobody converted. `waiting_to_sync`: events of this machine that the server does
    not have yet; None where there is no server. `capacity` None: as many as come.
    """

    visits: int
    inside: int
    unsure: int
    refused: int
    free: int
    pay_as_you_go: int
    waiting_to_sync: int | None
    capacity: int | None
