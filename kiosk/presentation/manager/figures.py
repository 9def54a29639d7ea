"""The figures of a day as charts, as values: what is drawn, what a touch says, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.day_figures import DayFigures, Hour, Quarter, may_break_down
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.texts import ChartText, RefusalText, VisitText
from kiosk.presentation.manager.visits import METHODS
from kiosk.presentation.staff.free_reasons import free_reason

_T = TypeVar("_T")

AROUND = 2
"""Quarters, or hours, that are shown before the first person and after the last."""


class ChartKind(StrEnum):
    """Which chart it is, in their order on the page."""

    ARRIVALS = "arrivals"
    INSIDE_NOW = "inside_now"
    ENTRIES = "entries"
    REFUSALS = "refusals"
    STAYS = "stays"
    INCOME = "income"
    FREE_ENTRIES = "free_entries"


class Shape(StrEnum):
    """How a series is drawn."""

    BARS = "bars"
    STACK = "stack"  # bars on those of the series before
    LINE = "line"
    STEPS = "steps"  # a line that says what was so at each moment
    LEVEL = "level"  # one height for all
    RANGE = "range"  # from the first value to the third, with a mark at the second


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one meaning, one for each label; None where there is none. `ink` is a place in the palette."""

    name: str
    values: tuple[float | None, ...]
    shape: Shape
    ink: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One chart. `figure`: a number so large that it needs no drawing. `nothing`: why there is nothing to draw.

    `labels` name the places along the axis, `marked` are those that are written there. `sideways`: bars lie. `head`
    and `rows` are the same as a table.
    """

    kind: ChartKind
    title: str
    labels: tuple[str, ...] = ()
    marked: tuple[int, ...] = ()
    series: tuple[Series, ...] = ()
    sideways: bool = False
    line: str = ""
    figure: str = ""
    nothing: str = ""
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def told(chart: Chart, place: int, say: Speaker) -> str:
    """What a touch at this place of the axis says: "18:15: This day 12, Usual Tuesday 9"."""
    if not 0 <= place < len(chart.rows):
        return ""
    where, *values = chart.rows[place]
    pairs = zip(chart.head[1:], values, strict=True)
    return say(
        ChartText.TOLD,
        where=where,
        values=say(ChartText.AND).join(
            say(ChartText.TOLD_VALUE, series=name, value=value) for name, value in pairs if value
        ),
    )


def sentence(figures: DayFigures, say: Speaker, formats: Formats) -> str:
    """The day in a sentence: "Busiest 18:00–18:45, 31 arrivals. 12 % more than a usual Tuesday."."""
    busiest = figures.busiest
    if busiest is None:
        return say(ChartText.NO_ARRIVALS)
    start, end = (formats.clock(at, say.language) for at in (busiest.starts_at, busiest.ends_at))
    first = say(ChartText.BUSIEST, start=start, end=end, number=busiest.arrivals)
    if busiest.percent is None:
        return first
    weekday = formats.weekday(busiest.starts_at, say.language)
    beside = ChartText.AS_USUAL if not busiest.percent else ChartText.MORE if busiest.percent > 0 else ChartText.LESS
    return f"{first} {say(beside, percent=abs(busiest.percent), weekday=weekday)}"


def charts(figures: DayFigures, capacity: int | None, say: Speaker, formats: Formats) -> tuple[Chart, ...]:
    """All charts of a day."""
    writer = _Writer(figures, say, formats)
    return (
        writer.arrivals(),
        writer.inside_now(capacity),
        writer.entries(),
        writer.refusals(),
        writer.stays(),
        writer.income(),
        writer.free_entries(),
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    figures: DayFigures
    say: Speaker
    formats: Formats

    def arrivals(self) -> Chart:
        shown = _trimmed(self.figures.quarters, lambda one: bool(one.arrivals or one.usual))
        if not shown:
            return self._empty(ChartKind.ARRIVALS, ChartText.NO_ARRIVALS)
        weekday = self.formats.weekday(shown[0].starts_at, self.say.language)
        names = (self.say(ChartText.TODAY), self.say(ChartText.USUAL, weekday=weekday))
        series = [Series(names[0], tuple(float(one.arrivals) for one in shown), Shape.BARS)]
        if self.figures.usual_days:
            series.append(Series(names[1], tuple(one.usual for one in shown), Shape.LINE, 1))
        return self._timed(ChartKind.ARRIVALS, shown, series)

    def inside_now(self, capacity: int | None) -> Chart:
        shown = _trimmed(self.figures.quarters, lambda one: bool(one.arrivals or one.inside))
        if not shown:
            return self._empty(ChartKind.INSIDE_NOW, ChartText.NO_ARRIVALS)
        inside = tuple(None if one.inside is None else float(one.inside) for one in shown)
        series = [Series(self.say(ChartText.INSIDE), inside, Shape.STEPS)]
        if capacity is not None:
            name = self.say(ChartText.CAPACITY, number=capacity)
            series.append(Series(name, (float(capacity),) * len(shown), Shape.LEVEL, 5))
        return self._timed(ChartKind.INSIDE_NOW, shown, series)

    def entries(self) -> Chart:
        if not may_break_down(self.figures.people):
            nobody = not self.figures.people
            return self._empty(ChartKind.ENTRIES, ChartText.NO_ARRIVALS if nobody else ChartText.TOO_FEW)
        shown = _trimmed(self.figures.hours, lambda one: any(one.by_method.values()))
        parts = [(self.say(METHODS[method]), tuple(_own(one, method) for one in shown)) for method in EntryMethod]
        parts.insert(2, (self.say(VisitText.PAY_AS_YOU_GO), tuple(one.pay_as_you_go for one in shown)))
        series = [
            Series(name, tuple(map(float, values)), Shape.STACK, place % 6)
            for place, (name, values) in enumerate(part for part in parts if any(part[1]))
        ]
        return self._timed(ChartKind.ENTRIES, shown, series)

    def refusals(self) -> Chart:
        if not self.figures.refusals:
            return self._empty(ChartKind.REFUSALS, ChartText.NOTHING)
        counted = [(self.say(RefusalText[reason.name]), number) for reason, number in self.figures.refusals]
        return self._sorted(ChartKind.REFUSALS, counted, 5)

    def free_entries(self) -> Chart:
        if not self.figures.free_entries:
            return self._empty(ChartKind.FREE_ENTRIES, ChartText.NOTHING)
        if not may_break_down(self.figures.people):
            return self._empty(ChartKind.FREE_ENTRIES, ChartText.TOO_FEW)
        counted = [
            (free_reason(reason, self.say) if reason else self.say(ChartText.FREE), number)
            for reason, number in self.figures.free_entries
        ]
        return self._sorted(ChartKind.FREE_ENTRIES, counted, 3)

    def stays(self) -> Chart:
        found, say = self.figures.stays, self.say
        if found is None:
            return self._empty(ChartKind.STAYS, ChartText.NOTHING)
        if not may_break_down(found.visits):
            return self._empty(ChartKind.STAYS, ChartText.TOO_FEW)
        lower, median, upper = (
            self.formats.duration(one, say.language) for one in (found.lower, found.median, found.upper)
        )
        minutes = (float(found.lower), float(found.median), float(found.upper))
        names = (ChartText.MIDDLE_FROM, ChartText.MEDIAN, ChartText.MIDDLE_TO)
        return Chart(
            kind=ChartKind.STAYS,
            title=say(ChartText.STAYS),
            labels=(lower, median, upper),
            series=(Series(say(ChartText.MINUTES), minutes, Shape.RANGE, 2),),
            sideways=True,
            line=say(ChartText.HALF_STAY, lower=lower, upper=upper, median=median)
            + " "
            + say(ChartText.STAYS_OF, number=found.visits),
            head=("", say(ChartText.MINUTES)),
            rows=tuple((say(name), str(int(value))) for name, value in zip(names, minutes, strict=True)),
        )

    def income(self) -> Chart:
        say, formats, income = self.say, self.formats, self.figures.income
        if not income:
            return self._empty(ChartKind.INCOME, ChartText.NOTHING)
        amounts = [(code, formats.money(amount, code, say.language)) for code, amount in sorted(income.items())]
        return Chart(
            kind=ChartKind.INCOME,
            title=say(ChartText.INCOME),
            figure=say(ChartText.AND).join(amount for _, amount in amounts),
            head=(say(ChartText.CURRENCY), say(ChartText.AMOUNT)),
            rows=tuple(amounts),
        )

    # ----------------------------------------------------------------

    def _empty(self, kind: ChartKind, why: ChartText) -> Chart:
        return Chart(kind=kind, title=self.say(ChartText[kind.name]), nothing=self.say(why))

    def _timed(self, kind: ChartKind, shown: Sequence[Quarter] | Sequence[Hour], series: Sequence[Series]) -> Chart:
        """Along the clock; the full hours are written on the axis."""
        starts: list[datetime] = [one.starts_at for one in shown]
        labels = tuple(self.formats.clock(at, self.say.language) for at in starts)
        full = tuple(place for place, at in enumerate(starts) if self.formats.local(at).minute == 0)
        drawn = tuple(series)
        return Chart(
            kind=kind,
            title=self.say(ChartText[kind.name]),
            labels=labels,
            marked=full,
            series=drawn,
            head=(self.say(ChartText.TIME), *(one.name for one in drawn)),
            rows=tuple((label, *(_number(one.values[place]) for one in drawn)) for place, label in enumerate(labels)),
        )

    def _sorted(self, kind: ChartKind, counted: Sequence[tuple[str, int]], ink: int) -> Chart:
        labels = tuple(label for label, _ in counted)
        name = self.say(ChartText.NUMBER)
        return Chart(
            kind=kind,
            title=self.say(ChartText[kind.name]),
            labels=labels,
            marked=tuple(range(len(labels))),
            series=(Series(name, tuple(float(number) for _, number in counted), Shape.BARS, ink),),
            sideways=True,
            head=(self.say(ChartText.REASON), name),
            rows=tuple((label, str(number)) for label, number in counted),
        )


def _own(hour: Hour, method: EntryMethod) -> int:
    """Entries by pass without those that were bought at the door, which stand beside them."""
    counted = hour.by_method.get(method, 0)
    return counted - hour.pay_as_you_go if method is EntryMethod.PASS else counted


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _trimmed(several: Sequence[_T], is_shown: Callable[[_T], bool]) -> Sequence[_T]:
    """From a little before the first that is shown to a little after the last."""
    places = [place for place, one in enumerate(several) if is_shown(one)]
    return several[max(0, places[0] - AROUND) : places[-1] + AROUND + 1] if places else ()
