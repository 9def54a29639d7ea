"""All that can change the staff's window, and what it asks the rest of the program to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.staff import StaffMember
from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import StaffScreen


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody asked for the staff's window: the corner, F12, or a button on the desk's own screen."""

    room: Room = Room.LIVE


@dataclass(frozen=True, slots=True)
class Typed:
    """So many digits stand on the pad now."""

    digits: int


@dataclass(frozen=True, slots=True)
class PinGiven:
    """A whole PIN was typed."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinAnswered:
    """Whose PIN it is; None: nobody's."""

    who: StaffMember | None


@dataclass(frozen=True, slots=True)
class NobodyHasAPin:
    """There is no PIN in the store that could be right."""


@dataclass(frozen=True, slots=True)
class NotChecked:
    """The PIN could not be looked at: the store did not answer."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody wants to be in this room."""

    room: Room


@dataclass(frozen=True, slots=True)
class Busy:
    """Somebody touches, types or scans in the window."""


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody locks the window, or goes back to the members' screen."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


StaffInput = Wanted | Typed | PinGiven | PinAnswered | NobodyHasAPin | NotChecked | Entered | Busy | Left | Tick


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Find out whose PIN this is."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LogAttempts:
    """A PIN was wrong so often that the pad pauses for so many seconds: worth a line in the log."""

    seconds: float


StaffEffect = CheckPin | LogAttempts


@dataclass(frozen=True, slots=True)
class Transition:
    """The screen from now on, and what else is to be done, in order."""

    screen: StaffScreen
    effects: tuple[StaffEffect, ...] = ()
