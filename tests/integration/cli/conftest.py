"""The command line in process: what it prints, and how it ends."""

from __future__ import annotations

import io
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.cli.commands import run
from kiosk.store.engine import open_store
from tests.fakes import documents, door, front_office


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What it printed, one JSON value a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def answer(self) -> dict[str, Any]:
        """The one value that it printed."""
        (value,) = self.lines
        return value


class CommandLine:
    """`kiosk --data DIR …`, with settings of nobody."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capture = capture
        self._patch = patch

    def __call__(self, *arguments: str, typed: str = "") -> Ended:
        self._capture.readouterr()
        self._patch.setattr("sys.stdin", io.StringIO(typed))
        code = run(["--data", str(self.folder / "data"), *arguments])
        out, err = self._capture.readouterr()
        return Ended(int(code), out, err)

    def over(self, folder: Path) -> CommandLine:
        """The same over another folder."""
        return CommandLine(folder, self._capture, self._patch)

    def scan(self, code: str, *more: str, at: str = "2026-06-15T16:42:03Z") -> Ended:
        """`kiosk scan CODE --at … --json`."""
        return self("scan", "--at", at, "--json", *more, "--", code)

    def file(self, content: bytes, name: str = "club.json") -> str:
        """A file with this content."""
        path = self.folder / name
        path.write_bytes(content)
        return str(path)


@pytest.fixture
def kiosk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A command line over an empty folder."""
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "none.toml"))
    return CommandLine(tmp_path, capsys, monkeypatch)


@pytest.fixture(scope="session")
def club_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the club of `documents.whole`, to copy: an import takes longer than most tests."""
    whole = documents.whole()
    del whole["staff"]  # hashing a PIN takes longer than all the rest
    return _filled(tmp_path_factory.mktemp("club"), whole)


@pytest.fixture(scope="session")
def staffed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the club of `front_office`, to copy."""
    return _filled(tmp_path_factory.mktemp("staffed"), front_office.document())


def _filled(folder: Path, document: documents.Document) -> Path:
    with open_store(folder) as store:
        door.fill(store, document)
    return folder


@pytest.fixture
def club(kiosk: CommandLine, club_folder: Path) -> CommandLine:
    """A command line over a store with the club of `documents.whole`."""
    shutil.copytree(club_folder, kiosk.folder / "data")
    return kiosk


@pytest.fixture
def staffed(kiosk: CommandLine, staffed_folder: Path) -> CommandLine:
    """A command line over a store with the club of `front_office`: people at the desk, open all day."""
    shutil.copytree(staffed_folder, kiosk.folder / "data")
    return kiosk


def no(ended: Ended, code: int, words: str) -> None:
    """It ended with this code and one line that says why, and without an answer."""
    assert (ended.code, ended.out) == (code, ""), ended.err
    assert ended.err.startswith("kiosk: ")
    assert ended.err.count("\n") == 1
    assert words in ended.err
