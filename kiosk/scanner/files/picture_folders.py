"""The pictures and videos in a folder and the folders in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from kiosk.scanner.sources.files import PICTURE_SUFFIXES, VIDEO_SUFFIXES

_KINDS = PICTURE_SUFFIXES | VIDEO_SUFFIXES


def files_below(folder: Path, on_closed: Callable[[OSError], None]) -> list[Path]:
    """Every picture and video below `folder`, by their names; hidden ones are left out, links to folders not followed.

    `on_closed` is told of each folder that cannot be listed; the others still are.
    """
    found = []
    for where, folders, files in os.walk(folder, onerror=on_closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        names = [name for name in files if not name.startswith(".") and Path(name).suffix.lower() in _KINDS]
        found += [Path(where, name) for name in names]
    return sorted(found, key=lambda path: path.parts)
