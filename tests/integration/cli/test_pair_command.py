"""kiosk pair: from the code that a server shows to a kiosk.toml with a key in it."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.fakes.server_process import ROOT, ServerProcess, command, environment
from tests.integration.cli.conftest import CommandLine


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


def test_a_kiosk_is_paired_by_the_code_that_its_server_shows(club: CommandLine, file: Path) -> None:
    data, drawn = club.folder / "data", club.folder / "pair.svg"
    file.write_text("# the entrance\n")
    file.chmod(0o644)
    with ServerProcess(data) as server:
        settings = environment(KIOSK_SERVER__PUBLIC_URL=server.url)
        shown = subprocess.run(
            command(data, "device", "pair", "--name", "Entrance", "--location", "uptown", "--svg", str(drawn)),
            cwd=ROOT,
            env=settings,
            capture_output=True,
            check=True,
            text=True,
            encoding="utf-8",
        ).stdout
        (code,) = re.findall(r"kiosk pair (\w{6}) --server", shown)
        assert "█" in shown
        assert drawn.read_text().startswith("<svg")

        wrong = club("pair", "BBBBBB", "--server", server.url)
        assert (wrong.code, wrong.err) == (1, "kiosk: this code is not good, or not any more\n")
        assert file.read_text() == "# the entrance\n"

        paired = club("pair", f"kiosk-pair:{code}@{server.url}", "--json")
        assert paired.code == 0
        assert (paired.answer["name"], paired.answer["location"]) == ("Entrance", "uptown")
        written = tomllib.loads(file.read_text())
        assert written["sync"]["url"] == server.url
        assert written["device"] == {"name": "Entrance"}
        assert written["sync"]["key"] not in paired.out
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.read_text().startswith("# the entrance\n")

        kiosk = club.over(club.folder / "kiosk")
        assert kiosk("sync", "--once").code == 0
        assert kiosk("today").code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("K7F2BX",), "--server"),
        (("K7F2", "--server", "http://club"), "6 letters and digits"),
        (("ZZZZZZ", "--server", "http://club"), "none of A I M O Q W Y Z"),
        (("K7F2BX", "--server", "club"), "no address"),
    ],
)
def test_what_is_no_code_and_no_server_is_one_line(
    kiosk: CommandLine, file: Path, arguments: tuple[str, ...], words: str
) -> None:
    ended = kiosk("pair", *arguments)
    assert ended.code == 2
    assert words in ended.err
    assert not file.exists()


def test_a_server_that_is_away_is_the_worlds_fault(kiosk: CommandLine, file: Path) -> None:
    ended = kiosk("pair", "K7F2BX", "--server", "http://127.0.0.1:9")
    assert (ended.code, "does not answer" in ended.err) == (3, True)
    assert "sync" not in tomllib.loads(file.read_text())
