from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.server.settings import ServerSettings


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ServerSettings.model_fields:
        monkeypatch.delenv(f"KIOSK_SERVER__{name.upper()}", raising=False)
    monkeypatch.delenv("KIOSK_DATA", raising=False)


def test_what_holds_when_nothing_is_said() -> None:
    settings = ServerSettings()
    assert (settings.host, settings.port, settings.workers) == ("127.0.0.1", 8080, 1)
    assert settings.database is None
    assert not settings.behind_proxy


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_DATA", "/srv/kiosk")
    monkeypatch.setenv("KIOSK_SERVER__DATABASE", "postgresql://db/kiosk")
    monkeypatch.setenv("KIOSK_SERVER__PORT", "0")
    monkeypatch.setenv("KIOSK_SERVER__BEHIND_PROXY", "true")
    settings = ServerSettings()
    assert settings.data == Path("/srv/kiosk")
    assert (settings.database, settings.port, settings.behind_proxy) == ("postgresql://db/kiosk", 0, True)


@pytest.mark.parametrize(("name", "value"), [("PORT", "65536"), ("PORT", "x"), ("WORKERS", "0")])
def test_what_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"KIOSK_SERVER__{name}", value)
    with pytest.raises(ValidationError):
        ServerSettings()
