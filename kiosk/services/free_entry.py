"""Free entry: a receptionist lets somebody in for nothing, and says why (rules.md 5; Capitan)."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, Decision, Scan
from kiosk.domain.places import Location
from kiosk.domain.staff import StaffMember, needs_approval
from kiosk.domain.visits import FreeEntry
from kiosk.services.process_scan import Door
from kiosk.services.signature import Signature
from kiosk.store import staff
from kiosk.store.engine import Store
from kiosk.store.facts import facts_for


class ApprovalNeeded(PermissionError):
    """The month's limit of free entries is reached: a manager may allow one more."""


def grant_free_entry(
    store: Store,
    door: Door,
    scan: Scan,
    granter: StaffMember,
    reason: str,
    signature: Signature,
    approver: StaffMember | None = None,
    *,
    expects_payment: bool = False,
) -> Decision:
    """Let the holder of the code in for nothing, unless a rule other than the ground forbids it.

    `approver` has shown their PIN. `expects_payment`: the visit shall be paid within a week. Raises ApprovalNeeded
    (then nothing is recorded), ValueError for a reason that is too short or too long, StoreFault, UnknownLocation.
    """
    scan = replace(scan, free_entry=FreeEntry.typed(reason, granter.id, expects_payment=expects_payment))
    with store.write() as connection:
        facts = facts_for(connection, scan, door.location_id, door.symbologies)
        decision = decide(scan, facts)
        check_limit(connection, decision, facts.location, granter, approver)
        signature.write(connection, decision)
    return decision


def check_limit(
    connection: Connection, decision: Decision, place: Location, granter: StaffMember, approver: StaffMember | None
) -> None:
    """Whether one more free entry may be recorded this month; raises ApprovalNeeded."""
    if not isinstance(decision, CheckedIn):
        return
    limit, day = place.policies.free_entry_month_limit, place.calendar.day_of(decision.at)
    counted = staff.free_entries(
        connection, decision.member.id, granter.id, place.calendar.start_of(day.replace(day=1))
    )
    if needs_approval(counted, limit, granter, approver):
        raise ApprovalNeeded(f"the limit of {limit} free entries this month is reached; a manager may allow it")
