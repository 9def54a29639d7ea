"""The one way from other threads to the screen: two queued Qt signals."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.presentation.member.inputs import Input

Pixels = npt.NDArray[np.uint8]
"""A picture for the screen: height x width x 4, blue, green, red, 255; nobody writes to it."""


class Bridge(QObject):
    """Carries inputs and preview frames into the thread in which it was made, the UI thread.

    Inputs are all delivered, in order. Of frames only the newest is: however slow the screen is, at most one
    waits. After `close` nothing is delivered any more.
    """

    _posted = Signal(object)
    _frame_waits = Signal()

    def __init__(self, take: Callable[[Input], None], show_frame: Callable[[Pixels], None]) -> None:
        super().__init__()
        self._take = take
        self._show_frame = show_frame
        self._lock = Lock()
        self._newest: Pixels | None = None
        self._closed = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._frame_waits.connect(self._deliver_frame, Qt.ConnectionType.QueuedConnection)

    def post(self, given: Input) -> None:
        """Deliver an input; callable from any thread, returns at once."""
        with self._lock:
            if not self._closed:
                self._posted.emit(given)

    def post_frame(self, pixels: Pixels) -> None:
        """Offer a camera picture for the preview; callable from any thread, returns at once."""
        with self._lock:
            first = self._newest is None
            if not self._closed:
                self._newest = pixels
                if first:
                    self._frame_waits.emit()

    def close(self) -> None:
        """Deliver nothing from now on; what other threads still post is dropped."""
        with self._lock:
            self._closed = True
            self._newest = None

    @Slot(object)
    def _deliver(self, given: Input) -> None:
        if not self._closed:
            self._take(given)

    @Slot()
    def _deliver_frame(self) -> None:
        with self._lock:
            pixels, self._newest = self._newest, None
        if pixels is not None:
            self._show_frame(pixels)
