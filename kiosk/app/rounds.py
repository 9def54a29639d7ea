"""A single round with the server, at the first start and for `kiosk sync --once`: no screen, no thread."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from kiosk.app import clock
from kiosk.app.settings import Settings
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.sync.client import ServerClient, connect
from kiosk.sync.syncer import Syncer

T = TypeVar("T")


class NotSetUp(Exception):
    """The kiosk cannot start yet; the message says what the installer does."""


def first_fill(settings: Settings, store: Store) -> None:
    """A kiosk that has never heard from its server learns its members before it opens; raises SyncFault."""
    with store.read() as connection:
        if settings.sync.url is None or settings.sync.key is None or state.get(connection, state.Name.CURSOR):
            return
    sync_once(settings, store)


def sync_once(settings: Settings, store: Store) -> tuple[int, int, int]:
    """One round with the server: events sent, changes taken over, events set aside; raises SyncFault, NotSetUp."""
    if settings.sync.url is None or settings.sync.key is None:
        raise NotSetUp("no server is set: sync.url and sync.key in kiosk.toml, or KIOSK_SYNC__URL and KIOSK_SYNC__KEY")

    def at_once(block: Callable[[Connection], T]) -> T:
        with store.write() as connection:
            return block(connection)

    with connect(str(settings.sync.url), settings.sync.key.get_secret_value()) as http:
        done = Syncer(
            store,
            ServerClient(http, new_id=clock.new_id, now=clock.now),
            at_once,
            now=clock.now,
            ticks=clock.ticks,
            jitter=random.random,
            on_health=lambda _: None,
        ).round()
    return done.pushed, done.pulled, done.set_aside
