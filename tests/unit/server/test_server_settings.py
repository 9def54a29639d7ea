from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.server.settings import BadSettings, ServerSettings, read_settings


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file would be; nothing else says anything."""
    for name in ServerSettings.model_fields:
        monkeypatch.delenv(f"KIOSK_SERVER__{name.upper()}", raising=False)
    monkeypatch.delenv("KIOSK_DATA", raising=False)
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


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
    with pytest.raises(BadSettings, match=rf"^setting server\.{name.lower()} \(KIOSK_SERVER__{name}\): "):
        read_settings()


def test_the_servers_table_is_read_and_the_environment_beats_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('[camera]\nsource = "none"\n[server]\nport = 81\nhost = "::"\nadmin_password = "correct horse"\n')
    monkeypatch.setenv("KIOSK_SERVER__PORT", "82")
    settings = read_settings()
    assert (settings.port, settings.host, settings.admin_password) == (82, "::", "correct horse")


def test_a_file_without_that_table_says_nothing(file: Path) -> None:
    file.write_text("[camera]\n")
    assert read_settings().port == 8080


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[server]\nprot = 80", r"^setting server\.prot "),
        ("[server]\ndata = '/srv'", r"^setting server\.data "),
        ("[server]\nport = 'many'", r"^setting server\.port "),
        ("server = 5", r"kiosk\.toml: server is not a table"),
        ("[server", r"kiosk\.toml: "),
        ("\x00", r"kiosk\.toml: "),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line(file: Path, text: str, words: str) -> None:
    file.write_text(text)
    with pytest.raises(BadSettings, match=words) as bad:
        read_settings()
    assert "\n" not in str(bad.value)


def test_a_folder_is_no_file(file: Path) -> None:
    file.mkdir()
    with pytest.raises(BadSettings, match=r"kiosk\.toml"):
        read_settings()
