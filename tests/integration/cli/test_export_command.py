"""kiosk export: to a file, to standard output, as spreadsheets."""

from __future__ import annotations

import codecs
import json
import sys
from pathlib import Path

import pytest

from tests.integration.cli.conftest import CommandLine


def test_an_export_is_what_the_import_takes(club: CommandLine) -> None:
    club.scan("ADA0001")
    file = club.folder / "backup.json"
    ended, again = club("export", str(file)), club("export", "-")

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert again.out == club("export").out == file.read_text()
    assert json.loads(again.out)["members"][0]["passes"][0]["remaining_visits"] == 3
    assert club("import", str(file)).out == "imported nothing new\n"
    other = club.over(club.folder / "other")
    assert other("import", str(file)).code == 0
    assert other("export").out == again.out


def test_spreadsheets_are_for_people_and_for_the_import(club: CommandLine) -> None:
    file = club.folder / "members.csv"
    assert club("export", str(file), "--csv", "members").code == 0
    raw = file.read_bytes()

    assert raw.startswith(codecs.BOM_UTF8 + b"id,number,first_name,last_name,email,phone,birthday,")
    assert b"\r\nm-1,50231,Ada,Byron,ada@example.com,'+34 600 123 456,1990-12-10,member,active,basic,Blue," in raw
    assert club("import", str(file)).out == "imported nothing new\n"
    piped = club("export", "--csv", "passes")
    assert piped.out.startswith("id,member_id,first_name,last_name,pass_type_id,")


def test_visits_of_a_spreadsheet_are_of_the_days_that_were_asked_for(club: CommandLine) -> None:
    club.scan("ADA0001")

    def ids(*options: str) -> list[str]:
        lines = club("export", "--csv", "visits", *options).out.splitlines()[1:]
        return [line.split(",")[1] for line in lines]

    assert ids() == ["m-1", "m-1"]
    assert ids("--from", "2026-06-02") == ids("--to", "2026-06-14") == ["m-1"]
    assert ids("--from", "2026-06-02", "--to", "2026-06-14") == []


def test_all_about_one_person_goes_into_a_file_that_only_its_owner_reads(club: CommandLine) -> None:
    club.scan("ADA0001")
    file = club.folder / "ada.json"
    assert club("export", str(file), "--member", "ADA@example.com").code == 0

    assert file.stat().st_mode & 0o077 == 0
    told = json.loads(file.read_text())
    assert (told["member"]["id"], [one["kind"] for one in told["events"]][-1]) == ("m-1", "checked_in")
    assert club("export", "--member", "50231").out == club("export", "--member", "m-1").out == file.read_text()
    nobody = club("export", "--member", "m-77")
    assert (nobody.code, nobody.out, nobody.err) == (2, "", "kiosk: there is no member 'm-77'\n")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--csv", "members", "--member", "m-1"), "--csv or --member, not both"),
        (("--csv", "boats"), "--csv is one of members, passes, visits"),
        (("--csv", "visits", "--from", "June"), "--from 'June' is not a day"),
        (("--csv", "members", "--to", "2026-06-01"), "--from and --to go with --csv visits"),
        (("--from", "2026-06-01"), "--from and --to go with --csv visits"),
    ],
)
def test_wrong_options_are_named(club: CommandLine, options: tuple[str, ...], words: str) -> None:
    ended = club("export", *options)

    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert words in ended.err


def test_a_file_that_cannot_be_written_is_the_worlds_fault_and_the_old_one_stays(club: CommandLine) -> None:
    ended = club("export", "/nowhere/backup.json")
    assert (ended.code, ended.err) == (3, "kiosk: /nowhere/backup.json cannot be written: No such file or directory\n")

    folder = club.folder / "folder"
    folder.mkdir()
    assert club("export", str(folder)).code == 3
    assert [path.name for path in club.folder.iterdir() if path.name.startswith(".")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are a word of POSIX")
def test_only_its_owner_may_read_an_export(club: CommandLine) -> None:
    file = Path(club.file(b"old", "backup.json"))
    file.chmod(0o644)
    club("export", str(file))

    assert file.stat().st_mode & 0o777 == 0o600
