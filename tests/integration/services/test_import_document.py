"""Importing a document: all of it or nothing, and again without a change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from kiosk.domain.decisions import CheckedIn
from kiosk.services.accept import become_authority
from kiosk.services.document import BadDocument, read_document
from kiosk.services.import_document import Imported, import_document
from kiosk.store import state, tables
from kiosk.store.engine import Store
from tests.fakes import documents, door, phones
from tests.fakes.kept_stores import KeptStores

NOW = datetime(2026, 6, 15, 16, 42, tzinfo=UTC)
VISIT = {"member_id": "m-1", "location_id": "uptown", "checked_in_at": "2026-06-02T08:00:00Z"}


def take_in(store: Store, document: documents.Document, **options: Any) -> Imported:
    return import_document(store, read_document(documents.raw(document)), now=NOW, **options)


def everything(store: Store) -> dict[str, list[Any]]:
    with store.read() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in tables.metadata.sorted_tables
        }


def counts(imported: Imported) -> dict[str, tuple[int, int]]:
    return {name: (one.new, one.updated) for name, one in imported.sections.items() if one.new or one.updated}


# ---------------------------------------------------------------- all of it


def test_every_section_is_stored(store: Store) -> None:
    imported = take_in(store, documents.whole())

    assert counts(imported) == {
        "organization": (1, 0),
        "locations": (1, 0),
        "plans": (1, 0),
        "pass_types": (4, 0),
        "staff": (1, 0),
        "members": (4, 0),
        "credentials": (4, 0),
        "passes": (3, 0),
        "bookings": (1, 0),
    }
    assert imported.visits == 1


def test_importing_again_changes_nothing(store: Store) -> None:
    take_in(store, documents.whole())
    before = everything(store)
    again = take_in(store, documents.whole())

    assert counts(again) == {}
    assert again.visits == 0
    assert everything(store) == before


def test_only_what_changed_gets_a_new_change_number(store: Store) -> None:
    take_in(store, documents.whole())
    with store.read() as connection:
        before = state.last_change(connection)
    imported = take_in(store, documents.changed("members.0.overdue", 500))

    assert counts(imported) == {"members": (0, 1)}
    with store.read() as connection:
        changed = connection.execute(select(tables.members.c.id).where(tables.members.c.change > before)).scalars()
        assert list(changed) == ["m-1"]


def test_any_section_may_be_missing(store: Store) -> None:
    whole = documents.whole()
    for section in whole:
        take_in(store, {section: whole[section]})

    assert counts(take_in(store, whole)) == {}


def test_an_empty_document_is_a_document(store: Store) -> None:
    assert counts(take_in(store, {})) == {}


def test_a_dry_look_writes_nothing(store: Store) -> None:
    before = everything(store)
    imported = take_in(store, documents.whole(), check_only=True)

    assert counts(imported)["members"] == (4, 0)
    assert everything(store) == before


def test_a_new_price_is_a_new_price_version(store: Store) -> None:
    take_in(store, documents.whole())
    take_in(store, documents.changed("pass_types.0.price", 1500))
    take_in(store, documents.changed("pass_types.0.price", 1500) | {"members": [], "bookings": [], "visits": []})
    dearer = documents.changed("pass_types.0.price", 1500)
    dearer["pass_types"][0]["name"] = "Day"
    take_in(store, dearer)

    with store.read() as connection:
        row = connection.execute(select(tables.pass_types).where(tables.pass_types.c.id == "day")).one()
    assert (row.price, row.name, row.price_version) == (1500, "Day", 2)


def test_a_pin_is_kept_as_a_hash_that_stays_while_the_pin_does(store: Store) -> None:
    def pin_hash() -> str:
        with store.read() as connection:
            return str(connection.scalar(select(tables.staff.c.pin_hash)))

    take_in(store, documents.whole())
    first = pin_hash()
    take_in(store, documents.whole())
    assert pin_hash() == first
    assert "481516" not in first

    take_in(store, documents.changed("staff.0.pin", "2342"))
    assert pin_hash() != first


def test_the_secret_of_a_rotating_code_stays_until_another_comes(store: Store) -> None:
    def secrets() -> list[str | None]:
        with store.read() as connection:
            return list(connection.scalars(select(tables.credentials.c.secret).order_by(tables.credentials.c.id)))

    named = phones.handed_out(documents.whole())
    take_in(store, named)
    before = secrets()
    assert before == [phones.ADAS.secret, phones.GRACES.secret, phones.ALANS.secret, None, None, None, None]
    unnamed = phones.handed_out(documents.whole())
    for member in unnamed["members"]:
        for credential in member["credentials"]:
            credential.pop("secret", None)
    assert counts(take_in(store, unnamed)) == {}
    assert secrets() == before
    named["members"][0]["credentials"][-1]["secret"] = phones.ALANS.secret
    assert counts(take_in(store, named)) == {"credentials": (0, 1)}
    assert secrets() == [phones.ALANS.secret, *before[1:]]


@pytest.mark.parametrize(
    ("credential", "words"),
    [
        ({"kind": "card"}, "only a rotating code has a secret"),
        ({"value": "ADA0001"}, "the value of a rotating code is 8 characters of 0123456789BC"),
        ({"secret": "JBSWY3DPEHPK3PXP"}, "a secret is base32 without padding, of 32 characters or more"),
    ],
    ids=str,
)
def test_a_secret_that_no_phone_could_show_is_refused_and_not_told(
    store: Store, credential: dict[str, str], words: str
) -> None:
    with pytest.raises(BadDocument, match=words) as refusal:
        take_in(store, documents.changed("members.1.credentials.0", phones.ADAS.credential | credential))
    assert "$.members[1].credentials[0]" in str(refusal.value)
    assert "JBSWY" not in str(refusal.value)
    assert phones.ADAS.secret not in str(refusal.value)


def test_members_without_a_number_get_one_that_nobody_has(store: Store) -> None:
    people = [{"id": f"x-{n}", "first_name": "A", "last_name": "B"} for n in range(4)]
    people[2]["number"] = 1  # type: ignore[assignment]
    take_in(store, {"members": people})

    with store.read() as connection:
        numbers = {row.id: row.number for row in connection.execute(select(tables.members))}
    assert numbers["x-2"] == 1
    assert len(set(numbers.values())) == 4


def test_a_visit_of_another_system_counts_and_is_not_open(store: Store) -> None:
    take_in(store, documents.whole())

    with store.read() as connection:
        row = connection.execute(select(tables.visits)).one()
        kinds = connection.scalars(select(tables.events.c.kind).order_by(tables.events.c.position)).all()
    assert (row.entry_method, row.visit_count, row.member_id) == ("MIG", 99, "m-1")
    assert (row.checked_in_at, row.checked_out_at) == (
        datetime(2026, 6, 1, 8, tzinfo=UTC),
        datetime(2026, 6, 1, 9, 30, tzinfo=UTC),
    )
    assert kinds == ["checked_in", "checked_out"]


def test_a_visit_that_is_here_under_its_id_stays_as_it_is(store: Store) -> None:
    take_in(store, documents.whole())
    with store.read() as connection:
        ident = connection.scalar(select(tables.visits.c.id))
    before = everything(store)

    take_in(store, {"visits": [VISIT | {"id": ident}]})

    assert everything(store) == before


def test_two_open_visits_of_a_member_are_a_conflict_and_not_a_fault(store: Store) -> None:
    take_in(store, documents.changed("visits", [VISIT, VISIT | {"checked_in_at": "2026-06-03T08:00:00Z"}]))

    with store.read() as connection:
        conflicts = connection.scalars(select(tables.visits.c.conflicts_with)).all()
        assert connection.scalar(select(func.count()).select_from(tables.visits)) == 2
    assert sum(one is None for one in conflicts) == 1


def test_a_kiosks_copy_takes_no_import(store: Store) -> None:
    with store.write() as connection:
        state.put(connection, state.Name.DEVICE, "d-1")
    before = everything(store)

    with pytest.raises(BadDocument, match="copy of its server's"):
        take_in(store, documents.whole())
    assert everything(store) == before


# ---------------------------------------------------------------- or nothing

PASS = {"id": "p-x", "pass_type_id": "ten"}
NOTE = {
    "id": "n-1", "member_id": "m-1", "location_id": "uptown", "text": "a parcel", "author": "s-1",
    "written_at": "2026-06-01T08:00:00Z",
}  # fmt: skip
CHOICE = {
    "id": "c-1", "member_id": "m-1", "location_id": "uptown", "chosen_at": "2026-06-01T08:00:00Z",
    "preferences": {"quiet": True},
}  # fmt: skip
SOMEBODY: documents.Document = {"id": "m-9", "first_name": "A", "last_name": "B"}

BROKEN = [
    # unknown fields
    ("colour", "red", "`colour`"),
    ("organization.colour", "red", "$.organization"),
    ("locations.0.colour", "red", "$.locations[0]"),
    ("locations.0.policies.colour", "red", "$.locations[0]"),
    ("locations.0.opening_hours.0.colour", "red", "$.locations[0].opening_hours[0]"),
    ("members.0.colour", "red", "$.members[0]"),
    ("members.0.credentials.0.colour", "red", "$.members[0].credentials[0]"),
    ("members.0.passes.0.colour", "red", "$.members[0].passes[0]"),
    # wrong types and missing fields
    ("members", {}, "$.members"),
    ("members.0.overdue", "much", "$.members[0].overdue"),
    ("members.0.overdue", 1.5, "$.members[0].overdue"),
    ("members.0.overdue", None, "$.members[0].overdue"),
    ("members.0.show_name", 1, "$.members[0].show_name"),
    ("members.0.birthday", "10.12.1990", "$.members[0].birthday"),
    ("members.0.birthday", "1990-02-30", "$.members[0].birthday"),
    ("members.0.state", "gone", "$.members[0].state"),
    ("members.0", {"id": "m-1"}, "$.members[0]"),
    ("locations.0.policies.direction", "sideways", "$.locations[0]"),
    ("locations.0.policies.payg", True, "$.locations[0]"),
    ("organization.currency", "euro", "$.organization.currency"),
    # values out of range
    ("pass_types.0.price", -1, "$.pass_types[0].price"),
    ("pass_types.0.price", 10**12, "$.pass_types[0].price"),
    ("members.0.overdue", -1, "$.members[0].overdue"),
    ("members.0.passes.0.remaining_visits", -1, "$.members[0].passes[0].remaining_visits"),
    ("members.0.number", 0, "$.members[0].number"),
    ("members.0.id", "", "$.members[0].id"),
    ("members.0.id", "x" * 129, "$.members[0].id"),
    ("members.0.id", "m\x001", "$.members[0].id"),
    ("members.0.first_name", "A\x00da", "$.members[0].first_name"),
    ("members.0.language", "x" * 17, "$.members[0].language"),
    ("staff.0.pin", "no digits", "$.staff[0].pin"),
    ("visits.0.id", "x" * 121, "$.visits[0].id"),
    ("locations.0.policies.stale_after_hours", -1, "$.locations[0]"),
    ("locations.0.policies.stale_after_hours", 10**15, "$.locations[0]"),
    ("locations.0.policies.milestones", [-1], "$.locations[0]"),
    # money is whole minor units, and so is all that is counted
    ("pass_types.0.price", 12.5, "$.pass_types[0].price"),
    ("pass_types.0.price", 1200.0, "$.pass_types[0].price"),
    ("pass_types.0.price", "1200", "$.pass_types[0].price"),
    ("pass_types.0.price", True, "$.pass_types[0].price"),
    ("pass_types.0.price", None, "$.pass_types[0].price"),
    ("members.0.overdue", 100.0, "$.members[0].overdue"),
    ("members.0.passes.0.remaining_minutes", -1, "$.members[0].passes[0].remaining_minutes"),
    ("members.0.passes.0.remaining_visits", 4.0, "$.members[0].passes[0].remaining_visits"),
    ("pass_types.0.currency", "eur", "$.pass_types[0].currency"),
    ("plans.0.limit.visits", -1, "$.plans[0].limit.visits"),
    # notes and preferences
    ("notes", [NOTE | {"text": " "}], "$.notes[0]"),
    ("notes", [NOTE | {"text": "x" * 281}], "$.notes[0]"),
    ("notes", [NOTE | {"written_at": "2026-06-01T08:00:00"}], "$.notes[0].written_at"),
    ("notes", [NOTE | {"member_id": "m-0"}], "$.notes[0].member_id"),
    ("notes", [NOTE, NOTE], "$.notes[1]"),
    ("preferences", [CHOICE | {"preferences": {"loud": True}}], "$.preferences[0]"),
    ("preferences", [CHOICE | {"preferences": {"quiet": 1}}], "$.preferences[0]"),
    ("preferences", [CHOICE | {"preferences": {"agreed_up_to": -1}}], "$.preferences[0]"),
    ("preferences", [CHOICE | {"location_id": "moon"}], "$.preferences[0].location_id"),
    # hours and zones
    ("locations.0.opening_hours.0.from", "6:00", "$.locations[0].opening_hours[0]"),
    ("locations.0.opening_hours.0.from", "24:00", "$.locations[0].opening_hours[0]"),
    ("locations.0.opening_hours.0.to", "24:01", "$.locations[0].opening_hours[0]"),
    ("locations.0.opening_hours.0.to", "23:60", "$.locations[0].opening_hours[0]"),
    ("locations.0.opening_hours.0.to", "late", "$.locations[0].opening_hours[0]"),
    ("locations.0.opening_hours.0.days", [], "$.locations[0].opening_hours[0].days"),
    ("locations.0.opening_hours.0.days", [0], "$.locations[0].opening_hours[0].days[0]"),
    ("pass_types.0.hours.0.days", [8], "$.pass_types[0].hours[0].days[0]"),
    ("locations.0.day_cutoff", "24:00", "$.locations[0]"),
    ("locations.0.time_zone", "Europe/Atlantis", "$.locations[0]"),
    ("locations.0.time_zone", "../../etc/passwd", "$.locations[0]"),
    ("locations.0.time_zone", "Europe", "$.locations[0]"),
    ("locations.0.time_zone", "", "$.locations[0]"),
    ("locations.0.time_zone", "A\x00B", "$.locations[0]"),
    # times
    ("visits.0.checked_in_at", "2026-06-01T08:00:00", "$.visits[0].checked_in_at"),
    ("visits.0.checked_in_at", "yesterday", "$.visits[0].checked_in_at"),
    ("visits.0.checked_in_at", "1969-12-31T23:59:59Z", "$.visits[0]"),
    ("visits.0.checked_in_at", "2100-01-01T00:00:00Z", "$.visits[0]"),
    ("visits.0.checked_out_at", "9999-12-31T23:59:59-14:00", "$.visits[0]"),
    ("visits.0.checked_out_at", "2026-06-01T07:59:59Z", "$.visits[0]"),
    ("bookings.0.starts_at", "0001-01-01T00:00:00+14:00", "$.bookings[0]"),
    ("bookings.0.ends_at", "2026-06-16T18:00:00Z", "$.bookings[0]"),
    ("members.0.credentials.0.expires_at", "9999-12-31T23:59:59-14:00", "$.members[0].credentials[0]"),
    ("members.0.passes.0.starts_on", "9999-12-31", "$.members[0].passes[0]"),
    ("members.0.birthday", "0000-01-01", "$.members[0].birthday"),
    ("members.0.waiver.signed_on", "2026-02-30", "$.members[0].waiver.signed_on"),
    ("members.0.passes.0.starts_on", "1969-12-31", "$.members[0].passes[0]"),
    ("members.0.passes.0.expires_on", "31.12.2026", "$.members[0].passes[0].expires_on"),
    ("members.0.credentials.0.expires_at", "2026-12-31T00:00:00", "$.members[0].credentials[0].expires_at"),
    ("bookings.0.ends_at", "2100-01-01T00:00:00Z", "$.bookings[0]"),
    # codes
    ("members.0.credentials.0.value", "", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "x" * 129, "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", " ADA0001", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "ADA\n0001", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "ADA\x7f0001", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "\u202eADA0001", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "ADA\u200f0001", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "\u2066\u2069", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", "]Q1ADA0001", "$.members[0].credentials[0]"),
    ("members.0.credentials.0.value", 12345, "$.members[0].credentials[0].value"),
    ("members.0.credentials.0.kind", "tattoo", "$.members[0].credentials[0].kind"),
    # what nobody sees
    ("members.0.id", "m\u202e1", "$.members[0].id"),
    ("members.0.id", "m\u200b1", "$.members[0].id"),
    ("members.0.first_name", "A\x1b[31mda", "$.members[0].first_name"),
    ("members.0.first_name", "Ada\u202e", "$.members[0].first_name"),
    ("members.0.first_name", "Ada\u2028B", "$.members[0].first_name"),
    ("members.0.last_name", "B\u061c", "$.members[0].last_name"),
    ("members.0.last_name", "Byron\u200f", "$.members[0].last_name"),
    ("members.0.last_name", "By\nron", "$.members[0].last_name"),
    ("members.0.teams", ["Blue\u2067"], "$.members[0].teams[0]"),
    ("members.0.id", "m-1\n", "$.members[0].id"),
    ("members.0.language", "en\n", "$.members[0].language"),
    ("organization.currency", "EUR\n", "$.organization.currency"),
    ("staff.0.pin", "481516\n", "$.staff[0].pin"),
    ("members.0.note", "\x07", "$.members[0].note"),
    ("locations.0.name", "Up\u202dtown", "$.locations[0].name"),
    ("pass_types.0.name", "Day\x85Pass", "$.pass_types[0].name"),
    ("bookings.0.resource", "Studio\x00", "$.bookings[0].resource"),
    # broken references
    ("pass_types.0.locations", ["nowhere"], "$.pass_types[0].locations"),
    ("members.0.plan_id", "none", "$.members[0].plan_id"),
    ("members.0.passes.0.pass_type_id", "none", "$.members[0].passes[0].pass_type_id"),
    ("members.0.passes.0.location_id", "nowhere", "$.members[0].passes[0].location_id"),
    ("bookings.0.member_id", "nobody", "$.bookings[0]"),
    ("bookings.0.guests", ["nobody"], "$.bookings[0]"),
    ("bookings.0.location_id", "nowhere", "$.bookings[0].location_id"),
    ("visits.0.member_id", "nobody", "$.visits[0].member_id"),
    ("visits.0.location_id", "nowhere", "$.visits[0].location_id"),
    # twice
    ("locations.1", documents.whole()["locations"][0], "$.locations[1]"),
    ("pass_types.4", documents.whole()["pass_types"][0], "$.pass_types[4]"),
    ("plans.1", documents.whole()["plans"][0], "$.plans[1]"),
    ("staff.1", documents.whole()["staff"][0], "$.staff[1]"),
    ("members.4", {"id": "m-1", "first_name": "A", "last_name": "B"}, "$.members[4]"),
    ("bookings.1", documents.whole()["bookings"][0], "$.bookings[1]"),
    ("visits.1", documents.whole()["visits"][0], "$.visits[1]"),
    ("members.0.credentials.1", {"value": "ADA0001"}, "$.members[0].credentials[1]"),
    ("members.0.passes.1", {"id": "p-9", "pass_type_id": "ten"}, "$.members[0].passes[1]"),
    # what belongs to somebody else
    ("members.4", SOMEBODY | {"credentials": [{"value": "ADA0001"}]}, "$.members[4].credentials[0]"),
    ("members.4", SOMEBODY | {"passes": [PASS | {"id": "p-9"}]}, "$.members[4].passes[0]"),
    ("members.4", SOMEBODY | {"number": 50231}, "$.members[4].number"),
]


@pytest.fixture
def empty(stores: KeptStores) -> Store:
    return stores.empty("another")


@pytest.mark.parametrize(("path", "value", "place"), BROKEN, ids=lambda value: str(value)[:40])
def test_what_is_broken_is_refused_with_its_place_and_nothing_is_written(
    empty: Store, path: str, value: object, place: str
) -> None:
    before = everything(empty)
    with pytest.raises(BadDocument) as refusal:
        take_in(empty, documents.changed(path, value))

    assert place in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert everything(empty) == before


WHOLE = documents.raw(documents.whole())
TORN: list[tuple[str, Callable[[], bytes]]] = [
    ("0 bytes", lambda: b""),
    ("cut short", lambda: WHOLE[: len(WHOLE) // 2]),
    ("one byte short", lambda: WHOLE[:-1]),
    ("not UTF-8", lambda: WHOLE.replace(b"Byron", b"Byr\xf3n")),
    ("UTF-16", lambda: WHOLE.decode().encode("utf-16")),
    ("half a character", lambda: WHOLE.replace(b"Byron", b"\\ud800")),
    ("a list", lambda: b"[]"),
    ("a number", lambda: b"7"),
    ("something after the end", lambda: WHOLE + b"{}"),
    ("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    ("nested deeply", lambda: WHOLE.replace(b'"toggle"', b"[" * 100_000 + b"]" * 100_000)),
    ("a number of many digits", lambda: WHOLE.replace(b"50231", b"9" * 5_000)),
    ("not a number", lambda: WHOLE.replace(b"50231", b"NaN")),
]


@pytest.mark.parametrize("torn", [content for _, content in TORN], ids=[name for name, _ in TORN])
def test_a_torn_document_is_refused(torn: Callable[[], bytes]) -> None:
    with pytest.raises(BadDocument):
        read_document(torn())


def test_a_code_that_the_store_knows_as_another_members_is_refused(store: Store) -> None:
    take_in(store, documents.whole())
    before = everything(store)

    for claim in ({"credentials": [{"value": "ADA0001"}]}, {"passes": [PASS | {"id": "p-9"}]}, {"number": 50231}):
        with pytest.raises(BadDocument, match="belongs to another member"):
            take_in(store, {"members": [SOMEBODY | claim]})
    assert everything(store) == before


def test_a_refusal_does_not_tell_a_code(store: Store) -> None:
    with pytest.raises(BadDocument) as refusal:
        take_in(store, documents.changed("members.4", SOMEBODY | {"credentials": [{"value": "ADA0001"}]}))

    assert "ADA0001" not in str(refusal.value)


def test_names_keep_the_joiners_of_their_script_and_notes_their_lines(store: Store) -> None:
    named = documents.whole()["members"][2] | {"first_name": "می\u200cخواهم", "note": "knee\nand\tback"}
    take_in(store, {"members": [named]})

    with store.read() as connection:
        row = connection.execute(select(tables.members)).one()
    assert (row.first_name, row.note) == (named["first_name"], named["note"])


def test_a_refusal_is_a_sentence_and_not_a_pattern() -> None:
    for document, words in (
        (documents.changed("members.0.first_name", "Ada\u202e"), "Expected characters that can be seen - at `$.mem"),
        (documents.changed("organization.currency", "euro"), "Expected a currency of three capital letters, as EUR - "),
        (documents.changed("staff.0.pin", "12"), "Expected a PIN of 4 to 12 digits - at `$.staff[0].pin`"),
        (documents.changed("members.0.language", "e n"), "Expected a language, as en or pt-BR - at `$.members[0].lang"),
    ):
        with pytest.raises(BadDocument) as refusal:
            read_document(documents.raw(document))
        assert str(refusal.value).startswith(words)


def test_a_renewed_pass_is_good_again_at_once_and_an_old_visit_takes_nothing_of_it(store: Store) -> None:
    desk = door.FrontDesk(store)
    door.fill(store, documents.changed("members.0.passes.0.remaining_visits", 1) | {"visits": [], "staff": []})
    first = desk.scan("ADA0001")
    assert isinstance(first, CheckedIn)
    assert first.remaining == 0

    door.fill(store, documents.changed("members.0.passes.0.remaining_visits", 10) | {"visits": [], "staff": []})
    desk.scan("ADA0001", 30)  # the exit of the visit of before
    again = desk.scan("ADA0001", 60)

    assert isinstance(again, CheckedIn)
    assert again.remaining == 9
    become_authority(store)
    desk.scan("ADA0001", 90)
    assert isinstance(third := desk.scan("ADA0001", 120), CheckedIn)
    assert third.remaining == 8
