"""How a visit is written: as a row of a table, and as the story of what happened to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.charges import Charge
from kiosk.domain.decisions import CheckedIn, CheckedOut
from kiosk.domain.events import AUTOMATIC, MEMBER, AnyEvent, Converted, Corrected, EventKind, Linked, Registered, Voided
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import Person
from kiosk.domain.places import Policies
from kiosk.domain.visit_story import VisitStory
from kiosk.domain.visits import Entitlement, EntryMethod
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.texts import StoryText, VisitText
from kiosk.presentation.staff.free_reasons import free_reason


class Column(StrEnum):
    """What a row tells, in the order of reading."""

    IN = "in"
    OUT = "out"
    NAME = "name"
    ENTRY = "entry"
    WHERE = "where"
    FLAGS = "flags"
    SYNC = "sync"


HEADERS: Mapping[Column, VisitText] = {column: VisitText[column.name] for column in Column}

METHODS: Mapping[EntryMethod, VisitText] = {method: VisitText[method.name] for method in EntryMethod}


class Mark(StrEnum):
    """How urgent a cell is; always beside a word."""

    PLAIN = "plain"
    GOOD = "good"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Cell:
    """A text of a row. `guessed`: nobody saw it, it is an estimate."""

    text: str
    mark: Mark = Mark.PLAIN
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """What all writing of visits needs: words, formats, the rules of the place, and the moment that is now."""

    say: Speaker
    formats: Formats
    policies: Policies
    at: datetime

    def clock(self, instant: datetime, beside: datetime | None = None) -> str:
        """The time of day; with its weekday, where it is another than that of `beside`."""
        same = beside is None or self.formats.local(instant).date() == self.formats.local(beside).date()
        return (self.formats.clock if same else self.formats.weekday_clock)(instant, self.say.language)

    def money(self, charge: Charge) -> str:
        """The price of a visit."""
        return self.formats.money(charge.amount, charge.currency, self.say.language)

    def duration(self, start: datetime, end: datetime) -> str:
        """From one to the other, in hours and minutes."""
        return self.formats.duration(whole_minutes(start, end), self.say.language)


def full_name(first: str, last: str, say: Speaker) -> str:
    """A person's name. Some have one name alone."""
    return say(VisitText.FULL_NAME, first=first, last=last) if first and last else first or last


def listed_name(person: Person, say: Speaker) -> str:
    """A person's name where people are looked for by their last names; "?" for whom the club does not know any more."""
    first, last = person.first_name, person.last_name
    return say(VisitText.LAST_FIRST, last=last, first=first) if first and last else last or first or "?"


def row(visit: ListedVisit, writing: Writing) -> dict[Column, Cell]:
    """All cells of a visit."""
    say = writing.say
    flags = tuple(_flags(visit, writing))
    urgent = any(mark is Mark.NOTICE for _, mark in flags)
    return {
        Column.IN: Cell(writing.clock(visit.checked_in_at)),
        Column.OUT: _out(visit, writing),
        Column.NAME: Cell(full_name(visit.first_name, visit.last_name, say)),
        Column.ENTRY: Cell(entry(visit, writing)),
        Column.WHERE: Cell(visit.device),
        Column.FLAGS: Cell(say.together(*(word for word, _ in flags)), Mark.NOTICE if urgent else Mark.PLAIN),
        Column.SYNC: Cell(say(VisitText.SENT), Mark.GOOD) if visit.sent else Cell(say(VisitText.WAITING), Mark.NOTICE),
    }


def entry(visit: ListedVisit, writing: Writing) -> str:
    """The ground on which the door opened, and what it costs."""
    say = writing.say
    ground = visit.description or say(METHODS[visit.entry_method])
    if visit.charge is not None and visit.charge.stands:
        return say(VisitText.WITH_PRICE, entry=ground, price=writing.money(visit.charge))
    return ground


def _out(visit: ListedVisit, writing: Writing) -> Cell:
    if visit.checked_out_at is None:
        stayed = writing.duration(visit.entered_at or visit.checked_in_at, writing.at)
        return Cell(writing.say(VisitText.SO_FAR, duration=stayed))
    left = writing.clock(visit.checked_out_at, visit.checked_in_at)
    if visit.auto_checkout:
        return Cell(writing.say(VisitText.ESTIMATED_AT, time=left), guessed=True)
    return Cell(left)


def _flags(visit: ListedVisit, writing: Writing) -> Iterator[tuple[str, Mark]]:
    say = writing.say
    if visit.conflict:
        yield say(VisitText.CONFLICT), Mark.NOTICE
    if visit.unsure(writing.at, writing.policies):
        yield say(VisitText.UNSURE), Mark.NOTICE
    if visit.expects_payment and not visit.converted_from_free_entry:
        yield say(VisitText.PAY_LATER), Mark.NOTICE
    if visit.wrong_clock:
        yield say(VisitText.WRONG_CLOCK), Mark.NOTICE
    if visit.free_entry_reason:
        yield free_reason(visit.free_entry_reason, say), Mark.PLAIN
    if visit.pay_as_you_go:
        yield say(VisitText.PAY_AS_YOU_GO), Mark.PLAIN
    if visit.visit_count == 1:
        yield say(VisitText.FIRST_VISIT), Mark.PLAIN
    elif visit.milestones:
        yield visit.milestones[0], Mark.PLAIN


# ---------------------------------------------------------------- the story


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened: when, what, who did it and where, and what the rules or people said to it."""

    when: str
    what: str
    by: str
    because: tuple[str, ...] = ()


def story_lines(story: VisitStory, writing: Writing) -> tuple[StoryLine, ...]:
    """What happened to a visit, the first thing first."""
    began = story.visit.checked_in_at
    return tuple(
        StoryLine(
            writing.clock(event.occurred_at, began), "\n".join(what), _by(event, story, writing.say), tuple(because)
        )
        for event in story.events
        for what, because in [_told(event, writing)]
    )


def _by(event: AnyEvent, story: VisitStory, say: Speaker) -> str:
    match event.actor:
        case actor if actor == MEMBER:
            who = say(StoryText.BY_MEMBER)
        case actor if actor == AUTOMATIC:
            who = say(StoryText.BY_ITSELF)
        case actor:
            who = say(StoryText.BY_STAFF, name=story.staff.get(actor, actor))
    return say(StoryText.AT_DEVICE, who=who, where=event.device)


def _told(event: AnyEvent, writing: Writing) -> tuple[list[str], list[str]]:
    say, language, seen = writing.say, writing.say.language, event.payload
    match seen:
        case CheckedIn():
            came = StoryText.CHECKED_IN_AGAIN if seen.again else StoryText.CHECKED_IN
            free = seen.free_entry
            reasons = [] if free is None else [say(StoryText.BECAUSE, reason=free_reason(free.reason, say))]
            return [say(came, entry=_ground(seen.entitlement, say))], [*seen.explanation, *reasons]
        case CheckedOut():
            left = StoryText.CLOSED_BY_ITSELF if seen.automatic else StoryText.CHECKED_OUT
            return [say(left, duration=writing.formats.duration(seen.minutes, language))], list(seen.explanation)
        case Corrected(reopened=True):
            return [say(StoryText.STILL_HERE)], [say(StoryText.BECAUSE, reason=seen.reason)]
        case Corrected():
            return list(_changes(seen, writing)), [say(StoryText.BECAUSE, reason=seen.reason)]
        case Converted():
            return [say(StoryText.CONVERTED, entry=_ground(seen.entitlement, say))], list(seen.explanation)
        case Linked():
            return [say(StoryText.LINKED if seen.beside is None else StoryText.KEPT)], []
        case Voided():
            return [say(StoryText.VOIDED)], [say(StoryText.BECAUSE, reason=seen.reason)]
        case Registered():
            return [say(StoryText.REGISTERED, time=writing.clock(seen.starts_at))], []
        case Charge():
            charged = event.kind is not EventKind.CHARGE_VOIDED
            return [say(StoryText.CHARGED if charged else StoryText.CHARGE_VOIDED, price=writing.money(seen))], []
        case _:  # belongs to no visit
            return [], []


def _ground(entitlement: Entitlement, say: Speaker) -> str:
    return entitlement.description or say(METHODS[entitlement.method])


def _changes(corrected: Corrected, writing: Writing) -> Iterator[str]:
    say = writing.say
    if corrected.checked_in_at is not None and corrected.was_checked_in_at is not None:
        new, old = writing.clock(corrected.checked_in_at), writing.clock(corrected.was_checked_in_at)
        yield say(StoryText.CAME_CHANGED, time=new, old=old)
    if corrected.checked_out_at is not None:
        new = writing.clock(corrected.checked_out_at)
        if corrected.was_checked_out_at is None:
            yield say(StoryText.LEFT_SET, time=new)
        else:
            yield say(StoryText.LEFT_CHANGED, time=new, old=writing.clock(corrected.was_checked_out_at))
