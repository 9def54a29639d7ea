"""The settings of a kiosk, read once at start from kiosk.toml and the environment (KIOSK_<SECTION>__<KEY>)."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Annotated, Literal

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, HttpUrl, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from kiosk.domain.alerts import AlertLevel, Cause
from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.readers.keyboard import AsTyped, Keyboard
from kiosk.scanner.readers.layouts import LayoutName
from kiosk.scanner.readers.wedge import SHORTEST
from kiosk.scanner.webcam.exposure import Automatic, Exposure, Fixed, Mains, Shooting, Short
from kiosk.settings_file import NAME, settings_file

SIZE = r"^(full|[1-9][0-9]{2,4}x[1-9][0-9]{2,4})$"
"""How a size of the window is written."""
LANGUAGE = r"^[a-z]{2,3}([-_][A-Z]{2})?$"
"""How a language is written."""


class BadSettings(ValueError):
    """The settings cannot be used; the message is one line that names the key, and the variable if that said it."""


def _number(value: object) -> object:
    """The environment gives text where one of a few numbers is wanted."""
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else value


def _many(value: object, between: str = r"[\s,]+") -> object:
    """A list or table that the environment gives as text: JSON, or simply its words."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return [word for word in re.split(between, value) if word]


def _pairs(value: object) -> object:
    """As `_many`, but a comma is a letter that a scanner may type."""
    return _many(value, r"\s+")


def _levels(value: object) -> object:
    """As `_many`, each word as in used_up=warn."""
    words = _many(value)
    if not isinstance(words, list) or not isinstance(value, str) or value.lstrip().startswith("["):
        return words
    parts = [word.partition("=") for word in words]
    if not all(equals for _, equals, _ in parts):
        raise ValueError("should be words as used_up=warn, or JSON")
    return {cause: level for cause, _, level in parts}


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DeviceSettings(_Section):
    """This machine."""

    name: str = "kiosk"
    """What its events are signed with, where no server gave it a name."""
    location: str | None = None
    """The location that it stands at; not needed where there is only one."""
    wizard_done: bool = False
    """Whether somebody went through the set-up to its end."""


class CameraSettings(_Section):
    """What members hold their codes before."""

    source: str | None = "0"
    """The id or the name of a camera (`kiosk camera list`), its number, an http or rtsp address, a video file, a
    folder of pictures; "none" for a kiosk with a scanner only."""
    size: Annotated[str, Field(pattern=r"^[1-9][0-9]{2,3}x[1-9][0-9]{2,3}$")] = "1280x720"
    """What a plugged-in camera is asked for; it gives the nearest that it has."""
    fps: Annotated[float, Field(ge=1, le=240)] = 30.0
    """Pictures a second that a plugged-in camera is asked for."""
    exposure: Literal["short", "auto"] | Annotated[float, Field(gt=0, le=1000 / 30)] = "short"
    """"short": as short as the light allows, which reads best; "auto": as the camera decides; or milliseconds."""
    mains: Annotated[Literal[50, 60], BeforeValidator(_number)] = 50
    """Hertz of the mains, with which lamps flicker."""
    mirror: bool = True
    """Show the picture as a mirror does; reading is not affected."""
    symbologies: Annotated[frozenset[Symbology], NoDecode, BeforeValidator(_many)] = DEFAULT_SYMBOLOGIES
    """Which codes are read."""

    @property
    def shooting(self) -> Shooting:
        """What is asked of the camera."""
        width, height = map(int, self.size.split("x"))
        match self.exposure:
            case "short":
                exposure: Exposure = Short()
            case "auto":
                exposure = Automatic()
            case milliseconds:
                exposure = Fixed(milliseconds / 1000)
        return Shooting((width, height), self.fps, exposure, Mains(self.mains))


def _one_of(*known: str) -> BeforeValidator:
    """One message with all of a union's names, instead of one for each part."""

    def known_alone(value: object) -> object:
        if value not in known:
            raise ValueError(f"should be one of {', '.join(known)}")
        return value

    return BeforeValidator(known_alone)


class ReaderSettings(_Section):
    """The readers beside the camera; `kiosk reader learn` finds out what a scanner that types needs."""

    prefix: str = ""
    suffix: str = ""
    """What they put around each code."""
    shortest: Annotated[int, Field(ge=3, le=32)] = SHORTEST
    """Characters that a scanner types at least; fewer are a person's."""
    layout: Annotated[LayoutName | AsTyped, _one_of(*LayoutName, *AsTyped)] = LayoutName.US
    """The keyboard layout that the scanner is set to; "as_typed" if that is the system's, "learned" for `letters`."""
    system: Annotated[LayoutName | Literal["unknown"], _one_of("unknown", *LayoutName)] = "unknown"
    """The system's layout, for keys that come without their place."""
    letters: Annotated[
        tuple[Annotated[str, Field(min_length=2, max_length=2)], ...], NoDecode, BeforeValidator(_pairs)
    ] = ()
    """For `layout = "learned"`: pairs of what the system writes and what is meant by it."""
    serial: str | None = None
    """The port of a serial scanner: a stable path (/dev/serial/by-id/…), or COM3."""
    baud: Annotated[Literal[1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200], BeforeValidator(_number)] = 9600
    framing: Annotated[str, Field(pattern="^[78][NEO][12]$")] = "8N1"
    """Data bits, parity and stop bits."""
    nfc: bool = False
    """Read the numbers of cards with a PC/SC reader."""

    @property
    def keyboard(self) -> Keyboard:
        """How the keys of a scanner that types are read."""
        system = None if self.system == "unknown" else self.system
        return Keyboard(self.layout, system, {pair[0]: pair[1] for pair in self.letters})


class ServerSettings(_Section):
    """The central server, as this kiosk reaches it."""

    url: HttpUrl | None = None
    key: SecretStr | None = None
    """The device key that `kiosk server device add` printed."""


class ScreenSettings(_Section):
    """The member screen."""

    size: Annotated[str, Field(pattern=SIZE)] = "full"
    """"full", or a width and height as in "1280x800"."""
    theme: Literal["light", "dark"] = "light"
    """How the pages that are no answer look, here and in the staff's window."""
    language: Annotated[str, Field(pattern=LANGUAGE)] = "en"
    """What is spoken until somebody chooses another: en, de, fr …"""
    languages: Annotated[tuple[Annotated[str, Field(pattern=LANGUAGE)], ...], NoDecode, BeforeValidator(_many)] = ()
    """What members may choose; empty: all that there are."""
    px_per_mm: Annotated[float, Field(gt=0, le=100)] | None = None
    """Pixels a millimetre, measured with a bank card; None: guessed from the window's size."""
    sound: bool = True
    volume: Annotated[int, Field(ge=0, le=100)] = 65
    """Of the sounds, in percent."""
    show_details: bool = False
    """Whether members see the kind of their pass and what is left of it."""
    attended: bool = True
    """Whether somebody is at the desk who can be called."""
    desk_phone: str | None = None
    """What members may call where nobody is at the desk."""
    top_up_url: HttpUrl | None = None
    """Where members top up or renew a pass; shown as a code to scan."""
    sign_url: HttpUrl | None = None
    """Where members sign the form that is asked for; shown as a code to scan."""
    occupancy: bool = False
    """Whether members see how busy it is."""
    moving: bool = True
    """Whether anything on the screen moves."""


class DeskSettings(_Section):
    """The staff's window."""

    window: Literal["off", "window", "second_screen"] = "off"
    """Whether it stands beside the member screen all the time, and where."""
    px_per_mm: Annotated[float, Field(gt=0, le=100)] | None = None
    """Pixels a millimetre of the screen it stands on; None: guessed from the window's size."""
    alerts: Annotated[dict[Cause, AlertLevel], NoDecode, BeforeValidator(_levels)] = {}
    """How loudly the desk is told of each cause; what is not named is told as loudly as usual."""


class Settings(BaseSettings):
    """All of them; each section is a table of kiosk.toml."""

    model_config = SettingsConfigDict(env_prefix="KIOSK_", env_nested_delimiter="__", extra="ignore", frozen=True)

    device: DeviceSettings = DeviceSettings()
    camera: CameraSettings = CameraSettings()
    reader: ReaderSettings = ReaderSettings()
    sync: ServerSettings = ServerSettings()
    screen: ScreenSettings = ScreenSettings()
    desk: DeskSettings = DeskSettings()
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # the base class's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Options beat the environment, the environment beats the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, settings_file())


def data_folder() -> Path:
    """Where the store, logs and media are if nobody says: the platform's data folder."""
    return platformdirs.user_data_path(NAME)


def read_settings() -> Settings:
    """The settings as they are; raises BadSettings."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        variable = _variable(first["loc"])
        raise BadSettings(f"setting {place}{f' ({variable})' if variable else ''}: {first['msg']}") from error
    except SettingsError as error:  # the environment alone has text that must be taken apart
        whole = next(filter(None, (_variable((section,)) for section in Settings.model_fields)), "the environment")
        raise BadSettings(f"{whole} is no JSON; set single keys, as KIOSK_CAMERA__SOURCE") from error
    except ValueError as error:  # not TOML at all
        raise BadSettings(f"{settings_file()}: {error}") from error


def _variable(place: tuple[int | str, ...]) -> str | None:
    """The variable of the environment that says what stands at this place; None if the file or nobody does."""
    said = {name.upper() for name in os.environ}
    names = ("KIOSK_" + "__".join(str(part) for part in place[:depth]).upper() for depth in range(len(place), 0, -1))
    return next((name for name in names if name in said), None)
