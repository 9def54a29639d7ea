"""What waits for somebody at the desk to look at it: contradictions of machines that were apart, and free entries
that a pass would cover by now (rules.md 5 and 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.members import Person


class ConflictKind(StrEnum):
    """What is the matter. The facts all stay; what is done about them is a new fact."""

    TWO_VISITS_AT_ONCE = "two_visits_at_once"
    PASS_OVERSPENT = "pass_overspent"
    CHARGED_TWICE = "charged_twice"
    CODE_SHARED = "code_shared"
    FREE_ENTRY_COVERED = "free_entry_covered"

    @property
    def actions(self) -> tuple[str, ...]:
        """What staff can do, as commands are called."""
        return ("convert", "keep") if self is ConflictKind.FREE_ENTRY_COVERED else ("keep", "void")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One thing to look at: the visits it is about, the latest last; `at` is when that one began."""

    kind: ConflictKind
    member: Person
    location_id: str
    at: datetime
    visit_ids: tuple[str, ...]
    pass_id: str | None = None
