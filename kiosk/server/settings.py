"""The server's settings, read once at start from the table [server] of kiosk.toml and KIOSK_SERVER__… ."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from kiosk.settings_file import settings_file
from kiosk.store.engine import Store, open_store

MIB = 1024 * 1024


class BadSettings(ValueError):
    """The settings cannot be used; the message is one line that names the key, or the file."""


class ServerSettings(BaseSettings):
    """What an installer may choose. Every field is also KIOSK_SERVER__<FIELD> in the environment."""

    model_config = SettingsConfigDict(env_prefix="KIOSK_SERVER__", extra="forbid", frozen=True)

    data: Path = Field(default=Path(), validation_alias="KIOSK_DATA")
    """The folder of the SQLite file, if `database` names no other store; in no table, since `--data` says it."""

    database: str | None = None
    """A database URL: postgresql://…, or sqlite:///…"""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65_535)
    """0 takes a free one."""

    public_url: str | None = Field(default=None, pattern=r"^https?://[^\s/?#]+(/[^\s?#]*)?$")
    """Where members' phones reach the server: what links begin with. Without it, the address that it listens at."""

    workers: int = Field(default=1, ge=1)

    admin_email: str | None = None
    admin_password: str | None = None
    """The first administrator's; only read while there is none."""

    behind_proxy: bool = False
    """Whether X-Forwarded-Proto and X-Forwarded-Host come from a proxy of ours, so that URLs may follow them."""

    max_body_bytes: int = Field(default=8 * MIB, ge=1024)
    """Largest request body."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # the base class's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment beats the file."""
        return init_settings, env_settings, InitSettingsSource(settings_cls, _table(settings_file()))

    def open_store(self) -> Store:
        """The store that these settings name; raises BadAddress, StoreFault."""
        return open_store(self.database or self.data)


def read_settings(public_url: str | None = None) -> ServerSettings:
    """The settings as they are, an option's `public_url` above them; raises BadSettings."""
    try:
        return ServerSettings() if public_url is None else ServerSettings(public_url=public_url)
    except ValidationError as error:
        wrong = error.errors()[0]
        key = "__".join(str(part) for part in wrong["loc"])
        raise BadSettings(f"setting server.{key} (KIOSK_SERVER__{key.upper()}): {wrong['msg']}") from error


def _table(file: Path) -> dict[str, Any]:
    """What the file says of the server; nothing if there is no file. Raises BadSettings."""
    try:
        with file.open("rb") as opened:
            table = tomllib.load(opened).get("server", {})
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:  # the latter: not TOML at all
        raise BadSettings(f"{file}: {error}") from error
    if not isinstance(table, dict):
        raise BadSettings(f"{file}: server is not a table")
    return table
