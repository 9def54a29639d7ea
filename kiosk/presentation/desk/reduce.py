"""How the live room changes: one pure function over values.

- A case opens by itself for the newest row that needs somebody, unless staff are in the middle of something.
- What is asked before something is done stands on a sheet (on_sheet.py); what came of it stands on the strip.
- Nothing of anybody is left once nobody stands in the room.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.alerts import DEFAULT_LEVELS, AlertLevel, alert_of
from kiosk.domain.arrivals import Arrival
from kiosk.domain.decisions import ConsentNeeded
from kiosk.domain.feed import FeedFilter
from kiosk.domain.outcomes import Done
from kiosk.presentation.desk import inputs
from kiosk.presentation.desk.effects import DeskEffect, DeskSound, LookAgain, Place, PlayDeskSound, ReadFeed, ShowNewest
from kiosk.presentation.desk.inputs import LiveInput, SheetInput
from kiosk.presentation.desk.live import (
    AGAIN_AFTER,
    CALL_EVERY,
    GUARD,
    LOOK_UP_FOR,
    MOST_WAITING,
    Case,
    Live,
    LiveChange,
)
from kiosk.presentation.desk.on_case import (
    case_of_member,
    case_read,
    export,
    fixed,
    looked_up,
    open_case,
    read_again,
    show_case,
)
from kiosk.presentation.desk.on_help import helped
from kiosk.presentation.desk.on_search import searched
from kiosk.presentation.desk.on_sheet import on_sheet
from kiosk.presentation.desk.orders import CloseNote, Reopen, TakeBack
from kiosk.presentation.desk.sheets import SaleSheet, UndoSheet, VisitSheet
from kiosk.presentation.desk.strip import Strip, strip_of, strip_of_file
from kiosk.presentation.desk.texts import DeedText
from kiosk.presentation.staff import timeouts


def reduce(live: Live, given: LiveInput, now: float) -> LiveChange:
    """The room after `given` came at `now`, and what is to be done beside it; total."""
    match given:
        case inputs.Came(who=who, today=today):
            return LiveChange(replace(live.empty, who=who, today=today), (ReadFeed(live.empty.wanted),))
        case inputs.Went():
            return LiveChange(live.empty)
        case inputs.HelpWanted() | inputs.HelpOver() | inputs.HelpAccepted():
            return helped(live, given, now)
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
            missed: tuple[DeskEffect, ...] = () if live.look_at is None else (ReadFeed(live.wanted), *read_again(live))
            return LiveChange(replace(live, numbers=numbers, today=today, look_at=None), missed)
        case inputs.NotRead():
            return LiveChange(replace(live, look_at=now + AGAIN_AFTER))
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
            return open_case(live, arrival, by_hand=True)
        case inputs.FieldEntered(typing=typing):
            return LiveChange(replace(live, typing=typing))
        case inputs.LookUpSwitched(on=on):
            return LiveChange(replace(live, look_up_until=now + LOOK_UP_FOR if on else None))
        case inputs.CodeRead(member_id=member_id) if live.looks_up:
            return looked_up(live, member_id, now)
        case inputs.MemberWanted(member_id=member_id) if live.sheet is None:
            return show_case(replace(live, search=None), case_of_member(member_id, "", ""))
        case inputs.NextCase() if live.waiting and live.sheet is None:
            newest, *others = live.waiting
            return open_case(replace(live, waiting=tuple(others)), newest, by_hand=False)
        case inputs.CaseRead():
            return LiveChange(case_read(live, given))
        case inputs.CaseClosed():
            return LiveChange(replace(live, case=None))
        case inputs.FixPressed(fix=fix):
            return fixed(live, fix, now)
        case inputs.VisitPressed(visit=visit):
            return LiveChange(replace(live, sheet=VisitSheet(visit=visit)))
        case inputs.NoteClosed(note_id=note_id):
            return LiveChange(live, (Place(CloseNote(note_id)),))
        case inputs.FileWanted():
            return export(live)
        case inputs.FileSaved(member=member, wrong=wrong):
            return LiveChange(replace(live, strip=strip_of_file(member, wrong, now)))
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
            return searched(live, given, now)
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
    change = show_case(replace(live, waiting=waiting), case)
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
    return LiveChange(live, read_again(live))


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
    return LiveChange(replace(live, strip=strip, last=last), read_again(live))


def _undo_last(live: Live, now: float) -> Live:
    last = live.last
    if live.sheet is not None:
        return live
    if last is None or last.undo is None or last.at is None:
        return replace(live, strip=Strip(deed=DeedText.NOTHING_TO_UNDO, until=now + timeouts.STRIP))
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
    effects: tuple[DeskEffect, ...] = ()
    if live.look_at is not None and now >= live.look_at:
        live, effects = replace(live, look_at=now + AGAIN_AFTER), (LookAgain(),)
    if live.calls_at is not None and now >= live.calls_at:
        live, effects = replace(live, calls_at=now + CALL_EVERY), (*effects, PlayDeskSound(DeskSound.CALL))
    return LiveChange(live, effects)
