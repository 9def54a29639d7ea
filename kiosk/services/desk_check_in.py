"""Staff let a member in or out by name: no code is held, and none is looked up (ux.md S12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain import repair
from kiosk.domain.closing import end
from kiosk.domain.codes import Symbology
from kiosk.domain.decide import decide_named
from kiosk.domain.decisions import CheckedIn, Decision, Facts, Scan
from kiosk.domain.history import Visit
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
from kiosk.domain.repair import NotPossible
from kiosk.domain.staff import StaffMember
from kiosk.domain.visits import FreeEntry
from kiosk.services.free_entry import check_limit
from kiosk.services.process_scan import Door
from kiosk.services.repair import UnknownVisit
from kiosk.services.signature import Signature
from kiosk.store import visits
from kiosk.store.engine import Store
from kiosk.store.facts import facts_for, facts_of_entry, facts_of_member, facts_of_stay
from kiosk.store.told import history_of


def check_in_member(
    store: Store,
    door: Door,
    member_id: str,
    at: datetime,
    signature: Signature,
    *,
    direction: Direction = Direction.IN_ONLY,
    consent: Consent | None = None,
    host: str | None = None,
) -> Decision:
    """What the member's own scan would come to now; it is recorded. `host` is the member whose guest they are.

    Raises NotPossible for a member whom nobody knows any more, StoreFault, UnknownLocation.
    """
    scan = replace(_scan(at, signature), direction=direction, consent=consent, host=host)
    with store.write() as connection:
        _, decision = _decided(connection, scan, member_id, door.location_id)
        signature.write(connection, decision)
    return decision


def let_in_member(
    store: Store,
    door: Door,
    member_id: str,
    at: datetime,
    granter: StaffMember,
    reason: str,
    signature: Signature,
    approver: StaffMember | None = None,
    *,
    expects_payment: bool = False,
) -> Decision:
    """Free entry, as `grant_free_entry` gives it; raises what that and `check_in_member` raise."""
    granted = FreeEntry.typed(reason, granter.id, expects_payment=expects_payment)
    scan = replace(_scan(at, signature), free_entry=granted)
    with store.write() as connection:
        facts, decision = _decided(connection, scan, member_id, door.location_id)
        check_limit(connection, decision, facts.location, granter, approver)
        signature.write(connection, decision)
    return decision


def back_fill_member(
    store: Store,
    door: Door,
    member_id: str,
    came: datetime,
    left: datetime | None,
    now: datetime,
    signature: Signature,
    free: FreeEntry | None = None,
) -> CheckedIn:
    """A visit that the kiosk missed, from `came` to `left` (None: still inside).

    Raises NotPossible, StoreFault, UnknownLocation.
    """
    with store.write() as connection:
        return _fill(connection, door.location_id, member_id, came, left, now, signature, free)


def make_free(store: Store, visit_id: str, at: datetime, free: FreeEntry, signature: Signature) -> CheckedIn:
    """A visit that contradicts another becomes a free entry of the same time (rules.md 8).

    It is taken back, so that pass and charge are what they were, and written anew; it is not proposed for conversion.
    Raises UnknownVisit, NotPossible, StoreFault.
    """
    with store.write() as connection:
        visit = _visit(connection, visit_id)
        if visit.checked_in_at is None:
            raise NotPossible("nobody has checked in yet")
        signature.write(connection, repair.void(visit, at, free.reason))
        entered = _fill(
            connection,
            visit.location_id,
            visit.member.id,
            visit.checked_in_at,
            visit.checked_out_at,
            at,
            signature,
            free,
        )
        signature.write(connection, repair.keep(_visit(connection, entered.visit_id), visit_id, at))
        return entered


def holder_of(store: Store, door: Door, scan: Scan) -> str | None:
    """Whose code was read, by the member's id; nothing is decided. Raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        known = facts_for(connection, scan, door.location_id, door.symbologies).known
    return None if known is None else known.member.person.id


def _fill(
    connection: Connection,
    location_id: str,
    member_id: str,
    came: datetime,
    left: datetime | None,
    now: datetime,
    signature: Signature,
    free: FreeEntry | None,
) -> CheckedIn:
    if max(came, left or came) > now:
        raise NotPossible("a visit cannot be in the future")
    if left is not None and left < came:
        raise NotPossible("the visit would end before it begins")
    if visits.overlapping(connection, member_id, location_id, came, left, ""):
        raise NotPossible("another visit of the same member covers that time")
    scan = replace(_scan(came, signature), free_entry=free)
    entered = repair.back_fill(scan, facts_of_entry(connection, scan, member_id, location_id))
    signature.write(connection, entered)
    if left is not None:
        visit = _visit(connection, entered.visit_id)
        leaving = Scan(id=visit.id, code=None, symbology=Symbology.TYPED, at=left)
        stay = facts_of_stay(connection, leaving, member_id, location_id, came)
        signature.write(connection, end(visit, stay, left, automatic=False))
    return entered


def _decided(connection: Connection, scan: Scan, member_id: str, location_id: str) -> tuple[Facts, Decision]:
    facts = facts_of_member(connection, scan, member_id, location_id)
    if facts.known is None:
        raise NotPossible("nobody knows this member any more")
    return facts, decide_named(scan, facts, facts.known)


def _scan(at: datetime, signature: Signature) -> Scan:
    return Scan(id=signature.new_id(), code=None, symbology=Symbology.TYPED, at=at)


def _visit(connection: Connection, visit_id: str) -> Visit:
    replayed = history_of(connection, visit_id)
    if replayed is None:
        raise UnknownVisit(f"there is no visit {visit_id!r} in this store")
    return replayed.visit
