"""The house of the stories: a club that was set up once, and servers on copies of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end import house
from tests.end_to_end.house import Founded, Server


@pytest.fixture(scope="session")
def founded_once(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    """The club as an installer set it up."""
    return house.found(tmp_path_factory.mktemp("club"))


@pytest.fixture
def founded(founded_once: Founded, tmp_path: Path) -> Founded:
    """A club of the test's own."""
    return Founded(Path(shutil.copytree(founded_once.data, tmp_path / "server")), founded_once.key)


@pytest.fixture
def server(founded: Founded) -> Iterator[Server]:
    """The club's server, running."""
    with house.serving(founded.data) as program:
        yield Server(founded, program)
