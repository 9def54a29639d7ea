"""A small club for the server's tests: two places in two time zones, a dozen members, and events made to order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from kiosk.domain.charges import Charge
from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused, Sale
from kiosk.domain.events import MEMBER, AnyEvent, Event, EventKind
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod
from kiosk.protocol import codec
from kiosk.services.accept import accept_push
from kiosk.store import reference
from kiosk.store.access import Device
from kiosk.store.engine import Store
from kiosk.store.tables import locations, members, organization, staff

ZONES = {"uptown": "Europe/Madrid", "harbour": "America/New_York"}
KIOSK = Device(id="kiosk-1", name="Front door", location_id="uptown")
OTHER = Device(id="kiosk-2", name="Harbour door", location_id="harbour")
MEMBERS = 12
NUMBERS = {f"m-{n}": 50_000 + n for n in range(MEMBERS)}


CHECK_IN_FIELDS = [
    "id",
    "url",
    "customer_id",
    "customer_url",
    "customer_first_name",
    "customer_last_name",
    "customer_birthday",
    "customer_email",
    "check_in_datetime",
    "check_out_datetime",
    "visit_duration_minutes",
    "entry_method",
    "entry_method_description",
    "location_id",
    "location_url",
    "location_name",
    "free_entry_reason",
    "free_entry_granting_user_id",
    "free_entry_granting_user_first_name",
    "free_entry_granting_user_last_name",
    "converted_from_free_entry",
    "milestone_list",
    "check_in_count",
    "created_at",
    "updated_at",
]
"""What Capitan documents of a check-in, in its order."""


def found(store: Store) -> None:
    """Store the club's reference data."""
    with store.write() as connection:
        reference.put(connection, organization, [{"id": "organization", "name": "Uptown Climbing", "currency": "EUR"}])
        reference.put(connection, locations, [_location(name, zone) for name, zone in ZONES.items()])
        reference.put(
            connection,
            staff,
            [{"id": "s-1", "first_name": "Sam", "last_name": "Lee", "role": "receptionist", "pin_hash": None}],
        )
        reference.put(connection, members, [member_row(f"m-{n}") for n in range(MEMBERS)])


def _location(name: str, zone: str) -> dict[str, Any]:
    return {
        "id": name,
        "name": name.title(),
        "time_zone": zone,
        "day_cutoff": "04:00",
        "capacity": None,
        "opening_hours": [],
        "policies": {},
    }


def member_row(ident: str, **changed: Any) -> dict[str, Any]:
    """A row of `members`; every third has neither birthday nor address."""
    bare = NUMBERS[ident] % 3 == 1
    return {
        "id": ident,
        "number": NUMBERS[ident],
        "first_name": f"Ada {ident}",
        "last_name": "Byron",
        "email": None if bare else f"{ident}@example.com",
        "birthday": None if bare else date(1990, 12, 10),
        "kind": "member",
        "state": "active",
        "plan_id": None,
        "teams": [],
        "waiver_signed_on": None,
        "waiver_expires_on": None,
        "overdue": 0,
        "note": None,
        "language": "en",
        "show_name": True,
        "visits_before": 0,
    } | changed


def person(ident: str) -> Person:
    """As an event names them."""
    return Person(id=ident, first_name=f"Ada {ident}", last_name="Byron")


def checked_in(
    ident: str,
    member: str = "m-1",
    at: datetime = datetime(2026, 6, 15, 16, 42, 3, 123456, tzinfo=UTC),
    *,
    place: str = "uptown",
    method: EntryMethod = EntryMethod.MEMBERSHIP,
    device: Device = KIOSK,
    count: int = 7,
    milestones: tuple[str, ...] = (),
    sale: Sale | None = None,
    description: str = "Adult Monthly Membership",
    owes: int | None = None,
) -> AnyEvent:
    """A member came: the visit has the event's id with a "v-" before it. What they owe is an event of its own too."""
    entry = CheckedIn(
        visit_id=f"v-{ident}",
        member=person(member),
        code="…001",
        at=at,
        day=at.astimezone(ZoneInfo(ZONES.get(place, "UTC"))).date(),
        location_id=place,
        entitlement=Entitlement(method=method, description=description),
        visit_count=count,
        milestones=milestones,
        sale=sale,
        charge=None if owes is None else _charge(f"v-{ident}", owes),
    )
    return _event(ident, EventKind.CHECKED_IN, f"v-{ident}", member, at, place, device, entry)


def checked_out(entry: AnyEvent, at: datetime, *, device: Device = KIOSK) -> AnyEvent:
    """The member of that entry left."""
    assert isinstance(entry.payload, CheckedIn)
    left = CheckedOut(
        visit_id=entry.payload.visit_id,
        member=entry.payload.member,
        code=entry.payload.code,
        at=at,
        location_id=entry.location_id,
        minutes=90,
    )
    ident, member, place = f"{entry.id}-out", entry.payload.member.id, entry.location_id
    return _event(ident, EventKind.CHECKED_OUT, entry.visit_id, member, at, place, device, left)


def _charge(visit_id: str, amount: int) -> Charge:
    return Charge(visit_id=visit_id, amount=amount, currency="EUR", pass_type_id="day", price_version=1)


def charged(entry: AnyEvent) -> AnyEvent:
    """What that entry costs."""
    assert isinstance(entry.payload, CheckedIn)
    charge = entry.payload.charge
    assert charge is not None
    ident, member, place = f"{entry.id}-charge", entry.payload.member.id, entry.location_id
    return _event(ident, EventKind.CHARGED, entry.visit_id, member, entry.occurred_at, place, KIOSK, charge)


def refused(ident: str, at: datetime = datetime(2026, 6, 15, 16, 0, tzinfo=UTC)) -> AnyEvent:
    """Somebody with an unknown code was turned away."""
    answer = Refused(reason=Reason.UNKNOWN_CODE, member=None, code="…999", at=at, location_id="uptown")
    return _event(ident, EventKind.REFUSED, None, None, at, "uptown", KIOSK, answer)


def day_pass(at: date) -> Sale:
    """A day pass that was sold at the door."""
    return Sale(pass_id="sold-1", pass_type_id="day", kind=PassKind.DAY, day=at, location_id="uptown", remaining=1)


def _event(
    ident: str,
    kind: EventKind,
    visit: str | None,
    member: str | None,
    at: datetime,
    place: str,
    device: Device,
    payload: Any,
) -> AnyEvent:
    return Event(
        id=ident,
        kind=kind,
        visit_id=visit,
        member_id=member,
        location_id=place,
        occurred_at=at,
        recorded_at=at,
        actor=MEMBER,
        device=device.id,
        payload=payload,
    )


def bring(
    store: Store, events: Sequence[AnyEvent], now: datetime = datetime(2026, 6, 20, 12, tzinfo=UTC)
) -> list[int | None]:
    """Store events as their own devices push them; the numbers that they get."""
    numbers: dict[str | None, int | None] = {}
    for device in (KIOSK, OTHER):
        own = [codec.encode(event) for event in events if event.device == device.id]
        for answer in accept_push(store, device, own, now):
            assert answer.problem is None
            numbers[answer.event_id] = answer.server_seq
    return [numbers[event.id] for event in events]


def raw(event: AnyEvent | dict[str, Any] | bytes) -> msgspec.Raw:
    """An event as it lies in a push; bytes are taken as they are, however broken."""
    return msgspec.Raw(event if isinstance(event, bytes) else codec.encode(event))
