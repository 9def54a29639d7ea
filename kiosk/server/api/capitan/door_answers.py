"""What the doors answer: a visit in Capitan's words beside our own, a customer, and sentences for staff and members."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.domain.decisions import ConsentNeeded, Decision, Refused
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod
from kiosk.protocol.answers import answer
from kiosk.store.shown_member import ShownMember

UNKNOWN_BARCODE = "No customer matching barcode."
UNKNOWN_AT_THE_DOOR = "Unknown or deactivated customer account."
NO_MEMBERSHIP = "This customer does not have a membership."


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorCheckIn:
    """A check-in by a barcode, as it is written: Capitan's fields.

    `milestones` has one to a line, `milestone_list` is the same as a list. Nobody is checked in here by the start of
    an event, so `has_any_automatic_check_ins` is always false.
    """

    id: int | None
    customer_id: int
    customer_first_name: str
    customer_last_name: str
    customer_email: str | None
    entry_method: EntryMethod
    entry_method_description: str
    milestones: str
    milestone_list: tuple[str, ...]
    check_in_count: int | None
    has_any_automatic_check_ins: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Whose code it is; there are no pictures here."""

    id: int
    first_name: str
    last_name: str
    birthday: date | None
    profile_image_url: str | None = None
    profile_image_small_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A customer who would be let in."""

    customer: Customer


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAndRefused:
    """A customer who would not be let in, and why."""

    customer: Customer
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why not, as a sentence for staff."""

    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorRefusal(Problem):
    """A scan that lets nobody in. `reason` is null where a price must be agreed to first: then `offers` has it."""

    reason: Reason | None


def checked(decision: Decision, visit: ListedVisit, *, with_email: bool) -> dict[str, Any]:
    """A DoorCheckIn, and what else our own answer says; where both have a field, it is Capitan's."""
    capitan = DoorCheckIn(
        id=visit.number,
        customer_id=visit.member_number,
        customer_first_name=visit.first_name,
        customer_last_name=visit.last_name,
        customer_email=visit.email if with_email else None,
        entry_method=visit.entry_method,
        entry_method_description=visit.description,
        milestones="\n".join(visit.milestones),
        milestone_list=visit.milestones,
        check_in_count=visit.visit_count,
        has_any_automatic_check_ins=False,
    )
    shape = {name: getattr(capitan, name) for name in DoorCheckIn.__slots__}
    return shape | {name: value for name, value in answer(decision, written=True).items() if name not in shape}


def refused(decision: Refused | ConsentNeeded) -> dict[str, Any]:
    """A DoorRefusal, and what else our own answer says."""
    return {"error": for_staff(decision)} | answer(decision, written=True)


def customer(member: ShownMember) -> Customer:
    """The member in Capitan's words."""
    return Customer(
        id=member.number, first_name=member.first_name, last_name=member.last_name, birthday=member.birthday
    )


def for_staff(decision: Refused | ConsentNeeded) -> str:
    """What was looked at last, as a sentence: it names the exact reason, so it is for staff alone."""
    looked = decision.explanation[-1] if decision.explanation else "see the front desk"
    return f"{looked[:1].upper()}{looked[1:]}."


def for_look_up(decision: Refused | ConsentNeeded) -> str:
    """As `for_staff`, in Capitan's words where it has some."""
    if isinstance(decision, ConsentNeeded) or decision.reason is Reason.NO_PASS:
        return NO_MEMBERSHIP
    return for_staff(decision)


SEE_THE_DESK = "Please see the front desk."
NO_ENTRY_METHOD = "You do not have an available entry method. Please see the front desk."

AT_THE_DOOR: dict[Reason, str] = {
    Reason.UNKNOWN_CODE: UNKNOWN_AT_THE_DOOR,
    Reason.NOT_A_MEMBER_CODE: UNKNOWN_AT_THE_DOOR,
    Reason.CARD_REPLACED: "This card was replaced. Please see the front desk.",
    Reason.CODE_EXPIRED: "This code has expired. Please show a new one.",
    Reason.NOT_INSIDE: "There is no visit to end. Please see the front desk.",
    Reason.BLOCKED: SEE_THE_DESK,
    Reason.FROZEN: SEE_THE_DESK,
    Reason.OVERDUE: SEE_THE_DESK,
    Reason.UNDER_AGE: SEE_THE_DESK,
    Reason.WAIVER_NEEDED: "No waiver. Please sign one at the front desk.",
    Reason.CLOSED: "We are closed now.",
    Reason.FULL: "We are full now. Please see the front desk.",
    Reason.CANNOT_CHECK: SEE_THE_DESK,
    Reason.WRONG_HOURS: "Your pass is not good at this hour.",
    Reason.PASS_NOT_STARTED: "Your pass has not started yet.",
    Reason.USED_UP: "Nothing remains on your pass. Please see the front desk.",
    Reason.PASS_ENDED: "Your pass has ended. Please see the front desk.",
    Reason.WRONG_LOCATION: "Your pass is good at another location.",
    Reason.UNPAID: SEE_THE_DESK,
    Reason.PLAN_LIMIT: "Your plan's limit is reached. Please see the front desk.",
    Reason.NO_PASS: NO_ENTRY_METHOD,
}
"""What a person at a door reads, with others behind them: one sentence for all that is nobody else's business."""


def at_the_door(decision: Refused | ConsentNeeded) -> str:
    """Why the door stays shut, for the one before it."""
    return NO_ENTRY_METHOD if isinstance(decision, ConsentNeeded) else AT_THE_DOOR[decision.reason]
