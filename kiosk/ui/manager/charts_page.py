"""S17: charts, and bookings beside presence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QScroller,
    QStackedWidget,
    QTableView,
    QWidget,
)

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.bookings import bookings_line
from kiosk.presentation.manager.charts import (
    ChartsScreen,
    DayPicked,
    MissedTapped,
    Pointing,
    Stepped,
    Tab,
    TabChosen,
    Turned,
)
from kiosk.presentation.manager.figures import Chart, ChartKind, charts, sentence
from kiosk.presentation.manager.texts import ChartText, TodayText
from kiosk.presentation.manager.wording import BAD_NEWS, news_line
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.manager.booking_rows import BookingRows
from kiosk.ui.manager.chart_card import ChartCard
from kiosk.ui.manager.day_stepper import DayStepper
from kiosk.ui.manager.page import ManagerPage, plain_table, scale_table
from kiosk.ui.staff.style import Kind, dress

_TWO_COLUMNS = 300.0
"""Millimetres of width from which on two charts stand side by side."""


class ChartsPage(ManagerPage):
    """Draws a `ChartsScreen`. `table_wanted` carries a chart and `picture_wanted` its picture, to be saved."""

    table_wanted = Signal(object)
    picture_wanted = Signal(object, QImage)

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        say: Speaker,
        formats: Formats,
        capacity: int | None,
        *,
        day_name: Callable[[date], str],
    ) -> None:
        super().__init__(parent, look)
        self._say = say
        self._formats = formats
        self._capacity = capacity
        self._screen = ChartsScreen()
        self._charts: dict[ChartKind, Chart] = {}
        self._stepper = DayStepper(self, look, say, day_name)
        self._tabs = {tab: QPushButton(say(ChartText[tab.name]), self) for tab in Tab}
        self.line = Label(self)
        self.cards: dict[ChartKind, ChartCard] = {}
        self._held = QWidget()
        self._grid = QGridLayout(self._held)
        self._scroll = QScrollArea(self, widgetResizable=True)
        self._missed = QPushButton(say(ChartText.NO_SHOW), self)
        self.bookings = BookingRows(self, look, say, formats)
        self.table = QTableView(self)
        self._empty = Label(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._body = QStackedWidget(self)
        self._undrawn: list[ChartKind] = []
        self._drawing = QTimer(self, interval=0)
        self._columns = 0
        self._arrange()
        self.rescale()

    def draw(self, screen: ChartsScreen) -> None:
        """Show this."""
        before, self._screen = self._screen, screen
        if screen.day is None or screen.today is None:
            self._clear()
            return
        self._stepper.draw(screen.day, screen.today)
        for tab, button in self._tabs.items():
            button.setChecked(tab is screen.tab)
        notice = screen.notice
        bad = notice is not None and notice.news in BAD_NEWS
        self.notice("" if notice is None else news_line(notice, self._say), Kind.STOP if bad else Kind.OK)
        self._missed.setVisible(screen.tab is Tab.BOOKINGS and screen.missed > 0)
        self._missed.setChecked(screen.missed_only)
        if screen.tab is Tab.BOOKINGS:
            self._draw_bookings(screen)
        else:
            self._draw_charts(before, screen)

    def rescale(self) -> None:
        """Sizes and colours anew; as many charts side by side as there is room for."""
        self._stepper.rescale()
        scale_table(self.table, self._look)
        for card in self.cards.values():
            card.rescale()
        self._place()

    # ---------------------------------------------------------------- charts

    def _draw_charts(self, before: ChartsScreen, screen: ChartsScreen) -> None:
        figures = screen.figures
        if figures is None:
            self._drawing.stop()
            self._show_empty(TodayText.READING)
            return
        self.line.setText(sentence(figures, self._say, self._formats))
        self._body.setCurrentWidget(self._scroll)
        if figures is not before.figures or not self._charts:
            made = charts(figures, self._capacity, self._say, self._formats)
            self._charts = {chart.kind: chart for chart in made}
            self._undrawn = list(self._charts)
            self._drawing.start()
        for kind in self.cards:
            if kind not in self._undrawn:
                self._draw_card(kind)

    def _draw_next(self) -> None:
        """One step in each turn of the event loop: to draw all at once would hold up a touch."""
        if not self._undrawn:
            self._drawing.stop()
        elif self._undrawn[0] not in self.cards:
            self._make_card(self._undrawn[0])
            self._place()
        else:
            self._draw_card(self._undrawn.pop(0))

    def _make_card(self, kind: ChartKind) -> None:
        card = ChartCard(self._held, self._look, self._say)
        card.rescale()
        card.turned.connect(partial(self.given.emit, Turned(kind)))
        card.pointed.connect(lambda place: self.given.emit(Pointing(kind, place)))
        card.export_wanted.connect(partial(self._export, kind))
        self.cards[kind] = card

    def _draw_card(self, kind: ChartKind) -> None:
        screen, pointed = self._screen, self._screen.pointed
        place = pointed.place if pointed is not None and pointed.kind is kind else None
        self.cards[kind].draw(self._charts[kind], as_table=kind in screen.as_table, pointed=place)

    def _export(self, kind: ChartKind, ending: str) -> None:
        chart = self._charts[kind]
        if ending == "csv":
            self.table_wanted.emit(chart)
        else:
            self.picture_wanted.emit(chart, self.cards[kind].picture())

    def _place(self) -> None:
        columns = 2 if self.width() >= self._look.mm(_TWO_COLUMNS) else 1
        for place, card in enumerate(self.cards.values()):
            if columns != self._columns or self._grid.indexOf(card) < 0:
                self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, (self.width() - self._look.mm(8)) // 2 if columns == 2 else 0)
        self._columns = columns

    # ---------------------------------------------------------------- bookings

    def _draw_bookings(self, screen: ChartsScreen) -> None:
        self.line.setText(bookings_line(screen, self._say))
        self.bookings.show_bookings(screen.shown_bookings)
        if screen.bookings is None:
            self._show_empty(TodayText.READING)
        elif not screen.shown_bookings:
            self._show_empty(ChartText.NO_BOOKINGS)
        else:
            self._body.setCurrentWidget(self.table)

    # ---------------------------------------------------------------- parts

    def _show_empty(self, text: ChartText | TodayText) -> None:
        self._empty.setText(self._say(text))
        self._body.setCurrentWidget(self._empty)

    def _clear(self) -> None:
        self._drawing.stop()
        self.bookings.show_bookings(())
        self.line.clear()
        self._charts.clear()
        self._undrawn.clear()
        self.notice("", Kind.OK)
        self._show_empty(TodayText.READING)

    def _arrange(self) -> None:
        self._stepper.stepped.connect(lambda days: self.given.emit(Stepped(days)))
        self._stepper.picked.connect(lambda day: self.given.emit(DayPicked(day)))
        self._drawing.timeout.connect(self._draw_next)
        top = QHBoxLayout()
        top.addWidget(self._stepper)
        top.addStretch(1)
        self._missed.setCheckable(True)
        dress(self._missed, Kind.CHIP)
        self._missed.clicked.connect(lambda: self.given.emit(MissedTapped()))
        for tab, button in self._tabs.items():
            button.setCheckable(True)
            dress(button, Kind.CHIP)
            button.clicked.connect(partial(self.given.emit, TabChosen(tab)))
            top.addWidget(button)
        dress(self.line, Kind.HEADING)
        self.line.setWordWrap(True)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._scroll.setWidget(self._held)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        plain_table(self.table)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setModel(self.bookings)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        dress(self._empty, Kind.HEADING)
        for widget in (self._scroll, self.table, self._empty):
            self._body.addWidget(widget)
        self.column.addLayout(top)
        second = QHBoxLayout()
        second.addWidget(self.line, 1)
        second.addWidget(self._missed)
        self.column.addLayout(second)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self._notice)
