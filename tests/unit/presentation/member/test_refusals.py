from __future__ import annotations

from kiosk.domain.reasons import Reason
from kiosk.presentation.member.refusals import REFUSALS

SILENT = (Reason.BLOCKED, Reason.FROZEN, Reason.OVERDUE, Reason.UNDER_AGE, Reason.UNPAID)


def test_there_is_a_row_for_every_reason():
    assert set(REFUSALS) == set(Reason)


def test_the_queue_cannot_tell_money_age_and_bans_apart():
    assert len({(REFUSALS[reason].headline, REFUSALS[reason].body) for reason in SILENT}) == 1
