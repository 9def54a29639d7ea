"""The server's settings, from the environment: KIOSK_DATA and KIOSK_SERVER__…, checked once at start."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from kiosk.store.engine import Store, open_store

MIB = 1024 * 1024


class ServerSettings(BaseSettings):
    """What an installer may choose. Every field is also KIOSK_SERVER__<FIELD> in the environment."""

    model_config = SettingsConfigDict(env_prefix="KIOSK_SERVER__", extra="ignore", frozen=True)

    data: Path = Field(default=Path(), validation_alias="KIOSK_DATA")
    """The folder of the SQLite file, if `database` names no other store."""

    database: str | None = None
    """A database URL: postgresql://…, or sqlite:///…"""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65_535)
    """0 takes a free one."""

    workers: int = Field(default=1, ge=1)

    admin_email: str | None = None
    admin_password: str | None = None
    """The first administrator's; only read while there is none."""

    behind_proxy: bool = False
    """Whether X-Forwarded-Proto and X-Forwarded-Host come from a proxy of ours, so that URLs may follow them."""

    max_body_bytes: int = Field(default=8 * MIB, ge=1024)
    """Largest request body."""

    def open_store(self) -> Store:
        """The store that these settings name; raises StoreFault."""
        return open_store(self.database or self.data)
