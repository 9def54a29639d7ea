"""Windows without a screen, and what is left running after them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.presentation.texts import Catalogue
from kiosk.ui.formats import BabelFormats
from kiosk.ui.window import KioskWindow

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A thread that outlives its test fails it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"left running: {left}"
    assert QThread.currentThread().loopLevel() == 0


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[..., KioskWindow]:
    """Opens a window of this size in pixels, still unless told otherwise."""

    def open_it(width: int = 1280, height: int = 800, *, moving: bool = False, mirrored: bool = True) -> KioskWindow:
        window = KioskWindow(
            RESOURCES, Catalogue(), BabelFormats("Europe/Berlin", "en_GB"), moving=moving, mirrored=mirrored
        )
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        return window

    return open_it


@pytest.fixture
def two_sided_frame() -> np.ndarray:
    """A picture that is blue on its left and red on its right."""
    frame = np.zeros((720, 1280, 3), np.uint8)
    frame[:, :640] = (255, 0, 0)
    frame[:, 640:] = (0, 0, 255)
    return frame
