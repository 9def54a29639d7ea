"""What is true whatever a public screen shows, carried from screen to screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.domain.house import House
from kiosk.domain.preferences import Preferences
from kiosk.presentation.member.pace import Pace
from kiosk.presentation.member.timeouts import COMFORT_STAYS, MORE_TIME, OFFLINE_BANNER

UNHURRIED, OPEN = Pace(), House()
AS_DESIGNED = Preferences()
"""What a screen is like for whoever asked for nothing."""


class Camera(StrEnum):
    """How the idle screen stands to the camera. `NONE`: this kiosk reads with a scanner only."""

    STARTING = "starting"
    READY = "ready"
    RESTING = "resting"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What this kiosk can do beside reading codes: a button is shown only for what is really there.

    `languages` may be chosen by a touch, all there are if it is empty. `numbers`: a member number may be typed.
    `attended`: somebody is at the desk; elsewhere `phone` is named. `top_up` and `sign` are web addresses, for a phone
    to scan. `crowd`: it is shown how full the house feels. `speaks`: there is a voice.
    """

    languages: tuple[str, ...] = ()
    numbers: bool = True
    attended: bool = True
    phone: str = ""
    top_up: str = ""
    sign: str = ""
    crowd: bool = False
    speaks: bool = False

    @property
    def help(self) -> bool:
        """Whether there is anybody to call."""
        return self.attended or bool(self.phone)


ALL_OFFERED = Offered()


class TakenBackKind(StrEnum):
    """What can be taken back on a public screen: a check-in that cost something, or a check-out."""

    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable:
    """Something that can be taken back until `until`. `number` is what stands on its chip."""

    number: int
    kind: TakenBackKind
    visit_id: str
    language: str | None
    until: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The surroundings of a screen.

    `camera_fix` tells staff in one sentence how to wake a resting camera. `show_details`: the house lets pass details
    and lengths of stay be shown. `scan_checks_out`: whoever scans again leaves. `halted`: visits cannot be recorded,
    so nobody is invited to scan. `at`: an instant of the present minute, for the clock; None shows no clock.
    `comfort` is how whoever stands here likes it; `comfort_until`: for how long that stays on the idle screen, None
    if nobody here chose it. `remember`: the next member who scans has it kept. `wrong_numbers`: when somebody typed
    one, of late.
    """

    place: str = ""
    language: str = "en"
    show_details: bool = False
    scan_checks_out: bool = True
    camera: Camera = Camera.STARTING
    camera_fix: str = ""
    offline_since: float | None = None
    waiting: int = 0
    halted: bool = False
    at: datetime | None = None
    house: House = OPEN
    offered: Offered = ALL_OFFERED
    comfort: Preferences = AS_DESIGNED
    comfort_until: float | None = None
    remember: bool = False
    undoable: tuple[Undoable, ...] = ()
    pace: Pace = UNHURRIED
    wrong_numbers: tuple[float, ...] = ()

    @property
    def takes_numbers(self) -> bool:
        """Whether a member number may be typed, and there is one."""
        return self.offered.numbers and self.house.number_digits > 0

    def long_offline(self, now: float) -> bool:
        """Whether the server was out of reach for so long that the idle screen says so."""
        return self.offline_since is not None and now >= self.offline_since + OFFLINE_BANNER

    def lasting(self, seconds: float) -> float:
        """How long something stays for whoever stands here: ten times as long for those who need more time."""
        return seconds * MORE_TIME if self.comfort.more_time else seconds

    def eased(self, comfort: Preferences, now: float) -> Around:
        """As somebody here has just asked for it."""
        eased = replace(self, comfort=comfort)
        return replace(eased, comfort_until=now + eased.lasting(COMFORT_STAYS))

    def plain(self) -> Around:
        """For whoever comes next."""
        return replace(self, comfort=AS_DESIGNED, comfort_until=None, remember=False)

    def without(self, visit_id: str) -> Around:
        """With nothing to take back for this visit any more."""
        return replace(self, undoable=tuple(one for one in self.undoable if one.visit_id != visit_id))

    def at_moment(self, now: float) -> Around:
        """Without what could be taken back until `now`."""
        if all(now < one.until for one in self.undoable):
            return self
        return replace(self, undoable=tuple(one for one in self.undoable if now < one.until))
