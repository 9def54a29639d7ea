"""All about one person: everything that is theirs, and nothing that is anybody else's."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.domain.events import MEMBER
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.preferences import Preferences
from kiosk.domain.repair import NotPossible
from kiosk.services.export_document import export_document
from kiosk.services.notes import add_note, close_note
from kiosk.services.person_file import all_about
from kiosk.services.preferences import choose_preferences
from kiosk.store import reference, tables
from kiosk.store.engine import Store
from tests.fakes import door, front_office, phones
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice


@pytest.fixture
def front(store: Store) -> FrontOffice:
    front_office.fill(store, payg="ask")
    return FrontOffice(store)


def about(store: Store, member_id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(b"".join(all_about(store, member_id)))
    return found


def test_all_that_is_theirs_is_in_it_and_nothing_of_anybody_else(front: FrontOffice) -> None:
    store = front.store
    bought = front.enter("ALAN003", at("10:00"), consent=BEST)
    front.leave("ALAN003", at("11:00"))
    voided = front.enter("ADA0001", at("10:00"))
    front.void(voided.visit_id, at("10:05"))
    with store.write() as connection:
        reference.put(connection, tables.credentials, [{"id": "ALAN003", "state": "replaced"}])
        guests = {"id": "b-9", "member_id": "m-1", "guests": ["m-3"], "location_id": "uptown", "resource": "Studio 2"}
        window = {"starts_at": at("18:00"), "ends_at": at("19:00"), "state": "confirmed"}
        reference.put(connection, tables.bookings, [guests | window])
    front.scan("ALAN003", at("12:00"))
    note = add_note(store, "m-3", "Owes a towel.", at("12:10"), "uptown", front.sign(at("12:10")))
    close_note(store, note.id, at("12:20"), "uptown", front.sign(at("12:20"), "s-9"))
    add_note(store, "m-1", "Her arm is broken.", at("12:10"), "uptown", front.sign(at("12:10")))
    larger = Preferences(larger_text=True)
    choose_preferences(store, "m-3", larger, at("12:30"), "uptown", front.sign(at("12:30"), MEMBER))

    file = about(store, "m-3")
    assert (file["member"]["first_name"], file["member"]["credentials"][0]["value"]) == ("Alan", "ALAN003")
    assert [one["id"] for one in file["bookings"]] == ["b-9", "b-1"]  # one as a guest
    (visit,) = file["visits"]
    assert (visit["id"], visit["charge"]["amount"]) == (bought.visit_id, bought.charge.amount)  # type: ignore[union-attr]
    assert [(one["text"], one["closed_by"]) for one in file["notes"]] == [("Owes a towel.", "s-9")]
    assert file["preferences"][0]["preferences"]["larger_text"] is True
    kinds = ["checked_in", "charged", "checked_out", "refused", "noted", "note_closed", "preferences_chosen"]
    assert [one["kind"] for one in file["events"]] == kinds
    assert file["events"][3]["payload"]["reason"] == "card_replaced"
    whole = json.dumps(file)
    assert "Byron" not in whole
    assert "broken" not in whole

    assert [one["voided"] for one in about(store, "m-1")["visits"]] == [True]


def test_it_gives_away_no_secret_of_a_rotating_code(front: FrontOffice) -> None:
    door.fill(front.store, phones.handed_out(front_office.document()))
    codes = about(front.store, "m-1")["member"]["credentials"]
    assert "rotating" in [one["kind"] for one in codes]
    assert all("secret" not in one for one in codes)
    assert b'"secret"' in b"".join(export_document(front.store))  # where it belongs: a copy for another store


def test_nothing_is_told_of_somebody_whom_nobody_knows(front: FrontOffice) -> None:
    with pytest.raises(NotPossible, match="nobody knows this member any more"):
        about(front.store, "m-77")
