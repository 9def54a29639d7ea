"""All that can change a public screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.decisions import Decision
from kiosk.domain.house import House
from kiosk.presentation.member.around import Camera
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A scan was decided and, if there was something to record, recorded.

    `handle` names the scan, so that a screen can ask for it to be submitted again without knowing its code.
    `captured_at`: when its picture was taken, in seconds of the monotonic clock, for whoever measures.
    """

    decision: Decision
    handle: str
    captured_at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAnswered:
    """A scan could not be decided or recorded on this machine; nothing was changed by it."""

    handle: str


@dataclass(frozen=True, slots=True)
class Touched:
    """A button was pressed. `choice` says which, for those that come more than once."""

    button: Button
    choice: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed. `at`: the present instant, for the clock in the corner."""

    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """A code is in the camera's view. May be said again for as long as it is."""


@dataclass(frozen=True, slots=True)
class Unlocated:
    """No code is in the camera's view any more."""


@dataclass(frozen=True, slots=True)
class Coached:
    """What would help the person before the camera. May be said again for as long as it does."""

    hint: Hint


@dataclass(frozen=True, slots=True)
class Uncoached:
    """This hint helps nobody any more: the code was read, or nothing is held up."""

    hint: Hint


@dataclass(frozen=True, slots=True)
class CameraChanged:
    """How the camera is. `fix`: one sentence for staff if it rests, without technical detail."""

    camera: Camera
    fix: str = ""


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """Whether the server is reached, and how many visits wait to be sent."""

    online: bool
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class HouseChanged:
    """What the idle screen may say of the house now."""

    house: House


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The check-in, or the check-out, of this visit was taken back."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class NotTakenBack:
    """It was not, and nothing was changed."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class HelpAccepted:
    """Somebody is on the way; `by` is the name that they are called by at the desk."""

    by: str


@dataclass(frozen=True, slots=True)
class NumberUnknown:
    """No member has the number that was typed."""


@dataclass(frozen=True, slots=True)
class Halted:
    """Visits cannot be recorded here until `Resumed`."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Visits can be recorded again."""


Input = (
    Decided
    | NotAnswered
    | Touched
    | Tick
    | Located
    | Unlocated
    | Coached
    | Uncoached
    | CameraChanged
    | ConnectionChanged
    | HouseChanged
    | TakenBack
    | NotTakenBack
    | HelpAccepted
    | NumberUnknown
    | Halted
    | Resumed
)
