"""The JSON shapes of interfaces.md that commands print: one value a line, the same for years."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.events import AnyEvent
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Charge, Offer
from kiosk.protocol.codec import plain
from kiosk.store.visits import VisitRow

Line = dict[str, Any]


def line(value: Line) -> str:
    """One line of JSON; letters stay as they are."""
    return json.dumps(value, ensure_ascii=False)


def answer(decision: Decision, *, written: bool) -> Line:
    """The answer to a scan. What was only asked for (`--dry-run`) has no visit."""
    shape: Line = {
        "decision": "",
        "reason": None,
        "explanation": list(decision.explanation),
        "code": decision.code,
        "at": plain(decision.at),
        "visit_id": None,
        "member": None if decision.member is None else _person(decision.member),
        "entry_method": None,
        "entry_method_description": None,
        "pass_id": None,
        "booking_id": None,
        "remaining": None,
        "charge": None,
        "visit_count": None,
        "milestones": [],
        "flags": [],
        "offers": [],
        "visit_minutes": None,
    }
    match decision:
        case CheckedIn() as entered:
            shape |= {
                "decision": "checked_in",
                "visit_id": entered.visit_id if written else None,
                "entry_method": entered.entitlement.method.value,
                "entry_method_description": entered.entitlement.description,
                "pass_id": entered.entitlement.pass_id,
                "booking_id": entered.entitlement.booking_id,
                "remaining": _remaining(entered),
                "charge": None if entered.charge is None else _charge(entered.charge),
                "visit_count": entered.visit_count,
                "milestones": list(entered.milestones),
                "flags": [flag.value for flag in entered.flags],
            }
        case CheckedOut(visit_id=visit_id, minutes=minutes):
            shape |= {
                "decision": "checked_out",
                "visit_id": visit_id if written else None,
                "visit_minutes": minutes,
            }
        case AlreadyIn(visit_id=visit_id, since=since, at=at):
            shape |= {
                "decision": "already_in",
                "visit_id": visit_id if written else None,
                "visit_minutes": whole_minutes(since, at),
            }
        case ConsentNeeded(offers=offers):
            shape |= {"decision": "consent_needed", "offers": [_offer(offer) for offer in offers]}
        case Refused(reason=reason):
            shape |= {"decision": "refused", "reason": reason.value}
    return shape


def _person(person: Person) -> Line:
    return {"id": person.id, "first_name": person.first_name, "last_name": person.last_name}


def _remaining(entered: CheckedIn) -> Line | None:
    if entered.remaining is None:
        return None
    return {"minutes" if entered.pass_kind is PassKind.MINUTES else "visits": entered.remaining}


def _charge(charge: Charge) -> Line:
    return {
        "amount": charge.amount,
        "currency": charge.currency,
        "state": charge.state.value,
        "pay_as_you_go": True,
    }


def _offer(offer: Offer) -> Line:
    return {
        "id": offer.id,
        "pass_type_id": offer.pass_type.id,
        "name": offer.pass_type.name,
        "price": offer.pass_type.price,
        "currency": offer.pass_type.currency,
        "minutes": offer.minutes,
    }


def event(past: AnyEvent) -> Line:
    """One event of `kiosk events`."""
    return {
        "id": past.id,
        "visit_id": past.visit_id,
        "kind": past.kind.value,
        "occurred_at": plain(past.occurred_at),
        "recorded_at": plain(past.recorded_at),
        "actor": past.actor,
        "device": past.device,
        "server_seq": past.server_seq,
        "payload": plain(past.payload),
    }


def visit(row: VisitRow, now: datetime) -> Line:
    """One visit of `kiosk today`; an open one has grown until now."""
    return {
        "visit_id": row.id,
        "member": {"id": row.member_id, "first_name": row.first_name, "last_name": row.last_name},
        "location_id": row.location_id,
        "checked_in_at": plain(row.checked_in_at),
        "checked_out_at": plain(row.checked_out_at),
        "visit_minutes": whole_minutes(row.checked_in_at, row.checked_out_at or now),
        "entry_method": row.entry_method.value,
        "entry_method_description": row.description,
        "pay_as_you_go": row.pay_as_you_go,
        "auto_checkout": row.auto_checkout,
        "visit_count": row.visit_count,
        "milestones": list(row.milestones),
    }
