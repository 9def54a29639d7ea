"""Fixtures of all tests: no thread is left running; stores on both databases."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog

from kiosk.store.engine import Store, open_store
from tests.fakes import postgres
from tests.fakes.kept_stores import KeptStores, emptied

# Where compiled modules are not kept, each of the many processes that tests start compiles all that it imports, which
# takes a second or two. These processes, and xdist's workers, inherit this.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# How long one example takes says more about what else the machine does than about the code.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.register_profile("long", deadline=None)  # tests/property/pace.py
hypothesis.settings.load_profile("house")

LEAVES_WITHIN = 3.0
"""Seconds that a thread may take to end after its test: it was told to stop, and may be on its way."""


@pytest.fixture(autouse=True)
def logging_is_as_before() -> Iterator[None]:
    """A command that runs in this process sets up logging for its own standard error, which is gone after its test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
    if root.handlers != handlers:
        for made in set(root.handlers) - set(handlers):
            made.close()
        root.handlers[:] = handlers
        root.setLevel(level)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A thread that outlives its test is named, with where it is."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(LEAVES_WITHIN)
    left = set(threading.enumerate()) - before
    if left:
        frames = sys._current_frames()
        places = {thread.name: "".join(traceback.format_stack(frames[thread.ident])[-3:]) for thread in left}
        pytest.fail(f"threads are left running: {places}")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.PostgresServer]:
    """One PostgreSQL for the whole run (of one xdist worker)."""
    try:
        server = postgres.start()
    except postgres.NoPostgres as error:
        pytest.skip(str(error))
    yield server
    server.close()


@pytest.fixture(scope="session")
def migrated_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite store, to copy: running the migrations takes longer than most tests."""
    folder = tmp_path_factory.mktemp("migrated")
    open_store(folder).close()
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """An empty store's place, as `open_store` takes it: a folder, then the URL of a PostgreSQL database."""
    if request.param == "sqlite":
        migrated: Path = request.getfixturevalue("migrated_folder")
        yield Path(shutil.copytree(migrated, tmp_path / "store"))
    else:
        with request.getfixturevalue("postgres_server").migrated() as url:
            yield url


@pytest.fixture(scope="session")
def stores(migrated_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptStores]:
    """SQLite stores by name, for tests that need several."""
    kept = KeptStores(tmp_path_factory.mktemp("kept"), migrated_folder)
    yield kept
    kept.close()


@pytest.fixture(scope="session")
def store_on_postgresql(postgres_server: postgres.PostgresServer) -> Iterator[Store]:
    """One store for all tests, to empty."""
    with postgres_server.migrated() as url, open_store(url) as kept:
        yield kept


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, stores: KeptStores) -> Store:
    """An empty store, on SQLite and on PostgreSQL. Tests share it: who closes it or alters tables opens `database`."""
    if request.param == "sqlite":
        return stores.empty("store")
    return emptied(request.getfixturevalue("store_on_postgresql"))
