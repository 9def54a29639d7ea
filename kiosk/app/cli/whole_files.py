"""Writing a file: all of it or nothing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kiosk.app.cli.failures import WorldFailed


def write_whole(file: Path, pieces: Iterable[bytes]) -> None:
    """A file that is there stays until the new one is whole. Only its owner may read it. Raises WorldFailed."""
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as part:
            try:
                part.writelines(pieces)
                part.flush()
                os.fsync(part.fileno())
                part.close()
                Path(part.name).replace(file)
            except BaseException:
                Path(part.name).unlink()
                raise
    except OSError as error:
        raise WorldFailed(f"{file} cannot be written: {error.strerror}") from error
