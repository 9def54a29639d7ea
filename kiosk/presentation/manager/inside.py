"""S16, who is in: what the room shows, as one value, and what may change it. Pure.

Checking everyone out takes two steps, and then some seconds in which it can be stopped: nothing has been written
until they are over.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.inside import InsideOrder, InsideRow
from kiosk.domain.search import fold

LOOK_EVERY = 30.0
"""Seconds after which the list is read again, if nothing happened before."""
COUNTDOWN = 5
"""Seconds in which checking everyone out can be stopped."""
NOTICE = 20.0
"""Seconds for which a notice stays."""
NEARLY_FULL = 0.85
"""From this part of the capacity on it is told that there is little room."""
AT_ONCE = 10
"""Visits that are ended in one order: a scan at the door waits for no more."""


class Fullness(StrEnum):
    """How full the house is."""

    ROOM = "room"
    NEARLY = "nearly"
    FULL = "full"


def fullness(inside: int, capacity: int) -> Fullness:
    """By how much of the capacity is taken."""
    if inside >= capacity:
        return Fullness.FULL
    return Fullness.NEARLY if inside >= NEARLY_FULL * capacity else Fullness.ROOM


class Closing(StrEnum):
    """How far checking everyone out has come."""

    ASKED = "asked"
    COUNTING = "counting"
    WRITING = "writing"


class News(StrEnum):
    """What the strip at the bottom says."""

    CHECKED_OUT = "checked_out"
    SOME_NOT = "some_not"
    STOPPED = "stopped"
    REOPENED = "reopened"
    SOME_STAY_OUT = "some_stay_out"
    NOT_READ = "not_read"


_OUT = (News.CHECKED_OUT, News.SOME_NOT)


@dataclass(frozen=True, slots=True)
class Notice:
    """`number`: how many people; `words`: why not."""

    news: News
    number: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideScreen:
    """The room. `here`: somebody stands in it. `rows` None: the list is being read. `capacity` None: no limit.

    `leaving` are the visits that the desk is about to end; `left` are those of this wish that it has ended, `kept` is
    how many it could not, and `why`. `seconds` is what the countdown says.
    """

    here: bool = False
    rows: tuple[InsideRow, ...] | None = None
    order: InsideOrder = InsideOrder.NAME
    capacity: int | None = None
    unsure_after: int = 6
    selected: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    kept: int = 0
    why: str = ""
    closing: Closing | None = None
    seconds: int = 0
    notice: Notice | None = None
    look_at: float | None = None
    count_at: float | None = None
    notice_until: float | None = None

    @property
    def until(self) -> float | None:
        """When time changes it."""
        times = (self.look_at, self.count_at, self.notice_until)
        return min((time for time in times if time is not None), default=None)

    @property
    def can_undo(self) -> bool:
        """Whether those who were just checked out can be brought back in one touch."""
        return bool(self.left) and not self.leaving and self.notice is not None and self.notice.news in _OUT

    @property
    def unsure(self) -> int:
        """How many may have left without a word."""
        return sum(row.unsure for row in self.rows or ())


def letters(rows: tuple[InsideRow, ...]) -> tuple[tuple[str, int], ...]:
    """The first letters of the last names in a list by name, each with the first row that it has."""
    found: dict[str, int] = {}
    for place, row in enumerate(rows):
        name = fold(row.person.last_name or row.person.first_name).lstrip()
        found.setdefault(name[:1].upper() if name[:1].isalpha() else "#", place)
    return tuple(found.items())


# ---------------------------------------------------------------- inputs


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody stands in the room."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody does any more."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Something was recorded, or came by the sync."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Who is in."""

    rows: tuple[InsideRow, ...]


@dataclass(frozen=True, slots=True)
class NotListed:
    """The store could not be read."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """Sort the list so."""

    order: InsideOrder


@dataclass(frozen=True, slots=True)
class Touched:
    """Choose somebody, or let them be."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class Cleared:
    """Choose nobody."""


@dataclass(frozen=True, slots=True)
class OutWanted:
    """Check out this one; None: all that are chosen."""

    visit_id: str | None = None


@dataclass(frozen=True, slots=True)
class ClosingWanted:
    """Check everyone out: a question first."""


@dataclass(frozen=True, slots=True)
class ClosingSure:
    """Yes, everyone: count down."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Not after all."""


@dataclass(frozen=True, slots=True)
class Left:
    """The desk is done with some: with these it `ended`; `why` says why it could not end any of them.

    Of the others somebody else had ended the visit meanwhile.
    """

    visit_ids: frozenset[str]
    ended: frozenset[str] = frozenset()
    why: str = ""


@dataclass(frozen=True, slots=True)
class UndoWanted:
    """Those who were just checked out are still here."""


@dataclass(frozen=True, slots=True)
class Undone:
    """So many are inside again; of the others a sentence says why not."""

    number: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


InsideInput = (
    Arrived
    | Gone
    | Happened
    | Listed
    | NotListed
    | Ordered
    | Touched
    | Cleared
    | OutWanted
    | ClosingWanted
    | ClosingSure
    | Stopped
    | Left
    | UndoWanted
    | Undone
    | Tick
)

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class ReadInside:
    """Read who is in."""

    order: InsideOrder


@dataclass(frozen=True, slots=True)
class CheckOut:
    """Have the desk end these visits, `AT_ONCE` at most."""

    visit_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reopen:
    """Have the desk take these check-outs back."""

    visit_ids: tuple[str, ...]


InsideEffect = ReadInside | CheckOut | Reopen


@dataclass(frozen=True, slots=True)
class InsideChange:
    """The room from now on, and what else is to be done, in order."""

    screen: InsideScreen
    effects: tuple[InsideEffect, ...] = ()
