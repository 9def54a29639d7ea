"""Changing a setting: in kiosk.toml or in the store, and only to what can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from kiosk.app.settings import Settings
from kiosk.presentation.setup.kinds import OpenHours, Value
from kiosk.presentation.setup.settings import PLACE, PRICE, RULES
from kiosk.services.house import change_place, change_price
from kiosk.settings_file import BrokenSettingsFile, Setting, change_settings
from kiosk.store.engine import Store


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was written; `why` is a sentence."""

    why: str


def write_to_file(key: str, value: Value) -> Refused | None:
    """Set a key of kiosk.toml, if it may be set so; None: the default holds again. Returns why not, or None."""
    wanted = None if value is None or (value == "" and _empty_is_nothing(key)) else _as_setting(key, value)
    if wanted is not None and (why := _what_is_wrong(key, wanted)) is not None:
        return Refused(why)
    try:
        change_settings({key: wanted}, private=key == "sync.key")
    except (BrokenSettingsFile, OSError) as failed:
        return Refused(str(failed))
    return None


def write_to_store(store: Store, location_id: str, key: str, value: Value, now: datetime) -> None:
    """Set a rule, an hour or a price of this place; raises NotPossible, UnknownLocation, StoreFault."""
    if key.startswith(PRICE):
        assert isinstance(value, int), "a price is an amount"
        change_price(store, key.removeprefix(PRICE), value, now)
    elif key.startswith(RULES):
        change_place(store, location_id, {"policies": {key.removeprefix(RULES): _for_document(value)}}, now)
    else:
        change_place(store, location_id, {key.removeprefix(PLACE): _for_document(value)}, now)


def _for_document(value: Value) -> Any:
    if not isinstance(value, tuple):
        return value
    return [
        {"days": list(one.days), "from": one.start, "to": one.end} if isinstance(one, OpenHours) else one
        for one in value
    ]


def _empty_is_nothing(key: str) -> bool:
    """For these an empty line means that there is none; a scanner's prefix may well be empty."""
    section, _, name = key.partition(".")
    field = Settings.model_fields[section].annotation
    return field is not None and getattr(field, "model_fields", {})[name].default is None if name else False


def _as_setting(key: str, value: Value) -> Setting:
    if key == "desk.alerts":
        return {str(cause): str(level) for cause, level in _pairs(value)}
    if isinstance(value, tuple):
        return [str(one) for one in value]
    if key == "camera.exposure" and isinstance(value, str) and value.replace(".", "", 1).isdecimal():
        return float(value)
    assert value is not None, "nothing is taken out, not written"
    return value


def _pairs(value: Value) -> Sequence[tuple[str, str]]:
    assert isinstance(value, tuple), "alerts are pairs"
    return [(str(pair[0]), str(pair[1])) for pair in value if isinstance(pair, tuple)]


def _what_is_wrong(key: str, value: Setting) -> str | None:
    section, _, name = key.partition(".")
    wanted: Mapping[str, Any] = {section: {name: value}} if name else {section: value}
    try:
        Settings(**wanted)
    except ValidationError as error:
        ours = [one for one in error.errors() if ".".join(map(str, one["loc"])).startswith(key)]
        return ours[0]["msg"] + "." if ours else None
    except ValueError as error:  # kiosk.toml as it is cannot be read
        return str(error)
    return None
