"""The staff's rooms over a real store: a real office and a real desk in threads of their own, and a clock that stands.

Files and printers are named without a dialog.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.staff.office import Office
from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.domain.outcomes import Outcome
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.services.desk import Desk
from kiosk.services.process_scan import Door
from kiosk.services.signature import Signature
from kiosk.store.engine import Store
from kiosk.store.facts import find_location
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Scale
from kiosk.ui.formats import BabelFormats
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.style import style_sheet
from kiosk.ui.ui_thread import UiThread

T = TypeVar("T")
RESOURCES = Path(__file__).parents[2] / "resources"
MAX = StaffMember(id="s-9", first_name="Max", last_name="Bell", role=StaffRole.MANAGER)


class BackOffice:
    """Whoever manages the club at `now`; `parts` is what its rooms are given.

    `windows` stay as long as answers come.
    """

    def __init__(self, store: Store, folder: Path, now: datetime) -> None:
        self.store = store
        self.now = now
        self.windows: list[QWidget] = []
        self._tick = 0.0
        self._ids = (f"b-{number:05}" for number in count(1))
        self._ui = UiThread()
        self._office = Office(store, self._ui.call)
        with store.read() as connection:
            location = find_location(connection, "uptown")
        door = Door(location_id=location.id, device="k-1")
        self._desk = Desk(
            store,
            door,
            now=lambda: self.now,
            new_id=lambda: next(self._ids),
            on_decision=lambda _scan, _decision: None,
            on_fault=lambda _scan, _fault: None,
        )
        self.parts = Parts(
            office=self._office,
            order=self._order,
            location=location,
            door=door,
            say=Speaker(Catalogue(), "en"),
            formats=BabelFormats(location.calendar.time_zone, "en_GB"),
            now=lambda: self.now,
            ticks=lambda: self._tick,
            new_id=lambda: next(self._ids),
            who=lambda: MAX,
            sign=lambda: Signature(device="k-1", recorded_at=self.now, new_id=lambda: next(self._ids), actor=MAX.id),
            settings=Settings(),
            data=folder,
            resources=RESOURCES,
        )
        self._threads = [threading.Thread(target=self._office.run), threading.Thread(target=self._desk.run)]

    def pass_time(self, seconds: float) -> None:
        """Both clocks go on."""
        self._tick += seconds
        self.now += timedelta(seconds=seconds)

    def _order(self, work: Callable[[Store], T], then: Callable[[Outcome[T]], None]) -> None:
        self._desk.order(work, lambda outcome: self._ui.call(lambda: then(outcome)))

    def __enter__(self) -> BackOffice:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._office.close()
        self._desk.close()
        for thread in self._threads:
            thread.join()
        self._ui.close()


@contextmanager
def entered(
    qtbot: QtBot, office: BackOffice, make: RoomMaker, size: tuple[int, int] = (1280, 800)
) -> Iterator[RoomPage]:
    """The room in a window, with somebody in it."""
    host = QWidget()
    host.setObjectName("page")
    qtbot.addWidget(host)
    office.windows.append(host)
    host.resize(*size)
    look = Look(RESOURCES, moving=False)
    look.scale = Scale.of_desk(*size)
    host.setStyleSheet(style_sheet(look, RESOURCES / "styles" / "staff.qss"))
    page = make(host, look)
    column = QVBoxLayout(host)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    column.addWidget(page)
    host.show()
    qtbot.waitExposed(host)
    page.enter()
    yield page
    page.leave()
    host.hide()
    QApplication.processEvents()
