"""A club without a server sets its own rules, hours and prices."""

from __future__ import annotations

import pytest

from kiosk.domain.places import Direction
from kiosk.domain.repair import NotPossible
from kiosk.services.house import change_place, change_price, house_rules
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation, find_location
from tests.fakes import front_office
from tests.fakes.club import at

NOW = at("18:00")


@pytest.fixture
def club(store: Store) -> Store:
    return front_office.fill(store)


def last_change(store: Store) -> int:
    with store.read() as connection:
        return state.last_change(connection)


def test_one_rule_is_changed_and_the_others_stay_and_other_machines_hear_of_it(club: Store) -> None:
    with club.read() as connection:
        before = find_location(connection, "uptown")
    counted = last_change(club)
    change_place(club, "uptown", {"policies": {"direction": "in_only"}, "capacity": 12}, NOW)
    with club.read() as connection:
        place = find_location(connection, "uptown")
    assert place.policies.direction is Direction.IN_ONLY
    assert place.policies.milestones == before.policies.milestones
    assert (place.capacity, place.calendar, place.opening_hours) == (12, before.calendar, before.opening_hours)
    assert last_change(club) == counted + 1


def test_hours_are_set_and_read_as_a_document_writes_them(club: Store) -> None:
    hours = [{"days": [1, 2], "from": "06:00", "to": "23:00"}, {"days": [6], "from": "08:00", "to": "24:00"}]
    change_place(club, "uptown", {"opening_hours": hours, "day_cutoff": "04:00"}, NOW)
    rules = house_rules(club, "uptown")
    assert rules.place is not None
    assert (rules.place["opening_hours"], rules.place["day_cutoff"]) == (hours, "04:00")
    assert rules.place["policies"]["payg"] == "ask"


def test_a_price_is_changed_and_its_version_counts(club: Store) -> None:
    change_price(club, "day", 1500, NOW)
    prices = {one.id: one.price for one in house_rules(club, "uptown").types}
    assert prices["day"] == 1500
    with pytest.raises(NotPossible):
        change_price(club, "nothing", 1, NOW)


@pytest.mark.parametrize(
    "changes",
    [
        {"policies": {"direction": "sideways"}},
        {"policies": {"nonsense": 1}},
        {"policies": {"max_stay_minutes": -1}},
        {"capacity": "many"},
        {"time_zone": "Mars/Olympus"},
        {"day_cutoff": "25:00"},
        {"opening_hours": [{"days": [8], "from": "06:00", "to": "23:00"}]},
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence_and_changes_nothing(club: Store, changes: dict[str, object]) -> None:
    before = last_change(club)
    with pytest.raises(NotPossible, match=r"\w"):
        change_place(club, "uptown", changes, NOW)
    assert last_change(club) == before


def test_a_copy_of_a_servers_store_and_a_place_that_is_gone_are_left_alone(club: Store) -> None:
    with pytest.raises(UnknownLocation):
        change_place(club, "gone", {"capacity": 1}, NOW)
    with club.write() as connection:
        state.put(connection, state.Name.DEVICE, "k-7")
    assert house_rules(club, "uptown").from_server
    with pytest.raises(NotPossible, match="server"):
        change_place(club, "uptown", {"capacity": 1}, NOW)
