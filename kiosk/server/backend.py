"""What every route works with, given once by whoever composes the application."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.store.engine import Store


@dataclass(frozen=True, slots=True)
class Backend:
    """The store, the clock, sources of secrets and of ids, and whether a proxy of ours stands in front."""

    store: Store
    now: Callable[[], datetime]
    new_secret: Callable[[], str]
    new_id: Callable[[], str]
    behind_proxy: bool = False
