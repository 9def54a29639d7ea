"""Exporting the whole store, as a document and as spreadsheets: what comes back is the same club."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import argon2
import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.domain.decisions import CheckedIn, Scan
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.preferences import Preferences
from kiosk.services.document import read_document
from kiosk.services.export_document import export_document
from kiosk.services.import_document import Imported, import_document
from kiosk.services.notes import add_note, close_note
from kiosk.services.preferences import choose_preferences
from kiosk.services.sheets.columns import Kind
from kiosk.services.sheets.reading import read_csv
from kiosk.services.sheets.writing import export_csv
from kiosk.store import notes, state, tables
from kiosk.store.engine import Store
from kiosk.store.facts import facts_for
from tests.fakes import documents, front_office, phones
from tests.fakes.club import at
from tests.fakes.door import EVENING, FrontDesk
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores

CODES = ("ADA0001", "GRACE02", "ALAN003", "SOFIA04")


@pytest.fixture(scope="module")
def slow_hash() -> str:
    """Of a PIN; made once, since it takes longer than all the rest."""
    return argon2.PasswordHasher().hash("481516")


@pytest.fixture(params=["a kiosk by itself", "the server"])
def lived_in(store: Store, slow_hash: str, request: pytest.FixtureRequest) -> Store:
    """A club in which people came: Ada used an entry, Alan bought a day, Sofia had half an hour; Grace is inside."""
    with store.write() as connection:
        if request.param == "the server":
            state.put(connection, state.Name.AUTHORITY, "yes")
    whole = documents.whole()
    del whole["staff"][0]["pin"]
    import_document(store, read_document(documents.raw(whole)), now=EVENING)
    with store.write() as connection:
        connection.execute(update(tables.staff).values(pin_hash=slow_hash))
    desk = FrontDesk(store)
    for minute, code in (
        (0, "ADA0001"),
        (1, "SOFIA04"),
        (2, "ALAN003"),
        (3, "GRACE02"),
        (31, "SOFIA04"),
        (40, "ADA0001"),
        (50, "ALAN003"),
    ):
        desk.scan(code, minute, consent=BEST)
    return store


@pytest.fixture
def another(stores: KeptStores) -> Store:
    return stores.empty("another")


def exported(store: Store) -> bytes:
    return b"".join(export_document(store))


def take_in(store: Store, raw: bytes) -> Imported:
    return import_document(store, read_document(raw), now=EVENING + timedelta(hours=1))


def everything(store: Store) -> dict[str, list[Any]]:
    with store.read() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in tables.metadata.sorted_tables
        }


def remaining(store: Store) -> dict[str, int | None]:
    """What a scan finds left on each pass of those who are not inside."""
    with store.read() as connection:
        found = {}
        for code in CODES:
            scan = Scan.read(code, Symbology.QR, scan_id="x", at=EVENING + timedelta(days=1))
            known = facts_for(connection, scan, "uptown", DEFAULT_SYMBOLOGIES).known
            assert known is not None
            found |= {held.id: held.remaining for held in known.passes}
        return found


def changed(raw: bytes, change: Callable[[Any], None]) -> bytes:
    document = json.loads(raw)
    change(document)
    return json.dumps(document).encode()


# ---------------------------------------------------------------- as a document


def test_an_export_has_the_shape_of_an_import(store: Store) -> None:
    whole = documents.whole()
    take_in(store, documents.raw(whole))
    document = json.loads(exported(store))

    assert list(document) == [
        "organization", "locations", "pass_types", "plans", "staff", "members", "bookings", "notes", "preferences",
        "visits",
    ]  # fmt: skip
    for section in ("organization", "locations", "plans", "bookings"):
        assert document[section] == whole[section]
    assert {one["id"]: one for one in document["pass_types"]}["day"] == whole["pass_types"][0]
    assert document["staff"] == [{"id": "s-1", "first_name": "Sam", "last_name": "Lee", "role": "receptionist"}]
    assert document["members"][0] == whole["members"][0]
    (visit,) = document["visits"]
    assert visit.pop("id")
    assert visit == {name: value for name, value in whole["visits"][0].items() if name != "id"}


def test_an_empty_store_is_an_empty_document(store: Store, another: Store) -> None:
    assert json.loads(exported(store))["visits"] == []
    assert take_in(another, exported(store)).visits == 0


def test_an_export_into_an_empty_store_exports_as_the_same_document(lived_in: Store, another: Store) -> None:
    document = exported(lived_in)
    take_in(another, document)

    assert exported(another) == document
    assert len(json.loads(document)["visits"]) == 1 + 4
    assert remaining(another) == remaining(lived_in)


def test_open_notes_and_what_members_prefer_come_along_once(store: Store, another: Store) -> None:
    office = FrontOffice(front_office.fill(store))
    sign, now = office.sign(at("10:00")), at("10:00")
    add_note(store, "m-1", "a parcel", now, "uptown", sign, until=date(2026, 6, 20), at_check_in=True)
    done = add_note(store, "m-1", "done with", now, "uptown", sign)
    close_note(store, done.id, now, "uptown", sign)
    choose_preferences(store, "m-2", Preferences(quiet=True, agreed_up_to=1500), now, "uptown", sign)
    document = exported(store)
    first, second = take_in(another, document), take_in(another, document)

    assert [(done.notes, done.preferences) for done in (first, second)] == [(1, 1), (0, 0)]
    assert exported(another) == document
    with another.read() as connection:
        (note,) = notes.open_notes(connection, "m-1", date(2026, 6, 15))
    assert (note.text, note.author, note.until, note.at_check_in) == ("a parcel", "Sam", date(2026, 6, 20), True)
    chosen = FrontOffice(another).enter("GRACE02", at("11:00")).member.preferences
    assert chosen == Preferences(quiet=True, agreed_up_to=1500)
    close_note(store, note.id, now, "uptown", sign)
    assert (take_in(store, document).notes, json.loads(exported(store))["notes"]) == (0, [])  # closed it stays


def test_what_remains_is_what_a_scan_finds(lived_in: Store) -> None:
    held = [one for member in json.loads(exported(lived_in))["members"] for one in member["passes"]]
    told = {
        one["id"]: one["remaining_minutes"] if one["pass_type_id"] == "hours" else one["remaining_visits"]
        for one in held
    }

    found = remaining(lived_in)
    sold = (found.keys() - {"p-9", "p-4"}).pop()
    assert told == found | {"p-2": None} == {"p-9": 3, "p-2": None, "p-4": 570, sold: 0}


def test_a_pass_without_a_figure_begins_with_what_its_type_says(store: Store) -> None:
    whole = documents.whole() | {"staff": []}
    for member, type_id in ((whole["members"][0], "ten"), (whole["members"][2], "day")):
        member["passes"] = [{"id": f"p-{type_id}", "pass_type_id": type_id}]
    take_in(store, documents.raw(whole))

    def told() -> dict[str, int | None]:
        members = json.loads(exported(store))["members"]
        return {held["id"]: held["remaining_visits"] for member in members for held in member["passes"]}

    assert (told()["p-ten"], told()["p-day"]) == (None, None)
    desk = FrontDesk(store)
    for minute, code in ((0, "ADA0001"), (1, "ALAN003"), (10, "ADA0001"), (11, "ALAN003")):
        desk.scan(code, minute)
    assert (told()["p-ten"], told()["p-day"]) == (remaining(store)["p-ten"], remaining(store)["p-day"]) == (9, 0)
    before = everything(store)
    take_in(store, exported(store))
    assert everything(store) == before


def test_an_export_into_its_own_store_changes_nothing(lived_in: Store) -> None:
    before = everything(lived_in)
    imported = take_in(lived_in, exported(lived_in))

    assert imported.visits == 0
    assert everything(lived_in) == before


def test_an_export_that_somebody_edited_leaves_what_remains(lived_in: Store) -> None:
    before = remaining(lived_in)

    def prolong(document: Any) -> None:
        for member in document["members"]:
            for held in member["passes"]:
                held["expires_on"] = "2026-12-31"

    edited = changed(exported(lived_in), prolong)
    take_in(lived_in, edited)
    assert remaining(lived_in) == before
    assert json.loads(exported(lived_in)) == json.loads(edited)
    after = everything(lived_in)
    take_in(lived_in, edited)
    assert everything(lived_in) == after


def test_a_new_figure_is_taken_as_it_stands(lived_in: Store) -> None:
    def top_up(document: Any) -> None:
        document["members"][0]["passes"][0]["remaining_visits"] = 10

    take_in(lived_in, changed(exported(lived_in), top_up))

    with lived_in.read() as connection:
        assert connection.scalar(select(tables.passes.c.remaining_visits).where(tables.passes.c.id == "p-9")) == 10


def test_what_is_voided_and_what_lost_its_partner_stays_out(lived_in: Store, another: Store) -> None:
    with lived_in.write() as connection:
        connection.execute(update(tables.visits).where(tables.visits.c.member_id == "m-2").values(voided=True))
        orphan = {"id": "p-x", "member_id": "m-2", "pass_type_id": "gone", "origin": "manual", "state": "active"}
        connection.execute(insert(tables.passes).values(**orphan, change=1))
        connection.execute(tables.members.delete().where(tables.members.c.id == "m-4"))
    document = json.loads(exported(lived_in))

    assert {visit["member_id"] for visit in document["visits"]} == {"m-1", "m-3"}
    assert "p-x" not in str(document)
    take_in(another, exported(lived_in))


def test_an_export_comes_in_small_pieces(store: Store) -> None:
    visits = [
        {"member_id": "m-1", "location_id": "uptown", "checked_in_at": f"{day}T08:00:00Z", "checked_out_at": None}
        for day in (date(2020, 1, 1) + timedelta(days=n) for n in range(700))
    ]
    people = [{"id": f"x-{n}", "first_name": "A", "last_name": "B"} for n in range(700)]
    take_in(store, documents.raw(documents.whole() | {"visits": visits, "staff": []}))
    take_in(store, documents.raw({"members": people}))
    pieces = list(export_document(store))

    assert max(map(len, pieces)) < 2_000
    assert len(json.loads(b"".join(pieces))["visits"]) == 700
    assert len(json.loads(b"".join(pieces))["members"]) == 704


# ---------------------------------------------------------------- as spreadsheets


def sheet(store: Store, kind: Kind, *days: date) -> list[dict[str, str]]:
    return list(csv.DictReader(export_csv(store, kind, *days)))


def test_spreadsheets_make_the_same_members_passes_and_visits(lived_in: Store, another: Store) -> None:
    whole = documents.whole()
    club = {name: whole[name] for name in ("organization", "locations", "plans", "pass_types")}
    take_in(another, documents.raw(club))
    for kind in Kind:
        raw = "".join(export_csv(lived_in, kind)).encode()
        told = read_csv(raw, another, now=EVENING)
        assert told.kind is kind
        import_document(another, told.document, now=EVENING)

    ours, theirs = json.loads(exported(lived_in)), json.loads(exported(another))
    assert theirs["members"] == ours["members"]
    assert theirs["visits"] == ours["visits"]


def test_spreadsheets_into_their_own_store_change_nothing(lived_in: Store) -> None:
    before = everything(lived_in)
    for kind in Kind:
        raw = "".join(export_csv(lived_in, kind)).encode("utf-8-sig")
        import_document(lived_in, read_csv(raw, lived_in, now=EVENING).document, now=EVENING)

    assert everything(lived_in) == before


def test_a_known_pass_of_a_spreadsheet_keeps_what_remains_of_it(lived_in: Store) -> None:
    before = remaining(lived_in)
    raw = b"Id,Member,Pass,Valid until\np-9,m-1,ten,2026-12-31\np-4,m-4,hours,2026-12-31\n"
    import_document(lived_in, read_csv(raw, lived_in, now=EVENING).document, now=EVENING)

    assert remaining(lived_in) == before


def test_visits_of_some_days_on_the_clock_of_their_place(lived_in: Store) -> None:
    every = sheet(lived_in, Kind.VISITS)
    evening = sheet(lived_in, Kind.VISITS, date(2026, 6, 15), date(2026, 6, 15))

    assert [row["check_in_local"] for row in every][:2] == ["2026-06-01 10:00:00", "2026-06-15 18:42:03"]
    assert evening == every[1:]
    assert evening[0]["checked_in_at"] == "2026-06-15 18:42:03+02:00"
    assert (evening[0]["first_name"], evening[0]["entry_method"], evening[0]["checked_out_at"]) == (
        "Ada", "ENT", "2026-06-15 19:22:03+02:00",
    )  # fmt: skip
    assert sheet(lived_in, Kind.VISITS, date(2026, 6, 16)) == []


def test_a_name_that_is_a_formula_is_text_and_comes_back(store: Store, another: Store) -> None:
    names = ("=1+1", "'=1", "@SUM(A1)", "-Ada", "'Tis", "O'Neil")
    people = [{"id": f"m-{n}", "first_name": name, "last_name": "B"} for n, name in enumerate(names)]
    take_in(store, documents.raw({"members": people}))

    told = [row["first_name"] for row in sheet(store, Kind.MEMBERS)]
    assert told == ["'=1+1", "''=1", "'@SUM(A1)", "'-Ada", "'Tis", "O'Neil"]
    back = read_csv("".join(export_csv(store, Kind.MEMBERS)).encode(), another, now=EVENING)
    assert [member.first_name for member in back.document.members] == list(names)


def test_a_phone_opens_the_door_after_the_round_trip_and_stands_in_no_spreadsheet(store: Store, another: Store) -> None:
    take_in(store, documents.raw(phones.handed_out(documents.whole())))
    document = exported(store)
    take_in(another, document)

    assert exported(another) == document
    assert isinstance(FrontDesk(another).scan(phones.GRACES.shows(EVENING)), CheckedIn)
    assert phones.GRACES.handle not in "".join(export_csv(store, Kind.MEMBERS))


def test_who_comes_after_the_round_trip_is_answered_alike(lived_in: Store, another: Store) -> None:
    take_in(another, exported(lived_in))
    answers = [
        FrontDesk(store, device=device).scan("ADA0001", 24 * 60) for store, device in ((lived_in, "a"), (another, "b"))
    ]

    assert [(type(one), one.remaining, one.visit_count) for one in answers if isinstance(one, CheckedIn)] == [
        (CheckedIn, 2, 101)
    ] * 2
