"""A day in figures: quarters, hours, who was in, what is usual, also where the clocks change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.day_figures import (
    Busiest,
    DayFigures,
    Quarter,
    Stay,
    StayLengths,
    figures_of,
    may_break_down,
    weekdays_before,
)
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod
from tests.fakes.club import MADRID, TODAY, at

FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)
NIGHT_CLUB = LocalCalendar("Europe/Madrid", time(5))


def stay(came: str, left: str | None = None, who: str = "m-1", day: date = TODAY, **changes: Any) -> Stay:
    usual: dict[str, Any] = {"estimated": False, "method": EntryMethod.PASS, "pay_as_you_go": False, "free": ""}
    gone = None if left is None else at(left, day)
    return Stay(**(usual | changes), member_id=who, came=at(came, day), left=gone)


def figures(
    stays: Sequence[Stay] = (),
    *,
    day: date = TODAY,
    now: datetime | None = None,
    calendar: LocalCalendar = MADRID,
    before: Mapping[date, Sequence[datetime]] | None = None,
) -> DayFigures:
    when = now or calendar.end_of(day)
    return figures_of(day, calendar, when, stays, before=before or {}, refusals={}, income={})


def quarter(found: DayFigures, clock: str, day: date = TODAY) -> Quarter:
    return next(one for one in found.quarters if one.starts_at == at(clock, day))


def test_arrivals_are_counted_by_the_quarter_and_those_inside_at_its_end() -> None:
    stays = [stay("18:01", "18:40"), stay("18:14:59"), stay("18:15", "18:20"), stay("17:59", "18:00")]
    found = figures(stays, now=at("18:52"))
    seen = {
        clock: (quarter(found, clock).arrivals, quarter(found, clock).inside)
        for clock in ("17:30", "17:45", "18:00", "18:15", "18:30", "18:45", "19:00")
    }

    assert len(found.quarters) == 96
    assert seen == {
        "17:30": (0, 0),
        "17:45": (1, 0),
        "18:00": (2, 3),
        "18:15": (1, 2),
        "18:30": (0, 1),
        "18:45": (0, 1),
        "19:00": (0, None),
    }
    assert (found.visits, found.people, found.most_inside) == (4, 1, 3)


def test_a_day_is_as_long_as_its_place_has_it_and_begins_at_the_cut_off() -> None:
    assert [len(figures(day=day).quarters) for day in (FORWARD, TODAY, BACK)] == [92, 96, 100]
    assert [len(figures(day=day).hours) for day in (FORWARD, TODAY, BACK)] == [23, 24, 25]
    night = figures([stay("04:50", day=TODAY + timedelta(days=1))], calendar=NIGHT_CLUB)
    assert (night.quarters[0].starts_at, night.visits) == (at("05:00"), 1)
    assert [one.starts_at for one in night.quarters if one.arrivals] == [at("04:45", TODAY + timedelta(days=1))]


def test_usual_is_the_median_of_the_same_quarter_by_the_clock_on_the_wall() -> None:
    days = weekdays_before(TODAY)
    counts = (4, 1, 2, 7, 0, 3, 2, 9)
    before = {day: [at("18:05", day)] * n + [at("09:00", day)] for day, n in zip(days, counts, strict=True)}
    before[days[4]] = []  # closed: no usual day
    found = figures(before=before)

    assert days[0] == TODAY - timedelta(weeks=1)
    assert len(days) == 8
    assert all(day.weekday() == TODAY.weekday() for day in days)
    assert (found.usual_days, quarter(found, "18:00").usual, quarter(found, "18:15").usual) == (7, 3.0, 0.0)
    assert quarter(figures(), "18:00").usual is None


def test_usual_follows_the_wall_where_the_clocks_change() -> None:
    week = timedelta(weeks=1)
    evening = {FORWARD - week: [at("18:00", FORWARD - week)] * 5}
    assert quarter(figures(day=FORWARD, before=evening), "18:00", FORWARD).usual == 5.0

    night = {BACK - week: [at("02:10", BACK - week)] * 4}
    twice = [one for one in figures(day=BACK, before=night).quarters if MADRID.local(one.starts_at).hour == 2]
    assert [one.usual for one in twice] == [4.0, 0.0, 0.0, 0.0] * 2

    had_twice = {BACK: [at("02:10", BACK), at("02:10", BACK) + timedelta(hours=1)] * 2}
    assert quarter(figures(day=BACK + week, before=had_twice), "02:00", BACK + week).usual == 2.0

    skipped = {FORWARD: [at("12:00", FORWARD)]}
    assert quarter(figures(day=FORWARD + week, before=skipped), "02:15", FORWARD + week).usual is None


def test_hours_say_how_people_came() -> None:
    payg = {"pay_as_you_go": True}
    found = figures([stay("18:59", **payg), stay("18:00"), stay("19:00", method=EntryMethod.MEMBERSHIP)])
    eighteen, nineteen = found.hours[18:20]

    assert (eighteen.starts_at, eighteen.by_method, eighteen.pay_as_you_go) == (at("18:00"), {EntryMethod.PASS: 2}, 1)
    assert (nineteen.by_method, nineteen.pay_as_you_go) == ({EntryMethod.MEMBERSHIP: 1}, 0)


def test_lengths_are_of_visits_whose_end_was_seen() -> None:
    seen = [stay("10:00", f"{10 + n // 60}:{n % 60:02}") for n in (30, 60, 90, 120, 150)]
    found = figures([*seen, stay("08:00", "23:00", estimated=True), stay("17:00")])

    assert found.stays == StayLengths(median=90, lower=60, upper=120, visits=5)
    assert figures([stay("10:00", "10:45")]).stays == StayLengths(median=45, lower=45, upper=45, visits=1)
    assert figures([stay("17:00")]).stays is None


def test_the_busiest_three_quarters_are_told_beside_what_is_usual_then() -> None:
    stays = [stay("18:00")] * 12 + [stay("18:31")] * 16 + [stay("09:00")] * 27 + [stay("18:44")] * 3
    before = {day: [at("18:10", day)] * 20 + [at("18:40", day)] * 5 for day in weekdays_before(TODAY)[:3]}
    found = figures(stays, before=before)
    few = figures(stays, before=dict(list(before.items())[:2]))
    other = figures(stays, before={day: [at("09:00", day)] for day in before})

    assert found.busiest == Busiest(starts_at=at("18:00"), ends_at=at("18:45"), arrivals=31, percent=24)
    assert few.busiest is not None
    assert other.busiest is not None
    assert (few.busiest.percent, other.busiest.percent) == (None, None)
    assert figures().busiest is None


def test_reasons_stand_by_how_often_they_were_given() -> None:
    free = {"method": EntryMethod.FREE}
    stays = [stay("10:00", free="Trial visit", **free)] * 2 + [stay("11:00", free="Event", **free)] * 3
    paid = stay("12:00", free="Event")  # converted since
    refusals = {Reason.NO_PASS: 1, Reason.OVERDUE: 4, Reason.FULL: 1}
    found = figures_of(TODAY, MADRID, at("20:00"), [*stays, paid], before={}, refusals=refusals, income={"EUR": 900})

    assert found.refusals == ((Reason.OVERDUE, 4), (Reason.FULL, 1), (Reason.NO_PASS, 1))
    assert found.free_entries == (("Event", 3), ("Trial visit", 2))
    assert found.income == {"EUR": 900}


def test_figures_of_fewer_than_five_people_are_not_told_by_person() -> None:
    assert [may_break_down(people) for people in (0, 4, 5, 80)] == [False, False, True, True]
