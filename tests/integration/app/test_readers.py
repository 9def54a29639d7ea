"""What types, hangs on a serial cable or lies on a card reader comes to one place, and each code once."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.readers import Readers
from kiosk.app.settings import ReaderSettings
from kiosk.app.threads import Threads
from kiosk.domain.codes import Symbology
from kiosk.scanner.readers.attached import ReaderHealth, ReaderLost, ReaderReady
from tests.fakes.serial_cable import SerialCable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # keys need a window, and tests have no screen
LIMIT_MS = 10_000


class House:
    """The readers of a kiosk, running, and what they handed over."""

    def __init__(self, window: QWidget, settings: ReaderSettings) -> None:
        self.window = window
        self.codes: list[tuple[str, Symbology]] = []
        self.bugs: list[str] = []
        self.milliseconds = 100_000
        self.readers = Readers(settings, lambda text, symbology, _at: self.codes.append((text, symbology)))
        self.threads = Threads(self.bugs.append)

    def type(self, code: str) -> None:
        """As a scanner does, 4 ms from key to key whatever else this machine has to do."""
        for character in (*code, "\r"):
            self.milliseconds += 4
            key = Qt.Key.Key_Return if character == "\r" else ord(character)
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(self.milliseconds)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def health(self, name: str) -> ReaderHealth | None:
        return self.readers.health().get(name)


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[SerialCable]:
    cable = SerialCable(tmp_path / "usb-scanner")
    cable.plug_in()
    yield cable
    cable.unplug()


@pytest.fixture
def house(qtbot) -> Iterator[Callable[..., House]]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    running: list[House] = []

    def open_with(**settings: object) -> House:
        house = House(window, ReaderSettings(**settings))
        QApplication.instance().installEventFilter(house.readers.keys)
        house.readers.start(house.threads)
        running.append(house)
        return house

    yield open_with
    for one in running:
        QApplication.instance().removeEventFilter(one.readers.keys)
        one.threads.stop()
        assert one.bugs == []
    assert {thread.name for thread in threading.enumerate()} & {"serial scanner", "card reader"} == set()


def test_keys_and_cable_come_to_one_place_and_a_code_that_comes_again_is_one_scan(
    qtbot, house, cable: SerialCable
) -> None:
    desk = house(serial=str(cable.path))
    qtbot.waitUntil(lambda: desk.health("serial scanner") == ReaderReady(), timeout=LIMIT_MS)
    desk.type("M-000001")
    desk.type("M-000001")
    cable.send(b"M-000001\rM-000002\rM-000002\rM-000003\r")
    qtbot.waitUntil(lambda: len(desk.codes) == 3, timeout=LIMIT_MS)
    desk.type("M-000003")
    desk.type("M-000004")
    assert desk.codes == [(f"M-00000{n}", Symbology.TYPED) for n in (1, 2, 3, 4)]


def test_a_scanner_that_is_not_there_is_told_and_the_keys_go_on(qtbot, house, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    desk = house(serial=str(nowhere))
    lost = ReaderLost(f"no scanner is plugged in at {nowhere}")
    qtbot.waitUntil(lambda: desk.health("serial scanner") == lost, timeout=LIMIT_MS)
    desk.type("M-000001")
    assert [code for code, _ in desk.codes] == ["M-000001"]


def test_card_readers_without_their_library_are_told_and_the_keys_go_on(
    qtbot, house, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "smartcard", None)
    desk = house(nfc=True)
    qtbot.waitUntil(lambda: isinstance(desk.health("card reader"), ReaderLost), timeout=LIMIT_MS)
    desk.type("M-000001")
    assert [code for code, _ in desk.codes] == ["M-000001"]


def test_a_house_with_short_codes_and_a_learned_layout(house) -> None:
    desk = house(shortest=4, layout="learned", letters=["QA"])
    desk.type("Q042")
    assert [code for code, _ in desk.codes] == ["A042"]


def test_without_settings_there_are_keys_alone(house) -> None:
    desk = house()
    assert desk.readers.health() == {}
    assert not {"serial scanner", "card reader"} & {thread.name for thread in threading.enumerate()}
