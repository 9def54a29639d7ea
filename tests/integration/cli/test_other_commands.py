"""kiosk import, today, events, sync --once, decode."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fakes import documents
from tests.integration.cli.conftest import CommandLine

# ---------------------------------------------------------------- import


def test_an_import_tells_what_it_did(kiosk: CommandLine) -> None:
    file = kiosk.file(documents.raw(documents.whole()))
    first, again = kiosk("import", file, "--json"), kiosk("import", file, "--json")

    assert (first.code, first.err) == (0, "")
    assert first.answer["members"] == {"new": 4, "updated": 0}
    assert first.answer["visits"] == {"new": 1, "updated": 0}
    assert {tuple(section.values()) for section in again.answer.values()} == {(0, 0)}


def test_an_import_speaks_to_people_too(kiosk: CommandLine) -> None:
    file = kiosk.file(documents.raw({"members": documents.whole()["members"][2:3]}))

    assert kiosk("import", file, "--check").out == "would import 1 members, 1 credentials\n"
    assert kiosk("import", file).out == "imported 1 members, 1 credentials\n"
    assert kiosk("import", file).out == "imported nothing new\n"


def test_a_check_writes_nothing(kiosk: CommandLine) -> None:
    file = kiosk.file(documents.raw(documents.whole()))
    kiosk("import", file, "--check")

    assert kiosk("import", file, "--json").answer["members"] == {"new": 4, "updated": 0}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "truncated"),
        (b"{", "truncated"),
        (b"\xff\xfe", "malformed"),
        (documents.raw(documents.changed("members.0.colour", "red")), "`colour` - at `$.members[0]`"),
        (documents.raw(documents.changed("visits.0.member_id", "nobody")), "`$.visits[0].member_id`"),
    ],
    ids=["0 bytes", "cut short", "no text", "unknown field", "broken reference"],
)
def test_a_broken_file_is_one_line_with_its_place(kiosk: CommandLine, content: bytes, words: str) -> None:
    file = kiosk.file(content)
    ended = kiosk("import", file)

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"kiosk: {file}: ")
    assert words in ended.err
    assert ended.err.count("\n") == 1
    assert kiosk("events").out == ""


def test_a_missing_file_is_named(kiosk: CommandLine) -> None:
    ended = kiosk("import", "/nowhere/club.json")

    assert ended.code == 2
    assert ended.err == "kiosk: /nowhere/club.json cannot be read: No such file or directory\n"


def test_a_folder_is_no_file(kiosk: CommandLine, tmp_path: Path) -> None:
    assert kiosk("import", str(tmp_path)).code == 2


# ---------------------------------------------------------------- today and events


def test_today_lists_the_visits_of_the_locations_day_newest_first(club: CommandLine) -> None:
    club.scan("ADA0001", at="2026-06-14T20:30:00Z")  # yesterday
    first = club.scan("GRACE02", at="2026-06-15T08:00:00Z").answer["visit_id"]
    second = club.scan("ALAN003", "--consent", "best", at="2026-06-15T09:00:00Z").answer["visit_id"]
    club.scan("GRACE02", at="2026-06-15T09:30:00Z")

    ended = club("today", "--at", "2026-06-15T10:00:00Z", "--json")
    assert [line["visit_id"] for line in ended.lines] == [second, first]
    assert ended.lines[1] == {
        "visit_id": first,
        "member": {"id": "m-2", "first_name": "Grace", "last_name": "Hopper"},
        "location_id": "uptown",
        "day": "2026-06-15",
        "checked_in_at": "2026-06-15T08:00:00Z",
        "checked_out_at": "2026-06-15T09:30:00Z",
        "visit_minutes": 90,
        "entry_method": "MEM",
        "entry_method_description": "Gold",
        "pay_as_you_go": False,
        "charge": None,
        "free_entry_reason": "",
        "converted_from_free_entry": False,
        "auto_checkout": False,
        "unsure": False,
        "wrong_clock": False,
        "visit_count": 1,
        "milestones": ["1st visit"],
    }
    assert (ended.lines[0]["checked_out_at"], ended.lines[0]["visit_minutes"]) == (None, 60)
    assert ended.lines[0]["pay_as_you_go"] is True


def test_today_is_told_in_the_time_of_the_place(club: CommandLine) -> None:
    club.scan("GRACE02", at="2026-06-15T08:00:00Z")
    club.scan("GRACE02", at="2026-06-15T09:30:00Z")

    assert club("today", "--at", "2026-06-15T10:00:00Z").out == "10:00 out 11:30  Grace Hopper · Gold\n0 inside\n"


def test_a_quiet_day_has_no_lines(club: CommandLine) -> None:
    ended = club("today", "--at", "2026-06-20T10:00:00Z", "--json")

    assert (ended.code, ended.out) == (0, "")


def test_events_are_the_audit_log(club: CommandLine) -> None:
    visit = club.scan("ALAN003", "--consent", "best").answer["visit_id"]
    club.scan("NOBODY")
    club.scan("ALAN003", at="2026-06-15T18:00:00Z")
    events = club("events", "--json").lines

    assert [event["kind"] for event in events[2:]] == ["checked_in", "charged", "refused", "checked_out"]
    assert list(events[2]) == [
        "id", "visit_id", "kind", "occurred_at", "recorded_at", "actor", "device", "server_seq", "payload",
    ]  # fmt: skip
    assert (events[2]["occurred_at"], events[2]["actor"]) == ("2026-06-15T16:42:03Z", "member")
    assert (events[2]["device"], events[2]["server_seq"]) == ("kiosk", None)
    assert events[3]["payload"]["amount"] == 1200
    assert [event["kind"] for event in club("events", "--visit", visit, "--json").lines] == [
        "checked_in",
        "charged",
        "checked_out",
    ]


def test_events_of_nothing_are_no_lines(club: CommandLine) -> None:
    ended = club("events", "--visit", "none", "--json", "--at", "2026-06-15T18:00:00Z")

    assert (ended.code, ended.out) == (0, "")


def test_every_command_takes_a_time_and_refuses_a_wrong_one(club: CommandLine) -> None:
    file = club.file(b"{}")

    for command in (["today"], ["events"], ["import", file], ["sync", "--once"], ["decode", file], ["scan", "X"]):
        ended = club(*command, "--at", "nonsense")
        assert (ended.code, ended.err[:13]) == (2, "kiosk: --at '"), command


# ---------------------------------------------------------------- the world


def test_a_sync_without_a_server_says_what_to_set(club: CommandLine) -> None:
    ended = club("sync", "--once")

    assert (ended.code, ended.out) == (2, "")
    assert "KIOSK_SYNC__URL" in ended.err
    assert ended.err.count("\n") == 1


def test_a_server_that_is_away_is_the_worlds_fault(club: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_SYNC__URL", "http://127.0.0.1:1/")
    monkeypatch.setenv("KIOSK_SYNC__KEY", "k")
    ended = club("sync", "--once", "--json")

    assert (ended.code, ended.out) == (3, "")
    assert ended.err.count("\n") == 1
    assert club.scan("ADA0001").code == 0


def test_a_folder_that_cannot_be_made_is_the_worlds_fault(kiosk: CommandLine) -> None:
    ended = kiosk.over(Path(kiosk.file(b""))).scan("ADA0001")

    assert ended.code == 3
    assert ended.err.count("\n") == 1


def test_a_database_that_is_none_is_bad_input(kiosk: CommandLine) -> None:
    for command in (["scan", "ADA0001"], ["today"], ["events"]):
        ended = kiosk(*command, "--database", "nonsense")
        assert (ended.code, ended.out) == (2, ""), command
        assert ended.err == "kiosk: 'nonsense' is not a database URL, as postgresql://… is one\n"


def test_a_file_that_is_no_store_is_left_as_it_is(kiosk: CommandLine) -> None:
    file = kiosk.folder / "data" / "kiosk.sqlite3"
    file.parent.mkdir()
    file.write_bytes(b"my holiday diary, chapter one. " * 100)
    ended = kiosk.scan("ADA0001")

    assert ended.code == 3
    assert str(file) in ended.err
    assert ended.err.count("\n") == 1
    assert file.read_bytes() == b"my holiday diary, chapter one. " * 100


def test_a_picture_that_is_none_is_named_and_the_others_are_read(kiosk: CommandLine) -> None:
    pytest.importorskip("zxingcpp")
    import qrcode

    good = kiosk.folder / "ada.png"
    qrcode.make("ADA0001").save(good)
    broken = kiosk.file(b"\x89PNG\r\n\x1a\n and no more", "broken.png")
    ended = kiosk("decode", broken, str(good), "/nowhere.png", "--json")

    assert ended.code == 2
    assert ended.answer["file"] == str(good)
    (code,) = ended.answer["codes"]
    assert list(code) == ["text", "format", "polygon", "ms"]
    assert (code["text"], code["format"], len(code["polygon"])) == ("ADA0001", "qr", 4)
    assert broken in ended.err
    assert "/nowhere.png" in ended.err
    assert "Traceback" not in ended.err


def test_the_version_is_told(kiosk: CommandLine) -> None:
    from kiosk import __version__

    assert kiosk("--version").out == f"{__version__}\n"


def test_json_lines_keep_letters_as_they_are(kiosk: CommandLine) -> None:
    sofia = {"id": "m-9", "first_name": "Софья", "last_name": "Ковалевская", "credentials": [{"value": "СОФЬЯ"}]}
    whole = documents.whole() | {"members": [sofia], "bookings": [], "visits": [], "staff": []}
    kiosk("import", kiosk.file(json.dumps(whole, ensure_ascii=False).encode()))

    assert '"Софья"' in kiosk.scan("СОФЬЯ").out


@pytest.mark.parametrize(("command", "says"), [((), "knows no location"), (("set-up",), "needs a screen")])
def test_a_new_kiosk_without_a_screen_says_what_to_do_instead_of_a_wizard(
    kiosk: CommandLine, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], says: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ended = kiosk(*command)
    assert ended.code == 3
    assert says in ended.err
