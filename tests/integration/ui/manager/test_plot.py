"""What pyqtgraph was given to draw, for each chart of a realistic day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.presentation.manager.figures import Chart, ChartKind, charts
from kiosk.presentation.manager.gallery import FIGURES
from kiosk.ui.drawing.look import Look
from kiosk.ui.manager.plot import PALETTE, Bars, Plot, paint_ink
from tests.fakes import manager_stage as stage

CHARTS = {chart.kind: chart for chart in charts(FIGURES, 80, stage.SAY, stage.FORMATS)}


@pytest.fixture
def plot(qapp: object) -> Iterator[Plot]:
    with stage.staged(lambda host, look, _say: Plot(host, look), 1280, 400) as made:
        assert isinstance(made, Plot)
        yield made


def items(plot: Plot, kind: type) -> list:
    return [item for item in plot.view.getPlotItem().items if isinstance(item, kind)]


def drawn(plot: Plot, kind: ChartKind) -> Chart:
    plot.draw(CHARTS[kind])
    return CHARTS[kind]


def test_each_part_of_a_stack_stands_on_those_before_it(plot: Plot) -> None:
    chart = drawn(plot, ChartKind.ENTRIES)
    parts = items(plot, Bars)
    assert [part.ink for part in parts] == [series.ink for series in chart.series]
    for place in range(len(chart.labels)):
        floor = 0.0
        for part, series in zip(parts, chart.series, strict=True):
            box = part.boxes[place]
            assert (box.top(), box.height()) == (floor, series.values[place])
            floor += box.height()


def test_lying_bars_are_as_long_as_their_numbers_and_say_them(plot: Plot) -> None:
    drawn(plot, ChartKind.REFUSALS)
    (bars,) = items(plot, Bars)
    assert [box.width() for box in bars.boxes] == [4, 2, 1]
    assert [item.toPlainText() for item in items(plot, pg.TextItem)] == ["4", "2", "1"]


def test_the_middle_half_of_the_stays_is_a_bar_with_its_median(plot: Plot) -> None:
    drawn(plot, ChartKind.STAYS)
    (bar,) = items(plot, Bars)
    assert (bar.boxes[0].left(), bar.boxes[0].right()) == (62, 118)
    (median,) = items(plot, pg.PlotDataItem)
    assert list(median.getData()[0]) == [87, 87]


def test_what_is_still_to_come_is_not_drawn(plot: Plot) -> None:
    chart = drawn(plot, ChartKind.INSIDE_NOW)
    (curve,) = items(plot, pg.PlotDataItem)
    _, values = curve.getData()
    known = [value for value in chart.series[0].values if value is not None]
    assert [value for value in values if value == value] == known  # nan is not itself
    assert [line.value() for line in items(plot, pg.InfiniteLine)] == [80]


def test_labels_on_the_axis_have_room(plot: Plot) -> None:
    chart = drawn(plot, ChartKind.ARRIVALS)
    for width in (1200, 500, 250):
        plot.view.resize(width, 300)
        plot._label()
        (level,) = plot.view.getPlotItem().getAxis("bottom")._tickLevels
        each = width * 0.92 / len(chart.labels)
        places = [place for place, _ in level]
        room = min((after - before) * each for before, after in pairwise(places))
        assert room >= max(plot._width_of(label) for _, label in level)


def test_a_touch_tells_which_place_it_was(plot: Plot, qtbot: QtBot) -> None:
    for kind, place in ((ChartKind.ARRIVALS, 30), (ChartKind.REFUSALS, 1)):
        chart = drawn(plot, kind)
        qtbot.wait(20)
        at = QPointF(0.5, place) if chart.sideways else QPointF(place, 1)
        seen = plot.view.mapFromScene(plot.view.getPlotItem().getViewBox().mapViewToScene(at))
        with qtbot.waitSignal(plot.pointed) as pointed:
            QTest.mouseClick(plot.view.viewport(), Qt.MouseButton.LeftButton, pos=seen)
        assert pointed.args == [place]


def test_the_marks_of_the_palette_can_be_told_apart_without_colour(qapp: object) -> None:
    seen = set()
    for ink in range(len(PALETTE)):
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_ink(painter, image.rect().toRectF(), ink, QColor("#FFFFFF"))
        painter.end()
        white = tuple(
            image.pixelColor(x, y).lightness() > 250 for y in range(image.height()) for x in range(image.width())
        )
        seen.add(white)
    assert len(seen) == len(PALETTE)


def test_another_theme_draws_in_its_colours(plot: Plot) -> None:
    look: Look = plot._look
    look.theme = stage.DARK
    drawn(plot, ChartKind.REFUSALS)
    assert {item.color.name().upper() for item in items(plot, pg.TextItem)} == {"#FFFFFF"}


def test_time_runs_from_left_to_right_in_every_language(qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with stage.staged(lambda host, look, _say: Plot(host, look), 1280, 400, turned=True) as made:
        assert isinstance(made, Plot)
        made.draw(CHARTS[ChartKind.ARRIVALS])
        parts = made.view.getPlotItem()
        assert parts.getAxis("left").sceneBoundingRect().left() < parts.getViewBox().sceneBoundingRect().left()
