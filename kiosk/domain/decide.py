"""The decision: one pure function, the same on the kiosk and on the server (rules.md 3).

`decide` asks the rules in their order; the first that answers wins. A rule takes the case, notes what it looked
at, and answers or passes (None). A new rule is one function and one line in RULES.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta

from kiosk.domain.case import Case, refused
from kiosk.domain.decisions import Decision, Facts, MemberFacts, Scan
from kiosk.domain.entitlements import (
    by_booking,
    by_free_entry,
    by_guest_pass,
    by_membership,
    by_pass,
    by_same_day,
    nearest_miss,
)
from kiosk.domain.leaving import leaving
from kiosk.domain.reasons import Reason
from kiosk.domain.selling import by_pay_as_you_go
from kiosk.domain.standing import code_of_the_moment, credential_state, location_open, member_state, waiver

Rule = Callable[[Case], Decision | None]

GROUNDS: tuple[Rule, ...] = (
    by_free_entry,
    by_same_day,
    by_booking,
    by_membership,
    by_pass,
    by_guest_pass,
    by_pay_as_you_go,
)
"""What may open the door, in the order in which it is asked (step 8)."""

RULES: tuple[Rule, ...] = (
    credential_state,
    code_of_the_moment,
    leaving,
    member_state,
    waiver,
    location_open,
    *GROUNDS,
    nearest_miss,
)
"""The order of rules.md 3 for a code that somebody holds; the last one always answers."""


def decide(scan: Scan, facts: Facts) -> Decision:
    """What this scan comes to, given what is known; total, and the same for the same arguments.

    The answer's `explanation` is what was looked at, in order, as plain sentences.
    """
    if scan.code is None or scan.symbology not in facts.symbologies:
        return _unread(scan, facts, Reason.NOT_A_MEMBER_CODE, "this is not a member code")
    if facts.known is None and _stale(scan, facts):
        return _unread(scan, facts, Reason.CANNOT_CHECK, "no such code here, and the data is too old to be sure")
    if facts.known is None:
        return _unread(scan, facts, Reason.UNKNOWN_CODE, "no member has this code")
    return first_answer(Case(scan, facts, facts.known), RULES)


def decide_named(scan: Scan, facts: Facts, known: MemberFacts) -> Decision:
    """The same for a member whom staff name: no code is held that could be wrong."""
    return first_answer(Case(scan, facts, known), RULES[RULES.index(leaving) :])


def first_answer(case: Case, rules: Iterable[Rule]) -> Decision:
    """What the first of these rules that answers says, with what was looked at; the last one always answers."""
    answers = (rule(case) for rule in rules)
    answer = next(answer for answer in answers if answer is not None)
    return replace(answer, explanation=tuple(case.looked))


def _unread(scan: Scan, facts: Facts, reason: Reason, sentence: str) -> Decision:
    return replace(refused(scan, facts, reason), explanation=(sentence,))


def _stale(scan: Scan, facts: Facts) -> bool:
    """Step 7: an unknown code is only called unknown on fresh data. A known member is decided on what is known."""
    limit = timedelta(hours=facts.location.policies.stale_after_hours)
    return facts.pulled_at is not None and scan.at - facts.pulled_at > limit
