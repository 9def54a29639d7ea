"""Free entry on a real store: who may grant how much of it, and what it does not change."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.domain.decisions import AlreadyIn, CheckedIn, Refused
from kiosk.domain.reasons import Reason
from kiosk.services.free_entry import ApprovalNeeded
from kiosk.services.staff import UnknownStaff, WrongPin, find_staff, with_pin
from kiosk.services.today import today
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import club, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice, charge, left_of, visit


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def give(office: FrontOffice, code: str, hour: int, by: str = "s-1", day: date = club.TODAY) -> str:
    """One free entry from that hour for half an hour."""
    entered = office.let_in(code, at(f"{hour:02}:00", day), by=by)
    assert isinstance(entered, CheckedIn), entered
    office.leave(code, at(f"{hour:02}:30", day))
    return entered.visit_id


def test_free_entry_takes_no_pass_and_no_money_and_says_why_and_by_whom(office: FrontOffice) -> None:
    entered = office.let_in("ADA0001", at("18:00"), "forgot the card")
    assert isinstance(entered, CheckedIn)
    row, (event,) = visit(office.store, entered.visit_id), door.log(office.store)

    assert (row.entry_method, row.free_entry_reason, row.granted_by) == ("FRE", "forgot the card", "s-1")
    assert (row.converted_from_free_entry, row.pass_id, row.pay_as_you_go) == (False, None, False)
    assert left_of(office.store, "p-9") == 4
    assert charge(office.store, entered.visit_id) is None
    assert (event.actor, event.payload) == ("s-1", entered)
    assert entered.visit_count == 99


@pytest.mark.parametrize("expected", [True, False])
def test_a_payment_that_is_expected_is_told_by_the_event_and_shown_with_the_visit(
    office: FrontOffice, expected: bool
) -> None:
    entered = office.let_in("ADA0001", at("18:00"), "the pass is not here yet", expects_payment=expected)
    assert isinstance(entered, CheckedIn)
    assert entered.free_entry == club.granted("the pass is not here yet", expects_payment=expected)

    (shown,) = today(office.store, "uptown", at("18:30")).visits
    assert (shown.id, shown.expects_payment) == (entered.visit_id, expected)
    assert door.log(office.store)[0].payload == entered


@pytest.mark.parametrize("reason", ["", "no", " no ", "x" * 201])
def test_without_a_reason_nothing_is_granted_nor_written(office: FrontOffice, reason: str) -> None:
    with pytest.raises(ValueError, match="3 to 200 characters"):
        office.let_in("ADA0001", at("18:00"), reason)
    assert door.log(office.store) == []


def test_somebody_inside_is_already_in_and_stays_so(office: FrontOffice) -> None:
    entered = office.enter("GRACE02", at("18:00"))
    answer = office.let_in("GRACE02", at("19:00"))

    assert isinstance(answer, AlreadyIn)
    assert answer.visit_id == entered.visit_id
    assert visit(office.store, entered.visit_id).checked_out_at is None
    assert len(door.log(office.store)) == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"state": "blocked"}, Reason.BLOCKED),
        ({"overdue": 1}, Reason.OVERDUE),
        ({"credentials": [{"value": "ALAN003", "state": "replaced"}]}, Reason.CARD_REPLACED),
    ],
)
def test_what_is_refused_for_another_cause_than_its_ground_stays_refused(
    office: FrontOffice, change: dict[str, object], reason: Reason
) -> None:
    whole = front_office.document()
    whole["members"][2] |= change
    door.fill(office.store, whole)
    answer = office.let_in("ALAN003", at("18:00"))

    assert isinstance(answer, Refused)
    assert answer.reason is reason
    assert [(event.kind.value, event.actor) for event in door.log(office.store)] == [("refused", "s-1")]


def test_nobody_gets_in_for_nothing_with_no_code_or_at_no_place(office: FrontOffice) -> None:
    for code, reason in (("NOBODY", Reason.UNKNOWN_CODE), ("", Reason.NOT_A_MEMBER_CODE)):
        answer = office.let_in(code, at("18:00"))
        assert isinstance(answer, Refused)
        assert answer.reason is reason
    with pytest.raises(UnknownLocation):
        FrontOffice(office.store, "k-2", "nowhere").let_in("GRACE02", at("18:00"))


# ---------------------------------------------------------------- the month's limit


def test_a_members_fourth_in_a_month_takes_a_manager(office: FrontOffice) -> None:
    for hour, by in ((8, "s-1"), (9, "s-2"), (10, "s-9")):
        give(office, "GRACE02", hour, by)
    before = door.log(office.store)

    for by in ("s-1", "s-2"):
        with pytest.raises(ApprovalNeeded, match="limit of 3"):
            office.let_in("GRACE02", at("11:00"), by=by)
    assert door.log(office.store) == before
    assert isinstance(office.let_in("GRACE02", at("11:00"), approved_by="s-9"), CheckedIn)
    assert door.log(office.store)[-1].actor == "s-1"  # who granted it, not who approved


def test_a_granters_fourth_in_a_month_takes_a_manager_whoever_comes(office: FrontOffice) -> None:
    for hour, code in ((8, "GRACE02"), (9, "ADA0001"), (10, "ALAN003")):
        give(office, code, hour, "s-1")

    with pytest.raises(ApprovalNeeded):
        office.let_in("SOFIA04", at("11:00"), by="s-1")
    assert isinstance(office.let_in("SOFIA04", at("11:00"), by="s-2"), CheckedIn)


def test_a_receptionist_approves_nothing_and_a_manager_needs_nobody(office: FrontOffice) -> None:
    for hour in (8, 9, 10):
        give(office, "GRACE02", hour)

    with pytest.raises(ApprovalNeeded):
        office.let_in("GRACE02", at("11:00"), approved_by="s-2")
    assert isinstance(office.let_in("GRACE02", at("11:00"), by="s-9"), CheckedIn)


def test_void_ones_do_not_count_and_converted_ones_do(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, free_entry_month_limit=1))
    void = give(office, "GRACE02", 8)
    office.void(void, at("08:40"))
    converted = give(office, "GRACE02", 9)
    office.convert(converted, at("09:40"))

    with pytest.raises(ApprovalNeeded, match="limit of 1"):
        office.let_in("GRACE02", at("10:00"))


def test_the_month_is_the_places_own(store: Store) -> None:
    """Its days begin at 05:00: at 04:00 on 1 July it is still June there."""
    office = FrontOffice(front_office.fill(store, free_entry_month_limit=1, day_cutoff="05:00"))
    first_of_june, first_of_july = date(2026, 6, 1), date(2026, 7, 1)
    give(office, "GRACE02", 4, day=first_of_june)  # the last of May
    give(office, "GRACE02", 5, day=first_of_june)

    with pytest.raises(ApprovalNeeded):
        office.let_in("GRACE02", at("04:00", first_of_july))
    assert isinstance(office.let_in("GRACE02", at("05:00", first_of_july)), CheckedIn)


def test_a_limit_of_none_takes_a_manager_each_time(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, free_entry_month_limit=0))

    with pytest.raises(ApprovalNeeded):
        office.let_in("GRACE02", at("10:00"))
    assert isinstance(office.let_in("GRACE02", at("10:00") + timedelta(minutes=1), by="s-9"), CheckedIn)


# ---------------------------------------------------------------- who says so


def test_a_pin_is_its_holders_own(store: Store) -> None:
    whole = front_office.document()
    whole["staff"] = [*front_office.STAFF[:2], front_office.STAFF[2] | {"pin": "481516"}]
    door.fill(store, whole)

    assert with_pin(store, "s-9", "481516").id == "s-9"
    for staff_id, pin in (("s-9", "481517"), ("s-9", ""), ("s-1", "481516"), ("s-1", "")):
        with pytest.raises(WrongPin, match="the PIN is wrong"):
            with_pin(store, staff_id, pin)
    with pytest.raises(UnknownStaff, match="'s-7'"):
        with_pin(store, "s-7", "481516")
    with pytest.raises(UnknownStaff, match="'s-7'"):
        find_staff(store, "s-7")
