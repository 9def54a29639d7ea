"""The people behind the desk: what they do goes through the real services into a real store; ids are counted.

The club is that of `documents.whole` on Monday, 15 June 2026, with a receptionist (s-1), another (s-2) and a manager
(s-9), an hourly price beside the day pass, and no history. Times are instants; `club.at` makes them from the clock of
the place.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any

from kiosk.domain.codes import Symbology
from kiosk.domain.conflicts import Conflict
from kiosk.domain.decisions import CheckedIn, CheckedOut, Decision, Scan
from kiosk.domain.events import MEMBER
from kiosk.domain.history import Visit
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.domain.visits import FreeEntry
from kiosk.services import repair
from kiosk.services.close_day import close_day
from kiosk.services.conflicts import inbox
from kiosk.services.free_entry import grant_free_entry
from kiosk.services.process_scan import Door, process_scan
from kiosk.services.signature import Signature
from kiosk.services.staff import find_staff
from kiosk.store import record, reference, tables
from kiosk.store.engine import Store
from kiosk.store.facts import facts_of_entry
from tests.fakes import documents, door
from tests.fakes.club import at

STAFF = [
    {"id": "s-1", "first_name": "Sam", "last_name": "Lee", "role": "receptionist"},
    {"id": "s-2", "first_name": "Kim", "last_name": "Roe", "role": "receptionist"},
    {"id": "s-9", "first_name": "Max", "last_name": "Bell", "role": "manager"},
]
HOURLY = {
    "id": "hourly",
    "name": "Hourly",
    "kind": "day",
    "price": 1200,
    "currency": "EUR",
    "minutes_included": 60,
    "payg_for_members": True,
    "payg_for_contacts": True,
    "bill": "at_check_out",
}
BY_THE_HOUR = Consent("hourly@1")


def document(**policies: Any) -> documents.Document:
    """The club, open all day, with these policies; "day_cutoff" is the place's own."""
    whole = documents.whole()
    (place,) = whole["locations"]
    place["day_cutoff"] = policies.pop("day_cutoff", "00:00")
    place["opening_hours"] = []
    place["policies"] |= policies
    day, *others = whole["pass_types"]
    return whole | {"pass_types": [day | {"hours": []}, *others, dict(HOURLY)], "staff": STAFF, "visits": []}


def fill(store: Store, **policies: Any) -> Store:
    """Put the club into a store."""
    door.fill(store, document(**policies))
    return store


class FrontOffice:
    """One machine at a location, and the people who work there."""

    def __init__(self, store: Store, device: str = "k-1", location: str = "uptown") -> None:
        self.store = store
        self.location = location
        self._device = device
        self._ids = (f"{device}-{number:05}" for number in count(1))

    def sign(self, moment: datetime, by: str = "s-1") -> Signature:
        """What is written at that time is signed by them."""
        return Signature(device=self._device, recorded_at=moment, new_id=lambda: next(self._ids), actor=by)

    def read(self, code: str, moment: datetime, **changes: Any) -> Scan:
        """The scan of a code."""
        return Scan.read(code, Symbology.QR, scan_id=next(self._ids), at=moment, **changes)

    def scan(self, code: str, moment: datetime, **changes: Any) -> Decision:
        """Somebody holds a code before the reader."""
        made, where = self.read(code, moment, **changes), Door(location_id=self.location, device=self._device)
        return process_scan(self.store, where, made, recorded_at=moment, new_id=lambda: next(self._ids))

    def enter(self, code: str, moment: datetime, **changes: Any) -> CheckedIn:
        """Somebody comes in."""
        entered = self.scan(code, moment, **changes)
        assert isinstance(entered, CheckedIn), entered
        return entered

    def leave(self, code: str, moment: datetime) -> CheckedOut:
        """Somebody goes."""
        left = self.scan(code, moment)
        assert isinstance(left, CheckedOut), left
        return left

    def stay(self, code: str, start: str, end: str, **changes: Any) -> str:
        """Somebody comes and goes, at two times of the day; returns the visit's id."""
        entered = self.enter(code, at(start), **changes)
        self.leave(code, at(end))
        return entered.visit_id

    def let_in(
        self,
        code: str,
        moment: datetime,
        reason: str = "forgot the card",
        *,
        by: str = "s-1",
        approved_by: str | None = None,
        expects_payment: bool = False,
    ) -> Decision:
        """Free entry."""
        approver = None if approved_by is None else find_staff(self.store, approved_by)
        where = Door(location_id=self.location, device=self._device)
        scan, signature = self.read(code, moment), self.sign(moment, by)
        granter = find_staff(self.store, by)
        return grant_free_entry(
            self.store, where, scan, granter, reason, signature, approver, expects_payment=expects_payment
        )

    def free(self, code: str, moment: datetime) -> str:
        """Free entry that is given; returns the visit's id."""
        entered = self.let_in(code, moment)
        assert isinstance(entered, CheckedIn), entered
        return entered.visit_id

    # ------------------------------------------------------------ setting right

    def undo(self, visit_id: str, moment: datetime, *, by_member: bool = False) -> Visit:
        """Take a check-in back."""
        signature = self.sign(moment, MEMBER if by_member else "s-1")
        return repair.undo(self.store, visit_id, moment, signature, by_member=by_member)

    def reopen(self, visit_id: str, moment: datetime, *, by_member: bool = False) -> Visit:
        """Take a check-out back."""
        signature = self.sign(moment, MEMBER if by_member else "s-1")
        return repair.reopen(self.store, visit_id, moment, signature, by_member=by_member)

    def void(self, visit_id: str, moment: datetime, reason: str = "a mistake") -> Visit:
        """The visit does not count."""
        return repair.void(self.store, visit_id, moment, reason, self.sign(moment))

    def correct(
        self,
        visit_id: str,
        moment: datetime,
        *,
        came: datetime | None = None,
        left: datetime | None = None,
        reason: str = "seen on camera",
    ) -> Visit:
        """Other times."""
        return repair.correct(
            self.store,
            visit_id,
            moment,
            self.sign(moment),
            checked_in_at=came,
            checked_out_at=left,
            reason=reason,
        )

    def convert(self, visit_id: str, moment: datetime, consent: Consent = BEST) -> Visit:
        """Free entry becomes paid."""
        return repair.convert(self.store, visit_id, moment, self.sign(moment), consent)

    def link(self, visit_id: str, booking_id: str, moment: datetime) -> Visit:
        """The visit belongs to a booking."""
        return repair.link(self.store, visit_id, booking_id, moment, self.sign(moment))

    def keep(self, visit_id: str, beside: str, moment: datetime) -> Visit:
        """Both visits stay."""
        return repair.keep(self.store, visit_id, beside, moment, self.sign(moment))

    def back_fill(
        self, code: str, start: datetime, end: datetime | None, now: datetime, *, free: str | None = None, **more: Any
    ) -> CheckedIn:
        """A visit that was missed."""
        granted = None if free is None else FreeEntry(reason=free, granted_by="s-1")
        scan = self.read(code, start, free_entry=granted, **more)
        return repair.back_fill(self.store, scan, self.location, end, now, self.sign(now))

    def register(
        self, code: str, start: datetime, end: datetime | None, now: datetime, booking: str | None = None
    ) -> Visit:
        """A visit is expected."""
        return repair.register(self.store, self.read(code, start), self.location, end, self.sign(now), booking)

    def close(self, now: datetime) -> Sequence[CheckedOut]:
        """The end of the day."""
        return close_day(self.store, self.location, now, self.sign(now))

    def conflicts(self, now: datetime) -> Sequence[Conflict]:
        """What waits for a look."""
        return inbox(self.store, now)


# ---------------------------------------------------------------- what came of it


def visit(store: Store, visit_id: str) -> Any:
    """The row of a visit."""
    (row,) = [row for row in door.rows(store, tables.visits) if row.id == visit_id]
    return row


def charge(store: Store, visit_id: str) -> tuple[int, str] | None:
    """What a visit costs, and how far that has come."""
    found = [row for row in door.rows(store, tables.charges) if row.visit_id == visit_id]
    return (found[0].amount, found[0].state) if found else None


def left_of(store: Store, pass_id: str) -> int | None:
    """What remains of a pass, as the door reckons it: entries, days or minutes."""
    (held,) = [row for row in door.rows(store, tables.passes) if row.id == pass_id]
    scan = Scan(id="s", code=None, symbology=Symbology.TYPED, at=at("23:59"))
    with store.read() as connection:
        known = facts_of_entry(connection, scan, held.member_id, "uptown").known
    assert known is not None
    return next(one.remaining for one in known.passes if one.id == pass_id)


def kinds(store: Store, visit_id: str) -> list[str]:
    """What happened to a visit, in the order in which it was recorded."""
    return [event.kind.value for event in door.log(store) if event.visit_id == visit_id]


def settle_all(store: Store, first: int = 1_000) -> None:
    """The server takes everything that waits."""
    waiting = [event for event in door.log(store) if event.server_seq is None]
    with store.write() as connection:
        record.settle(connection, [(event.id, first + n) for n, event in enumerate(waiting)])


def exchange(one: Store, other: Store) -> None:
    """Two machines that were apart take over each other's events."""
    here, there = door.log(one), door.log(other)
    merge(one, there)
    merge(other, here)


def merge(store: Store, happened: Sequence[Any]) -> None:
    """Take over what another machine did, at once."""
    with store.write() as connection:
        record.accept_all(connection, happened, at("23:59"))


def restate(store: Store, pass_id: str, *, visits: int | None = None, minutes: int | None = None) -> None:
    """Somebody says what a pass holds now, all that was used before included."""
    with store.write() as connection:
        figures = {"id": pass_id, "remaining_visits": visits, "remaining_minutes": minutes}
        reference.put(connection, tables.passes, [figures])


def forget_member(store: Store, member_id: str) -> None:
    """The member is taken out of the club's data; their visits stay."""
    with store.write() as connection:
        reference.remove(connection, tables.members, [member_id])
