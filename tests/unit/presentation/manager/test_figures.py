from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.day_figures import Busiest, DayFigures, StayLengths
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.manager.figures import Chart, ChartKind, Shape, charts, sentence, told
from kiosk.presentation.manager.gallery import FIGURES
from kiosk.presentation.manager.texts import RefusalText
from tests.unit.presentation.member.plain_formats import PlainFormats

SAY, FORMATS = Speaker(Catalogue(), "en"), PlainFormats()


def chart(kind: ChartKind, figures: DayFigures = FIGURES, capacity: int | None = 80) -> Chart:
    return next(one for one in charts(figures, capacity, SAY, FORMATS) if one.kind is kind)


def busiest(percent: int | None) -> Busiest:
    assert FIGURES.busiest is not None
    return replace(FIGURES.busiest, percent=percent)


@pytest.mark.parametrize(
    ("percent", "end"),
    [
        (12, " 12 % more than a usual Tuesday."),
        (-7, " 7 % less than a usual Tuesday."),
        (0, " As on a usual Tuesday."),
        (None, ""),
    ],
)
def test_the_day_in_a_sentence(percent: int | None, end: str) -> None:
    figures = replace(FIGURES, busiest=busiest(percent))
    assert sentence(figures, SAY, FORMATS) == f"Busiest 17:30–18:15, 31 arrivals.{end}"


def test_a_day_without_anybody_says_so() -> None:
    assert sentence(replace(FIGURES, busiest=None), SAY, FORMATS) == "Nobody has come yet on this day."


def test_arrivals_stand_as_bars_before_the_line_of_a_usual_day() -> None:
    arrivals = chart(ChartKind.ARRIVALS)
    today, usual = arrivals.series
    assert (today.shape, usual.shape, usual.name) == (Shape.BARS, Shape.LINE, "Usual Tuesday")
    assert sum(value or 0 for value in today.values) == sum(one.arrivals for one in FIGURES.quarters)
    assert arrivals.labels[0] == "06:00"  # half an hour before the first that are usual
    place = arrivals.labels.index("17:30")
    assert (today.values[place], told(arrivals, place, SAY)) == (12, "17:30: This day 12, Usual Tuesday 10.6")
    assert all(arrivals.labels[mark].endswith(":00") for mark in arrivals.marked)
    assert len(chart(ChartKind.ARRIVALS, replace(FIGURES, usual_days=0)).series) == 1


def test_who_is_in_is_drawn_until_now_beside_how_many_may_be() -> None:
    inside, places = chart(ChartKind.INSIDE_NOW).series
    assert (places.shape, places.name, set(places.values)) == (Shape.LEVEL, "Places: 80", {80.0})
    assert inside.values[-1] is None
    assert len(chart(ChartKind.INSIDE_NOW, capacity=None).series) == 1


def test_each_hour_stacks_the_ways_in_and_what_was_bought_at_the_door_counts_once() -> None:
    entries = chart(ChartKind.ENTRIES)
    assert [series.name for series in entries.series] == [
        "Membership", "Pass", "Pay as you go", "Booking", "Guest pass", "Free entry",
    ]  # fmt: skip
    assert {series.shape for series in entries.series} == {Shape.STACK}
    assert len({series.ink for series in entries.series}) == 6
    place = entries.labels.index("12:00")
    hour = FIGURES.hours[12]
    together = sum(series.values[place] or 0 for series in entries.series)
    assert together == sum(hour.by_method[method] for method in EntryMethod if method in hour.by_method)
    assert entries.series[1].values[place] == hour.by_method[EntryMethod.PASS] - hour.pay_as_you_go


def test_refusals_and_free_entries_lie_sorted_by_how_many() -> None:
    refusals = chart(ChartKind.REFUSALS)
    assert refusals.sideways
    assert refusals.rows == (("Pass used up", "4"), ("Overdue", "2"), ("Unknown code", "1"))
    assert [row[1] for row in chart(ChartKind.FREE_ENTRIES).rows] == ["5", "3", "1"]


def test_half_of_the_stays_lie_between_two_lengths() -> None:
    stays = chart(ChartKind.STAYS)
    assert stays.series[0].values == (62.0, 87.0, 118.0)
    assert stays.line.startswith("Half stay 1 h 2 min to 1 h 58 min. In the middle: 1 h 27 min. Of 118 visits")
    assert stays.rows == (("Middle half from", "62"), ("Median", "87"), ("Middle half to", "118"))


def test_income_is_a_number_of_each_currency() -> None:
    assert chart(ChartKind.INCOME).figure == "EUR 252.00"
    both = chart(ChartKind.INCOME, replace(FIGURES, income={"EUR": 100, "CHF": 200}))
    assert both.rows == (("CHF", "CHF 2.00"), ("EUR", "EUR 1.00"))
    assert chart(ChartKind.INCOME, replace(FIGURES, income={})).nothing


@pytest.mark.parametrize("people", [1, 4])
def test_few_people_are_not_told_apart(people: int) -> None:
    few = replace(FIGURES, people=people, stays=StayLengths(median=1, lower=1, upper=1, visits=people))
    for kind in (ChartKind.ENTRIES, ChartKind.STAYS, ChartKind.FREE_ENTRIES):
        shown = chart(kind, few)
        assert (shown.series, shown.rows) == ((), ())
        assert shown.nothing.startswith("Fewer than five people")
    assert chart(ChartKind.ARRIVALS, few).series


def test_each_chart_is_the_same_as_a_table() -> None:
    for one in charts(FIGURES, 80, SAY, FORMATS):
        assert one.rows
        assert {len(row) for row in one.rows} == {len(one.head)}
        if one.series and one.kind is not ChartKind.STAYS:
            assert {len(series.values) for series in one.series} == {len(one.labels)} == {len(one.rows)}


def test_a_touch_beside_a_chart_says_nothing() -> None:
    assert told(chart(ChartKind.ARRIVALS), -1, SAY) == ""
    assert told(chart(ChartKind.ARRIVALS), 999, SAY) == ""


def test_every_reason_has_a_name() -> None:
    assert {reason.name for reason in Reason} == {text.name for text in RefusalText}
