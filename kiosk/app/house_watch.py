"""Keeps the idle screen's knowledge of the house: whether it is full, closed, quiet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer

from kiosk.domain.house import House
from kiosk.domain.outcomes import Done, Outcome
from kiosk.presentation.member.inputs import HouseChanged
from kiosk.services.desk import Desk
from kiosk.services.house_now import house_now

EVERY_MS = 60_000
"""Time alone opens and closes a house."""


class HouseWatch:
    """Looks through the desk, after the scans that wait: every minute from `start` to `stop`, and when it is told."""

    def __init__(
        self, desk: Desk, location_id: str, *, tell: Callable[[HouseChanged], None], now: Callable[[], datetime]
    ) -> None:
        self._desk = desk
        self._location_id = location_id
        self._tell = tell
        self._now = now
        self._known: House | None = None
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and every minute; UI thread only."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more; UI thread only."""
        self._timer.stop()

    def look(self) -> None:
        """Something was recorded, or time passed; any thread may say so."""
        self._desk.order(lambda store: house_now(store, self._location_id, self._now()), self._looked)

    def _looked(self, outcome: Outcome[House]) -> None:
        """On the desk's thread."""
        if isinstance(outcome, Done) and outcome.value != self._known:
            self._known = outcome.value
            self._tell(HouseChanged(outcome.value))
