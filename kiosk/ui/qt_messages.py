"""What Qt says while a device is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import qInstallMessageHandler


@contextmanager
def heard() -> Iterator[list[str]]:
    """What Qt says meanwhile, instead of on the console: it names every optional library that it did without."""
    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: said.append(message or ""))
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
