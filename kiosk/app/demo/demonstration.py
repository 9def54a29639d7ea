"""`kiosk demo`: a club, its server, its kiosk, and members who come to the door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app import clock
from kiosk.app.demo.camera import DemoCamera
from kiosk.app.demo.club import LOCATION, TIME_ZONE, Document, club_document
from kiosk.app.demo.house import Building, House
from kiosk.app.demo.readback import ReadBack, read_back
from kiosk.app.demo.story import story
from kiosk.app.demo.teller import Teller
from kiosk.app.kiosk import Kiosk, Watchers
from kiosk.app.qt_start import headless, start_qt
from kiosk.app.rounds import first_fill, sync_once
from kiosk.app.settings import (
    CameraSettings,
    DeskSettings,
    DeviceSettings,
    ScreenSettings,
    ServerSettings,
    Settings,
)
from kiosk.domain.decisions import ConsentNeeded
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Decided, Input, Touched
from kiosk.presentation.member.screens import Screen
from kiosk.store.engine import open_store
from kiosk.ui.drawing.photograph import photograph
from kiosk.ui.formats import BabelFormats

SEED = 7
THINKS_MS = 1_500
"""After this the member at the screen touches the price."""
PAINTED_MS = 250
"""After this a picture of the screen shows it at rest."""
LOOKS_EVERY_MS = 100
SETTLES_MS = 700
"""From the last visitor to the end: what was shown last is on its way to the server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How the demo is to run. `camera` None: the demo's own; `size`: of the window, "full" or "1280x800".

    `desk`: the staff's window stands beside the members' from the start.
    """

    seconds: float | None = None
    scans: int | None = None
    camera: str | None = None
    pictures: Path | None = None
    size: str = "1280x800"
    desk: bool = False


def run_demo(wishes: Wishes, folder: Path, server: Building, say: Callable[[str], None]) -> bool:
    """Run it to its end; whether all that was shown is what the server lists.

    Raises StoreFault, HouseFault, SyncFault, httpx2.HTTPError, UnusableQt.
    """
    application = start_qt()
    if wishes.pictures is not None:
        wishes.pictures.mkdir(parents=True, exist_ok=True)
    began = clock.now()
    document = club_document(began, SEED)
    house = server.move_in(document)
    say(f"Uptown Climbing: {len(document['members'])} members, server at {house.url}")
    say(f"For staff: F12 in the window, then a PIN: {', '.join(_pins(document))}")
    teller = Teller(say, BabelFormats(TIME_ZONE.key, "en_GB"))
    with ExitStack() as parts:
        camera = None
        if wishes.camera is None:
            showings = story(document, SEED, wishes.scans)
            camera = parts.enter_context(DemoCamera(showings, clock.ticks, seed=SEED))
        settings = _settings(wishes, house, camera.url if camera else str(wishes.camera))
        store = parts.enter_context(open_store(folder / "kiosk"))
        first_fill(settings, store)
        director = Director(application, wishes, teller, camera)
        kiosk = Kiosk(
            settings,
            store,
            application,
            data=folder / "kiosk",
            watchers=Watchers(shown=director.shown, settled=teller.settled),
        )
        director.direct(kiosk)
        sync_once(settings, store)
    teller.finish()
    return _summary(read_back(house, document, began, teller.decisions), say)


def _pins(document: Document) -> Iterator[str]:
    for one in document["staff"]:
        yield f"{one['pin']} ({one['first_name']}, {one['role']})"


def _settings(wishes: Wishes, house: House, source: str) -> Settings:
    return Settings(
        device=DeviceSettings(name="entrance", location=LOCATION),
        camera=CameraSettings(source=source, mirror=True),
        sync=ServerSettings.model_validate({"url": house.url, "key": house.device_key}),
        desk=DeskSettings(window="window" if wishes.desk else "off"),
        screen=ScreenSettings(size="1280x800" if headless() and wishes.size == "full" else wishes.size),
    )


class Director:
    """Plays the people: sends the next one when the kiosk has answered, touches the price, ends the show."""

    def __init__(self, application: QApplication, wishes: Wishes, teller: Teller, camera: DemoCamera | None) -> None:
        self._application = application
        self._wishes = wishes
        self._teller = teller
        self._camera = camera
        self._kiosk: Kiosk | None = None

    def direct(self, kiosk: Kiosk) -> None:
        """Run the kiosk until the show is over."""
        self._kiosk = kiosk
        if self._wishes.seconds is not None:
            QTimer.singleShot(int(self._wishes.seconds * 1000), self._end)
        watch = QTimer(interval=LOOKS_EVERY_MS)
        watch.timeout.connect(self._end_when_over)
        watch.start()
        kiosk.run()
        watch.stop()

    def shown(self, given: Input, _screen: Screen) -> None:
        """The kiosk answered: whoever stands there reacts."""
        if not isinstance(given, Decided):
            return
        self._teller.shown(given)
        self._photograph()
        if isinstance(given.decision, ConsentNeeded):
            QTimer.singleShot(THINKS_MS, self._touch_price)
            if self._camera is not None:
                self._camera.hold()
        elif self._camera is not None:
            self._camera.release()
        if self._camera is not None:
            self._camera.answered()

    def _touch_price(self) -> None:
        assert self._kiosk is not None
        self._kiosk.window.touched.emit(Touched(Button.PAY))

    def _photograph(self) -> None:
        if self._wishes.pictures is not None and self._kiosk is not None:
            window, path = self._kiosk.window, self._wishes.pictures / f"{len(self._teller.decisions):03}.png"
            QTimer.singleShot(PAINTED_MS, lambda: photograph(window, path))

    def _end(self) -> None:
        """The show is over, whatever windows are open."""
        self._application.exit()

    def _end_when_over(self) -> None:
        if self._camera is not None:
            over = self._camera.finished
        else:
            over = self._wishes.scans is not None and len(self._teller.decisions) >= self._wishes.scans
        if over:
            QTimer.singleShot(SETTLES_MS, self._end)


def _summary(found: ReadBack, say: Callable[[str], None]) -> bool:
    methods = ", ".join(f"{count} {method}" for method, count in found.by_method.items())
    say(f"Read back from the server: {found.entries} check-ins ({methods or 'none'}), {found.exits} check-outs")
    for problem in found.problems:
        say(f"  does not agree: {problem}")
    if not found.problems:
        say("All agree.")
    return not found.problems
