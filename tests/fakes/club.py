"""Small builders of what the rules look at: plain functions with defaults, so that a test says only what matters.

It is Monday, 15 June 2026, 18:42 in Madrid; Ada stands at Uptown with a card.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

from kiosk.domain.calendar import LocalCalendar, Window, whole_minutes
from kiosk.domain.charges import Charge, Tariff
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, CheckedOut, Facts, MemberFacts, Sale, Scan
from kiosk.domain.events import MEMBER, AnyEvent, Fact, events_of
from kiosk.domain.history import Replayed, Visit, replay
from kiosk.domain.members import Credential, CredentialKind, CredentialState, Member, Person
from kiosk.domain.passes import Pass, PassKind, PassType
from kiosk.domain.places import Location, Policies
from kiosk.domain.plans import Period, Plan, PlanLimit
from kiosk.domain.visits import Booking, Entitlement, EntryMethod, FreeEntry, OpenVisit, PassUse, PastVisit

MADRID = LocalCalendar("Europe/Madrid")
TODAY = date(2026, 6, 15)
NOW = datetime(2026, 6, 15, 16, 42, 3, tzinfo=UTC)
ADA = Person(id="m-1", first_name="Ada", last_name="Byron")
CARD = Credential(kind=CredentialKind.CARD, state=CredentialState.ACTIVE)


def at(clock: str, day: date = TODAY, calendar: LocalCalendar = MADRID) -> datetime:
    """The instant at which the clocks of the place show "HH:MM" or "HH:MM:SS" on this day."""
    return datetime.combine(day, time.fromisoformat(clock), calendar.local(NOW).tzinfo).astimezone(UTC)


def uptown(**changes: Any) -> Location:
    """The location; policies may be given beside its own fields."""
    own = {
        name: changes.pop(name) for name in ("id", "name", "calendar", "capacity", "opening_hours") if name in changes
    }
    return Location(**({"id": "uptown", "name": "Uptown", "calendar": MADRID} | own), policies=Policies(**changes))


def weekdays(start: int, end: int, *days: int) -> tuple[Window, ...]:
    """Hours from `start` to `end` o'clock, on all working days if none are named."""
    return (Window(days or (1, 2, 3, 4, 5), start * 60, end * 60),)


def pass_type(ident: str = "ten", kind: PassKind = PassKind.VISITS, **changes: Any) -> PassType:
    """A product that is good at any time wherever it was issued."""
    return PassType(**({"name": ident.title(), "price": 1000, "currency": "EUR"} | changes), id=ident, kind=kind)


def held(of: PassType | PassKind = PassKind.VISITS, ident: str = "p-1", **changes: Any) -> Pass:
    """A pass without dates, with five entries, an hour, or one day left, as its kind has it."""
    sort = pass_type(of.value, of) if isinstance(of, PassKind) else of
    left = {PassKind.VISITS: 5, PassKind.MINUTES: 60, PassKind.DAY: 1}.get(sort.kind)
    return Pass(**({"starts_on": None, "expires_on": None, "remaining": left} | changes), id=ident, type=sort)


def member(**changes: Any) -> Member:
    """Ada, in good standing."""
    return Member(**({"person": ADA} | changes))


def inside_since(clock: str, day: date = TODAY, **changes: Any) -> OpenVisit:
    """An open visit that began at this time of day."""
    return OpenVisit(**({"entered_at": at(clock, day)} | changes), visit_id="v-open", checked_in_at=at(clock, day))


def booking(starts: str, ends: str, ident: str = "b-1", resource: str = "Studio 2") -> Booking:
    """A booking of today between two times of day."""
    return Booking(id=ident, resource=resource, starts_at=at(starts), ends_at=at(ends))


def known(*passes: Pass, **changes: Any) -> MemberFacts:
    """All that is known of Ada; she has come before."""
    return MemberFacts(**({"member": member(), "credential": CARD, "visits_before": 7} | changes), passes=passes)


def facts(holder: MemberFacts | None = None, place: Location | None = None, **changes: Any) -> Facts:
    """What is known at the door; nothing is sold there unless it is said."""
    return Facts(location=place or uptown(), known=holder, **changes)


def scan(moment: datetime | str = NOW, **changes: Any) -> Scan:
    """Ada's card before the reader, now or at a time of day."""
    when = at(moment) if isinstance(moment, str) else moment
    return Scan(**({"id": "v-new", "code": "ADA0001", "symbology": Symbology.QR} | changes), at=when)


# ---------------------------------------------------------------- limits, money, and who vouches


def plan(per: Period, visits: int | None = None, hours: int | None = None) -> Plan:
    """A plan with a limit for one period."""
    return Plan(id="basic", name="Basic", limit=PlanLimit(per=per, visits=visits, hours=hours))


def tariff(price: int = 1200, minutes: int = 60) -> Tariff:
    """A price by time; 12.00 an hour."""
    return Tariff(pass_type_id="hourly", price=price, currency="EUR", price_version=2, minutes=minutes)


def owed(amount: int, visit_id: str = "v-1", **changes: Any) -> Charge:
    """Money for a visit, as it stands at the door."""
    usual: dict[str, Any] = {"currency": "EUR", "pass_type_id": "day", "price_version": 1}
    return Charge(**(usual | changes), visit_id=visit_id, amount=amount)


def granted(reason: str = "forgot the card", by: str = "s-1", *, expects_payment: bool = False) -> FreeEntry:
    """Entry for nothing."""
    return FreeEntry(reason=reason, granted_by=by, expects_payment=expects_payment)


# ---------------------------------------------------------------- earlier visits, and what tells them

BY_PASS = Entitlement(method=EntryMethod.PASS, description="Ten (4 remaining)", pass_id="p-1")
BY_MEMBERSHIP = Entitlement(method=EntryMethod.MEMBERSHIP, description="Gold", pass_id="p-1")
FOR_FREE = Entitlement(method=EntryMethod.FREE, description="Free Entry")


def past(starts: str, ends: str | None = None, ident: str = "v-old", day: date = TODAY, **changes: Any) -> PastVisit:
    """An earlier visit of this place, between two times of a day; without an end somebody is still inside."""
    usual: dict[str, Any] = {"location_id": "uptown", "day": day, "entitlement": BY_PASS}
    return PastVisit(
        **(usual | changes),
        visit_id=ident,
        checked_in_at=at(starts, day),
        checked_out_at=None if ends is None else at(ends, day),
    )


def entry(clock: str, day: date = TODAY, **changes: Any) -> CheckedIn:
    """Ada came in: with an entry pass, unless it is said how."""
    usual: dict[str, Any] = {"entitlement": BY_PASS, "visit_count": 8, "pass_kind": PassKind.VISITS, "remaining": 4}
    usual |= {"pass_use": PassUse(pass_id="p-1", visits=1), "visit_id": "v-1"}
    if "entitlement" in changes:
        usual |= {"pass_kind": None, "remaining": None, "pass_use": None}
    return CheckedIn(**(usual | changes), member=ADA, code="…001", at=at(clock, day), day=day, location_id="uptown")


def minutes_entry(clock: str, left: int | None = 60, day: date = TODAY, **changes: Any) -> CheckedIn:
    """Ada came in with a pass of minutes."""
    timed: dict[str, Any] = {"pass_kind": PassKind.MINUTES, "remaining": left, "pass_use": PassUse(pass_id="p-1")}
    return entry(clock, day, **(timed | changes))


def timed_entry(clock: str, price: int = 1200, day: date = TODAY) -> CheckedIn:
    """Ada came in by pay as you go, and pays for her time on the way out."""
    return entry(
        clock,
        day,
        entitlement=Entitlement(
            method=EntryMethod.PASS, description="Hourly (pay as you go)", pass_id="payg-v-1", pay_as_you_go=True
        ),
        pass_kind=PassKind.DAY,
        sale=Sale(
            pass_id="payg-v-1",
            pass_type_id="hourly",
            kind=PassKind.DAY,
            day=day,
            location_id="uptown",
            remaining=0,
            tariff=tariff(price),
        ),
    )


def leave(clock: str, day: date = TODAY, since: str = "18:00", **changes: Any) -> CheckedOut:
    """Ada went."""
    usual: dict[str, Any] = {"visit_id": "v-1", "minutes": whole_minutes(at(since), at(clock, day))}
    return CheckedOut(
        **(usual | changes),
        member=ADA,
        code="…001",
        at=at(clock, day),
        location_id="uptown",
    )


def told(*facts: Fact, device: str = "k-1") -> tuple[AnyEvent, ...]:
    """The events of these facts, with ids in the order in which they are given: k-1-e-1, …"""
    numbers = count(1)
    return tuple(
        event
        for fact in facts
        for event in events_of(
            fact,
            new_id=lambda: f"{device}-e-{next(numbers)}",
            recorded_at=fact.at + timedelta(seconds=1),
            actor=MEMBER,
            device=device,
        )
    )


def replayed(*facts: Fact, calendar: LocalCalendar = MADRID) -> Replayed:
    """What these facts come to."""
    whole = replay(told(*facts), lambda _: calendar)
    assert whole is not None
    return whole


def visit_of(*facts: Fact, calendar: LocalCalendar = MADRID) -> Visit:
    """The visit that these facts make."""
    return replayed(*facts, calendar=calendar).visit
