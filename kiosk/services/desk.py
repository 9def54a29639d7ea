"""The desk: the one thread of a kiosk that writes the store. Scans go before everything else that waits.

Other threads hand over and go on: `submit` a scan, `order` what staff want done, or `write` some rows of the sync.
The answer to a scan or an order goes out by a callable, so nobody waits for it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Any, Generic, TypeVar

import structlog
from sqlalchemy import Connection

from kiosk.domain.decisions import Decision, Scan
from kiosk.domain.outcomes import Done, Hindrance, NotDone, Outcome
from kiosk.domain.repair import NotPossible
from kiosk.services.free_entry import ApprovalNeeded
from kiosk.services.process_scan import Door, process_scan
from kiosk.services.repair import UnknownVisit
from kiosk.services.staff import UnknownStaff
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import StoreFault, StoreUnavailable

log = structlog.get_logger()

T = TypeVar("T")


class DeskClosed(Exception):
    """The desk has stopped; what was handed over is not written."""


class Written(Generic[T]):
    """A transaction that was handed over, and what becomes of it."""

    def __init__(self, block: Callable[[Connection], T]) -> None:
        self._block = block
        self._done = threading.Event()
        self._result: T
        self._error: BaseException | None = None

    def perform(self, store: Store) -> None:
        """Run and commit; what goes wrong is raised to the one who waits, not here."""
        try:
            with store.write() as connection:
                self._result = self._block(connection)
        except Exception as error:  # noqa: BLE001  # belongs to whoever waits, and is raised there
            self._error = error
        self._done.set()

    def abandon(self) -> None:
        """The desk closes before its turn came."""
        self._error = DeskClosed()
        self._done.set()

    def result(self) -> T:
        """Wait for the commit; raises what the block raised, StoreFault, or DeskClosed."""
        self._done.wait()
        if self._error is not None:
            raise self._error
        return self._result


def carry_out(store: Store, work: Callable[[Store], T]) -> Outcome[T]:
    """What becomes of a use case; errors that are nobody's fault but ours are raised."""
    try:
        return Done(work(store))
    except ApprovalNeeded as error:
        return NotDone(Hindrance.APPROVAL_NEEDED, str(error))
    except NotPossible as error:
        return NotDone(Hindrance.NOT_POSSIBLE, str(error))
    except (UnknownVisit, UnknownStaff, UnknownLocation) as error:
        return NotDone(Hindrance.GONE, str(error))
    except StoreFault as fault:
        log.error("order_not_carried_out", fault=str(fault))
        return NotDone(Hindrance.STORE, str(fault))


class Desk:
    """Scans in, decisions out; owns no thread, `run` is the body of one.

    Each scan is answered: `on_decision` is called after the commit with the scan and its decision, `on_fault` when
    the store could not take it, knows the location no more, or the desk is closed: then nothing was recorded, and
    the member is not told that they are in.
    """

    def __init__(
        self,
        store: Store,
        door: Door,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        on_decision: Callable[[Scan, Decision], None],
        on_fault: Callable[[Scan, StoreFault], None],
    ) -> None:
        self._store = store
        self._door = door
        self._now = now
        self._new_id = new_id
        self._on_decision = on_decision
        self._on_fault = on_fault
        self._scans: deque[Scan] = deque()
        self._orders: deque[Callable[[], None]] = deque()
        self._writes: deque[Written[Any]] = deque()
        self._wake = threading.Condition()
        self._open = True

    def submit(self, scan: Scan) -> None:
        """Hand over a scan; never dropped, and answered at once where the desk is closed."""
        with self._wake:
            if self._open:
                self._scans.append(scan)
                self._wake.notify()
                return
        self._on_fault(scan, StoreUnavailable("the desk is closed"))

    def order(self, work: Callable[[Store], T], then: Callable[[Outcome[T]], None]) -> None:
        """Hand over a use case that writes, as `lambda store: repair.undo(store, …)`; scans that wait go first.

        `then` is called once with what became of it, on the desk's thread after the commit; at once where the desk
        is closed.
        """
        with self._wake:
            if self._open:
                self._orders.append(lambda: then(carry_out(self._store, work)))
                self._wake.notify()
                return
        then(NotDone(Hindrance.STORE, "the desk is closed"))

    def write(self, block: Callable[[Connection], T]) -> Written[T]:
        """Hand over a transaction of at most some 200 rows; scans and orders that wait go first."""
        written = Written(block)
        with self._wake:
            if self._open:
                self._writes.append(written)
                self._wake.notify()
            else:
                written.abandon()
        return written

    def run(self) -> None:
        """Serve until `close`, then answer the scans and the orders that still wait."""
        while (task := self._next()) is not None:
            task()

    def close(self) -> None:
        """Take no more writes, finish the scans and the orders that wait, and let `run` return."""
        with self._wake:
            self._open = False
            while self._writes:
                self._writes.popleft().abandon()
            self._wake.notify_all()

    def _next(self) -> Callable[[], None] | None:
        with self._wake:
            self._wake.wait_for(lambda: self._scans or self._orders or self._writes or not self._open)
            if self._scans:
                scan = self._scans.popleft()
                return lambda: self._answer(scan)
            if self._orders:
                return self._orders.popleft()
            if self._writes:
                written = self._writes.popleft()
                return lambda: written.perform(self._store)
            return None

    def _answer(self, scan: Scan) -> None:
        try:
            decision = process_scan(self._store, self._door, scan, recorded_at=self._now(), new_id=self._new_id)
        except StoreFault as fault:
            self._not_recorded(scan, fault)
        except UnknownLocation as gone:
            self._not_recorded(scan, StoreUnavailable(str(gone)))
        else:
            self._on_decision(scan, decision)

    def _not_recorded(self, scan: Scan, fault: StoreFault) -> None:
        log.error("scan_not_recorded", fault=str(fault))
        self._on_fault(scan, fault)
