"""kiosk.toml: where it lies, and how one of its tables is changed. Kiosk and server read the same file."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

NAME = "front-desk-kiosk"
"""What the platform calls our folders."""


class BrokenSettingsFile(ValueError):
    """kiosk.toml cannot be changed, because it is not what it should be; the message is one line."""


def settings_file() -> Path:
    """kiosk.toml: `KIOSK_CONFIG`, else in the platform's configuration folder."""
    named = os.environ.get("KIOSK_CONFIG")
    return Path(named) if named else platformdirs.user_config_path(NAME) / "kiosk.toml"


Setting = str | int | float | bool | list[str] | dict[str, str]
"""What a key may be set to."""


def write_settings(table: str, keys: Mapping[str, Setting]) -> Path:
    """Set these keys of a table; as `change_settings`."""
    return change_settings({f"{table}.{key}": value for key, value in keys.items()})


def change_settings(changes: Mapping[str, Setting | None], *, private: bool = False) -> Path:
    """Set these keys ("camera.source"), take out those that are None, leave all else as people wrote it, comments
    included; returns the file's path.

    The file is replaced in one go, and made if there is none; `private`: from now on nobody else may read it. Raises
    OSError if it cannot be written, `BrokenSettingsFile` if what is there is no TOML; then nothing has changed.
    """
    import tomlkit  # slow to load, and only who writes needs it
    from tomlkit.exceptions import ParseError

    file = settings_file()
    document = tomlkit.document()
    if file.exists():
        try:
            document = tomlkit.parse(file.read_bytes().decode("utf-8"))  # bytes: line ends stay too
        except (ParseError, UnicodeDecodeError) as broken:
            raise BrokenSettingsFile(f"{file}: {broken}") from broken
    for key, value in changes.items():
        _set(file, document, key, value)
    file.parent.mkdir(parents=True, exist_ok=True)
    _replace(file, tomlkit.dumps(document), private=private)
    return file


def _set(file: Path, document: TOMLDocument, key: str, value: Setting | None) -> None:
    import tomlkit
    from tomlkit.items import Table

    table, _, name = key.rpartition(".")
    section: TOMLDocument | Table = document
    if table:
        if value is None and table not in document:
            return
        found = document.setdefault(table, tomlkit.table())
        if not isinstance(found, Table):
            raise BrokenSettingsFile(f"{file}: {table} is no table")
        section = found
    if value is None:
        section.pop(name, None)
    else:
        section[name] = value


def _replace(file: Path, text: str, *, private: bool) -> None:
    """Put this text in the place of the file's, all of it or nothing; unless `private`, who may read it stays."""
    file = file.resolve()  # a link stays a link
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        if file.exists() and not private:
            Path(name).chmod(file.stat().st_mode & 0o777)
        Path(name).replace(file)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise
