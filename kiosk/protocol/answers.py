"""The public JSON shape of a decision: the command line prints it, the server answers with it, the same for years."""

from __future__ import annotations

from typing import Any

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.charges import Charge
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Offer
from kiosk.protocol.codec import plain

Answer = dict[str, Any]


def answer(decision: Decision, *, written: bool) -> Answer:
    """The answer to a scan. What was only asked for (`--dry-run`) has no visit."""
    shape: Answer = {
        "decision": "",
        "reason": None,
        "explanation": list(decision.explanation),
        "code": decision.code,
        "at": plain(decision.at),
        "visit_id": None,
        "member": None if decision.member is None else person(decision.member),
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
                "charge": None if entered.charge is None else charge(entered.charge),
                "visit_count": entered.visit_count,
                "milestones": list(entered.milestones),
                "flags": [flag.value for flag in entered.flags],
            }
        case CheckedOut(visit_id=visit_id, minutes=minutes, charge=owed):
            shape |= {
                "decision": "checked_out",
                "visit_id": visit_id if written else None,
                "charge": None if owed is None else charge(owed),
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


def person(one: Person) -> Answer:
    """A member, as answers name them."""
    return {"id": one.id, "first_name": one.first_name, "last_name": one.last_name}


def _remaining(entered: CheckedIn) -> Answer | None:
    if entered.remaining is None:
        return None
    return {"minutes" if entered.pass_kind is PassKind.MINUTES else "visits": entered.remaining}


def charge(owed: Charge) -> Answer:
    """Money owed: `amount` in minor units."""
    return {
        "amount": owed.amount,
        "currency": owed.currency,
        "state": owed.state.value,
        "pay_as_you_go": True,
    }


def _offer(offer: Offer) -> Answer:
    return {
        "id": offer.id,
        "pass_type_id": offer.pass_type.id,
        "name": offer.pass_type.name,
        "price": offer.price,
        "currency": offer.pass_type.currency,
        "minutes": offer.minutes,
    }
