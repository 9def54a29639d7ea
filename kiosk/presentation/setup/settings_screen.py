"""S18, the settings: which section is open, what is known, what somebody is doing. A value, and all that changes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.presentation.setup.checks import Check, Phrase
from kiosk.presentation.setup.kinds import Value
from kiosk.presentation.setup.known import Known
from kiosk.presentation.setup.minute import Minute, ReadTimes
from kiosk.presentation.setup.sections import Section


class Danger(StrEnum):
    """What takes something away: asked for twice."""

    FETCH_ALL = "fetch_all"  # forget how far the server was heard, and hear it all again
    UNPAIR = "unpair"  # forget the server and its key


class Tone(StrEnum):
    """How a notice is meant."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    """What became of the last thing that was asked for."""

    tone: Tone
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Adding:
    """Somebody new at the desk is written down."""


@dataclass(frozen=True, slots=True)
class SettingPin:
    """Somebody gets a PIN, or another one."""

    who: StaffMember


@dataclass(frozen=True, slots=True)
class Removing:
    """Whether this person shall be taken off the list is asked once more."""

    who: StaffMember


StaffDeed = Adding | SettingPin | Removing


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsScreen:
    """What the room shows. `known` None: it is being read. `resting`: members are told to go to the
    front desk. `members_here`: their screen is this machine's.

    `minute` is the 60-second check that runs or has run; `until` is when time changes something.
    """

    section: Section = Section.HEALTH
    search: str = ""
    known: Known | None = None
    checks: tuple[Check, ...] = ()
    read_times: ReadTimes = field(default_factory=ReadTimes)
    notice: Notice | None = None
    danger: Danger | None = None
    deed: StaffDeed | None = None
    minute: Minute | None = None
    resting: bool = False
    members_here: bool = True
    until: float | None = None


# ---------------------------------------------------------------- inputs


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody stands in the room."""


@dataclass(frozen=True, slots=True)
class Went:
    """Nobody does any more."""


@dataclass(frozen=True, slots=True)
class Turned:
    """Another section is wanted."""

    section: Section


@dataclass(frozen=True, slots=True)
class Searched:
    """This stands in the search box."""

    text: str


@dataclass(frozen=True, slots=True)
class Learned:
    """The settings were read."""

    known: Known


@dataclass(frozen=True, slots=True)
class Checked:
    """The machine was looked at."""

    checks: tuple[Check, ...]
    read_times: ReadTimes
    resting: bool


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody set this to that."""

    key: str
    value: Value = field(repr=False)


@dataclass(frozen=True, slots=True)
class PutBack:
    """Somebody wants the default again."""

    key: str


@dataclass(frozen=True, slots=True)
class Written:
    """It is done; what is shown may be old."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class NotWritten:
    """It could not be done, for this reason."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody presses a button that takes something away."""

    danger: Danger


@dataclass(frozen=True, slots=True)
class Confirmed:
    """They mean it."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """They do not, or step back from what they were doing."""


@dataclass(frozen=True, slots=True)
class RestartWanted:
    """The program shall end and be started again."""


@dataclass(frozen=True, slots=True)
class Began:
    """Somebody begins to change who is at the desk."""

    deed: StaffDeed


@dataclass(frozen=True, slots=True)
class NewStaff:
    """The new person is written down. `pin` empty: without one."""

    first_name: str
    last_name: str
    role: StaffRole
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewPin:
    """The PIN is typed."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MinuteWanted:
    """The 60-second check shall begin."""


@dataclass(frozen=True, slots=True)
class TestCardRead:
    """A reader read the test card, in so many milliseconds."""

    ms: float


@dataclass(frozen=True, slots=True)
class RestWanted:
    """The members' screen shall rest, or no more."""

    resting: bool


@dataclass(frozen=True, slots=True)
class SupportWanted:
    """A support file is wanted."""


@dataclass(frozen=True, slots=True)
class CardWanted:
    """The test card is wanted on paper."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


SettingsInput = (
    Came
    | Went
    | Turned
    | Searched
    | Learned
    | Checked
    | Changed
    | PutBack
    | Written
    | NotWritten
    | Asked
    | Confirmed
    | Cancelled
    | RestartWanted
    | Began
    | NewStaff
    | NewPin
    | MinuteWanted
    | TestCardRead
    | RestWanted
    | SupportWanted
    | CardWanted
    | Tick
)

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class Look:
    """Read the settings."""


@dataclass(frozen=True, slots=True)
class LookAtMachine:
    """See how the machine is."""


@dataclass(frozen=True, slots=True)
class Save:
    """Write this setting; None: take it out, so that the default holds."""

    key: str
    value: Value = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reset:
    """Take this setting out, so that the default holds."""

    key: str


@dataclass(frozen=True, slots=True)
class AddStaff:
    """Write the person down."""

    first_name: str
    last_name: str
    role: StaffRole
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GivePin:
    """Give them this PIN."""

    staff_id: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemoveStaff:
    """Take them off the list."""

    staff_id: str


@dataclass(frozen=True, slots=True)
class Restart:
    """End, and ask to be started again."""


@dataclass(frozen=True, slots=True)
class Do:
    """Do what takes something away."""

    danger: Danger


@dataclass(frozen=True, slots=True)
class Rest:
    """Let the members' screen rest, or no more."""

    resting: bool


@dataclass(frozen=True, slots=True)
class Watch:
    """Have the codes that are read come here for the 60-second check, or go to the desk again."""

    watching: bool


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep what the 60-second check has found for the history."""

    minute: Minute


@dataclass(frozen=True, slots=True)
class SaveSupport:
    """Make the support file."""


@dataclass(frozen=True, slots=True)
class PrintCard:
    """Make the test card."""


SettingsEffect = (
    Look
    | LookAtMachine
    | Save
    | Reset
    | AddStaff
    | GivePin
    | RemoveStaff
    | Restart
    | Do
    | Rest
    | Watch
    | Keep
    | SaveSupport
    | PrintCard
)


@dataclass(frozen=True, slots=True)
class Transition:
    """The screen from now on, and what else is to be done, in order."""

    screen: SettingsScreen
    effects: tuple[SettingsEffect, ...] = ()
