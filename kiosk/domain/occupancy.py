"""How many are inside, and how sure that is (rules.md 6): "64 inside, 5 unsure"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.places import Policies

USUAL_STAY = timedelta(hours=6)
"""Whoever is inside for longer may have left without a word, where the location names no longest stay."""


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Open visits of a location; `unsure` of them have been inside for longer than people stay."""

    inside: int
    unsure: int


def is_unsure(entered_at: datetime, now: datetime, policies: Policies) -> bool:
    """Whether somebody has been inside for longer than people stay."""
    longest = policies.max_stay_minutes
    return now - entered_at > (USUAL_STAY if longest is None else timedelta(minutes=longest))


def occupancy(entered: Sequence[datetime], now: datetime, policies: Policies) -> Occupancy:
    """The open visits, by when each was entered, counted at `now`."""
    return Occupancy(len(entered), sum(is_unsure(at, now, policies) for at in entered))
