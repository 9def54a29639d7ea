"""Settings: the file, the environment over it, and one clear line when they cannot be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.app.settings import BadSettings, data_folder, read_settings
from kiosk.domain.alerts import AlertLevel
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Flag
from kiosk.domain.reasons import Reason
from kiosk.scanner.webcam.exposure import Automatic, Fixed, Mains, Shooting, Short


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


def test_without_a_file_the_defaults_hold() -> None:
    settings = read_settings()
    assert (settings.camera.source, settings.screen.size, settings.sync.url) == ("0", "full", None)


def test_the_file_is_read_and_the_environment_beats_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('[device]\nname = "door"\n[camera]\nsource = "rtsp://camera/"\n')
    monkeypatch.setenv("KIOSK_DEVICE__NAME", "gate")
    settings = read_settings()
    assert (settings.device.name, settings.camera.source) == ("gate", "rtsp://camera/")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('[sync]\nurl = "not a url"\n', "sync.url"),
        ('[camera]\nsymbologies = ["qr", "runes"]\n', "camera.symbologies"),
        ("[device]\nnickname = 1\n", "device.nickname"),
        ('[reader]\nlayout = "dvorak"\n', r"reader\.layout: .*one of us, uk, .*, as_typed, learned$"),
        ('[reader]\nsystem = "dvorak"\n', r"reader\.system: .*one of unknown, us, uk, "),
        ("[reader]\nbaud = 9601\n", "reader.baud"),
        ('[reader]\nframing = "9X1"\n', "reader.framing"),
        ('[reader]\nletters = ["abc"]\n', "reader.letters"),
        ("[reader]\nshortest = 1\n", "reader.shortest"),
        ("this is not TOML", "kiosk.toml"),
    ],
)
def test_what_cannot_be_used_is_named(file: Path, text: str, names: str) -> None:
    file.write_text(text)
    with pytest.raises(BadSettings, match=names):
        read_settings()


def test_a_key_is_never_shown(file: Path) -> None:
    file.write_text('[sync]\nurl = "http://server:8080"\nkey = "very-secret"\n')
    assert "very-secret" not in repr(read_settings())


def test_the_platform_says_where_files_lie() -> None:
    assert "front-desk-kiosk" in str(data_folder())


@pytest.mark.parametrize("size", ["banana", "0x0", "1280", "1280x", "wide x high"])
def test_a_size_is_full_or_a_width_and_a_height(file: Path, size: str) -> None:
    file.write_text(f'[screen]\nsize = "{size}"\n')
    with pytest.raises(BadSettings, match=r"screen\.size"):
        read_settings()


def test_what_is_asked_of_the_camera(file: Path) -> None:
    assert read_settings().camera.shooting == Shooting((1280, 720), 30.0, Short(), Mains.HZ_50)
    file.write_text('[camera]\nsize = "1920x1080"\nfps = 60\nexposure = 4.5\nmains = 60\n')
    assert read_settings().camera.shooting == Shooting((1920, 1080), 60.0, Fixed(0.0045), Mains.HZ_60)
    file.write_text('[camera]\nexposure = "auto"\n')
    assert read_settings().camera.shooting.exposure == Automatic()


def test_the_exposure_comes_from_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CAMERA__EXPOSURE", "8")
    assert read_settings().camera.shooting.exposure == Fixed(0.008)


def test_lists_tables_and_numbers_come_from_the_environment_as_people_write_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qr = frozenset({Symbology.QR, Symbology.EAN_13})
    for name, text, section, key, value in (
        ("KIOSK_CAMERA__MAINS", "60", "camera", "mains", 60),
        ("KIOSK_READER__BAUD", "19200", "reader", "baud", 19200),
        ("KIOSK_CAMERA__SYMBOLOGIES", "qr, ean_13", "camera", "symbologies", qr),
        ("KIOSK_CAMERA__SYMBOLOGIES", '["qr", "ean_13"]', "camera", "symbologies", qr),
        ("KIOSK_SCREEN__LANGUAGES", "en de", "screen", "languages", ("en", "de")),
        ("KIOSK_READER__LETTERS", "zy ;,", "reader", "letters", ("zy", ";,")),
        ("KIOSK_READER__LETTERS", '["zy"]', "reader", "letters", ("zy",)),
        ("KIOSK_DESK__ALERTS", "used_up=warn,note=none", "desk", "alerts", {"used_up": "warn", "note": "none"}),
        ("KIOSK_DESK__ALERTS", '{"used_up": "warn"}', "desk", "alerts", {"used_up": "warn"}),
    ):
        with monkeypatch.context() as environment:
            environment.setenv(name, text)
            assert getattr(getattr(read_settings(), section), key) == value, name


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("KIOSK_CAMERA__MAINS", "55", "setting camera.mains (KIOSK_CAMERA__MAINS): "),
        ("KIOSK_CAMERA__SYMBOLOGIES", "runes", "setting camera.symbologies.0 (KIOSK_CAMERA__SYMBOLOGIES): "),
        ("KIOSK_SCREEN__LANGUAGES", "English", "setting screen.languages.0 (KIOSK_SCREEN__LANGUAGES): "),
        ("KIOSK_DESK__ALERTS", "used_up", "setting desk.alerts (KIOSK_DESK__ALERTS): "),
        ("KIOSK_DESK__ALERTS", "[1]", "setting desk.alerts (KIOSK_DESK__ALERTS): "),
        ("KIOSK_CAMERA", "none", "KIOSK_CAMERA is no JSON"),
    ],
)
def test_what_the_environment_says_wrong_is_named_by_its_variable(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str, place: str
) -> None:
    monkeypatch.setenv(name, text)
    with pytest.raises(BadSettings, match=re.escape(place)) as bad:
        read_settings()
    assert "kiosk.toml" not in str(bad.value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("size", '"full"'),
        ("size", '"99x99"'),
        ("fps", "0"),
        ("exposure", '"long"'),
        ("exposure", "0"),
        ("exposure", "50"),
        ("mains", "55"),
    ],
)
def test_what_no_camera_can_do_is_refused(file: Path, key: str, value: str) -> None:
    file.write_text(f"[camera]\n{key} = {value}\n")
    with pytest.raises(BadSettings, match=rf"camera\.{key}"):
        read_settings()


def test_what_the_staff_set_for_their_screens_is_read(file: Path) -> None:
    file.write_text(
        '[screen]\ntheme = "dark"\nlanguages = ["en", "de"]\npx_per_mm = 5.56\nvolume = 0\n'
        'top_up_url = "https://club.example/top-up"\n'
        '[desk]\nwindow = "second_screen"\n[desk.alerts]\nused_up = "warn"\nnote = "none"\n'
    )
    settings = read_settings()
    assert settings.screen.languages == ("en", "de")
    assert (settings.screen.px_per_mm, settings.screen.volume, settings.screen.attended) == (5.56, 0, True)
    assert settings.desk.alerts == {Reason.USED_UP: AlertLevel.WARN, Flag.NOTE: AlertLevel.NONE}


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("screen.volume", "[screen]\nvolume = 101"),
        ("screen.theme", '[screen]\ntheme = "blue"'),
        ("screen.language", '[screen]\nlanguage = "English"'),
        ("screen.px_per_mm", "[screen]\npx_per_mm = 0"),
        ("screen.top_up_url", '[screen]\ntop_up_url = "club"'),
        ("desk.alerts", '[desk.alerts]\nrain = "warn"'),
        ("desk.alerts", '[desk.alerts]\nused_up = "deafening"'),
        ("desk.window", '[desk]\nwindow = "ceiling"'),
    ],
)
def test_what_no_screen_can_be_is_refused(file: Path, place: str, line: str) -> None:
    file.write_text(f"{line}\n")
    with pytest.raises(BadSettings, match=re.escape(place)):
        read_settings()
