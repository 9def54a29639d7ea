"""Why a scan is refused: a closed set with one spelling on the screen, in tables, on the wire, in the log."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Refusal reasons, in the order of the rules that give them (rules.md 3)."""

    UNKNOWN_CODE = "unknown_code"
    NOT_A_MEMBER_CODE = "not_a_member_code"
    CARD_REPLACED = "card_replaced"
    CODE_EXPIRED = "code_expired"
    NOT_INSIDE = "not_inside"
    BLOCKED = "blocked"
    FROZEN = "frozen"
    OVERDUE = "overdue"
    UNDER_AGE = "under_age"
    WAIVER_NEEDED = "waiver_needed"
    CLOSED = "closed"
    FULL = "full"
    CANNOT_CHECK = "cannot_check"
    WRONG_HOURS = "wrong_hours"
    PASS_NOT_STARTED = "pass_not_started"
    USED_UP = "used_up"
    PASS_ENDED = "pass_ended"
    WRONG_LOCATION = "wrong_location"
    UNPAID = "unpaid"
    PLAN_LIMIT = "plan_limit"
    NO_PASS = "no_pass"
