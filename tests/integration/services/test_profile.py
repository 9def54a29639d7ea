"""The case of one member: all that the desk shows of them; and how a free visit of theirs may be paid."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.domain.decisions import Flag
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.profile import FreeMonth, Profile
from kiosk.domain.reasons import Reason
from kiosk.domain.repair import ConversionWay, NotPossible
from kiosk.services.notes import add_note
from kiosk.services.profile import profile_of
from kiosk.services.repair import UnknownVisit, convert, ways_to_convert
from kiosk.store import tables
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import door, front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def club(store: Store, member: dict[str, Any], **policies: Any) -> FrontOffice:
    """The club, with other values of Ada's."""
    whole = front_office.document(**policies)
    whole["members"][0] |= member
    door.fill(store, whole)
    return FrontOffice(store)


def ada(office: FrontOffice, clock: str = "12:00", day: date = TODAY) -> Profile:
    found = profile_of(office.store, "m-1", "uptown", at(clock, day))
    assert found is not None
    return found


def test_a_member_is_shown_with_what_a_check_in_now_would_be_refused_for(store: Store) -> None:
    office = club(store, {}, payg="off")
    alan = profile_of(office.store, "m-3", "uptown", at("12:00"))
    assert alan is not None
    assert alan.refusal is not None
    assert (alan.refusal.reason, bool(alan.refusal.explanation)) == (Reason.NO_PASS, True)
    assert ada(office).refusal is None
    assert not door.rows(store, tables.events)  # it was only asked
    office.enter("ADA0001", at("11:00"))
    assert ada(office).refusal is None  # who is inside is not asked at the door


def test_a_member_is_shown_with_standing_plan_passes_and_visits(store: Store) -> None:
    office = club(store, {"overdue": 4900, "note": "left hand", "birthday": "1990-06-15", "phone": "+34 600 1"})
    office.stay("SOFIA04", "07:00", "08:00")
    found = ada(office)

    assert (found.person.last_name, found.number, found.email, found.phone) == (
        "Byron",
        50231,
        "ada@example.com",
        "+34 600 1",
    )
    assert (found.overdue, found.currency, found.note) == (4900, "EUR", "left hand")
    assert (found.birthday, found.birthday_today) == (date(1990, 6, 15), True)
    assert not ada(office, day=TODAY + timedelta(days=1)).birthday_today
    assert found.plan is not None
    assert (found.plan.name, [(one.id, one.remaining) for one in found.passes]) == ("Basic", [("p-9", 4)])
    assert (found.visit_count, found.visits, found.open_visit, found.waiver_gap) == (98, (), None, None)
    assert found.flags == (Flag.NOTE, Flag.BIRTHDAY)


def test_the_last_ten_visits_are_shown_and_the_one_that_goes_on_here(office: FrontOffice) -> None:
    for back in range(12, 0, -1):
        day = TODAY - timedelta(days=back)
        office.leave("GRACE02", office.enter("GRACE02", at("10:00", day)).at + timedelta(hours=1))
    office.void(office.enter("GRACE02", at("09:00")).visit_id, at("09:01"))
    now_in = office.enter("GRACE02", at("11:00"))
    found = profile_of(office.store, "m-2", "uptown", at("12:00"))

    assert found is not None
    assert found.open_visit is not None
    assert found.open_visit.id == found.visits[0].id == now_in.visit_id
    assert len(found.visits) == 10
    assert [visit.checked_in_at for visit in found.visits[1:3]] == [
        at("10:00", TODAY - timedelta(days=back)) for back in (1, 2)
    ]


def test_passes_that_are_good_stand_before_those_that_are_not(store: Store) -> None:
    held = [
        {"id": "p-over", "pass_type_id": "gold", "expires_on": "2026-06-14"},
        {"id": "p-ten", "pass_type_id": "ten", "remaining_visits": 1},
        {"id": "p-used", "pass_type_id": "day", "remaining_visits": 0},
    ]
    office = club(store, {"passes": held})

    assert [one.id for one in ada(office).passes] == ["p-ten", "p-used", "p-over"]


def test_a_form_that_the_place_asks_for_and_that_does_not_hold_is_said(store: Store) -> None:
    office = club(store, {"waiver": {"signed_on": "2025-01-02", "expires_on": "2026-06-14"}}, waiver_required=True)

    assert ada(office).waiver_gap == "the waiver expired on 2026-06-14"
    assert ada(office, day=date(2026, 6, 14)).waiver_gap is None


def test_free_entries_are_those_of_the_month_the_members_and_the_clubs(office: FrontOffice) -> None:
    office.free("ADA0001", at("10:00", date(2026, 5, 31)))
    office.close(at("00:00", date(2026, 6, 1)))
    for day in (2, 3):
        office.free("ADA0001", at("10:00", date(2026, 6, day)))
        office.close(at("00:00", date(2026, 6, day + 1)))
    office.void(office.free("SOFIA04", at("10:00", date(2026, 6, 4))), at("10:01", date(2026, 6, 4)))
    converted = office.free("ALAN003", at("10:00", date(2026, 6, 4)))
    office.convert(converted, at("10:30", date(2026, 6, 4)))

    assert ada(office).free_entries == FreeMonth(of_member=2, of_club=3, limit=3)
    assert not ada(office).free_entries.used_up
    assert ada(office, day=date(2026, 7, 1)).free_entries.of_member == 0


def test_the_teams_notes_are_shown_while_they_are_open(office: FrontOffice) -> None:
    add_note(office.store, "m-1", "owes us a towel", at("10:00"), "uptown", office.sign(at("10:00")), until=TODAY)

    assert [(note.text, note.author) for note in ada(office).notes] == [("owes us a towel", "Sam")]
    assert ada(office, day=TODAY + timedelta(days=1)).notes == ()


def test_nobody_has_no_case_and_no_place_shows_none(office: FrontOffice) -> None:
    assert profile_of(office.store, "m-0", "uptown", at("12:00")) is None
    with pytest.raises(UnknownLocation):
        profile_of(office.store, "m-1", "nowhere", at("12:00"))


# ---------------------------------------------------------------- a free visit that may be paid


def a_free_visit(store: Store) -> tuple[FrontOffice, str]:
    """Ada holds a membership and entries, all good; the day and the hour are sold to her."""
    held = [{"id": "p-gold", "pass_type_id": "gold"}, {"id": "p-ten", "pass_type_id": "ten", "remaining_visits": 7}]
    office = club(store, {"passes": held})
    visit_id = office.free("ADA0001", at("18:00"))
    office.leave("ADA0001", at("19:30"))
    return office, visit_id


def said(way: ConversionWay) -> tuple[str | None, tuple[int, int] | None, str | None, int | None]:
    charge = way.converted.charge
    return way.pass_id, way.left, None if way.offer is None else way.offer.id, None if charge is None else charge.amount


def test_all_ways_are_shown_membership_first_then_passes_then_prices(store: Store) -> None:
    _, visit_id = a_free_visit(store)

    assert [said(way) for way in ways_to_convert(store, visit_id, at("20:00"))] == [
        ("p-gold", None, None, None),
        ("p-ten", (7, 6), None, None),
        (None, None, "day@1", 1200),
        (None, None, "hourly@1", 1800),
    ]


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_the_way_that_was_shown_is_the_one_that_is_taken(store: Store, place: int) -> None:
    office, visit_id = a_free_visit(store)
    way = ways_to_convert(store, visit_id, at("20:00"))[place]
    taken = convert(store, visit_id, at("20:00"), office.sign(at("20:00")), way.consent, way.pass_id)

    assert taken.entitlement == way.converted.entitlement
    assert (taken.charge is None) == (way.converted.charge is None)
    (event,) = [one for one in door.log(store) if one.kind == "converted"]
    assert event.payload == way.converted


def test_without_a_word_the_first_way_is_taken(store: Store) -> None:
    office, visit_id = a_free_visit(store)
    first, *_ = ways_to_convert(store, visit_id, at("20:00"))

    assert office.convert(visit_id, at("20:00")).entitlement == first.converted.entitlement


def test_a_visit_that_nothing_covered_has_no_way_and_one_that_is_not_free_is_none_to_pay(store: Store) -> None:
    office = club(store, {"passes": []}, payg="off")
    visit_id = office.free("ADA0001", at("18:00"))
    paid = office.enter("GRACE02", at("18:30")).visit_id

    assert ways_to_convert(store, visit_id, at("20:00")) == ()
    with pytest.raises(NotPossible, match="this pass did not cover"):
        convert(store, visit_id, at("20:00"), office.sign(at("20:00")), BEST, "p-9")
    with pytest.raises(NotPossible, match="not a free entry"):
        ways_to_convert(store, paid, at("20:00"))
    with pytest.raises(UnknownVisit):
        ways_to_convert(store, "v-0", at("20:00"))
