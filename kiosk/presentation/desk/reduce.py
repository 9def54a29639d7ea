"""How the live room changes: one pure function over values.

- A case opens by itself for the newest row that needs somebody, unless staff are in the middle of something.
- What is asked before something is done stands on a sheet (on_sheet.py); what came of it stands on the strip.
- Nothing of anybody is left once nobody stands in the room.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kiosk.domain.alerts import DEFAULT_LEVELS, AlertLevel, alert_of
from kiosk.domain.arrivals import Arrival
from kiosk.domain.decisions import ConsentNeeded
from kiosk.domain.feed import FeedFilter
from kiosk.domain.members import Person
from kiosk.domain.outcomes import Done
from kiosk.domain.staff import StaffRole
from kiosk.presentation.desk import inputs
from kiosk.presentation.desk.effects import (
    AcceptHelp,
    DeskEffect,
    DeskSound,
    FindPeople,
    FindTicket,
    FocusSearch,
    Place,
    PlayDeskSound,
    ReadCase,
    ReadFeed,
    ReadWays,
    ShowNewest,
)
from kiosk.presentation.desk.fixes import Fix, fixes
from kiosk.presentation.desk.inputs import LiveInput, SheetInput
from kiosk.presentation.desk.live import CALL_EVERY, GUARD, LOOK_UP_FOR, MOST_WAITING, Case, HelpCall, Live, Search
from kiosk.presentation.desk.on_sheet import on_sheet
from kiosk.presentation.desk.orders import CheckIn, CheckOut, CloseNote, Reopen, TakeBack
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    SaleSheet,
    UndoSheet,
    VisitSheet,
    day_text,
)
from kiosk.presentation.desk.strip import Strip, strip_of
from kiosk.presentation.desk.texts import DeedText
from kiosk.presentation.staff import timeouts

_TICKET = re.compile(r"[A-Z][0-9][A-Z][0-9]")


@dataclass(frozen=True, slots=True)
class LiveChange:
    """The room from now on, and what else is to be done, in order."""

    screen: Live
    effects: tuple[DeskEffect, ...] = ()


def reduce(live: Live, given: LiveInput, now: float) -> LiveChange:
    """The room after `given` came at `now`, and what is to be done beside it; total."""
    match given:
        case inputs.Came(who=who, today=today):
            return LiveChange(replace(live.empty, who=who, today=today), (ReadFeed(live.empty.wanted),))
        case inputs.Went():
            return LiveChange(live.empty)
        case inputs.HelpWanted() | inputs.HelpOver() | inputs.HelpAccepted():
            return _help(live, given, now)
        case inputs.CoverSwitched(on=on):
            return LiveChange(replace(live, covered=on))
        case inputs.Tick():
            return _later(live, now)
        case _ if live.who is None:
            return LiveChange(live)
        case inputs.Answered():
            return _answered(live, given, now)
        case inputs.Happened(arrivals=arrivals, shown=shown):
            return _happened(live, arrivals, shown, now)
        case inputs.NumbersRead(numbers=numbers, today=today):
            return LiveChange(replace(live, numbers=numbers, today=today))
        case inputs.EscapePressed():
            return _escape(live, now)
        case (
            inputs.TileChosen()
            | inputs.FieldTyped()
            | inputs.Switched()
            | inputs.Submitted()
            | inputs.Cancelled()
            | inputs.WaysRead()
            | inputs.HostsFound()
            | inputs.PinChecked()
        ):
            return _on_sheet(live, given, now)
        case _:
            return _in_the_room(live, given, now)


def _in_the_room(live: Live, given: LiveInput, now: float) -> LiveChange:
    """What is touched or read while somebody stands in the room."""
    match given:
        case inputs.ChipChosen(chip=chip):
            return _filtered(live, replace(live.wanted, chip=chip))
        case inputs.FineHidden(on=on):
            return _filtered(live, replace(live.wanted, hide_fine=on))
        case inputs.Scrolled(at_top=at_top):
            # back on top by hand: the rows that waited are shown
            return _newest(live) if at_top and live.unseen else LiveChange(replace(live, at_top=at_top))
        case inputs.NewestWanted():
            return _newest(live)
        case inputs.RowTapped(arrival=arrival):
            return _open(live, arrival, by_hand=True)
        case inputs.FieldEntered(typing=typing):
            return LiveChange(replace(live, typing=typing))
        case inputs.LookUpSwitched(on=on):
            return LiveChange(replace(live, look_up_until=now + LOOK_UP_FOR if on else None))
        case inputs.CodeRead(member_id=member_id) if live.looks_up:
            return _looked_up(live, member_id, now)
        case inputs.NextCase() if live.waiting:
            newest, *others = live.waiting
            return _open(replace(live, waiting=tuple(others)), newest, by_hand=False)
        case inputs.CaseRead():
            return LiveChange(_case_read(live, given))
        case inputs.CaseClosed():
            return LiveChange(replace(live, case=None))
        case inputs.FixPressed(fix=fix):
            return _fix(live, fix, now)
        case inputs.VisitPressed(visit=visit):
            return LiveChange(replace(live, sheet=VisitSheet(visit=visit)))
        case inputs.NoteClosed(note_id=note_id):
            return LiveChange(live, (Place(CloseNote(note_id)),))
        case inputs.UndoPressed() if live.strip is not None and live.strip.undo is not None:
            return LiveChange(replace(live, strip=None, last=None), (Place(live.strip.undo),))
        case inputs.UndoLast():
            return LiveChange(_undo_last(live, now))
        case (
            inputs.SearchTyped()
            | inputs.SearchWanted()
            | inputs.PeopleFound()
            | inputs.SearchMoved()
            | inputs.SearchChosen()
            | inputs.TicketFound()
        ):
            return _search(live, given, now)
        case _:
            return LiveChange(live)


# ---------------------------------------------------------------- the feed


def _filtered(live: Live, wanted: FeedFilter) -> LiveChange:
    return LiveChange(replace(live, wanted=wanted, unseen=0, at_top=True), (ReadFeed(wanted),))


def _newest(live: Live) -> LiveChange:
    return LiveChange(replace(live, unseen=0, at_top=True), (ShowNewest(),))


def _happened(live: Live, arrivals: tuple[Arrival, ...], shown: int, now: float) -> LiveChange:
    """New rows are shown at once on top, or wait; those that need somebody open or wait as cases, and are heard."""
    live = replace(live, unseen=0 if live.at_top else live.unseen + shown)
    urgent = tuple(one for one in arrivals if needs_somebody(one, live))
    if not urgent:
        return _fresh(live, arrivals)
    stops = any(_level(one, live) is AlertLevel.STOP for one in urgent)
    heard = (PlayDeskSound(DeskSound.STOP),) if stops else ()
    if live.engaged:
        change = _fresh(replace(live, waiting=(*urgent, *live.waiting)[:MOST_WAITING]), arrivals)
        return LiveChange(change.screen, (*heard, *change.effects))
    newest, *others = urgent
    before = live.case.arrival if live.case is not None else None
    left = () if before is None or not needs_somebody(before, live) else (before,)
    waiting = (*others, *left, *live.waiting)[:MOST_WAITING]
    case = Case(person=newest.person, arrival=newest, guarded_until=0.0 if live.case is None else now + GUARD)
    change = _shown(replace(live, waiting=waiting), case)
    return LiveChange(change.screen, (*heard, *change.effects))


def needs_somebody(arrival: Arrival, live: Live) -> bool:
    """Whether staff have to look at it."""
    return _level(arrival, live) in (AlertLevel.WARN, AlertLevel.STOP)


def _level(arrival: Arrival, live: Live) -> AlertLevel:
    return alert_of(arrival, live.wanted.levels or DEFAULT_LEVELS)


def _fresh(live: Live, arrivals: tuple[Arrival, ...]) -> LiveChange:
    """What happened to the person whose case is open is read anew."""
    person = None if live.case is None else live.case.person
    if person is None or not any(one.person is not None and one.person.id == person.id for one in arrivals):
        return LiveChange(live)
    return LiveChange(live, (ReadCase(person.id),))


# ---------------------------------------------------------------- the case


def _open(live: Live, arrival: Arrival, *, by_hand: bool) -> LiveChange:
    case = Case(person=arrival.person, arrival=arrival, by_hand=by_hand)
    return _shown(replace(live, search=None), case)


def _shown(live: Live, case: Case) -> LiveChange:
    waiting = tuple(one for one in live.waiting if case.arrival is None or one.event_id != case.arrival.event_id)
    reads = () if case.person is None else (ReadCase(case.person.id),)
    return LiveChange(replace(live, case=case, waiting=waiting), reads)


def _case_read(live: Live, read: inputs.CaseRead) -> Live:
    case = live.case
    if case is None or case.person is None or case.person.id != read.member_id:
        return live
    person = case.person if read.profile is None else read.profile.person
    known = replace(case, person=person, profile=read.profile, gone=read.profile is None)
    return replace(live, case=known)


def _looked_up(live: Live, member_id: str | None, now: float) -> LiveChange:
    live = replace(live, look_up_until=now + LOOK_UP_FOR, search=None)
    if member_id is None:
        return LiveChange(replace(live, case=Case(person=None, by_hand=True)))
    return _shown(live, _named(member_id, "", ""))


def _named(member_id: str, first_name: str, last_name: str) -> Case:
    return Case(person=Person(id=member_id, first_name=first_name, last_name=last_name), by_hand=True)


def _fix(live: Live, fix: Fix, now: float) -> LiveChange:
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


# ---------------------------------------------------------------- search


def _search(live: Live, given: LiveInput, now: float) -> LiveChange:
    search = live.search
    match given:
        case inputs.SearchWanted():
            return LiveChange(live, (FocusSearch(),))
        case inputs.SearchTyped(text=text):
            if not text.strip():
                return LiveChange(replace(live, search=None))
            kept = None if search is None else search.found  # the list stays until the next one is there
            asked = replace(live, search=Search(text=text, found=kept))
            ticket = _ticket(text)
            return LiveChange(asked, (FindPeople(text), FindTicket(ticket)) if ticket else (FindPeople(text),))
        case inputs.PeopleFound(text=text, found=found) if search is not None and search.text == text:
            return LiveChange(replace(live, search=Search(text=text, found=found, failed=found is None)))
        case inputs.SearchMoved(step=step) if search is not None and search.found is not None:
            last = max(0, len(search.found.people) - 1)
            return LiveChange(replace(live, search=replace(search, marked=min(last, max(0, search.marked + step)))))
        case inputs.SearchChosen(place=place) if search is not None:
            people = () if search.found is None else search.found.people
            wanted = search.marked if place is None else place
            if wanted < len(people):
                one = people[wanted]
                return _shown(replace(live, search=None), _named(one.id, one.first_name, one.last_name))
            ticket = _ticket(search.text)
            return LiveChange(_said(live, DeedText.NO_TICKET, now, ticket)) if ticket else LiveChange(live)
        case inputs.TicketFound(ticket=ticket, arrival=arrival) if arrival is not None:
            asked_for = search is not None and _ticket(search.text) == ticket
            called = any(call.ticket == ticket for call in live.help)
            return _open(live, arrival, by_hand=True) if asked_for or called else LiveChange(live)
        case _:
            return LiveChange(live)


def _ticket(text: str) -> str:
    """The help ticket that somebody typed, or ""."""
    said = text.strip().upper()
    return said if _TICKET.fullmatch(said) else ""


def _said(live: Live, deed: DeedText, now: float, why: str = "") -> Live:
    return replace(live, strip=Strip(deed=deed, until=now + timeouts.STRIP, why=why))


# ---------------------------------------------------------------- sheets, orders, undo


def _on_sheet(live: Live, given: SheetInput, now: float) -> LiveChange:
    if live.sheet is None:
        return LiveChange(live)
    change = on_sheet(live.sheet, given, now, live.attempts, live.place)
    return LiveChange(replace(live, sheet=change.sheet, attempts=change.attempts), change.effects)


def _answered(live: Live, given: inputs.Answered, now: float) -> LiveChange:
    """The sheet closes or says why not, the strip says what was done, and the case is read anew."""
    on_it = live.sheet is not None and live.sheet.busy
    outcome = given.outcome
    if on_it:
        live = _on_sheet(live, given, now).screen
        if live.sheet is not None:
            return LiveChange(live)
    if isinstance(outcome, Done) and isinstance(outcome.value, ConsentNeeded):
        needed = outcome.value
        return LiveChange(replace(live, sheet=SaleSheet(member=needed.member, offers=needed.offers)))
    strip = strip_of(given.order, outcome, now)
    last = strip if strip is not None and strip.undo is not None else live.last
    if isinstance(given.order, TakeBack | Reopen) and isinstance(outcome, Done):
        last = None
    person = None if live.case is None else live.case.person
    reads = () if person is None else (ReadCase(person.id),)
    return LiveChange(replace(live, strip=strip, last=last), reads)


def _undo_last(live: Live, now: float) -> Live:
    last = live.last
    if live.sheet is not None:
        return live
    if last is None or last.undo is None or last.at is None:
        return _said(live, DeedText.NOTHING_TO_UNDO, now)
    return replace(live, sheet=UndoSheet(undo=last.undo, at=last.at))


def _escape(live: Live, now: float) -> LiveChange:
    """Whatever lies on top goes: the sheet, the search, the case."""
    if live.sheet is not None:
        return _on_sheet(live, inputs.Cancelled(), now)
    if live.search is not None:
        return LiveChange(replace(live, search=None))
    return LiveChange(replace(live, case=None))


def _later(live: Live, now: float) -> LiveChange:
    strip = live.strip if live.strip is not None and now < live.strip.until else None
    looks_up = live.look_up_until if live.look_up_until is not None and now < live.look_up_until else None
    live = replace(live, strip=strip, look_up_until=looks_up)
    if live.calls_at is None or now < live.calls_at:
        return LiveChange(live)
    return LiveChange(replace(live, calls_at=now + CALL_EVERY), (PlayDeskSound(DeskSound.CALL),))


# ---------------------------------------------------------------- help


def _help(live: Live, given: inputs.HelpWanted | inputs.HelpOver | inputs.HelpAccepted, now: float) -> LiveChange:
    """Calls for help outlive a lock, and are heard again and again: somebody stands there and waits."""
    others = tuple(call for call in live.help if call.kiosk != given.kiosk)
    match given:
        case inputs.HelpWanted(kiosk=kiosk, ticket=ticket):
            called = replace(live, help=(HelpCall(kiosk=kiosk, ticket=ticket), *others), calls_at=now + CALL_EVERY)
            return LiveChange(called, (PlayDeskSound(DeskSound.CALL),))
        case inputs.HelpOver():
            return LiveChange(_quiet(replace(live, help=others)))
        case inputs.HelpAccepted(kiosk=kiosk):
            call = next((one for one in live.help if one.kiosk == kiosk and not one.accepted), None)
            if call is None or live.who is None:
                return LiveChange(live)
            coming = tuple(replace(one, accepted=True) if one is call else one for one in live.help)
            finds = (FindTicket(call.ticket),) if call.ticket else ()
            return LiveChange(_quiet(replace(live, help=coming)), (AcceptHelp(kiosk, call.ticket), *finds))


def _quiet(live: Live) -> Live:
    """Nothing is heard any more once somebody has taken every call."""
    return live if any(not call.accepted for call in live.help) else replace(live, calls_at=None)
