"""One row for each reason: what the member reads, and what staff read (ux.md S7).

Dignity: whoever is blocked, frozen, overdue, too young or has an unpaid pass reads the same words, so that the
queue behind them learns nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.reasons import Reason
from kiosk.presentation.member.around import Around
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.texts import MemberText


@dataclass(frozen=True, slots=True)
class Refusal:
    """Headline (what), body (what next) and the staff's sentence.

    Where the moment is known from which the door would open, `body_today` or `body_later` names it instead of
    `body`, depending on its day. `action` is the way on that helps most, None where there is none to offer;
    `body_by_action` goes with it where this kiosk can do it.
    """

    headline: MemberText
    body: MemberText
    staff: str
    action: Button | None = Button.HELP
    body_by_action: MemberText | None = None
    body_today: MemberText | None = None
    body_later: MemberText | None = None


def _see_desk(staff: str) -> Refusal:
    return Refusal(MemberText.SEE_DESK, MemberText.SEE_DESK_HOW, staff)


REFUSALS: dict[Reason, Refusal] = {
    Reason.UNKNOWN_CODE: Refusal(
        MemberText.UNKNOWN_CODE,
        MemberText.UNKNOWN_CODE_HOW,
        "No member has this code. Look the member up by name.",
        action=Button.NUMBER,
        body_by_action=MemberText.UNKNOWN_CODE_TYPE,
    ),
    Reason.NOT_A_MEMBER_CODE: Refusal(
        MemberText.NOT_A_MEMBER_CODE,
        MemberText.NOT_A_MEMBER_CODE_HOW,
        "A web link, a ticket or another kind of code was read.",
        action=Button.FIND_CODE,
    ),
    Reason.CARD_REPLACED: Refusal(
        MemberText.CARD_REPLACED,
        MemberText.CARD_REPLACED_HOW,
        "This card was replaced. Check who is carrying it.",
        action=Button.NUMBER,
    ),
    Reason.CODE_EXPIRED: Refusal(
        MemberText.CODE_EXPIRED,
        MemberText.CODE_EXPIRED_HOW,
        "The code has expired. The app shows a new one.",
        action=Button.NUMBER,
    ),
    Reason.NOT_INSIDE: Refusal(
        MemberText.NOT_INSIDE,
        MemberText.NOT_INSIDE_HOW,
        "No open visit to end. The way in may have been missed.",
        action=None,
    ),
    Reason.BLOCKED: _see_desk("The member is blocked. See the note before letting them in."),
    Reason.FROZEN: _see_desk("The membership is frozen. Unfreeze it or sell a day pass."),
    Reason.OVERDUE: _see_desk("Payments are overdue. Take a payment or agree on a date."),
    Reason.UNDER_AGE: _see_desk("Younger than this location allows without company."),
    Reason.WAIVER_NEEDED: Refusal(
        MemberText.WAIVER,
        MemberText.WAIVER_HOW,
        "The waiver is missing or no longer good.",
        action=Button.SIGN,
        body_by_action=MemberText.WAIVER_SIGN,
    ),
    Reason.CLOSED: Refusal(
        MemberText.CLOSED,
        MemberText.CLOSED_HOW,
        "Outside opening hours.",
        body_today=MemberText.CLOSED_UNTIL,
        body_later=MemberText.CLOSED_UNTIL_DAY,
        action=None,
    ),
    Reason.FULL: Refusal(MemberText.FULL, MemberText.FULL_HOW, "The location is at its capacity.", action=None),
    Reason.CANNOT_CHECK: Refusal(
        MemberText.CANNOT_CHECK, MemberText.SEE_DESK_PLEASE, "This kiosk cannot tell: its list of members is too old."
    ),
    Reason.WRONG_HOURS: Refusal(
        MemberText.WRONG_HOURS,
        MemberText.ASK_DESK,
        "The pass is not good at this hour.",
        body_today=MemberText.WRONG_HOURS_TODAY,
        body_later=MemberText.WRONG_HOURS_ON,
    ),
    Reason.PASS_NOT_STARTED: Refusal(
        MemberText.NOT_STARTED,
        MemberText.ASK_DESK,
        "The pass has not started yet.",
        body_today=MemberText.NOT_STARTED_ON,
        body_later=MemberText.NOT_STARTED_ON,
    ),
    Reason.USED_UP: Refusal(
        MemberText.USED_UP, MemberText.USED_UP_HOW, "Nothing remains on the pass.", action=Button.TOP_UP
    ),
    Reason.PASS_ENDED: Refusal(
        MemberText.PASS_ENDED, MemberText.PASS_ENDED_HOW, "The pass has ended or was cancelled.", action=Button.TOP_UP
    ),
    Reason.WRONG_LOCATION: Refusal(
        MemberText.WRONG_LOCATION, MemberText.WRONG_LOCATION_HOW, "The pass is good at other locations only."
    ),
    Reason.UNPAID: _see_desk("The pass is not paid yet. Take the payment."),
    Reason.PLAN_LIMIT: Refusal(MemberText.PLAN_LIMIT, MemberText.PLAN_LIMIT_HOW, "The plan's limit is reached."),
    Reason.NO_PASS: Refusal(MemberText.NO_PASS, MemberText.NO_PASS_HOW, "No pass that could be used here."),
}


def action_of(reason: Reason, around: Around) -> Button | None:
    """The one button of a refusal: what helps most of what this kiosk can really do; None for nothing."""
    action, offered = REFUSALS[reason].action, around.offered
    can = {
        Button.NUMBER: around.takes_numbers,
        Button.FIND_CODE: True,
        Button.TOP_UP: bool(offered.top_up),
        Button.SIGN: bool(offered.sign),
        Button.HELP: offered.help,
    }
    if action is None or can[action]:
        return action
    return Button.HELP if offered.help else None
