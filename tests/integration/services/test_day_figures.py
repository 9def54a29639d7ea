"""The figures of a day, read from a store."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.reasons import Reason
from kiosk.services.day_figures import day_figures
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import door, front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice

WEEK = timedelta(weeks=1)


def test_a_day_is_read_with_its_usual_ones_its_money_and_its_refusals(store: Store) -> None:
    office = FrontOffice(front_office.fill(store))
    office.enter("GRACE02", at("18:00", TODAY - WEEK))
    office.void(office.enter("ADA0001", at("18:00", TODAY - WEEK)).visit_id, at("18:01", TODAY - WEEK))
    office.enter("ADA0001", at("18:00", TODAY - 9 * WEEK))
    office.close(at("00:00", TODAY))
    office.scan("NOBODY", at("23:59", TODAY - timedelta(days=1)))
    office.stay("GRACE02", "08:00", "09:30")
    office.enter("ALAN003", at("10:00"), consent=BEST)
    office.void(office.enter("ADA0001", at("10:05")).visit_id, at("10:06"))
    office.free("SOFIA04", at("11:00"))
    office.scan("NOBODY", at("11:30"))
    found = day_figures(store, "uptown", TODAY, at("12:00"))

    assert (found.visits, found.people, found.usual_days, found.most_inside) == (3, 3, 1, 2)
    assert [(one.starts_at, one.usual) for one in found.quarters if one.usual] == [(at("18:00"), 1.0)]
    assert found.refusals == ((Reason.UNKNOWN_CODE, 1),)
    assert found.income == {"EUR": 1200}
    assert found.free_entries == (("forgot the card", 1),)
    assert found.stays is not None
    assert (found.stays.median, found.stays.visits) == (90, 1)
    assert found.hours[10].pay_as_you_go == 1


def test_money_that_was_withdrawn_is_no_income(store: Store) -> None:
    office = FrontOffice(front_office.fill(store))
    office.undo(office.enter("ALAN003", at("10:00"), consent=BEST).visit_id, at("10:01"))

    assert day_figures(store, "uptown", TODAY, at("12:00")).income == {}
    with pytest.raises(UnknownLocation):
        day_figures(store, "nowhere", TODAY, at("12:00"))


def test_the_usual_days_are_found_by_an_index_however_many_came_before(store: Store) -> None:
    front_office.fill(store)
    with door.statements() as said:
        day_figures(store, "uptown", TODAY, at("12:00"))
    asked = [(statement, values) for statement, values in said if "FROM visits" in statement]
    assert len(asked) >= 9
    with store.read() as connection:
        if connection.dialect.name != "sqlite":
            return  # plans for small tables there say nothing
        plans = [
            str(row[3])
            for statement, values in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    assert not any(plan.startswith("SCAN") for plan in plans), plans
    assert sum("ix_visits_place (location_id=? AND checked_in_at>" in plan for plan in plans) >= 9, plans
