"""The import document, as interfaces.md prints it: what other systems and people hand over.

Strict: an unknown field, a wrong type or a value out of range is refused with its place in the file.
"""

from __future__ import annotations

import codecs
from dataclasses import fields
from datetime import date, datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import UNSET, Meta, UnsetType

from kiosk.domain import rotating
from kiosk.domain.codes import clean
from kiosk.domain.members import CredentialKind, CredentialState, MemberKind, MemberState
from kiosk.domain.notes import note_gap
from kiosk.domain.passes import Bill, Origin, PassKind, PassState, UsePriority
from kiosk.domain.places import Policies
from kiosk.domain.preferences import Preferences
from kiosk.domain.visits import BookingState, EntryMethod
from kiosk.store.rows import hours_of, time_of


class BadDocument(ValueError):
    """The document is refused; the message is one line with the place in the file."""


MOST = 1_000_000_000
EARLIEST, LATEST = 1970, 2100
"""Years between which times lie; outside of them the file, not the time, is odd."""

# Control characters, and the marks that turn the direction of what follows. Letters of some scripts need joiners.
_MARKS = "\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
_ID = rf"^[^\x00-\x1f\u200c\u200d{_MARKS}]*\Z"
_NAME = rf"^[^\x00-\x1f{_MARKS}]*\Z"
_TEXT = rf"^[^\x00-\x08\x0b\x0c\x0e-\x1f{_MARKS}]*\Z"
_CURRENCY = r"^[A-Z]{3}\Z"
_PIN = r"^[0-9]{4,12}\Z"
_LANGUAGE = r"^[A-Za-z0-9_-]*\Z"
_WORDS = {
    **dict.fromkeys((_ID, _NAME, _TEXT), "Expected characters that can be seen"),
    _CURRENCY: "Expected a currency of three capital letters, as EUR",
    _PIN: "Expected a PIN of 4 to 12 digits",
    _LANGUAGE: "Expected a language, as en or pt-BR",
}

Id = Annotated[str, Meta(min_length=1, max_length=128, pattern=_ID)]
VisitId = Annotated[str, Meta(min_length=1, max_length=120, pattern=_ID)]  # its events are named after it
Count = Annotated[int, Meta(ge=0, le=MOST)]
Number = Annotated[int, Meta(ge=1, le=MOST)]  # below what a column holds: the rows without one get the next numbers
Currency = Annotated[str, Meta(pattern=_CURRENCY)]
Name = Annotated[str, Meta(max_length=2_000, pattern=_NAME)]
Text = Annotated[str, Meta(max_length=2_000, pattern=_TEXT)]
Instant = Annotated[datetime, Meta(tz=True)]


def _check_years(*times: date | None) -> None:
    if not all(time is None or EARLIEST <= time.year < LATEST for time in times):
        raise ValueError(f"times lie between {EARLIEST} and {LATEST}")


class _Part(msgspec.Struct, forbid_unknown_fields=True):
    """A part of the document: fields that nobody knows are refused."""


class Hours(_Part, rename={"start": "from", "end": "to"}):
    """Weekly hours."""

    days: Annotated[tuple[Annotated[int, Meta(ge=1, le=7)], ...], Meta(min_length=1)]
    start: str
    end: str

    def __post_init__(self) -> None:
        hours_of([self.plain()])

    def plain(self) -> dict[str, object]:
        """As the store keeps it."""
        return {"days": list(self.days), "from": self.start, "to": self.end}


class Organization(_Part):
    """The club."""

    name: Name
    currency: Currency


class Location(_Part):
    """A place with a door."""

    id: Id
    name: Name
    time_zone: str
    day_cutoff: str = "00:00"
    capacity: Count | None = None
    opening_hours: tuple[Hours, ...] | None = ()
    policies: dict[str, object] = {}  # msgspec copies it

    def __post_init__(self) -> None:
        time_of(self.day_cutoff)
        try:
            ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone {self.time_zone!r}") from error
        known = {field.name for field in fields(Policies)}
        for name, value in self.policies.items():
            if name not in known:
                raise ValueError(f"there is no policy {name!r}")
            numbers = value if isinstance(value, list) else [value]
            if not all(0 <= number <= MOST for number in numbers if isinstance(number, int)):
                raise ValueError(f"policy {name!r} is not between 0 and {MOST}")
        try:
            msgspec.convert(self.policies, Policies)
        except msgspec.ValidationError as error:
            raise ValueError(f"policies: {error}") from error


class PassType(_Part):
    """A product."""

    id: Id
    name: Name
    kind: PassKind
    price: Count
    currency: Currency
    minutes_included: Number | None = None
    visits_included: Number | None = None
    locations: tuple[Id, ...] = ()
    hours: tuple[Hours, ...] | None = ()
    use_priority: UsePriority = UsePriority.NORMAL
    counts_towards_plan_limits: bool = True
    payg_for_members: bool = False
    payg_for_contacts: bool = False
    bill: Bill = Bill.AT_CHECK_IN
    archived: bool = False


class Limit(_Part):
    """The most of a plan in a period."""

    per: Literal["day", "week", "month", "cycle"]
    visits: Count | None = None
    hours: Count | None = None


class Plan(_Part):
    """A plan and its limit."""

    id: Id
    name: Name
    limit: Limit | None = None


class Staff(_Part):
    """Someone at the desk. The PIN is kept as a slow salted hash only; where it is missing, the stored one stays."""

    id: Id
    first_name: Name
    last_name: Name
    role: Literal["receptionist", "manager"]
    pin: Annotated[str, Meta(pattern=_PIN)] | UnsetType | None = UNSET


class Waiver(_Part):
    """A signed form."""

    signed_on: date
    expires_on: date | None = None


class Credential(_Part):
    """A code that a member carries.

    With a `secret` it rotates, and `value` is its handle (kiosk/domain/rotating.py). The secret is exported: it opens
    a door as the value of any card does. Where it is missing, the stored one stays.
    """

    value: str
    kind: CredentialKind = CredentialKind.CARD
    state: CredentialState = CredentialState.ACTIVE
    expires_at: Instant | None = None
    secret: str | UnsetType = UNSET

    def __post_init__(self) -> None:
        if clean(self.value) != self.value:
            raise ValueError("a code has 1 to 128 characters, none of them invisible, no blanks at the ends")
        _check_years(self.expires_at)
        if self.secret is not UNSET:
            rotates = self.kind is CredentialKind.ROTATING
            if gap := rotating.gap(self.value, self.secret) if rotates else "only a rotating code has a secret":
                raise ValueError(gap)

    def __repr__(self) -> str:
        """Without what opens doors: representations end up in logs."""
        return f"Credential({self.kind}, {self.state})"


class Pass(_Part):
    """A pass that a member holds."""

    id: Id
    pass_type_id: Id
    starts_on: date | None = None
    expires_on: date | None = None
    remaining_visits: Count | None = None
    remaining_minutes: Count | None = None
    origin: Origin = Origin.MANUAL
    state: PassState = PassState.ACTIVE
    location_id: Id | None = None
    shared_by: Id | None = None

    def __post_init__(self) -> None:
        _check_years(self.starts_on)


class Member(_Part):
    """A person with an account, what they carry and what they hold."""

    id: Id
    first_name: Name
    last_name: Name
    number: Number | UnsetType = UNSET
    email: Name | None = None
    phone: Name | None = None
    birthday: date | None = None
    kind: MemberKind = MemberKind.MEMBER
    state: MemberState = MemberState.ACTIVE
    plan_id: Id | None = None
    teams: tuple[Name, ...] = ()
    waiver: Waiver | None = None
    overdue: Count = 0
    note: Text | None = None
    language: Annotated[str, Meta(max_length=16, pattern=_LANGUAGE)] | None = None
    show_name: bool = False
    credentials: tuple[Credential, ...] = ()
    passes: tuple[Pass, ...] = ()
    visits_before: Count = 0


class Booking(_Part):
    """A resource reserved."""

    id: Id
    member_id: Id
    location_id: Id
    resource: Name
    starts_at: Instant
    ends_at: Instant
    guests: tuple[Id, ...] = ()
    state: BookingState = BookingState.CONFIRMED

    def __post_init__(self) -> None:
        _check_years(self.starts_at, self.ends_at)
        if self.ends_at <= self.starts_at:
            raise ValueError("the booking ends before it starts")


class Visit(_Part):
    """A visit of another system. Without an id it gets one from who, where and when."""

    member_id: Id
    location_id: Id
    checked_in_at: Instant
    checked_out_at: Instant | None = None
    entry_method: EntryMethod = EntryMethod.MIGRATED
    id: VisitId | None = None

    def __post_init__(self) -> None:
        _check_years(self.checked_in_at, self.checked_out_at)
        if self.checked_out_at is not None and self.checked_out_at < self.checked_in_at:
            raise ValueError("the visit ends before it starts")


class Note(_Part):
    """A note for the team that is open. `author`: the id of who wrote it."""

    id: Id
    member_id: Id
    location_id: Id
    text: str
    author: Id
    written_at: Instant
    until: date | None = None
    at_check_in: bool = False

    def __post_init__(self) -> None:
        _check_years(self.written_at)
        if (gap := note_gap(self.text)) is not None:
            raise ValueError(gap)


class Choice(_Part):
    """What a member prefers, since they chose it; of several the newest counts."""

    id: Id
    member_id: Id
    location_id: Id
    chosen_at: Instant
    preferences: dict[str, object]

    def __post_init__(self) -> None:
        _check_years(self.chosen_at)
        unknown = self.preferences.keys() - {field.name for field in fields(Preferences)}
        if unknown:
            raise ValueError(f"there is no preference {min(unknown)!r}")
        try:
            msgspec.convert(self.preferences, Preferences)
        except msgspec.ValidationError as error:
            raise ValueError(f"preferences: {error}") from error


class Document(_Part):
    """The whole; any section may be missing."""

    organization: Organization | None = None
    locations: tuple[Location, ...] = ()
    pass_types: tuple[PassType, ...] = ()
    plans: tuple[Plan, ...] = ()
    staff: tuple[Staff, ...] = ()
    members: tuple[Member, ...] = ()
    bookings: tuple[Booking, ...] = ()
    notes: tuple[Note, ...] = ()
    preferences: tuple[Choice, ...] = ()
    visits: tuple[Visit, ...] = ()


def read_document(raw: bytes) -> Document:
    """The document in `raw`; raises BadDocument."""
    try:
        return msgspec.json.decode(raw.removeprefix(codecs.BOM_UTF8), type=Document)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise BadDocument(in_words(error)) from error
    except RecursionError as error:
        raise BadDocument("the document is nested too deeply") from error


def in_words(error: Exception) -> str:
    """The message of a refusal, with a sentence where it would show a pattern."""
    message = str(error)
    for pattern, words in _WORDS.items():
        message = message.replace(f"Expected `str` matching regex {pattern!r}", words)
    return message
