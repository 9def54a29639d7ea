"""A day's visits as a file: what the list shows, read back."""

from __future__ import annotations

import csv
import json

import pytest

from kiosk.domain.day_list import DayChip, DayFilter
from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.day_export import day_csv, day_json
from kiosk.services.sheets.columns import Kind, understand
from kiosk.store.engine import Store
from tests.fakes import front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice


@pytest.fixture
def office(store: Store) -> FrontOffice:
    club = FrontOffice(front_office.fill(store))
    club.stay("GRACE02", "08:00", "09:30")
    club.enter("ALAN003", at("10:00"), consent=BEST)
    club.let_in("ADA0001", at("11:00"), "=2+3 cmd")
    return club


def rows(office: FrontOffice, wanted: DayFilter) -> list[dict[str, str]]:
    whole = b"".join(day_csv(office.store, "uptown", TODAY, wanted)).decode()
    return list(csv.DictReader(whole.splitlines()))


def test_the_file_has_the_rows_of_the_list_in_its_order_with_local_times_and_prices(office: FrontOffice) -> None:
    found = rows(office, DayFilter())
    assert [row["first_name"] for row in found] == ["Ada", "Alan", "Grace"]
    assert (found[1]["amount"], found[1]["currency"], found[1]["pay_as_you_go"]) == ("12.00", "EUR", "yes")
    assert found[2]["check_out_local"] == "2026-06-15 09:30:00"
    assert found[2]["checked_out_at"] == "2026-06-15 09:30:00+02:00"
    assert [row["first_name"] for row in rows(office, DayFilter(DayChip.FREE))] == ["Ada"]
    assert [row["first_name"] for row in rows(office, DayFilter(name="gra"))] == ["Grace"]


def test_no_spreadsheet_takes_a_text_for_a_formula(office: FrontOffice) -> None:
    assert rows(office, DayFilter(DayChip.FREE))[0]["free_entry_reason"] == "'=2+3 cmd"


def test_the_import_understands_the_columns_that_it_needs(office: FrontOffice) -> None:
    columns = understand(list(rows(office, DayFilter())[0]), Kind.VISITS)
    assert {"id", "member", "location_id", "check_in", "check_out", "entry_method"} <= columns.places.keys()


def test_the_same_for_programs(office: FrontOffice) -> None:
    told = json.loads(b"".join(day_json(office.store, "uptown", TODAY)))
    assert [(one["first_name"], one["amount"], one["sent"]) for one in told] == [
        ("Ada", None, False),
        ("Alan", 1200, False),
        ("Grace", None, False),
    ]
    assert json.loads(b"".join(day_json(office.store, "uptown", TODAY, DayFilter(name="zz")))) == []
