from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Refused
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.domain.repair import NotPossible
from kiosk.domain.visits import FreeEntry
from kiosk.services.desk_check_in import back_fill_member, check_in_member, let_in_member, make_free
from kiosk.services.free_entry import ApprovalNeeded
from kiosk.services.process_scan import Door
from kiosk.services.staff import find_staff
from kiosk.store import reference, tables
from tests.fakes import front_office
from tests.fakes.club import NOW, at
from tests.fakes.front_office import FrontOffice

DOOR = Door(location_id="uptown", device="k-1")
ADA, GRACE, ALAN = "m-1", "m-2", "m-3"


@pytest.fixture
def office(store):
    return FrontOffice(front_office.fill(store))


def check_in(office, member, moment=NOW, **how):
    return check_in_member(office.store, DOOR, member, moment, office.sign(moment), **how)


def test_staff_check_a_member_in_and_out_by_name_as_a_scan_would(office):
    entered = check_in(office, ADA)
    assert isinstance(entered, CheckedIn)
    assert (entered.code, entered.remaining) == ("…", 3)
    assert front_office.left_of(office.store, "p-9") == 3
    assert isinstance(check_in(office, ADA, NOW + timedelta(hours=1)), AlreadyIn)
    left = check_in(office, ADA, NOW + timedelta(hours=1), direction=Direction.OUT_ONLY)
    assert isinstance(left, CheckedOut)
    assert left.visit_id == entered.visit_id


def test_a_replaced_card_is_nothing_to_refuse_by_name(office):
    with office.store.write() as connection:
        reference.put(connection, tables.credentials, [{"id": "GRACE02", "state": "replaced"}])
    assert isinstance(check_in(office, GRACE), CheckedIn)


def test_who_has_no_pass_is_offered_one_and_sold_what_they_agree_to(office):
    assert isinstance(check_in(office, ALAN), ConsentNeeded)
    sold = check_in(office, ALAN, consent=BEST)
    assert isinstance(sold, CheckedIn)
    assert sold.charge is not None


def test_rules_before_the_ground_hold_by_name_too_and_the_refusal_is_recorded(office):
    with office.store.write() as connection:
        reference.put(connection, tables.members, [{"id": ADA, "state": "blocked"}])
    refused = check_in(office, ADA)
    assert isinstance(refused, Refused)
    assert refused.reason is Reason.BLOCKED
    free = let_in(office, ADA)
    assert isinstance(free, Refused)
    assert free.reason is Reason.BLOCKED


def let_in(office, member, moment=NOW, **how):
    granter = find_staff(office.store, "s-1")
    return let_in_member(office.store, DOOR, member, moment, granter, "Trial visit", office.sign(moment), **how)


def test_free_entry_by_name_is_limited_by_the_month(office):
    for hours in (5, 4, 3):
        entered = let_in(office, ALAN, NOW - timedelta(hours=hours), expects_payment=True)
        assert isinstance(entered, CheckedIn)
        assert front_office.visit(office.store, entered.visit_id).expects_payment
        check_in(office, ALAN, NOW - timedelta(hours=hours - 0.5), direction=Direction.OUT_ONLY)
    with pytest.raises(ApprovalNeeded):
        let_in(office, ALAN)
    assert isinstance(let_in(office, ALAN, approver=find_staff(office.store, "s-9")), CheckedIn)


def test_a_missed_visit_is_filled_in_by_name_and_nobody_is_there_twice(office):
    came, left = at("10:00"), at("11:00")
    signature = office.sign(NOW)
    entered = back_fill_member(office.store, DOOR, ADA, came, left, NOW, signature)
    assert front_office.kinds(office.store, entered.visit_id) == ["checked_in", "checked_out"]
    for again, until in ((at("10:30"), None), (at("09:00"), at("10:01"))):
        with pytest.raises(NotPossible, match="another visit"):
            back_fill_member(office.store, DOOR, ADA, again, until, NOW, signature)
    with pytest.raises(NotPossible, match="end before"):
        back_fill_member(office.store, DOOR, ADA, at("09:00"), at("08:00"), NOW, signature)
    with pytest.raises(NotPossible, match="future"):
        back_fill_member(office.store, DOOR, ADA, NOW + timedelta(minutes=1), None, NOW, signature)
    free = FreeEntry(reason="Event", granted_by="s-1")
    given = back_fill_member(office.store, DOOR, ALAN, came, left, NOW, signature, free)
    assert given.entitlement.method.value == "FRE"


def test_a_visit_becomes_a_free_entry_of_the_same_time_and_its_pass_is_what_it_was(office):
    visit_id = office.stay("ADA0001", "10:00", "11:00")
    assert front_office.left_of(office.store, "p-9") == 3
    made = make_free(office.store, visit_id, NOW, FreeEntry(reason="spent twice", granted_by="s-1"), office.sign(NOW))
    assert front_office.left_of(office.store, "p-9") == 4
    assert front_office.visit(office.store, visit_id).voided
    row = front_office.visit(office.store, made.visit_id)
    assert (row.checked_in_at, row.checked_out_at, row.entry_method) == (at("10:00"), at("11:00"), "FRE")


def test_nobody_is_let_in_whom_the_club_does_not_know(office):
    front_office.forget_member(office.store, ADA)
    with pytest.raises(NotPossible, match="nobody knows"):
        check_in(office, ADA)
