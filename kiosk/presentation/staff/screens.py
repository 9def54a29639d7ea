"""What the staff's window shows, as values. Times are seconds of the caller's monotonic clock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.sign_in import FRESH, Attempts
from kiosk.domain.staff import StaffMember
from kiosk.presentation.staff.rooms import Room


class Surface(StrEnum):
    """Whose screen the window stands on: the members' own (it closes to them), or one of the staff's."""

    PUBLIC = "public"
    DESK = "desk"


class Trouble(StrEnum):
    """Why the pad does not open."""

    WRONG = "wrong"
    PAUSED = "paused"
    NOBODY_HAS_A_PIN = "nobody_has_a_pin"
    STORE = "store"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What holds for as long as the program runs: where the window stands, and how often a wrong PIN was typed."""

    surface: Surface
    attempts: Attempts = FRESH


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The members' screen is in front; the window is not there."""

    setting: Setting
    until: None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PinPad:
    """S11: staff only. `digits` is how many were typed: the pad shows dots, and the value holds no PIN.

    `checking`: a PIN is being looked at. `room`: where the way leads to once the PIN is right.
    """

    setting: Setting
    until: float | None
    digits: int = 0
    checking: bool = False
    trouble: Trouble | None = None
    room: Room = Room.LIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Somebody has signed in, and stands in a room. `warned`: it locks soon if nobody touches anything."""

    setting: Setting
    who: StaffMember
    room: Room
    until: float
    warned: bool = False


StaffScreen = Closed | PinPad | Open
