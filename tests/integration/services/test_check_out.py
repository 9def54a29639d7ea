"""Staff check people out, and look at what a visit went through."""

from __future__ import annotations

import pytest

from kiosk.domain.events import EventKind
from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.check_out import check_out
from kiosk.services.inside import inside_list
from kiosk.services.visit_story import visit_story
from kiosk.store.engine import Store
from tests.fakes import front_office
from tests.fakes.club import at
from tests.fakes.door import log
from tests.fakes.front_office import BY_THE_HOUR, FrontOffice


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def test_several_visits_end_at_once_and_what_they_cost_by_time_is_fixed(office: FrontOffice) -> None:
    one = office.enter("GRACE02", at("17:00")).visit_id
    other = office.enter("ALAN003", at("17:45"), consent=BY_THE_HOUR).visit_id
    left = check_out(office.store, [one, other], at("18:30"), office.sign(at("18:30")))

    assert [(out.visit_id, out.minutes, out.automatic) for out in left] == [(one, 90, False), (other, 45, False)]
    assert left[1].charge is not None
    assert left[1].charge.amount == 900
    assert inside_list(office.store, "uptown", at("18:31")) == ()
    last = log(office.store)[-1]
    assert (last.actor, last.kind) == ("s-1", EventKind.CHARGED)


def test_whoever_has_left_or_was_taken_back_is_left_alone(office: FrontOffice) -> None:
    gone = office.stay("GRACE02", "16:00", "17:00")
    void = office.enter("ADA0001", at("17:00")).visit_id
    office.void(void, at("17:10"))
    before = len(log(office.store))
    assert check_out(office.store, [gone, void, "nobody"], at("18:00"), office.sign(at("18:00"))) == []
    assert len(log(office.store)) == before


def test_a_clock_that_was_set_back_makes_a_stay_of_no_length(office: FrontOffice) -> None:
    visit = office.enter("GRACE02", at("17:00")).visit_id
    (left,) = check_out(office.store, [visit], at("16:00"), office.sign(at("16:00")))
    assert (left.at, left.minutes) == (at("17:00"), 0)


def test_the_story_of_a_visit_has_all_its_events_and_the_names_of_who_caused_them(office: FrontOffice) -> None:
    visit = office.enter("ALAN003", at("17:00"), consent=BEST).visit_id
    office.correct(visit, at("18:00"), came=at("16:30"))
    story = visit_story(office.store, visit)
    assert story is not None
    assert [event.kind for event in story.events] == [EventKind.CHECKED_IN, EventKind.CHARGED, EventKind.CORRECTED]
    assert story.staff == {"s-1": "Sam"}
    assert story.visit.checked_in_at == at("16:30")

    office.void(visit, at("18:01"))
    assert visit_story(office.store, visit) is None
    assert visit_story(office.store, "nobody") is None
