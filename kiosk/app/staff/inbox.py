"""The inbox room, put together: what waits, and what staff do about it (rules.md 8; ux.md S14)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.app.staff.desk_orders import ways_of, work_of
from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.domain.inbox import Inbox
from kiosk.domain.outcomes import Done, Outcome
from kiosk.presentation.desk import inputs
from kiosk.presentation.desk.effects import DeskEffect, Place, ReadWays
from kiosk.presentation.desk.inbox import InboxInput, InboxRead, InboxScreen, ReadInbox, reduce
from kiosk.presentation.desk.orders import Order
from kiosk.services.inbox import inbox_of
from kiosk.ui.desk.inbox_page import InboxPage
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.machine import Machine


def inbox_room(parts: Parts) -> RoomMaker:
    """Makes the room."""

    def make(parent: QWidget, look: Look) -> InboxPage:
        page = InboxPage(parent, look, parts.say, parts.formats, parts.now)
        _InboxRoom(page, parts)
        return page

    return make


class _InboxRoom(QObject):
    """Lives as long as its page."""

    def __init__(self, page: InboxPage, parts: Parts) -> None:
        super().__init__(page)
        self._parts = parts
        self._machine: Machine[InboxScreen, InboxInput, DeskEffect | ReadInbox] = Machine(
            InboxScreen(place=parts.location),
            reduce,
            draw=page.draw,
            act=self._act,
            tick=inputs.Tick(),
            now=parts.ticks,
            parent=self,
        )
        page.given.connect(self._machine.take)
        page.stands.connect(self._stands)
        page.stale.connect(self._read)

    def _stands(self, somebody: bool) -> None:
        who = self._parts.who()
        if somebody and who is not None:
            today = self._parts.location.calendar.day_of(self._parts.now())
            self._machine.take(inputs.Came(who, today))
        else:
            self._machine.take(inputs.Went())

    def _act(self, effect: DeskEffect | ReadInbox) -> None:
        match effect:
            case ReadInbox():
                self._read()
            case ReadWays(visit_id=visit_id):
                now = self._parts.now()
                self._parts.office.ask(lambda store: ways_of(store, visit_id, now), self._ways_read)
            case Place(order=order):
                self._place(order)
            case _:
                raise TypeError(f"the inbox does not ask for {effect!r}")

    def _read(self) -> None:
        place, now = self._parts.location.id, self._parts.now()
        self._parts.office.ask(lambda store: inbox_of(store, place, now), self._inbox_read, about="inbox")

    def _inbox_read(self, outcome: Outcome[Inbox]) -> None:
        self._machine.take(InboxRead(outcome.value if isinstance(outcome, Done) else None))

    def _ways_read(self, outcome: Outcome[inputs.WaysRead]) -> None:
        if isinstance(outcome, Done):
            self._machine.take(outcome.value)

    def _place(self, order: Order) -> None:
        who = self._parts.who()
        if who is not None:
            work = work_of(order, self._parts, who)
            self._parts.order(work, lambda outcome: self._machine.take(inputs.Answered(order, outcome)))
