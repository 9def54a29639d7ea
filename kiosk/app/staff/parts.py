"""What every room of the staff's window is given by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from kiosk.app.settings import Settings
from kiosk.app.staff.office import Office
from kiosk.domain.outcomes import Outcome
from kiosk.domain.places import Location
from kiosk.domain.staff import StaffMember
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.services.process_scan import Door
from kiosk.services.signature import Signature
from kiosk.store.engine import Store
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.room import RoomPage

T = TypeVar("T")


class Order(Protocol):
    """Has something written at the desk; the outcome comes back in the UI thread."""

    def __call__(self, work: Callable[[Store], T], then: Callable[[Outcome[T]], None]) -> None:
        """Hand over `work`, which is one use case, and go on."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """`ask` the office, `order` at the desk, `say` words; `who` is signed in now, None while the window is locked.

    `sign` gives the signature of whoever is signed in, for what they do now. `data` is the folder of the store.
    """

    office: Office
    order: Order
    location: Location
    door: Door
    say: Speaker
    formats: Formats
    now: Callable[[], datetime]
    ticks: Callable[[], float]
    new_id: Callable[[], str]
    who: Callable[[], StaffMember | None]
    sign: Callable[[], Signature]
    settings: Settings
    data: Path
    resources: Path


RoomMaker = Callable[[QWidget, Look], RoomPage]
"""Makes a room's page when somebody first enters it."""
