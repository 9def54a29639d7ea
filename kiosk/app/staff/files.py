"""Files that staff save: named in a dialog, written by the office, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.app.staff.office import Office
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.store.engine import Store

AT_ONCE = 200
"""Pieces that are written before somebody else has their turn."""

ChooseFile = Callable[[QWidget, str], Path | None]
"""Asks where a file shall be, with a proposal for its name; None: nowhere."""


def choose_file(parent: QWidget, name: str) -> Path | None:
    """The platform's own dialog; it also asks before a file is replaced."""
    ending = Path(name).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, "", str(Path.home() / name), f"*{ending}")
    return Path(chosen).with_suffix(ending) if chosen else None


def save(
    office: Office, file: Path, pieces: Callable[[Store], Iterable[bytes]], then: Callable[[str | None], None]
) -> None:
    """Have the file written; `then` is called with what was wrong, None if nothing was.

    Some pieces at a time, so that nobody who asks the office for something else waits for a long file. `pieces` holds
    no transaction open between two of them.
    """
    saving = _Saving(file, pieces)

    def told(outcome: Outcome[bool]) -> None:
        if isinstance(outcome, NotDone):
            then(outcome.sentence)
        elif outcome.value:
            then(saving.wrong)
        else:
            office.ask(saving.go_on, told)

    office.ask(saving.go_on, told)


class _Saving:
    """A file on its way to the disk. One that is there stays until the new one is whole."""

    def __init__(self, file: Path, pieces: Callable[[Store], Iterable[bytes]]) -> None:
        self._file = file
        self._begin = pieces
        self._pieces: Iterator[bytes] | None = None
        self._part: IO[bytes] | None = None
        self.wrong: str | None = None

    def go_on(self, store: Store) -> bool:
        """Write some more; whether that was all, or all that can be done. Raises what reading the pieces raises."""
        try:
            return self._go_on(store)
        except OSError as error:
            self._drop()
            self.wrong = error.strerror or str(error)
            return True
        except BaseException:
            self._drop()
            raise

    def _go_on(self, store: Store) -> bool:
        if self._part is None or self._pieces is None:
            folder, name = self._file.parent, self._file.name
            self._part = tempfile.NamedTemporaryFile(dir=folder, prefix=f".{name}.", delete=False)  # noqa: SIM115
            self._pieces = iter(self._begin(store))
        some = list(islice(self._pieces, AT_ONCE))
        self._part.writelines(some)
        if len(some) == AT_ONCE:
            return False
        self._part.flush()
        os.fsync(self._part.fileno())
        self._part.close()
        Path(self._part.name).replace(self._file)
        return True

    def _drop(self) -> None:
        if self._part is not None:
            self._part.close()
            Path(self._part.name).unlink(missing_ok=True)
