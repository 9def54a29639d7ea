"""Visits that nobody ended: closed at the right time, once, whatever the clocks do and however long nobody looked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.events import EventKind
from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.close_day import AT_ONCE, close_due
from kiosk.store import tables
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import club, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import BY_THE_HOUR, FrontOffice, charge, left_of, visit
from tests.fakes.kept_stores import KeptStores

TOMORROW = date(2026, 6, 16)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def test_who_never_said_goodbye_has_left_at_the_cut_off(office: FrontOffice) -> None:
    entered = office.enter("GRACE02", at("18:00"))
    assert office.close(at("23:59:59")) == []
    (left,) = office.close(at("00:00", TOMORROW))
    row = visit(office.store, entered.visit_id)
    event = door.log(office.store)[-1]

    assert (left.at, left.minutes, left.automatic) == (at("00:00", TOMORROW), 360, True)
    assert (row.checked_out_at, row.auto_checkout) == (at("00:00", TOMORROW), True)
    assert (event.kind, event.actor, event.occurred_at) == (EventKind.CHECKED_OUT, "automatic", at("00:00", TOMORROW))
    assert office.enter("GRACE02", at("08:00", TOMORROW)).visit_id != entered.visit_id


@pytest.mark.parametrize("cutoff", ["00:00", "02:30", "05:00"])
@pytest.mark.parametrize(
    ("evening", "offsets"),
    [(date(2026, 3, 28), (1, 2)), (date(2026, 10, 24), (2, 1))],
    ids=["the clock goes forward", "the clock goes back"],
)
def test_the_cut_off_is_right_on_the_nights_on_which_the_clock_changes(
    store: Store, cutoff: str, evening: date, offsets: tuple[int, int]
) -> None:
    """The clocks of Madrid change at 01:00 UTC; of two times 02:30 the first counts, of none the one an hour later."""
    office = FrontOffice(front_office.fill(store, day_cutoff=cutoff))
    entered = office.enter("GRACE02", at("22:00", evening))
    before, after = offsets
    midnight = datetime(evening.year, evening.month, evening.day, tzinfo=UTC) + timedelta(days=1)
    ends = {
        "00:00": midnight - timedelta(hours=before),
        "02:30": midnight + timedelta(hours=2.5 - before),
        "05:00": midnight + timedelta(hours=5 - after),
    }[cutoff]

    assert office.close(ends - timedelta(seconds=1)) == []
    assert [left.at for left in office.close(ends)] == [ends]
    assert visit(store, entered.visit_id).day == evening


def test_nobody_stays_longer_than_the_longest_stay(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, max_stay_minutes=180))
    office.enter("GRACE02", at("10:00"))
    office.enter("ADA0001", at("10:30"))

    assert office.close(at("12:59")) == []
    assert [left.at for left in office.close(at("13:10"))] == [at("13:00")]
    assert [left.at for left in office.close(at("13:30"))] == [at("13:30")]


def test_the_cut_off_ends_a_stay_that_might_be_longer(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, max_stay_minutes=180))
    office.enter("GRACE02", at("23:00"))

    assert [left.at for left in office.close(at("00:05", TOMORROW))] == [at("00:00", TOMORROW)]


def test_who_came_with_a_few_minutes_is_taken_to_have_left_with_them(store: Store) -> None:
    whole = front_office.document()
    whole["members"][3]["passes"][0]["remaining_minutes"] = 45
    door.fill(store, whole)
    office = FrontOffice(store)
    entered = office.enter("SOFIA04", at("18:00"))

    assert office.close(at("19:00")) == []  # nobody is put out while they may still be inside
    assert [left.at for left in office.close(at("00:00", TOMORROW))] == [at("18:45")]
    assert visit(store, entered.visit_id).auto_checkout is True
    assert left_of(store, "p-4") == 0


def test_after_days_of_down_time_each_visit_has_its_own_end(office: FrontOffice) -> None:
    entered = [
        office.enter(code, at("18:00", club.TODAY + timedelta(days=day)))
        for day, code in enumerate(("GRACE02", "ADA0001", "SOFIA04"))
    ]
    office.close(at("12:00", club.TODAY + timedelta(days=9)))

    assert [visit(office.store, one.visit_id).checked_out_at for one in entered] == [
        at("00:00", club.TODAY + timedelta(days=1)),
        at("00:00", club.TODAY + timedelta(days=2)),
        at("00:00", club.TODAY + timedelta(days=3)),
    ]


def test_closing_again_closes_nothing_and_writes_nothing(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))
    office.close(at("00:00", TOMORROW))
    before = door.log(office.store), door.projections(office.store)

    assert office.close(at("00:00", TOMORROW)) == []
    assert office.close(at("00:00", TOMORROW) + timedelta(days=3)) == []
    assert (door.log(office.store), door.projections(office.store)) == before


def test_a_stay_that_is_charged_by_time_is_charged_to_its_estimated_end(office: FrontOffice) -> None:
    entered = office.enter("ALAN003", at("21:30"), consent=BY_THE_HOUR)
    (left,) = office.close(at("09:00", TOMORROW))

    assert left.charge is not None
    assert charge(office.store, entered.visit_id) == (3000, "pending")


@pytest.mark.parametrize("seen_first", [False, True])
def test_a_seen_exit_beats_the_estimate_and_its_charge_whichever_arrives_first(
    office: FrontOffice, stores: KeptStores, seen_first: bool
) -> None:
    entered = office.enter("ALAN003", at("21:30"), consent=BY_THE_HOUR)
    elsewhere = stores.empty("another")
    another = FrontOffice(front_office.fill(elsewhere), "k-2")
    front_office.merge(elsewhere, door.log(office.store))
    another.leave("ALAN003", at("22:15"))
    if not seen_first:
        office.close(at("09:00", TOMORROW))
        assert charge(office.store, entered.visit_id) == (3000, "pending")
    front_office.exchange(office.store, elsewhere)
    if seen_first:
        assert office.close(at("09:00", TOMORROW)) == []

    for store in (office.store, elsewhere):
        row = visit(store, entered.visit_id)
        assert (row.checked_out_at, row.auto_checkout) == (at("22:15"), False)
        assert charge(store, entered.visit_id) == (900, "pending")


def test_what_was_paid_before_is_not_paid_again(office: FrontOffice) -> None:
    entered = office.enter("ALAN003", at("18:00"), consent=BEST)
    office.close(at("00:00", TOMORROW))

    assert charge(office.store, entered.visit_id) == (1200, "pending")
    assert [event.kind.value for event in door.log(office.store)] == ["checked_in", "charged", "checked_out"]


@pytest.fixture
def full_house(store: Store) -> FrontOffice:
    """250 people who came at 18:00."""
    whole = front_office.document()
    names = {"first_name": "Ann", "last_name": "Other"}
    whole["locations"][0]["capacity"] = None
    whole["members"] = [
        {
            "id": f"m-{n}",
            "credentials": [{"value": f"CODE{n:04}"}],
            "passes": [{"id": f"p-{n}", "pass_type_id": "gold"}],
        }
        | names
        for n in range(250)
    ]
    door.fill(store, whole | {"bookings": []})
    office = FrontOffice(store)
    for n in range(250):
        office.enter(f"CODE{n:04}", at("18:00"))
    return office


def test_a_full_house_is_closed_in_portions_so_that_a_scan_waits_for_few(full_house: FrontOffice) -> None:
    store, now = full_house.store, at("00:00", TOMORROW)
    with door.statements() as seen, store.write() as connection:
        assert close_due(connection, "uptown", at("23:59"), full_house.sign(at("23:59"))) == []
    assert len(seen) <= 6  # a look at a full house of which nobody is due reads none of its visits

    with store.write() as connection:
        assert len(close_due(connection, "uptown", now, full_house.sign(now))) == AT_ONCE
    assert len({left.visit_id for left in full_house.close(now)}) == 250 - AT_ONCE
    assert full_house.close(now) == []
    assert all(row.checked_out_at == now for row in door.rows(store, tables.visits))


def test_two_visits_at_once_that_nobody_ended_are_closed_both(office: FrontOffice, stores: KeptStores) -> None:
    first = office.enter("GRACE02", at("18:00"))
    elsewhere = stores.empty("another")
    second = FrontOffice(front_office.fill(elsewhere), "k-2").enter("GRACE02", at("18:05"))
    front_office.merge(office.store, door.log(elsewhere))
    office.close(at("00:00", TOMORROW))

    assert [visit(office.store, one.visit_id).checked_out_at for one in (first, second)] == [at("00:00", TOMORROW)] * 2


def test_other_places_and_void_and_expected_visits_are_left_alone(store: Store) -> None:
    whole = front_office.document()
    whole["locations"].append(whole["locations"][0] | {"id": "downtown", "day_cutoff": "05:00"})
    door.fill(store, whole)
    office, downtown = FrontOffice(store), FrontOffice(store, "k-2", "downtown")
    downtown.enter("GRACE02", at("18:00"))
    office.void(office.enter("ADA0001", at("18:00")).visit_id, at("18:01"))
    office.register("SOFIA04", at("20:00"), None, at("18:00"))

    assert office.close(at("03:00", TOMORROW)) == []
    assert [left.at for left in downtown.close(at("05:00", TOMORROW))] == [at("05:00", TOMORROW)]
    with pytest.raises(UnknownLocation):
        FrontOffice(store, "k-3", "nowhere").close(at("05:00", TOMORROW))


def test_whoever_was_taken_out_of_the_clubs_data_has_left_all_the_same(office: FrontOffice) -> None:
    by_time = office.enter("ALAN003", at("21:30"), consent=BY_THE_HOUR)
    office.enter("GRACE02", at("22:00"))
    front_office.forget_member(office.store, "m-3")

    assert len(office.close(at("00:00", TOMORROW))) == 2
    assert charge(office.store, by_time.visit_id) == (3000, "pending")
