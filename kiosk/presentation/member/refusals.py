"""One row for each reason: what the member reads (ux.md S7); what staff read is in kiosk/presentation/desk/texts.py.

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
    """Headline (what) and body (what next).

    Where the moment is known from which the door would open, `body_today` or `body_later` names it instead of
    `body`, depending on its day. `action` is the way on that helps most, None where there is none to offer;
    `body_by_action` goes with it where this kiosk can do it.
    """

    headline: MemberText
    body: MemberText
    action: Button | None = Button.HELP
    body_by_action: MemberText | None = None
    body_today: MemberText | None = None
    body_later: MemberText | None = None


_SEE_DESK = Refusal(MemberText.SEE_DESK, MemberText.SEE_DESK_HOW)


REFUSALS: dict[Reason, Refusal] = {
    Reason.UNKNOWN_CODE: Refusal(
        MemberText.UNKNOWN_CODE,
        MemberText.UNKNOWN_CODE_HOW,
        action=Button.NUMBER,
        body_by_action=MemberText.UNKNOWN_CODE_TYPE,
    ),
    Reason.NOT_A_MEMBER_CODE: Refusal(
        MemberText.NOT_A_MEMBER_CODE,
        MemberText.NOT_A_MEMBER_CODE_HOW,
        action=Button.FIND_CODE,
    ),
    Reason.CARD_REPLACED: Refusal(
        MemberText.CARD_REPLACED,
        MemberText.CARD_REPLACED_HOW,
        action=Button.NUMBER,
    ),
    Reason.CODE_EXPIRED: Refusal(
        MemberText.CODE_EXPIRED,
        MemberText.CODE_EXPIRED_HOW,
        action=Button.NUMBER,
    ),
    Reason.NOT_INSIDE: Refusal(
        MemberText.NOT_INSIDE,
        MemberText.NOT_INSIDE_HOW,
        action=None,
    ),
    Reason.BLOCKED: _SEE_DESK,
    Reason.FROZEN: _SEE_DESK,
    Reason.OVERDUE: _SEE_DESK,
    Reason.UNDER_AGE: _SEE_DESK,
    Reason.WAIVER_NEEDED: Refusal(
        MemberText.WAIVER,
        MemberText.WAIVER_HOW,
        action=Button.SIGN,
        body_by_action=MemberText.WAIVER_SIGN,
    ),
    Reason.CLOSED: Refusal(
        MemberText.CLOSED,
        MemberText.CLOSED_HOW,
        body_today=MemberText.CLOSED_UNTIL,
        body_later=MemberText.CLOSED_UNTIL_DAY,
        action=None,
    ),
    Reason.FULL: Refusal(MemberText.FULL, MemberText.FULL_HOW, action=None),
    Reason.CANNOT_CHECK: Refusal(MemberText.CANNOT_CHECK, MemberText.SEE_DESK_PLEASE),
    Reason.WRONG_HOURS: Refusal(
        MemberText.WRONG_HOURS,
        MemberText.ASK_DESK,
        body_today=MemberText.WRONG_HOURS_TODAY,
        body_later=MemberText.WRONG_HOURS_ON,
    ),
    Reason.PASS_NOT_STARTED: Refusal(
        MemberText.NOT_STARTED,
        MemberText.ASK_DESK,
        body_today=MemberText.NOT_STARTED_ON,
        body_later=MemberText.NOT_STARTED_ON,
    ),
    Reason.USED_UP: Refusal(MemberText.USED_UP, MemberText.USED_UP_HOW, action=Button.TOP_UP),
    Reason.PASS_ENDED: Refusal(MemberText.PASS_ENDED, MemberText.PASS_ENDED_HOW, action=Button.TOP_UP),
    Reason.WRONG_LOCATION: Refusal(MemberText.WRONG_LOCATION, MemberText.WRONG_LOCATION_HOW),
    Reason.UNPAID: _SEE_DESK,
    Reason.PLAN_LIMIT: Refusal(MemberText.PLAN_LIMIT, MemberText.PLAN_LIMIT_HOW),
    Reason.NO_PASS: Refusal(MemberText.NO_PASS, MemberText.NO_PASS_HOW),
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
