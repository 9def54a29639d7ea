from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.settings_file import NAME, change_settings, settings_file, write_settings


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


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "settings" / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


def test_a_file_is_made_where_there_is_none(file: Path) -> None:
    assert write_settings("camera", {"source": "/dev/v4l/by-id/usb-C920", "mirror": False}) == file
    assert tomllib.loads(file.read_text()) == {"camera": {"source": "/dev/v4l/by-id/usb-C920", "mirror": False}}


def test_what_people_wrote_stays_with_its_comments_and_rights(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(
        '# the door\n[sync]\nkey = "k"  # from the server\n\n[camera]\nsource = "0"  # old\nmirror = true\n'
    )
    file.chmod(0o600)
    write_settings("camera", {"source": "1"})
    write_settings("reader", {"suffix": "\r"})
    text = file.read_text()
    assert "# the door\n" in text
    assert 'key = "k"  # from the server' in text
    assert tomllib.loads(text) == {
        "sync": {"key": "k"},
        "camera": {"source": "1", "mirror": True},
        "reader": {"suffix": "\r"},
    }
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("text", ["this is not TOML", 'camera = "0"\n', "[camera\n", "caf\xe9 = 1"])
def test_what_is_no_settings_file_stays_as_it_is(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match=r"kiosk\.toml"):
        write_settings("camera", {"source": "1"})
    assert file.read_bytes() == text.encode("latin-1")
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_cannot_be_written_is_an_os_error(file: Path) -> None:
    file.parent.write_text("a file is in the way")
    with pytest.raises(OSError, match="settings"):
        write_settings("camera", {"source": "1"})


def test_keys_are_set_taken_out_and_put_above_all_tables(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('[camera]\nsource = "0"  # the old one\nmirror = true\n')
    change_settings(
        {"log_level": "debug", "camera.source": None, "desk.alerts": {"used_up": "warn"}, "reader.nfc": None}
    )
    assert tomllib.loads(file.read_text()) == {
        "log_level": "debug",
        "camera": {"mirror": True},
        "desk": {"alerts": {"used_up": "warn"}},
    }


def test_a_private_file_is_read_by_nobody_else(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("# mine\n")
    file.chmod(0o644)
    change_settings({"sync.key": "k"}, private=True)
    assert file.stat().st_mode & 0o777 == 0o600
