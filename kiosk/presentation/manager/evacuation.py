"""The list that is called out in an alarm: what its window shows, as one value, and how it changes. Pure.

It opens by a key and one question, without a PIN, and an alarm that goes on comes back after a restart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.inside import InsideRow, RollCall
from kiosk.presentation.shortened import shortened

CODE_BYTES = 260
"""Bytes of text in one code for phones: it stays coarse enough for a shaking hand."""
LONGEST_NAME = 24
"""Characters of a name in one: what is longer ends in an ellipsis."""


@dataclass(frozen=True, slots=True)
class Away:
    """No alarm: the window is not there."""

    until: None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """Is this an alarm? `kept`: the roll-call of an alarm that nobody ended."""

    kept: RollCall | None = None
    until: None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who is inside is being read."""

    until: None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """The store cannot be read: people have to count by hand."""

    until: None = None


@dataclass(frozen=True, slots=True)
class Calling:
    """The list. `ending`: somebody wants to end the alarm. `unkept`: the last tick could not be written to the disk.

    `codes` are the texts of the codes for phones while they are shown.
    """

    call: RollCall
    hide_safe: bool = False
    ending: bool = False
    unkept: bool = False
    codes: tuple[str, ...] | None = None
    until: None = None

    @property
    def shown(self) -> tuple[InsideRow, ...]:
        """The rows: all, or those whom nobody has seen yet."""
        return self.call.missing if self.hide_safe else self.call.rows


EvacuationScreen = Away | Asking | Waiting | Unread | Calling

# ---------------------------------------------------------------- inputs


@dataclass(frozen=True, slots=True)
class Started:
    """The program starts; `kept` is the roll-call that the disk has."""

    kept: RollCall | None


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody pressed the key."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the disk has of an alarm before."""

    kept: RollCall | None


@dataclass(frozen=True, slots=True)
class Sure:
    """Yes: call the roll of those who are inside now."""


@dataclass(frozen=True, slots=True)
class GoneOn:
    """Go on with the list that was begun."""


@dataclass(frozen=True, slots=True)
class Declined:
    """No alarm."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Who is inside; None: it cannot be read."""

    call: RollCall | None


@dataclass(frozen=True, slots=True)
class Tapped:
    """This person is safe, or was not after all."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class HideTapped:
    """Hide those who are safe, or show them again."""


@dataclass(frozen=True, slots=True)
class PhonesTapped:
    """Show the codes for phones, these, or the list again (None)."""

    codes: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class EndTapped:
    """Somebody wants to end the alarm, or let it go on."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The alarm is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Saved:
    """The list is on the disk, or could not be written."""

    done: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; it changes nothing here."""


EvacuationInput = (
    Started
    | Pressed
    | Found
    | Sure
    | GoneOn
    | Declined
    | Taken
    | Tapped
    | HideTapped
    | PhonesTapped
    | EndTapped
    | Ended
    | Saved
    | Tick
)

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class LoadCall:
    """Look for the roll-call of an alarm that nobody ended."""


@dataclass(frozen=True, slots=True)
class TakeRoll:
    """Read who is inside."""


@dataclass(frozen=True, slots=True)
class SaveCall:
    """Keep the list on the disk."""

    call: RollCall


EvacuationEffect = LoadCall | TakeRoll | SaveCall


@dataclass(frozen=True, slots=True)
class EvacuationChange:
    """The window from now on, and what else is to be done, in order."""

    screen: EvacuationScreen
    effects: tuple[EvacuationEffect, ...] = ()


def reduce(screen: EvacuationScreen, given: EvacuationInput, now: float) -> EvacuationChange:
    """The window after `given`; total. Time does nothing here."""
    del now
    match screen, given:
        case Away(), Started(kept=kept) if kept is not None and kept.closed_at is None:
            return EvacuationChange(Calling(kept))
        case Away() | Unread(), Pressed():
            return EvacuationChange(Asking(), (LoadCall(),))
        case Asking(), Found(kept=kept):
            return EvacuationChange(Asking(None if kept is None or kept.closed_at is not None else kept))
        case Asking(), Sure():
            return EvacuationChange(Waiting(), (TakeRoll(),))
        case Asking(kept=kept), GoneOn() if kept is not None:
            return EvacuationChange(Calling(kept))
        case Asking() | Unread(), Declined():
            return EvacuationChange(Away())
        case Waiting(), Taken(call=call):
            return EvacuationChange(Unread()) if call is None else _kept(Calling(call))
        case Calling(), _:
            return _calling(screen, given)
        case _:
            return EvacuationChange(screen)


def _calling(screen: Calling, given: EvacuationInput) -> EvacuationChange:
    call = screen.call
    match given:
        case Tapped(visit_id=visit_id):
            seen = call.not_seen(visit_id) if visit_id in call.safe else call.seen(visit_id)
            return _kept(replace(screen, call=seen))
        case HideTapped():
            return EvacuationChange(replace(screen, hide_safe=not screen.hide_safe))
        case PhonesTapped(codes=codes):
            return EvacuationChange(replace(screen, codes=codes))
        case EndTapped(wanted=wanted):
            return EvacuationChange(replace(screen, ending=wanted))
        case Ended(at=at) if screen.ending:
            return EvacuationChange(Away(), (SaveCall(call.closed(at)),))
        case Saved(done=done):
            return EvacuationChange(replace(screen, unkept=not done))
        case _:
            return EvacuationChange(screen)


def _kept(screen: Calling) -> EvacuationChange:
    return EvacuationChange(screen, (SaveCall(screen.call),))


def texts_for_phones(head: str, call: RollCall, most: int = CODE_BYTES) -> tuple[str, ...]:
    """Those whom nobody has seen yet, as texts for phones: `head` and "1/3" on top, then a name a line.

    First names and an initial, since whoever stands around may read the code too. Each has `most` bytes at most.
    """
    parts: list[list[str]] = [[]]
    room = most - len(head.encode()) - len(" 99/99\n")
    used = 0
    for name in _short_names(call.missing):
        size = len(name.encode()) + 1
        if parts[-1] and used + size > room:
            parts.append([])
            used = 0
        parts[-1].append(name)
        used += size
    return tuple(f"{head} {place}/{len(parts)}\n" + "\n".join(names) for place, names in enumerate(parts, 1))


def _short_names(rows: Iterable[InsideRow]) -> Iterable[str]:
    for row in rows:
        first, last = shortened(row.person.first_name, LONGEST_NAME), row.person.last_name.strip()
        yield f"{first} {last[:1]}." if first and last else first or shortened(last, LONGEST_NAME)
