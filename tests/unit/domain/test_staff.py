"""What a role at the desk allows."""

from __future__ import annotations

import pytest

from kiosk.domain.staff import FreeEntries, StaffMember, StaffRole, needs_approval

ROSA = StaffMember(id="s-1", first_name="Rosa", last_name="Luz", role=StaffRole.RECEPTIONIST)
IVO = StaffMember(id="s-2", first_name="Ivo", last_name="Roy", role=StaffRole.RECEPTIONIST)
MAX = StaffMember(id="s-3", first_name="Max", last_name="Ho", role=StaffRole.MANAGER)


@pytest.mark.parametrize(
    ("of_member", "of_granter", "asked"),
    [(0, 0, False), (2, 2, False), (3, 0, True), (0, 3, True), (3, 3, True), (4, 1, True)],
)
def test_one_more_than_the_limit_of_member_or_granter_takes_a_manager(
    of_member: int, of_granter: int, asked: bool
) -> None:
    assert needs_approval(FreeEntries(of_member, of_granter), 3, ROSA, None) is asked


def test_a_manager_is_not_limited() -> None:
    assert not needs_approval(FreeEntries(9, 9), 3, MAX, None)


def test_a_manager_who_approves_lifts_the_limit_and_a_colleague_does_not() -> None:
    assert not needs_approval(FreeEntries(3, 0), 3, ROSA, MAX)
    assert needs_approval(FreeEntries(3, 0), 3, ROSA, IVO)


def test_where_none_are_free_a_manager_is_always_asked() -> None:
    assert needs_approval(FreeEntries(0, 0), 0, ROSA, None)
