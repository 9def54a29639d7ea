"""The kiosk's door: the services over a real store, as the camera uses them, and the command that does the same."""

from __future__ import annotations

import itertools
import json
from contextlib import redirect_stdout
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from kiosk.app.cli.commands import run
from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.domain.decisions import Decision, Scan
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
from kiosk.protocol import answers
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import Door, explain_scan, process_scan
from kiosk.store import state
from kiosk.store.engine import Store
from tests.fakes.decision_cases import Answer, Case, Given, Plain, Step

DIRECTIONS = {"in": Direction.IN_ONLY, "out": Direction.OUT_ONLY, "toggle": Direction.TOGGLE}


LONG_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
"""When the documents were imported: nothing depends on it."""


class KioskDoor:
    """One store of a case, in `folder`."""

    def __init__(self, case: Case, store: Store, folder: Path) -> None:
        self._case = case
        self._store = store
        self._folder = folder
        self._changes: list[Given] = []
        self._ids = (f"id-{number:03}" for number in itertools.count(1))
        self._bring_in(case.document())
        if case.pulled is not None:
            with store.write() as connection:
                state.put(connection, state.Name.PULLED_AT, case.instant(case.pulled).isoformat())

    def take(self, step: Step) -> Answer | None:
        """What the step comes to; None for those that nobody answers."""
        at = self._case.instant(step.at, step.where)
        if step.change is not None:
            self._changes.append(step.change)
            self._bring_in(self._case.document(*self._changes))
            return None
        decision = process_scan(
            self._store, self._door(step), self._scan(step, at), recorded_at=at, new_id=self._ids.__next__
        )
        return answers.answer(decision, written=True)

    def typed(self, step: Step) -> Answer:
        """What the command says that the step comes to."""
        at = self._case.instant(step.at, step.where)
        options = {"--direction": step.direction, "--consent": step.consent}
        given = [word for name, value in options.items() if value is not None for word in (name, value)]
        arguments = ["scan", "--json", "--location", step.where, "--at", at.isoformat(), *given, "--", step.scan or ""]
        printed = StringIO()
        with redirect_stdout(printed):
            code = run(["--data", str(self._folder), *arguments])
        answer: Answer = json.loads(printed.getvalue())
        assert code == (1 if answer["decision"] == "refused" else 0)
        return answer

    def foreseen(self, step: Step) -> Decision:
        """What a scan would come to; nothing is written."""
        return explain_scan(self._store, self._door(step), self._scan(step, self._case.instant(step.at, step.where)))

    def _bring_in(self, document: Plain) -> None:
        import_document(self._store, read_document(json.dumps(document).encode()), now=LONG_BEFORE)

    def _door(self, step: Step) -> Door:
        reader = self._case.reader
        return Door(
            location_id=step.where,
            device="kiosk",
            symbologies=DEFAULT_SYMBOLOGIES,
            prefix=reader.prefix,
            suffix=reader.suffix,
        )

    def _scan(self, step: Step, at: datetime) -> Scan:
        assert step.scan is not None
        return Scan.read(
            step.scan,
            Symbology(step.symbology),
            scan_id=next(self._ids),
            at=at,
            host=step.host,
            direction=None if step.direction is None else DIRECTIONS[step.direction],
            consent=None if step.consent is None else Consent(step.consent),
            prefix=self._case.reader.prefix,
            suffix=self._case.reader.suffix,
        )
