"""How a sheet changes: one pure function. A sheet closes by `Cancelled`, or when its order was carried out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time

from kiosk.domain.outcomes import Hindrance, NotDone
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Location
from kiosk.domain.sign_in import FRESH, Attempts, after_wrong
from kiosk.domain.staff import StaffRole
from kiosk.presentation.desk.effects import CheckManagersPin, DeskEffect, FindHosts, Place, ReadWays
from kiosk.presentation.desk.inputs import (
    Answered,
    Cancelled,
    FieldTyped,
    HostsFound,
    PinChecked,
    SheetInput,
    Submitted,
    Switched,
    TileChosen,
    WaysRead,
)
from kiosk.presentation.desk.orders import (
    AddVisit,
    CheckIn,
    ConvertVisit,
    CorrectVisit,
    LetIn,
    MakeFree,
    Order,
    VoidVisit,
    WriteNote,
)
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    Field,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    Remedy,
    SaleSheet,
    Sheet,
    TimesSheet,
    UndoSheet,
    VisitSheet,
    VoidSheet,
    WhichSheet,
    person_of,
)
from kiosk.presentation.desk.texts import SheetText
from kiosk.presentation.staff.free_reasons import FreeReasonText


@dataclass(frozen=True, slots=True)
class SheetChange:
    """The sheet from now on (None: it closes), what else is to be done, and the wrong PINs until now."""

    sheet: Sheet | None
    attempts: Attempts
    effects: tuple[DeskEffect, ...] = ()


class _Unreadable(ValueError):
    def __init__(self, trouble: SheetText) -> None:
        super().__init__(trouble.text.english)
        self.trouble = trouble


def on_sheet(sheet: Sheet, given: SheetInput, now: float, attempts: Attempts, place: Location) -> SheetChange:
    """The sheet after `given`; total. While an answer is on its way only that is taken."""
    match given:
        case Cancelled() if not sheet.busy:
            return SheetChange(None, attempts)
        case Answered(outcome=outcome):
            if not isinstance(outcome, NotDone):
                return SheetChange(None, attempts)
            return SheetChange(_not_done(sheet, outcome), attempts)
        case PinChecked() if isinstance(sheet, FreeEntrySheet) and sheet.busy:
            return _pin_checked(sheet, given, now, attempts)
        case Submitted() if sheet.ready and not sheet.busy:
            return _submitted(sheet, given, now, attempts, place)
        case TileChosen(tile=tile) if not sheet.busy:
            return _chosen(sheet, tile, attempts, place)
        case FieldTyped() if not sheet.busy:
            return _typed(sheet, given, attempts)
        case Switched(on=on) if not sheet.busy:
            return SheetChange(_switched(sheet, on), attempts)
        case WaysRead(visit_id=visit_id, ways=ways) if isinstance(sheet, ConvertSheet) and sheet.visit.id == visit_id:
            return SheetChange(replace(sheet, ways=ways, hindrance=given.hindrance), attempts)
        case HostsFound(text=text, found=found) if isinstance(sheet, GuestSheet) and sheet.text == text:
            return SheetChange(replace(sheet, found=found), attempts)
        case _:
            return SheetChange(sheet, attempts)


def times_of(visit_sheet: VisitSheet, place: Location) -> TimesSheet:
    """The times of the visit, ready to be changed."""
    visit, calendar = visit_sheet.visit, place.calendar
    left = "" if visit.checked_out_at is None else f"{calendar.local(visit.checked_out_at):%H:%M}"
    return TimesSheet(visit=visit, came=f"{calendar.local(visit.checked_in_at):%H:%M}", left=left)


def _not_done(sheet: Sheet, outcome: NotDone) -> Sheet:
    if isinstance(sheet, FreeEntrySheet) and outcome.why is Hindrance.APPROVAL_NEEDED:
        return replace(sheet, busy=False, over_limit=True, trouble=None)
    return replace(sheet, busy=False, hindrance=outcome.sentence)


def _pin_checked(sheet: FreeEntrySheet, given: PinChecked, now: float, attempts: Attempts) -> SheetChange:
    who = given.who
    if who is not None and who.role is StaffRole.MANAGER:
        order = _let_in(sheet)
        return SheetChange(sheet, FRESH, (Place(replace(order, approver=who)),))
    tried = after_wrong(attempts, now)
    trouble = SheetText.PIN_PAUSED if tried.pause(now) else SheetText.PIN_WRONG
    return SheetChange(replace(sheet, busy=False, trouble=trouble), tried)


def _let_in(sheet: FreeEntrySheet) -> LetIn:
    return LetIn(member=sheet.member, reason=sheet.recorded, expects_payment=sheet.expects_payment)


def _submitted(sheet: Sheet, given: Submitted, now: float, attempts: Attempts, place: Location) -> SheetChange:
    waiting = replace(sheet, busy=True, trouble=None, hindrance="")
    if isinstance(sheet, FreeEntrySheet) and sheet.over_limit:
        if attempts.pause(now):
            return SheetChange(replace(sheet, trouble=SheetText.PIN_PAUSED), attempts)
        return SheetChange(waiting, attempts, (CheckManagersPin(given.pin),)) if given.pin else _stay(sheet, attempts)
    try:
        order = _order(sheet, place)
    except _Unreadable as unreadable:
        return SheetChange(replace(sheet, trouble=unreadable.trouble), attempts)
    return _stay(sheet, attempts) if order is None else SheetChange(waiting, attempts, (Place(order),))


def _stay(sheet: Sheet, attempts: Attempts) -> SheetChange:
    return SheetChange(sheet, attempts)


def _order(sheet: Sheet, place: Location) -> Order | None:
    """What the sheet asks for; None where a choice is missing. Raises _Unreadable."""
    match sheet:
        case FreeEntrySheet():
            return _let_in(sheet)
        case NoteSheet():
            until = _day(sheet.until) if sheet.until.strip() else None
            return WriteNote(member=sheet.member, text=sheet.text.strip(), until=until, at_check_in=sheet.at_check_in)
        case TimesSheet(visit=visit):
            return CorrectVisit(
                visit_id=visit.id,
                member=person_of(visit),
                day=place.calendar.local(visit.checked_in_at).date(),
                came=_clock(sheet.came),
                left=_clock(sheet.left) if sheet.left.strip() else None,
                reason=sheet.reason.strip(),
            )
        case MissedSheet():
            return AddVisit(
                member=sheet.member,
                day=_day(sheet.day),
                came=_clock(sheet.came),
                left=_clock(sheet.left) if sheet.left.strip() else None,
                free=sheet.reason.strip() if sheet.free else "",
            )
        case VoidSheet(visit=visit):
            return VoidVisit(visit.id, person_of(visit), sheet.reason.strip())
        case ConvertSheet(visit=visit, ways=ways, chosen=chosen) if ways:
            way = ways[chosen]
            return ConvertVisit(visit_id=visit.id, member=person_of(visit), consent=way.consent, pass_id=way.pass_id)
        case GuestSheet(member=member, host=host) if host is not None:
            return CheckIn(member=member, host=host.id)
        case SaleSheet(member=member, offers=offers, chosen=chosen):
            return CheckIn(member=member, consent=Consent(offers[chosen].id, offers[chosen]))
        case UndoSheet(undo=undo):
            return undo
        case WhichSheet(visits=visits, chosen=chosen, remedy=remedy):
            visit, reason = visits[chosen], sheet.reason.strip()
            make = VoidVisit if remedy is Remedy.VOID else MakeFree
            return make(visit.id, person_of(visit), reason)
        case ConvertSheet() | GuestSheet() | VisitSheet():
            return None


def _clock(text: str) -> time:
    try:
        return time.fromisoformat(text.strip().rjust(5, "0"))
    except ValueError as error:
        raise _Unreadable(SheetText.BAD_TIME) from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise _Unreadable(SheetText.BAD_DAY) from error


TIMES, VOID, CONVERT, BY_PASS, AS_FREE = "times", "void", "convert", "by_pass", "as_free"
"""Tiles that lead on, and how a missed visit was paid."""


def _chosen(sheet: Sheet, tile: str, attempts: Attempts, place: Location) -> SheetChange:
    match sheet:
        case FreeEntrySheet():
            return SheetChange(replace(sheet, reason=FreeReasonText[tile], expects=None), attempts)
        case ConvertSheet(ways=ways) if ways and tile.isdecimal() and int(tile) < len(ways):
            return SheetChange(replace(sheet, chosen=int(tile)), attempts)
        case SaleSheet(offers=offers) if tile.isdecimal() and int(tile) < len(offers):
            return SheetChange(replace(sheet, chosen=int(tile)), attempts)
        case WhichSheet(visits=visits) if tile.isdecimal() and int(tile) < len(visits):
            return SheetChange(replace(sheet, chosen=int(tile)), attempts)
        case MissedSheet():
            return SheetChange(replace(sheet, free=tile == AS_FREE), attempts)
        case GuestSheet(found=found) if found is not None:
            host = next((one for one in found.people if one.id == tile), sheet.host)
            return SheetChange(replace(sheet, host=host), attempts)
        case VisitSheet(visit=visit):
            if tile == TIMES:
                return SheetChange(times_of(sheet, place), attempts)
            if tile == VOID:
                return SheetChange(VoidSheet(visit=visit), attempts)
            return SheetChange(ConvertSheet(visit=visit), attempts, (ReadWays(visit.id),))
        case _:
            return SheetChange(sheet, attempts)


def _typed(sheet: Sheet, given: FieldTyped, attempts: Attempts) -> SheetChange:
    text, field = given.text, given.field
    match sheet, field:
        case FreeEntrySheet(), Field.OTHER:
            return SheetChange(replace(sheet, other=text), attempts)
        case NoteSheet(), Field.NOTE:
            return SheetChange(replace(sheet, text=text), attempts)
        case NoteSheet(), Field.LAST_DAY:
            return SheetChange(replace(sheet, until=text, trouble=None), attempts)
        case TimesSheet() | MissedSheet(), Field.CAME:
            return SheetChange(replace(sheet, came=text, trouble=None), attempts)
        case TimesSheet() | MissedSheet(), Field.LEFT:
            return SheetChange(replace(sheet, left=text, trouble=None), attempts)
        case MissedSheet(), Field.DAY:
            return SheetChange(replace(sheet, day=text, trouble=None), attempts)
        case TimesSheet() | MissedSheet() | VoidSheet() | WhichSheet(), Field.REASON:
            return SheetChange(replace(sheet, reason=text), attempts)
        case GuestSheet(), Field.HOST:
            return SheetChange(replace(sheet, text=text, host=None), attempts, (FindHosts(text),))
        case _:
            return SheetChange(sheet, attempts)


def _switched(sheet: Sheet, on: bool) -> Sheet:
    match sheet:
        case FreeEntrySheet():
            return replace(sheet, expects=on)
        case NoteSheet():
            return replace(sheet, at_check_in=on)
        case _:
            return sheet
