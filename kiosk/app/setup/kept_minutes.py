"""The results of the 60-second checks, a line each, beside the store: how reading has gone over the weeks."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from kiosk.presentation.setup.minute import Kept, Minute

NAME = "read-times.jsonl"
SHOWN = 30


def keep(folder: Path, minute: Minute, now: datetime) -> None:
    """Write one down; raises OSError."""
    assert minute.typical is not None, "a check without a reading is not kept"
    line = {"at": now.isoformat(), "readings": len(minute.times), "ms": round(minute.typical, 1)}
    with (folder / NAME).open("a", encoding="utf-8") as file:
        file.write(f"{json.dumps(line)}\n")


def kept(folder: Path) -> tuple[Kept, ...]:
    """The last of them, oldest first; a line that is broken is left out."""
    try:
        lines = (folder / NAME).read_text("utf-8").splitlines()
    except OSError:
        return ()
    found = []
    for line in lines[-SHOWN:]:
        try:
            told = json.loads(line)
            found.append(Kept(datetime.fromisoformat(told["at"]), int(told["readings"]), float(told["ms"])))
        except (ValueError, KeyError, TypeError):
            continue
    return tuple(found)
