"""What the settings are now, and where each comes from: defaults, kiosk.toml, the environment, the store."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic_core import Url
from pydantic_settings import EnvSettingsSource, TomlConfigSettingsSource

import kiosk
from kiosk.app.settings import Settings, read_settings
from kiosk.presentation.setup.kinds import Choice, OpenHours, Value
from kiosk.presentation.setup.known import Known, Price, Shown
from kiosk.presentation.setup.settings import IN_FILE, IN_STORE, PLACE, RULES, Source, price_of
from kiosk.scanner.webcam.plugged_in import cameras_here
from kiosk.services.house import house_rules
from kiosk.services.staffing import staff_list
from kiosk.settings_file import settings_file
from kiosk.store.engine import Store


@dataclass(frozen=True, slots=True)
class Here:
    """What the settings are of: a store, its folder, the location, and the settings that the program began with."""

    folder: Path
    location_id: str
    began_with: Settings | None


def what_is_known(store: Store, here: Here) -> Known:
    """All settings; raises BadSettings for a kiosk.toml that cannot be used, StoreFault."""
    settings = read_settings()
    house = house_rules(store, here.location_id)
    owner = Source.SERVER if house.from_server else Source.STORE
    values = in_file(settings)
    if house.place is not None:
        values |= {one.key: Shown(_of_place(house.place, one.key), owner) for one in IN_STORE}
    values |= {price_of(one.id).key: Shown(one.price, owner) for one in house.types}
    return Known(
        values=values,
        prices=tuple(Price(one.id, one.name) for one in house.types),
        currency=house.currency or "EUR",
        offers={
            "device.location": tuple(Choice(ident, name) for ident, name in house.places),
            "camera.source": tuple(Choice(one.id, one.name) for one in cameras_here()),
        },
        staff=staff_list(store),
        from_server=house.from_server,
        restart=here.began_with is not None and settings != here.began_with,
        file=str(settings_file()),
        folder=str(here.folder),
        version=kiosk.__version__,
        about=_about(),
    )


def in_file(settings: Settings) -> dict[str, Shown]:
    """The settings of kiosk.toml, each with where its value comes from."""
    by_environment = EnvSettingsSource(Settings)()
    by_file = TomlConfigSettingsSource(Settings, settings_file())()

    def source(key: str) -> Source:
        if _stands_in(by_environment, key):
            return Source.ENVIRONMENT
        return Source.FILE if _stands_in(by_file, key) else Source.DEFAULT

    usual = Settings.model_construct()
    return {
        one.key: Shown(_plain(_at(settings, one.key)), source(one.key), _plain(_at(usual, one.key))) for one in IN_FILE
    }


_KEYS = tuple(one.key for one in IN_FILE)


def _stands_in(values: Mapping[str, Any], key: str) -> bool:
    found: Any = values
    for part in key.split("."):
        if not isinstance(found, Mapping) or part not in found:
            return False
        found = found[part]
    return True


def _at(settings: Settings, key: str) -> Any:
    found: Any = settings
    for part in key.split("."):
        found = getattr(found, part)
    return found


def _plain(value: Any) -> Value:
    match value:
        case SecretStr():
            return True
        case Enum():
            return _plain(value.value)
        case frozenset():
            return tuple(sorted(_plain(one) for one in value))  # type: ignore[type-var]
        case dict():
            return tuple((_plain(cause), _plain(level)) for cause, level in value.items())
        case tuple():
            return tuple(_plain(one) for one in value)
        case Url():
            return str(value)
        case str() | int() | float() | None:
            return value
        case _:
            return str(value)


def _of_place(place: Mapping[str, Any], key: str) -> Value:
    if key.startswith(RULES):
        value = place["policies"][key.removeprefix(RULES)]
        return tuple(value) if isinstance(value, list) else _plain(value)
    value = place[key.removeprefix(PLACE)]
    if key == "place.opening_hours":
        return tuple(OpenHours(tuple(one["days"]), one["from"], one["to"]) for one in value or ())
    return _plain(value)


def _about() -> dict[str, str]:
    from PySide6 import __version__ as qt

    return {
        "Python": platform.python_version(),
        "Qt": qt,
        "SQLite": sqlite3.sqlite_version,
        platform.system(): platform.release(),
    }
