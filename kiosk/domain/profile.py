"""All that the desk shows of one member: the case beside the feed (ux.md S12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.decisions import Flag, Refused
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import MemberKind, MemberState, Person, Waiver
from kiosk.domain.notes import Note
from kiosk.domain.passes import Pass
from kiosk.domain.plans import Plan


@dataclass(frozen=True, slots=True)
class FreeMonth:
    """Free entries of this calendar month, and from how many on a manager is asked."""

    of_member: int
    of_club: int
    limit: int

    @property
    def used_up(self) -> bool:
        """Whether the next one takes a manager."""
        return self.of_member >= self.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A member, as known at `at`.

    `overdue` is in minor units of `currency`. `waiver_gap` says why a form is missing or does not hold today, as a
    sentence; None also where no form is asked for. `passes` are all they hold, the one that is used first in front;
    `visits` the last ten that counted, newest first, `open_visit` the one that goes on here. `visit_count`: how often
    they came. `refusal` is what a check-in now would be refused for; None also while they are inside. `notes` are the
    team's that are open, newest first. `flags` are those that a check-in now would raise; `birthday_today` is for the
    desk's eyes and asks no leave.
    """

    at: datetime
    person: Person
    number: int
    kind: MemberKind
    state: MemberState
    email: str | None
    phone: str | None
    birthday: date | None
    birthday_today: bool
    overdue: int
    currency: str
    waiver: Waiver | None
    waiver_gap: str | None
    note: str | None
    plan: Plan | None
    passes: tuple[Pass, ...]
    visit_count: int
    open_visit: ListedVisit | None
    visits: tuple[ListedVisit, ...]
    free_entries: FreeMonth
    flags: tuple[Flag, ...]
    refusal: Refused | None = None
    notes: tuple[Note, ...] = ()
