"""The sync thread's work: push before pull, one round at a time, at the pace of kiosk/sync/pacing.py.

It reads the store; what is to be written it hands to the desk and waits for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

import structlog
from sqlalchemy import Connection

from kiosk.domain.events import AnyEvent
from kiosk.protocol import codec
from kiosk.protocol.messages import EventAnswer, Outcome
from kiosk.services import exchange
from kiosk.services.desk import DeskClosed
from kiosk.store import events
from kiosk.store.engine import Store
from kiosk.store.faults import StoreFault
from kiosk.sync.client import NotAnAnswer, NotUnderstood, ServerAway, ServerClient, ServerSetBack, SyncFault
from kiosk.sync.pacing import Pacing

log = structlog.get_logger(__name__)

PAGE = 200
"""Rows of a page, and so of a transaction: a scan that comes meanwhile waits for one page (goals.md 1)."""

T = TypeVar("T")


class Write(Protocol):
    """Runs a block in a writing transaction and returns its result after the commit."""

    def __call__(self, block: Callable[[Connection], T]) -> T:
        """Raises StoreFault, DeskClosed, and what the block raises."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """The server has all but `waiting` events."""

    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """The server is out of reach, for this reason in a sentence for staff; `waiting` events will be sent."""

    waiting: int
    reason: str


SyncHealth = Connected | Apart


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    pushed: int
    pulled: int
    set_aside: int


class Syncer:
    """`run` is the body of a thread; `round` is one exchange, also for `kiosk sync --once`.

    `on_health` is told each edge and each change of what waits; `on_settled` the events that the server has now.
    """

    def __init__(
        self,
        store: Store,
        client: ServerClient,
        write: Write,
        *,
        now: Callable[[], datetime],
        ticks: Callable[[], float],
        jitter: Callable[[], float],
        on_health: Callable[[SyncHealth], None],
        on_settled: Callable[[tuple[AnyEvent, ...]], None] = lambda _: None,
    ) -> None:
        self._store = store
        self._client = client
        self._write = write
        self._now = now
        self._ticks = ticks
        self._jitter = jitter
        self._on_health = on_health
        self._on_settled = on_settled
        self._pacing = Pacing(due_at=ticks())
        self._welcomed = False
        self._health: SyncHealth | None = None
        self._changed = threading.Condition()
        self._woken = False
        self._open = True

    def wake(self) -> None:
        """Something new is to be sent; callable from any thread, returns at once."""
        with self._changed:
            self._woken = True
            self._pacing = self._pacing.scanned(self._ticks())
            self._changed.notify()

    def close(self) -> None:
        """Let `run` return after the round that is under way."""
        with self._changed:
            self._open = False
            self._changed.notify()

    def run(self) -> None:
        """Exchange with the server until `close`."""
        while self._wait():
            try:
                self.round()
            except (SyncFault, StoreFault) as fault:
                self._failed(fault)
            except DeskClosed:
                return
            else:
                self._tell(Connected(waiting=self._waiting()))

    def round(self) -> Round:
        """Send all that waits, then take over all that changed; raises SyncFault, StoreFault.

        Whoever wakes it meanwhile came too late for this push, perhaps, and is served by another round soon.
        """
        with self._changed:
            self._woken = False
        if not self._welcomed:
            self._write(partial(exchange.introduce, welcome=self._client.hello(), at=self._now()))
            self._welcomed = True
        pushed, set_aside = self._push()
        pulled = self._pull()
        with self._changed:
            now = self._ticks()
            self._pacing = self._pacing.succeeded(now)
            if self._woken:
                self._pacing = self._pacing.scanned(now)
        return Round(pushed, pulled, set_aside)

    def _push(self) -> tuple[int, int]:
        pushed = set_aside = 0
        while batch := exchange.outbox(self._store, self._pacing.batch):
            try:
                answers = self._client.push(batch).answers
            except NotUnderstood as fault:
                if len(batch) > 1:
                    with self._changed:
                        self._pacing = self._pacing.halved()
                    continue
                self._client.push(())  # whoever cannot read this either does not complain about the event
                # the one event that the server cannot even read: out of the way, for staff to look at
                answers = (EventAnswer(event_id=batch[0].id, outcome=Outcome.REFUSED, problem=str(fault)),)
            with self._changed:
                self._pacing = self._pacing.taken()
            self._settle(batch, answers)
            pushed += sum(one.outcome is not Outcome.REFUSED for one in answers)
            set_aside += sum(one.outcome is Outcome.REFUSED for one in answers)
        return pushed, set_aside

    def _settle(self, batch: Sequence[AnyEvent], answers: tuple[EventAnswer, ...]) -> None:
        try:
            self._write(partial(exchange.settle, answers=answers, at=self._now()))
        except codec.Unreadable as error:
            raise NotAnAnswer(str(error)) from error
        for one in answers:
            if one.outcome is Outcome.REFUSED:
                log.warning("event_refused", event_id=one.event_id, problem=one.problem)
        taken = {one.event_id for one in answers if one.outcome is not Outcome.REFUSED}
        self._on_settled(tuple(event for event in batch if event.id in taken))

    def _pull(self) -> int:
        pulled, cursor, more = 0, exchange.cursor(self._store), True
        while more and self._open:
            try:
                page = self._client.pull(cursor, PAGE)
            except ServerSetBack:
                # it gets everything again, and tells everything again; what it still has it knows by its id
                self._write(exchange.start_over)
                raise
            try:
                self._write(partial(exchange.take_over, page=page, at=self._now()))
            except codec.Unreadable as error:
                raise NotAnAnswer(f"a page of changes cannot be used: {error}") from error
            pulled += len(page.rows) + len(page.events) + len(page.tombstones)
            cursor, more = page.cursor, page.more
        return pulled

    def _wait(self) -> bool:
        """Until the next round is due; False if there is none any more."""
        with self._changed:
            while self._open and (left := self._pacing.due_at - self._ticks()) > 0:
                self._changed.wait(left)
            return self._open

    def _failed(self, fault: SyncFault | StoreFault) -> None:
        asked = fault.asked if isinstance(fault, ServerAway) else None
        self._welcomed = False
        with self._changed:
            self._pacing = self._pacing.failed(self._ticks(), jitter=self._jitter(), asked=asked)
        self._tell(Apart(waiting=self._waiting(), reason=str(fault)))

    def _waiting(self) -> int:
        with self._store.read() as connection:
            return events.waiting(connection).count

    def _tell(self, health: SyncHealth) -> None:
        """Log the edges, not the level; tell whenever something differs."""
        if isinstance(health, Apart) and not isinstance(self._health, Apart):
            log.warning("server_lost", reason=health.reason, waiting=health.waiting)
        elif isinstance(health, Connected) and isinstance(self._health, Apart):
            log.info("server_back", waiting=health.waiting)
        if health != self._health:
            self._health = health
            self._on_health(health)
