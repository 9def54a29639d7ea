"""kiosk, kiosk demo, kiosk sync: the commands that run for a while or talk to the server."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput, Exit, WorldFailed
from kiosk.app.settings import SIZE, Settings, read_settings
from kiosk.store.engine import Store


def run_kiosk(data: Path, *, desk: bool = False) -> None:
    """The kiosk itself, or the staff's desk alone, until its window is closed or it is told to stop.

    A new one is set up first, where somebody can see a window. Ends with exit code 70 if it should be started again;
    then the store is looked through first.
    """
    # Qt, the camera and the decoders are loaded by the commands that need them: the others start in half the time.
    from kiosk.app.desk_alone import DeskAlone
    from kiosk.app.kiosk import Kiosk
    from kiosk.app.logs import start_logging
    from kiosk.app.qt_start import UnusableQt, headless, start_qt
    from kiosk.app.rounds import NotSetUp, first_fill
    from kiosk.services.recover import sound_store
    from kiosk.sync.client import SyncFault

    settings = read_settings()
    start_logging(settings.log_level, data / "logs")
    with sound_store(data, clock.now()) as store:
        try:
            if not desk and not headless() and _is_new(settings, store):
                if not _set_up(settings, store, data):
                    return
                settings = read_settings()
            first_fill(settings, store)
            code = (DeskAlone if desk else Kiosk)(settings, store, start_qt(), data=data).run()
        except (NotSetUp, SyncFault, UnusableQt) as error:
            raise WorldFailed(str(error)) from error
        if code:
            raise typer.Exit(code)


def _is_new(settings: Settings, store: Store) -> bool:
    """Whether it knows neither a server nor a place of its own."""
    from kiosk.app.backbone import find_place
    from kiosk.app.rounds import NotSetUp

    if settings.sync.url is not None and settings.sync.key is not None:
        return False
    try:
        find_place(store, settings)
    except NotSetUp:
        return True
    return False


def _set_up(settings: Settings, store: Store, data: Path) -> bool:
    from kiosk.app.qt_start import start_qt
    from kiosk.app.setup.set_up import SetUp

    return SetUp(settings, store, start_qt(), data=data).run()


def set_up(context: typer.Context) -> None:
    """Go through the set-up, or on where it was broken off: place, screen, camera, scanner, server, members, PINs.

    Exit code 1 if it is broken off again.
    """
    from kiosk.app.logs import start_logging
    from kiosk.app.qt_start import UnusableQt, headless
    from kiosk.services.recover import sound_store

    if headless():
        raise WorldFailed("the set-up needs a screen; without one: kiosk import, kiosk pair, kiosk camera pick")
    settings = read_settings()
    start_logging(settings.log_level, context.obj / "logs")
    with sound_store(context.obj, clock.now()) as store:
        try:
            finished = _set_up(settings, store, context.obj)
        except UnusableQt as error:
            raise WorldFailed(str(error)) from error
    if not finished:
        raise typer.Exit(Exit.ANSWER_IS_NO)


def demo(
    context: typer.Context,
    seconds: Annotated[float | None, typer.Option(min=1, help="end after so many seconds")] = None,
    scans: Annotated[int | None, typer.Option(min=1, help="end after so many people")] = None,
    camera: Annotated[str | None, typer.Option(help="a real camera: a number, a path or an address")] = None,
    pictures: Annotated[Path | None, typer.Option(help="keep a picture of the screen for each answer here")] = None,
    size: Annotated[str, typer.Option(help='of the window: "full", or width and height')] = "1280x800",
    desk: Annotated[bool, typer.Option("--desk", help="the staff's window beside the members'")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="keep server and kiosk in the data folder afterwards")] = False,
) -> None:
    """A club with 300 members, its server and its kiosk, and people who come to the door.

    Exit code 0 only if the server lists exactly what the kiosk showed.
    """
    from kiosk.app.demo.house import building

    if not re.match(SIZE, size):
        raise BadInput(f'--size {size!r} is neither "full" nor a width and height as 1280x800')
    # the server comes up while this process loads Qt, the camera and the decoders
    with _demo_folder(context.obj if keep else None) as folder, building(folder / "server") as server:
        import httpx2

        from kiosk.app.demo.demonstration import Wishes, run_demo
        from kiosk.app.demo.house import HouseFault
        from kiosk.app.logs import start_logging
        from kiosk.app.qt_start import UnusableQt
        from kiosk.sync.client import SyncFault

        start_logging("warning", None)
        wishes = Wishes(seconds=seconds, scans=scans, camera=camera, pictures=pictures, size=size, desk=desk)
        try:
            agreed = run_demo(wishes, folder, server, lambda line: print(line, flush=True))
        except (HouseFault, SyncFault, UnusableQt, httpx2.HTTPError) as error:
            raise WorldFailed(str(error)) from error
    if not agreed:
        raise typer.Exit(Exit.ANSWER_IS_NO)


@contextmanager
def _demo_folder(kept: Path | None) -> Iterator[Path]:
    """A folder of its own for each run: `kept`/demo-…, or one that is gone afterwards."""
    if kept is not None:
        folder = kept / f"demo-{clock.now():%Y%m%d-%H%M%S}"
        folder.mkdir(parents=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as passing:
        yield Path(passing)


def sync(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="one round, then leave")] = False,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
) -> None:
    """Send what waits and take over what changed; without --once that is the running kiosk's work."""
    from kiosk.app.rounds import NotSetUp, sync_once
    from kiosk.sync.client import SyncFault

    if not once:
        raise typer.BadParameter("the running kiosk syncs by itself; kiosk sync --once does one round")
    place.instant(at)  # every command takes it; what waits is the same at any time
    settings = read_settings()
    with place.opened(context.obj, None) as store:
        try:
            pushed, pulled, set_aside = sync_once(settings, store)
        except NotSetUp as error:
            raise BadInput(str(error)) from error
        except SyncFault as error:
            raise WorldFailed(str(error)) from error
    if as_json:
        print(answers.line({"pushed": pushed, "pulled": pulled, "set_aside": set_aside}))
    else:
        print(f"{pushed} sent, {pulled} taken over" + (f", {set_aside} need a look" if set_aside else ""))
