"""`kiosk --desk`: the staff's window alone, on a machine of the reception's own. No camera, no members' screen.

readers > Scans > desk > feed
"""

from __future__ import annotations

from pathlib import Path

import structlog
from PySide6.QtWidgets import QApplication

from kiosk.app import clock
from kiosk.app.backbone import Backbone, Listeners, find_place
from kiosk.app.life import Life
from kiosk.app.qt_start import StopSignals
from kiosk.app.readers import Readers
from kiosk.app.resources import resource
from kiosk.app.scans import Scans
from kiosk.app.settings import Settings
from kiosk.app.setup.controls import Controls
from kiosk.app.setup.vitals import Vitals
from kiosk.app.staff.side import House, StaffSide
from kiosk.app.translations import open_catalogue
from kiosk.domain.decisions import Scan
from kiosk.presentation.staff.screens import Surface
from kiosk.store.engine import Store
from kiosk.store.faults import StoreDamaged, StoreFault
from kiosk.sync.syncer import SyncHealth
from kiosk.ui.formats import BabelFormats, locale_of

log = structlog.get_logger(__name__)


class DeskAlone:
    """One desk on one store; whoever closes its window ends it."""

    def __init__(self, settings: Settings, store: Store, application: QApplication, *, data: Path) -> None:
        self._application = application
        self._life = Life(application)
        self._vitals = Vitals(ticks=clock.ticks, readers=lambda: self._readers.health())
        place = find_place(store, settings)
        self._backbone = Backbone(
            settings,
            store,
            place,
            Listeners(
                decided=lambda scan, _decision: self._scans.forget(scan.id),
                not_recorded=self._not_recorded,
                sync_health=self._sync_health,
                settled=lambda _events: None,
                changed=lambda: self.staff.happened(),
                bug=self._life.bug,
            ),
        )
        self._scans = Scans(
            place.door,
            self._backbone.desk.submit,
            now=clock.now,
            new_id=clock.new_id,
            looked_up=lambda scan: self.staff.live.scanned(scan),
        )
        house = House(
            location=place.location,
            door=place.door,
            catalogue=open_catalogue(resource("translations")),
            formats=BabelFormats(place.location.calendar.time_zone, locale_of(settings.screen.language)),
            now=clock.now,
            ticks=clock.ticks,
            new_id=clock.new_id,
        )
        controls = Controls(pulse=self._vitals.pulse, restart=lambda: self._life.start_again("somebody wants it"))
        self.staff = StaffSide(settings, data, store, self._backbone, house, controls, surface=Surface.DESK)
        self._readers = Readers(settings.reader, self._scans.read_by_scanner)
        self._signals = StopSignals(self._life.leave)

    def run(self) -> int:
        """Show, serve until stopped, and stop; returns the exit code."""
        try:
            self._life.begin()
            self._application.installEventFilter(self._readers.keys)
            self._backbone.start()
            self.staff.start(self._backbone.threads)
            self._readers.start(self._backbone.threads)
            log.info("desk_ready")
            self._application.exec()
        finally:
            self._life.end()
            self._application.removeEventFilter(self._readers.keys)
            self.staff.close()
            self._backbone.close()
            self._signals.close()
        return self._life.code

    def _sync_health(self, health: SyncHealth) -> None:
        self._vitals.server_is(health)
        self.staff.happened()

    def _not_recorded(self, scan: Scan, fault: StoreFault) -> None:
        self._scans.forget(scan.id)
        if isinstance(fault, StoreDamaged):
            self._life.start_again("the store is damaged")
