"""The room of who is in, put together (ux.md S16)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.domain.decisions import CheckedOut
from kiosk.domain.inside import InsideRow
from kiosk.domain.occupancy import USUAL_STAY
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.domain.places import Location
from kiosk.domain.repair import NotPossible
from kiosk.presentation.manager.inside import (
    Arrived,
    CheckOut,
    Gone,
    Happened,
    InsideEffect,
    InsideInput,
    InsideScreen,
    Left,
    Listed,
    NotListed,
    ReadInside,
    Reopen,
    Tick,
    Undone,
)
from kiosk.presentation.manager.inside_reduce import reduce
from kiosk.services import repair
from kiosk.services.check_out import check_out
from kiosk.services.inside import inside_list
from kiosk.services.signature import Signature
from kiosk.store.engine import Store
from kiosk.ui.drawing.look import Look
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.staff.machine import Machine


def inside_room(parts: Parts, evacuation: Callable[[], None]) -> RoomMaker:
    """Makes the room; `evacuation` opens the list that is called out in an alarm."""

    def make(parent: QWidget, look: Look) -> InsidePage:
        page = InsidePage(parent, look, parts.say, parts.formats)
        page.evacuation.connect(evacuation)
        _InsideRoom(page, parts)
        return page

    return make


def _empty(place: Location) -> InsideScreen:
    longest = place.policies.max_stay_minutes
    hours = int(USUAL_STAY.total_seconds()) // 3600 if longest is None else max(1, longest // 60)
    return InsideScreen(capacity=place.capacity, unsure_after=hours)


class _InsideRoom(QObject):
    """Lives as long as its page: brings inputs to the value, and has its effects done."""

    def __init__(self, page: InsidePage, parts: Parts) -> None:
        super().__init__(page)
        self._parts = parts
        self._machine: Machine[InsideScreen, InsideInput, InsideEffect] = Machine(
            _empty(parts.location), reduce, draw=page.draw, act=self._act, tick=Tick(), now=parts.ticks, parent=self
        )
        page.given.connect(self._machine.take)
        page.entered.connect(lambda: self._machine.take(Arrived()))
        page.left.connect(lambda: self._machine.take(Gone()))
        page.stirred.connect(lambda: self._machine.take(Happened()))

    def _act(self, effect: InsideEffect) -> None:
        parts, place, now = self._parts, self._parts.location.id, self._parts.now()
        match effect:
            case ReadInside(order=order):
                parts.office.ask(
                    lambda store: inside_list(store, place, parts.now(), order), self._listed, about="who is in"
                )
            case CheckOut(visit_ids=ids):
                sign = parts.sign()
                parts.order(lambda store: check_out(store, ids, now, sign), partial(self._left, frozenset(ids)))
            case Reopen(visit_ids=ids):
                sign = parts.sign()
                parts.order(lambda store: _reopen(store, ids, now, sign), self._undone)

    def _listed(self, outcome: Outcome[tuple[InsideRow, ...]]) -> None:
        self._machine.take(NotListed() if isinstance(outcome, NotDone) else Listed(outcome.value))

    def _left(self, ids: frozenset[str], outcome: Outcome[Sequence[CheckedOut]]) -> None:
        if isinstance(outcome, NotDone):
            self._machine.take(Left(ids, why=outcome.sentence))
        else:
            self._machine.take(Left(ids, frozenset(one.visit_id for one in outcome.value)))

    def _undone(self, outcome: Outcome[tuple[int, str]]) -> None:
        number, why = (0, outcome.sentence) if isinstance(outcome, NotDone) else outcome.value
        self._machine.take(Undone(number, why))


def _reopen(store: Store, ids: Sequence[str], at: datetime, sign: Signature) -> tuple[int, str]:
    """Take these check-outs back: how many it were, and why one was not, "" if all were."""
    done, why = 0, ""
    for ident in ids:
        try:
            repair.reopen(store, ident, at, sign, by_member=False)
        except (NotPossible, repair.UnknownVisit) as error:
            why = str(error)
        else:
            done += 1
    return done, why
