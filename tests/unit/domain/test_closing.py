"""How visits end that nobody ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import Charge
from kiosk.domain.closing import closing_time, end
from kiosk.domain.events import Corrected
from kiosk.domain.history import Visit
from kiosk.domain.passes import PassKind
from kiosk.domain.places import Location
from kiosk.domain.repair import NotPossible, void
from kiosk.domain.visits import PassUse
from tests.fakes.club import (
    ADA,
    TODAY,
    at,
    booking,
    entry,
    facts,
    known,
    leave,
    minutes_entry,
    owed,
    past,
    timed_entry,
    uptown,
    visit_of,
)

YESTERDAY, TOMORROW = date(2026, 6, 14), date(2026, 6, 16)
MIDNIGHT = at("00:00", TOMORROW)
NIGHTS = uptown(calendar=LocalCalendar("Europe/Madrid", time(5)))
MOMENT = timedelta(microseconds=1)
PENDING = Visit(id="v-1", member=ADA, location_id="uptown", day=TODAY, starts_at=at("18:00"))


def due(visit: Visit, now: datetime, place: Location | None = None) -> datetime | None:
    """When the visit is over; the same however much later somebody looks."""
    place = place or uptown()
    found = closing_time(visit, place, now)
    if found is not None:
        assert closing_time(visit, place, now + timedelta(days=3)) == found
    return found


# ---------------------------------------------------------------- when


def test_a_visit_that_nobody_ended_is_over_at_the_cut_off_of_its_day() -> None:
    inside = visit_of(entry("18:00"))

    assert due(inside, MIDNIGHT - MOMENT) is None
    assert due(inside, MIDNIGHT) == MIDNIGHT


def test_what_was_missed_while_the_machine_was_off_gets_its_own_time() -> None:
    assert due(visit_of(entry("18:00")), at("09:00", date(2026, 6, 19))) == MIDNIGHT


@pytest.mark.parametrize(
    ("clock", "day", "over"),
    [
        ("04:59:59", TODAY, at("05:00")),
        ("05:00", TODAY, at("05:00", TOMORROW)),
        ("23:00", TODAY, at("05:00", TOMORROW)),
    ],
    ids=["before the cut-off", "at the cut-off", "in the evening"],
)
def test_a_night_club_closes_at_five(clock: str, day: date, over: datetime) -> None:
    inside = visit_of(entry(clock, day))

    assert due(inside, over - MOMENT, NIGHTS) is None
    assert due(inside, over, NIGHTS) == over


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 28), 23), (date(2026, 10, 24), 25)], ids=["clock forward", "clock back"]
)
def test_over_a_clock_change_the_cut_off_is_that_of_the_wall_clock(day: date, hours: int) -> None:
    inside = visit_of(entry("05:00", day))

    assert due(inside, at("12:00", day + timedelta(days=2)), NIGHTS) == at("05:00", day) + timedelta(hours=hours)


@pytest.mark.parametrize(("longest", "over"), [(90, "19:30"), (0, "18:00"), (359, "23:59")], ids=str)
def test_the_longest_stay_may_come_before_the_cut_off(longest: int, over: str) -> None:
    inside, place = visit_of(entry("18:00")), uptown(max_stay_minutes=longest)

    assert due(inside, at(over) - MOMENT, place) is None
    assert due(inside, at(over), place) == at(over)


@pytest.mark.parametrize("longest", [360, 361, 6000])
def test_the_cut_off_may_come_before_the_longest_stay(longest: int) -> None:
    place = uptown(max_stay_minutes=longest)

    assert due(visit_of(entry("18:00")), MIDNIGHT - MOMENT, place) is None
    assert due(visit_of(entry("18:00")), MIDNIGHT, place) == MIDNIGHT


def test_a_continued_visit_counts_from_its_last_entry() -> None:
    inside = visit_of(entry("10:00"), leave("11:00"), entry("18:00", again=True, pass_use=None))

    assert due(inside, at("19:00"), uptown(max_stay_minutes=60)) == at("19:00")
    assert due(inside, at("18:59"), uptown(max_stay_minutes=60)) is None


def test_a_continued_visit_whose_beginning_was_corrected_to_yesterday_ends_today() -> None:
    inside = visit_of(
        entry("10:00"),
        leave("11:00"),
        entry("18:00", again=True, pass_use=None),
        Corrected(
            visit_id="v-1", member=ADA, at=at("18:30"), location_id="uptown", reason="asked the member",
            checked_in_at=at("23:30", YESTERDAY), checked_out_at=None, was_checked_in_at=None, was_checked_out_at=None,
        ),
    )  # fmt: skip

    assert due(inside, MIDNIGHT - MOMENT) is None
    assert due(inside, MIDNIGHT) == MIDNIGHT


# ---------------------------------------------------------------- minutes


def test_nobody_is_put_out_when_their_minutes_end() -> None:
    assert due(visit_of(minutes_entry("18:00", left=60)), MIDNIGHT - MOMENT) is None


@pytest.mark.parametrize(
    ("left", "over"),
    [(60, at("19:00")), (0, at("18:00")), (-5, at("18:00")), (360, MIDNIGHT), (361, MIDNIGHT), (None, MIDNIGHT)],
    ids=str,
)
def test_who_never_said_goodbye_is_taken_to_have_left_with_the_pass(left: int | None, over: datetime) -> None:
    assert due(visit_of(minutes_entry("18:00", left=left)), MIDNIGHT) == over


def test_minutes_of_a_continued_visit_run_from_its_last_entry() -> None:
    again = minutes_entry("18:00", left=40, again=True, pass_use=None)

    assert due(visit_of(minutes_entry("10:00"), leave("10:20"), again), MIDNIGHT) == at("18:40")


def test_no_minutes_run_where_time_is_charged() -> None:
    timed = replace(timed_entry("18:00"), pass_kind=PassKind.MINUTES, remaining=30)

    assert due(visit_of(timed), MIDNIGHT) == MIDNIGHT


def test_other_passes_end_no_visit() -> None:
    assert due(visit_of(entry("18:00", remaining=1)), MIDNIGHT) == MIDNIGHT


# ---------------------------------------------------------------- what is not closed


@pytest.mark.parametrize(
    "visit",
    [
        PENDING,
        visit_of(entry("18:00"), leave("19:00")),
        visit_of(entry("18:00"), void(visit_of(entry("18:00")), at("18:30"), "by mistake")),
    ],
    ids=["expected", "over", "void"],
)
def test_only_an_open_visit_is_closed(visit: Visit) -> None:
    assert due(visit, at("12:00", TOMORROW)) is None
    with pytest.raises(NotPossible, match=r"^nobody is inside$"):
        end(visit, facts(known()), MIDNIGHT, automatic=True)


# ---------------------------------------------------------------- what it comes to


def test_an_exit_that_nobody_saw_is_marked_as_an_estimate() -> None:
    closed = end(visit_of(entry("18:00")), facts(known()), MIDNIGHT, automatic=True)

    assert (closed.visit_id, closed.at, closed.minutes) == ("v-1", MIDNIGHT, 360)
    assert (closed.automatic, closed.pass_use, closed.charge) == (True, None, None)
    assert (closed.member, closed.location_id, closed.code) == (ADA, "uptown", "…")


def test_an_exit_that_staff_write_down_is_none() -> None:
    assert not end(visit_of(entry("18:00")), facts(known()), at("19:00"), automatic=False).automatic


def test_minutes_are_taken_as_far_as_they_go() -> None:
    closed = end(visit_of(minutes_entry("18:00", left=60)), facts(known()), MIDNIGHT, automatic=True)

    assert closed.pass_use == PassUse(pass_id="p-1", minutes=60)


def test_a_stay_that_is_charged_by_time_is_charged_when_it_is_closed() -> None:
    closed = end(visit_of(timed_entry("18:00")), facts(known()), at("19:10"), automatic=True)

    assert closed.charge == Charge(visit_id="v-1", amount=1500, currency="EUR", pass_type_id="hourly", price_version=2)


def test_closing_counts_bookings_and_the_rest_of_the_day_like_an_exit() -> None:
    holder = known(bookings=(booking("18:00", "18:30"),), visits=(past("10:00", "11:00", charge=owed(900)),))
    place = uptown(discount_bookings=True, payg_day_max=1400)
    closed = end(visit_of(timed_entry("18:00")), facts(holder, place), at("19:00"), automatic=True)

    assert closed.charge is not None
    assert (closed.charge.plain, closed.charge.amount) == (600, 500)


def test_a_visit_may_end_as_it_begins_and_no_sooner() -> None:
    inside = visit_of(entry("18:00"))

    assert end(inside, facts(known()), at("18:00"), automatic=False).minutes == 0
    with pytest.raises(NotPossible, match=r"^the visit would end before it begins$"):
        end(inside, facts(known()), at("17:59:59"), automatic=False)


def test_a_continued_visit_does_not_end_before_its_last_entry() -> None:
    inside = visit_of(entry("10:00"), leave("11:00"), entry("18:00", again=True, pass_use=None))

    with pytest.raises(NotPossible, match=r"^the visit would end before it begins$"):
        end(inside, facts(known()), at("17:00"), automatic=False)
    assert end(inside, facts(known()), at("19:00"), automatic=False).minutes == 9 * 60


def test_a_visit_of_somebody_who_is_gone_is_not_ended_by_staff() -> None:
    with pytest.raises(NotPossible, match=r"^nobody knows this member any more$"):
        end(visit_of(entry("18:00")), facts(None), at("19:00"), automatic=False)
