"""What runs behind every screen of this machine: the desk thread, the end of the day, and the sync with the server."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.app import clock
from kiosk.app.day_end import DayEnd
from kiosk.app.rounds import NotSetUp
from kiosk.app.settings import Settings
from kiosk.app.threads import Threads
from kiosk.domain.decisions import Decision, Scan
from kiosk.domain.events import AnyEvent
from kiosk.domain.places import Location
from kiosk.services.desk import Desk, T
from kiosk.services.process_scan import Door
from kiosk.services.signature import Signature
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.store.facts import find_location, only_location
from kiosk.store.faults import StoreFault
from kiosk.sync.client import ServerClient, connect
from kiosk.sync.syncer import Syncer, SyncHealth


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where this machine stands, and the door that it keeps there."""

    location: Location
    door: Door


def find_place(store: Store, settings: Settings) -> Place:
    """The place that the settings name, that the server gave, or that is the only one; raises NotSetUp."""
    with store.read() as connection:
        known_as = state.get(connection, state.Name.DEVICE)
        wanted = settings.device.location or state.get(connection, state.Name.LOCATION) or only_location(connection)
        if wanted is None:
            raise NotSetUp("this kiosk knows no location: kiosk import FILE, or set sync.url and sync.key")
        location = find_location(connection, wanted)
    door = Door(
        location_id=location.id,
        device=known_as or settings.device.name,
        symbologies=settings.camera.symbologies,
        prefix=settings.reader.prefix,
        suffix=settings.reader.suffix,
    )
    return Place(location=location, door=door)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """Who is told, in the threads where things happen, at once and briefly."""

    decided: Callable[[Scan, Decision], None]
    not_recorded: Callable[[Scan, StoreFault], None]
    sync_health: Callable[[SyncHealth], None]
    settled: Callable[[tuple[AnyEvent, ...]], None]
    changed: Callable[[], None]
    """Something was recorded or arrived by the sync: what staff look at may be old."""
    bug: Callable[[str], None]


class Backbone:
    """From `start` to `close`. `desk` takes scans and orders; `threads` runs whatever else the machine needs."""

    def __init__(self, settings: Settings, store: Store, place: Place, listeners: Listeners) -> None:
        self._listeners = listeners
        self.desk = Desk(
            store,
            place.door,
            now=clock.now,
            new_id=clock.new_id,
            on_decision=self._decided,
            on_fault=listeners.not_recorded,
        )
        self.threads = Threads(listeners.bug)
        self._syncer = self._make_syncer(settings, store)
        self._day_end = DayEnd(
            self.desk.write,
            place.location.id,
            sign=lambda: Signature(device=place.door.device, recorded_at=clock.now(), new_id=clock.new_id),
            now=clock.now,
            on_closed=self.recorded,
        )

    def start(self) -> None:
        """Start the threads."""
        self.threads.start("desk", self.desk.run, self.desk.close)
        self.threads.start("day end", self._day_end.run, self._day_end.close)
        if self._syncer is not None:
            self.threads.start("sync", self._syncer.run, self._syncer.close)

    def close(self) -> None:
        """Stop all threads in reverse; what was accepted is recorded."""
        self.threads.stop()

    def recorded(self) -> None:
        """Something was written here that the server should hear of, and staff may see."""
        if self._syncer is not None:
            self._syncer.wake()
        self._listeners.changed()

    def _decided(self, scan: Scan, decision: Decision) -> None:
        self._listeners.decided(scan, decision)
        self.recorded()

    def _settled(self, events: tuple[AnyEvent, ...]) -> None:
        self._listeners.settled(events)
        self._listeners.changed()

    def _make_syncer(self, settings: Settings, store: Store) -> Syncer | None:
        sync = settings.sync
        if sync.url is None or sync.key is None:
            return None
        client = ServerClient(connect(str(sync.url), sync.key.get_secret_value()), new_id=clock.new_id, now=clock.now)

        def through_the_desk(block: Callable[[Connection], T]) -> T:
            return self.desk.write(block).result()

        return Syncer(
            store,
            client,
            through_the_desk,
            now=clock.now,
            ticks=clock.ticks,
            jitter=random.random,
            on_health=self._listeners.sync_health,
            on_settled=self._settled,
        )
