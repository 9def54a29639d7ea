"""Stores for the stories: opened once, emptied before each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.property.machines import Stores


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    """Given back at the end of the test."""
    opened = Stores(tmp_path)
    yield opened
    opened.close()
