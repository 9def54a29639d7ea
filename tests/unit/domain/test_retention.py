from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.decisions import Refused
from kiosk.domain.events import Noted
from kiosk.domain.reasons import Reason
from kiosk.domain.retention import GONE, NOTES, UNKNOWN_CODES, kept, outlived, same
from tests.fakes.club import ADA, NOW, entry, told

NOBODY = Refused(
    reason=Reason.UNKNOWN_CODE,
    member=None,
    code="…7Q4",
    at=NOW,
    location_id="uptown",
    explanation=("nobody holds this code",),
    ticket="B7-42",
)
NOTE = Noted(member=ADA, at=NOW, location_id="uptown", text="Her arm is broken.")
(REFUSAL,), (NOTED,), (ENTERED,) = told(NOBODY), told(NOTE), told(entry("18:00"))


@pytest.mark.parametrize(("event", "time"), [(REFUSAL, UNKNOWN_CODES), (NOTED, NOTES)], ids=["refusal", "note"])
def test_what_is_said_goes_at_the_end_of_its_time_and_not_before(event, time) -> None:
    assert kept(event, NOW + time - timedelta(seconds=1)) == event
    assert kept(event, NOW + time) == outlived(event) != event


def test_of_a_refusal_stays_that_it_was_and_why_and_of_a_note_that_there_was_one() -> None:
    assert outlived(REFUSAL) == replace(REFUSAL, payload=replace(NOBODY, code=GONE, explanation=(), ticket=""))
    assert outlived(NOTED) == replace(NOTED, payload=replace(NOTE, text=GONE))
    assert outlived(outlived(NOTED)) == outlived(NOTED)


def test_a_note_with_a_later_last_day_is_kept_up_to_that_day() -> None:
    (renewed,) = told(replace(NOTE, until=date(2027, 12, 31)))
    assert kept(renewed, NOW.replace(year=2027, month=12, day=31)) == renewed
    assert kept(renewed, NOW.replace(year=2028, month=1, day=1)) == outlived(renewed)
    (short,) = told(replace(NOTE, until=date(2026, 6, 20)))
    assert kept(short, NOW + timedelta(days=200)) == short


def test_visits_and_refusals_of_members_are_kept() -> None:
    (of_ada,) = told(replace(NOBODY, member=ADA))
    for event in (ENTERED, of_ada):
        assert kept(event, NOW + timedelta(days=4_000)) == event == outlived(event)


def test_an_event_is_the_same_whichever_side_kept_less_of_it_and_no_other_is() -> None:
    assert same(NOTED, NOTED)
    assert same(NOTED, outlived(NOTED))
    assert same(outlived(NOTED), NOTED)
    (another,) = told(replace(NOTE, text="Her arm is fine."))
    assert not same(NOTED, another)
    assert not same(REFUSAL, replace(outlived(REFUSAL), device="k-2"))
