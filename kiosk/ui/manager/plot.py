"""Charts in pyqtgraph. The import takes a second on a slow machine: the office makes it, before the first chart.

Colours are those of Okabe and Ito, which people tell apart whatever colours they see; each has a pattern beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.presentation.manager.figures import Chart, Series, Shape
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.staff.style import desk_pixels

PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
)
_WIDTH = 0.78
"""Of a bar, of the room that it has."""
_APART = 1.6
"""Of its width is how far a label stands from the next."""


class Bars(pg.BarGraphItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Bars with a pattern over their colour, drawn in pixels: in the units of a chart it would be stretched.

    `boxes` are in those units.
    """

    def __init__(self, ink: int, over: QColor, boxes: Sequence[QRectF]) -> None:
        super().__init__(
            x0=[box.x() for box in boxes],
            y0=[box.y() for box in boxes],
            width=[box.width() for box in boxes],
            height=[box.height() for box in boxes],
            pen=pg.mkPen(None),
            brush=QColor(PALETTE[ink]),
        )
        self.ink = ink
        self.boxes = tuple(boxes)
        self._over = over

    def paint(self, painter: QPainter, *rest: object) -> None:
        """The bars, and their pattern."""
        del rest
        transform = painter.transform()
        painter.save()
        painter.resetTransform()
        for box in self.boxes:
            paint_ink(painter, transform.mapRect(box), self.ink, self._over)
        painter.restore()


def paint_ink(painter: QPainter, box: QRectF, ink: int, over: QColor) -> None:
    """A colour of the palette with its pattern."""
    painter.fillRect(box, QColor(PALETTE[ink]))
    if PATTERNS[ink] is not Qt.BrushStyle.SolidPattern:
        painter.fillRect(box, QBrush(over, PATTERNS[ink]))


def pen_of(series: Series, look: Look) -> QPen:
    """What a line is drawn with; only what was counted is drawn through."""
    style = Qt.PenStyle.SolidLine if series.shape is Shape.STEPS else Qt.PenStyle.DashLine
    made = QPen(QColor(PALETTE[series.ink]), max(2, look.mm(0.8)), style)
    made.setCosmetic(True)
    return made


class Plot(QWidget):
    """Draws a `Chart`. `pointed` carries the place of the axis that was touched."""

    pointed = Signal(int)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._chart: Chart | None = None
        self._marks: list[pg.InfiniteLine] = []
        self.view = pg.PlotWidget(self, background=None)
        self.view.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self.view.setMouseEnabled(False, False)
        self.view.hideButtons()
        self.view.setMenuEnabled(False)
        self.view.setAntialiasing(True)
        self.view.scene().sigMouseClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def draw(self, chart: Chart) -> None:
        """Show this."""
        self._chart = chart
        self.view.clear()
        self._marks.clear()
        self._axes(chart)
        below = [0.0] * len(chart.labels)
        for series in chart.series:
            self._add(series, chart, below)
        self._limit(chart)
        self._label()
        self.view.setAccessibleName(chart.title)

    def point(self, place: int | None) -> None:
        """Mark the place that was touched."""
        for mark in self._marks:
            self.view.removeItem(mark)
        self._marks.clear()
        if place is not None and self._chart is not None:
            angle = 0 if self._chart.sideways else 90
            mark = pg.InfiniteLine(place, angle=angle, pen=pg.mkPen(self._look.colour(Role.INK), width=2))
            mark.setZValue(-1)
            self.view.addItem(mark)
            self._marks.append(mark)

    def resizeEvent(self, event: object) -> None:
        """Another width has room for other labels."""
        del event
        self._label()

    # ---------------------------------------------------------------- parts

    def _add(self, series: Series, chart: Chart, below: list[float]) -> None:
        match series.shape:
            case Shape.BARS | Shape.STACK:
                self._bars(series, chart, below)
            case Shape.LINE:
                self._curve(series)
            case Shape.STEPS:
                self._curve(series)
            case Shape.LEVEL:
                level = pg.InfiniteLine(series.values[0], angle=0, pen=pen_of(series, self._look))
                self.view.addItem(level)
            case Shape.RANGE:
                self._range(series)

    def _bars(self, series: Series, chart: Chart, below: list[float]) -> None:
        places, sizes = range(len(series.values)), [value or 0.0 for value in series.values]
        over = self._look.colour(Role.SURFACE)
        if chart.sideways:
            boxes = [QRectF(0, place - _WIDTH / 2, size, _WIDTH) for place, size in enumerate(sizes)]
            self.view.addItem(Bars(series.ink, over, boxes))
            for place, size in enumerate(sizes):
                self._text(f"{size:g}", size, place, (0, 0.5))
            return
        start = list(below) if series.shape is Shape.STACK else [0.0] * len(sizes)
        bases = zip(start, sizes, strict=True)
        boxes = [QRectF(place - _WIDTH / 2, base, _WIDTH, size) for place, (base, size) in enumerate(bases)]
        self.view.addItem(Bars(series.ink, over, boxes))
        if series.shape is Shape.STACK:
            for place, size in enumerate(sizes):
                below[place] += size
        elif any(sizes):
            top = max(places, key=lambda place: sizes[place])
            self._text(f"{sizes[top]:g}", top, sizes[top], (0.5, 1))

    def _curve(self, series: Series) -> None:
        values = [float("nan") if value is None else value for value in series.values]
        pen = pen_of(series, self._look)
        self.view.addItem(pg.PlotDataItem(list(range(len(values))), values, pen=pen, connect="finite"))
        known = [place for place, value in enumerate(series.values) if value is not None]
        if known and series.shape is Shape.STEPS:
            top = max(known, key=lambda place: series.values[place] or 0)
            self._text(f"{values[top]:g}", top, values[top], (0.5, 1))

    def _range(self, series: Series) -> None:
        lower, median, upper = (value or 0.0 for value in series.values)
        over = self._look.colour(Role.SURFACE)
        self.view.addItem(Bars(series.ink, over, [QRectF(lower, -_WIDTH / 2, upper - lower, _WIDTH)]))
        pen = pg.mkPen(self._look.colour(Role.INK), width=4)
        self.view.addItem(pg.PlotDataItem([median, median], [-_WIDTH / 2, _WIDTH / 2], pen=pen))
        labels = self._chart.labels if self._chart is not None else ()
        anchors = ((1, 0.5), (0.5, 1), (0, 0.5))
        heights = (0.0, _WIDTH / 2, 0.0)
        for text, at, height, anchor in zip(labels, (lower, median, upper), heights, anchors, strict=True):
            self._text(text, at, height, anchor)

    def _text(self, text: str, x: float, y: float, anchor: tuple[float, float]) -> None:
        item = pg.TextItem(text, color=self._look.colour(Role.INK), anchor=anchor)
        item.setFont(self._font(QFont.Weight.DemiBold))
        item.setPos(x, y)
        self.view.addItem(item, ignoreBounds=True)

    def _font(self, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
        return self._look.typeface.font(desk_pixels(self._look, tokens.DESK_BODY * 0.8, weight), weight)

    def _axes(self, chart: Chart) -> None:
        item = self.view.getPlotItem()
        muted, line = self._look.colour(Role.MUTED), self._look.colour(Role.LINE)
        for name in ("left", "bottom"):
            axis = item.getAxis(name)
            axis.setPen(pg.mkPen(line))
            axis.setTextPen(muted)
            axis.setStyle(tickFont=self._font(), tickLength=0, autoExpandTextSpace=True)
            axis.setTicks(None)
        ranged = any(series.shape is Shape.RANGE for series in chart.series)
        item.showAxis("left", not ranged)
        item.showAxis("bottom", not chart.sideways)
        item.getViewBox().invertY(chart.sideways and not ranged)
        item.showGrid(x=False, y=not chart.sideways, alpha=0.25)

    def _limit(self, chart: Chart) -> None:
        """From zero, with room for a label at the end."""
        stacked = [sum(values) for values in _columns(chart, Shape.STACK)]
        single = [value for s in chart.series if s.shape is not Shape.STACK for value in s.values if value is not None]
        top = max([*stacked, *single, 1.0])
        count = len(chart.labels)
        if any(series.shape is Shape.RANGE for series in chart.series):
            self.view.setXRange(0, top * 1.25, padding=0)
            self.view.setYRange(-0.9, 0.9, padding=0)
        elif chart.sideways:
            self.view.setXRange(0, top * 1.15, padding=0)
            self.view.setYRange(-0.6, count - 0.4, padding=0)
        else:
            self.view.setXRange(-0.6, count - 0.4, padding=0)
            self.view.setYRange(0, top * 1.15, padding=0)

    def _label(self) -> None:
        """As many labels as there is room for."""
        chart = self._chart
        if chart is None or any(series.shape is Shape.RANGE for series in chart.series):
            return
        left, bottom = (self.view.getPlotItem().getAxis(name) for name in ("left", "bottom"))
        if chart.sideways:
            texts = self._elided(chart)
            left.setWidth(max(map(self._width_of, texts), default=0) + self._look.mm(3))
            left.setTicks([list(enumerate(texts))])
            return
        left.setWidth(None)
        marked = list(chart.marked)
        each = max(1.0, self.view.width() * 0.92) / max(1, len(chart.labels))
        needed = _APART * max((self._width_of(chart.labels[place]) for place in marked), default=0)
        gap = each * (marked[1] - marked[0] if len(marked) > 1 else 1)
        shown = marked[:: max(1, ceil(needed / max(1.0, gap)))]
        bottom.setTicks([[(place, chart.labels[place]) for place in shown]])

    def _width_of(self, text: str) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(text)

    def _elided(self, chart: Chart) -> list[str]:
        """Names take no more than a third of the room."""
        metrics, most = QFontMetricsF(self._font()), self.view.width() / 3
        return [metrics.elidedText(label, Qt.TextElideMode.ElideRight, most) for label in chart.labels]

    def _clicked(self, event: object) -> None:
        chart = self._chart
        if chart is None:
            return
        at: QPointF = self.view.getPlotItem().getViewBox().mapSceneToView(event.scenePos())  # type: ignore[attr-defined]
        place = round(at.y() if chart.sideways else at.x())
        if 0 <= place < len(chart.labels):
            self.pointed.emit(place)


def _columns(chart: Chart, shape: Shape) -> list[tuple[float, ...]]:
    parts = [tuple(value or 0.0 for value in series.values) for series in chart.series if series.shape is shape]
    return list(zip(*parts, strict=True))
