"""S19, the first-run wizard: its twelve steps, and what was answered. Values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.staff import ListedStaff, StaffRole
from kiosk.presentation.setup.checks import Phrase


class Step(StrEnum):
    """In their order."""

    PLACE = "place"
    SURFACE = "surface"
    SIZE = "size"
    CAMERA = "camera"
    SCANNER = "scanner"
    SOUND = "sound"
    CONNECT = "connect"
    LOAD = "load"
    PEOPLE = "people"
    LOCK = "lock"
    PRIVACY = "privacy"
    TRY = "try"

    @property
    def needed(self) -> bool:
        """Whether it cannot be skipped: without it no kiosk can run."""
        return self in _NEEDED

    @property
    def number(self) -> int:
        """From 1."""
        return list(Step).index(self) + 1


_NEEDED = frozenset({Step.PLACE, Step.CONNECT, Step.PEOPLE})


class SeenBy(StrEnum):
    """Who sees the screen."""

    MEMBERS = "members"
    STAFF = "staff"
    BOTH = "both"


class Road(StrEnum):
    """Where the kiosk's members come from."""

    SERVER = "server"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Place:
    """Answers of the first step; they become the club and its location where there is no server."""

    language: str = "en"
    name: str = ""
    time_zone: str = "UTC"
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class PickedCamera:
    """The camera that saw a code, and what is said of its light."""

    name: str
    light: str
    good: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many there are, and how long one look-up takes."""

    members: int
    passes: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Wizard:
    """Where somebody is, and what they have answered.

    `spent`: seconds of earlier sittings; `since`: when this one began. `pitch`: pixels per millimetre. `busy`:
    something is under way that takes a while. `elsewhere`: kiosk.toml names a camera that is not plugged in, by its
    address say. `note` is what became of the last thing that was asked for.
    """

    since: float
    step: Step = Step.PLACE
    done: frozenset[Step] = frozenset()
    skipped: frozenset[Step] = frozenset()
    spent: float = 0.0
    place: Place = field(default_factory=Place)
    seen_by: SeenBy = SeenBy.MEMBERS
    pitch: float = 3.78
    cameras: tuple[str, ...] | None = None
    elsewhere: bool = False
    picked: PickedCamera | None = None
    mirrored: bool = True
    scanner_known: bool = False
    heard: bool | None = None
    volume: int = 65
    road: Road | None = None
    server: str = ""
    reading_qr: bool = False
    loaded: Loaded | None = None
    staff: tuple[ListedStaff, ...] = ()
    details: bool = False
    occupancy: bool = False
    safe: bool = False
    busy: bool = False
    note: Phrase | None = None
    good: bool = True
    took: float | None = None
    until: None = None

    @property
    def finished(self) -> bool:
        """Whether all twelve are behind."""
        return self.took is not None

    @property
    def scanner_only(self) -> bool:
        """Whether there is no camera at all, as far as is known."""
        return self.cameras == () and self.picked is None and not self.elsewhere

    @property
    def may_go_on(self) -> bool:
        """Whether this step has what the next ones need."""
        match self.step:
            case Step.PLACE:
                return bool(self.place.name.strip())
            case Step.CONNECT:
                return self.road is not None and not self.busy
            case Step.PEOPLE:
                return self.road is Road.SERVER or any(
                    one.has_pin and one.who.role is StaffRole.MANAGER for one in self.staff
                )
            case Step.PRIVACY:
                return self.safe
            case _:
                return not self.busy
