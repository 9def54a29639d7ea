"""The messages of sync protocol 1, as in PROTOCOL.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

VERSION = 1
"""The version that this program speaks."""

BATCH_MAX = 500
"""Most events of one push, and most changes of one page of a pull."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """The first call: which versions the kiosk speaks."""

    request_id: str
    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """The server's choice of a version, the location that the device stands at, and the server's clock."""

    request_id: str
    version: int
    device: str
    location_id: str
    server_time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Before any key: the code that the server showed."""

    request_id: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """The kiosk's key, told this once; its id, its name and its location."""

    request_id: str
    device: str
    name: str
    location_id: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """Events in the order in which they were recorded; each is read on its own, so one bad one spoils none."""

    request_id: str
    events: tuple[msgspec.Raw, ...]


class Outcome(StrEnum):
    """What became of one event: now stored, stored before, or not acceptable ever."""

    ACCEPTED = "accepted"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventAnswer:
    """The answer to the event at the same place in the push. `problem` is set for a refused one only."""

    event_id: str | None
    outcome: Outcome
    server_seq: int | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PushAnswer:
    """Counts only if it echoes the request's id and names each event."""

    request_id: str
    answers: tuple[EventAnswer, ...]
    server_time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of reference data, by column name, with its change number."""

    table: str
    change: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """A row of reference data that is gone."""

    table: str
    id: str
    change: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """One page of the feed: all changes after the asked cursor up to `cursor`; `more` says to ask again."""

    request_id: str
    cursor: str
    more: bool
    tombstones: tuple[Tombstone, ...]
    rows: tuple[Row, ...]
    events: tuple[msgspec.Raw, ...]
    server_time: datetime
