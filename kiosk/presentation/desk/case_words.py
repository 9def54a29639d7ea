"""The words of a case: who it is, what is the matter, what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.arrivals import Arrival, Happening
from kiosk.domain.decisions import Flag, Refused
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import MemberKind, MemberState
from kiosk.domain.notes import Note
from kiosk.domain.passes import Pass, PassState
from kiosk.domain.profile import Profile
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.fixes import LEADING, Fix, fixes
from kiosk.presentation.desk.live import Case, Live
from kiosk.presentation.desk.on_case import may_export
from kiosk.presentation.desk.rows import Tone, day_of, initials
from kiosk.presentation.desk.texts import DeskText, FixText, ReasonText, RowText, SheetText
from kiosk.presentation.formats import Formats
from kiosk.presentation.shortened import shortened
from kiosk.presentation.staff.free_reasons import free_reason

_ON_BUTTON = 12
"""Characters of a name on a button: what is longer ends in an ellipsis."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A line with an icon and a colour."""

    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """A button of the case."""

    fix: Fix
    text: str
    first: bool


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note, and who wrote it when."""

    note_id: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One of the last visits, and what it was."""

    visit: ListedVisit
    when: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWords:
    """All words of a case, top to bottom; what is "" or empty is not drawn. `trace`: what the rules looked at."""

    title: str
    subtitle: str = ""
    photo: bool = False
    initials: str = ""
    contact: str = ""
    marks: tuple[Mark, ...] = ()
    buttons: tuple[Label, ...] = ()
    passes: tuple[str, ...] = ()
    no_passes: bool = False
    notes: tuple[NoteLine, ...] = ()
    trace: tuple[str, ...] = ()
    signed: str = ""
    visits: tuple[VisitLine, ...] = ()
    export: str = ""


def case_words(live: Live, say: Speaker, formats: Formats, at: datetime) -> CaseWords | None:
    """The words of the case that is open; None: none is. Where a customer can see, nothing private is among them."""
    case = live.case
    if case is None:
        return None
    return _Teller(live, case, say, formats, at).words()


class _Teller:
    def __init__(self, live: Live, case: Case, say: Speaker, formats: Formats, at: datetime) -> None:
        self._live = live
        self._case = case
        self._say = say
        self._formats = formats
        self._at = at

    def words(self) -> CaseWords:
        case, profile, say = self._case, self._case.profile, self._say
        arrival, covered = case.arrival, self._live.covered
        open_fixes = fixes(arrival, profile, self._live.place)
        buttons = tuple(
            Label(fix, say(FixText[fix.name]), first=place == 0 and fix in LEADING)
            for place, fix in enumerate(open_fixes)
        )
        signed = "" if arrival is None else self._signed(arrival)
        told = self._told(arrival, profile)
        trace = () if told is None else told.explanation
        reason = () if told is None or covered else self._reason(told)
        if profile is None:
            if case.gone:
                reason = (*reason, Mark(Tone.LOOK, say(DeskText.CANNOT_LOOK_UP)))
            return CaseWords(
                title=self._title(), marks=reason, buttons=buttons, signed=signed, trace=() if covered else trace
            )
        person = profile.person
        return CaseWords(
            title=f"{person.first_name} {person.last_name}".strip(),
            subtitle=self._subtitle(profile),
            initials="" if covered else initials(person.first_name, person.last_name),
            contact="" if covered else say.together(profile.email or "", profile.phone or ""),
            marks=(*reason, *self._standing(profile, covered)),
            buttons=buttons,
            photo=True,
            passes=() if covered else tuple(self._pass(held, profile) for held in profile.passes),
            no_passes=not profile.passes and not covered,
            notes=() if covered else self._notes(profile),
            trace=() if covered else trace,
            signed=signed,
            visits=() if covered else tuple(self._visit(visit) for visit in profile.visits),
            export=say(DeskText.EXPORT, name=shortened(person.first_name, _ON_BUTTON))
            if may_export(self._live)
            else "",
        )

    def _title(self) -> str:
        person = self._case.person
        if person is None:
            return self._say(DeskText.NOT_KNOWN)
        return f"{person.first_name} {person.last_name}".strip() or self._say(SheetText.ONE_MOMENT)

    def _subtitle(self, profile: Profile) -> str:
        kind = self._say(DeskText.CONTACT) if profile.kind is MemberKind.CONTACT else ""
        return self._say.together(
            self._say(DeskText.NUMBER, member=str(profile.number)),
            kind if profile.plan is None else self._say(DeskText.PLAN, name=profile.plan.name),
            self._say(DeskText.TIMES_HERE, number=profile.visit_count),
        )

    def _told(self, arrival: Arrival | None, profile: Profile | None) -> Arrival | Refused | None:
        """What happened at the door; without that, what a check-in now would be refused for."""
        return profile.refusal if arrival is None and profile is not None else arrival

    def _reason(self, told: Arrival | Refused) -> tuple[Mark, ...]:
        if (isinstance(told, Arrival) and told.happening is not Happening.REFUSED) or told.reason is None:
            return ()
        text = self._say(ReasonText[told.reason.name])
        if told.good_from is not None:
            text = f"{text} {self._say(DeskText.OPENS_AT, time=self._moment(told.good_from))}"
        quiet = told.reason in (Reason.NOT_A_MEMBER_CODE, Reason.NOT_INSIDE)
        return (Mark(Tone.INFO if quiet else Tone.STOP, text),)

    def _moment(self, at: datetime) -> str:
        """A time, with its day where that is another."""
        clock = self._formats.clock(at, self._say.language)
        if self._formats.local(at).date() == self._formats.local(self._at).date():
            return clock
        return self._say(DeskText.VISIT_LINE, day=self._day(at), time=clock)

    def _standing(self, profile: Profile, covered: bool) -> tuple[Mark, ...]:
        say, marks = self._say, []
        if profile.open_visit is not None:
            since = self._moment(profile.open_visit.entered_at or profile.open_visit.checked_in_at)
            marks.append(Mark(Tone.FINE, say(DeskText.INSIDE_SINCE, time=since)))
        if covered:
            return tuple(marks)
        if profile.state is not MemberState.ACTIVE:
            blocked = profile.state is MemberState.BLOCKED
            marks.append(Mark(Tone.STOP, say(DeskText.STATE_BLOCKED if blocked else DeskText.STATE_FROZEN)))
        if profile.overdue:
            owed = self._formats.money(profile.overdue, profile.currency, say.language)
            marks.append(Mark(Tone.STOP, say(DeskText.OVERDUE, money=owed)))
        if profile.waiver_gap is not None:
            marks.append(Mark(Tone.STOP, say(DeskText.WAIVER, why=profile.waiver_gap)))
        elif Flag.WAIVER_ENDS_SOON in profile.flags:
            marks.append(Mark(Tone.LOOK, say(RowText.WAIVER_ENDS_SOON)))
        if not profile.visit_count:
            marks.append(Mark(Tone.INFO, say(RowText.FIRST_VISIT)))
        if profile.birthday_today:
            marks.append(Mark(Tone.INFO, say(DeskText.BIRTHDAY_TODAY)))
        if profile.free_entries.of_member:
            text = say(DeskText.FREE_MONTH, number=profile.free_entries.of_member)
            marks.append(Mark(Tone.LOOK if profile.free_entries.used_up else Tone.INFO, text))
        return tuple(marks)

    def _pass(self, held: Pass, profile: Profile) -> str:
        say, name = self._say, held.described(held.remaining)
        today = self._live.place.calendar.day_of(profile.at)
        states = {
            PassState.FROZEN: DeskText.PASS_FROZEN,
            PassState.UNPAID: DeskText.PASS_UNPAID,
            PassState.CANCELLED: DeskText.PASS_CANCELLED,
            PassState.AWAITING_APPROVAL: DeskText.PASS_AWAITING,
        }
        if held.state in states:
            return say(DeskText.PASS_STATE, name=name, state=say(states[held.state]))
        calendar = self._live.place.calendar
        if held.starts_on is not None and held.starts_on > today:
            return say(DeskText.PASS_FROM, name=name, day=self._day(calendar.start_of(held.starts_on)))
        if held.expires_on is None:
            return name
        ended = DeskText.PASS_ENDED if held.expires_on < today else DeskText.PASS_UNTIL
        return say(ended, name=name, day=self._day(calendar.start_of(held.expires_on)))

    def _notes(self, profile: Profile) -> tuple[NoteLine, ...]:
        told = () if profile.note is None else (NoteLine("", profile.note, ""),)
        return (*told, *(NoteLine(note.id, note.text, self._author(note)) for note in profile.notes))

    def _author(self, note: Note) -> str:
        day, name = self._day(note.written_at), note.author or "?"
        if note.until is None:
            return self._say(DeskText.NOTE_BY, name=name, day=day)
        last = self._day(self._live.place.calendar.start_of(note.until))
        return self._say(DeskText.NOTE_UNTIL, name=name, day=day, last=last)

    def _signed(self, arrival: Arrival) -> str:
        """When and where, and under which ticket."""
        key = DeskText.BY_STAFF if self._case.actor else DeskText.WHERE_AND_WHEN
        moment, who = self._moment(arrival.at), self._case.actor
        where = self._say(key, time=moment, device=arrival.device, name=who)
        ticket = self._say(DeskText.TICKET, ticket=arrival.ticket) if arrival.ticket else ""
        return self._say.together(where, ticket)

    def _visit(self, visit: ListedVisit) -> VisitLine:
        what = visit.description
        if visit.entry_method is EntryMethod.FREE:
            why = free_reason(visit.free_entry_reason, self._say)
            what = self._say.together(self._say(RowText.FREE_ENTRY, why=why), visit.granted_by_first_name or "")
        return VisitLine(visit, visit_span(visit, self._say, self._formats, self._at), what)

    def _day(self, at: datetime) -> str:
        return day_of(at, self._say, self._formats, self._at)


def visit_span(visit: ListedVisit, say: Speaker, formats: Formats, at: datetime) -> str:
    """When a visit was: an estimated end is told as one."""
    day, came = day_of(visit.checked_in_at, say, formats, at), formats.clock(visit.checked_in_at, say.language)
    if visit.checked_out_at is None:
        return say(DeskText.VISIT_LINE, day=day, time=came)
    end = formats.clock(visit.checked_out_at, say.language)
    return say(DeskText.VISIT_ABOUT if visit.auto_checkout else DeskText.VISIT_SPAN, day=day, time=came, end=end)
