"""S19, the first-run wizard: its twelve steps, what was answered, and all that changes it. Values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.staff import ListedStaff, StaffRole
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.kinds import Value


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
class Picked:
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
    something is under way that takes a while. `note` is what became of the last thing that was asked for.
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
    picked: Picked | None = None
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


# ---------------------------------------------------------------- inputs


@dataclass(frozen=True, slots=True)
class Next:
    """On to the next step."""


@dataclass(frozen=True, slots=True)
class Back:
    """To the one before."""


@dataclass(frozen=True, slots=True)
class Skip:
    """On without an answer."""


@dataclass(frozen=True, slots=True)
class PlaceAnswered:
    """The first step's fields."""

    place: Place


@dataclass(frozen=True, slots=True)
class SeenByAnswered:
    """Who sees the screen."""

    seen_by: SeenBy


@dataclass(frozen=True, slots=True)
class Measured:
    """The drawn card is so large now."""

    pitch: float


@dataclass(frozen=True, slots=True)
class CamerasFound:
    """These are there, by name."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CameraPicked:
    """One of them saw a code."""

    picked: Picked


@dataclass(frozen=True, slots=True)
class PickAgain:
    """That was not the one."""


@dataclass(frozen=True, slots=True)
class Mirrored:
    """The picture shall be shown so."""

    on: bool


@dataclass(frozen=True, slots=True)
class ScannerLearned:
    """A scan of the test card said it all."""


@dataclass(frozen=True, slots=True)
class NotLearned:
    """A scan said this instead."""

    why: Phrase


@dataclass(frozen=True, slots=True)
class PlayWanted:
    """The three sounds."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Which of the three meant no, from 0."""

    which: int


@dataclass(frozen=True, slots=True)
class VolumeSet:
    """Louder or quieter, in percent."""

    volume: int


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """A code and an address were typed."""

    code: str = field(repr=False)
    address: str


@dataclass(frozen=True, slots=True)
class QrWanted:
    """The camera shall read the server's QR code, or no more."""

    on: bool


@dataclass(frozen=True, slots=True)
class AloneWanted:
    """There is no server."""


@dataclass(frozen=True, slots=True)
class Connected:
    """It is paired, or on its own."""

    road: Road
    server: str = ""


@dataclass(frozen=True, slots=True)
class LoadWanted:
    """The members shall come: from this file, or from the server."""

    file: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """They are here."""

    loaded: Loaded


@dataclass(frozen=True, slots=True)
class StaffKnown:
    """Who is at the desk."""

    staff: tuple[ListedStaff, ...]


@dataclass(frozen=True, slots=True)
class ManagerGiven:
    """Somebody for the desk, with a PIN."""

    first_name: str
    last_name: str
    role: StaffRole
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PrivacySet:
    """What others see, and whether somebody keeps the device safe."""

    details: bool
    occupancy: bool
    safe: bool


@dataclass(frozen=True, slots=True)
class TryWanted:
    """Show what members will see."""

    what: str


@dataclass(frozen=True, slots=True)
class CardWanted:
    """The test card, to print."""


@dataclass(frozen=True, slots=True)
class Failed:
    """What was asked for could not be done."""

    why: Phrase


@dataclass(frozen=True, slots=True)
class Told:
    """Something to read."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class StartWanted:
    """The wizard is over; the kiosk shall run."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


WizardInput = (
    Next
    | Back
    | Skip
    | PlaceAnswered
    | SeenByAnswered
    | Measured
    | CamerasFound
    | CameraPicked
    | PickAgain
    | Mirrored
    | ScannerLearned
    | NotLearned
    | PlayWanted
    | Heard
    | VolumeSet
    | CodeGiven
    | QrWanted
    | AloneWanted
    | Connected
    | LoadWanted
    | Came
    | StaffKnown
    | ManagerGiven
    | PrivacySet
    | TryWanted
    | CardWanted
    | Failed
    | Told
    | StartWanted
    | Tick
)

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class Keep:
    """Write these into kiosk.toml."""

    settings: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Remember:
    """Write down how far it has come, so that it can be gone on with."""


@dataclass(frozen=True, slots=True)
class Enter:
    """This step begins: look for what it shows."""

    step: Step


@dataclass(frozen=True, slots=True)
class Leave:
    """This step ends: let go of cameras and the like."""

    step: Step


@dataclass(frozen=True, slots=True)
class Pick:
    """Watch all cameras until one sees a code."""


@dataclass(frozen=True, slots=True)
class PlayThree:
    """Yes, goodbye, no; at this volume."""

    volume: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Give the server the code."""

    code: str = field(repr=False)
    address: str


@dataclass(frozen=True, slots=True)
class ReadQr:
    """Have the camera look for the server's QR code, or no more."""

    on: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Make the club and its location of the first step's answers."""

    place: Place


@dataclass(frozen=True, slots=True)
class Load:
    """Bring the members: from this file, or from the server."""

    file: str


@dataclass(frozen=True, slots=True)
class AddStaff:
    """Write the person down."""

    first_name: str
    last_name: str
    role: StaffRole
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShowSample:
    """Show it for a moment, with its sound."""

    what: str


@dataclass(frozen=True, slots=True)
class MakeCard:
    """Draw the test card."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Close the wizard and go on."""


WizardEffect = (
    Keep
    | Remember
    | Enter
    | Leave
    | Pick
    | PlayThree
    | Pair
    | ReadQr
    | Found
    | Load
    | AddStaff
    | ShowSample
    | MakeCard
    | Finish
)


@dataclass(frozen=True, slots=True)
class Transition:
    """The wizard from now on, and what else is to be done, in order."""

    screen: Wizard
    effects: tuple[WizardEffect, ...] = ()
