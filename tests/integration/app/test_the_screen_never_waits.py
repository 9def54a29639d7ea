"""The thread of the screens asks the store nothing and checks no PIN: whatever is slow is done elsewhere (ux.md 4)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import argon2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from kiosk.app.demo.club import club_document
from kiosk.app.kiosk import Kiosk
from kiosk.app.settings import CameraSettings, DeskSettings, ScreenSettings, Settings
from kiosk.domain.codes import Symbology
from kiosk.presentation.member.screens import Idle
from kiosk.presentation.staff.inputs import Entered, PinGiven
from kiosk.presentation.staff.rooms import Room
from kiosk.store.engine import Store, open_store
from tests.fakes import door

SETTINGS = Settings(
    camera=CameraSettings(source="none"),
    screen=ScreenSettings(size="1280x800", sound=False),
    desk=DeskSettings(window="window"),
)


class Slow:
    """What is slow, and whether the main thread did it."""

    def __init__(self) -> None:
        self.elsewhere: set[str] = set()
        self.here: list[str] = []

    def note(self, what: str) -> None:
        if threading.current_thread() is threading.main_thread():
            self.here.append(what)
        else:
            self.elsewhere.add(threading.current_thread().name)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    seen, verify = Slow(), argon2.PasswordHasher.verify

    def asked(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        seen.note(statement)

    def verified(hasher: argon2.PasswordHasher, *given: str) -> bool:
        seen.note("a PIN")
        return verify(hasher, *given)

    monkeypatch.setattr(argon2.PasswordHasher, "verify", verified)
    event.listen(Engine, "before_cursor_execute", asked)
    yield seen
    event.remove(Engine, "before_cursor_execute", asked)


@contextmanager
def opened(store: Store, folder: Path, application: QApplication) -> Iterator[Kiosk]:
    kiosk = Kiosk(SETTINGS, store, application, data=folder)
    try:
        kiosk.open()
        yield kiosk
    finally:
        kiosk.close()


def test_a_day_at_the_desk_and_at_the_door_asks_the_store_elsewhere(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, slow: Slow
) -> None:
    document = club_document(datetime(2026, 6, 15, 16, 0, tzinfo=UTC), 7)
    with open_store(tmp_path) as store:
        door.fill(store, document)
        with opened(store, tmp_path, qapp) as kiosk:
            slow.here.clear()
            staff = kiosk.staff.window
            staff.given.emit(PinGiven("271828"))
            qtbot.waitUntil(lambda: kiosk.staff._signed_in() is not None, timeout=20_000)
            for room in Room:
                staff.given.emit(Entered(room))
                qtbot.wait(50)
            staff.given.emit(Entered(Room.LIVE))
            QTest.keyClick(staff.focusWidget() or staff, Qt.Key.Key_F2)
            search = next(one for one in staff.findChildren(QLineEdit) if one.isVisible())
            QTest.keyClicks(search, "mar", delay=20)
            for member in document["members"][:5]:
                kiosk.scans.read(member["credentials"][0]["value"], Symbology.QR)
            qtbot.waitUntil(lambda: not isinstance(kiosk.presenter.screen, Idle), timeout=20_000)
            qtbot.wait(300)
            assert {"desk", "office"} <= slow.elsewhere
            assert slow.here == []
