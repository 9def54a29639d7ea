"""What the wizard offers of this machine."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from kiosk.app.setup.offers import offers


def test_the_recipe_starts_the_kiosk_that_was_set_up_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setenv("KIOSK_CONFIG", "desk.toml")
    recipe = offers(Path("data")).recipe
    assert f"User={getpass.getuser()}\n" in recipe
    assert f"Environment=KIOSK_CONFIG={tmp_path / 'desk.toml'}\n" in recipe
    assert f" --data {tmp_path / 'data'}\n" in recipe
    assert "ExecStart=/usr/bin/cage -- /" in recipe
    monkeypatch.delenv("KIOSK_CONFIG")
    assert "KIOSK_CONFIG" not in offers(Path("data")).recipe
