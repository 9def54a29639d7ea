"""What staff set right, on a real store: undo, void, correct, convert, link, back-fill, register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.decisions import Refused
from kiosk.domain.events import EventKind
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.domain.repair import NotPossible
from kiosk.domain.visits import EntryMethod, PassUse
from kiosk.services.accept import become_authority
from kiosk.services.repair import UnknownVisit
from kiosk.store import tables
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import club, door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import BY_THE_HOUR, FrontOffice, charge, kinds, left_of, visit

YESTERDAY = date(2026, 6, 14)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def unchanged(office: FrontOffice, wrong: Callable[[], Any], words: str) -> None:
    """It is not possible, and nothing was written."""
    before = door.log(office.store), door.projections(office.store)
    with pytest.raises(NotPossible, match=words):
        wrong()
    assert (door.log(office.store), door.projections(office.store)) == before


# ---------------------------------------------------------------- undo and void


def test_an_undo_gives_the_pass_its_use_back_and_keeps_the_events(office: FrontOffice) -> None:
    entered = office.enter("ADA0001", at("18:00"))
    assert left_of(office.store, "p-9") == 3
    undone = office.undo(entered.visit_id, at("18:01"), by_member=True)

    assert (undone.voided, undone.open) == (True, None)
    assert left_of(office.store, "p-9") == 4
    assert kinds(office.store, entered.visit_id) == ["checked_in", "voided"]
    assert door.log(office.store)[-1].actor == "member"
    again = office.enter("ADA0001", at("18:02"))
    assert (again.visit_count, again.remaining) == (entered.visit_count, 3)  # as if the first had never been


def test_the_members_minute_is_sixty_seconds_and_staff_have_longer(office: FrontOffice) -> None:
    entered = office.enter("ADA0001", at("18:00"))

    unchanged(office, lambda: office.undo(entered.visit_id, at("18:01:01"), by_member=True), "staff can do it")
    assert office.undo(entered.visit_id, at("23:00")).voided
    assert door.log(office.store)[-1].actor == "s-1"


# ---------------------------------------------------------------- still here


def test_whoever_is_still_here_goes_on_with_their_stay_and_its_price(office: FrontOffice) -> None:
    stayed = office.enter("ALAN003", at("18:00"), consent=BY_THE_HOUR).visit_id
    office.leave("ALAN003", at("18:10"))
    assert charge(office.store, stayed) == (300, "pending")
    back = office.reopen(stayed, at("18:10:30"), by_member=True)

    assert (back.checked_out_at, back.reopened_at) == (None, at("18:10:30"))
    assert (visit(office.store, stayed).checked_out_at, charge(office.store, stayed)) == (None, (300, "void"))
    assert kinds(office.store, stayed) == ["checked_in", "checked_out", "charged", "corrected", "charge_voided"]
    assert door.log(office.store)[-1].actor == "member"
    left = office.leave("ALAN003", at("18:50"))
    assert (left.visit_id, left.minutes, charge(office.store, stayed)) == (stayed, 50, (1200, "pending"))


def test_the_minutes_of_a_pass_run_on_after_a_check_out_that_was_none(office: FrontOffice) -> None:
    stayed = office.stay("SOFIA04", "18:00", "18:20")
    assert left_of(office.store, "p-4") == 580
    office.reopen(stayed, at("18:20:30"))
    assert left_of(office.store, "p-4") == 600
    office.leave("SOFIA04", at("18:45"))

    assert left_of(office.store, "p-4") == 555


def test_who_has_come_in_again_is_not_still_here_from_before(office: FrontOffice) -> None:
    stayed = office.stay("ADA0001", "18:00", "19:00")
    office.enter("ADA0001", at("19:00:10"))

    unchanged(office, lambda: office.reopen(stayed, at("19:00:40"), by_member=True), "another visit of the same member")


def test_a_visit_of_another_day_is_not_opened_again(office: FrontOffice) -> None:
    stayed = office.stay("ADA0001", "18:00", "19:00")

    unchanged(office, lambda: office.reopen(stayed, at("00:00", date(2026, 6, 16))), "its day is over")
    assert office.reopen(stayed, at("23:59")).open is not None


def test_the_end_of_the_day_closes_a_stay_that_went_on_no_sooner_than_it_went_on(office: FrontOffice) -> None:
    front_office.restate(office.store, "p-4", minutes=60)
    stayed, midnight = office.stay("SOFIA04", "18:00", "20:00"), at("00:00", date(2026, 6, 16))
    office.reopen(stayed, at("20:00:30"))
    (closed,) = office.close(midnight)

    assert (closed.at, closed.pass_use) == (at("20:00:30"), PassUse(pass_id="p-4", minutes=60))
    assert visit(office.store, stayed).checked_out_at == closed.at
    assert office.close(midnight) == []


@pytest.mark.parametrize("step", ["undo", "void"])
def test_what_is_void_is_not_voided_again(office: FrontOffice, step: str) -> None:
    entered = office.enter("ADA0001", at("18:00"))
    office.void(entered.visit_id, at("18:01"))
    again = office.undo if step == "undo" else office.void

    unchanged(office, lambda: again(entered.visit_id, at("18:02")), "void already")
    assert left_of(office.store, "p-9") == 4


def test_an_undone_purchase_withdraws_the_charge_once_and_cancels_the_pass(office: FrontOffice) -> None:
    bought = office.enter("ALAN003", at("18:00"), consent=BEST)
    office.undo(bought.visit_id, at("18:01"))
    withdrawn = [event.payload for event in door.log(office.store) if event.kind is EventKind.CHARGE_VOIDED]

    assert charge(office.store, bought.visit_id) == (1200, "void")
    assert [(one.amount, one.state) for one in withdrawn] == [(1200, "void")]  # type: ignore[union-attr]
    (sold,) = door.projections(office.store)["sold"]
    assert sold.state == "cancelled"

    again = office.enter("ALAN003", at("18:05"), consent=BEST)  # that pass opens no door any more
    assert charge(office.store, again.visit_id) == (1200, "pending")


def test_a_visit_without_a_price_is_voided_without_a_word_about_money(office: FrontOffice) -> None:
    entered = office.enter("ADA0001", at("18:00"))
    office.void(entered.visit_id, at("18:01"))

    assert kinds(office.store, entered.visit_id) == ["checked_in", "voided"]


def test_an_undo_after_the_entry_was_sent_and_settled_waits_for_the_server_by_itself(office: FrontOffice) -> None:
    bought = office.enter("ALAN003", at("18:00"), consent=BEST)
    front_office.settle_all(office.store)
    assert charge(office.store, bought.visit_id) == (1200, "accepted")
    office.undo(bought.visit_id, at("18:01"))

    numbers = [(event.kind.value, event.server_seq) for event in door.log(office.store)]
    assert numbers == [("checked_in", 1_000), ("charged", 1_001), ("voided", None), ("charge_voided", None)]
    assert charge(office.store, bought.visit_id) == (1200, "void")
    front_office.settle_all(office.store, 2_000)
    assert charge(office.store, bought.visit_id) == (1200, "void")
    assert sum(use.visits for use in door.rows(office.store, tables.pass_uses)) == 0


@pytest.mark.parametrize("restated", [False, True], ids=["as it was", "restated in between"])
def test_a_void_gives_back_what_was_taken_whatever_the_figure_says_meanwhile(
    office: FrontOffice, restated: bool
) -> None:
    become_authority(office.store)
    entered = office.enter("ADA0001", at("18:00"))
    if restated:
        front_office.restate(office.store, "p-9", visits=3)
    assert left_of(office.store, "p-9") == 3
    office.void(entered.visit_id, at("18:30"))

    assert left_of(office.store, "p-9") == 4
    assert office.enter("ADA0001", at("19:00")).remaining == 3


def test_voided_minutes_come_back_too(office: FrontOffice) -> None:
    visit_id = office.stay("SOFIA04", "18:00", "19:00")
    assert left_of(office.store, "p-4") == 540
    office.void(visit_id, at("19:30"))

    assert left_of(office.store, "p-4") == 600


def test_a_voided_day_is_not_spent(office: FrontOffice) -> None:
    whole = front_office.document()
    whole["members"][2]["passes"] = [{"id": "p-3", "pass_type_id": "day", "remaining_visits": 2}]
    door.fill(office.store, whole)
    first = office.stay("ALAN003", "10:00", "11:00")
    second = office.enter("ALAN003", at("12:00"))
    assert left_of(office.store, "p-3") == 1

    office.void(second.visit_id, at("12:30"))
    assert left_of(office.store, "p-3") == 1
    office.void(first, at("12:31"))
    assert left_of(office.store, "p-3") == 2


def test_an_open_visit_that_is_void_is_not_inside(office: FrontOffice) -> None:
    entered = office.enter("GRACE02", at("18:00"))
    office.void(entered.visit_id, at("18:30"))

    assert office.enter("GRACE02", at("19:00")).visit_id != entered.visit_id


@pytest.mark.parametrize("reason", ["", "no", "  x  ", "x" * 201])
def test_a_reason_has_3_to_200_characters(office: FrontOffice, reason: str) -> None:
    entered = office.enter("ADA0001", at("18:00"))

    unchanged(office, lambda: office.void(entered.visit_id, at("18:01"), reason), "3 to 200 characters")
    came = at("17:00")
    unchanged(
        office, lambda: office.correct(entered.visit_id, at("18:01"), came=came, reason=reason), "3 to 200 characters"
    )


@pytest.mark.parametrize("reason", ["oh!", "x" * 200])
def test_the_reason_stays_in_the_event(office: FrontOffice, reason: str) -> None:
    entered = office.enter("ADA0001", at("18:00"))
    office.void(entered.visit_id, at("18:01"), reason)

    assert door.log(office.store)[-1].payload.reason == reason  # type: ignore[union-attr]


NOWHERE = "0197-none"


def test_a_visit_that_is_not_there_is_said_by_every_repair(office: FrontOffice) -> None:
    steps: list[Callable[[], Any]] = [
        lambda: office.undo(NOWHERE, at("18:00")),
        lambda: office.void(NOWHERE, at("18:00")),
        lambda: office.correct(NOWHERE, at("18:00"), came=at("17:00")),
        lambda: office.convert(NOWHERE, at("18:00")),
        lambda: office.link(NOWHERE, "b-1", at("18:00")),
        lambda: office.keep(NOWHERE, NOWHERE, at("18:00")),
    ]
    for step in steps:
        with pytest.raises(UnknownVisit, match=NOWHERE):
            step()
    assert door.log(office.store) == []


# ---------------------------------------------------------------- correct


def test_a_correction_keeps_what_stood_before(office: FrontOffice) -> None:
    visit_id = office.stay("SOFIA04", "18:00", "19:00")
    corrected = office.correct(visit_id, at("20:00"), came=at("17:30"), left=at("18:45"))
    event = door.log(office.store)[-1]

    assert (corrected.checked_in_at, corrected.checked_out_at) == (at("17:30"), at("18:45"))
    assert (visit(office.store, visit_id).checked_in_at, visit(office.store, visit_id).checked_out_at) == (
        at("17:30"),
        at("18:45"),
    )
    said: Any = event.payload
    assert (event.actor, said.reason) == ("s-1", "seen on camera")
    assert (said.was_checked_in_at, said.was_checked_out_at) == (at("18:00"), at("19:00"))
    assert left_of(office.store, "p-4") == 600 - 75


def test_a_correction_of_the_exit_closes_an_open_visit_and_one_of_the_entry_leaves_it_open(office: FrontOffice) -> None:
    entered = office.enter("GRACE02", at("18:00"))
    office.correct(entered.visit_id, at("18:30"), came=at("17:00"))
    assert visit(office.store, entered.visit_id).checked_out_at is None
    office.correct(entered.visit_id, at("19:00"), left=at("18:45"))

    assert visit(office.store, entered.visit_id).checked_out_at == at("18:45")
    assert office.enter("GRACE02", at("19:30")).visit_id != entered.visit_id


def test_a_correction_across_midnight_moves_the_visit_to_its_day(office: FrontOffice) -> None:
    entered = office.enter("GRACE02", at("00:10"))
    assert visit(office.store, entered.visit_id).day == club.TODAY
    office.correct(entered.visit_id, at("01:00"), came=at("23:55", YESTERDAY))

    assert visit(office.store, entered.visit_id).day == YESTERDAY


def test_a_correction_across_the_cut_off_moves_the_visit_to_its_day(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, day_cutoff="05:00"))
    entered = office.enter("GRACE02", at("05:10"))
    office.correct(entered.visit_id, at("06:00"), came=at("04:50"))

    assert visit(store, entered.visit_id).day == YESTERDAY


def test_a_day_that_is_moved_spends_the_day_it_is_moved_to(office: FrontOffice) -> None:
    bought = office.enter("ALAN003", at("00:10"), consent=BEST)
    office.leave("ALAN003", at("00:30"))
    office.correct(bought.visit_id, at("01:00"), came=at("23:55", YESTERDAY))

    assert [use.day for use in door.rows(office.store, tables.pass_uses)] == [YESTERDAY]
    (owed,) = door.rows(office.store, tables.charges)
    assert (owed.amount, owed.day) == (1200, YESTERDAY)


def test_a_stay_that_is_charged_by_time_is_charged_anew(office: FrontOffice) -> None:
    visit_id = office.stay("ALAN003", "10:00", "11:00", consent=BY_THE_HOUR)
    assert charge(office.store, visit_id) == (1200, "pending")
    office.correct(visit_id, at("12:00"), left=at("11:30"))

    assert charge(office.store, visit_id) == (1800, "pending")
    assert kinds(office.store, visit_id) == ["checked_in", "checked_out", "charged", "corrected", "charged"]


def test_the_new_charge_of_a_correction_waits_for_the_server_by_itself(office: FrontOffice) -> None:
    visit_id = office.stay("ALAN003", "10:00", "11:00", consent=BY_THE_HOUR)
    front_office.settle_all(office.store)
    assert charge(office.store, visit_id) == (1200, "accepted")
    office.correct(visit_id, at("12:00"), left=at("11:30"))
    assert charge(office.store, visit_id) == (1800, "pending")
    front_office.settle_all(office.store, 2_000)

    assert charge(office.store, visit_id) == (1800, "accepted")


def test_a_visit_that_is_moved_to_another_day_leaves_floor_and_cap_to_the_others(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, payg_day_max=1500))
    first = office.stay("ALAN003", "00:05", "01:05", consent=BY_THE_HOUR)
    second = office.stay("ALAN003", "02:00", "03:00", consent=BY_THE_HOUR)
    assert [charge(store, one) for one in (first, second)] == [(1200, "pending"), (300, "pending")]
    office.correct(first, at("04:00"), came=at("23:50", YESTERDAY), left=at("23:59", YESTERDAY))

    assert [charge(store, one) for one in (first, second)] == [(300, "pending"), (1200, "pending")]


def test_a_void_leaves_floor_and_cap_to_the_others(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, payg_day_max=1500))
    first = office.stay("ALAN003", "10:00", "11:00", consent=BY_THE_HOUR)
    second = office.stay("ALAN003", "12:00", "13:00", consent=BY_THE_HOUR)
    office.void(first, at("14:00"))

    assert [charge(store, one) for one in (first, second)] == [(1200, "void"), (1200, "pending")]


@pytest.mark.parametrize(
    ("came", "left", "words"),
    [
        (None, None, "no new time"),
        ("20:01", None, "in the future"),
        (None, "20:01", "in the future"),
        ("19:01", None, "end before it begins"),
        (None, "17:59", "end before it begins"),
        ("19:30", "18:30", "end before it begins"),
        ("16:30", None, "another visit"),
        ("15:00", "16:45", "another visit"),
        ("15:00", "19:00", "another visit"),
    ],
)
def test_a_correction_that_cannot_be_true_is_refused(
    office: FrontOffice, came: str | None, left: str | None, words: str
) -> None:
    office.stay("GRACE02", "16:00", "17:00")
    visit_id = office.stay("GRACE02", "18:00", "19:00")
    start, end = (None if clock is None else at(clock) for clock in (came, left))

    unchanged(office, lambda: office.correct(visit_id, at("20:00"), came=start, left=end), words)


def test_a_correction_may_touch_the_visit_before(office: FrontOffice) -> None:
    office.stay("GRACE02", "16:00", "17:00")
    visit_id = office.stay("GRACE02", "18:00", "19:00")

    assert office.correct(visit_id, at("20:00"), came=at("17:00")).checked_in_at == at("17:00")


def test_an_open_visit_is_not_moved_before_one_that_came_between(office: FrontOffice) -> None:
    office.stay("GRACE02", "16:00", "17:00")
    entered = office.enter("GRACE02", at("18:00"))

    unchanged(office, lambda: office.correct(entered.visit_id, at("19:00"), came=at("15:00")), "another visit")


@pytest.mark.parametrize(("came", "left"), [("12:30", None), (None, "11:30"), ("10:30", "11:45")])
def test_a_visit_that_went_on_keeps_its_second_entry_between_its_times(
    store: Store, came: str | None, left: str | None
) -> None:
    office = FrontOffice(front_office.fill(store, combine_same_day=True))
    visit_id = office.stay("GRACE02", "10:00", "11:00")
    assert office.stay("GRACE02", "12:00", "13:00") == visit_id
    start, end = (None if clock is None else at(clock) for clock in (came, left))

    unchanged(office, lambda: office.correct(visit_id, at("20:00"), came=start, left=end), "went on later that day")
    assert office.correct(visit_id, at("20:00"), came=at("09:30"), left=at("12:30")).entered_at == at("12:00")


def test_a_void_visit_and_one_that_never_began_have_no_times_to_set_right(office: FrontOffice) -> None:
    visit_id = office.stay("GRACE02", "16:00", "17:00")
    office.void(visit_id, at("17:30"))
    expected = office.register("GRACE02", at("19:00"), None, at("17:30"))

    unchanged(office, lambda: office.correct(visit_id, at("18:00"), left=at("17:15")), "is void")
    unchanged(office, lambda: office.correct(expected.id, at("18:00"), left=at("17:15")), "nobody has checked in")
    unchanged(office, lambda: office.undo(expected.id, at("18:00")), "nobody has checked in")


def test_a_voided_visit_is_in_nobodys_way(office: FrontOffice) -> None:
    gone = office.stay("GRACE02", "16:00", "17:00")
    visit_id = office.stay("GRACE02", "18:00", "19:00")
    office.void(gone, at("19:30"))

    assert office.correct(visit_id, at("20:00"), came=at("16:30")).checked_in_at == at("16:30")


# ---------------------------------------------------------------- convert


def sell(office: FrontOffice, member: int, *passes: dict[str, Any]) -> None:
    """Passes of a member arrive."""
    whole = front_office.document()
    whole["members"][member]["passes"] = list(passes)
    door.fill(office.store, whole)


GOLD = {"id": "p-gold", "pass_type_id": "gold"}
TEN = {"id": "p-ten", "pass_type_id": "ten", "remaining_visits": 10}


@pytest.mark.parametrize(
    ("passes", "method", "pass_id"),
    [
        ([TEN, GOLD], EntryMethod.MEMBERSHIP, "p-gold"),
        ([TEN], EntryMethod.PASS, "p-ten"),
        ([], EntryMethod.PASS, None),
    ],
    ids=["membership first", "then a pass", "then a price"],
)
def test_a_free_entry_is_converted_by_what_covered_it(
    office: FrontOffice, passes: list[dict[str, Any]], method: EntryMethod, pass_id: str | None
) -> None:
    visit_id = office.free("ALAN003", at("18:00"))
    sell(office, 2, *passes)
    office.convert(visit_id, at("20:00"))
    row = visit(office.store, visit_id)

    assert (row.entry_method, row.pass_id) == (method.value, pass_id or f"payg-{visit_id}")
    assert row.pay_as_you_go is (pass_id is None)
    assert charge(office.store, visit_id) == (None if passes else (1200, "pending"))
    assert (row.free_entry_reason, row.granted_by, row.converted_from_free_entry) == ("forgot the card", "s-1", True)
    if pass_id == "p-ten":
        assert left_of(office.store, "p-ten") == 9


def test_a_free_entry_is_converted_once(office: FrontOffice) -> None:
    visit_id = office.free("ADA0001", at("18:00"))
    office.convert(visit_id, at("19:00"))

    unchanged(office, lambda: office.convert(visit_id, at("19:01")), "converted already")
    assert left_of(office.store, "p-9") == 3


def test_what_began_after_the_visit_does_not_cover_it(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, payg="off"))
    visit_id = office.free("ALAN003", at("18:00"))
    whole = front_office.document(payg="off")
    whole["members"][2]["passes"] = [GOLD | {"starts_on": "2026-06-16"}]
    door.fill(store, whole)

    unchanged(office, lambda: office.convert(visit_id, at("20:00") + timedelta(days=2)), "nothing covered that time")


def test_only_a_free_entry_that_counts_is_converted(office: FrontOffice) -> None:
    paid = office.stay("ADA0001", "10:00", "11:00")
    void = office.free("ADA0001", at("12:00"))
    office.void(void, at("12:10"))

    unchanged(office, lambda: office.convert(paid, at("20:00")), "not a free entry")
    unchanged(office, lambda: office.convert(void, at("20:00")), "is void")


def test_a_converted_visit_is_void_with_its_use_and_its_charge(office: FrontOffice) -> None:
    used = office.free("ADA0001", at("18:00"))
    office.convert(used, at("18:30"))
    bought = office.free("ALAN003", at("18:00"))
    office.convert(bought, at("18:30"))
    office.void(used, at("19:00"))
    office.void(bought, at("19:00"))

    assert left_of(office.store, "p-9") == 4
    assert charge(office.store, bought) == (1200, "void")
    assert [row.state for row in door.projections(office.store)["sold"]] == ["cancelled"]


def test_a_stay_that_is_over_takes_its_minutes_when_it_is_converted(office: FrontOffice) -> None:
    visit_id = office.free("SOFIA04", at("18:00"))
    office.leave("SOFIA04", at("18:50"))
    office.convert(visit_id, at("20:00"))

    assert left_of(office.store, "p-4") == 550


def test_a_stay_that_is_over_is_charged_by_its_time_when_it_is_converted(office: FrontOffice) -> None:
    visit_id = office.free("ALAN003", at("18:00"))
    office.leave("ALAN003", at("19:30"))
    office.convert(visit_id, at("20:00"), BY_THE_HOUR)

    assert charge(office.store, visit_id) == (1800, "pending")


def test_an_offer_that_is_none_is_named_with_those_that_are(office: FrontOffice) -> None:
    visit_id = office.free("ALAN003", at("18:00"))

    unchanged(office, lambda: office.convert(visit_id, at("20:00"), Consent("day@7")), r"day@1, hourly@1")


def test_the_visit_itself_does_not_count_when_it_is_converted(store: Store) -> None:
    whole = front_office.document()
    whole["plans"] = [{"id": "basic", "name": "Basic", "limit": {"visits": 1, "per": "day"}}]
    door.fill(store, whole)
    office = FrontOffice(store)
    visit_id = office.free("ADA0001", at("18:00"))

    assert office.convert(visit_id, at("20:00")).entitlement.pass_id == "p-9"  # type: ignore[union-attr]


# ---------------------------------------------------------------- link


def test_a_visit_is_linked_to_a_booking_of_its_member_or_of_their_host(office: FrontOffice) -> None:
    entered = office.enter("GRACE02", at("18:00"))
    linked = office.link(entered.visit_id, "b-1", at("19:00"))

    assert linked.booking_id == visit(office.store, entered.visit_id).booking_id == "b-1"
    assert visit(office.store, entered.visit_id).entry_method == "MEM"


def test_a_visit_is_not_linked_to_what_is_not_theirs(store: Store) -> None:
    whole = front_office.document()
    whole["locations"].append(whole["locations"][0] | {"id": "downtown"})
    whole["bookings"].append(whole["bookings"][0] | {"id": "b-2", "location_id": "downtown", "guests": []})
    door.fill(store, whole)
    office = FrontOffice(store)
    ada, alan = office.enter("ADA0001", at("18:00")), office.enter("ALAN003", at("18:00"), consent=BEST)

    unchanged(office, lambda: office.link(ada.visit_id, "b-1", at("19:00")), "somebody else's")
    unchanged(office, lambda: office.link(alan.visit_id, "b-2", at("19:00")), "at this location")
    unchanged(office, lambda: office.link(alan.visit_id, "b-9", at("19:00")), "no booking 'b-9'")
    office.void(alan.visit_id, at("19:00"))
    unchanged(office, lambda: office.link(alan.visit_id, "b-1", at("19:00")), "is void")


# ---------------------------------------------------------------- back-fill


def test_a_missed_visit_uses_the_pass_of_its_day(office: FrontOffice) -> None:
    entered = office.back_fill("ADA0001", at("10:00"), at("11:30"), at("20:00"))
    row = visit(office.store, entered.visit_id)

    assert (row.checked_in_at, row.checked_out_at, row.auto_checkout) == (at("10:00"), at("11:30"), False)
    assert (entered.entitlement.pass_id, left_of(office.store, "p-9")) == ("p-9", 3)
    entry, left = door.log(office.store)
    assert (entry.actor, entry.occurred_at, entry.recorded_at) == ("s-1", at("10:00"), at("20:00"))
    assert (left.actor, left.occurred_at) == ("s-1", at("11:30"))


@pytest.mark.parametrize(
    ("starts_on", "expires_on", "covered"), [(None, "2026-06-14", True), ("2026-06-15", None, False)]
)
def test_a_missed_visit_is_covered_by_what_was_good_then(
    office: FrontOffice, starts_on: str | None, expires_on: str | None, covered: bool
) -> None:
    sell(office, 2, GOLD | {"starts_on": starts_on, "expires_on": expires_on})
    start, end = at("10:00", YESTERDAY), at("11:00", YESTERDAY)
    if covered:
        assert office.back_fill("ALAN003", start, end, at("20:00")).entitlement.pass_id == "p-gold"
    else:
        unchanged(office, lambda: office.back_fill("ALAN003", start, end, at("20:00")), "it has to be paid")


def test_a_day_that_is_spent_covers_a_visit_that_was_missed_on_it(office: FrontOffice) -> None:
    bought = office.stay("ALAN003", "14:00", "15:00", consent=BEST)
    missed = office.back_fill("ALAN003", at("10:00"), at("11:00"), at("20:00"))

    assert missed.entitlement.pass_id == f"payg-{bought}"
    assert len(door.rows(office.store, tables.charges)) == 1


def test_a_missed_visit_counts_those_before_it(office: FrontOffice) -> None:
    first = office.enter("GRACE02", at("10:00"))
    office.leave("GRACE02", at("11:00"))
    office.stay("GRACE02", "18:00", "19:00")
    missed = office.back_fill("GRACE02", at("12:00"), at("13:00"), at("20:00"))

    assert (first.visit_count, missed.visit_count) == (1, 2)
    assert missed.milestones == ()


def test_somebody_who_was_missed_may_be_inside_still(office: FrontOffice) -> None:
    missed = office.back_fill("GRACE02", at("18:00"), None, at("18:30"))

    assert office.leave("GRACE02", at("19:00")).visit_id == missed.visit_id


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("16:30", "17:30", "another visit"),
        ("15:00", "16:30", "another visit"),
        ("15:00", None, "another visit"),
        ("15:00", "18:00", "another visit"),
        ("20:01", None, "in the future"),
        ("19:00", "20:01", "in the future"),
        ("19:00", "18:30", "end before it begins"),
    ],
)
def test_a_missed_visit_that_cannot_have_been_is_refused(
    office: FrontOffice, start: str, end: str | None, words: str
) -> None:
    office.stay("GRACE02", "16:00", "17:00")

    unchanged(
        office,
        lambda: office.back_fill("GRACE02", at(start), None if end is None else at(end), at("20:00")),
        words,
    )


def test_whoever_came_this_moment_was_not_missed_before_and_inside_still(office: FrontOffice) -> None:
    office.enter("GRACE02", at("18:00"))

    unchanged(office, lambda: office.back_fill("GRACE02", at("17:00"), None, at("18:00")), "another visit")


def test_missed_visits_may_touch_others(office: FrontOffice) -> None:
    office.stay("GRACE02", "16:00", "17:00")
    office.back_fill("GRACE02", at("15:00"), at("16:00"), at("20:00"))
    office.back_fill("GRACE02", at("17:00"), at("18:00"), at("20:00"))

    assert len(door.rows(office.store, tables.visits)) == 3
    assert {row.conflicts_with for row in door.rows(office.store, tables.visits)} == {None}


def test_a_missed_visit_may_have_been_free_for_a_reason(office: FrontOffice) -> None:
    missed = office.back_fill("ALAN003", at("10:00"), at("11:00"), at("20:00"), free="the reader was off")
    row = visit(office.store, missed.visit_id)

    assert (row.entry_method, row.free_entry_reason, row.granted_by) == ("FRE", "the reader was off", "s-1")


def test_a_missed_visit_by_time_is_charged_for_its_time(office: FrontOffice) -> None:
    missed = office.back_fill("ALAN003", at("10:00"), at("11:30"), at("20:00"), consent=BY_THE_HOUR)

    assert charge(office.store, missed.visit_id) == (1800, "pending")


def test_a_missed_visit_takes_the_minutes_that_it_lasted(office: FrontOffice) -> None:
    office.back_fill("SOFIA04", at("10:00"), at("11:30"), at("20:00"))

    assert left_of(office.store, "p-4") == 510


def test_who_is_blocked_now_was_there_all_the_same(office: FrontOffice) -> None:
    whole = front_office.document()
    whole["members"][1]["state"] = "blocked"
    door.fill(office.store, whole)
    assert isinstance(office.scan("GRACE02", at("09:00")), Refused)

    assert office.back_fill("GRACE02", at("10:00"), at("11:00"), at("20:00")).entitlement.pass_id == "p-2"


def test_nobodys_visit_and_nowheres_is_not_recorded(office: FrontOffice) -> None:
    unchanged(office, lambda: office.back_fill("NOBODY", at("10:00"), None, at("20:00")), "no member has this code")
    unchanged(office, lambda: office.register("NOBODY", at("10:00"), None, at("20:00")), "no member has this code")
    elsewhere = FrontOffice(office.store, "k-2", "nowhere")
    with pytest.raises(UnknownLocation):
        elsewhere.back_fill("GRACE02", at("10:00"), None, at("20:00"))
    assert door.log(office.store) == []


# ---------------------------------------------------------------- register


def test_the_next_scan_begins_the_visit_that_is_expected(office: FrontOffice) -> None:
    start, end = datetime(2026, 6, 16, 18, tzinfo=UTC), datetime(2026, 6, 16, 19, tzinfo=UTC)
    expected = office.register("GRACE02", start, end, at("10:00"), "b-1")
    assert visit(office.store, expected.id).checked_in_at is None
    entered = office.enter("GRACE02", start - timedelta(minutes=10))
    row = visit(office.store, expected.id)

    assert entered.visit_id == expected.id
    assert (row.checked_in_at, row.starts_at, row.ends_at) == (start - timedelta(minutes=10), start, end)
    assert (row.booking_id, row.day) == ("b-1", date(2026, 6, 16))
    assert len(door.rows(office.store, tables.visits)) == 1
    assert kinds(office.store, expected.id) == ["visit_registered", "checked_in"]
    assert office.leave("GRACE02", end).visit_id == expected.id


def test_an_expected_visit_keeps_its_booking_whatever_opens_the_door(store: Store) -> None:
    office = FrontOffice(front_office.fill(store, booking_early_minutes=0))
    start = datetime(2026, 6, 16, 17, tzinfo=UTC)
    expected = office.register("GRACE02", start, None, at("10:00"), "b-1")
    entered = office.enter("GRACE02", start)

    assert (entered.visit_id, entered.entitlement.method) == (expected.id, EntryMethod.MEMBERSHIP)
    assert visit(store, expected.id).booking_id == "b-1"


@pytest.mark.parametrize("minutes", [-16, 61], ids=["too early", "too late"])
def test_a_scan_at_another_time_leaves_what_is_expected_alone(office: FrontOffice, minutes: int) -> None:
    expected = office.register("GRACE02", at("18:00"), at("19:00"), at("10:00"))
    entered = office.enter("GRACE02", at("18:00") + timedelta(minutes=minutes))

    assert entered.visit_id != expected.id
    assert visit(office.store, expected.id).checked_in_at is None


def test_a_purchase_on_an_expected_visit_is_charged_to_it(office: FrontOffice) -> None:
    expected = office.register("ALAN003", at("18:00"), None, at("10:00"))
    bought = office.enter("ALAN003", at("18:00"), consent=BEST)

    assert bought.visit_id == expected.id
    assert charge(office.store, expected.id) == (1200, "pending")


def test_an_expected_visit_may_be_voided_and_then_nobody_is_expected(office: FrontOffice) -> None:
    expected = office.register("GRACE02", at("18:00"), None, at("10:00"))
    office.void(expected.id, at("11:00"))

    assert office.enter("GRACE02", at("18:00")).visit_id != expected.id


@pytest.mark.parametrize("end", ["18:00", "17:00"])
def test_an_expected_visit_ends_after_it_begins(office: FrontOffice, end: str) -> None:
    unchanged(office, lambda: office.register("GRACE02", at("18:00"), at(end), at("10:00")), "end before it begins")


@pytest.mark.parametrize(("code", "booking"), [("GRACE02", "b-9"), ("ADA0001", "b-1")])
def test_nobody_is_expected_for_a_booking_that_is_not_theirs(office: FrontOffice, code: str, booking: str) -> None:
    start = datetime(2026, 6, 16, 18, tzinfo=UTC)

    unchanged(office, lambda: office.register(code, start, None, at("10:00"), booking), "booking")


def test_a_visit_of_somebody_who_is_gone_from_the_club_can_still_be_voided(office: FrontOffice) -> None:
    entered = office.enter("ADA0001", at("18:00"))
    front_office.forget_member(office.store, "m-1")

    assert office.void(entered.visit_id, at("18:30")).voided
    assert isinstance(office.scan("ADA0001", at("19:00")), Refused)
