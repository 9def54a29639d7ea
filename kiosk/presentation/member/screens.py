"""What a public screen shows, as values.

A screen holds what is drawn and when it ends, and nothing else: no surname, no code, no reason that is nobody's
business can be drawn by mistake, because it is not there. Times are seconds of the caller's monotonic clock;
`since` is when the page appeared, `until` when time alone changes it (None: never).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.charges import Charge
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.reasons import Reason
from kiosk.presentation.member.around import Around
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, TakingBack
from kiosk.presentation.member.timeouts import MOST_EXTENSIONS, OFFLINE_BANNER


class Hint(StrEnum):
    """What helps somebody whose code is seen and not read, one at a time (ux.md S1: coaching)."""

    ONE_AT_A_TIME = "one_at_a_time"
    FURTHER_AWAY = "further_away"
    CLOSER = "closer"
    GLARE = "glare"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    HOLD_STILL = "hold_still"
    FACE_CAMERA = "face_camera"
    TRY_CARD = "try_card"


class Bracket(StrEnum):
    """The corners around the camera's view: waiting, or a code is in view."""

    READY = "ready"
    READING = "reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """S1: come and scan. `banner`: working offline is said (S9)."""

    around: Around
    since: float
    reading_until: float | None = None
    hint: Hint | None = None
    hint_since: float = 0.0
    hint_until: float | None = None
    banner: bool = False

    @property
    def bracket(self) -> Bracket:
        """How the corners around the camera's view look."""
        return Bracket.READY if self.reading_until is None else Bracket.READING

    @property
    def until(self) -> float | None:
        """When the first of its passing parts ends, or the banner is due."""
        offline = self.around.offline_since
        banner = None if offline is None or self.banner else offline + OFFLINE_BANNER
        passing = (self.reading_until, self.hint_until, banner, self.around.comfort_until)
        undoable = (one.until for one in self.around.undoable)
        return min((t for t in (*passing, *undoable) if t is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfOrder:
    """This screen is resting: visits cannot be recorded here now. Its owner is whoever repairs it."""

    around: Around
    since: float
    until: None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """S2: come in. `name` only with the member's consent; `remaining` only if the house shows details.

    `milestone` is the number of this visit if it is one worth a word. `charge` is what this visit costs; it can be
    taken back by its `visit_id`. `brief`: the next one is at their heels, so the sign and the word are all.
    """

    around: Around
    since: float
    until: float
    language: str | None
    name: str | None
    at: datetime
    remaining: int | None = None
    milestone: int | None = None
    birthday: bool = False
    charge: Charge | None = None
    visit_id: str = ""
    brief: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StopBy:
    """S6: come in, and please stop by the desk. `form`: it may be said that a form ends soon; staff know the rest."""

    around: Around
    since: float
    until: float
    language: str | None
    form: bool = False
    charge: Charge | None = None
    visit_id: str = ""
    extended: int = 0

    @property
    def can_be_kept(self) -> bool:
        """Whether more time may still be asked for."""
        return self.extended < MOST_EXTENSIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Goodbye:
    """S3: see you soon. `minutes` of stay only if the house shows details; `charge`: what the stay cost, by time.

    `visit_id` is that of the visit that goes on if it was a mistake; "" where it cannot.
    """

    around: Around
    since: float
    until: float
    language: str | None
    name: str | None
    minutes: int | None = None
    charge: Charge | None = None
    visit_id: str = ""
    brief: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyInside:
    """S4: in already, since `inside_since`; asks whether to leave. `leaving`: asked to, answer awaited."""

    around: Around
    since: float
    until: float
    language: str | None
    handle: str
    inside_since: datetime
    leaving: bool = False


class ConsentPhase(StrEnum):
    """Choosing, being asked "Still there?", or waiting for the answer to "Pay"."""

    CHOOSING = "choosing"
    STILL_THERE = "still_there"
    PAYING = "paying"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """S5: may come in for a price. `chosen` is the offer that the button would buy, one of `offers`."""

    around: Around
    since: float
    until: float
    language: str | None
    handle: str
    name: str | None
    at: datetime
    offers: tuple[Offer, ...]
    chosen: Offer
    phase: ConsentPhase = ConsentPhase.CHOOSING
    extended: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """S7: not now. `good_from`: when it would open. `ticket`: four characters that the desk opens the case with."""

    around: Around
    since: float
    until: float
    language: str | None
    reason: Reason
    at: datetime | None
    good_from: datetime | None = None
    ticket: str | None = None
    extended: int = 0

    @property
    def can_be_kept(self) -> bool:
        """Whether more time may still be asked for."""
        return self.extended < MOST_EXTENSIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class ComfortSheet:
    """S20: language, and how somebody likes the screen. `behind` is what comes back when it is closed."""

    around: Around
    since: float
    until: float
    language: str | None
    behind: Waiting
    extended: int = 0


Waiting = Idle | AlreadyInside | Consent | Denied | StopBy | HelpCalled | Guide | NumberEntry
"""Screens that wait for somebody, and so can wait behind the sheet."""

Screen = (
    Idle
    | OutOfOrder
    | Accepted
    | StopBy
    | Goodbye
    | AlreadyInside
    | Consent
    | Denied
    | TakingBack
    | HelpCalled
    | Guide
    | NumberEntry
    | ComfortSheet
)


def start(around: Around, now: float) -> Screen:
    """The screen before anything has happened; also where every other screen ends."""
    if around.halted:
        return OutOfOrder(around=around, since=now)
    return Idle(around=around, since=now, banner=around.long_offline(now))


def held_handle(screen: Screen) -> str | None:
    """The scan whose code is still needed, because the screen offers to submit it again."""
    match screen:
        case AlreadyInside(handle=handle) | Consent(handle=handle):
            return handle
        case ComfortSheet(behind=behind):
            return held_handle(behind)
        case _:
            return None


def own_language(screen: Screen) -> str | None:
    """The language of whoever it is for: chosen here, else their own; None for that of the house."""
    own = None if isinstance(screen, Idle | OutOfOrder) else screen.language
    return screen.around.comfort.language or own
