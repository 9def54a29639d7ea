"""What is known when a scan is decided: right figures, few statements, each by an index."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Facts, Scan
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.store import record, reference, state, tables, visits
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation, facts_for, inside
from kiosk.store.inside import inside as everybody_inside
from tests.fakes import documents, door
from tests.fakes.kept_stores import KeptStores


def facts(store: Store, code: str | None = "ADA0001", minute: float = 0, location: str = "uptown") -> Facts:
    scan = Scan(id="s", code=code, symbology=Symbology.QR, at=door.EVENING + timedelta(minutes=minute))
    with store.read() as connection:
        return facts_for(connection, scan, location, frozenset(Symbology))


def held(store: Store, code: str = "ADA0001", minute: float = 0) -> Any:
    known = facts(store, code, minute).known
    assert known is not None
    return known


def remaining(store: Store, code: str = "ADA0001") -> int | None:
    (one,) = held(store, code).passes
    left: int | None = one.remaining
    return left


@pytest.fixture
def club(store: Store) -> Store:
    door.fill(store)
    return store


def test_everything_that_was_imported_is_known(club: Store) -> None:
    known = facts(club).known
    assert known is not None

    assert known.member.person.first_name == "Ada"
    assert known.member.birthday == date(1990, 12, 10)
    assert known.member.waiver is not None
    assert known.visits_before == 98
    (ten,) = known.passes
    assert (ten.id, ten.type.name, ten.remaining, ten.starts_on) == ("p-9", "Entry Pass", 4, date(2026, 1, 1))


def test_an_unknown_code_and_no_code_are_nobody(club: Store) -> None:
    assert facts(club, "NOBODY").known is None
    assert facts(club, None).known is None


def test_an_unknown_location_is_said(club: Store) -> None:
    with pytest.raises(UnknownLocation, match="nowhere"):
        facts(club, location="nowhere")


def test_how_old_the_data_is_matters_for_unknown_codes(club: Store) -> None:
    with club.write() as connection:
        state.put(connection, state.Name.PULLED_AT, door.EVENING.isoformat())

    assert facts(club, "NOBODY").pulled_at == door.EVENING


def test_what_is_for_sale_is_known_unless_nothing_is_sold(store: Store) -> None:
    whole = documents.whole() | {"visits": [], "staff": []}
    whole["pass_types"].append(whole["pass_types"][0] | {"id": "old", "archived": True})
    door.fill(store, whole)
    assert [one.id for one in facts(store, "ALAN003").for_sale] == ["day"]

    whole["locations"][0]["policies"]["payg"] = "off"
    door.fill(store, whole)
    assert facts(store, "ALAN003").for_sale == ()


def test_who_is_inside_is_counted_where_it_matters(store: Store) -> None:
    door.fill(store)
    desk = door.FrontDesk(store)
    desk.scan("ADA0001")
    desk.scan("GRACE02")
    desk.scan("GRACE02", 30)

    assert facts(store, "ALAN003").inside == 1

    whole = documents.changed("locations.0.capacity", None) | {"visits": [], "staff": []}
    door.fill(store, whole)
    assert facts(store, "ALAN003").inside == 0


def test_an_open_visit_is_known_here_only(store: Store) -> None:
    whole = documents.changed("locations.1", documents.whole()["locations"][0] | {"id": "downtown"})
    door.fill(store, whole | {"visits": [], "staff": []})
    entered = door.FrontDesk(store).scan("ADA0001")
    assert isinstance(entered, CheckedIn)

    assert held(store).open_visit.visit_id == entered.visit_id
    elsewhere = facts(store, location="downtown").known
    assert elsewhere is not None
    assert elsewhere.open_visit is None


def test_a_booking_is_known_near_its_time_to_booker_and_guest(club: Store) -> None:
    day_later = 24 * 60
    starts = day_later + 78 - 0.05  # 18:00:00

    assert held(club, "ALAN003", starts - 15.1).bookings == ()
    assert [one.id for one in held(club, "ALAN003", starts - 15).bookings] == ["b-1"]
    assert [one.id for one in held(club, "GRACE02", starts).bookings] == ["b-1"]
    assert held(club, "ALAN003", starts + 60).bookings == ()
    assert held(club, "ADA0001", starts).bookings == ()


def test_a_cancelled_booking_is_none(store: Store) -> None:
    door.fill(store, documents.changed("bookings.0.state", "cancelled") | {"visits": [], "staff": []})

    assert held(store, "ALAN003", 24 * 60 + 90).bookings == ()


def test_visits_are_counted_without_void_ones(club: Store) -> None:
    desk = door.FrontDesk(club)
    for minute in (0, 60, 120, 180):
        desk.scan("ADA0001", minute)
    assert held(club, "ADA0001", 240).visits_before == 100
    assert held(club, "ADA0001", 60).visits_before == 99  # a scan of back then counts those before it

    with club.write() as connection:
        connection.execute(update(tables.visits).where(tables.visits.c.id == "k-1-00001").values(voided=True))
    assert held(club, "ADA0001", 240).visits_before == 99


def test_a_visit_of_this_very_moment_counts(club: Store) -> None:
    door.FrontDesk(club).scan("ADA0001")

    assert held(club, "ADA0001", 0).visits_before == 99


# ---------------------------------------------------------------- what remains


def test_own_uses_are_taken_from_the_figure_at_once(club: Store) -> None:
    desk = door.FrontDesk(club)
    desk.scan("ADA0001")
    desk.scan("ADA0001", 60)

    assert remaining(club) == 3


def test_a_use_counts_until_a_figure_comes_that_knows_of_it(club: Store) -> None:
    door.FrontDesk(club).scan("ADA0001", direction=Direction.IN_ONLY)
    door.FrontDesk(club, "k-2").scan("ADA0001", 1, direction=Direction.OUT_ONLY)
    (use,) = door.rows(club, tables.pass_uses)
    (before,) = [row for row in door.rows(club, tables.passes) if row.id == "p-9"]

    def pulled(figure: int, change: int) -> None:
        with club.write() as connection:
            values = dict(before._mapping) | {"remaining_visits": figure, "change": change}
            reference.adopt(connection, [reference.Change("passes", "p-9", change, values)])

    with club.write() as connection:
        record.settle(connection, [(use.event_id, 1_000)])
    assert remaining(club) == 3  # the server has the use, but this figure is older

    pulled(4, 999)
    assert remaining(club) == 3  # stated before the use was numbered

    pulled(3, 1_000)
    assert remaining(club) == 3  # the figure knows of it now

    pulled(9, 1_001)
    assert remaining(club) == 9


def test_minutes_are_taken_on_the_way_out(club: Store) -> None:
    desk = door.FrontDesk(club)
    desk.scan("SOFIA04")
    desk.scan("SOFIA04", 45)

    assert remaining(club, "SOFIA04") == 555


def test_a_day_pass_is_spent_once_a_day_and_counts_days(store: Store) -> None:
    three_days = {"id": "p-3", "pass_type_id": "day", "remaining_visits": 3}
    door.fill(store, documents.changed("members.2.passes", [three_days]) | {"visits": [], "staff": []})
    desk = door.FrontDesk(store)
    for minute in (-240, -180, -120, -60):
        desk.scan("ALAN003", minute)

    (one,) = held(store, "ALAN003").passes
    assert (one.remaining, one.used_today) == (2, True)
    (tomorrow,) = held(store, "ALAN003", 24 * 60).passes
    assert (tomorrow.remaining, tomorrow.used_today) == (2, False)


def test_a_day_pass_without_a_number_is_one_day(store: Store) -> None:
    one_day = {"id": "p-3", "pass_type_id": "day"}
    door.fill(store, documents.changed("members.2.passes", [one_day]) | {"visits": [], "staff": []})

    assert remaining(store, "ALAN003") == 1


def test_a_pass_that_was_bought_at_the_door_is_known_next_time(club: Store) -> None:
    bought = door.FrontDesk(club).scan("ALAN003", consent=BEST)
    assert isinstance(bought, CheckedIn)
    door.FrontDesk(club, "k-2").scan("ALAN003", 30)

    (one,) = held(club, "ALAN003", 60).passes
    assert (one.id, one.remaining, one.used_today, one.origin.value) == (bought.sale.pass_id, 0, True, "pay_as_you_go")  # type: ignore[union-attr]


# ---------------------------------------------------------------- costs


def test_a_scan_takes_few_statements(club: Store) -> None:
    desk = door.FrontDesk(club)

    def cost(code: str, minute: float, **more: Any) -> int:
        with door.statements() as seen:
            desk.scan(code, minute, **more)
        ours = [words for words, _ in seen if not words.startswith(("BEGIN", "SELECT pg_advisory"))]
        return len(ours)

    # location, inside, member, passes, bookings, the plan's visits, for sale;
    # authority, event, is it new, beside it, visit, use
    assert cost("ADA0001", 0) <= 13
    assert cost("ADA0001", 1) <= 5  # already in: nothing is written
    assert cost("ADA0001", 60) <= 10  # out: its events are read and replayed
    assert cost("ALAN003", 0, consent=BEST) <= 14  # the sold pass and its charge too
    assert cost("NOBODY", 0) <= 6


def test_every_question_of_a_scan_goes_by_an_index(stores: KeptStores) -> None:
    store = stores.empty("store")
    door.fill(store)
    desk = door.FrontDesk(store)
    with door.statements() as seen:
        desk.scan("ADA0001")
        desk.scan("ADA0001", 60)
        desk.scan("GRACE02")
        desk.scan("ALAN003", consent=BEST)
        desk.scan("NOBODY")
    asked = [pair for pair in seen if pair[0].startswith("SELECT")]
    assert len(asked) > 20
    small = ("pass_types", "change_counter", "store_state", "CONSTANT ROW")  # read whole: a few rows each
    with store.read() as connection:
        for words, parameters in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", parameters)
            steps = [row[3] for row in plan]
            scans = [step for step in steps if step.startswith("SCAN") and not step.endswith(small)]
            assert scans == [], f"{words}\n{steps}"


def test_who_is_inside_is_not_looked_for_among_all_who_ever_came(stores: KeptStores) -> None:
    store = stores.empty("store")
    door.fill(store)
    with store.write() as connection:  # SQLite likes the newer of two indexes that fit alike
        connection.exec_driver_sql("DROP INDEX ix_visits_place")
        connection.exec_driver_sql("CREATE INDEX ix_visits_place ON visits (location_id, checked_in_at, id)")
    with door.statements() as seen, store.read() as connection:
        inside(connection, "uptown")
        visits.entered(connection, "uptown")
        visits.open_at(connection, "uptown", door.EVENING)
        everybody_inside(connection, "uptown")
    asked = [pair for pair in seen if "conflicts_with IS NULL" in pair[0]]
    assert len(asked) == 4
    with store.read() as connection:
        for words, parameters in asked:
            steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", parameters)]
            assert "COVERING INDEX ix_visits_inside" in steps[0], f"{words}\n{steps}"


def test_facts_of_the_way_out_ask_for_no_passes(club: Store) -> None:
    door.FrontDesk(club).scan("ADA0001")
    known = held(club)

    assert replace(known, open_visit=None).passes == ()
