"""All that changes the first-run wizard, and what it asks the rest of the program to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.staff import ListedStaff, StaffRole
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.kinds import Value
from kiosk.presentation.setup.wizard import Loaded, PickedCamera, Place, Road, SeenBy, Step, Wizard


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

    picked: PickedCamera


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
