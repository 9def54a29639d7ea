"""Pictures of the screen as files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def photograph(window: QWidget, path: Path, size: tuple[int, int] | None = None) -> None:
    """Write what the window shows to a PNG, at `size` (width, height) if given. Raises OSError if it cannot."""
    if size is not None:
        window.resize(QSize(*size))
    window.ensurePolished()
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"{path} could not be written")
