"""What waits for somebody to look at it."""

from __future__ import annotations

import pytest

from kiosk.domain.conflicts import ConflictKind


@pytest.mark.parametrize(
    ("kind", "actions"),
    [
        (ConflictKind.TWO_VISITS_AT_ONCE, ("keep", "void")),
        (ConflictKind.PASS_OVERSPENT, ("keep", "void")),
        (ConflictKind.CHARGED_TWICE, ("keep", "void")),
        (ConflictKind.CODE_SHARED, ("keep", "void")),
        (ConflictKind.FREE_ENTRY_COVERED, ("convert", "keep")),
    ],
    ids=lambda value: value.value if isinstance(value, ConflictKind) else "",
)
def test_every_conflict_says_what_can_be_done(kind: ConflictKind, actions: tuple[str, ...]) -> None:
    assert kind.actions == actions
