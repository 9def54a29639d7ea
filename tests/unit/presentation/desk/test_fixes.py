from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.members import MemberState
from kiosk.domain.places import PayAsYouGo
from kiosk.domain.reasons import Reason
from kiosk.presentation.desk.fixes import Fix, barred, fixes
from kiosk.presentation.desk.gallery import FREE_VISIT, PLACE, PROFILE, ROWS, visit

GOOD = replace(PROFILE, overdue=0, visits=())
REFUSED = replace(ROWS[0], reason=Reason.NO_PASS)
ALWAYS = (Fix.NOTE, Fix.MISSED_VISIT)
FREELY = (Fix.CHECK_IN, Fix.LET_IN_FREE, Fix.GUEST)


def place(**policies):
    return replace(PLACE, policies=replace(PLACE.policies, **policies))


def reason(word):
    return replace(REFUSED, reason=word)


@pytest.mark.parametrize(
    ("arrival", "profile", "where", "found"),
    [
        (None, None, PLACE, ()),
        (REFUSED, None, PLACE, ()),
        (replace(REFUSED, person=None), None, PLACE, (Fix.FIND,)),
        (None, GOOD, PLACE, (*FREELY, *ALWAYS)),
        (REFUSED, GOOD, PLACE, (Fix.LET_IN_FREE, Fix.SELL, Fix.GUEST, *ALWAYS)),
        (REFUSED, GOOD, place(payg=PayAsYouGo.OFF), (Fix.LET_IN_FREE, Fix.GUEST, *ALWAYS)),
        (reason(Reason.CARD_REPLACED), GOOD, PLACE, (*FREELY, *ALWAYS)),
        (reason(Reason.FULL), GOOD, PLACE, (Fix.CHECK_IN, *ALWAYS)),
        (
            REFUSED,
            replace(GOOD, open_visit=visit(0, checked_out_at=None)),
            PLACE,
            (Fix.CHECK_OUT, Fix.UNDO_CHECK_IN, *ALWAYS),
        ),
        (reason(Reason.BLOCKED), replace(GOOD, state=MemberState.BLOCKED), PLACE, ALWAYS),
        (None, replace(GOOD, visits=(FREE_VISIT, visit(40))), PLACE, (*FREELY, Fix.CONVERT, *ALWAYS)),
        (None, replace(GOOD, visits=(visit(2), FREE_VISIT)), PLACE, (*FREELY, *ALWAYS)),
    ],
)
def test_what_can_be_done_is_offered_and_nothing_else(arrival, profile, where, found):
    assert fixes(arrival, profile, where) == found


@pytest.mark.parametrize(
    ("profile", "where", "holds"),
    [
        (GOOD, PLACE, False),
        (replace(GOOD, state=MemberState.FROZEN), PLACE, True),
        (replace(GOOD, overdue=1), PLACE, True),
        (replace(GOOD, overdue=500), place(overdue_tolerance=500), False),
        (replace(GOOD, waiver_gap="no waiver is signed"), PLACE, True),
        (replace(GOOD, waiver_gap="no waiver is signed"), place(waiver_required=False), False),
        (replace(GOOD, birthday=date(2012, 7, 15)), place(min_age=14), True),
        (replace(GOOD, birthday=date(2012, 7, 14)), place(min_age=14), False),
        (replace(GOOD, birthday=None), place(min_age=14), False),
    ],
)
def test_a_rule_before_any_ground_holds_whatever_staff_grant(profile, where, holds):
    assert barred(profile, where) is holds
