"""How far the first-run wizard has come, beside the store, so that it can be gone on with."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from kiosk.presentation.setup.wizard import Place, Road, SeenBy, Step, Wizard

NAME = "set-up.json"


def remember(folder: Path, wizard: Wizard, now: float) -> None:
    """Write it down; raises OSError."""
    told = {
        "step": wizard.step.value,
        "done": sorted(wizard.done),
        "skipped": sorted(wizard.skipped),
        "spent": round(wizard.spent + now - wizard.since, 1),
        "place": asdict(wizard.place),
        "seen_by": wizard.seen_by.value,
        "road": None if wizard.road is None else wizard.road.value,
        "server": wizard.server,
    }
    part = folder / f".{NAME}"
    part.write_text(json.dumps(told), "utf-8")
    part.replace(folder / NAME)


def go_on(folder: Path, fresh: Wizard) -> Wizard:
    """The wizard as it was broken off; a new one where there is nothing to go on with, or it cannot be read."""
    try:
        told = json.loads((folder / NAME).read_text("utf-8"))
        return replace(
            fresh,
            step=Step(told["step"]),
            done=frozenset(map(Step, told["done"])),
            skipped=frozenset(map(Step, told["skipped"])),
            spent=float(told["spent"]),
            place=Place(**told["place"]),
            seen_by=SeenBy(told["seen_by"]),
            road=None if told["road"] is None else Road(told["road"]),
            server=str(told["server"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return fresh


def forget(folder: Path) -> None:
    """It is over; harmless where nothing is written down."""
    (folder / NAME).unlink(missing_ok=True)
