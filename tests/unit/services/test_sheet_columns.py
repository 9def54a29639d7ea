"""Column names, and the CSV files around them: which spellings are understood, and what kind of rows they tell."""

from __future__ import annotations

import pytest

from kiosk.services.document import BadDocument
from kiosk.services.sheets.columns import TABLES, Kind, folded, understand, written
from kiosk.services.sheets.sheet import read_sheet

CAPITAN_CHECK_INS = (
    "id,url,customer_id,customer_url,customer_first_name,customer_last_name,customer_birthday,customer_email,"
    "check_in_datetime,check_out_datetime,visit_duration_minutes,entry_method,entry_method_description,location_id,"
    "location_name,created_at"
)
CAPITAN_CUSTOMERS = "id,url,first_name,last_name,birthday,email,barcode,status"
CAPITAN_MEMBERSHIPS = (
    "id,customer_id,customer_first_name,customer_last_name,customer_birthday,membership_id,membership_name,status,"
    "start_date,end_date"
)
NEXUDUS_COWORKERS = "Id,FullName,Email,AccessCardId,AccessPincode,TariffName,Active"
NEXUDUS_PASSES = "Id,CoworkerId,CoworkerFullName,BusinessId,TimePassId,TimePassName,RemainingUses,ExpireDate,Used"
NEXUDUS_CHECK_INS = "CoworkerId,CoworkerFullName,BusinessId,BusinessName,Source,FromTime,ToTime,FromTimeLocal,Id"


@pytest.mark.parametrize(
    ("header", "kind", "fields"),
    [
        (CAPITAN_CUSTOMERS, Kind.MEMBERS, {"id", "first_name", "last_name", "birthday", "email", "card", "state"}),
        (NEXUDUS_COWORKERS, Kind.MEMBERS, {"id", "full_name", "email", "card", "pin", "plan", "state"}),
        (CAPITAN_MEMBERSHIPS, Kind.PASSES, {"id", "member", "pass_type_id", "pass_type", "state", "starts_on",
                                            "expires_on"}),
        (NEXUDUS_PASSES, Kind.PASSES, {"id", "member", "location_id", "pass_type_id", "pass_type", "remaining",
                                       "expires_on", "used"}),
        (CAPITAN_CHECK_INS, Kind.VISITS, {"id", "member", "member_email", "check_in", "check_out", "entry_method",
                                          "location_id", "location"}),
        (NEXUDUS_CHECK_INS, Kind.VISITS, {"id", "member", "location_id", "location", "check_in", "check_out"}),
        ("Vorname,Nachname,Geburtsdatum,Kartennummer", Kind.MEMBERS, {"first_name", "last_name", "birthday", "card"}),
        ("Name,Email address,DOB,Barcode,Membership,Valid until", Kind.MEMBERS,
         {"full_name", "email", "birthday", "card"}),
        ("Email,Pass,Remaining", Kind.PASSES, {"member_email", "pass_type", "remaining"}),
        ("Prénom,Téléphone", Kind.MEMBERS, {"first_name", "phone"}),
        ("Nachname,Handynummer", Kind.MEMBERS, {"last_name", "phone"}),
        ("apellidos,Móvil", Kind.MEMBERS, {"last_name", "phone"}),
        ("Name,Cell Phone,Email", Kind.MEMBERS, {"full_name", "phone", "email"}),
        ("Member,Check-in,Check-out", Kind.VISITS, {"member", "check_in", "check_out"}),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_columns(header: str, kind: Kind, fields: set[str]) -> None:
    columns = understand(header.split(","))

    assert columns.kind is kind
    assert set(columns.places) == fields


@pytest.mark.parametrize("spelling", ["First Name", "first_name", "FIRSTNAME", "FirstName", " first-name "])
def test_case_blanks_and_signs_make_no_difference(spelling: str) -> None:
    assert understand([spelling]).places == {"first_name": 0}


def test_umlauts_and_accents_make_no_difference() -> None:
    assert len({folded(name) for name in ("Gültig bis", "Gueltig bis", "gultig_bis", "GÜLTIG-BIS")}) == 1
    assert understand(["Prenom"]).places == understand(["PRÉNOM"]).places == {"first_name": 0}


def test_the_better_name_of_a_field_is_read_and_the_other_is_named() -> None:
    columns = understand(["FromTimeLocal", "CoworkerId", "FromTime", "Colour"])

    assert columns.places == {"check_in": 2, "member": 1}
    assert columns.ignored == ["FromTimeLocal", "Colour"]


def test_what_is_exported_is_understood() -> None:
    for kind, table in TABLES.items():
        header = [written(kind, field) for field in table if field not in ("full_name", "member_email")]
        assert set(understand(header).places) == set(table) - {"full_name", "member_email"}
        assert understand(header).kind is kind


def test_columns_that_tell_nothing_are_refused_with_their_names() -> None:
    with pytest.raises(BadDocument, match=r"neither members nor passes nor visits: 'Colour', 'Size'; say which"):
        understand(["Colour", "Size"])
    with pytest.raises(BadDocument, match="visits need a column 'checked in at'"):
        understand(["Name", "Card"], Kind.VISITS)


# ---------------------------------------------------------------- the file around them


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separator_and_encoding_are_found_out(separator: str, encoding: str) -> None:
    text = f"Vorname{separator}Nachname\r\nZoë{separator}Müller, die Ältere\r\n"
    if separator == ",":
        text = text.replace("Müller, die Ältere", '"Müller, die Ältere"')
    sheet = read_sheet(text.encode(encoding))

    assert [list(line.cells) for line in sheet.lines] == [["Zoë", "Müller, die Ältere"]]


def test_rows_count_as_a_spreadsheet_counts_them() -> None:
    sheet = read_sheet(b'Name,Note\n\nAda,"two\nlines"\n,\nGrace,\n')

    assert [(line.row, line.cells[0]) for line in sheet.lines] == [(3, "Ada"), (5, "Grace")]


def test_what_spreadsheets_write_for_themselves_is_no_data() -> None:
    sheet = read_sheet(b"sep=;\r\nName;Card\r\nAda;=\"00012\"\r\n '=Grace; 7 \r\n'Tis;8\r\n")

    assert [(line.row, list(line.cells)) for line in sheet.lines] == [
        (3, ["Ada", "00012"]),
        (4, ["=Grace", "7"]),
        (5, ["'Tis", "8"]),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\n\n\nName\n", "first row is empty"),
        (b"PK\x03\x04\x14\x00", "save it as CSV"),
        (b"Name\n\x00\x00", "no text"),
        (b"Name\n\x81\x8d", "no text in utf-8 or cp1252"),
        (b'Name,Card\nAda,"1\nGrace,2\n', "row 2: unexpected end of data"),
        (b"Name,Card\nAda," + b"9" * 200_000, "row 2: field larger"),
        (b"%PDF-1.4\n%", "neither members nor passes nor visits"),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(BadDocument, match=words):
        read_sheet(content)
