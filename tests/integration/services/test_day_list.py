"""A day as a list: its filters, its order that stays until it is taken anew, and the numbers above it."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.charges import ChargeState
from kiosk.domain.day_list import DayChip, DayFilter, DayNumbers
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.visits import EntryMethod
from kiosk.services.day_list import DayList, day_numbers
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import door, front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice

YESTERDAY, TOMORROW = date(2026, 6, 14), date(2026, 6, 16)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def seen(office: FrontOffice, wanted: DayFilter | None = None, day: date = TODAY) -> list[ListedVisit]:
    listed = DayList(office.store, office.location, day, wanted or DayFilter())
    page = [visit for visit in listed.page(0, 100) if visit is not None]
    assert len(page) == listed.count
    return page


def an_evening(office: FrontOffice) -> dict[str, str]:
    """Grace came twice, Alan bought a day, Sofia is let in free, Ada is inside; ids by who."""
    return {
        "grace": office.stay("GRACE02", "08:00", "09:00"),
        "alan": office.enter("ALAN003", at("10:00"), consent=BEST).visit_id,
        "sofia": office.free("SOFIA04", at("11:00")),
        "ada": office.enter("ADA0001", at("12:00")).visit_id,
        "grace again": office.stay("GRACE02", "13:00", "14:00"),
    }


def test_every_chip_lists_its_visits_of_the_day_newest_first(office: FrontOffice) -> None:
    office.stay("GRACE02", "07:00", "07:30")
    ids = an_evening(office)
    office.close(at("00:01", TOMORROW))
    office.enter("GRACE02", at("08:00", TOMORROW))
    who = {ident: name for name, ident in ids.items()}

    def listed(wanted: DayFilter) -> list[str]:
        return [who.get(visit.id, "early") for visit in seen(office, wanted)]

    assert listed(DayFilter()) == ["grace again", "ada", "sofia", "alan", "grace", "early"]
    assert listed(DayFilter(DayChip.FREE)) == ["sofia"]
    assert listed(DayFilter(DayChip.PAY_AS_YOU_GO)) == ["alan"]
    assert listed(DayFilter(DayChip.NEW)) == ["sofia", "alan", "early"]
    assert listed(DayFilter(DayChip.ESTIMATED)) == ["ada", "sofia", "alan"]
    assert listed(DayFilter(DayChip.INSIDE)) == []
    assert len(seen(office, DayFilter(DayChip.INSIDE), TOMORROW)) == 1
    assert listed(DayFilter(name="HOP gr")) == ["grace again", "grace", "early"]
    assert listed(DayFilter(DayChip.NEW, "kovalévs")) == ["sofia"]
    assert listed(DayFilter(name="nobody")) == []


def test_a_row_knows_its_device_its_charge_and_whether_the_server_has_it(office: FrontOffice) -> None:
    office.stay("GRACE02", "08:00", "09:00")
    office.enter("ALAN003", at("10:00"), consent=BEST)
    front_office.settle_all(office.store)
    office.enter("GRACE02", at("11:00"))
    office.leave("ALAN003", at("11:30"))
    again, alan, grace = seen(office)

    assert (grace.sent, alan.sent, again.sent) == (True, False, False)  # Alan's leaving waits
    assert alan.charge is not None
    assert (alan.charge.amount, alan.charge.state) == (1200, ChargeState.ACCEPTED)
    assert (again.device, again.entry_method, again.open) == ("k-1", EntryMethod.MEMBERSHIP, True)


def test_a_visit_that_contradicts_another_is_marked_until_somebody_has_looked(office: FrontOffice) -> None:
    office.enter("GRACE02", at("08:00"))
    other = office.enter("SOFIA04", at("08:10")).visit_id
    with office.store.write() as connection:
        connection.exec_driver_sql("UPDATE visits SET conflicts_with = id WHERE member_id = 'm-4'")
    assert {visit.id: visit.conflict for visit in seen(office)}[other]
    office.keep(other, other, at("09:00"))
    with office.store.write() as connection:
        connection.exec_driver_sql("UPDATE visits SET conflicts_with = id WHERE member_id = 'm-4'")

    assert not any(visit.conflict for visit in seen(office))


def test_nothing_moves_until_the_order_is_taken_anew(office: FrontOffice) -> None:
    ids = an_evening(office)
    listed = DayList(office.store, "uptown", TODAY)
    before = [visit.id for visit in listed.page(1, 3) if visit is not None]
    entered = office.enter("GRACE02", at("15:00"))
    office.void(ids["ada"], at("15:01"))

    assert (listed.count, listed.newer()) == (5, 1)
    assert [None if visit is None else visit.id for visit in listed.page(1, 3)] == [None, *before[1:]]
    listed.refresh()
    assert (listed.count, listed.newer()) == (5, 0)
    assert [visit.id for visit in listed.page(0, 1) if visit is not None] == [entered.visit_id]


def test_what_came_newer_is_counted_through_the_filter_and_from_an_empty_list(office: FrontOffice) -> None:
    everybody, free = (
        DayList(office.store, "uptown", TODAY),
        DayList(office.store, "uptown", TODAY, DayFilter(DayChip.FREE)),
    )
    office.enter("GRACE02", at("10:00"))
    assert (everybody.newer(), free.newer()) == (1, 0)
    office.free("SOFIA04", at("11:00"))
    assert (everybody.newer(), free.newer()) == (2, 1)


def test_a_day_is_what_visits_were_filed_under_from_cut_off_to_cut_off(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, day_cutoff="05:00"))
    night = office.enter("GRACE02", at("04:30", TOMORROW)).visit_id

    assert [visit.id for visit in seen(office)] == [night]
    assert seen(office, day=TOMORROW) == []
    office.correct(night, at("12:00", TOMORROW), came=at("05:00", TOMORROW))
    assert seen(office) == []
    assert [visit.id for visit in seen(office, day=TOMORROW)] == [night]


def test_the_numbers_are_of_the_day_and_of_the_house_now(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00", YESTERDAY))
    office.scan("NOBODY", at("19:00", YESTERDAY))
    office.stay("ADA0001", "08:00", "09:00")
    office.enter("ALAN003", at("10:00"), consent=BEST)
    office.free("SOFIA04", at("11:00"))
    office.scan("NOBODY", at("11:30"))
    office.void(office.stay("ADA0001", "12:00", "13:00"), at("13:30"))

    expected = DayNumbers(
        visits=3, inside=3, unsure=1, refused=1, free=1, pay_as_you_go=1, waiting_to_sync=None, capacity=80
    )
    assert day_numbers(office.store, "uptown", TODAY, at("14:00")) == expected
    with office.store.write() as connection:
        state.put(connection, state.Name.DEVICE, "k-1")
    assert day_numbers(office.store, "uptown", TODAY, at("14:00")).waiting_to_sync == len(door.log(office.store))


def test_a_place_that_is_not_here_has_no_list(store: Store) -> None:
    with pytest.raises(UnknownLocation):
        DayList(store, "nowhere", TODAY)
    with pytest.raises(UnknownLocation):
        day_numbers(store, "nowhere", TODAY, at("12:00"))
