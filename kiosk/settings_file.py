"""Where kiosk.toml lies: kiosk and server read the same file, each its own tables."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

NAME = "front-desk-kiosk"
"""What the platform calls our folders."""


def settings_file() -> Path:
    """kiosk.toml: `KIOSK_CONFIG`, else in the platform's configuration folder."""
    named = os.environ.get("KIOSK_CONFIG")
    return Path(named) if named else platformdirs.user_config_path(NAME) / "kiosk.toml"
