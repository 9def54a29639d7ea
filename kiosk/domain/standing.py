"""Where everybody stands before any pass is asked: code, member, form, house (rules.md 3, steps 2 and 4 to 6)."""

from __future__ import annotations

from kiosk.domain.calendar import age_on, next_opening, open_at
from kiosk.domain.case import Case
from kiosk.domain.decisions import Refused
from kiosk.domain.members import CredentialState, MemberState
from kiosk.domain.reasons import Reason


def credential_state(case: Case) -> Refused | None:
    """Step 2: a replaced or expired code."""
    credential, person = case.known.credential, case.member.person
    if credential.state is CredentialState.REPLACED:
        return case.refuse(Reason.CARD_REPLACED, "this code was replaced by a newer one")
    if credential.expired(case.at):
        return case.refuse(Reason.CODE_EXPIRED, "this code has expired")
    case.note(f"the code belongs to {person.first_name} {person.last_name}")
    return None


def code_of_the_moment(case: Case) -> Refused | None:
    """Step 2, of a rotating code: read in its window, and newer than the last one that was used (RFC 6238, 5.2)."""
    credential = case.known.credential
    if credential.secret is None:
        return None
    use = case.code_use
    if use is None:
        return case.refuse(Reason.CODE_EXPIRED, "this rotating code is not of this moment")
    if credential.used_step is not None and use.step <= credential.used_step:
        return case.refuse(Reason.CODE_EXPIRED, "this rotating code, or a newer one, was used before")
    case.note("the rotating code is of this moment, and new")
    return None


def member_state(case: Case) -> Refused | None:
    """Step 4: blocked, frozen, overdue beyond what is tolerated, under age. Without a birthday age is not asked."""
    match case.member.state:
        case MemberState.BLOCKED:
            return case.refuse(Reason.BLOCKED, "the member is blocked")
        case MemberState.FROZEN:
            return case.refuse(Reason.FROZEN, "the member is frozen")
        case MemberState.ACTIVE:
            pass
    overdue, tolerated = case.member.overdue, case.policies.overdue_tolerance
    if overdue > tolerated:
        return case.refuse(Reason.OVERDUE, f"overdue by {overdue}, tolerated are {tolerated}")
    birthday, least = case.member.birthday, case.policies.min_age
    if birthday is not None and least is not None and (age := age_on(birthday, case.day)) < least:
        return case.refuse(Reason.UNDER_AGE, f"{age} years old, the least age here is {least}")
    return None


def waiver(case: Case) -> Refused | None:
    """Step 5: a form that is missing, expired, or signed while under age (Capitan)."""
    gap = waiver_gap(case)
    return None if gap is None else case.refuse(Reason.WAIVER_NEEDED, gap)


def waiver_gap(case: Case) -> str | None:
    """Why the form that this place asks for does not hold, as a sentence; None where it holds, or none is asked for."""
    if not case.policies.waiver_required:
        return None
    signed = case.member.waiver
    return "no waiver is signed" if signed is None else signed.gap(case.member.birthday, case.day)


def location_open(case: Case) -> Refused | None:
    """Step 6: closed, or full. A booking that covers this moment passes both."""
    if any(booking.starts_at <= case.at < booking.ends_at for booking in case.known.bookings):
        return None
    location, hours = case.location, case.location.opening_hours
    if not open_at(hours, case.local):
        sentence = f"{location.name} is closed at {case.local:%H:%M}"
        return case.refuse(Reason.CLOSED, sentence, next_opening(hours, case.local))
    if location.capacity is not None and case.facts.inside >= location.capacity:
        return case.refuse(Reason.FULL, f"{location.name} is full: {case.facts.inside} of {location.capacity}")
    return None
