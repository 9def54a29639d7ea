"""Files that staff save: named in a dialog, written by the office, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.app.staff.office import Office
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.store.engine import Store

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
    """Have the file written; `then` is called with what was wrong, None if nothing was."""

    def write(store: Store) -> str | None:
        return written(file, pieces(store))

    def told(outcome: Outcome[str | None]) -> None:
        then(outcome.sentence if isinstance(outcome, NotDone) else outcome.value)

    office.ask(write, told)


def written(file: Path, pieces: Iterable[bytes]) -> str | None:
    """Write it, or say in a sentence why not. A file that is there stays until the new one is whole."""
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as part:
            try:
                part.writelines(pieces)
                part.flush()
                os.fsync(part.fileno())
                part.close()
                Path(part.name).replace(file)
            except BaseException:
                Path(part.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        return error.strerror or str(error)
    return None
