"""How the case changes: open_case, read, and what its buttons do."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.arrivals import Arrival
from kiosk.domain.events import AUTOMATIC, MEMBER
from kiosk.domain.members import Person
from kiosk.domain.staff import StaffRole
from kiosk.presentation.desk import inputs
from kiosk.presentation.desk.effects import FocusSearch, Place, ReadCase, ReadWays, SaveAllAbout
from kiosk.presentation.desk.fixes import Fix, fixes
from kiosk.presentation.desk.live import LOOK_UP_FOR, Case, Live, LiveChange
from kiosk.presentation.desk.orders import CheckIn, CheckOut, TakeBack
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    UndoSheet,
    day_text,
)


def open_case(live: Live, arrival: Arrival, *, by_hand: bool) -> LiveChange:
    """The case of what happened at the door."""
    case = Case(person=arrival.person, arrival=arrival, by_hand=by_hand)
    return show_case(replace(live, search=None), case)


def show_case(live: Live, case: Case) -> LiveChange:
    """This case, which waits no more; the member is read."""
    waiting = tuple(one for one in live.waiting if case.arrival is None or one.event_id != case.arrival.event_id)
    live = replace(live, case=case, waiting=waiting)
    return LiveChange(live, read_again(live))


def read_again(live: Live) -> tuple[ReadCase, ...]:
    """Something may have changed for the member whose case is open."""
    case = live.case
    return () if case is None or case.person is None else (ReadCase(case.person.id, actor_of(case)),)


def actor_of(case: Case) -> str:
    """Which member of staff did it, by id; "" where the member did, or nobody."""
    actor = MEMBER if case.arrival is None else case.arrival.actor
    return "" if actor in (MEMBER, AUTOMATIC) else actor


def case_read(live: Live, read: inputs.CaseRead) -> Live:
    """What is known of the member whose case is open; of another's nothing is taken."""
    case = live.case
    if case is None or case.person is None or case.person.id != read.member_id:
        return live
    person = case.person if read.profile is None else read.profile.person
    known = replace(case, person=person, profile=read.profile, actor=read.actor, gone=read.profile is None)
    return replace(live, case=known)


def looked_up(live: Live, member_id: str | None, now: float) -> LiveChange:
    """A code was read in look-up mode, which goes on for as long again."""
    live = replace(live, look_up_until=now + LOOK_UP_FOR, search=None)
    if member_id is None:
        return LiveChange(replace(live, case=Case(person=None, by_hand=True)))
    return show_case(live, case_of_member(member_id, "", ""))


def case_of_member(member_id: str, first_name: str, last_name: str) -> Case:
    """The case of a member whom staff open_case."""
    return Case(person=Person(id=member_id, first_name=first_name, last_name=last_name), by_hand=True)


def may_export(live: Live) -> bool:
    """Whether all about the member may be written into a file: by a manager, where no customer can see it."""
    case, who = live.case, live.who
    read = case is not None and case.profile is not None
    return read and not live.covered and who is not None and who.role is StaffRole.MANAGER


def export(live: Live) -> LiveChange:
    """The file is asked for; nothing happens where it may not be."""
    profile = None if live.case is None else live.case.profile
    if profile is None or live.sheet is not None or not may_export(live):
        return LiveChange(live)
    return LiveChange(live, (SaveAllAbout(profile.person, profile.number),))


def fixed(live: Live, fix: Fix, now: float) -> LiveChange:
    """A button of the case, or its key; one that the case does not have does nothing."""
    case, who, today = live.case, live.who, live.today
    if case is None or who is None or today is None or live.sheet is not None or now < case.guarded_until:
        return LiveChange(live)
    if fix not in fixes(case.arrival, case.profile, live.place):
        return LiveChange(live)
    if fix is Fix.FIND:
        return LiveChange(live, (FocusSearch(),))
    member, profile = case.person, case.profile
    if member is None or profile is None:
        return LiveChange(live)
    match fix:
        case Fix.CHECK_IN | Fix.SELL:
            return LiveChange(live, (Place(CheckIn(member=member)),))
        case Fix.CHECK_OUT:
            return LiveChange(live, (Place(CheckOut(member)),))
        case Fix.LET_IN_FREE:
            month = profile.free_entries
            over = month.used_up and who.role is not StaffRole.MANAGER
            asked = FreeEntrySheet(member=member, month=month, granter=who, over_limit=over)
            return LiveChange(replace(live, sheet=asked))
        case Fix.GUEST:
            return LiveChange(replace(live, sheet=GuestSheet(member=member)))
        case Fix.UNDO_CHECK_IN if profile.open_visit is not None:
            visit = profile.open_visit
            back = UndoSheet(undo=TakeBack(visit.id, member), at=visit.entered_at or visit.checked_in_at)
            return LiveChange(replace(live, sheet=back))
        case Fix.CONVERT:
            visit = profile.visits[0]
            return LiveChange(replace(live, sheet=ConvertSheet(visit=visit)), (ReadWays(visit.id),))
        case Fix.MISSED_VISIT:
            return LiveChange(replace(live, sheet=MissedSheet(member=member, day=day_text(today))))
        case Fix.NOTE:
            return LiveChange(replace(live, sheet=NoteSheet(member=member)))
        case _:
            return LiveChange(live)
