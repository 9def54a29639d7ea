"""kiosk doctor: how each part of this machine is, and what is to be mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import Exit
from kiosk.app.settings import read_settings
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.store import state
from kiosk.store.engine import open_store
from kiosk.store.facts import only_location
from kiosk.store.faults import StoreFault

if TYPE_CHECKING:  # the cameras' and the sync's parts are loaded by whoever needs them
    from kiosk.presentation.setup.checks import Check

support_option = typer.Option("--support", metavar="FILE.zip", help="write a support file too: no names, codes or keys")


def doctor(
    context: typer.Context,
    as_json: place.JsonOption = False,
    support: Annotated[Path | None, support_option] = None,
) -> None:
    """Look at camera, scanner, store, disk, server, clock, staff, screen and sound, a line each.

    Exit code 1 if something is to be mended. A running kiosk may stay running.
    """
    checks = _look(context.obj)
    say = Speaker(Catalogue(), "en")
    for check in checks:
        value = check.value.said(say)
        fix = None if check.fix is None else check.fix.said(say)
        if as_json:
            print(answers.line({"name": check.name, "verdict": check.verdict, "value": value, "fix": fix}))
        else:
            print(f"{check.verdict.value:4} {check.name.value:9} {value}" + (f" {fix}" if fix else ""))
    if support is not None:
        _support(support, context.obj, checks)
    from kiosk.app.setup.checks import worst
    from kiosk.presentation.setup.checks import Verdict

    if worst(checks) is Verdict.MEND:
        raise typer.Exit(Exit.ANSWER_IS_NO)


def _look(data: Path) -> tuple[Check, ...]:
    from kiosk.app.setup.checks import Machine, broken, look_at, space

    settings = read_settings()
    try:
        with open_store(data) as store:
            with store.read() as connection:
                where = (
                    settings.device.location or state.get(connection, state.Name.LOCATION) or only_location(connection)
                )
            machine = Machine(settings=settings, data=data, location_id=where, now=clock.now(), new_id=clock.new_id)
            return look_at(store, machine)
    except StoreFault as fault:
        return broken(str(fault)), space(data)


def _support(file: Path, data: Path, checks: tuple[Check, ...]) -> None:
    from kiosk.app.cli.failures import WorldFailed
    from kiosk.app.setup.support import write_support_file
    from kiosk.settings_file import settings_file

    try:
        write_support_file(file, log_folder=data / "logs", settings=settings_file(), checks=checks, now=clock.now())
    except OSError as failed:
        raise WorldFailed(f"{file} cannot be written: {failed.strerror}") from failed
