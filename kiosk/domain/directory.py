"""A member as the desk's search shows them (ux.md S12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.members import MemberState


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMember:
    """One hit. `plan` is the plan's name; `passes` their good passes, as "Entry Pass (4 remaining)", best first.

    `inside_since` is None while they are not here; `last_visit` is when they last came, anywhere, and
    `visits_before` how often they did before this system kept their visits.
    """

    id: str
    number: int
    first_name: str
    last_name: str
    state: MemberState
    plan: str | None
    passes: tuple[str, ...]
    inside_since: datetime | None
    last_visit: datetime | None
    visits_before: int


@dataclass(frozen=True, slots=True)
class Found:
    """How many members fit, and the first of them, best first."""

    total: int
    people: tuple[FoundMember, ...]
