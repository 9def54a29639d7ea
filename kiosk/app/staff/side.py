"""The staff's side of a kiosk, put together: sign-in, window, rooms, and the office that looks things up for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import structlog
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.app.backbone import Backbone
from kiosk.app.resources import resource
from kiosk.app.settings import Settings
from kiosk.app.setup.controls import Controls
from kiosk.app.staff.charts import charts_room
from kiosk.app.staff.evacuation import Evacuation
from kiosk.app.staff.inbox import inbox_room
from kiosk.app.staff.inside import inside_room
from kiosk.app.staff.live import LiveRoom
from kiosk.app.staff.office import Office
from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.app.staff.settings_room import settings_room
from kiosk.app.staff.today import today_room
from kiosk.app.threads import Threads
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.domain.places import Location
from kiosk.domain.staff import StaffMember
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.desk.effects import DeskSound
from kiosk.presentation.formats import Formats
from kiosk.presentation.staff import inputs
from kiosk.presentation.staff.inputs import CheckPin, LogAttempts, StaffEffect, StaffInput
from kiosk.presentation.staff.reduce import reduce, start
from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import Closed, Open, Setting, StaffScreen, Surface
from kiosk.services.process_scan import Door
from kiosk.services.signature import Signature
from kiosk.services.staff import somebody_has_a_pin, who_has_pin
from kiosk.store.engine import Store
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.sounds import Silence, open_speaker
from kiosk.ui.staff.front import bring_to_front
from kiosk.ui.staff.machine import Machine
from kiosk.ui.staff.window import StaffWindow
from kiosk.ui.ui_thread import UiThread

log = structlog.get_logger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the whole program knows of the place it stands in, and the clocks it reads."""

    location: Location
    door: Door
    catalogue: Catalogue
    formats: Formats
    now: Callable[[], datetime]
    ticks: Callable[[], float]
    new_id: Callable[[], str]


def rooms(
    parts: Parts, alarm: Evacuation, live: LiveRoom, controls: Controls, at_desk: Callable[[str], None]
) -> dict[Room, RoomMaker]:
    """All rooms there are; `at_desk` leads to a member's case in the live one."""
    return {
        Room.LIVE: live,
        Room.TODAY: today_room(parts, at_desk=at_desk),
        Room.INSIDE: inside_room(parts, alarm.pressed),
        Room.CHARTS: charts_room(parts),
        Room.INBOX: inbox_room(parts),
        Room.SETTINGS: settings_room(parts, controls),
    }


class StaffSide:
    """Opens with `start`, ends with `close`; `wanted` brings the window to the front, from any screen."""

    def __init__(
        self,
        settings: Settings,
        data: Path,
        store: Store,
        backbone: Backbone,
        house: House,
        controls: Controls,
        *,
        surface: Surface,
        on_the_way: Callable[[str], None] = lambda _name: None,
    ) -> None:
        """`on_the_way` tells the members' screen who comes to help."""
        self._house = house
        self._backbone = backbone
        self._surface = surface
        self._settings = settings
        self._ui = UiThread()
        self._office = Office(store, self._ui.call)
        say = Speaker(house.catalogue, house.catalogue.language(settings.screen.language, "en"))
        look = Look(resource(), theme=DARK if settings.screen.theme == "dark" else LIGHT)
        parts = Parts(
            office=self._office,
            order=self._order,
            location=house.location,
            door=house.door,
            say=say,
            formats=house.formats,
            now=house.now,
            ticks=house.ticks,
            new_id=house.new_id,
            who=self._signed_in,
            sign=self._sign,
            settings=settings,
            data=data,
            resources=resource(),
        )
        self.live = LiveRoom(parts, lambda _kiosk, _ticket: self._comes(on_the_way), self._speaker())
        self.alarm = Evacuation(parts, full_screen=surface is Surface.PUBLIC)
        self.window = StaffWindow(
            resource(),
            say,
            rooms(parts, self.alarm, self.live, controls, self._at_desk),
            look,
            px_per_mm=settings.desk.px_per_mm,
        )
        self._machine: Machine[StaffScreen, StaffInput, StaffEffect] = Machine(
            start(Setting(surface=surface), house.ticks()),
            reduce,
            draw=self._draw,
            act=self._act,
            tick=inputs.Tick(),
            now=house.ticks,
        )
        self.window.given.connect(self._machine.take)
        self.window.evacuation.connect(self.alarm.pressed)

    def start(self, threads: Threads) -> None:
        """Let the office answer, and show the window where it is the staff's own."""
        threads.start("office", self._office.run, self._office.close)
        self._machine.start()
        self.alarm.start()

    def wanted(self, room: Room = Room.LIVE) -> None:
        """Somebody at the members' screen, or at a key, wants the staff's window."""
        self._machine.take(inputs.Wanted(room))
        self._show()
        bring_to_front(self.window)

    def happened(self) -> None:
        """Something was recorded or came from the server; any thread may say so."""
        self._ui.call(self.window.happened)

    def help_wanted(self, ticket: str | None) -> None:
        """A member at this kiosk asks for somebody, "" without a ticket; None: not any more. Any thread."""
        kiosk = self._house.door.device
        if ticket is None:
            self._ui.call(lambda: self.live.help_over(kiosk))
        else:
            log.info("help_wanted")
            self._ui.call(lambda: self.live.help_wanted(kiosk, ticket))

    def close(self) -> None:
        """Answer nothing more, and close the window."""
        self._ui.close()
        self._machine.stop()
        self.alarm.close()
        self.live.close()
        self.window.close()

    # ----------------------------------------------------------------

    def _draw(self, screen: StaffScreen) -> None:
        self.window.draw(screen)
        if not isinstance(screen, Closed):
            self._show()

    def _show(self) -> None:
        """Have the window there: over the members' screen, on the second screen, or as an ordinary window."""
        if self.window.isVisible():
            return
        if self._surface is Surface.PUBLIC:
            self.window.showFullScreen()
        elif self._settings.desk.window == "second_screen" and (beside := self._second_screen()):
            self.window.setGeometry(beside.geometry())
            self.window.showFullScreen()
        else:
            self.window.show()

    def _second_screen(self) -> QScreen | None:
        return next((one for one in QGuiApplication.screens() if one is not QGuiApplication.primaryScreen()), None)

    def _act(self, effect: StaffEffect) -> None:
        match effect:
            case CheckPin(pin=pin):
                self._office.ask(lambda store: _check(store, pin), self._take)
            case LogAttempts(seconds=seconds):
                log.warning("pin_pad_paused", seconds=round(seconds))

    def _take(self, outcome: Outcome[StaffInput]) -> None:
        self._machine.take(inputs.NotChecked() if isinstance(outcome, NotDone) else outcome.value)

    def _order(self, work: Callable[[Store], T], then: Callable[[Outcome[T]], None]) -> None:
        def done(outcome: Outcome[T]) -> None:
            self._backbone.recorded()
            self._ui.call(lambda: then(outcome))

        self._backbone.desk.order(work, done)

    def _signed_in(self) -> StaffMember | None:
        screen = self._machine.value
        return screen.who if isinstance(screen, Open) else None

    def _speaker(self) -> Callable[[DeskSound], None]:
        """Staff hear their sounds where they sit, and members never do at their screen."""
        if self._surface is Surface.PUBLIC or not self._settings.screen.sound:
            return Silence().play
        volume = self._settings.screen.volume / 100
        return open_speaker(
            resource("sounds"), lambda why: log.warning("no_desk_sound", why=why), volume, DeskSound
        ).play

    def _at_desk(self, member_id: str) -> None:
        self._machine.take(inputs.Entered(Room.LIVE))
        self.live.show_member(member_id)

    def _comes(self, tell: Callable[[str], None]) -> None:
        who = self._signed_in()
        if who is not None:
            tell(who.first_name)

    def _sign(self) -> Signature:
        who = self._signed_in()
        assert who is not None, "only whoever is signed in does something"
        return Signature(
            device=self._house.door.device, recorded_at=self._house.now(), new_id=self._house.new_id, actor=who.id
        )


def _check(store: Store, pin: str) -> StaffInput:
    if not somebody_has_a_pin(store):
        return inputs.NobodyHasAPin()
    return inputs.PinAnswered(who_has_pin(store, pin))
