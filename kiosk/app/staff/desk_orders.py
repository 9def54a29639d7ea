"""What staff order at the desk, as use cases on the store: the one place where an order meets its service."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.app.staff.parts import Parts
from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.places import Direction
from kiosk.domain.repair import NotPossible
from kiosk.domain.staff import StaffMember
from kiosk.domain.visits import FreeEntry
from kiosk.presentation.desk.inputs import WaysRead
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
from kiosk.services import notes, repair
from kiosk.services.desk_check_in import back_fill_member, check_in_member, let_in_member, make_free
from kiosk.services.inbox import convert_covered
from kiosk.store.engine import Store

Work = Callable[[Store], object]


def work_of(order: Order, parts: Parts, who: StaffMember) -> Work:
    """The order as a use case that `who` signs, at the present moment."""
    now, sign, door, place = parts.now(), parts.sign(), parts.door, parts.location
    match order:
        case CheckIn(member=member, consent=consent, host=host):
            return lambda store: check_in_member(store, door, member.id, now, sign, consent=consent, host=host)
        case CheckOut(member=member):
            out = Direction.OUT_ONLY
            return lambda store: check_in_member(store, door, member.id, now, sign, direction=out)
        case LetIn(member=member, reason=reason, expects_payment=expects, approver=approver):
            return lambda store: let_in_member(
                store, door, member.id, now, who, reason, sign, approver, expects_payment=expects
            )
        case TakeBack(visit_id=visit_id):
            return lambda store: repair.undo(store, visit_id, now, sign, by_member=False)
        case Reopen(visit_id=visit_id):
            return lambda store: repair.reopen(store, visit_id, now, sign, by_member=False)
        case VoidVisit(visit_id=visit_id, reason=reason):
            return lambda store: repair.void(store, visit_id, now, reason, sign)
        case CorrectVisit(visit_id=visit_id, reason=reason):
            came, left = stay(place.calendar, order.day, order.came, order.left)
            return lambda store: repair.correct(
                store, visit_id, now, sign, checked_in_at=came, checked_out_at=left, reason=reason
            )
        case AddVisit(member=member, free=free):
            came, left = stay(place.calendar, order.day, order.came, order.left)
            granted = FreeEntry.typed(free, who.id) if free else None
            return lambda store: back_fill_member(store, door, member.id, came, left, now, sign, granted)
        case ConvertVisit(visit_id=visit_id, consent=consent, pass_id=pass_id):
            return lambda store: repair.convert(store, visit_id, now, sign, consent, pass_id)
        case ConvertAll(visit_ids=visit_ids):
            return lambda store: convert_covered(store, visit_ids, now, sign)
        case WriteNote(member=member, text=text, until=until, at_check_in=at_check_in):
            return lambda store: notes.add_note(
                store, member.id, text, now, place.id, sign, until=until, at_check_in=at_check_in
            )
        case CloseNote(note_id=note_id):
            return lambda store: notes.close_note(store, note_id, now, place.id, sign)
        case KeepVisits(visit_ids=visit_ids, beside=beside):
            return lambda store: [repair.keep(store, ident, beside, now, sign) for ident in visit_ids]
        case MakeFree(visit_id=visit_id, reason=reason):
            granted = FreeEntry.typed(reason, who.id)
            return lambda store: make_free(store, visit_id, now, granted, sign)


def stay(calendar: LocalCalendar, day: date, came: time, left: time | None) -> tuple[datetime, datetime | None]:
    """The instants of a stay by the clock on the wall; whoever left before they came left on the next day."""
    zone = ZoneInfo(calendar.time_zone)
    began = datetime.combine(day, came, zone).astimezone(UTC)
    if left is None:
        return began, None
    after = day + timedelta(days=1) if left < came else day
    return began, datetime.combine(after, left, zone).astimezone(UTC)


def ways_of(store: Store, visit_id: str, now: datetime) -> WaysRead:
    """How a free entry may be paid, or why it cannot be. Raises StoreFault, UnknownLocation."""
    try:
        return WaysRead(visit_id, repair.ways_to_convert(store, visit_id, now))
    except (NotPossible, repair.UnknownVisit) as error:
        return WaysRead(visit_id, (), str(error))
