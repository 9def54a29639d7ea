"""The one place where the clock is read and ids are made; everybody else is given these."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import uuid_utils


def now() -> datetime:
    """The present instant, in UTC: a label for what happens, never a timer."""
    return datetime.now(UTC)  # noqa: TID251  # this is the place


def ticks() -> float:
    """Seconds on a clock that is never set: for time-outs, pacing and durations."""
    return time.monotonic()  # noqa: TID251  # this is the place


def new_id() -> str:
    """A UUIDv7: unique everywhere, and sorted by when it was made."""
    return str(uuid_utils.uuid7())  # noqa: TID251  # this is the place
