"""The decision cases at each door: whatever the way in, the answer is that of the rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from kiosk.domain.decide import decide
from kiosk.store.engine import Store
from tests.fakes.decision_cases import Answer, Case, all_cases, check
from tests.fakes.kept_stores import KeptStores
from tests.fakes.random_clubs import random_case
from tests.integration.decisions.kiosk_door import KioskDoor, StoreDoor
from tests.integration.decisions.paper_door import PaperDoor
from tests.integration.decisions.server_door import Server, ServerDoor, is_served

ALL = all_cases()


def named(cases: Iterable[Case]) -> list[Any]:
    """The cases under their names."""
    return [pytest.param(case, id=case.name) for case in cases]


def is_on_paper(case: Case) -> bool:
    """Whether a club on paper can follow: it keeps no events by which staff could set a visit right."""
    return not any(step.sets_right for step in case.steps)


def _kind(case: Case) -> tuple[object, ...]:
    """Of cases that are alike in this, one is typed as a command: each takes a tenth of a second."""
    last = case.steps[-1]
    expected = last.expect or {}
    return expected["decision"], expected.get("reason"), expected.get("entry_method"), last.direction, last.consent


ONE_OF_EACH = {_kind(case): case for case in reversed(ALL) if case.steps[-1].symbology == "typed"}


def through(door: StoreDoor | PaperDoor, case: Case) -> None:
    """Take the steps of a case, and hold each answer against what is expected."""
    said: list[Answer] = []
    for step in case.steps:
        said.append(door.take(step) or {})
        if step.expect is not None:
            check(step.expect, said)


@pytest.fixture
def kiosk_door(
    case: Case, emptied_store: Store, stores: KeptStores, nobodys_settings: None, monkeypatch: pytest.MonkeyPatch
) -> KioskDoor:
    """The kiosk's door of the case."""
    monkeypatch.setenv("KIOSK_READER__PREFIX", case.reader.prefix)
    monkeypatch.setenv("KIOSK_READER__SUFFIX", case.reader.suffix)
    return KioskDoor(case, emptied_store, stores.folder_of("store"))


@pytest.mark.parametrize("case", named(filter(is_on_paper, ALL)))
def test_by_the_function_alone(case: Case) -> None:
    through(PaperDoor(case), case)


@pytest.mark.parametrize("case", named(ALL))
def test_at_the_kiosk(case: Case, kiosk_door: KioskDoor) -> None:
    """And at each scan the store knows what stands on paper."""
    paper_door = PaperDoor(case) if is_on_paper(case) else None
    said: list[Answer] = []
    for step in case.steps:
        if paper_door is not None:
            if step.scan is not None:
                scan = paper_door.scan(step)
                assert kiosk_door.foreseen(scan, step.where) == decide(scan, paper_door.club.facts(scan, step.where))
            paper_door.take(step)
        said.append(kiosk_door.take(step) or {})
        if step.expect is not None:
            check(step.expect, said)


@pytest.mark.parametrize("case", named(filter(is_served, ALL)))
def test_at_the_server(case: Case, server: Server) -> None:
    through(ServerDoor(case, server), case)


@pytest.mark.parametrize("case", named(ONE_OF_EACH.values()))
def test_typed_as_a_command(case: Case, kiosk_door: KioskDoor) -> None:
    *before, last = case.steps
    said = [kiosk_door.take(step) or {} for step in before]
    assert last.expect is not None
    check(last.expect, [*said, kiosk_door.typed(last)])


@pytest.mark.parametrize("case", named(random_case(seed) for seed in range(20)))
def test_in_a_week_of_chance_the_store_knows_what_stands_on_paper(case: Case, kiosk_door: KioskDoor) -> None:
    paper_door = PaperDoor(case)
    for step in case.steps:
        if step.scan is not None:
            scan = paper_door.scan(step)
            assert kiosk_door.foreseen(scan, step.where) == decide(scan, paper_door.club.facts(scan, step.where))
        paper_door.take(step)
        kiosk_door.take(step)


def test_there_are_enough_cases() -> None:
    assert len(ALL) >= 450
