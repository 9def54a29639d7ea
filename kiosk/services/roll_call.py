"""The roll-call of an alarm, kept in a file beside the store: a restart loses neither the list nor who was seen.

One small file, replaced as a whole, that only its owner may read: it holds names. It goes a day after it was closed.
"""

from __future__ import annotations

import os
import tempfile
from datetime import datetime
from pathlib import Path

import structlog

from kiosk.domain.inside import RollCall
from kiosk.protocol import codec
from kiosk.store.faults import StoreUnavailable

log = structlog.get_logger(__name__)

FILE_NAME = "roll_call.json"


class RollCallFile:
    """The file in the folder of the store."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME

    def load(self, now: datetime) -> RollCall | None:
        """The last roll-call, still open or closed not long ago; one that is over is deleted.

        None also where the file cannot be read: then it is left as it is, until a new one replaces it.
        """
        try:
            kept = codec.decode(self._file.read_bytes(), RollCall)
        except FileNotFoundError:
            return None
        except (OSError, codec.Unreadable) as error:
            log.error("roll_call_unreadable", why=str(error))
            return None
        if not kept.over(now):
            return kept
        self._file.unlink(missing_ok=True)
        return None

    def save(self, roll_call: RollCall) -> None:
        """Keep it in place of the last one. Raises StoreUnavailable; then the last one is as it was."""
        try:
            with tempfile.NamedTemporaryFile(dir=self._file.parent, prefix=f".{FILE_NAME}.", delete=False) as part:
                try:
                    part.write(codec.encode(roll_call))
                    part.flush()
                    os.fsync(part.fileno())
                    part.close()
                    Path(part.name).replace(self._file)
                except BaseException:
                    Path(part.name).unlink()
                    raise
        except OSError as error:
            raise StoreUnavailable(f"{self._file} cannot be written: {error.strerror}") from error
