"""Who is inside a place, and the roll-call that outlives the program."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.inside import InsideOrder
from kiosk.services.inside import inside_list, take_roll
from kiosk.services.roll_call import FILE_NAME, RollCallFile
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import StoreUnavailable
from tests.fakes import front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

DAY = timedelta(days=1)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def test_everybody_who_is_in_is_listed_with_how_long_and_how_sure_that_is(office: FrontOffice) -> None:
    office.enter("GRACE02", at("20:00", date(2026, 6, 14)))
    office.stay("ALAN003", "08:00", "09:00", consent=front_office.BEST)
    office.void(office.enter("SOFIA04", at("08:30")).visit_id, at("08:31"))
    ada = office.enter("ADA0001", at("09:00"))
    grace, listed = inside_list(office.store, "uptown", at("10:30"), InsideOrder.LONGEST)

    assert (grace.person.first_name, grace.minutes, grace.unsure) == ("Grace", 870, True)
    assert (listed.visit_id, listed.person.last_name, listed.since) == (ada.visit_id, "Byron", at("09:00"))
    assert (listed.minutes, listed.unsure, listed.entry_method) == (90, False, "ENT")
    assert [one.person.first_name for one in inside_list(office.store, "uptown", at("10:30"))] == ["Ada", "Grace"]
    with pytest.raises(UnknownLocation):
        inside_list(office.store, "nowhere", at("10:30"))


def test_whoever_came_again_today_is_sure_by_their_last_entry(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, combine_same_day=True))
    office.stay("GRACE02", "08:00", "09:00")
    office.enter("GRACE02", at("15:00"))
    (grace,) = inside_list(store, "uptown", at("16:00"))

    assert (grace.minutes, grace.unsure) == (480, False)


def test_a_roll_call_is_taken_up_again_after_a_restart_with_who_was_seen(office: FrontOffice, tmp_path: Path) -> None:
    office.enter("GRACE02", at("09:00"))
    office.enter("ADA0001", at("09:30"))
    file = RollCallFile(tmp_path)
    assert file.load(at("10:00")) is None
    called = take_roll(office.store, "uptown", at("10:00"))
    file.save(called)
    seen = called.seen(called.rows[0].visit_id)
    file.save(seen)

    assert RollCallFile(tmp_path).load(at("10:05") + 9 * DAY) == seen
    assert [one.person.first_name for one in seen.missing] == ["Grace"]
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir() if path.name != "store"] == [FILE_NAME]


def test_a_closed_one_goes_after_a_day(office: FrontOffice, tmp_path: Path) -> None:
    file, closed = RollCallFile(tmp_path), take_roll(office.store, "uptown", at("10:00")).closed(at("11:00"))
    file.save(closed)

    assert file.load(at("10:59") + DAY) == closed
    assert file.load(at("11:00") + DAY) is None
    assert not (tmp_path / FILE_NAME).exists()


def test_a_file_that_cannot_be_read_is_no_roll_call_and_one_that_cannot_be_written_is_said(
    office: FrontOffice, tmp_path: Path
) -> None:
    (tmp_path / FILE_NAME).write_text('{"location_id": "uptown"')
    assert RollCallFile(tmp_path).load(at("10:00")) is None
    assert (tmp_path / FILE_NAME).exists()
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        RollCallFile(tmp_path / "nowhere").save(take_roll(office.store, "uptown", at("10:00")))
