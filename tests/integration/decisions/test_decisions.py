"""The decision cases at each door: whatever the way in, the answer is that of the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store.engine import Store
from tests.fakes.decision_cases import Answer, Case, all_cases, check
from tests.integration.decisions.kiosk_door import KioskDoor

CASES = [pytest.param(case, id=case.name) for case in all_cases()]


@pytest.fixture
def kiosk_door(
    case: Case, emptied_store: Store, kept_folder: Path, nobodys_settings: None, monkeypatch: pytest.MonkeyPatch
) -> KioskDoor:
    """The kiosk's door of the case."""
    monkeypatch.setenv("KIOSK_READER__PREFIX", case.reader.prefix)
    monkeypatch.setenv("KIOSK_READER__SUFFIX", case.reader.suffix)
    return KioskDoor(case, emptied_store, kept_folder)


@pytest.mark.parametrize("case", CASES)
def test_at_the_kiosk(case: Case, kiosk_door: KioskDoor) -> None:
    said: list[Answer] = []
    for step in case.steps:
        answer = kiosk_door.take(step, typed=step is case.steps[-1])
        said.append(answer or {})
        if step.expect is not None:
            check(step.expect, said)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 450
