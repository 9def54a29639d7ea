"""All that the desk shows of one member (ux.md S12)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.calendar import is_birthday
from kiosk.domain.case import Case
from kiosk.domain.codes import Symbology
from kiosk.domain.decide import decide_named
from kiosk.domain.decisions import Refused, Scan
from kiosk.domain.misses import misses_of
from kiosk.domain.passes import use_order
from kiosk.domain.profile import FreeMonth, Profile
from kiosk.domain.standing import waiver_gap
from kiosk.store import members, notes
from kiosk.store.engine import Store
from kiosk.store.facts import facts_of_entry, facts_of_member

LAST_VISITS = 10


def profile_of(store: Store, member_id: str, location_id: str, now: datetime) -> Profile | None:
    """The member, as known at a place and a time; None if nobody has this id. Raises StoreFault, UnknownLocation."""
    scan = Scan(id="", code=None, symbology=Symbology.TYPED, at=now)
    with store.read() as connection:
        facts = facts_of_entry(connection, scan, member_id, location_id)
        reach = members.reach(connection, member_id)
        if facts.known is None or reach is None:
            return None
        location, member = facts.location, facts.known.member
        day = location.calendar.day_of(now)
        of_member, of_club = members.free_entries(connection, member_id, location.calendar.start_of(day.replace(day=1)))
        case = Case(scan, facts, facts.known)
        return Profile(
            at=now,
            person=member.person,
            number=reach.number,
            kind=member.kind,
            state=member.state,
            email=reach.email,
            phone=reach.phone,
            birthday=member.birthday,
            birthday_today=member.birthday is not None and is_birthday(member.birthday, day),
            overdue=member.overdue,
            currency=members.currency(connection),
            waiver=member.waiver,
            waiver_gap=waiver_gap(case),
            note=member.note,
            plan=member.plan,
            passes=tuple(
                sorted(facts.known.passes, key=lambda one: (bool(misses_of(one, location, now, None)), use_order(one)))
            ),
            visit_count=facts.known.visits_before,
            open_visit=members.open_visit(connection, member_id, location_id),
            visits=tuple(members.last_visits(connection, member_id, LAST_VISITS)),
            free_entries=FreeMonth(of_member, of_club, location.policies.free_entry_month_limit),
            flags=case.flags(facts.known.visits_before + 1),
            refusal=_refusal(connection, scan, member_id, location_id),
            notes=tuple(notes.open_notes(connection, member_id, day)),
        )


def _refusal(connection: Connection, scan: Scan, member_id: str, location_id: str) -> Refused | None:
    facts = facts_of_member(connection, scan, member_id, location_id)
    if facts.known is None or facts.known.open_visit is not None:
        return None
    decision = decide_named(scan, facts, facts.known)
    return decision if isinstance(decision, Refused) else None
