"""Stores that are emptied between cases: opening one, and preparing its statements, takes longer than a case."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.engine import Store, open_store
from kiosk.store.tables import change_counter, metadata


def empty(store: Store) -> None:
    """As if nothing had ever been in it."""
    with store.write() as connection:
        for table in reversed(metadata.sorted_tables):
            if table is not change_counter:
                connection.execute(table.delete())
        connection.execute(change_counter.update().values(value=0))


@pytest.fixture(scope="session")
def kept_folder(migrated_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the store that all cases share."""
    return Path(shutil.copytree(migrated_folder, tmp_path_factory.mktemp("decisions") / "data"))


@pytest.fixture(scope="session")
def kept_store(kept_folder: Path) -> Iterator[Store]:
    """That store, open."""
    with open_store(kept_folder) as store:
        yield store


@pytest.fixture
def emptied_store(kept_store: Store) -> Store:
    """That store, with nothing in it."""
    empty(kept_store)
    return kept_store


@pytest.fixture
def nobodys_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of the machine that runs the tests."""
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "none.toml"))
