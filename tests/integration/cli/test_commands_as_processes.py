"""A few commands as people start them: real processes, real pipes, real bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes import documents


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return clean | {
        "KIOSK_CONFIG": str(tmp_path / "none.toml"),
        "KIOSK_DATA": str(tmp_path / "data"),
        "PYTHONUTF8": "1",
    }


def start(
    environment: dict[str, str], *arguments: str | bytes, typed: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments], env=environment, input=typed, capture_output=True, check=False
    )


def test_a_day_by_the_command_line(environment: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "club.json"
    file.write_bytes(documents.raw(documents.whole() | {"staff": []}))
    assert start(environment, "import", str(file)).returncode == 0

    typed = b"ADA0001\nNOBODY\n\xff\xfe\xc0\nGRACE02\n"
    scans = start(environment, "scan", "-", "--at", "2026-06-15T16:42:03Z", "--json", typed=typed)
    assert (scans.returncode, scans.stderr) == (0, b"")
    answers = [json.loads(line) for line in scans.stdout.splitlines()]
    assert [answer["reason"] for answer in answers] == [None, "unknown_code", "not_a_member_code", None]

    refused = start(environment, "scan", b"\xff\xfe", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["reason"]) == (1, "not_a_member_code")

    bad = start(environment, "scan", "ADA0001", "--at", "soon")
    assert bad.returncode == 2
    assert bad.stderr.count(b"\n") == 1
    assert b"Traceback" not in bad.stderr


def test_a_reader_that_has_enough_is_no_fault(environment: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "club.json"
    file.write_bytes(documents.raw(documents.whole() | {"staff": []}))
    start(environment, "import", str(file))
    command = f"yes ADA0001 | {sys.executable} -m kiosk scan - --dry-run --json | head -n 1"
    ended = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, check=False)

    assert json.loads(ended.stdout)["decision"] in ("checked_in", "refused")
    assert ended.stderr == b""


WITHOUT_QT = (
    "import sys; sys.modules['PySide6'] = None; from kiosk.app.cli.commands import run; sys.exit(run(sys.argv[1:]))"
)


def test_a_round_with_the_server_needs_no_qt(environment: dict[str, str]) -> None:
    apart = environment | {"KIOSK_SYNC__URL": "http://127.0.0.1:1/", "KIOSK_SYNC__KEY": "k"}
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "sync", "--once"], env=apart, capture_output=True, check=False
    )

    assert ended.returncode == 3
    assert b"does not answer" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of our own is a pty")
def test_a_long_import_shows_its_progress_on_a_terminal_and_nowhere_else(
    environment: dict[str, str], tmp_path: Path
) -> None:
    import pty

    file = tmp_path / "club.json"
    people = [{"id": f"m-{n}", "first_name": "A", "last_name": "B"} for n in range(2_500)]
    file.write_bytes(documents.raw({"members": people}))
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        ended = subprocess.run(
            [sys.executable, "-m", "kiosk", "import", str(file)],
            env=environment | {"TERM": "xterm"},
            stdout=subprocess.PIPE,
            stderr=theirs,
            check=True,
        )
        shown = screen.read(65_536)
        os.close(theirs)

    assert ended.stdout == b"imported 2500 members\n"
    assert b"2500/2500" in shown
    assert start(environment, "import", str(file)).stderr == b""
