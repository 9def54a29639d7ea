"""The strip under the desk's rooms: what became of the last order, and its undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Refused
from kiosk.domain.members import Person
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.domain.reasons import Reason
from kiosk.presentation.desk.orders import (
    AddVisit,
    CheckIn,
    CheckOut,
    CloseNote,
    ConvertAll,
    ConvertVisit,
    CorrectVisit,
    KeepVisits,
    LetIn,
    MakeFree,
    Order,
    Reopen,
    TakeBack,
    VoidVisit,
    WriteNote,
)
from kiosk.presentation.desk.texts import DeedText
from kiosk.presentation.staff import timeouts


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """`deed` with its slots: a name, why not, how many. `undo`: the order that takes it back, where one
    can; `at`: when it was done."""

    deed: DeedText
    until: float
    name: str = ""
    why: str = ""
    reason: Reason | None = None
    number: int | None = None
    undo: TakeBack | Reopen | None = None
    at: datetime | None = None

    @property
    def good(self) -> bool:
        """Whether something was done."""
        return self.deed not in _NOTHING_DONE


_NOTHING_DONE = frozenset(
    {DeedText.NOT_DONE, DeedText.REFUSED, DeedText.NO_TICKET, DeedText.NOTHING_TO_UNDO, DeedText.ALREADY_IN}
)


def strip_of(order: Order, outcome: Outcome[object], now: float) -> Strip | None:
    """What the strip says of an order that came back; None where a sheet goes on with it."""
    until = now + timeouts.STRIP
    if isinstance(outcome, NotDone):
        return Strip(deed=DeedText.NOT_DONE, until=until, why=outcome.sentence)
    match order:
        case CheckIn(member=member) | LetIn(member=member) | CheckOut(member=member):
            return _of_decision(order, outcome.value, member.first_name, until)
        case TakeBack(member=member):
            return Strip(deed=DeedText.UNDONE, until=until, name=member.first_name)
        case Reopen(member=member):
            return Strip(deed=DeedText.STILL_HERE, until=until, name=member.first_name)
        case VoidVisit(member=member):
            return Strip(deed=DeedText.VOIDED, until=until, name=member.first_name)
        case CorrectVisit(member=member):
            return Strip(deed=DeedText.CORRECTED, until=until, name=member.first_name)
        case AddVisit(member=member):
            added = outcome.value if isinstance(outcome.value, CheckedIn) else None
            back, at = (None, None) if added is None else (TakeBack(added.visit_id, member), added.at)
            return Strip(deed=DeedText.BACK_FILLED, until=until, name=member.first_name, undo=back, at=at)
        case ConvertVisit(member=member):
            return Strip(deed=DeedText.CONVERTED, until=until, name=member.first_name)
        case ConvertAll():
            number = outcome.value if isinstance(outcome.value, int) else 0
            return Strip(deed=DeedText.CONVERTED_ALL, until=until, number=number)
        case WriteNote(member=member):
            return Strip(deed=DeedText.NOTED, until=until, name=member.first_name)
        case CloseNote():
            return Strip(deed=DeedText.NOTE_CLOSED, until=until)
        case KeepVisits(member=member):
            return Strip(deed=DeedText.KEPT, until=until, name=member.first_name)
        case MakeFree(member=member):
            return Strip(deed=DeedText.MADE_FREE, until=until, name=member.first_name)


def strip_of_file(member: Person, wrong: str | None, now: float) -> Strip:
    """What the strip says of a file with all about a member; `wrong`: why there is none."""
    until = now + timeouts.STRIP
    if wrong is not None:
        return Strip(deed=DeedText.NOT_DONE, until=until, why=wrong)
    return Strip(deed=DeedText.EXPORTED, until=until, name=member.first_name)


def _of_decision(order: CheckIn | LetIn | CheckOut, decision: object, name: str, until: float) -> Strip | None:
    match decision:
        case CheckedIn(visit_id=visit_id, member=member, at=at):
            deed = DeedText.LET_IN_FREE if isinstance(order, LetIn) else DeedText.CHECKED_IN
            return Strip(deed=deed, until=until, name=name, undo=TakeBack(visit_id, member), at=at)
        case CheckedOut(visit_id=visit_id, member=member, at=at):
            return Strip(deed=DeedText.CHECKED_OUT, until=until, name=name, undo=Reopen(visit_id, member), at=at)
        case AlreadyIn():
            return Strip(deed=DeedText.ALREADY_IN, until=until, name=name)
        case Refused(reason=reason):
            return Strip(deed=DeedText.REFUSED, until=until, name=name, reason=reason)
        case ConsentNeeded():
            return None
        case other:
            raise TypeError(f"a check-in does not come to {other!r}")
