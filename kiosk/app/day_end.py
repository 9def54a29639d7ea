"""While the kiosk runs, visits that nobody ended are closed when they are due, and caught up with after it was off;
once a day what is past its time goes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from threading import Event

import structlog
from sqlalchemy import Connection

from kiosk.services import retention
from kiosk.services.close_day import AT_ONCE, close_due
from kiosk.services.desk import DeskClosed, Written
from kiosk.services.signature import Signature
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import StoreFault

log = structlog.get_logger(__name__)

EVERY = 60.0
"""Seconds between two looks; a look at a house without a due visit costs one query."""


class DayEnd:
    """Looks once a minute, through the desk, so that scans go first. Owns no thread, `run` is the body of one."""

    def __init__(
        self,
        write: Callable[[Callable[[Connection], int]], Written[int]],
        location_id: str,
        *,
        sign: Callable[[], Signature],
        now: Callable[[], datetime],
        on_closed: Callable[[], None],
    ) -> None:
        self._write = write
        self._location_id = location_id
        self._sign = sign
        self._now = now
        self._on_closed = on_closed
        self._stop = Event()
        self._kept_on: date | None = None

    def run(self) -> None:
        """Look now, then every minute, until `close`."""
        faulty = False
        while not self._stop.is_set():
            try:
                closed = self._write(self._close).result()
                faulty = False
                if closed:
                    log.info("visits_closed", number=closed)
                    self._on_closed()
                if closed < AT_ONCE:
                    self._outlive()
            except DeskClosed:
                return
            except (StoreFault, UnknownLocation) as fault:
                if not faulty:
                    log.warning("day_not_closed", fault=str(fault))
                faulty, closed = True, 0
            if closed < AT_ONCE:
                self._stop.wait(EVERY)

    def close(self) -> None:
        """Let `run` return."""
        self._stop.set()

    def _outlive(self) -> None:
        """Once a day, in portions; after a fault it goes on at the next look."""
        now = self._now()
        while self._kept_on != now.date() and not self._stop.is_set():
            gone = self._write(lambda connection: retention.outlive_some(connection, now)).result()
            if gone < retention.AT_ONCE:
                self._kept_on = now.date()

    def _close(self, connection: Connection) -> int:
        return len(close_due(connection, self._location_id, self._now(), self._sign()))
