"""Who works at the desk, and who signs in by which PIN."""

from __future__ import annotations

from collections.abc import Callable

import argon2
import pytest

from kiosk.domain.repair import NotPossible
from kiosk.domain.staff import ListedStaff, StaffMember, StaffRole
from kiosk.services import staffing
from kiosk.services.staff import UnknownStaff, somebody_has_a_pin, who_has_pin
from kiosk.store import reference, state, tables
from kiosk.store.engine import Store
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

SAM, MAX = "s-1", "s-9"


@pytest.fixture
def club(store: Store) -> Store:
    return front_office.fill(store)


def give(store: Store, staff_id: str, pin: str) -> None:
    staffing.set_pin(store, staff_id, staffing.hashed_pin(store, pin, staff_id))


def test_the_pin_alone_says_who_signs_in(club: Store) -> None:
    assert not somebody_has_a_pin(club)
    assert who_has_pin(club, "481516") is None
    give(club, SAM, "481516")
    give(club, MAX, "234299")

    found = [who_has_pin(club, pin) for pin in ("481516", "234299", "481517")]
    assert [None if who is None else who.id for who in found] == [SAM, MAX, None]
    assert somebody_has_a_pin(club)


def test_nobody_signs_in_by_a_pin_that_two_have(club: Store) -> None:
    shared = [{"id": ident, "pin_hash": argon2.PasswordHasher().hash("481516")} for ident in (SAM, MAX)]
    with club.write() as connection:
        reference.put(connection, tables.staff, shared)

    assert who_has_pin(club, "481516") is None


def test_no_two_choose_the_same_pin_and_none_is_kept_as_it_is(club: Store) -> None:
    give(club, SAM, "481516")
    give(club, SAM, "481516")
    with pytest.raises(NotPossible, match="choose another PIN"):
        give(club, MAX, "481516")
    with pytest.raises(NotPossible, match="6 digits"):
        staffing.hashed_pin(club, "4815")

    assert all("481516" not in (row.pin_hash or "") for row in door.rows(club, tables.staff))


def test_somebody_is_added_and_renamed_under_a_number_and_a_change_of_their_own(club: Store) -> None:
    before = {row.id: row.change for row in door.rows(club, tables.staff)}
    who = staffing.add_staff(club, " Ève ", "Roy", StaffRole.MANAGER, new_id=lambda: "s-new")
    staffing.rename(club, SAM, "Samuel", " Lee ")
    rows = {row.id: row for row in door.rows(club, tables.staff)}

    assert who == StaffMember(id="s-new", first_name="Ève", last_name="Roy", role=StaffRole.MANAGER)
    assert rows["s-new"].number == max(row.number for row in rows.values())
    assert rows[SAM].change > rows["s-new"].change > max(before.values())
    listed = [(one.who.first_name, one.has_pin) for one in staffing.staff_list(club)]
    assert listed == [("Ève", False), ("Kim", False), ("Max", False), ("Samuel", False)]
    assert isinstance(staffing.staff_list(club)[0], ListedStaff)


def test_the_last_manager_who_can_sign_in_stays_able_to(club: Store) -> None:
    give(club, SAM, "481516")
    give(club, MAX, "234299")
    for attempt in (staffing.remove_pin, staffing.remove_staff):
        with pytest.raises(NotPossible, match="no manager could sign in"):
            attempt(club, MAX)
    staffing.remove_pin(club, SAM)

    assert [(one.who.id, one.has_pin) for one in staffing.staff_list(club)] == [
        ("s-2", False),
        (MAX, True),
        (SAM, False),
    ]


def test_whoever_is_taken_off_the_list_goes_on_every_machine_and_what_they_granted_stays(club: Store) -> None:
    office = FrontOffice(club)
    visit_id = office.free("ADA0001", at("18:00"))
    staffing.remove_staff(club, SAM)

    assert [one.who.first_name for one in staffing.staff_list(club)] == ["Kim", "Max"]
    assert [(row.table, row.id) for row in door.rows(club, tables.tombstones)] == [("staff", SAM)]
    assert front_office.visit(club, visit_id).granted_by == SAM


def test_who_is_not_there_and_who_has_no_name_is_said(club: Store) -> None:
    for attempt in (
        lambda: staffing.rename(club, "s-0", "Sam", "Lee"),
        lambda: staffing.set_pin(club, "s-0", "hash"),
        lambda: staffing.remove_pin(club, "s-0"),
        lambda: staffing.remove_staff(club, "s-0"),
    ):
        with pytest.raises(UnknownStaff):
            attempt()
    with pytest.raises(NotPossible, match="first name"):
        staffing.add_staff(club, "  ", "Lee", StaffRole.RECEPTIONIST, new_id=lambda: "s-new")


def test_a_kiosk_with_a_server_changes_no_staff(club: Store) -> None:
    with club.write() as connection:
        state.put(connection, state.Name.DEVICE, "k-1")
    attempts: tuple[Callable[[], object], ...] = (
        lambda: staffing.add_staff(club, "Eve", "Roy", StaffRole.MANAGER, new_id=lambda: "s-new"),
        lambda: staffing.rename(club, SAM, "Samuel", "Lee"),
        lambda: staffing.set_pin(club, SAM, "hash"),
        lambda: staffing.remove_staff(club, SAM),
    )
    for attempt in attempts:
        with pytest.raises(NotPossible, match="from its server"):
            attempt()

    assert len(staffing.staff_list(club)) == 3
