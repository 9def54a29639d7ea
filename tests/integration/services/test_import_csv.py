"""CSV files into the store: what rows tell, what they leave, and every row that is wrong."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from kiosk.services.document import read_document
from kiosk.services.import_document import Imported, import_document
from kiosk.services.sheets.columns import Kind
from kiosk.services.sheets.reading import SheetDocument, read_csv
from kiosk.services.sheets.rows import BadRows
from kiosk.services.sheets.values import DayOrder
from kiosk.store import state, tables
from kiosk.store.engine import Store
from tests.fakes import documents

NOW = datetime(2026, 6, 15, 16, 42, tzinfo=UTC)


@pytest.fixture
def club(store: Store) -> Store:
    """The club of `documents.whole`, and a second place in another zone."""
    whole = documents.whole() | {"staff": []}
    whole["locations"].append({"id": "soho", "name": "Soho Hub", "time_zone": "Europe/London"})
    import_document(store, read_document(documents.raw(whole)), now=NOW)
    return store


def told(store: Store, *lines: str, **how: Any) -> SheetDocument:
    return read_csv("\n".join(lines).encode(), store, now=NOW, **how)


def take_in(store: Store, *lines: str, **how: Any) -> Imported:
    return import_document(store, told(store, *lines, **how).document, now=NOW)


def problems(store: Store, *lines: str, **how: Any) -> list[str]:
    with pytest.raises(BadRows) as refusal:
        told(store, *lines, **how)
    return [str(problem) for problem in refusal.value.problems]


def rows(store: Store, table: Any, *names: str) -> list[tuple[Any, ...]]:
    with store.read() as connection:
        columns = [table.c[name] for name in names]
        return [tuple(row) for row in connection.execute(select(*columns).order_by(table.c.id))]


def changes(store: Store) -> int:
    with store.read() as connection:
        return state.last_change(connection)


def twice(store: Store, *lines: str, **how: Any) -> None:
    """Take it in; a second time must change nothing."""
    take_in(store, *lines, **how)
    before = changes(store)
    again = take_in(store, *lines, **how)
    assert [(one.new, one.updated) for one in again.sections.values() if one.new or one.updated] == []
    assert (again.visits, changes(store)) == (0, before)


# ---------------------------------------------------------------- members


def test_members_of_a_spreadsheet(store: Store) -> None:
    twice(
        store,
        "Mitgliedsnummer;Vorname;Nachname;E-Mail;Geburtsdatum;Kartennummer;Notiz;Offen",
        "17;Zoë;Müller;zoe@example.com;31.12.1990;00012;;12,50",
        '18;Ada;"Byron; Countess";;;"7; 8";Knee;',
    )

    names = ("number", "first_name", "last_name", "email", "birthday", "note", "overdue")
    assert sorted(rows(store, tables.members, *names)) == [
        (17, "Zoë", "Müller", "zoe@example.com", date(1990, 12, 31), None, 1250),
        (18, "Ada", "Byron; Countess", None, None, "Knee", 0),
    ]
    assert rows(store, tables.credentials, "id", "kind", "state") == [
        ("00012", "card", "active"),
        ("7", "card", "active"),
        ("8", "card", "active"),
    ]


def test_customers_of_capitan_keep_their_integer_id_as_their_number(store: Store) -> None:
    header = "id,url,first_name,last_name,birthday,email,barcode,status"
    twice(store, header, "50231,https://x/,Jane,Doe,1990-12-10,jane@example.com,J-1,INACTIVE")

    assert rows(store, tables.members, "id", "number", "state") == [("50231", 50231, "blocked")]


def test_coworkers_of_nexudus(club: Store) -> None:
    header = "Id,FullName,Email,AccessCardId,AccessPincode,TariffName,Active,TeamNames"
    twice(club, header, "9001,Jane van Doe,jane@example.com,C-1,48151,basic,True,Red; Blue")

    assert rows(club, tables.members, "id", "number", "first_name", "last_name", "plan_id", "teams")[0] == (
        "9001", 9001, "Jane van", "Doe", "basic", ["Red", "Blue"],
    )  # fmt: skip
    assert rows(club, tables.credentials, "id", "kind", "member_id")[0:1] == [("48151", "pin", "9001")]


def test_a_member_without_an_id_is_the_same_one_tomorrow(store: Store) -> None:
    by_email = ("Name,Email,Birthday", "Ada Byron,Ada@Example.com,1990-12-10")
    twice(store, *by_email)
    (first,) = rows(store, tables.members, "id")
    take_in(store, "Name,Email", "Ada Lovelace,ada@example.com")

    assert rows(store, tables.members, "id", "last_name", "birthday") == [(*first, "Lovelace", date(1990, 12, 10))]
    twice(store, "Name,Card", "Grace Hopper,G-1")
    twice(store, "Name,Number", "Alan Turing,7")
    assert len(rows(store, tables.members, "id")) == 3


@pytest.mark.parametrize(("header", "cell"), [("Number", "50231"), ("Email", "ADA@Example.com"), ("Card", "ADA0001")])
def test_a_known_member_is_found_and_keeps_what_the_file_leaves_out(club: Store, header: str, cell: str) -> None:
    (before,) = told(club, "Id,First name", "m-1,Ada").document.members
    (after,) = told(club, f"First name,{header},Note,Plan,State", f"Augusta,{cell},,,").document.members

    assert (before.visits_before, before.teams, before.plan_id, before.show_name) == (98, ("Blue",), "basic", True)
    assert after == msgspec.structs.replace(before, first_name="Augusta", email=after.email)


def test_all_that_is_wrong_with_members_is_told_row_by_row(club: Store) -> None:
    header = "Id,Number,First name,Last name,Email,DOB,Card,Status,Plan,Overdue"
    assert problems(
        club,
        header,
        "a,,Ann,A,,31/02/1990,,,,",
        "b,,Ben,B,,,ADA0001,,,",
        "c,50231,Cid,C,,,,,,",
        "d,,Dan,D,,,X1,gone,,",
        "e,,Eve,E,,,X2,,platinum,1.234",
        "a,,Ann,A,,,,,,",
        "f,,Fay,F,,,X2,,,",
        "g,,,,,,,,,",
        ",,Hal,H,,,,,,",
        "i,,Ian,I,,,1.2E+11,,,",
        f"j,,Joe,J,,,{'9' * 129},,,",
        "k,0,Kim,K,,,,,,",
        "l,,Lee,L,,,,,,,surplus",
    ) == [
        "row 2, column DOB: '31/02/1990' is not a date",
        "row 3, column Card: this code belongs to another member",
        "row 4, column Number: this number belongs to another member",
        "row 5, column Status: 'gone' is none of: active, act, aktiv, yes, true, 1, ja, frozen",
        "row 6, column Overdue: '1.234' is not an amount with up to 2 decimals",
        "row 6, column Plan: there is no plan 'platinum'",
        "row 9: it has no name",
        "row 10: nothing tells who it is: give an id, a number, an email address or a card",
        "row 11, column Card: the spreadsheet has rounded this code; make the column text, and save it again",
        "row 12, column Card: a code has 1 to 128 characters, none of them invisible, no blanks at the ends",
        "row 13, column Number: a number is 1 or more",
        "row 14: it has 11 cells, the header has 10",
    ]


def test_a_member_and_a_code_stand_in_a_file_once(store: Store) -> None:
    assert problems(store, "Id,Name,Card", "a,Ann A,1", "a,Ann A,2", "b,Ben B,1") == [
        "row 3: this member stands in row 2 too",
        "row 4, column Card: this code stands in row 2 too",
    ]


def test_a_value_beyond_the_documents_limits_names_its_column(store: Store) -> None:
    (problem,) = problems(store, "Id,Name,Language", f"a,Ann,{'x' * 40}")

    assert problem.startswith("row 2, column Language: ")


def test_dates_are_read_as_one_row_decides_or_as_is_said(store: Store) -> None:
    lines = ("Name,Email,DOB", "Ann A,a@x.org,03/04/1990", "Ben B,b@x.org,05/06/1991")
    assert problems(store, *lines) == [
        "row 2, column DOB: '03/04/1990' may be day or month first; say --day-first or --month-first",
        "row 3, column DOB: '05/06/1991' may be day or month first; say --day-first or --month-first",
    ]
    decided = told(store, *lines, "Cid C,c@x.org,12/31/1990").document.members
    assert [member.birthday for member in decided[:2]] == [date(1990, 3, 4), date(1991, 5, 6)]
    said = told(store, *lines, order=DayOrder.DAY_FIRST).document.members
    assert [member.birthday for member in said] == [date(1990, 4, 3), date(1991, 6, 5)]


# ---------------------------------------------------------------- passes


def test_passes_name_their_member_and_their_type_in_several_ways(club: Store) -> None:
    twice(
        club,
        "Member,Member number,Email,Card,Pass type,Valid from,Valid until,Remaining",
        "m-2,,,,ten,2026-06-01,,3",
        ",50231,,,Entry pass,,2026-12-31,7",
        ",,ada@example.com,,TEN HOURS,,,90",
        ",,,ALAN003,day,,,",
    )

    names = ("member_id", "pass_type_id", "starts_on", "expires_on", "remaining_visits", "remaining_minutes")
    new = [row[1:] for row in rows(club, tables.passes, "id", *names) if row[0] not in ("p-9", "p-2", "p-4")]
    assert sorted(new, key=str) == [
        ("m-1", "hours", None, None, None, 90),
        ("m-1", "ten", None, date(2026, 12, 31), 7, None),
        ("m-2", "ten", date(2026, 6, 1), None, 3, None),
        ("m-3", "day", None, None, None, None),
    ]


def test_passes_of_nexudus_and_of_capitan(club: Store) -> None:
    twice(
        club,
        "Id,CoworkerId,CoworkerFullName,BusinessId,BusinessName,TimePassId,TimePassName,Used,RemainingUses,ExpireDate,"
        "IsFromTariff",
        "5,50231,Ada Byron,17,Uptown,900,Day Pass,True,,2026-12-31T00:00:00Z,False",
        "6,50231,Ada Byron,17,soho hub,901,Entry Pass,False,3,,True",
    )
    twice(
        club,
        "id,customer_id,customer_first_name,customer_last_name,customer_birthday,membership_id,membership_name,status,"
        "start_date,end_date",
        "5,50231,Ada,Byron,1990-12-10,3,gold,ACT,2026-01-01,",
    )

    names = ("id", "remaining_visits", "expires_on", "location_id", "origin", "state")
    assert rows(club, tables.passes, *names)[:3] == [
        ("day-5", 0, date(2026, 12, 31), "uptown", "manual", "active"),
        ("gold-5", None, None, None, "manual", "active"),
        ("p-2", None, None, None, "manual", "active"),
    ]
    assert ("ten-6", 3, None, "soho", "plan", "active") in rows(club, tables.passes, *names)


def test_two_passes_that_are_alike_are_two(club: Store) -> None:
    twice(club, "Member,Pass,Valid until", *["m-3,day,2026-12-31"] * 3)

    assert len(rows(club, tables.passes, "id")) == 3 + 3


def test_a_known_pass_keeps_what_the_file_leaves_out(club: Store) -> None:
    take_in(club, "Id,Member,Pass,Valid until", "p-9,m-1,ten,2026-12-31")

    assert ("p-9", date(2026, 1, 1), date(2026, 12, 31), 4) in rows(
        club, tables.passes, "id", "starts_on", "expires_on", "remaining_visits"
    )


def test_all_that_is_wrong_with_passes_is_told_row_by_row(club: Store) -> None:
    with club.write() as connection:
        connection.execute(
            update(tables.members).where(tables.members.c.id.in_(["m-2", "m-3"])).values(email="two@x.org")
        )
    assert problems(
        club,
        "Id,Member,Email,Card,Pass,Valid until,Remaining,Status,Location",
        "x,nobody,,,ten,,,,",
        "y,m-1,,,silver,31/31/2026,-1,gone,moon",
        ",,,,ten,,,,",
        ",m-1,,,,,,,",
        "p-9,m-2,,,ten,,,,",
        "z,m-1,,,ten,,,,",
        "z,m-1,,,ten,,,,",
        ",,,SECRET9,ten,,,,",
        ",,two@x.org,,ten,,,,",
        ",,no@x.org,,ten,,,,",
    ) == [
        "row 2, column Member: there is no member 'nobody'",
        "row 3, column Pass: there is no pass type 'silver'",
        "row 3, column Location: there is no location 'moon'",
        "row 3, column Valid until: '31/31/2026' is not a date",
        "row 3, column Status: 'gone' is none of: active, act, aktiv, paid, current, frozen, frz, paused",
        "row 3, column Remaining: '-1' is not a whole number from 0 to 1000000000",
        "row 4: it names no member",
        "row 5: it names no pass type",
        "row 6, column Id: this pass belongs to another member",
        "row 8, column Id: this pass stands in row 7 too",
        "row 9, column Card: no member has this code",
        "row 10, column Email: 2 members have the address 'two@x.org'",
        "row 11, column Email: there is no member 'no@x.org'",
    ]


# ---------------------------------------------------------------- visits


def test_check_ins_of_capitan_are_on_the_wall_clock_of_their_place(club: Store) -> None:
    twice(
        club,
        "id,customer_id,customer_email,check_in_datetime,check_out_datetime,entry_method,location_id,location_name",
        "1,50231,,2026-06-10T18:42:03,2026-06-10T20:15:00,MEM,17,Uptown",
        "2,50231,,2026-10-25T00:30:00,2026-10-25T02:10:00,,17,Soho Hub",
        "3,999,ada@example.com,2026-01-10T18:42:03,2026-01-10T20:15:00,Entry Pass,,soho",
    )

    def utc(*parts: int) -> datetime:
        return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]

    every = rows(club, tables.visits, "id", "location_id", "checked_in_at", "checked_out_at", "entry_method")
    new = [row for row in every if len(row[0]) == 1]
    assert new == [
        ("1", "uptown", utc(2026, 6, 10, 16, 42, 3), utc(2026, 6, 10, 18, 15), "MEM"),
        ("2", "soho", utc(2026, 10, 24, 23, 30), utc(2026, 10, 25, 2, 10), "MIG"),
        ("3", "soho", utc(2026, 1, 10, 18, 42, 3), utc(2026, 1, 10, 20, 15), "ENT"),
    ]


def test_check_ins_of_nexudus_have_an_offset_and_an_exact_time_goes_before_a_local_one(club: Store) -> None:
    header = "CoworkerId,BusinessName,FromTime,ToTime,FromTimeLocal,ToTimeLocal"
    twice(
        club, header, "50231,Uptown,2026-06-10T16:42:00Z,2026-06-10T18:00:00Z,2026-06-10T18:42:00,2026-06-10T20:00:00"
    )

    (visit,) = told(club, header, "50231,Uptown,2026-06-10T16:42:00Z,,2026-06-10T18:42:00,").document.visits
    assert visit.checked_in_at == datetime(2026, 6, 10, 16, 42, tzinfo=UTC)


def test_a_visit_without_an_exit_ended_with_its_day_and_only_todays_is_open(club: Store) -> None:
    header = "Member,Location,Check-in"
    document = told(club, header, "m-1,uptown,2026-06-10 18:00", "m-1,uptown,2026-06-15 18:00")

    ends = [visit.checked_out_at for visit in document.document.visits]
    assert ends == [datetime(2026, 6, 10, 22, tzinfo=UTC), None]
    assert document.ended == 1


def test_visits_without_a_place_are_where_it_is_said(club: Store) -> None:
    lines = ("Member,Check-in", "m-1,2026-06-10 18:00")
    assert problems(club, *lines) == ["row 2: it names no location; name it with --location"]
    (visit,) = told(club, *lines, location="soho").document.visits
    assert (visit.location_id, visit.checked_in_at) == ("soho", datetime(2026, 6, 10, 17, tzinfo=UTC))


def test_all_that_is_wrong_with_visits_is_told_row_by_row(club: Store) -> None:
    assert problems(
        club,
        "Member,Location,Check-in,Check-out,Entry method",
        "m-1,uptown,2026-06-10 18:00,2026-06-10 17:00,",
        "m-1,uptown,2026-03-29 02:30,,",
        "m-1,uptown,,,",
        "m-1,uptown,2026-06-10,,",
        "m-9,moon,2026-06-10 18:00,,XYZ",
        "m-1,uptown,2026-06-11 18:00,,",
        "m-1,uptown,2026-06-11T16:00:00Z,,",
        "m-1,uptown,1969-06-11 18:00,,",
    ) == [
        "row 2: the visit ends before it starts",
        "row 3, column Check-in: 2026-03-29 02:30 is left out by the clock in Europe/Madrid",
        "row 4: it has no check-in",
        "row 5, column Check-in: '2026-06-10' is not a date and a time of day",
        "row 6, column Member: there is no member 'm-9'",
        "row 6, column Location: there is no location 'moon'",
        "row 6, column Entry method: 'XYZ' is none of: mem, ent, eve, gue, fre, mig, membership, entry pass",
        "row 8: it is the visit of row 7 again",
        "row 9, column Check-in: '1969-06-11 18:00' does not lie between 1970 and 2100",
    ]


def test_a_visit_stands_in_a_file_once(club: Store) -> None:
    lines = ("Id,Member,Location,Check-in", "7,m-1,uptown,2026-06-10 18:00", "7,m-2,uptown,2026-06-11 18:00")
    assert problems(club, *lines) == ["row 3, column Id: this visit stands in row 2 too"]


def test_the_kind_can_be_said(club: Store) -> None:
    header = "Name,Email,Card,Membership"
    assert told(club, header, "Ada Byron,ada@example.com,ADA0001,gold").kind is Kind.MEMBERS
    as_passes = told(club, header, "Ada Byron,ada@example.com,ADA0001,gold", kind=Kind.PASSES).document
    assert [(member.id, [held.pass_type_id for held in member.passes]) for member in as_passes.members] == [
        ("m-1", ["gold"])
    ]
