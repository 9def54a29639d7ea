"""Opening a store, and the two ways to use it: `read()` and `write()`.

SQLite: WAL, synchronous=FULL, foreign keys, BEGIN IMMEDIATE. One connection of this process writes and
checkpoints, all others are read-only; processes that share a file take turns by a WriteLock. PostgreSQL: a
pool; writing transactions take turns by an advisory lock, so that no change number becomes visible before a
smaller one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool, StaticPool

from kiosk.store import schema
from kiosk.store.faults import BadAddress, StoreDamaged, StoreFault, StoreFull, StoreUnavailable
from kiosk.store.write_lock import WriteLock

FILE_NAME = "kiosk.sqlite3"
BUSY_TIMEOUT_MS = 5_000
_WRITERS = 0x4B494F53  # "KIOS": the advisory lock of writing transactions

_to_json = msgspec.json.Encoder()


def _json(value: object) -> str:
    return _to_json.encode(value).decode()


_OPTIONS: dict[str, Any] = {
    "json_serializer": _json,
    "json_deserializer": msgspec.json.decode,
    "hide_parameters": True,  # an error's text ends up in logs: names and codes stay out of it
}


class Store:
    """An open store. Close it, or use it as a context."""

    def __init__(self, reader: Engine, writer: Engine, lock: WriteLock | None) -> None:
        self._reader = reader
        self._writer = writer
        self._lock = lock

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A snapshot to read from; raises StoreFault."""
        with _faults(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, alone among all writers; durable when the block ends, undone if it raises.

        Raises StoreFault; then nothing was changed.
        """
        if self._lock is None:
            with _faults(), self._writer.begin() as connection:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")
                yield connection
        else:
            with _faults(), self._lock.held(), self._writer.begin() as connection:
                yield connection

    def close(self) -> None:
        """Close every connection; SQLite's last one empties the write-ahead log."""
        self._reader.dispose()
        if self._lock is None:
            self._writer.dispose()
        else:
            with self._lock.held():
                self._writer.dispose()
            self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(database: Path | str) -> Store:
    """The store at a folder (its SQLite file) or a database URL, made or brought up to date if need be.

    Raises BadAddress, or StoreFault with one line for the installer.
    """
    if isinstance(database, Path):
        return _open_file(database / FILE_NAME)
    try:
        url = make_url(database)
    except (ArgumentError, ValueError) as error:  # the latter: a port that is no number
        raise BadAddress(f"{_without_password(database)!r} is not a database URL, as postgresql://… is one") from error
    if url.get_backend_name() == "sqlite":
        if not url.database or url.database == ":memory:":
            raise BadAddress("a store is a file: sqlite:///path/to/kiosk.sqlite3")
        return _open_file(Path(url.database))
    return _open_server(url)


def _without_password(address: str) -> str:
    """An address that cannot be read, without what stands before its host."""
    return f"…@{address.rpartition('@')[2]}" if "@" in address else address


# ---------------------------------------------------------------- SQLite


def _open_file(path: Path) -> Store:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = WriteLock(path.with_name(path.name + ".lock"))
    except OSError as error:
        raise StoreUnavailable(f"{path.parent} cannot be written to: {error.strerror}") from error
    writer = _file_writer(path)
    try:
        with _faults(), lock.held():
            schema.prepare(writer, schema.file_version(path), path)
    except BaseException:
        writer.dispose()
        lock.close()
        raise
    return Store(_file_reader(path), writer, lock)


def _file_writer(path: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        level = connection.execute("PRAGMA synchronous").fetchone()[0]
        if mode != "wal" or level < 2:  # 2 is FULL
            connection.close()
            raise StoreUnavailable(f"{path} cannot be kept safe: journal {mode}, synchronous {level}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, **_OPTIONS)
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def _file_reader(path: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
        )
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=8, max_overflow=32, **_OPTIONS)
    _begin_with(engine, "BEGIN")
    return engine


def _begin_with(engine: Engine, statement: str) -> None:
    """The driver begins nothing by itself (isolation_level None), so each transaction says how it begins."""

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)


# ---------------------------------------------------------------- PostgreSQL


def _open_server(url: URL) -> Store:
    if url.get_backend_name() != "postgresql":
        raise BadAddress(f"{url.get_backend_name()} is not supported; use SQLite or PostgreSQL")
    try:
        engine = create_engine(url.set(drivername="postgresql+psycopg"), pool_pre_ping=True, **_OPTIONS)
    except ModuleNotFoundError as error:
        raise StoreUnavailable("PostgreSQL needs one more package: pip install 'front-desk-kiosk[postgres]'") from error

    @event.listens_for(engine, "connect")
    def set_zone(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute("SET TIME ZONE 'UTC'")
        cursor.close()
        connection.commit()

    where = url.render_as_string(hide_password=True)
    try:
        with _faults(), engine.begin() as connection:
            # several workers may start at once on an empty database: one makes the tables, the others wait
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")
            schema.prepare(engine, schema.server_version(connection), where)
    except BaseException:
        engine.dispose()
        raise
    # By itself each statement would see a state of its own: a list and its count, or two parts of a pull, of two times.
    return Store(engine.execution_options(isolation_level="REPEATABLE READ"), engine, None)


# ---------------------------------------------------------------- faults


@contextmanager
def _faults() -> Iterator[None]:
    """The database's errors as ours: full, damaged, out of reach. Anything else is a bug and passes as it is."""
    try:
        yield
    except DBAPIError as error:
        fault = _fault(error.orig)
        if fault is None:
            raise
        raise fault from error
    except sqlite3.Error as error:
        fault = _fault(error)
        if fault is None:
            raise
        raise fault from error


_OUT_OF_REACH = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")


def _fault(error: BaseException | None) -> StoreFault | None:
    if not isinstance(error, sqlite3.Error):
        # psycopg is optional, so its classes are known by name only
        classes = {parent.__name__ for parent in type(error).__mro__}
        if "DiskFull" in classes:
            return StoreFull(f"the store cannot be written: {str(error).splitlines()[0]}")
        if "OperationalError" in classes:
            return StoreUnavailable(f"the database cannot be reached: {str(error).splitlines()[0]}")
        return None
    name = getattr(error, "sqlite_errorname", "")
    # A file at its size limit reports an I/O error where a full disk reports itself.
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return StoreFull(f"the store cannot be written: {error}")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return StoreDamaged(f"the store is damaged: {error}")
    if name.startswith(_OUT_OF_REACH):
        return StoreUnavailable(f"the store cannot be used: {error}")
    return None
