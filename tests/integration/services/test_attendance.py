"""Bookings against presence on a real store: who did not come, how much was used, who stayed over."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest

from kiosk.domain.attendance import Turnout
from kiosk.services.attendance import attendance_of
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import club, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

TOMORROW = date(2026, 6, 16)


def booked(ident: str, start: datetime, end: datetime, **more: Any) -> dict[str, Any]:
    """Alan's booking of the studio, with Grace as a guest."""
    return {
        "id": ident,
        "member_id": "m-3",
        "guests": ["m-2"],
        "location_id": "uptown",
        "resource": "Studio 2",
        "starts_at": start.isoformat(),
        "ends_at": end.isoformat(),
    } | more


@pytest.fixture
def office(store: Store) -> FrontOffice:
    """The studio is booked from 18:00 to 20:00."""
    return with_bookings(store, booked("b-1", at("18:00"), at("20:00")))


def with_bookings(store: Store, *several: dict[str, Any], cutoff: str = "00:00") -> FrontOffice:
    door.fill(store, front_office.document(day_cutoff=cutoff) | {"bookings": list(several)})
    return FrontOffice(store)


def attended(office: FrontOffice, now: datetime) -> list[tuple[str, int, int]]:
    """What became of each booking of today: the turnout, minutes present, minutes over."""
    found = attendance_of(office.store, "uptown", club.TODAY, club.TODAY, now)
    return [(one.attendance.turnout, one.attendance.present_minutes, one.attendance.overstay_minutes) for one in found]


def test_a_booking_to_which_nobody_came_is_a_no_show_once_it_is_over(office: FrontOffice) -> None:
    assert attended(office, at("19:59")) == [(Turnout.EXPECTED, 0, 0)]
    assert attended(office, at("20:00")) == [(Turnout.NO_SHOW, 0, 0)]


def test_a_visit_that_was_registered_and_never_began_is_told_apart(office: FrontOffice) -> None:
    office.register("ALAN003", at("18:00"), at("20:00"), at("10:00"), "b-1")

    assert attended(office, at("19:00")) == [(Turnout.EXPECTED, 0, 0)]
    assert attended(office, at("20:00")) == [(Turnout.REGISTERED_NOT_ARRIVED, 0, 0)]


@pytest.mark.parametrize("code", ["ALAN003", "GRACE02"], ids=["the booker", "a guest"])
def test_whoever_comes_by_the_booking_uses_it(office: FrontOffice, code: str) -> None:
    office.stay(code, "18:30", "19:30")

    assert attended(office, at("20:00")) == [(Turnout.ARRIVED, 60, 0)]


def test_a_visit_of_somebody_else_uses_it_not(office: FrontOffice) -> None:
    office.stay("ADA0001", "18:30", "19:30")

    assert attended(office, at("20:00")) == [(Turnout.NO_SHOW, 0, 0)]


def test_time_in_which_two_were_there_counts_once(office: FrontOffice) -> None:
    office.enter("ALAN003", at("18:00"))
    office.enter("GRACE02", at("18:30"))
    office.leave("ALAN003", at("19:00"))
    office.leave("GRACE02", at("19:30"))
    (one,) = attendance_of(office.store, "uptown", club.TODAY, club.TODAY, at("21:00"))

    assert (one.attendance.used, one.attendance.present_minutes) == (Fraction(3, 4), 90)


def test_time_before_the_window_is_not_its_use_and_time_after_it_is_overstay(office: FrontOffice) -> None:
    office.stay("ALAN003", "17:50", "20:25")

    assert attended(office, at("21:00")) == [(Turnout.ARRIVED, 120, 25)]


def test_somebody_who_is_still_inside_counts_until_now(office: FrontOffice) -> None:
    office.enter("ALAN003", at("18:00"))

    assert attended(office, at("19:00")) == [(Turnout.ARRIVED, 60, 0)]
    assert attended(office, at("20:10")) == [(Turnout.ARRIVED, 120, 10)]


def test_a_voided_visit_is_none(office: FrontOffice) -> None:
    office.void(office.stay("ALAN003", "18:00", "19:00"), at("19:30"))

    assert attended(office, at("20:00")) == [(Turnout.NO_SHOW, 0, 0)]


def test_a_visit_that_is_linked_later_counts(office: FrontOffice) -> None:
    visit_id = office.back_fill("GRACE02", at("16:00"), at("19:00"), at("20:30")).visit_id
    assert attended(office, at("21:00")) == [(Turnout.NO_SHOW, 0, 0)]
    office.link(visit_id, "b-1", at("20:40"))

    assert attended(office, at("21:00")) == [(Turnout.ARRIVED, 60, 0)]


def test_a_cancelled_booking_is_missed_by_nobody(store: Store) -> None:
    office = with_bookings(store, booked("b-1", at("18:00"), at("20:00"), state="cancelled"))

    assert attended(office, at("21:00")) == []


def test_days_are_the_places_own_and_both_ends_are_included(store: Store) -> None:
    def an_hour(ident: str, start: datetime, **more: Any) -> dict[str, Any]:
        return booked(ident, start, start + timedelta(hours=1), **more)

    late = an_hour("b-late", at("04:59", TOMORROW))
    office = with_bookings(
        store,
        an_hour("b-next", at("05:00", TOMORROW)),
        late,
        an_hour("b-first", at("05:00")),
        an_hour("b-before", at("04:59")),
        cutoff="05:00",
    )

    def listed(since: date, until: date) -> list[str]:
        found = attendance_of(office.store, "uptown", since, until, at("12:00", TOMORROW))
        return [one.booking.id for one in found]

    assert listed(club.TODAY, club.TODAY) == ["b-first", "b-late"]
    assert listed(club.TODAY, TOMORROW) == ["b-first", "b-late", "b-next"]


def test_bookings_of_another_place_are_its_own(store: Store) -> None:
    whole = front_office.document()
    whole["locations"].append(whole["locations"][0] | {"id": "downtown"})
    whole["bookings"] = [booked("b-1", at("18:00"), at("20:00"), location_id="downtown")]
    door.fill(store, whole)

    assert attended(FrontOffice(store), at("21:00")) == []
    with pytest.raises(UnknownLocation):
        attendance_of(store, "nowhere", club.TODAY, club.TODAY, at("21:00"))
