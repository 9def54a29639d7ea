"""One chart with its title, its key, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.manager.figures import Chart, Series, Shape, told
from kiosk.presentation.manager.texts import ChartText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label, tip
from kiosk.ui.manager.page import plain_table, scale_table
from kiosk.ui.staff.flow import Flow
from kiosk.ui.staff.style import Kind, dress

if TYPE_CHECKING:
    from kiosk.ui.manager.plot import Plot

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TALL, _SHORT = 62.0, 24.0
"""Millimetres of a drawing, and of what needs none."""


class ChartCard(QFrame):
    """Draws a `Chart`. `turned` asks for the other form, `pointed` carries a place, `export_wanted` a file's ending."""

    turned = Signal()
    pointed = Signal(int)
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._chart: Chart | None = None
        self.plot: Plot | None = None
        self._title, self._line, self._figure = Label(self), Label(self), Label(self)
        self._legend = QWidget(self)
        self._keys = Flow(self._legend, look.mm(2))
        self._turn = QPushButton(self)
        self._files = [QPushButton(say(text), self) for text in (ChartText.SAVE_PNG, ChartText.SAVE_CSV)]
        self.rows = ChartRows(self)
        self.table = QTableView(self)
        self._body = QStackedWidget(self)
        self._arrange()
        dress(self, Kind.CARD)

    def draw(self, chart: Chart, *, as_table: bool, pointed: int | None) -> None:
        """Show this, as a table or as a drawing."""
        fresh = chart != self._chart
        self._chart = chart
        self._title.setText(chart.title)
        drawn = bool(chart.series)
        self._turn.setVisible(drawn)
        self._turn.setText(self._say(ChartText.AS_CHART if as_table else ChartText.AS_TABLE))
        for button in self._files:
            button.setVisible(not chart.nothing)
        if fresh:
            self._stretch()
            self._draw_keys(chart)
            self.rows.show_rows(chart.head, chart.rows)
            if drawn:
                self._plot().draw(chart)
        self._figure.setText(chart.figure or chart.nothing)
        if fresh:
            dress(self._figure, Kind.FIGURE if chart.figure else Kind.MUTED)
        if self.plot is not None and drawn:
            self.plot.point(pointed)
        place: QWidget = (
            self.table if as_table and drawn else self._figure if self.plot is None or not drawn else self.plot
        )
        self._body.setCurrentWidget(place)
        said = "" if pointed is None else told(chart, pointed, self._say)
        self._line.setText(said or chart.line)
        self._line.setVisible(bool(self._line.text()))

    def rescale(self) -> None:
        """Sizes and colours anew."""
        scale_table(self.table, self._look)
        self._stretch()
        if self.plot is not None and self._chart is not None and self._chart.series:
            self.plot.draw(self._chart)

    def picture(self) -> QImage:
        """The chart as it is shown, with its title."""
        return self.grab().toImage()

    # ---------------------------------------------------------------- parts

    def _stretch(self) -> None:
        drawn = self._chart is not None and bool(self._chart.series)
        self._body.setMinimumHeight(self._look.mm(_TALL if drawn else _SHORT))

    def _plot(self) -> Plot:
        if self.plot is None:
            from kiosk.ui.manager.plot import Plot  # imported by the office before the first chart

            self.plot = Plot(self, self._look)
            self.plot.pointed.connect(self.pointed)
            self._body.addWidget(self.plot)
        return self.plot

    def _draw_keys(self, chart: Chart) -> None:
        while (old := self._keys.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self._legend.setVisible(len(chart.series) > 1)
        if len(chart.series) < 2:
            return
        for series in chart.series:
            pair = QWidget(self._legend)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(_Key(pair, self._look, series))
            row.addWidget(Label(series.name, pair))
            self._keys.addWidget(pair)

    def _arrange(self) -> None:
        dress(self._title, Kind.HEADING)
        dress(self._line, Kind.MUTED)
        for label in (self._title, self._line, self._figure):
            label.setWordWrap(True)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        plain_table(self.table)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setModel(self.rows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._body.addWidget(self._figure)
        self._body.addWidget(self.table)
        self._turn.clicked.connect(lambda: self.turned.emit())
        for button, ending in zip(self._files, ("png", "csv"), strict=True):
            button.clicked.connect(lambda _=False, ending=ending: self.export_wanted.emit(ending))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for button in (self._turn, *self._files):
            dress(button, Kind.QUIET)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._legend)
        column.addWidget(self._body)
        column.addWidget(self._line)


class ChartRows(QAbstractTableModel):
    """A table of texts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """These."""
        self.beginResetModel()
        self._head, self._rows = head, rows
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """One for each place of the axis."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """The place, and each series."""
        return 0 if parent.isValid() else len(self._head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return tip(str(self._rows[index.row()][index.column()])) if role == Qt.ItemDataRole.ToolTipRole else None


class _Key(QWidget):
    """A piece of what a series is drawn with."""

    def __init__(self, parent: QWidget, look: Look, series: Series) -> None:
        super().__init__(parent)
        self._look = look
        self._series = series
        self.setFixedSize(QSize(look.mm(7), look.mm(5)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small bar, or a piece of the line."""
        from kiosk.ui.manager.plot import paint_ink, pen_of  # as above

        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._series.shape in (Shape.BARS, Shape.STACK, Shape.RANGE):
            paint_ink(painter, box, self._series.ink, self._look.colour(Role.SURFACE))
        else:
            painter.setPen(pen_of(self._series, self._look))
            painter.drawLine(QLineF(box.left() + 1, box.center().y(), box.right() - 1, box.center().y()))
        painter.end()
