"""kiosk doctor: a line for each part, and an exit code for scripts."""

from __future__ import annotations

import zipfile

import pytest

from kiosk.services import staffing
from kiosk.store.engine import open_store
from tests.integration.cli.conftest import CommandLine


def test_an_empty_machine_says_what_to_do_first(kiosk: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CAMERA__SOURCE", "none")
    ended = kiosk("doctor")
    assert (ended.code, ended.err) == (1, "")
    assert "mend store" in ended.out
    assert "import your members" in ended.out


def test_a_sound_machine_ends_with_zero_and_its_lines_are_json(
    staffed: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CAMERA__SOURCE", "none")
    with open_store(staffed.folder / "data") as store:
        staffing.set_pin(store, "s-9", staffing.hashed_pin(store, "480516", "s-9"))
    ended = staffed("doctor", "--json", "--support", str(staffed.folder / "support.zip"))
    assert ended.code == 0
    found = {one["name"]: one for one in ended.lines}
    assert set(found) >= {"camera", "scanner", "store", "space", "server", "staff", "screen", "sound"}
    assert {one["verdict"] for one in found.values()} <= {"ok", "warn"}
    assert all((one["fix"] is None) is (one["verdict"] == "ok") for one in found.values())
    assert zipfile.is_zipfile(staffed.folder / "support.zip")
