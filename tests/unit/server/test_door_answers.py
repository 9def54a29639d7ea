from __future__ import annotations

import pytest

from kiosk.domain.decisions import ConsentNeeded, Refused
from kiosk.domain.reasons import Reason
from kiosk.server.api.capitan.door_answers import AT_THE_DOOR, NO_MEMBERSHIP, at_the_door, for_look_up, for_staff
from tests.fakes import club


def refusal(reason: Reason, *looked: str) -> Refused:
    return Refused(reason=reason, member=club.ADA, code="…001", at=club.NOW, location_id="uptown", explanation=looked)


def test_every_reason_has_a_sentence_for_the_door() -> None:
    assert set(AT_THE_DOOR) == set(Reason)
    assert all(sentence.endswith(".") for sentence in AT_THE_DOOR.values())


def test_at_the_door_all_that_is_nobody_elses_business_reads_the_same() -> None:
    private = (Reason.BLOCKED, Reason.FROZEN, Reason.OVERDUE, Reason.UNDER_AGE, Reason.UNPAID)
    assert {at_the_door(refusal(reason, "owes 50.00 EUR")) for reason in private} == {"Please see the front desk."}


@pytest.mark.parametrize(
    ("looked", "sentence"),
    [(("the member is here", "owes 50.00 EUR"), "Owes 50.00 EUR."), ((), "See the front desk.")],
)
def test_staff_read_what_was_looked_at_last(looked: tuple[str, ...], sentence: str) -> None:
    assert for_staff(refusal(Reason.OVERDUE, *looked)) == sentence


def test_a_look_up_speaks_capitans_words_where_it_has_some() -> None:
    offered = ConsentNeeded(member=club.ADA, code="…001", at=club.NOW, location_id="uptown", offers=())
    assert for_look_up(offered) == NO_MEMBERSHIP
    assert for_look_up(refusal(Reason.NO_PASS, "no pass")) == NO_MEMBERSHIP
    assert for_look_up(refusal(Reason.USED_UP, "nothing remains")) == "Nothing remains."
