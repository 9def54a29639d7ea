"""Which schema a store has, and bringing an older one up to date.

SQLite keeps the number in `user_version`, so that a start reads it with the standard library in 5 ms and loads
Alembic (281 ms) only when a revision is missing. PostgreSQL keeps it where Alembic does.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, text

from kiosk.store.faults import StoreDamaged, StoreTooNew, StoreUnavailable
from kiosk.store.tables import change_counter, metadata

VERSION = 5
"""The number of the newest revision in kiosk/store/migrations/versions."""

_MAGIC = b"SQLite format 3\0"


def file_version(path: Path) -> int:
    """`user_version` of a SQLite file, 0 if there is none yet; raises StoreDamaged, StoreUnavailable."""
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:  # SQLite itself takes a short text for an empty store
            raise StoreDamaged(f"{path} is not a store")
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise StoreUnavailable(f"{path} cannot be opened: {error}") from error
        raise StoreDamaged(f"{path} is not a sound store: {error}") from error


def prepare(engine: Engine, found: int, where: object) -> None:
    """Bring a store that has schema `found` to the present one; raises StoreTooNew."""
    if found > VERSION:
        raise StoreTooNew(f"{where} was written by a newer version (schema {found}, this program knows {VERSION})")
    if found == 0:
        create(engine)
    elif found < VERSION:
        upgrade(engine)


def server_version(connection: Connection) -> int:
    """The revision of a PostgreSQL store, 0 if it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return 0
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return 0 if found is None else int(found)


def version_of(connection: Connection) -> int:
    """The revision of the open store behind this connection."""
    if connection.dialect.name == "sqlite":
        return int(connection.execute(text("PRAGMA user_version")).scalar_one())
    return server_version(connection)


def create(engine: Engine) -> None:
    """Make the tables of a new store, as the revisions would (a test holds both equal), without loading Alembic."""
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(insert(change_counter), {"id": 1, "value": 0})
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{VERSION}')")  # noqa: S608  # a constant
        _mark(connection)


def upgrade(engine: Engine, upto: str = "head") -> None:
    """Run the missing revisions, or those up to one of them, in one transaction."""
    from alembic import (
        command,  # only when a revision is missing: the import alone takes a quarter of a second
    )
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "kiosk:store/migrations")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, upto)
        _mark(connection)


def _mark(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
