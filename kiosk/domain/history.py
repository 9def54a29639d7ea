"""A visit is what its events say: replaying them rebuilds it, in whatever order they arrived (rules.md 7 and 9).

The store keeps what `replay` returns as the projection, on the kiosk and on the server alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import Charge, ChargeState, Tariff
from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused, Sale
from kiosk.domain.events import (
    WRONG_CLOCK,
    AnyEvent,
    Converted,
    Corrected,
    EventKind,
    Linked,
    NoteClosed,
    Noted,
    PreferencesChosen,
    Registered,
    Voided,
)
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.visits import Entitlement, FreeEntry, OpenVisit, PassUse

CalendarOf = Callable[[str], LocalCalendar]
"""The calendar of a location, by its id: a corrected time may belong to another day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit as all its events together say it is. Without `checked_in_at` it is only expected."""

    id: str
    member: Person
    location_id: str
    day: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    checked_in_at: datetime | None = None
    entered_at: datetime | None = None
    reopened_at: datetime | None = None
    checked_out_at: datetime | None = None
    entitlement: Entitlement | None = None
    booking_id: str | None = None
    pass_kind: PassKind | None = None
    minutes_left: int | None = None
    sale: Sale | None = None
    entry_use: PassUse | None = None
    earlier_minutes: int = 0
    charge: Charge | None = None
    free_entry: FreeEntry | None = None
    converted: bool = False
    counts_towards_plan_limits: bool = False
    visit_count: int | None = None
    milestones: tuple[str, ...] = ()
    automatic: bool = False
    voided: bool = False
    kept: bool = False
    wrong_clock: bool = False

    @property
    def open(self) -> OpenVisit | None:
        """What leaving looks at, while somebody is inside."""
        if self.checked_in_at is None or self.entered_at is None or self.checked_out_at is not None or self.voided:
            return None
        return OpenVisit(
            visit_id=self.id,
            checked_in_at=self.checked_in_at,
            entered_at=self.entered_at,
            minutes_pass_id=self.minutes_pass_id,
            minutes_left=self.minutes_left,
            tariff=self.tariff,
            reopened_at=self.reopened_at,
        )

    @property
    def minutes_pass_id(self) -> str | None:
        """The pass whose minutes run while they are inside."""
        timed = self.pass_kind is PassKind.MINUTES and self.tariff is None and self.entitlement is not None
        return self.entitlement.pass_id if timed and self.entitlement is not None else None

    @property
    def tariff(self) -> Tariff | None:
        """The price by time that was agreed to."""
        return None if self.sale is None else self.sale.tariff

    @property
    def taken(self) -> PassUse | None:
        """What the visit takes of its pass in all, as far as it has come."""
        if self.voided or self.entitlement is None or self.entitlement.pass_id is None:
            return None
        minutes = self.earlier_minutes + self._minutes_of_last_stay
        entries = 0 if self.entry_use is None else self.entry_use.visits
        return PassUse(pass_id=self.entitlement.pass_id, visits=entries, minutes=minutes)

    @property
    def _minutes_of_last_stay(self) -> int:
        if self.checked_out_at is None or self.minutes_pass_id is None:
            return 0
        inside = replace(self, checked_out_at=None, voided=False).open
        return 0 if inside is None else inside.minutes_used(self.checked_out_at)


@dataclass(frozen=True, slots=True)
class Replayed:
    """A visit, and what each of its events took from a pass or gave back, by the event's id."""

    visit: Visit
    uses: dict[str, PassUse] = field(default_factory=dict)


def replay(events: Iterable[AnyEvent], calendar_of: CalendarOf) -> Replayed | None:
    """The visit that these events make; None while its beginning is not among them.

    The events of one visit, each once, in any order: they are applied in the order in which they happened.
    """
    visit: Visit | None = None
    uses: dict[str, PassUse] = {}
    for event in sorted(events, key=_order):
        before = None if visit is None else visit.taken
        visit = _begin(event, calendar_of) if visit is None else _sound(_apply(visit, event, calendar_of))
        if visit is not None and abs(event.clock_offset or 0) >= WRONG_CLOCK.total_seconds():
            visit = replace(visit, wrong_clock=True)
        after = None if visit is None else visit.taken
        use = _difference(before, after)
        if use is not None:
            uses[event.id] = use
    return None if visit is None else Replayed(visit, uses)


_KIND_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            EventKind.CHECKED_OUT,
            EventKind.CHECKED_IN,
            EventKind.CORRECTED,
            EventKind.CONVERTED,
            EventKind.LINKED,
            EventKind.CHARGED,
            EventKind.VOIDED,
            EventKind.CHARGE_VOIDED,
        )
    )
}


def _order(event: AnyEvent) -> tuple[int, datetime, int, datetime, int, str]:
    """The beginning first; then as it happened, and as it was written down.

    Of what happened at one moment a reopening is first: whoever was still here may have left then, and did not leave
    before. Of what is one in all: an exit before the entry after it, and both before what staff made of them.
    """
    reopens = 1
    match event.payload:
        case Registered():
            begins = 0
        case CheckedIn(again=False):
            begins = 1
        case Corrected(reopened=True):
            begins, reopens = 2, 0
        case _:
            begins = 2
    return begins, event.occurred_at, reopens, event.recorded_at, _KIND_ORDER.get(event.kind, 0), event.id


def _begin(event: AnyEvent, calendar_of: CalendarOf) -> Visit | None:
    match event.payload:
        case Registered() as expected:
            return Visit(
                id=expected.visit_id,
                member=expected.member,
                location_id=expected.location_id,
                day=calendar_of(expected.location_id).day_of(expected.starts_at),
                starts_at=expected.starts_at,
                ends_at=expected.ends_at,
                booking_id=expected.booking_id,
            )
        case CheckedIn(again=False) as entered:
            expected_not = Visit(
                id=entered.visit_id, member=entered.member, location_id=entered.location_id, day=entered.day
            )
            return _entered(expected_not, entered)
        case _:
            return None


def _apply(visit: Visit, event: AnyEvent, calendar_of: CalendarOf) -> Visit:
    match event.payload:
        case CheckedIn(again=False) as entered:
            return visit if visit.checked_in_at is not None else _entered(visit, entered)
        case CheckedIn() as entered:
            return _entered_again(visit, entered)
        case CheckedOut() as left:
            return _left(visit, left)
        case Corrected(reopened=True) as reopened:
            return _reopened(visit, reopened)
        case Corrected() as corrected:
            return _corrected(visit, corrected, calendar_of(visit.location_id))
        case Converted() as converted:
            return visit if visit.converted else _converted(visit, converted)
        case Linked(booking_id=booking_id, beside=beside):
            return replace(visit, booking_id=booking_id or visit.booking_id, kept=visit.kept or beside is not None)
        case Voided():
            return replace(visit, voided=True, charge=_void(visit.charge))
        case Registered() | Refused() | Charge():
            return visit  # a charge is part of the entry, exit, conversion or correction that it follows from
        case Noted() | NoteClosed() | PreferencesChosen():
            return visit  # about the member, whoever put it among the events of a visit


def _sound(visit: Visit) -> Visit:
    """What machines that were apart each knew a part of: a void visit owes nothing, and none ends before it begins."""
    came, entered, left = visit.checked_in_at, visit.entered_at, visit.checked_out_at
    if came is not None and entered is not None and entered < came:
        visit = replace(visit, entered_at=came)
    if came is not None and left is not None and left < came:
        visit = replace(visit, checked_out_at=came)
    return replace(visit, charge=_void(visit.charge)) if visit.voided else visit


def _entered(visit: Visit, entered: CheckedIn) -> Visit:
    return replace(
        visit,
        day=entered.day,
        checked_in_at=entered.at,
        entered_at=entered.at,
        entitlement=entered.entitlement,
        booking_id=entered.entitlement.booking_id or visit.booking_id,
        pass_kind=entered.pass_kind,
        minutes_left=entered.remaining if entered.pass_kind is PassKind.MINUTES else None,
        sale=entered.sale,
        entry_use=entered.pass_use,
        charge=entered.charge,
        free_entry=entered.free_entry,
        counts_towards_plan_limits=entered.counts_towards_plan_limits,
        visit_count=entered.visit_count,
        milestones=entered.milestones,
    )


def _entered_again(visit: Visit, entered: CheckedIn) -> Visit:
    """The same day again: one record, first in, last out; each stay takes its own minutes."""
    if visit.checked_out_at is None or entered.at < visit.checked_out_at:
        return visit
    minutes = 0 if visit.taken is None else visit.taken.minutes
    return replace(
        visit,
        entered_at=entered.at,
        checked_out_at=None,
        automatic=False,
        earlier_minutes=minutes,
        minutes_left=entered.remaining if entered.pass_kind is PassKind.MINUTES else None,
    )


def _left(visit: Visit, left: CheckedOut) -> Visit:
    """Of several exits the first stands: machines that were apart may each have seen one. A seen one beats an
    estimate."""
    if visit.entered_at is None:
        return visit
    at = max(left.at, visit.entered_at)  # a clock that was set back makes a visit of no length
    if visit.checked_out_at is not None and visit.automatic == left.automatic:
        stands = at < visit.checked_out_at
    else:
        stands = visit.checked_out_at is None or visit.automatic
    if not stands:
        return visit
    return replace(visit, checked_out_at=at, automatic=left.automatic, charge=left.charge or visit.charge)


def _corrected(visit: Visit, corrected: Corrected, calendar: LocalCalendar) -> Visit:
    if corrected.checked_in_at is not None:
        continued = visit.entered_at is not None and visit.entered_at != visit.checked_in_at
        visit = replace(
            visit,
            checked_in_at=corrected.checked_in_at,
            entered_at=visit.entered_at if continued else corrected.checked_in_at,
            day=calendar.day_of(corrected.checked_in_at),
        )
    if corrected.checked_out_at is not None:
        visit = replace(visit, checked_out_at=corrected.checked_out_at, automatic=False)
    return replace(visit, charge=corrected.charge or visit.charge)


def _reopened(visit: Visit, reopened: Corrected) -> Visit:
    """Whoever said that they left before was wrong: the stay goes on, and what it costs by time is fixed later."""
    by_time = visit.tariff is not None
    return replace(
        visit,
        checked_out_at=None,
        reopened_at=reopened.at,
        automatic=False,
        charge=_void(visit.charge) if by_time else visit.charge,
    )


def _converted(visit: Visit, converted: Converted) -> Visit:
    """A free entry owes nothing, unless an exit before it was charged by what it was converted to: one that is
    estimated is written down later than it happened."""
    return replace(
        visit,
        entitlement=converted.entitlement,
        pass_kind=converted.pass_kind,
        minutes_left=converted.remaining if converted.pass_kind is PassKind.MINUTES else None,
        sale=converted.sale,
        entry_use=converted.pass_use,
        charge=converted.charge or visit.charge,
        counts_towards_plan_limits=converted.counts_towards_plan_limits,
        converted=True,
    )


def _void(charge: Charge | None) -> Charge | None:
    return None if charge is None else replace(charge, state=ChargeState.VOID)


def _difference(before: PassUse | None, after: PassUse | None) -> PassUse | None:
    """What one event took: a visit has one pass at most, and a conversion gives it its first."""
    was, now = before or PassUse(pass_id=""), after or PassUse(pass_id="")
    visits, minutes = now.visits - was.visits, now.minutes - was.minutes
    if not visits and not minutes:
        return None
    return PassUse(pass_id=now.pass_id or was.pass_id, visits=visits, minutes=minutes)
