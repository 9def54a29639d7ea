"""What a scan may come to: one of five answers, recorded, shown, sent and accepted as it is (rules.md 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self

from kiosk.domain.charges import Charge, Tariff
from kiosk.domain.codes import Symbology, clean
from kiosk.domain.members import Credential, Member, Person
from kiosk.domain.passes import Pass, PassKind, PassType
from kiosk.domain.pay_as_you_go import Consent, Offer
from kiosk.domain.places import Direction, Location
from kiosk.domain.reasons import Reason
from kiosk.domain.rotating import CodeUse
from kiosk.domain.visits import (
    Booking,
    Entitlement,
    FreeEntry,
    OpenVisit,
    PassUse,
    PastVisit,
    RegisteredVisit,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A code held before a reader. `id` becomes the visit's id, if there is one: made once, never again.

    `direction` and `consent` are what a person chose for this scan, by a button or an option. `free_entry` and
    `host` (the id of the member whose guest this is) are what a receptionist said. `read_at` is when the code was
    read, where that is not `at`: a button submits a scan again, and a code does not grow old while somebody thinks.
    """

    id: str
    code: str | None
    symbology: Symbology
    at: datetime
    direction: Direction | None = None
    consent: Consent | None = None
    free_entry: FreeEntry | None = None
    host: str | None = None
    read_at: datetime | None = None

    @classmethod
    def read(
        cls,
        text: str,
        symbology: Symbology,
        *,
        scan_id: str,
        at: datetime,
        prefix: str = "",
        suffix: str = "",
        direction: Direction | None = None,
        consent: Consent | None = None,
        free_entry: FreeEntry | None = None,
        host: str | None = None,
        read_at: datetime | None = None,
    ) -> Self:
        """The scan of what a reader handed over, cleaned (step 1)."""
        return cls(
            id=scan_id,
            code=clean(text, prefix=prefix, suffix=suffix),
            symbology=symbology,
            at=at,
            direction=direction,
            consent=consent,
            free_entry=free_entry,
            host=host,
            read_at=read_at,
        )

    def __repr__(self) -> str:
        """Without the code: representations end up in logs."""
        return f"Scan({self.id}, {self.symbology}, {self.at:%H:%M:%S})"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """All that is known here about the holder of the scanned code.

    `visits_before`: how often they came before this scan, visits of other systems included. `bookings`: the
    standing ones at this location, as booker or guest, whose window is near; on the way out those that overlap the
    visit. `visits`: the earlier ones since the start of today, and of the period of the plan's limit. `registered`:
    a visit that is expected now. `of_host`: the guest passes of the host that the desk named. `noted`: the team has a
    note that it wants to see at a check-in.
    """

    member: Member
    credential: Credential
    passes: tuple[Pass, ...] = ()
    bookings: tuple[Booking, ...] = ()
    open_visit: OpenVisit | None = None
    visits_before: int = 0
    visits: tuple[PastVisit, ...] = ()
    registered: RegisteredVisit | None = None
    of_host: tuple[Pass, ...] = ()
    noted: bool = False

    def cycle_anchor(self, day: date) -> date | None:
        """The day on which the membership of `day` began: billing cycles are counted from it.

        Of several the latest; where none runs on that day, the first that the member ever had.
        """
        held = [p for p in self.passes if p.type.kind is PassKind.MEMBERSHIP]
        began = [p.starts_on for p in held if p.starts_on is not None]
        running = [p.starts_on for p in held if p.starts_on is not None and p.runs_on(day)]
        return max(running) if running else min(began, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known when a scan is decided. `known` None: no such code here.

    `inside`: open visits of the location. `pulled_at`: when this machine last heard from its server; None
    where it has none, so that nothing can be stale. `clock_offset`: by how much the server's clock was ahead of this
    machine's when they last met, looked up where a code rotates: phones show what the server's clock says.
    """

    location: Location
    known: MemberFacts | None
    for_sale: tuple[PassType, ...] = ()
    inside: int = 0
    pulled_at: datetime | None = None
    symbologies: frozenset[Symbology] = frozenset(Symbology)
    clock_offset: timedelta = timedelta(0)


class Flag(StrEnum):
    """Something to look at on the way in; never a refusal (rules.md 3, step 9)."""

    FIRST_VISIT = "first_visit"
    NOTE = "note"
    WAIVER_ENDS_SOON = "waiver_ends_soon"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """A pass that was sold at the door, in the same breath as the visit (rules.md 4).

    With a `tariff` it is charged on the way out, by time, and holds nothing for another visit.
    """

    pass_id: str
    pass_type_id: str
    kind: PassKind
    day: date
    location_id: str
    remaining: int
    tariff: Tariff | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedIn:
    """Come in. `code` is masked; `remaining` is what the pass has left after this entry.

    `day` is the location's day of the entry, kept so that every machine files the visit alike. `again`: an earlier
    visit of the day goes on (rules.md 3: same day again). `code_use`: the rotating code that this spends.
    """

    visit_id: str
    member: Person
    code: str
    at: datetime
    day: date
    location_id: str
    entitlement: Entitlement
    visit_count: int
    pass_kind: PassKind | None = None
    remaining: int | None = None
    pass_use: PassUse | None = None
    sale: Sale | None = None
    charge: Charge | None = None
    free_entry: FreeEntry | None = None
    counts_towards_plan_limits: bool = False
    again: bool = False
    milestones: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    code_use: CodeUse | None = None
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedOut:
    """Goodbye, after `minutes`. `automatic`: nobody scanned, the time is estimated (rules.md 6)."""

    visit_id: str
    member: Person
    code: str
    at: datetime
    location_id: str
    minutes: int
    pass_use: PassUse | None = None
    charge: Charge | None = None
    automatic: bool = False
    code_use: CodeUse | None = None
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyIn:
    """You are inside since `since`; nothing changes and nothing is recorded."""

    visit_id: str
    member: Person
    code: str
    at: datetime
    location_id: str
    since: datetime
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentNeeded:
    """You may come in for a price: the leading offer first. Nothing is recorded until one is agreed to."""

    member: Person
    code: str
    at: datetime
    location_id: str
    offers: tuple[Offer, ...]
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Not now; a recorded fact (Nexudus: FailedCheckin). `good_from`: when it would open, if known.

    `ticket`: what the member tells the desk instead of a name (kiosk/domain/tickets.py); "" on refusals of old.
    """

    reason: Reason
    member: Person | None
    code: str
    at: datetime
    location_id: str
    good_from: datetime | None = None
    explanation: tuple[str, ...] = ()
    ticket: str = ""


Decision = CheckedIn | CheckedOut | AlreadyIn | ConsentNeeded | Refused
