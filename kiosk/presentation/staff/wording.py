"""The words of the staff's window."""

from __future__ import annotations

from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import PinPad, Trouble
from kiosk.presentation.staff.texts import StaffText

ROOM_NAMES: dict[Room, StaffText] = {
    Room.LIVE: StaffText.LIVE,
    Room.TODAY: StaffText.TODAY,
    Room.INSIDE: StaffText.INSIDE,
    Room.INBOX: StaffText.INBOX,
    Room.CHARTS: StaffText.CHARTS,
    Room.SETTINGS: StaffText.SETTINGS,
}

_TROUBLES: dict[Trouble, StaffText] = {
    Trouble.WRONG: StaffText.PIN_WRONG,
    Trouble.PAUSED: StaffText.PIN_PAUSED,
    Trouble.NOBODY_HAS_A_PIN: StaffText.NO_PINS,
    Trouble.STORE: StaffText.NOT_CHECKED,
}


def pad_line(pad: PinPad) -> StaffText:
    """What stands above the dots."""
    if pad.checking:
        return StaffText.CHECKING
    return StaffText.ENTER_PIN if pad.trouble is None else _TROUBLES[pad.trouble]
