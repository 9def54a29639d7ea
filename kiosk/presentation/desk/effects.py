"""What the desk's rooms ask of the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.feed import FeedFilter
from kiosk.domain.members import Person
from kiosk.presentation.desk.orders import Order


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """Show the feed anew through this filter, the newest on top."""

    wanted: FeedFilter


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Ask again for the numbers, and what was recorded since the last time."""


@dataclass(frozen=True, slots=True)
class ShowNewest:
    """Show the rows that waited."""


@dataclass(frozen=True, slots=True)
class FindPeople:
    """Look for members."""

    text: str


@dataclass(frozen=True, slots=True)
class FindTicket:
    """Look for the refused scan with this help ticket."""

    ticket: str


@dataclass(frozen=True, slots=True)
class FindHosts:
    """Look for the member whose guest somebody is."""

    text: str


@dataclass(frozen=True, slots=True)
class ReadCase:
    """Read all that the desk shows of a member. `actor`: the member of staff to be named, by id; "" for nobody."""

    member_id: str
    actor: str = ""


@dataclass(frozen=True, slots=True)
class ReadWays:
    """Read how a free entry may be paid."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class CheckManagersPin:
    """Find out whose PIN this is."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Place:
    """Have this carried out at the desk."""

    order: Order


@dataclass(frozen=True, slots=True)
class SaveAllAbout:
    """Ask for a file, and write all about this member into it; its name says their number."""

    member: Person
    number: int


@dataclass(frozen=True, slots=True)
class FocusSearch:
    """The cursor goes to the search field."""


class DeskSound(StrEnum):
    """What staff hear, so that nobody has to watch the screen (ux.md 3.2)."""

    STOP = "stop-staff"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class PlayDeskSound:
    """Play it now, for staff."""

    sound: DeskSound


@dataclass(frozen=True, slots=True)
class AcceptHelp:
    """Tell that kiosk, and all screens of staff, that somebody is on the way."""

    kiosk: str
    ticket: str


DeskEffect = (
    ReadFeed
    | LookAgain
    | ShowNewest
    | FindPeople
    | FindTicket
    | FindHosts
    | ReadCase
    | ReadWays
    | CheckManagersPin
    | Place
    | SaveAllAbout
    | FocusSearch
    | AcceptHelp
    | PlayDeskSound
)
