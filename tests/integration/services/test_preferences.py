"""What members prefer, on a real store: with every answer, in no visit, the newest choice everywhere."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Refused
from kiosk.domain.preferences import Preferences
from kiosk.domain.repair import NotPossible
from kiosk.services.preferences import choose_preferences
from kiosk.store.engine import Store, open_store
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice, charge

QUIET = Preferences(language="de", quiet=True, larger_text=True)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def choose(office: FrontOffice, chosen: Preferences, clock: str = "09:00", member_id: str = "m-3") -> None:
    choose_preferences(office.store, member_id, chosen, at(clock), "uptown", office.sign(at(clock), "member"))


def test_what_was_chosen_comes_with_each_answer_and_stands_in_no_event_of_a_visit(office: FrontOffice) -> None:
    choose(office, QUIET, member_id="m-1")
    choose(office, QUIET)
    entered, left = office.scan("ADA0001", at("10:00")), office.scan("ADA0001", at("11:00"))
    offered, refused = office.scan("ALAN003", at("10:00")), office.scan("NOBODY", at("10:00"))

    assert [answer.member and answer.member.preferences for answer in (entered, left, offered)] == [QUIET] * 3
    assert isinstance(refused, Refused)
    happened = door.log(office.store)[2:]
    assert [event.payload.member.preferences for event in happened if event.member_id] == [None, None]  # type: ignore[union-attr]
    assert "larger_text" not in "".join(
        row.payload for row in door.rows(office.store, door.tables.events) if row.kind != "preferences_chosen"
    )


def test_the_last_choice_counts_also_one_of_nothing(office: FrontOffice) -> None:
    choose(office, QUIET, "09:00", "m-1")
    choose(office, Preferences(), "09:30", "m-1")
    entered = office.enter("ADA0001", at("10:00"))

    assert entered.member.preferences == Preferences()


def test_whoever_agreed_before_pays_and_comes_in_until_the_day_has_cost_that_much(store: Store) -> None:
    whole = front_office.document()
    single = whole["pass_types"][0] | {"id": "single", "kind": "visits", "visits_included": 1, "price": 900}
    door.fill(store, whole | {"pass_types": [single, *whole["pass_types"]]})
    office = FrontOffice(store)
    choose(office, Preferences(agreed_up_to=1500))
    stayed = office.stay("ALAN003", "10:00", "11:00")
    asked = office.scan("ALAN003", at("12:00"))

    assert charge(store, stayed) == (900, "pending")
    assert isinstance(asked, ConsentNeeded)
    assert isinstance(office.scan("ALAN003", at("12:00", date(2026, 6, 16))), CheckedIn)
    choose(office, Preferences(), "23:00")
    office.leave("ALAN003", at("13:00", date(2026, 6, 16)))
    assert isinstance(office.scan("ALAN003", at("12:00", date(2026, 6, 17))), ConsentNeeded)


def test_nobody_else_has_preferences(office: FrontOffice) -> None:
    with pytest.raises(NotPossible, match="nobody knows"):
        choose(office, QUIET, member_id="m-0")
    assert door.log(office.store) == []


def test_in_whatever_order_choices_arrive_the_newest_counts(office: FrontOffice, tmp_path: Path) -> None:
    choose(office, QUIET, "09:00")
    choose(office, Preferences(speak=True), "11:00")
    choose(office, Preferences(more_time=True), "10:00")
    happened = door.log(office.store)
    for number, order in enumerate(permutations(happened)):
        with open_store(tmp_path / str(number)) as store:
            for event in order:
                front_office.merge(store, [event])
            (row,) = door.projections(store)["preferences"]
            assert (row.event_id, row.preferences["speak"]) == (happened[1].id, True)
