"""Settings are read with where they come from, and written where they belong."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.settings import read_settings
from kiosk.app.setup.changing import write_to_file, write_to_store
from kiosk.app.setup.current import Here, in_file, what_is_known
from kiosk.presentation.setup.kinds import OpenHours, Value
from kiosk.presentation.setup.settings import IN_FILE, IN_STORE, Source
from kiosk.store import state
from kiosk.store.engine import Store
from tests.fakes import front_office
from tests.fakes.club import at


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


def written(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


@pytest.mark.parametrize(
    ("key", "value", "stands"),
    [
        ("device.name", "Entrance", "Entrance"),
        ("camera.exposure", "8.5", 8.5),
        ("camera.exposure", "auto", "auto"),
        ("camera.mains", 60, 60),
        ("camera.symbologies", ("qr", "typed"), ["qr", "typed"]),
        ("reader.prefix", "", ""),
        ("screen.px_per_mm", 5.5, 5.5),
        ("screen.languages", ("de", "en"), ["de", "en"]),
        ("screen.sound", False, False),
        ("desk.alerts", (("used_up", "warn"),), {"used_up": "warn"}),
        ("log_level", "debug", "debug"),
    ],
)
def test_what_was_set_is_read_again_as_it_was_set(file: Path, key: str, value: Value, stands: object) -> None:
    assert write_to_file(key, value) is None
    section, _, name = key.partition(".")
    assert (written(file)[section][name] if name else written(file)[section]) == stands
    shown = in_file(read_settings())[key]
    assert shown.source is Source.FILE
    assert shown.value == (8.5 if value == "8.5" else value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("screen.volume", 101),
        ("screen.size", "banana"),
        ("screen.top_up_url", "not an address"),
        ("camera.exposure", "long"),
        ("reader.framing", "9X1"),
        ("desk.alerts", (("rain", "warn"),)),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(file: Path, key: str, value: Value) -> None:
    refused = write_to_file(key, value)
    assert refused is not None
    assert refused.why.endswith(".")
    assert not file.exists()


def test_an_empty_line_and_a_reset_bring_the_default_back(file: Path) -> None:
    write_to_file("screen.desk_phone", "0123 456")
    write_to_file("screen.volume", 20)
    write_to_file("screen.desk_phone", "")
    write_to_file("screen.volume", None)
    assert written(file)["screen"] == {}
    assert in_file(read_settings())["screen.volume"].source is Source.DEFAULT


def test_a_key_is_written_where_nobody_else_reads_it_and_never_shown(file: Path) -> None:
    file.write_text("# ours\n")
    file.chmod(0o644)
    assert write_to_file("sync.key", "very-secret") is None
    assert file.stat().st_mode & 0o777 == 0o600
    assert in_file(read_settings())["sync.key"].value is True


def test_a_file_that_is_no_toml_is_left_as_it_is(file: Path) -> None:
    file.write_text("this is not TOML")
    refused = write_to_file("screen.volume", 20)
    assert refused is not None
    assert file.read_text() == "this is not TOML"


def test_the_environment_locks_what_it_names(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("[screen]\nvolume = 10\nsound = false\n")
    monkeypatch.setenv("KIOSK_SCREEN__VOLUME", "30")
    monkeypatch.setenv("KIOSK_LOG_LEVEL", "debug")
    shown = in_file(read_settings())
    assert (shown["screen.volume"].value, shown["screen.volume"].source) == (30, Source.ENVIRONMENT)
    assert shown["log_level"].source is Source.ENVIRONMENT
    assert shown["screen.sound"].source is Source.FILE
    assert shown["screen.theme"].source is Source.DEFAULT
    assert {one.key for one in IN_FILE} == set(shown)


def test_rules_hours_and_prices_are_the_stores_and_locked_where_a_server_has_them(file: Path, store: Store) -> None:
    del file
    front_office.fill(store)
    here = Here(Path("/data"), "uptown", read_settings())
    hours = (OpenHours((1, 2), "06:00", "23:00"),)
    for key, value in (
        ("rules.milestones", (1, 100)),
        ("rules.payg_day_max", None),
        ("place.opening_hours", hours),
        ("place.capacity", 12),
        ("price.day", 1500),
    ):
        write_to_store(store, "uptown", key, value, at("18:00"))
        assert what_is_known(store, here).values[key].value == value
    known = what_is_known(store, here)
    assert {one.key for one in IN_STORE} < set(known.values)
    assert known.values["price.day"].source is Source.STORE
    assert (known.from_server, known.restart, known.currency) == (False, False, "EUR")
    assert [one.who.id for one in known.staff] == ["s-2", "s-9", "s-1"]

    write_to_file("screen.volume", 20)
    with store.write() as connection:
        state.put(connection, state.Name.DEVICE, "k-7")
    known = what_is_known(store, here)
    assert known.values["price.day"].source is Source.SERVER
    assert (known.from_server, known.restart) == (True, True)
