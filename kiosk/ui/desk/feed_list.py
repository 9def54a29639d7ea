"""The feed in the centre: chips, the list, and the button behind which new rows wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QPushButton,
    QScroller,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.arrivals import Arrival
from kiosk.domain.feed import FeedChip
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.inputs import ChipChosen, NewestWanted, RowTapped, Scrolled
from kiosk.presentation.desk.live import Live
from kiosk.presentation.desk.rows import RowWords
from kiosk.presentation.desk.texts import DeskText
from kiosk.presentation.desk.wording import CHIPS, empty_words
from kiosk.ui.desk.feed_model import FeedModel
from kiosk.ui.desk.parts import text
from kiosk.ui.desk.row_delegate import ROW, RowDelegate
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.flow import Flow
from kiosk.ui.staff.style import Kind, dress


class FeedList(QWidget):
    """`given` carries inputs of the live room; `model` holds the rows."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker, words: Callable[[Arrival], RowWords]) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._at_top = True
        self.model = FeedModel(self, words)
        self.view = QTableView(self)  # a list view looks at all rows whenever one of them changes
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(self.view, look))
        self.view.setShowGrid(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(say(DeskText.TODAY))
        QScroller.grabGesture(self.view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.view.clicked.connect(self._tapped)
        self.view.activated.connect(self._tapped)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._chips = {chip: self._chip(say(CHIPS[chip])) for chip in FeedChip}
        self._group = QButtonGroup(self)
        for chip, button in self._chips.items():
            self._group.addButton(button)
            button.clicked.connect(partial(self.given.emit, ChipChosen(chip)))
        self._new = QPushButton(self)
        dress(self._new, Kind.PRIMARY)
        self._new.clicked.connect(partial(self.given.emit, NewestWanted()))
        self._empty = text(self, "", Kind.MUTED)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.model.modelReset.connect(self._filled)
        self.model.rowsInserted.connect(self._filled)

    def draw(self, live: Live) -> None:
        """Chips and the rows that wait; the rows themselves come by `model`."""
        self._chips[live.wanted.chip].setChecked(True)
        self._new.setVisible(live.unseen > 0)
        if live.unseen:
            self._new.setText(self._say(DeskText.NEW_ROWS, number=live.unseen))
            self._float()
        self._empty.setText(empty_words(live, self._say))
        self._filled()

    @property
    def at_top(self) -> bool:
        """Whether the newest row is in view."""
        return self._at_top

    def to_top(self) -> None:
        """The newest row is in view."""
        self.view.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another scale."""
        super().resizeEvent(event)
        self.view.verticalHeader().setDefaultSectionSize(self._look.mm(ROW))
        self._float()

    def _float(self) -> None:
        """The button lies over the list, so that no row moves under a finger when it comes."""
        self._new.adjustSize()
        self._new.move((self._place.width() - self._new.width()) // 2, self._look.mm(2))
        self._new.raise_()

    # ----------------------------------------------------------------

    def _arrange(self) -> None:
        chips = QWidget(self)
        line = Flow(chips, self._look.mm(1.2))
        for button in self._chips.values():
            line.addWidget(button)
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._look.mm(1.5))
        rows.addWidget(chips)
        rows.addWidget(place, 1)
        self._place = place
        self._new.setParent(place)
        self._new.hide()

    def _chip(self, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setCheckable(True)
        button.setAccessibleName(label)
        dress(button, Kind.CHIP)
        return button

    def _filled(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _tapped(self, index: QModelIndex) -> None:
        arrival = self.model.arrival(index.row())
        if arrival is not None:
            self.given.emit(RowTapped(arrival))

    def _scrolled(self, value: int) -> None:
        at_top = value <= 0
        if at_top is not self._at_top:
            self._at_top = at_top
            self.given.emit(Scrolled(at_top))
