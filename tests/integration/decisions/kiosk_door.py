"""Doors over a real store: what happens there beside scans; and the kiosk's, by its services and by its commands."""

from __future__ import annotations

import itertools
import json
from abc import ABC, abstractmethod
from contextlib import redirect_stdout
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from sqlalchemy import select

from kiosk.app.cli.commands import run
from kiosk.domain.decisions import Decision, Scan
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.protocol import answers
from kiosk.services import repair
from kiosk.services.close_day import close_day
from kiosk.services.document import read_document
from kiosk.services.free_entry import grant_free_entry
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import Door, explain_scan, process_scan
from kiosk.services.signature import Signature
from kiosk.services.staff import find_staff
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.store.tables import events
from tests.fakes.decision_cases import Answer, Case, Given, Plain, Step

LONG_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
"""When the documents were imported: nothing depends on it."""


class StoreDoor(ABC):
    """A store of one case, and what happens there."""

    def __init__(self, case: Case, store: Store) -> None:
        self._case = case
        self._store = store
        self._changes: list[Given] = []
        self._visits: list[str | None] = []
        self._ids = (f"event-{number}" for number in itertools.count(1))
        self._bring_in(case.document())

    def take(self, step: Step) -> Answer | None:
        """What the step comes to; None for those that nobody answers."""
        before = len(self._kinds())
        answer = self._happens(step, self._case.instant(step.at, step.where))
        self._visits.append(None if answer is None else answer["visit_id"])
        return None if answer is None else {**answer, "events": self._kinds()[before:]}

    def _happens(self, step: Step, at: datetime) -> Answer | None:
        if step.scan is not None:
            return self._scanned(step, at)
        if step.free_entry is not None:
            scan, granter = self._case.scan(step, self._next_id()), find_staff(self._store, step.by)
            signed = self._signed(at)
            granted = grant_free_entry(self._store, self._door(step.where), scan, granter, step.reason, signed)
            return answers.answer(granted, written=True)
        if step.back_fill is not None:
            scan, left = self._case.scan(step, self._next_id()), self._when(step.left, step)
            found = repair.back_fill(self._store, scan, step.where, left, left or at, self._signed(at))
            return answers.answer(found, written=True)
        if step.change is not None:
            self._changes.append(step.change)
            self._bring_in(self._case.document(*self._changes))
        elif step.close_day:
            close_day(self._store, step.where, at, self._signed(at))
        else:
            self._set_right(step, at)
        return None

    def _set_right(self, step: Step, at: datetime) -> None:
        meant = next(one for one in (step.undo, step.void, step.convert, step.correct) if one is not None)
        visit, signed = self._visits[meant - 1], self._signed(at)
        assert visit is not None
        if step.undo is not None:
            repair.undo(self._store, visit, at, signed, by_member=True)
        elif step.void is not None:
            repair.void(self._store, visit, at, step.reason, signed)
        elif step.convert is not None:
            consent = BEST if step.consent is None else Consent(step.consent)
            repair.convert(self._store, visit, at, signed, consent)
        else:
            came, left = self._when(step.came, step), self._when(step.left, step)
            repair.correct(self._store, visit, at, signed, checked_in_at=came, checked_out_at=left, reason=step.reason)

    def _when(self, time: str | None, step: Step) -> datetime | None:
        return None if time is None else self._case.instant(time, step.where)

    def _kinds(self) -> list[str]:
        with self._store.read() as connection:
            return list(connection.scalars(select(events.c.kind).order_by(events.c.position)))

    @abstractmethod
    def _scanned(self, step: Step, at: datetime) -> Answer:
        """Somebody scans there."""

    def _next_id(self) -> str:
        """The id of the scan of a step: that of its visit, if it makes one."""
        return f"visit-{len(self._visits) + 1}"

    def _door(self, where: str) -> Door:
        return Door(location_id=where, device="kiosk")

    def _signed(self, at: datetime) -> Signature:
        return Signature(device="kiosk", recorded_at=at, new_id=self._ids.__next__)

    def _bring_in(self, document: Plain) -> None:
        import_document(self._store, read_document(json.dumps(document).encode()), now=LONG_BEFORE)


class KioskDoor(StoreDoor):
    """The kiosk's: its services, as the camera uses them, and its commands over the same `folder`."""

    def __init__(self, case: Case, store: Store, folder: Path) -> None:
        super().__init__(case, store)
        self._folder = folder
        if case.pulled is not None:
            with store.write() as connection:
                state.put(connection, state.Name.PULLED_AT, case.instant(case.pulled).isoformat())

    def foreseen(self, scan: Scan, where: str) -> Decision:
        """What a scan would come to; nothing is written."""
        return explain_scan(self._store, self._door(where), scan)

    def typed(self, step: Step) -> Answer:
        """What the command says that the step comes to."""
        options = {"--location": step.where, "--at": self._case.instant(step.at, step.where).isoformat()}
        if step.free_entry is not None:
            name, code = "free-entry", step.free_entry
            options |= {"--by": step.by, "--reason": step.reason}
        else:
            name, code = "scan", step.scan or ""
            chosen = {"--direction": step.direction, "--consent": step.consent, "--host": step.host}
            options |= {option: value for option, value in chosen.items() if value is not None}
        printed = StringIO()
        with redirect_stdout(printed):
            words = [word for option in options.items() for word in option]
            ended = run(["--data", str(self._folder), name, "--json", *words, "--", code])
        answer: Answer = json.loads(printed.getvalue())
        assert ended == (1 if answer["decision"] == "refused" else 0)
        return answer

    def _scanned(self, step: Step, at: datetime) -> Answer:
        scan = self._case.scan(step, self._next_id())
        decision = process_scan(self._store, self._door(step.where), scan, recorded_at=at, new_id=self._ids.__next__)
        return answers.answer(decision, written=True)
