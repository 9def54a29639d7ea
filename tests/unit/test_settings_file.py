from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings_file import NAME, settings_file


def test_the_platform_says_where_the_file_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    for nothing in (None, ""):
        monkeypatch.delenv("KIOSK_CONFIG", raising=False)
        if nothing is not None:
            monkeypatch.setenv("KIOSK_CONFIG", nothing)
        assert settings_file().name == "kiosk.toml"
        assert NAME in str(settings_file())


def test_another_file_may_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CONFIG", "/etc/kiosk/door.toml")
    assert settings_file() == Path("/etc/kiosk/door.toml")
