"""Windows without a screen, and what is left running after them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.presentation.catalogue import Catalogue
from kiosk.ui.formats import BabelFormats
from kiosk.ui.member.window import KioskWindow

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A thread that outlives its test fails it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"left running: {left}"
    assert QThread.currentThread().loopLevel() == 0


@pytest.fixture(autouse=True)
def read_from_left_to_right_again() -> Iterator[None]:
    """Staff's windows have the whole application read as they are."""
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


OpenWindow = Callable[..., KioskWindow]


@contextmanager
def windows() -> Iterator[OpenWindow]:
    """Opens windows of a size in pixels, still unless told otherwise; they are gone when the block ends.

    Qt deletes a closed widget in its event loop, and no loop runs between tests: left to it, a thousand windows of
    10 MB each pile up.
    """
    opened: list[KioskWindow] = []

    def open_it(
        width: int = 1280, height: int = 800, *, catalogue: Catalogue | None = None, moving: bool = False, **more: Any
    ) -> KioskWindow:
        formats = BabelFormats("Europe/Berlin", "en_GB")
        window = KioskWindow(RESOURCES, catalogue or Catalogue(), formats, moving=moving, **more)
        opened.append(window)
        window.resize(width, height)
        window.show()
        QTest.qWaitForWindowExposed(window)
        return window

    yield open_it
    for window in opened:
        window.close()
        shiboken6.delete(window)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Windows for one test."""
    with windows() as open_it:
        yield open_it


SIZES = ((1280, 800), (1920, 1080), (1080, 1920))


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def window(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[KioskWindow]:
    """One window of each size for all tests of a file: it draws value after value, as the real one does."""
    with windows() as open_it:
        yield open_it(*request.param)
