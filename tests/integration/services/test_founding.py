"""A club that begins on a device of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.repair import NotPossible
from kiosk.services.founding import Census, census, found_club
from kiosk.services.house import house_rules
from kiosk.store import state
from kiosk.store.engine import Store
from tests.fakes import front_office

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def test_a_club_has_one_place_that_is_called_as_it_is_and_founding_it_again_keeps_it(store: Store) -> None:
    assert found_club(store, "Café Über 9a", "Europe/Berlin", "EUR", NOW) == "caf-ber-9a"
    rules = house_rules(store, "caf-ber-9a")
    assert (rules.currency, rules.places) == ("EUR", (("caf-ber-9a", "Café Über 9a"),))
    assert found_club(store, "Another name", "Europe/Berlin", "EUR", NOW) == "caf-ber-9a"
    assert house_rules(store, "caf-ber-9a").places == rules.places


def test_a_name_of_other_letters_is_a_house(store: Store) -> None:
    assert found_club(store, "صالة التسلق", "Africa/Cairo", "EUR", NOW) == "house"


@pytest.mark.parametrize(("zone", "currency"), [("Mars/Olympus", "EUR"), ("Europe/Berlin", "euro")])
def test_a_club_that_cannot_be_is_refused(store: Store, zone: str, currency: str) -> None:
    with pytest.raises(NotPossible):
        found_club(store, "Club", zone, currency, NOW)
    assert house_rules(store, "club").places == ()


def test_a_copy_of_a_servers_store_is_no_club_of_its_own(store: Store) -> None:
    with store.write() as connection:
        state.put(connection, state.Name.DEVICE, "k-7")
    with pytest.raises(NotPossible, match="server"):
        found_club(store, "Club", "Europe/Berlin", "EUR", NOW)


def test_members_are_counted_and_passes_only_while_they_run(store: Store) -> None:
    assert census(store, NOW) == Census(0, 0, None)
    front_office.fill(store)
    counted = census(store, NOW)
    assert counted.members > 0
    assert counted.passes > 0
    assert counted.code is not None
    assert census(store, NOW - timedelta(days=4000)).passes < counted.passes
