"""kiosk import of CSV files, and of JSON as Windows saves it."""

from __future__ import annotations

import codecs

from tests.fakes import documents
from tests.integration.cli.conftest import CommandLine


def test_a_spreadsheet_is_taken_in_and_its_members_come_in(club: CommandLine) -> None:
    file = club.file(b"Name;Email;Card;Shoe size\r\nZo\xeb M\xfcller;zoe@example.com;ZOE0001;38\r\n", "members.CSV")
    passes = club.file(b"Email,Pass type,Remaining\nzoe@example.com,Entry Pass,2\n", "passes.csv")
    looked = club("import", file, "--check")
    first, again = club("import", file), club("import", file, "--json")

    assert (looked.code, looked.out) == (0, "would import 1 members, 1 credentials\n")
    assert first.out == "imported 1 members, 1 credentials\n"
    assert first.err == f"{file}: 1 rows of members\ncolumns ignored: Shoe size\n"
    assert {tuple(section.values()) for section in again.answer.values()} == {(0, 0)}
    assert club("import", passes).out == "imported 1 passes\n"
    entered = club.scan("ZOE0001").answer
    assert (entered["decision"], entered["remaining"], entered["member"]["first_name"]) == (
        "checked_in",
        {"visits": 1},
        "Zoë",
    )


def test_what_is_wrong_is_one_block_and_nothing_is_written(club: CommandLine) -> None:
    bad = "".join(f"Member {n},m{n}@example.com,31/02/1990\n" for n in range(25))
    file = club.file(f"Name,Email,Birthday\nAda Byron,new@example.com,\n{bad}".encode(), "members.csv")
    ended = club("import", file)

    assert (ended.code, ended.out) == (2, "")
    lines = ended.err.splitlines()
    assert lines[0] == f"kiosk: {file}: 25 problems, nothing was written"
    assert lines[1] == "   row 3, column Birthday: '31/02/1990' is not a date"
    assert lines[-1] == "   and 5 more"
    assert len(lines) == 22
    good = club.file(b"Name,Email\nAda Byron,new@example.com\n", "good.csv")
    assert club("import", good, "--check").out == "would import 1 members\n"


def test_days_before_months_can_be_said(club: CommandLine) -> None:
    file = club.file(b"Name,Email,Birthday\nAda Byron,new@example.com,3/4/1990\n", "members.csv")

    assert "row 2, column Birthday: '3/4/1990' may be day or month first" in club("import", file).err
    assert club("import", file, "--day-first", "--month-first").code == 2
    assert club("import", file, "--month-first").out == "imported 1 members\n"
    assert club("import", file, "--day-first").out == "imported 1 members updated\n"


def test_visits_of_a_spreadsheet_count(club: CommandLine) -> None:
    lines = b"Card,Check-in,Check-out\nADA0001,2026-06-02 18:00,2026-06-02 19:00\nADA0001,2026-06-03 18:00,\n"
    file = club.file(lines, "visits.csv")
    taken = club("import", file, "--at", "2026-06-15T16:42:03Z")

    assert taken.out == "imported 2 visits\n"
    assert "visits without a check-out, ended with their day: 1\n" in taken.err
    assert club.scan("ADA0001").answer["visit_count"] == 98 + 1 + 2 + 1


def test_wrong_options_are_named(club: CommandLine) -> None:
    file = club.file(b"Name,Email\nAda Byron,new@example.com\n", "members.csv")

    assert club("import", file, "--kind", "boats").err == "kiosk: --kind is one of members, passes, visits\n"
    assert club("import", file, "--kind", "visits").code == 2
    visits = club.file(b"Card,Check-in\nADA0001,2026-06-02 18:00\n", "visits.csv")
    assert "there is no location 'moon'" in club("import", visits, "--location", "moon").err
    for name, content in (("photo.csv", b"\x89PNG\r\n\x1a\n\x00"), ("empty.csv", b""), ("prose.txt", b"Dear all,")):
        ended = club("import", club.file(content, name))
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)


def test_a_document_may_begin_with_a_byte_order_mark(kiosk: CommandLine) -> None:
    document = codecs.BOM_UTF8 + documents.raw({"members": documents.whole()["members"][2:3]})

    assert kiosk("import", kiosk.file(document)).out == "imported 1 members, 1 credentials\n"
    assert kiosk("import", kiosk.file(document, "without-a-suffix")).out == "imported nothing new\n"
