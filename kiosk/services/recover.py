"""Opening a kiosk's store after whatever happened to it: what is damaged is set aside, what was unsent comes along."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import structlog

from kiosk.store import damage, record
from kiosk.store.engine import Store, open_store
from kiosk.store.faults import StoreDamaged

log = structlog.get_logger(__name__)


@contextmanager
def sound_store(folder: Path, now: datetime) -> Iterator[Store]:
    """The folder's store, looked through first if its last use did not end well; raises StoreFault.

    A damaged one is kept under another name, and an empty one takes its place with the events that never left:
    the server fills it again.
    """
    with damage.running(folder) as ended_well:
        if ended_well or damage.sound(folder):
            try:
                store = open_store(folder)
            except StoreDamaged:
                store = _replaced(folder, now)
        else:
            store = _replaced(folder, now)
        with store:
            yield store


def _replaced(folder: Path, now: datetime) -> Store:
    kept = damage.set_aside(folder, f"{now:%Y%m%d-%H%M%S}")
    saved = damage.unsent_events(kept)
    store = open_store(folder)
    with store.write() as connection:
        record.accept_all(connection, saved, now)
    log.warning("store_replaced", events_saved=len(saved))
    return store
