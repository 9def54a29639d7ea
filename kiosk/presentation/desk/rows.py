"""The words of one row: of the feed, or of those who were found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.domain.alerts import DEFAULT_LEVELS, AlertLevel, Cause, Occasion, alert_of, causes
from kiosk.domain.arrivals import Arrival, Happening
from kiosk.domain.decisions import Flag
from kiosk.domain.directory import FoundMember
from kiosk.domain.feed import FeedFilter
from kiosk.domain.members import MemberState, Person
from kiosk.domain.reasons import Reason
from kiosk.domain.repair import STILL_HERE, UNDONE
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.texts import DeskText, ReasonWord, RowText
from kiosk.presentation.formats import Formats
from kiosk.presentation.staff.free_reasons import free_reason


class Tone(StrEnum):
    """What a line or a stripe means; each has its colour, its icon and its words."""

    FINE = "fine"
    INFO = "info"
    LOOK = "look"
    STOP = "stop"
    QUIET = "quiet"


TONES: dict[AlertLevel, Tone] = {
    AlertLevel.NONE: Tone.FINE,
    AlertLevel.INFO: Tone.INFO,
    AlertLevel.WARN: Tone.LOOK,
    AlertLevel.STOP: Tone.STOP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """`lead` stands in front, `title` over `detail`, `word` with its icon at the end; `tone` colours the stripe."""

    lead: str
    title: str
    detail: str
    word: str
    icon: str
    tone: Tone


_ICONS = {
    Tone.FINE: "tick-circle",
    Tone.INFO: "info-circle",
    Tone.LOOK: "triangle-alert",
    Tone.STOP: "octagon-hand",
    Tone.QUIET: "info-circle",
}


def icon_of(tone: Tone) -> str:
    """The icon that says what the colour says."""
    return _ICONS[tone]


def short_name(person: Person) -> str:
    """As the feed shows people: "Anna B."."""
    first, last = person.first_name, person.last_name
    return f"{first} {last[:1]}." if first and last else first or last


def initials(first_name: str, last_name: str) -> str:
    """In the place of a photo."""
    return f"{first_name[:1]}{last_name[:1]}".upper()


def feed_row(arrival: Arrival, say: Speaker, formats: Formats, wanted: FeedFilter, *, covered: bool) -> RowWords:
    """A row of the feed. `covered`: a customer can see it, and reads no reason and no remark."""
    arrival = replace(arrival, free=None) if covered else arrival
    level = alert_of(arrival, wanted.levels or DEFAULT_LEVELS)
    tone = TONES[level]
    if level is AlertLevel.NONE and arrival.happening is not Happening.CHECKED_IN:
        tone = Tone.QUIET
    private = covered and level in (AlertLevel.WARN, AlertLevel.STOP)
    return RowWords(
        lead=formats.clock(arrival.at, say.language),
        title=_title(arrival, say),
        detail="" if covered else _detail(arrival, say, formats),
        word=say(RowText.NEEDS_YOU) if private else _word(arrival, wanted, say),
        icon="door-out" if arrival.happening is Happening.CHECKED_OUT else _ICONS[tone],
        tone=tone,
    )


def _title(arrival: Arrival, say: Speaker) -> str:
    if arrival.person is not None:
        return short_name(arrival.person)
    return say(RowText.TICKET_OF, ticket=arrival.ticket) if arrival.ticket else say(RowText.CODE_OF_NOBODY)


def _detail(arrival: Arrival, say: Speaker, formats: Formats) -> str:
    """What opened the door, or what else is to be said of it."""
    match arrival.happening:
        case Happening.CHECKED_IN:
            return _ground(arrival, say)
        case Happening.CHECKED_OUT:
            if arrival.minutes is None:
                return ""
            return say(RowText.AFTER, duration=formats.duration(arrival.minutes, say.language))
        case Happening.REFUSED:
            named = arrival.person is not None and arrival.ticket
            return say(RowText.TICKET_OF, ticket=arrival.ticket) if named else ""
        case Happening.CONVERTED:
            return say(RowText.NOW_PAID_BY, name=arrival.description)
        case Happening.CORRECTED | Happening.VOIDED:
            said_already = arrival.note in (UNDONE, STILL_HERE)
            return "" if said_already else say(RowText.REASON_GIVEN, why=arrival.note)


def _ground(arrival: Arrival, say: Speaker) -> str:
    match arrival.entry_method:
        case EntryMethod.FREE:
            why = "" if arrival.free is None else free_reason(arrival.free.reason, say)
            return say(RowText.FREE_ENTRY, why=why) if why else say(RowText.FREE)
        case EntryMethod.BOOKING:
            return say(RowText.BY_BOOKING, name=arrival.description)
        case _:
            return say(RowText.BY_PASS, name=arrival.description)


def _word(arrival: Arrival, wanted: FeedFilter, say: Speaker) -> str:
    match arrival.happening:
        case Happening.REFUSED:
            return say(RowText.REFUSED if arrival.reason is None else ReasonWord[arrival.reason.name])
        case Happening.CHECKED_OUT:
            return say(RowText.ESTIMATED if arrival.automatic else RowText.OUT)
        case Happening.CONVERTED:
            return say(RowText.CONVERTED)
        case Happening.CORRECTED:
            return say(RowText.INSIDE_AGAIN if arrival.note == STILL_HERE else RowText.CORRECTED)
        case Happening.VOIDED:
            return say(RowText.VOIDED)
        case Happening.CHECKED_IN:
            return _word_of_entry(arrival, wanted, say)


def _word_of_entry(arrival: Arrival, wanted: FeedFilter, say: Speaker) -> str:
    """The loudest of what is to be looked at; "In" where there is nothing."""
    levels, loudness = wanted.levels or DEFAULT_LEVELS, tuple(AlertLevel)

    def loud(cause: Cause) -> int:
        return loudness.index(levels.get(cause, DEFAULT_LEVELS.get(cause, AlertLevel.NONE)))

    loudest = max(causes(arrival), key=loud, default=None)
    if loudest is None or not loud(loudest):
        return say(RowText.IN)
    match loudest:
        case Flag():
            return say(RowText[loudest.name])
        case Occasion.MILESTONE:
            return say(RowText.MILESTONE, number=arrival.visit_count or 1)
        case Occasion.FREE_ENTRY:
            return say(RowText.FREE)
        case Occasion.PAY_AS_YOU_GO | Reason():
            return say(RowText.IN)


def found_row(one: FoundMember, say: Speaker, formats: Formats, today: datetime) -> RowWords:
    """One of those who were found: photo, pass, last visit, and whether they are inside."""
    came = say(DeskText.TIMES_HERE, number=one.visits_before) if one.visits_before else say(DeskText.NEVER_CAME)
    if one.last_visit is not None:
        came = say(DeskText.LAST_CAME, day=day_of(one.last_visit, say, formats, today))
    if one.inside_since is not None:
        word, tone = say(DeskText.INSIDE_SINCE, time=formats.clock(one.inside_since, say.language)), Tone.FINE
    elif one.state is not MemberState.ACTIVE:
        state = DeskText.STATE_BLOCKED if one.state is MemberState.BLOCKED else DeskText.STATE_FROZEN
        word, tone = say(state), Tone.STOP
    elif one.passes:
        word, tone = one.passes[0], Tone.INFO
    else:
        word, tone = say(DeskText.NO_PASSES), Tone.LOOK
    return RowWords(
        lead=initials(one.first_name, one.last_name),
        title=f"{one.first_name} {one.last_name}".strip(),
        detail=say.together(say(DeskText.NUMBER, member=str(one.number)), came),
        word=word,
        icon=_ICONS[tone],
        tone=tone,
    )


def day_of(at: datetime, say: Speaker, formats: Formats, today: datetime) -> str:
    """A day for people; one of another year is told with it."""
    local, now = formats.local(at), formats.local(today)
    text = formats.weekday_date(at, say.language)
    return text if local.year == now.year else f"{text} {local.year}"
