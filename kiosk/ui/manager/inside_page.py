"""S16: who is in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from kiosk.domain.inside import InsideOrder
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.inside import (
    COUNTDOWN,
    Cleared,
    Closing,
    ClosingSure,
    ClosingWanted,
    Fullness,
    InsideScreen,
    Ordered,
    OutWanted,
    Stopped,
    Touched,
    UndoWanted,
    fullness,
    letters,
)
from kiosk.presentation.manager.texts import InsideText
from kiosk.presentation.manager.wording import BAD_NEWS_INSIDE, capacity_line, inside_news
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.manager.inside_rows import InsideColumn, InsideRows
from kiosk.ui.manager.letter_rail import LetterRail
from kiosk.ui.manager.page import ManagerPage, Table, plain_table, scale_table
from kiosk.ui.staff.style import Kind, dress

_ORDERS = {InsideOrder.NAME: InsideText.BY_NAME, InsideOrder.LONGEST: InsideText.LONGEST_FIRST}
_COLOURS = {Fullness.ROOM: Role.PRIMARY, Fullness.NEARLY: Role.WARN, Fullness.FULL: Role.DANGER}
_KINDS = {Fullness.ROOM: Kind.MUTED, Fullness.NEARLY: Kind.WARN, Fullness.FULL: Kind.STOP}
_PARTS = {
    InsideColumn.NAME: 38,
    InsideColumn.SINCE: 15,
    InsideColumn.STAY: 22,
    InsideColumn.ENTRY: 13,
    InsideColumn.OUT: 12,
}


class InsidePage(ManagerPage):
    """Draws an `InsideScreen`. `evacuation` is pressed to call the roll."""

    evacuation = Signal()

    def __init__(self, parent: QWidget, look: Look, say: Speaker, formats: Formats) -> None:
        super().__init__(parent, look)
        self._say = say
        self._inside, self._capacity, self._unsure = Label(self), Label(self), Label(self)
        self._bar = QProgressBar(self, textVisible=False)
        self._orders = {order: QPushButton(say(text), self) for order, text in _ORDERS.items()}
        self._evacuate = QPushButton(say(InsideText.EVACUATION), self)
        self._close_all = QPushButton(say(InsideText.CLOSING), self)
        self._closing = QFrame(self)
        self._question, self._yes, self._no = Label(), QPushButton(), QPushButton()
        self._chosen = QFrame(self)
        self._chosen_line = Label()
        self._undo = QPushButton(say(InsideText.UNDO), self)
        self.rows = InsideRows(self, look, say, formats)
        self.table = Table(self)
        self.rail = LetterRail(self, look)
        self._empty = Label(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._list = QStackedWidget(self)
        self._fullness: Fullness | None = None
        self._arrange()
        self.rescale()

    def draw(self, screen: InsideScreen) -> None:
        """Show this."""
        rows = screen.rows or ()
        say = self._say
        self._inside.setText(say(InsideText.INSIDE, number=len(rows)) if screen.rows is not None else "")
        self._draw_capacity(screen)
        self._unsure.setVisible(screen.unsure > 0)
        self._unsure.setText(say(InsideText.UNSURE, number=screen.unsure, hours=screen.unsure_after))
        for order, button in self._orders.items():
            button.setChecked(order is screen.order)
        self.rows.show_rows(rows, screen.selected, screen.leaving)
        self.rail.setVisible(screen.order is InsideOrder.NAME)
        self.rail.show_letters(letters(rows) if screen.order is InsideOrder.NAME else ())
        self._list.setCurrentIndex(0 if rows else 1)
        self._empty.setText(say(InsideText.READING if screen.rows is None else InsideText.NOBODY))
        self._chosen.setVisible(bool(screen.selected))
        self._chosen_line.setText(say(InsideText.SELECTED, number=len(screen.selected)))
        self._draw_closing(screen)
        notice = screen.notice
        bad = notice is not None and notice.news in BAD_NEWS_INSIDE
        self.notice("" if notice is None else inside_news(notice, say), Kind.STOP if bad else Kind.OK)
        self._undo.setVisible(screen.can_undo)

    def rescale(self) -> None:
        """Rows for this size."""
        scale_table(self.table, self._look)
        self.rows.recolour()
        self._bar.setFixedHeight(self._look.mm(4))
        self._paint_bar()

    # ---------------------------------------------------------------- parts

    def _draw_capacity(self, screen: InsideScreen) -> None:
        limited = screen.capacity is not None and screen.rows is not None
        self._bar.setVisible(limited)
        self._capacity.setVisible(limited)
        if screen.capacity is None or screen.rows is None:
            return
        self._bar.setMaximum(max(1, screen.capacity))
        self._bar.setValue(min(len(screen.rows), screen.capacity))
        self._capacity.setText(capacity_line(screen, self._say))
        now = fullness(len(screen.rows), screen.capacity)
        if now is not self._fullness:
            self._fullness = now
            dress(self._capacity, _KINDS[now])
            self._paint_bar()

    def _paint_bar(self) -> None:
        colour = self._look.hex(_COLOURS[self._fullness or Fullness.ROOM])
        self._bar.setStyleSheet(f"QProgressBar::chunk {{ background: {colour}; }}")

    def _draw_closing(self, screen: InsideScreen) -> None:
        say, closing = self._say, screen.closing
        self._close_all.setEnabled(bool(screen.rows) and closing is None)
        self._closing.setVisible(closing is not None)
        before = self._question.text()
        match closing:
            case None:
                return
            case Closing.ASKED:
                self._question.setText(say(InsideText.CLOSING_ASK, number=len(screen.rows or ())))
                self._yes.setText(say(InsideText.CLOSING_YES))
                self._no.setText(say(InsideText.CANCEL))
            case Closing.COUNTING:
                self._question.setText(say(InsideText.CLOSING_IN, number=screen.seconds))
                self._no.setText(say(InsideText.STOP))
            case Closing.WRITING:
                self._question.setText(say(InsideText.READING))
        self._yes.setVisible(closing is Closing.ASKED)
        self._no.setVisible(closing is not Closing.WRITING)
        if self._question.text() != before and screen.seconds in (0, COUNTDOWN):
            announce(self, self._question.text())

    def _share(self) -> None:
        """By parts, but what is touched is never cut: names give way."""
        width, metrics = self.table.viewport().width(), self.table.fontMetrics()
        widths = {column: width * part // sum(_PARTS.values()) for column, part in _PARTS.items()}
        needed = metrics.horizontalAdvance(self._say(InsideText.CHECK_OUT)) + self._look.mm(5)
        more = max(0, needed - widths[InsideColumn.OUT])
        widths[InsideColumn.OUT] += more
        widths[InsideColumn.NAME] -= more
        for column, wide in widths.items():
            self.table.horizontalHeader().resizeSection(column, wide)

    def _touched(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        self.table.clearSelection()
        out = index.column() == InsideColumn.OUT
        self.given.emit(OutWanted(row.visit_id) if out else Touched(row.visit_id))

    def _lead(self, row: int) -> None:
        self.table.scrollTo(self.rows.index(row, 0), QTableView.ScrollHint.PositionAtTop)

    def _arrange(self) -> None:
        say = self._say
        dress(self._inside, Kind.FIGURE)
        dress(self._unsure, Kind.WARN)
        top = QHBoxLayout()
        top.addWidget(self._inside)
        top.addWidget(self._unsure)
        top.addStretch(1)
        dress(self._evacuate, Kind.DANGER)
        self._evacuate.clicked.connect(lambda: self.evacuation.emit())
        self._close_all.clicked.connect(lambda: self.given.emit(ClosingWanted()))
        top.addWidget(self._close_all)
        top.addWidget(self._evacuate)
        orders = QHBoxLayout()
        for order, button in self._orders.items():
            button.setCheckable(True)
            dress(button, Kind.CHIP)
            button.clicked.connect(partial(self.given.emit, Ordered(order)))
            orders.addWidget(button)
        orders.addStretch(1)
        plain_table(self.table)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setModel(self.rows)
        self.table.resized.connect(self._share)
        self.table.clicked.connect(self._touched)
        self.table.activated.connect(self._touched)
        dress(self._empty, Kind.HEADING)
        self._list.addWidget(self.table)
        self._list.addWidget(self._empty)
        self.rail.chosen.connect(self._lead)
        body = QHBoxLayout()
        body.addWidget(self._list, 1)
        body.addWidget(self.rail)
        dress(self._undo, Kind.QUIET)
        self._undo.clicked.connect(lambda: self.given.emit(UndoWanted()))
        bottom = QHBoxLayout()
        bottom.addWidget(self._notice, 1)
        bottom.addWidget(self._undo)
        self.column.addLayout(top)
        self.column.addWidget(self._capacity)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._closing)
        self.column.addLayout(orders)
        self.column.addLayout(body, 1)
        self.column.addWidget(self._chosen)
        self.column.addLayout(bottom)
        self._arrange_strips(say)

    def _arrange_strips(self, say: Speaker) -> None:
        dress(self._closing, Kind.STRIP)
        dress(self._question, Kind.HEADING)
        self._question.setWordWrap(True)
        dress(self._yes, Kind.DANGER)
        self._yes.clicked.connect(lambda: self.given.emit(ClosingSure()))
        self._no.clicked.connect(lambda: self.given.emit(Stopped()))
        row = QHBoxLayout(self._closing)
        row.addWidget(self._question, 1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        dress(self._chosen, Kind.STRIP)
        out, clear = QPushButton(say(InsideText.CHECK_OUT_SELECTED)), QPushButton(say(InsideText.CLEAR_SELECTION))
        dress(out, Kind.PRIMARY)
        out.clicked.connect(lambda: self.given.emit(OutWanted()))
        clear.clicked.connect(lambda: self.given.emit(Cleared()))
        row = QHBoxLayout(self._chosen)
        row.addWidget(self._chosen_line, 1)
        row.addWidget(out)
        row.addWidget(clear)
