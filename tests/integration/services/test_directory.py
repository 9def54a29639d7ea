"""The desk's search on a real store: what it finds, in which order, what it shows, and what changed since."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.directory import Found, FoundMember
from kiosk.domain.members import MemberState
from kiosk.services.directory import Directory
from kiosk.store import reference, tables
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def directory(office: FrontOffice) -> Directory:
    made = Directory(office.store, "uptown")
    made.refresh()
    return made


def names(found: Found) -> list[str]:
    return [f"{one.first_name} {one.last_name}" for one in found.people]


def put(store: Store, **values: Any) -> None:
    with store.write() as connection:
        before = connection.execute(tables.members.select().where(tables.members.c.id == "m-1")).one()._mapping
        row = {name: value for name, value in before.items() if name not in ("number", "change")}
        reference.put(connection, tables.members, [row | values])


def test_a_member_is_shown_with_plan_good_passes_and_when_they_were_here(office: FrontOffice) -> None:
    office.stay("ADA0001", "08:00", "09:00")
    entered = office.enter("ADA0001", at("12:00"))
    office.void(office.enter("GRACE02", at("12:30")).visit_id, at("12:31"))
    asked = directory(office)

    assert asked.search("byron ad", at("13:00")) == Found(
        1,
        (
            FoundMember(
                id="m-1",
                number=50231,
                first_name="Ada",
                last_name="Byron",
                state=MemberState.ACTIVE,
                plan="Basic",
                passes=("Entry Pass (2 remaining)",),
                inside_since=entered.at,
                last_visit=entered.at,
                visits_before=98,
            ),
        ),
    )
    (grace,) = asked.search("grace", at("13:00")).people
    assert (grace.plan, grace.passes, grace.inside_since, grace.last_visit) == (None, ("Gold",), None, None)


def test_whose_number_it_is_comes_first_then_names_then_the_others_each_by_name(office: FrontOffice) -> None:
    put(office.store, id="m-5", first_name="Zed", last_name="Quill", number=12, email="ada.quill@example.com")
    put(office.store, id="m-6", first_name="Ädam", last_name="Aal", number=120, email=None)
    asked = directory(office)

    assert names(asked.search("ada", at("13:00"))) == ["Ädam Aal", "Ada Byron", "Zed Quill"]
    assert names(asked.search("12", at("13:00"))) == ["Zed Quill", "Ädam Aal"]
    assert asked.search("ada", at("13:00"), limit=2).total == 3
    assert len(asked.search("ada", at("13:00"), limit=2).people) == 2
    assert asked.search(" ", at("13:00")) == Found(0, ())


def test_only_what_changed_is_taken_over_and_who_is_gone_goes(office: FrontOffice) -> None:
    asked = Directory(office.store, "uptown")
    assert asked.search("ada", at("13:00")) == Found(0, ())
    assert (asked.refresh(), asked.refresh()) == (4, 0)
    put(office.store, id="m-1", last_name="Lovelace")
    put(office.store, id="m-7", first_name="Nia", last_name="New", email=None)
    assert asked.refresh() == 2
    front_office.forget_member(office.store, "m-2")
    assert asked.refresh() == 1

    found = {text: names(asked.search(text, at("13:00"))) for text in ("ada", "byron", "nia", "grace")}
    assert found == {"ada": ["Ada Lovelace"], "byron": [], "nia": ["Nia New"], "grace": []}


def test_a_store_that_was_set_back_is_read_anew(office: FrontOffice) -> None:
    asked = directory(office)
    with office.store.write() as connection:
        connection.execute(tables.members.update().values(change=1))
        connection.execute(tables.members.update().where(tables.members.c.id == "m-1").values(last_name="Lovelace"))

    assert asked.refresh() == 4
    assert names(asked.search("ada", at("13:00"))) == ["Ada Lovelace"]


def test_a_place_that_is_not_here_cannot_be_asked(office: FrontOffice) -> None:
    asked = Directory(office.store, "nowhere")
    asked.refresh()
    with pytest.raises(UnknownLocation):
        asked.search("ada", at("13:00"))
