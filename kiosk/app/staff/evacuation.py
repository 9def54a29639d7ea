"""The list of an alarm, put together: it opens over everything, locked or not, and outlives a restart (ux.md S16)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from kiosk.app.cards.symbols import Kind, Row, symbol_of
from kiosk.app.staff.paper import ChoosePrinter, choose_printer, put_on_paper
from kiosk.app.staff.parts import Parts
from kiosk.domain.inside import RollCall
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.presentation.manager.evacuation import (
    LONGEST_NAME,
    Away,
    Calling,
    Ended,
    EvacuationEffect,
    EvacuationInput,
    EvacuationScreen,
    Found,
    LoadCall,
    PhonesTapped,
    Pressed,
    SaveCall,
    Saved,
    Started,
    Taken,
    TakeRoll,
    Tick,
    reduce,
    texts_for_phones,
)
from kiosk.presentation.manager.lists import roll_call_on_paper
from kiosk.presentation.shortened import shortened
from kiosk.services.inside import take_roll
from kiosk.services.roll_call import RollCallFile
from kiosk.store.engine import Store
from kiosk.ui.manager.evacuation_page import EvacuationPage
from kiosk.ui.staff.front import bring_to_front
from kiosk.ui.staff.machine import Machine


class Evacuation(QObject):
    """Opens with `pressed`; `start` brings back an alarm that nobody ended. The page is a window of its own."""

    def __init__(self, parts: Parts, *, full_screen: bool = False, printer: ChoosePrinter = choose_printer) -> None:
        super().__init__()
        self.page = EvacuationPage(parts.resources, parts.say, parts.formats, px_per_mm=parts.settings.desk.px_per_mm)
        self._parts = parts
        self._file = RollCallFile(parts.data)
        self._full_screen = full_screen
        self._printer = printer
        self._machine: Machine[EvacuationScreen, EvacuationInput, EvacuationEffect] = Machine(
            Away(), reduce, draw=self._draw, act=self._act, tick=Tick(), now=parts.ticks, parent=self
        )
        page = self.page
        page.given.connect(self._machine.take)
        page.ended.connect(lambda: self._machine.take(Ended(parts.now())))
        page.print_wanted.connect(self._print)
        page.phones_wanted.connect(self._to_phones)

    @property
    def screen(self) -> EvacuationScreen:
        """What is shown."""
        return self._machine.value

    def start(self) -> None:
        """Bring back what a restart interrupted."""
        self._load(Started)

    def pressed(self) -> None:
        """F10, or a button; a list that is out already comes to the front again."""
        self._machine.take(Pressed())
        bring_to_front(self.page)

    def close(self) -> None:
        """The program ends; an alarm stays on the disk."""
        self._machine.stop()
        self.page.hide()

    # ----------------------------------------------------------------

    def _draw(self, screen: EvacuationScreen) -> None:
        page = self.page
        page.draw(screen)
        if isinstance(screen, Away):
            page.hide()
        elif not page.isVisible():
            (page.showFullScreen if self._full_screen else page.show)()
            bring_to_front(page)

    def _act(self, effect: EvacuationEffect) -> None:
        match effect:
            case LoadCall():
                self._load(Found)
            case TakeRoll():
                self._parts.office.ask(
                    lambda store: take_roll(store, self._parts.location.id, self._parts.now()), self._taken
                )
            case SaveCall(call=call):
                self._parts.office.ask(lambda _: self._file.save(call), self._saved, about="roll call")

    def _load(self, made: Callable[[RollCall | None], Started | Found]) -> None:
        def loaded(outcome: Outcome[RollCall | None]) -> None:
            self._machine.take(made(None if isinstance(outcome, NotDone) else outcome.value))

        self._parts.office.ask(lambda _: self._file.load(self._parts.now()), loaded)

    def _taken(self, outcome: Outcome[RollCall]) -> None:
        self._machine.take(Taken(None if isinstance(outcome, NotDone) else outcome.value))

    def _saved(self, outcome: Outcome[None]) -> None:
        self._machine.take(Saved(not isinstance(outcome, NotDone)))

    def _to_phones(self) -> None:
        screen = self._machine.value
        if not isinstance(screen, Calling):
            return
        time = self._parts.formats.clock(screen.call.taken_at, self._parts.say.language)
        texts = texts_for_phones(f"{shortened(self._parts.location.name, LONGEST_NAME)} {time}", screen.call)

        def drawn(outcome: Outcome[list[tuple[Row, ...]]]) -> None:
            if not isinstance(outcome, NotDone):
                self.page.show_codes(outcome.value)
                self._machine.take(PhonesTapped(texts))

        self._parts.office.ask(lambda _: [symbol_of(text, Kind.QR).rows for text in texts], drawn, about="codes")

    def _print(self) -> None:
        screen = self._machine.value
        if not isinstance(screen, Calling) or (printer := self._printer(self.page)) is None:
            return
        self._parts.office.ask(partial(self._put_on_paper, screen.call, printer), lambda _: None)

    def _put_on_paper(self, call: RollCall, printer: QPrinter, store: Store) -> bool:
        del store
        return put_on_paper(
            roll_call_on_paper(self._parts.location.name, call, self._parts.say, self._parts.formats), printer
        )
