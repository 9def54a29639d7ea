"""S15: the day's visits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from kiosk.domain.day_list import DayChip
from kiosk.domain.places import Policies
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.texts import TodayText, VisitText
from kiosk.presentation.manager.today import (
    EMPTY,
    Chipped,
    DayPicked,
    Named,
    NewerWanted,
    RowTouched,
    Stepped,
    StoryClosed,
    TodayScreen,
)
from kiosk.presentation.manager.visits import Column, Writing
from kiosk.presentation.manager.wording import BAD_NEWS, CHIPS, empty_line, news_line, numbers_line
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.manager.day_stepper import DayStepper
from kiosk.ui.manager.page import ManagerPage, Table, along, plain_table, scale_table, upright
from kiosk.ui.manager.visit_panel import VisitPanel
from kiosk.ui.manager.visit_rows import COLUMNS, VisitRows
from kiosk.ui.staff.style import Kind, dress

_TYPING_MS = 150
"""After the last letter of a name before it is searched for."""
_SPARE = 1.12
_PARTS = {Column.NAME: 32, Column.ENTRY: 30, Column.WHERE: 14, Column.FLAGS: 24}
"""How what is left of the width is shared."""
QWIDGETSIZE_MAX = 16777215
"""Qt's own: no limit."""


class TodayPage(ManagerPage):
    """Draws a `TodayScreen`. `export_wanted` carries how a file ends ("csv"), `print_wanted` nothing.

    `desk_wanted` carries the id of a member whose case is wanted at the desk.
    """

    export_wanted = Signal(str)
    print_wanted = Signal()
    desk_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        say: Speaker,
        formats: Formats,
        policies: Policies,
        *,
        day_name: Callable[[date], str],
        instant: Callable[[datetime], datetime],
    ) -> None:
        super().__init__(parent, look)
        self._say = say
        self._formats = formats
        self._policies = policies
        self._screen = EMPTY
        self._stepper = DayStepper(self, look, say, day_name)
        self._numbers = Label(self)
        self._chips = {chip: QPushButton(say(CHIPS[chip]), self) for chip in DayChip}
        self._search = QLineEdit(self, placeholderText=say(TodayText.SEARCH), clearButtonEnabled=True, maxLength=60)
        self._newer = QPushButton(self)
        self._files = {
            ending: QPushButton(say(text), self)
            for ending, text in (("csv", TodayText.EXPORT_CSV), ("json", TodayText.EXPORT_JSON))
        }
        self._print = QPushButton(say(TodayText.PRINT), self)
        self.rows = VisitRows(self, look)
        self.table = Table(self)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._empty = Label(self)
        self._list = QStackedWidget(self)
        self.panel = VisitPanel(self, look, say, instant)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._arrange()
        self.rescale()

    def draw(self, screen: TodayScreen) -> None:
        """Show this."""
        before, self._screen = self._screen, screen
        if screen.day is None or screen.today is None:
            self._clear()
            return
        self._stepper.draw(screen.day, screen.today)
        self._numbers.setText(numbers_line(screen, self._say))
        for chip, button in self._chips.items():
            button.setChecked(chip is screen.wanted.chip)
        self._newer.setVisible(screen.newer > 0)
        self._newer.setText(self._say(TodayText.NEWER, number=screen.newer))
        self._draw_rows(before, screen)
        self._draw_panel(screen)
        notice = screen.notice
        bad = notice is not None and notice.news in BAD_NEWS
        self.notice("" if notice is None else news_line(notice, self._say), Kind.STOP if bad else Kind.OK)

    def rescale(self) -> None:
        """Rows and columns for this size."""
        scale_table(self.table, self._look)
        self._stepper.rescale()
        along(self, self._body)
        self._search.setMinimumWidth(self._look.mm(40))
        upwards = upright(self)
        wide = max(self._look.mm(85), self.width() * 3 // 10)
        self.panel.setMinimumSize(0 if upwards else wide, self.height() * 2 // 5 if upwards else 0)
        self.panel.setMaximumWidth(QWIDGETSIZE_MAX if upwards else wide)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the visit beside the list."""
        if event.key() == Qt.Key.Key_Escape and self._screen.opened is not None:
            self.given.emit(StoryClosed())
        else:
            super().keyPressEvent(event)

    # ---------------------------------------------------------------- parts

    def _clear(self) -> None:
        self.rows.begin(self._screen.listing, 0)
        self.panel.clear()
        self.panel.hide()
        self._numbers.clear()
        self._search.clear()
        self._typing.stop()
        self.notice("", Kind.OK)

    def _draw_rows(self, before: TodayScreen, screen: TodayScreen) -> None:
        if screen.at is not None and screen.looks != before.looks:
            writing = self._writing(screen.at)
            self.rows.look_again(writing)
            if before.at is None:
                self._measure()
        if screen.count is not None and screen.listing != self.rows.listing:
            self.rows.begin(screen.listing, screen.count)
            self.table.scrollToTop()
        line = empty_line(screen)
        self._list.setCurrentIndex(0 if line is None else 1)
        self._empty.setText("" if line is None else self._say(line))

    def _draw_panel(self, screen: TodayScreen) -> None:
        shown = screen.opened is not None and screen.at is not None
        if shown is self.panel.isHidden():
            self.panel.setVisible(shown)
            self.column.activate()
            self._measure()
        if screen.opened is not None and screen.at is not None:
            self.panel.draw(screen.opened, self._writing(screen.at))
        else:
            self.table.clearSelection()

    def _writing(self, at: datetime) -> Writing:
        return Writing(self._say, self._formats, self._policies, at)

    def _measure(self) -> None:
        """Columns of times and states are as wide as their longest text or their head; the others share what is left.

        Beside an open visit there is no room for where, and for what the sync does: its story tells both.
        """
        at = self._screen.at
        if at is None:
            return
        say, metrics, header = self._say, self.fontMetrics(), self.table.horizontalHeader()
        clock = self._formats.weekday_clock(at, say.language)
        icon = self._look.mm(7)
        widest = {
            Column.IN: metrics.horizontalAdvance(self._formats.clock(at, say.language)),
            Column.OUT: max(
                metrics.horizontalAdvance(say(VisitText.ESTIMATED_AT, time=clock)),
                metrics.horizontalAdvance(say(VisitText.SO_FAR, duration=self._formats.duration(11 * 60 + 59, ""))),
            ),
            Column.SYNC: icon + max(metrics.horizontalAdvance(say(t)) for t in (VisitText.SENT, VisitText.WAITING)),
        }
        beside = self.panel.isVisible() and not upright(self)
        widths = {
            column: max(round(width * _SPARE) + self._look.mm(6), header.sectionSizeHint(COLUMNS.index(column)))
            for column, width in widest.items()
        }
        if beside:
            widths[Column.SYNC] = 0
        parts = {column: part for column, part in _PARTS.items() if not (beside and column is Column.WHERE)}
        heads = {column: header.sectionSizeHint(COLUMNS.index(column)) for column in parts}
        left = max(0, self.table.viewport().width() - sum(widths.values()))
        widths |= _shared(left, parts, heads)
        for place, column in enumerate(COLUMNS):
            width = widths.get(column, 0)
            self.table.setColumnHidden(place, width == 0)
            header.resizeSection(place, width)

    def _touched(self, index: QModelIndex) -> None:
        visit = self.rows.visit(index.row())
        if visit is not None:
            self.given.emit(RowTouched(visit.id))

    def _arrange(self) -> None:
        self._stepper.stepped.connect(lambda days: self.given.emit(Stepped(days)))
        self._stepper.picked.connect(lambda day: self.given.emit(DayPicked(day)))
        top = QHBoxLayout()
        top.addWidget(self._stepper)
        top.addStretch(1)
        for ending, button in self._files.items():
            button.clicked.connect(partial(self.export_wanted.emit, ending))
            top.addWidget(button)
        self._print.clicked.connect(lambda: self.print_wanted.emit())
        top.addWidget(self._print)
        dress(self._numbers, Kind.HEADING)
        self._numbers.setWordWrap(True)
        filters = QHBoxLayout()
        for chip, button in self._chips.items():
            button.setCheckable(True)
            dress(button, Kind.CHIP)
            button.clicked.connect(partial(self.given.emit, Chipped(chip)))
            filters.addWidget(button)
        filters.addWidget(self._search, 1)
        self._typing.timeout.connect(lambda: self.given.emit(Named(self._search.text())))
        self._search.textEdited.connect(lambda _: self._typing.start())
        self._search.textChanged.connect(lambda text: None if text else self._typing.start())
        dress(self._newer, Kind.PRIMARY)
        self._newer.clicked.connect(lambda: self.given.emit(NewerWanted()))
        self._newer.hide()
        plain_table(self.table)
        self.table.resized.connect(self._measure)
        self.table.setModel(self.rows)
        self.table.clicked.connect(self._touched)
        self.table.activated.connect(self._touched)
        dress(self._empty, Kind.HEADING)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._list.addWidget(self.table)
        self._list.addWidget(self._empty)
        self.panel.given.connect(self.given)
        self.panel.desk_wanted.connect(self.desk_wanted)
        self.panel.hide()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self._list, 1)
        self._body.addWidget(self.panel)
        self.column.addLayout(top)
        self.column.addWidget(self._numbers)
        self.column.addLayout(filters)
        self.column.addWidget(self._newer)
        self.column.addLayout(self._body, 1)
        self.column.addWidget(self._notice)


def _shared(room: int, parts: Mapping[Column, int], least: Mapping[Column, int]) -> dict[Column, int]:
    """The room by these parts; who would have less than its least has that, and the others share the rest."""
    whole = sum(parts.values())
    short = [column for column in parts if room * parts[column] < least[column] * whole]
    if not short or len(short) == len(parts):
        return {column: room * part // whole for column, part in parts.items()}
    kept = {column: least[column] for column in short}
    others = {column: part for column, part in parts.items() if column not in kept}
    return kept | _shared(max(0, room - sum(kept.values())), others, least)
