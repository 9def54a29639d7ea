"""The parts of a running kiosk, put together, started, and stopped in reverse.

camera > scanner > Scans > desk > bridge > presenter > window
        readers /             \\> syncer > server
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import structlog
from PySide6.QtWidgets import QApplication

from kiosk.app import clock
from kiosk.app.backbone import Backbone, Listeners, find_place
from kiosk.app.eyes import Eyes
from kiosk.app.house_watch import HouseWatch
from kiosk.app.life import Life
from kiosk.app.qt_start import StopSignals
from kiosk.app.readers import Readers
from kiosk.app.requests import Requests
from kiosk.app.resources import resource
from kiosk.app.scans import Scans
from kiosk.app.settings import Settings
from kiosk.app.setup.controls import CardWatch, Controls
from kiosk.app.setup.vitals import Vitals
from kiosk.app.staff.side import House, StaffSide
from kiosk.app.translations import open_catalogue
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Decision, Scan
from kiosk.domain.events import AnyEvent
from kiosk.domain.places import Direction, Location
from kiosk.presentation.member import inputs
from kiosk.presentation.member.around import Around, Offered
from kiosk.presentation.member.screens import Screen, start
from kiosk.presentation.staff.screens import Surface
from kiosk.scanner.frames import Frame
from kiosk.scanner.viewfinder import View, Viewfinder
from kiosk.store.engine import Store
from kiosk.store.faults import StoreDamaged, StoreFault
from kiosk.sync.syncer import Apart, Connected, SyncHealth
from kiosk.ui.bridge import Bridge
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.formats import BabelFormats, locale_of
from kiosk.ui.member.presenter import Presenter
from kiosk.ui.member.window import KioskWindow
from kiosk.ui.sounds import Silence, open_speaker
from kiosk.ui.speech import open_voice

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watchers:
    """Who else wants to know, called at once and briefly: the demonstration, tests, benchmarks."""

    shown: Callable[[inputs.Input, Screen], None] = lambda _given, _screen: None
    settled: Callable[[tuple[AnyEvent, ...]], None] = lambda _events: None


class Kiosk:
    """One kiosk on one store, from `open` to `close`; `application.exec()` runs between the two."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        application: QApplication,
        *,
        data: Path,
        watchers: Watchers = Watchers(),  # frozen
    ) -> None:
        self._settings = settings
        self._application = application
        self._watchers = watchers
        self._life = Life(application)
        self._vitals = Vitals(ticks=clock.ticks, readers=lambda: self._readers.health())
        place = find_place(store, settings)
        catalogue = open_catalogue(resource("translations"))
        formats = BabelFormats(place.location.calendar.time_zone, locale_of(settings.screen.language))
        self._voice = open_voice(lambda why: log.info("no_voice", why=why))
        self.window = KioskWindow(
            resource(),
            catalogue,
            formats,
            px_per_mm=settings.screen.px_per_mm,
            moving=settings.screen.moving,
            theme=DARK if settings.screen.theme == "dark" else LIGHT,
            voice=self._voice,
        )
        self.presenter = Presenter(
            self.window,
            start(self._around(place.location), clock.ticks()),
            now=clock.ticks,
            wall=clock.now,
            act=lambda request: self._requests.act(request),
            play=self._speaker(),
            watch=self._shown,
        )
        self.bridge = Bridge(self.presenter.take, self.window.set_frame)
        self._viewfinder = Viewfinder(mirrored=settings.camera.mirror)
        self.window.view_placed.connect(self._place_view)
        self.window.touched.connect(self.presenter.take)
        self._backbone = Backbone(
            settings,
            store,
            place,
            Listeners(
                decided=self._decided,
                not_recorded=self._not_recorded,
                sync_health=self._sync_health,
                settled=watchers.settled,
                changed=self._changed,
                bug=self._life.bug,
            ),
        )
        self.scans = Scans(
            place.door,
            self._backbone.desk.submit,
            now=clock.now,
            new_id=clock.new_id,
            looked_up=lambda scan: self.staff.live.scanned(scan),
        )
        test_card = CardWatch(self.scans.read, self._vitals.code_read)
        self._requests = Requests(
            self._backbone.desk,
            self.scans,
            place.door,
            tell=self.bridge.post,
            recorded=self._backbone.recorded,
            help_wanted=self._help_wanted,
            now=clock.now,
            ticks=clock.ticks,
            new_id=clock.new_id,
        )
        self._house = HouseWatch(self._backbone.desk, place.location.id, tell=self.bridge.post, now=clock.now)
        house = House(
            location=place.location,
            door=place.door,
            catalogue=catalogue,
            formats=formats,
            now=clock.now,
            ticks=clock.ticks,
            new_id=clock.new_id,
        )
        surface = Surface.PUBLIC if settings.desk.window == "off" else Surface.DESK
        controls = Controls(
            pulse=self._vitals.pulse,
            restart=lambda: self._life.start_again("somebody wants it"),
            rest=lambda resting: self.bridge.post(inputs.Halted() if resting else inputs.Resumed()),
            watch_test_card=test_card.watch,
        )
        self.staff = StaffSide(
            settings, data, store, self._backbone, house, controls, surface=surface, on_the_way=self._on_the_way
        )
        self.window.staff_wanted.connect(lambda: self.staff.wanted())
        self.window.evacuation.connect(self.staff.alarm.pressed)
        self._signals = StopSignals(self._life.leave)
        self._eyes = Eyes(
            settings.camera,
            read=test_card.read,
            tell=self.bridge.post,
            show=self._preview,
            on_bug=self._life.bug,
            on_health=self._vitals.camera_is,
        )
        self._readers = Readers(settings.reader, self.scans.read_by_scanner)

    # ---------------------------------------------------------------- life

    def open(self) -> None:
        """Show the window and start the threads."""
        self._life.begin()
        self._application.installEventFilter(self._readers.keys)
        self._show()
        self.presenter.start()
        self._backbone.start()
        self._house.start()
        self.staff.start(self._backbone.threads)
        self._eyes.start(self._backbone.threads, self._life.stop)
        self._readers.start(self._backbone.threads)
        log.info("kiosk_ready", device=self._settings.device.name)

    def run(self) -> int:
        """Show, serve until stopped, and stop; returns the exit code."""
        try:
            self.open()
            self._application.exec()
        finally:
            self.close()
        return self._life.code

    def close(self) -> None:
        """Stop everything in reverse; what was accepted is recorded."""
        self._life.end()
        self._application.removeEventFilter(self._readers.keys)
        self._house.stop()
        self.bridge.close()
        self.staff.close()
        self._backbone.close()
        self.presenter.stop()
        self._signals.close()
        self.window.close()

    # ---------------------------------------------------------------- parts

    def _around(self, location: Location) -> Around:
        screen = self._settings.screen
        return Around(
            place=location.name,
            camera=Eyes.at_start(self._settings.camera),
            scan_checks_out=location.policies.direction is Direction.TOGGLE,
            language=screen.language,
            show_details=screen.show_details,
            offered=Offered(
                languages=screen.languages,
                numbers=Symbology.TYPED in self._settings.camera.symbologies,
                attended=screen.attended,
                phone=screen.desk_phone or "",
                top_up="" if screen.top_up_url is None else str(screen.top_up_url),
                sign="" if screen.sign_url is None else str(screen.sign_url),
                crowd=screen.occupancy,
                speaks=self._voice is not None,
            ),
        )

    def _speaker(self) -> Callable[..., None]:
        if not self._settings.screen.sound:
            return Silence().play
        return open_speaker(resource("sounds"), self._no_sound, self._settings.screen.volume / 100).play

    def _no_sound(self, why: str) -> None:
        log.warning("no_sound", why=why)
        self._vitals.no_sound(why)

    def _show(self) -> None:
        size = self._settings.screen.size
        if size == "full":
            self.window.showFullScreen()
        else:
            width, _, height = size.partition("x")
            self.window.resize(int(width), int(height))
            self.window.show()

    def _place_view(self, width: int, height: int, bracket: int) -> None:
        self._viewfinder.place(View(width, height, bracket) if width and height else None)

    # ---------------------------------------------------------------- what the threads report

    def _preview(self, frame: Frame) -> None:
        picture = self._viewfinder.picture(frame.pixels)
        if picture is not None:
            self.bridge.post_frame(picture)

    def _decided(self, scan: Scan, decision: Decision) -> None:
        self.bridge.post(inputs.Decided(decision=decision, handle=scan.id, captured_at=self.scans.first_seen(scan.id)))

    def _shown(self, given: inputs.Input, screen: Screen) -> None:
        if isinstance(given, inputs.Decided) and given.captured_at is not None:
            self._vitals.answered(given.captured_at)
        self._watchers.shown(given, screen)

    def _changed(self) -> None:
        self._house.look()
        self.staff.happened()

    def _not_recorded(self, scan: Scan, fault: StoreFault) -> None:
        self.bridge.post(inputs.NotAnswered(handle=scan.id))
        if isinstance(fault, StoreDamaged):
            # the next start sets the file aside and fetches a new one
            self.bridge.post(inputs.Halted())
            self._life.start_again("the store is damaged")

    def _sync_health(self, health: SyncHealth) -> None:
        self._vitals.server_is(health)
        match health:
            case Connected(waiting=waiting):
                self.bridge.post(inputs.ConnectionChanged(online=True, waiting=waiting))
            case Apart(waiting=waiting):
                self.bridge.post(inputs.ConnectionChanged(online=False, waiting=waiting))

    # ---------------------------------------------------------------- what the screen asks for

    def _help_wanted(self, ticket: str | None) -> None:
        self.staff.help_wanted(ticket)

    def _on_the_way(self, name: str) -> None:
        self.bridge.post(inputs.HelpAccepted(name))
