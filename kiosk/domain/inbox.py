"""What waits at the desk for somebody to look at it, as its room shows it (rules.md 5 and 8; ux.md S14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.conflicts import Conflict
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import Person


@dataclass(frozen=True, slots=True)
class InboxCard:
    """One thing to look at, with the visits that it is about, the latest last."""

    conflict: Conflict
    visits: tuple[ListedVisit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTaken:
    """A fact of this machine that the server refused for good: it stays here, and only here."""

    event_id: str
    at: datetime
    person: Person | None
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """All that waits at one location, the newest first.

    `covered` are free entries that a pass would cover by now; `owed` those that shall be paid, and that none covers.
    """

    contradictions: tuple[InboxCard, ...] = ()
    covered: tuple[ListedVisit, ...] = ()
    owed: tuple[ListedVisit, ...] = ()
    not_taken: tuple[NotTaken, ...] = ()

    @property
    def count(self) -> int:
        """How many things wait."""
        return len(self.contradictions) + len(self.covered) + len(self.owed) + len(self.not_taken)
