"""The support file: what helps to find a fault, and nothing that says who comes or how to get in.

Not by looking for names, which nobody can know all of, but by what is let through: of settings all but secrets and
what people typed freely, of the log numbers and the words that the program itself wrote.
"""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.setup.checks import Check
from kiosk.presentation.setup.kinds import Decimal as DecimalKind
from kiosk.presentation.setup.kinds import OneOf, SeveralOf, Switch, Whole
from kiosk.presentation.setup.settings import IN_FILE

LAST_DAYS = timedelta(days=3)
_LIBRARIES = ("pyside6", "opencv-python-headless", "zxing-cpp", "sqlalchemy", "httpx2", "numpy")
_TELLING = (Switch, OneOf, SeveralOf, Whole, DecimalKind)
"""Kinds of settings whose value is one of few, or a number; what is typed freely is told as set or not set."""
_WORDS = frozenset({"event", "level", "kind", "cause"})
"""Fields of a log line that hold words of the program's own."""
_FRAME = re.compile(r'^\s*File "(?P<file>[^"]*)", line (?P<line>\d+), in (?P<name>\w+|<\w+>)$')
_FAULT = re.compile(r"^(?P<kind>[\w.]+(?:Error|Exception|Fault|Unavailable|Interrupt))\b")
_WORD = re.compile(r"^[a-z][a-z0-9_]*$")


def write_support_file(file: Path, *, log_folder: Path, settings: Path, checks: Sequence[Check], now: datetime) -> None:
    """Make the file; raises OSError."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as support:
        support.writestr("versions.txt", "\n".join(_versions()) + "\n")
        support.writestr("settings.json", json.dumps(_settings(settings), indent=1, sort_keys=True))
        support.writestr("health.txt", "\n".join(map(_health, checks)) + "\n")
        support.writestr("log.jsonl", "".join(f"{json.dumps(line)}\n" for line in _log(log_folder, now - LAST_DAYS)))


def _versions() -> Iterator[str]:
    yield f"kiosk {__version__}"
    yield f"python {sys.version.split()[0]}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}"
    yield f"sqlite {sqlite3.sqlite_version}"
    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except ModuleNotFoundError:
            yield f"{name} is not there"


def _settings(file: Path) -> dict[str, Any]:
    try:
        written = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    told: dict[str, Any] = {}
    for one in IN_FILE:
        section, _, name = one.key.partition(".")
        values = written.get(section) if name else written
        value = values.get(name or section) if isinstance(values, Mapping) else None
        if value is not None:
            told[one.key] = value if isinstance(one.kind, _TELLING) and _is_listed(one.kind, value) else "set"
    return told


def _is_listed(kind: object, value: object) -> bool:
    """A choice that was typed beside the list (a camera's address with its password) is not told."""
    if isinstance(kind, (OneOf, SeveralOf)):
        listed = {choice.value for choice in kind.choices}
        return all(one in listed for one in (value if isinstance(value, list) else [value]))
    return isinstance(value, (bool, int, float))


def _health(check: Check) -> str:
    """Without what fills the slots as words: a camera may be called after its owner."""
    slots = {
        name: value if isinstance(value, int) or name in _FIGURES else "…" for name, value in check.value.slots.items()
    }
    say = Speaker(Catalogue(), "en")
    return f"{check.name.value} {check.verdict.value}: {say(check.value.key, **slots)}"


_FIGURES = frozenset({"size", "fps", "read", "answer", "time", "seconds", "pitch", "volume", "degrees"})


def _log(folder: Path, since: datetime) -> Iterator[dict[str, Any]]:
    def age(file: Path) -> int:
        number = file.suffix.removeprefix(".")
        return int(number) if number.isdecimal() else 0

    for file in sorted(folder.glob("kiosk.log*"), key=age, reverse=True):
        with file.open(encoding="utf-8", errors="replace") as lines:
            yield from _cleaned(lines, since)


def _cleaned(lines: Iterable[str], since: datetime) -> Iterator[dict[str, Any]]:
    for line in lines:
        try:
            told = json.loads(line)
            at = datetime.fromisoformat(told["timestamp"])
        except (ValueError, KeyError, TypeError):
            continue
        if at >= since:
            yield {name: _let_through(name, value) for name, value in told.items()}


def _let_through(name: str, value: Any) -> Any:
    if isinstance(value, bool | int | float) or value is None or name == "timestamp":
        return value
    if name == "exception" and isinstance(value, str):
        return list(_places(value))
    return value if name in _WORDS and isinstance(value, str) and _WORD.match(value) else "…"


def _places(traceback: str) -> Iterator[str]:
    """Where it happened and of what kind it was; not what it said."""
    for line in traceback.splitlines():
        if frame := _FRAME.match(line):
            yield f"{Path(frame['file']).name}:{frame['line']} {frame['name']}"
        elif fault := _FAULT.match(line):
            yield fault["kind"]
