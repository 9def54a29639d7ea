"""Small builders of what the rules look at: plain functions with defaults, so that a test says only what matters.

It is Monday, 15 June 2026, 18:42 in Madrid; Ada stands at Uptown with a card.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from kiosk.domain.calendar import LocalCalendar, Window
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Facts, MemberFacts, Scan
from kiosk.domain.members import Credential, CredentialKind, CredentialState, Member, Person
from kiosk.domain.passes import Pass, PassKind, PassType
from kiosk.domain.places import Location, Policies
from kiosk.domain.visits import Booking, OpenVisit

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
