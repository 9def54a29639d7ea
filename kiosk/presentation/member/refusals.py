"""One row for each reason: what the member reads, and what staff read (ux.md S7).

Dignity: whoever is blocked, frozen, overdue, too young or has an unpaid pass reads the same words, so that the
queue behind them learns nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.reasons import Reason
from kiosk.presentation.texts import Key


@dataclass(frozen=True, slots=True)
class Refusal:
    """Headline (what), body (what next) and the staff's sentence.

    Where the moment is known from which the door would open, `body_today` or `body_later` names it instead of
    `body`, depending on its day.
    """

    headline: Key
    body: Key
    staff: str
    body_today: Key | None = None
    body_later: Key | None = None


def _see_desk(staff: str) -> Refusal:
    return Refusal(Key.SEE_DESK, Key.SEE_DESK_HOW, staff)


REFUSALS: dict[Reason, Refusal] = {
    Reason.UNKNOWN_CODE: Refusal(
        Key.UNKNOWN_CODE, Key.UNKNOWN_CODE_HOW, "No member has this code. Look the member up by name."
    ),
    Reason.NOT_A_MEMBER_CODE: Refusal(
        Key.NOT_A_MEMBER_CODE,
        Key.NOT_A_MEMBER_CODE_HOW,
        "A web link, a ticket or another kind of code was read.",
    ),
    Reason.CARD_REPLACED: Refusal(
        Key.CARD_REPLACED, Key.CARD_REPLACED_HOW, "This card was replaced. Check who is carrying it."
    ),
    Reason.CODE_EXPIRED: Refusal(
        Key.CODE_EXPIRED, Key.CODE_EXPIRED_HOW, "The code has expired. The app shows a new one."
    ),
    Reason.NOT_INSIDE: Refusal(
        Key.NOT_INSIDE, Key.NOT_INSIDE_HOW, "No open visit to end. The way in may have been missed."
    ),
    Reason.BLOCKED: _see_desk("The member is blocked. See the note before letting them in."),
    Reason.FROZEN: _see_desk("The membership is frozen. Unfreeze it or sell a day pass."),
    Reason.OVERDUE: _see_desk("Payments are overdue. Take a payment or agree on a date."),
    Reason.UNDER_AGE: _see_desk("Younger than this location allows without company."),
    Reason.WAIVER_NEEDED: Refusal(Key.WAIVER, Key.WAIVER_HOW, "The waiver is missing or no longer good."),
    Reason.CLOSED: Refusal(
        Key.CLOSED,
        Key.CLOSED_HOW,
        "Outside opening hours.",
        body_today=Key.CLOSED_UNTIL,
        body_later=Key.CLOSED_UNTIL_DAY,
    ),
    Reason.FULL: Refusal(Key.FULL, Key.FULL_HOW, "The location is at its capacity."),
    Reason.CANNOT_CHECK: Refusal(
        Key.CANNOT_CHECK, Key.SEE_DESK_PLEASE, "This kiosk cannot tell: its list of members is too old."
    ),
    Reason.WRONG_HOURS: Refusal(
        Key.WRONG_HOURS,
        Key.ASK_DESK,
        "The pass is not good at this hour.",
        body_today=Key.WRONG_HOURS_TODAY,
        body_later=Key.WRONG_HOURS_ON,
    ),
    Reason.PASS_NOT_STARTED: Refusal(
        Key.NOT_STARTED,
        Key.ASK_DESK,
        "The pass has not started yet.",
        body_today=Key.NOT_STARTED_ON,
        body_later=Key.NOT_STARTED_ON,
    ),
    Reason.USED_UP: Refusal(Key.USED_UP, Key.USED_UP_HOW, "Nothing remains on the pass."),
    Reason.PASS_ENDED: Refusal(Key.PASS_ENDED, Key.PASS_ENDED_HOW, "The pass has ended or was cancelled."),
    Reason.WRONG_LOCATION: Refusal(
        Key.WRONG_LOCATION, Key.WRONG_LOCATION_HOW, "The pass is good at other locations only."
    ),
    Reason.UNPAID: _see_desk("The pass is not paid yet. Take the payment."),
    Reason.PLAN_LIMIT: Refusal(Key.PLAN_LIMIT, Key.PLAN_LIMIT_HOW, "The plan's limit is reached."),
    Reason.NO_PASS: Refusal(Key.NO_PASS, Key.NO_PASS_HOW, "No pass that could be used here."),
}
