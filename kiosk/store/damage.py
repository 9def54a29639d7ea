"""A damaged store: noticed before it decides anything, set aside, never overwritten, and its unsent events saved.

A running kiosk leaves a mark beside its store and takes it away when it stops as it should. A start that finds the
mark follows a crash or a power cut, and looks through the whole file; after an ordinary stop that would only cost time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import structlog
from sqlalchemy import create_engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from kiosk.domain.events import AnyEvent
from kiosk.store import rows
from kiosk.store.engine import FILE_NAME
from kiosk.store.faults import StoreUnavailable
from kiosk.store.tables import events

log = structlog.get_logger(__name__)

_PARTS = ("", "-wal", "-shm")


@contextmanager
def running(folder: Path) -> Iterator[bool]:
    """Mark the store as in use; gives whether the last use of it ended as it should.

    The mark goes when the block ends, unless by an error: then the next start looks again.
    """
    mark = folder / (FILE_NAME + ".running")
    ended_well = not mark.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        mark.touch()
    except OSError as error:
        raise StoreUnavailable(f"{folder} cannot be written to: {error.strerror}") from error
    yield ended_well
    mark.unlink(missing_ok=True)


def sound(folder: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file; a missing one is sound. Reads all of it."""
    path = folder / FILE_NAME
    if not path.exists():
        return True
    try:
        with closing(_connect(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def set_aside(folder: Path, stamp: str) -> Path:
    """Rename the file and what belongs to it; returns its new path. Nothing in it is changed."""
    kept = folder / f"{FILE_NAME}.damaged-{stamp}"
    for part in _PARTS:
        found = folder / (FILE_NAME + part)
        if found.exists():
            found.rename(kept.with_name(kept.name + part))
    log.error("store_set_aside", kept=str(kept))
    return kept


def unsent_events(path: Path) -> Sequence[AnyEvent]:
    """What can still be read of the events that never left a damaged store, oldest first."""
    saved: dict[int, AnyEvent] = {}
    engine = create_engine("sqlite://", creator=lambda: _connect(path), poolclass=NullPool)
    waiting = select(events).where(events.c.server_seq.is_(None))
    # from one end until a page cannot be read, then from the other
    for order in (events.c.position.asc(), events.c.position.desc()):
        try:
            with engine.connect() as connection:
                for row in connection.execution_options(yield_per=1).execute(waiting.order_by(order)):
                    if row.position not in saved:
                        saved[row.position] = rows.event(row)
        except (SQLAlchemyError, sqlite3.Error, ValueError, TypeError) as error:
            log.warning("events_partly_unreadable", why=str(error))
        else:
            break
    return [saved[position] for position in sorted(saved)]


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)
