"""The rooms of the staff's window, and who may enter which."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.staff import StaffRole


class Room(StrEnum):
    """What staff can look at, in the order of the rail on the side."""

    LIVE = "live"
    TODAY = "today"
    INSIDE = "inside"
    INBOX = "inbox"
    CHARTS = "charts"
    SETTINGS = "settings"

    def open_to(self, role: StaffRole) -> bool:
        """Whether somebody with this role may enter."""
        return role is StaffRole.MANAGER or self not in _MANAGERS_ONLY


_MANAGERS_ONLY = frozenset({Room.CHARTS, Room.SETTINGS})


def rooms_of(role: StaffRole) -> tuple[Room, ...]:
    """All rooms that the role may enter, in their order."""
    return tuple(room for room in Room if room.open_to(role))
