"""One machine of a club, and all that members and staff can do at it, under ids that are counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any, TypeVar

from sqlalchemy import func, select

from kiosk.domain.codes import Symbology
from kiosk.domain.conflicts import Conflict
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedOut, Decision, Scan
from kiosk.domain.events import MEMBER, AnyEvent
from kiosk.domain.repair import NotPossible
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.services import conflicts, free_entry, repair
from kiosk.services.close_day import close_day
from kiosk.services.process_scan import Door, explain_scan, process_scan
from kiosk.services.signature import Signature
from kiosk.store import record, tables
from kiosk.store.engine import Store
from kiosk.store.facts import facts_for
from tests.fakes import door
from tests.fakes.documents import Document
from tests.property.clubs import MANAGER, MEMBERS, PLACES, RECEPTIONIST

T = TypeVar("T")


_TOLD = select(func.count()).select_from(tables.events)


def _at_the_desk(ident: str, role: StaffRole) -> StaffMember:
    return StaffMember(id=ident, first_name=ident, last_name="X", role=role)


STAFF = (_at_the_desk(RECEPTIONIST, StaffRole.RECEPTIONIST), _at_the_desk(MANAGER, StaffRole.MANAGER))


@dataclass(frozen=True)
class Seen:
    """What a store says at one moment, as rows."""

    visits: Sequence[Any]
    uses: Sequence[Any]
    charges: Sequence[Any]
    passes: Sequence[Any]
    events: Sequence[Any]


class Machine:
    """A store with the club in it."""

    def __init__(self, store: Store, document: Document, device: str) -> None:
        self.store = store
        self.device = device
        self._numbers = count(1)
        self.import_again(document)

    def import_again(self, document: Document) -> None:
        """Somebody imports the club."""
        door.fill(self.store, document)

    # ------------------------------------------------------------ what can be done

    def scan(self, code: str, place: str, now: datetime, **more: Any) -> Decision:
        """A code is held before the reader; what would have been explained is what is answered."""
        scan = self._scan(code, now, **more)
        where = self._door(place)
        expected = explain_scan(self.store, where, scan)
        answer = process_scan(self.store, where, scan, recorded_at=now, new_id=self._new_id)
        assert answer == expected
        return answer

    def free_entry(
        self, code: str, place: str, now: datetime, granter: StaffMember, approver: StaffMember | None
    ) -> Decision | None:
        """Staff let somebody in for nothing; None where a manager is wanted."""
        scan, where = self._scan(code, now), self._door(place)
        signature = self._signature(now, granter.id)
        try:
            return free_entry.grant_free_entry(self.store, where, scan, granter, "A trial", signature, approver)
        except free_entry.ApprovalNeeded:
            return None

    def undo(self, visit_id: str, now: datetime, *, by_member: bool) -> bool:
        """A check-in is taken back."""
        sign = self._signature(now, MEMBER if by_member else RECEPTIONIST)
        return self._tried(lambda: repair.undo(self.store, visit_id, now, sign, by_member=by_member)) is not None

    def reopen(self, visit_id: str, now: datetime, *, by_member: bool) -> bool:
        """A check-out is taken back."""
        sign = self._signature(now, MEMBER if by_member else RECEPTIONIST)
        return self._tried(lambda: repair.reopen(self.store, visit_id, now, sign, by_member=by_member)) is not None

    def void(self, visit_id: str, now: datetime) -> bool:
        """A visit does not count."""
        sign = self._signature(now, MANAGER)
        return self._tried(lambda: repair.void(self.store, visit_id, now, "A mistake", sign)) is not None

    def correct(self, visit_id: str, now: datetime, came: datetime | None, left: datetime | None) -> bool:
        """A visit gets other times."""
        sign = self._signature(now, MANAGER)
        return (
            self._tried(
                lambda: repair.correct(
                    self.store, visit_id, now, sign, checked_in_at=came, checked_out_at=left, reason="The clock"
                )
            )
            is not None
        )

    def convert(self, visit_id: str, now: datetime) -> bool:
        """A free entry becomes a paid one."""
        sign = self._signature(now, RECEPTIONIST)
        return self._tried(lambda: repair.convert(self.store, visit_id, now, sign)) is not None

    def back_fill(
        self, code: str, place: str, now: datetime, came: datetime, left: datetime | None, **more: Any
    ) -> Decision | None:
        """A visit that nobody recorded is written down."""
        scan, sign = self._scan(code, came, **more), self._signature(now, RECEPTIONIST)
        return self._tried(lambda: repair.back_fill(self.store, scan, place, left, now, sign))

    def expect(self, code: str, place: str, now: datetime, at: datetime, until: datetime | None) -> bool:
        """A visit is registered."""
        scan, sign = self._scan(code, at), self._signature(now, RECEPTIONIST)
        return self._tried(lambda: repair.register(self.store, scan, place, until, sign)) is not None

    def link(self, visit_id: str, booking_id: str, now: datetime) -> bool:
        """A visit belongs to a booking after all."""
        sign = self._signature(now, RECEPTIONIST)
        return self._tried(lambda: repair.link(self.store, visit_id, booking_id, now, sign)) is not None

    def close_day(self, place: str, now: datetime) -> Sequence[CheckedOut]:
        """All visits that are due are closed."""
        return close_day(self.store, place, now, self._signature(now))

    def accept(self, events: Sequence[AnyEvent], now: datetime) -> None:
        """Another machine's events arrive, together."""
        with self.store.write() as connection:
            record.accept_all(connection, events, now)

    # ------------------------------------------------------------ what can be seen

    def log(self) -> Sequence[AnyEvent]:
        """All events, as they were recorded."""
        return door.log(self.store)

    def seen(self) -> Seen:
        """What the store says now."""
        listed = (tables.visits, tables.pass_uses, tables.charges, tables.passes, tables.events)
        with self.store.read() as connection:
            rows = [list(connection.execute(select(table).order_by(*table.primary_key))) for table in listed]
        return Seen(*rows)

    def inbox(self, now: datetime) -> Sequence[Conflict]:
        """What waits for somebody to look at it."""
        return conflicts.inbox(self.store, now)

    def told(self) -> int:
        """How many events there are."""
        with self.store.read() as connection:
            return connection.scalar(_TOLD) or 0

    def rebuilt(self) -> dict[str, list[Any]]:
        """What follows from the events, without when it was written."""
        projections = door.projections(self.store)
        return {name: [{**row._mapping, "updated_at": None} for row in rows] for name, rows in projections.items()}

    def would_decide(self, now: datetime) -> list[Decision]:
        """What each member's scan would come to, at each place."""
        found = []
        with self.store.read() as connection:
            for member in MEMBERS:
                for place in PLACES:
                    scan = Scan(id="v", code=f"CODE-{member}", symbology=Symbology.QR, at=now)
                    found.append(decide(scan, facts_for(connection, scan, place, frozenset(Symbology))))
        return found

    def visit_ids(self) -> list[str]:
        """All visits, the latest last."""
        newest = select(tables.visits.c.id).order_by(tables.visits.c.checked_in_at, tables.visits.c.id)
        with self.store.read() as connection:
            return list(connection.scalars(newest))

    # ------------------------------------------------------------ how

    def _tried(self, act: Callable[[], T]) -> T | None:
        """The act's result; None if it is not possible, and then nothing was written."""
        before = self.told()
        try:
            return act()
        except NotPossible:
            assert self.told() == before
            return None

    def _door(self, place: str) -> Door:
        return Door(location_id=place, device=self.device)

    def _scan(self, code: str, at: datetime, **more: Any) -> Scan:
        read = Scan.read(code, Symbology.QR, scan_id=f"v-{self._new_id()}", at=at)
        return replace(read, **more)

    def _signature(self, now: datetime, actor: str = MEMBER) -> Signature:
        return Signature(device=self.device, recorded_at=now, new_id=self._new_id, actor=actor)

    def _new_id(self) -> str:
        return f"{self.device}-{next(self._numbers):04}"


def both_come_to_the_same(one: Machine, two: Machine, now: datetime) -> None:
    """All that follows from the events is equal, and so is what is decided next; what differs is shown alone."""
    here, there = one.rebuilt(), two.rebuilt()
    for name, rows in here.items():
        apart = [row for row in rows if row not in there[name]], [row for row in there[name] if row not in rows]
        assert apart == ([], []), (name, *apart)
    decisions = zip(one.would_decide(now), two.would_decide(now), strict=True)
    assert [pair for pair in decisions if pair[0] != pair[1]] == []
