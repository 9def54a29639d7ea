"""The inbox as a value, and how it changes: what contradicts itself, free entries to settle, what was not taken."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.inbox import Inbox, InboxCard
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.places import Location
from kiosk.domain.sign_in import FRESH, Attempts
from kiosk.domain.staff import StaffMember
from kiosk.presentation.desk.effects import DeskEffect, Place, ReadWays
from kiosk.presentation.desk.inputs import (
    Answered,
    Came,
    Cancelled,
    EscapePressed,
    SheetInput,
    Tick,
    UndoPressed,
    Went,
)
from kiosk.presentation.desk.on_sheet import on_sheet
from kiosk.presentation.desk.orders import ConvertAll, ConvertVisit, KeepVisits
from kiosk.presentation.desk.sheets import ConvertSheet, Remedy, Sheet, WhichSheet, person_of
from kiosk.presentation.desk.strip import Strip, strip_of


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxScreen:
    """The room. `who` None: nobody stands in it. `inbox` None: it is being read, or cannot be (`failed`)."""

    place: Location
    who: StaffMember | None = None
    inbox: Inbox | None = None
    failed: bool = False
    sheet: Sheet | None = None
    strip: Strip | None = None
    attempts: Attempts = FRESH

    @property
    def until(self) -> float | None:
        """When time changes something."""
        return None if self.strip is None else self.strip.until


@dataclass(frozen=True, slots=True)
class InboxRead:
    """What waits; None: the store does not answer."""

    inbox: Inbox | None


@dataclass(frozen=True, slots=True)
class KeepPressed:
    """The visits of this card stay as they are."""

    card: InboxCard


@dataclass(frozen=True, slots=True)
class LeaveFree:
    """This free entry stays one."""

    visit: ListedVisit


@dataclass(frozen=True, slots=True)
class RemedyPressed:
    """Something happens to one of the visits of this card: which one is asked."""

    card: InboxCard
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class ConvertPressed:
    """This free entry becomes paid by the pass that covers it."""

    visit: ListedVisit


@dataclass(frozen=True, slots=True)
class ChooseWay:
    """Staff choose how this free entry is paid."""

    visit: ListedVisit


@dataclass(frozen=True, slots=True)
class ConvertAllPressed:
    """All free entries that a pass covers become paid."""


InboxInput = (
    Came
    | Went
    | InboxRead
    | KeepPressed
    | LeaveFree
    | RemedyPressed
    | ConvertPressed
    | ChooseWay
    | ConvertAllPressed
    | UndoPressed
    | EscapePressed
    | Tick
    | SheetInput
)


@dataclass(frozen=True, slots=True)
class ReadInbox:
    """Read what waits."""


@dataclass(frozen=True, slots=True)
class InboxChange:
    """The room from now on, and what else is to be done, in order."""

    screen: InboxScreen
    effects: tuple[DeskEffect | ReadInbox, ...] = ()


def reduce(screen: InboxScreen, given: InboxInput, now: float) -> InboxChange:
    """The room after `given` came at `now`; total."""
    match given:
        case Came(who=who):
            return InboxChange(InboxScreen(place=screen.place, who=who), (ReadInbox(),))
        case Went():
            return InboxChange(InboxScreen(place=screen.place, attempts=screen.attempts))
        case _ if screen.who is None:
            return InboxChange(screen)
        case InboxRead(inbox=inbox):
            return InboxChange(replace(screen, inbox=inbox or screen.inbox, failed=inbox is None))
        case Answered():
            return _answered(screen, given, now)
        case Tick():
            over = screen.strip is not None and now >= screen.strip.until
            return InboxChange(replace(screen, strip=None) if over else screen)
        case EscapePressed():
            return _on_sheet(screen, Cancelled(), now)
        case UndoPressed():
            undo = None if screen.strip is None else screen.strip.undo
            return InboxChange(
                screen if undo is None else replace(screen, strip=None), () if undo is None else (Place(undo),)
            )
        case KeepPressed() | LeaveFree() | RemedyPressed() | ConvertPressed() | ChooseWay() | ConvertAllPressed():
            return _pressed(screen, given) if screen.sheet is None else InboxChange(screen)
        case _:
            return _on_sheet(screen, given, now)


def _pressed(
    screen: InboxScreen,
    given: KeepPressed | LeaveFree | RemedyPressed | ConvertPressed | ChooseWay | ConvertAllPressed,
) -> InboxChange:
    match given:
        case KeepPressed(card=card):
            first, *others = card.conflict.visit_ids
            # of a pass that was overspent, each of the entries that were too many is looked at
            kept = (
                tuple(others) if card.conflict.kind is not ConflictKind.PASS_OVERSPENT and others else (first, *others)
            )
            return InboxChange(screen, (Place(KeepVisits(kept, first, card.conflict.member)),))
        case LeaveFree(visit=visit):
            return InboxChange(screen, (Place(KeepVisits((visit.id,), visit.id, person_of(visit))),))
        case RemedyPressed(card=card, remedy=remedy) if card.visits:
            which = WhichSheet(visits=card.visits, remedy=remedy, chosen=len(card.visits) - 1)
            return InboxChange(replace(screen, sheet=which))
        case ConvertPressed(visit=visit):
            return InboxChange(screen, (Place(ConvertVisit(visit_id=visit.id, member=person_of(visit))),))
        case ChooseWay(visit=visit):
            return InboxChange(replace(screen, sheet=ConvertSheet(visit=visit)), (ReadWays(visit.id),))
        case ConvertAllPressed() if screen.inbox is not None and screen.inbox.covered:
            return InboxChange(screen, (Place(ConvertAll(tuple(one.id for one in screen.inbox.covered))),))
        case _:
            return InboxChange(screen)


def _on_sheet(screen: InboxScreen, given: SheetInput, now: float) -> InboxChange:
    if screen.sheet is None:
        return InboxChange(screen)
    change = on_sheet(screen.sheet, given, now, screen.attempts, screen.place)
    return InboxChange(replace(screen, sheet=change.sheet, attempts=change.attempts), change.effects)


def _answered(screen: InboxScreen, given: Answered, now: float) -> InboxChange:
    if screen.sheet is not None and screen.sheet.busy:
        screen = _on_sheet(screen, given, now).screen
        if screen.sheet is not None:
            return InboxChange(screen)
    return InboxChange(replace(screen, strip=strip_of(given.order, given.outcome, now)), (ReadInbox(),))
