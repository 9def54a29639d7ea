"""The office: the thread that looks things up for the staff's screens, so that no screen ever waits for the store.

It reads and never writes: what changes something goes to the desk. Slow checks, as of a PIN, are made here too.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog

from kiosk.domain.outcomes import Done, Hindrance, NotDone, Outcome
from kiosk.domain.repair import NotPossible
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import StoreFault

log = structlog.get_logger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Question:
    read: Callable[[Store], Any]
    then: Callable[[Any], None]
    about: str


class Office:
    """Questions in, answers out; owns no thread, `run` is the body of one.

    `deliver` brings an answer to where it is used (the UI thread). A bug in a question ends `run` with its traceback.
    """

    def __init__(self, store: Store, deliver: Callable[[Callable[[], None]], None]) -> None:
        self._store = store
        self._deliver = deliver
        self._waiting: deque[_Question] = deque()
        self._wake = threading.Condition()
        self._open = True

    def ask(self, read: Callable[[Store], T], then: Callable[[Outcome[T]], None], *, about: str = "") -> None:
        """Have `read` called in the office, and `then` with what it returns, where answers are delivered.

        Of several questions `about` the same thing only the newest is answered: whoever types on has no use for the
        others. What the store cannot do comes back as `NotDone`.
        """
        with self._wake:
            if not self._open:
                return
            if about:
                self._waiting = deque(one for one in self._waiting if one.about != about)
            self._waiting.append(_Question(read, then, about))
            self._wake.notify()

    def run(self) -> None:
        """Answer until `close`."""
        while (question := self._next()) is not None:
            self._answer(question)

    def close(self) -> None:
        """Answer nothing more, and let `run` return."""
        with self._wake:
            self._open = False
            self._waiting.clear()
            self._wake.notify_all()

    def _next(self) -> _Question | None:
        with self._wake:
            self._wake.wait_for(lambda: self._waiting or not self._open)
            return self._waiting.popleft() if self._waiting else None

    def _answer(self, question: _Question) -> None:
        outcome: Outcome[Any]
        try:
            outcome = Done(question.read(self._store))
        except StoreFault as fault:
            log.warning("office_cannot_read", fault=str(fault))
            outcome = NotDone(Hindrance.STORE, str(fault))
        except NotPossible as error:
            outcome = NotDone(Hindrance.NOT_POSSIBLE, str(error))
        except UnknownLocation as gone:
            outcome = NotDone(Hindrance.GONE, str(gone))
        self._deliver(lambda: question.then(outcome))
