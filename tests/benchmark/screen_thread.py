"""How long the thread of the screens is busy at a stretch: the whole kiosk, a tour through the staff's rooms, scans.

`python -m tests.benchmark.screen_thread` (offscreen). A stretch is from when Qt's loop wakes up to when it sleeps
again, in CPU time of that thread, so that what else the machine does hardly counts. The aim is 50 ms at most; the
first look into a room makes its page, so it is told apart from the second.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.app.demo.club import club_document
from kiosk.app.kiosk import Kiosk
from kiosk.app.qt_start import start_qt
from kiosk.app.settings import CameraSettings, DeskSettings, ScreenSettings, Settings
from kiosk.domain.codes import Symbology
from kiosk.presentation.staff.inputs import Entered, PinGiven
from kiosk.presentation.staff.rooms import Room
from kiosk.store.engine import open_store
from tests.fakes import door

SETTINGS = Settings(
    camera=CameraSettings(source="none"),
    screen=ScreenSettings(size="1280x800", sound=False),
    desk=DeskSettings(window="window"),
)
AIM_MS = 50.0


class Stretches:
    """The loop's busy stretches, in milliseconds, by what was going on."""

    def __init__(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._began = time.thread_time()
        self.during: dict[str, list[float]] = {}
        self._now = "start"
        dispatcher.aboutToBlock.connect(self._sleeps)
        dispatcher.awake.connect(self._goes_round)

    def _sleeps(self) -> None:
        self._began = time.thread_time()

    def _goes_round(self) -> None:
        """Qt says "awake" once all that had come is done, before it looks for more; sleeping takes no CPU time."""
        self.during.setdefault(self._now, []).append((time.thread_time() - self._began) * 1000)

    def of(self, what: str) -> None:
        """What is going on from now on."""
        self._now = what


def tour(kiosk: Kiosk, stretches: Stretches, codes: list[str]) -> Iterator[int]:
    """Sign in, look into every room twice, search, and let people scan meanwhile; each step waits so many ms."""
    staff = kiosk.staff.window
    stretches.of("a PIN")
    staff.given.emit(PinGiven("271828"))
    yield 2000
    for time_of_it in ("first", "second"):
        for room in Room:
            stretches.of(f"{room.value}, {time_of_it} look")
            staff.given.emit(Entered(room))
            yield 800
    staff.given.emit(Entered(Room.LIVE))
    yield 500
    stretches.of("search as typed")
    search = next(one for one in staff.findChildren(QLineEdit) if one.isVisible())
    for letter in "maria fern":
        QTest.keyClicks(search, letter)
        yield 80
    search.clear()
    yield 300
    stretches.of("scans")
    for code in codes:
        kiosk.scans.read(code, Symbology.QR)
        yield 150


def main() -> None:
    """Print the stretches of each part of the tour, the longest first."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application: QApplication = start_qt()
    document = club_document(datetime.now(UTC), 7)  # noqa: TID251  # the club of today
    codes = [member["credentials"][0]["value"] for member in document["members"][:20]]
    with tempfile.TemporaryDirectory() as name, open_store(Path(name)) as store:
        door.fill(store, document)
        kiosk = Kiosk(SETTINGS, store, application, data=Path(name))
        stretches = Stretches()
        kiosk.open()
        try:
            steps = tour(kiosk, stretches, codes)

            def step() -> None:
                wait = next(steps, None)
                if wait is None:
                    application.quit()
                else:
                    QTimer.singleShot(wait, step)

            QTimer.singleShot(500, step)
            application.exec()
        finally:
            kiosk.close()
    print(f"{'':24}  stretches  median  longest  over {AIM_MS:.0f} ms")
    for what, spans in sorted(stretches.during.items(), key=lambda one: -max(one[1])):
        over = sum(span > AIM_MS for span in spans)
        print(f"{what:24}  {len(spans):9}  {median(spans):6.1f}  {max(spans):7.1f}  {over:5}")


if __name__ == "__main__":
    main()
