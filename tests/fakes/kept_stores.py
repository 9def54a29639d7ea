"""Stores that are used again, emptied: opening one, and preparing its statements, takes longer than most tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import delete, update
from sqlalchemy.dialects import postgresql

from kiosk.store.engine import Store, open_store
from kiosk.store.tables import change_counter, metadata

_EMPTY = [delete(table) for table in reversed(metadata.sorted_tables) if table is not change_counter]
_FROM_THE_START = update(change_counter).values(value=0)
_AT_ONCE = "; ".join(
    [
        *(str(statement.compile(dialect=postgresql.dialect())) for statement in _EMPTY),  # type: ignore[no-untyped-call]
        "UPDATE change_counter SET value = 0",
        "ALTER SEQUENCE events_position_seq RESTART",  # SQLite starts again by itself
    ]
)


def emptied(store: Store) -> Store:
    """The store, as if nothing had ever been in it (a test holds it against a new one)."""
    with store.write() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(_AT_ONCE)
        else:
            for statement in (*_EMPTY, _FROM_THE_START):
                connection.execute(statement)
    return store


class KeptStores:
    """SQLite stores by name. Close it."""

    def __init__(self, folder: Path, migrated: Path) -> None:
        self._folder = folder
        self._migrated = migrated
        self._open: dict[str, Store] = {}

    def empty(self, name: str) -> Store:
        """The store of this name, with nothing in it."""
        if name not in self._open:
            self._open[name] = open_store(Path(shutil.copytree(self._migrated, self.folder_of(name))))
        return emptied(self._open[name])

    def folder_of(self, name: str) -> Path:
        """Where the store of this name is."""
        return self._folder / name

    def close(self) -> None:
        """Give them back."""
        for store in self._open.values():
            store.close()
