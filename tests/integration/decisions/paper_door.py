"""The function alone: what the rules say of a club on paper."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.decisions import Scan
from kiosk.domain.visits import FreeEntry
from kiosk.protocol import answers
from tests.fakes.decision_cases import Answer, Case, Given, Step
from tests.fakes.paper_club import PaperClub


class PaperDoor:
    """The door of a case in a club on paper."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._changes: list[Given] = []
        self._visits: list[str | None] = []
        self.club = PaperClub(case.document(), None if case.pulled is None else case.instant(case.pulled))

    def take(self, step: Step) -> Answer | None:
        """What the step comes to; None for those that nobody answers."""
        answer = None
        if step.change is not None:
            self._changes.append(step.change)
            self.club.change(self._case.document(*self._changes))
        elif step.close_day:
            self.club.close_day(step.where, self._case.instant(step.at, step.where))
        elif step.undo is not None:
            visit = self._visits[step.undo - 1]
            assert visit is not None
            self.club.undo(visit)
        else:
            answer = answers.answer(self.club.take(self.scan(step), step.where), written=True)
        self._visits.append(None if answer is None else answer["visit_id"])
        return answer

    def scan(self, step: Step) -> Scan:
        """The scan of a step, with what the desk granted; each step's has an id of its own."""
        scan = self._case.scan(step, f"visit-{len(self._visits) + 1}")
        if step.free_entry is None:
            return scan
        return replace(scan, free_entry=FreeEntry(reason=step.reason, granted_by=step.by))
