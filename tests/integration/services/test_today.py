"""Today at a place: its own day, newest first, who is inside, and of whom that is not sure."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.occupancy import Occupancy
from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.today import Today, today
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

YESTERDAY, TOMORROW = date(2026, 6, 14), date(2026, 6, 16)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def seen(office: FrontOffice, clock: str, day: date = date(2026, 6, 15)) -> Today:
    return today(office.store, "uptown", at(clock, day))


def test_the_visits_of_the_day_are_listed_newest_first_with_what_they_cost(office: FrontOffice) -> None:
    office.enter("SOFIA04", at("23:00", YESTERDAY))
    early = office.stay("GRACE02", "08:00", "09:00")
    bought = office.enter("ALAN003", at("10:00"), consent=BEST)
    listed = seen(office, "12:00").visits

    assert [row.id for row in listed] == [bought.visit_id, early]
    assert [None if row.charge is None else row.charge.amount for row in listed] == [1200, None]
    assert (listed[1].first_name, listed[1].checked_out_at) == ("Grace", at("09:00"))


def test_void_and_expected_visits_are_not_listed(office: FrontOffice) -> None:
    office.void(office.stay("GRACE02", "08:00", "09:00"), at("09:30"))
    office.register("GRACE02", at("12:00"), None, at("09:30"))

    assert seen(office, "13:00") == Today([], Occupancy(0, 0), frozenset())


def test_the_day_is_the_places_own(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, day_cutoff="05:00"))
    night = office.enter("GRACE02", at("04:30", TOMORROW))

    assert [row.id for row in seen(office, "04:59", TOMORROW).visits] == [night.visit_id]
    assert seen(office, "05:00", TOMORROW).visits == []
    assert seen(office, "05:00", TOMORROW).occupancy == Occupancy(1, 0)


def test_who_has_been_inside_for_longer_than_people_stay_is_unsure(office: FrontOffice) -> None:
    long = office.enter("GRACE02", at("08:00"))
    office.enter("ADA0001", at("13:00"))
    office.stay("SOFIA04", "08:00", "09:00")

    assert seen(office, "14:00").occupancy == Occupancy(2, 0)
    later = seen(office, "14:01")
    assert (later.occupancy, later.unsure) == (Occupancy(2, 1), frozenset({long.visit_id}))


def test_where_there_is_a_longest_stay_that_is_what_people_stay(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, max_stay_minutes=60))
    entered = office.enter("GRACE02", at("08:00"))

    assert seen(office, "09:00").unsure == frozenset()
    assert seen(office, "09:01").unsure == {entered.visit_id}


def test_yesterdays_open_visit_is_inside_and_unsure_though_it_is_not_of_today(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00", YESTERDAY))
    now = seen(office, "08:00")

    assert (now.visits, now.occupancy, now.unsure) == ([], Occupancy(1, 1), frozenset())


def test_other_places_are_not_counted(store: Store) -> None:
    whole = front_office.document()
    whole["locations"].append(whole["locations"][0] | {"id": "downtown"})
    door.fill(store, whole)
    FrontOffice(store, "k-2", "downtown").enter("GRACE02", at("18:00"))

    assert seen(FrontOffice(store), "18:30") == Today([], Occupancy(0, 0), frozenset())
    with pytest.raises(UnknownLocation):
        today(store, "nowhere", at("18:30"))
