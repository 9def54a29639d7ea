"""Who is in, as a list; and the list that is called out in an alarm (ux.md S16)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.members import Person
from kiosk.domain.search import fold
from kiosk.domain.visits import EntryMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideRow:
    """Somebody who is inside, for `minutes` now. `unsure`: for longer than people stay."""

    visit_id: str
    person: Person
    since: datetime
    minutes: int
    unsure: bool
    entry_method: EntryMethod


class InsideOrder(StrEnum):
    """How the list is sorted."""

    NAME = "name"
    LONGEST = "longest"


def in_order(rows: Iterable[InsideRow], order: InsideOrder) -> tuple[InsideRow, ...]:
    """By last and first name whatever their accents, or the longest stay first."""

    def by_name(row: InsideRow) -> tuple[str, str, str]:
        return fold(row.person.last_name), fold(row.person.first_name), row.visit_id

    match order:
        case InsideOrder.NAME:
            return tuple(sorted(rows, key=by_name))
        case InsideOrder.LONGEST:
            return tuple(sorted(rows, key=lambda row: (row.since, *by_name(row))))


KEPT_FOR = timedelta(hours=24)
"""How long a roll-call stays after it was closed (ux.md 3.8)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCall:
    """Who was inside when the alarm was raised, and who has been seen since. `safe` are ids of visits."""

    location_id: str
    taken_at: datetime
    rows: tuple[InsideRow, ...]
    safe: frozenset[str] = frozenset()
    closed_at: datetime | None = None

    @property
    def missing(self) -> tuple[InsideRow, ...]:
        """Those whom nobody has seen yet."""
        return tuple(row for row in self.rows if row.visit_id not in self.safe)

    def seen(self, visit_id: str) -> RollCall:
        """They are safe; once more takes nothing back."""
        return replace(self, safe=self.safe | {visit_id} & {row.visit_id for row in self.rows})

    def not_seen(self, visit_id: str) -> RollCall:
        """That was somebody else."""
        return replace(self, safe=self.safe - {visit_id})

    def closed(self, at: datetime) -> RollCall:
        """The alarm is over."""
        return replace(self, closed_at=at)

    def over(self, now: datetime) -> bool:
        """Whether it was closed so long ago that it goes."""
        return self.closed_at is not None and now - self.closed_at >= KEPT_FOR
