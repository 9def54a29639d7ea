"""The window of an alarm: a question, then the list, black on white; it needs no PIN and no network."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.evacuation import (
    Asking,
    Away,
    Calling,
    Declined,
    EndTapped,
    EvacuationScreen,
    GoneOn,
    HideTapped,
    PhonesTapped,
    Sure,
    Tapped,
    Unread,
    Waiting,
)
from kiosk.presentation.manager.texts import EvacuationText
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import read_as
from kiosk.ui.drawing.tokens import CONTRAST, Scale
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.manager.code_sheet import CodeSheet, Modules
from kiosk.ui.manager.evacuation_rows import EvacuationColumn, EvacuationRows
from kiosk.ui.manager.page import Table, plain_table
from kiosk.ui.staff.front import pressed_by_enter
from kiosk.ui.staff.style import Kind, dress, style_sheet

ROW = 14.0
"""Millimetres of a row: hands shake in an alarm."""
_PARTS = {EvacuationColumn.NAME: 56, EvacuationColumn.SINCE: 22, EvacuationColumn.STATE: 22}


class EvacuationPage(QWidget):
    """A window of its own. `given` carries the inputs of people; `print_wanted`, `phones_wanted`, `ended` what they
    ask of the rest of the program."""

    given = Signal(object)
    print_wanted = Signal()
    phones_wanted = Signal()
    ended = Signal()

    def __init__(self, resources: Path, say: Speaker, formats: Formats, *, px_per_mm: float | None = None) -> None:
        super().__init__()
        self._look = Look(resources, moving=False, theme=CONTRAST)
        self._sheet = resources / "styles" / "staff.qss"
        self._say = say
        self._formats = formats
        self._px_per_mm = px_per_mm
        self._screen: EvacuationScreen = Away()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(say(EvacuationText.TITLE))
        read_as(self, say.language)
        self._pages = QStackedWidget(self)
        self._title, self._count, self._warning = Label(), Label(), Label()
        self._bar = QProgressBar(textVisible=False)
        self._hide, self._go_on = QPushButton(), QPushButton()
        self.rows = EvacuationRows(self, self._look, say, formats)
        self.table = Table()
        self.codes = CodeSheet(self, self._look)
        self._body = QStackedWidget()
        self._ending = QFrame()
        self._question = self._asking()
        self._plain = Label(alignment=Qt.AlignmentFlag.AlignCenter)
        self._unread = self._not_read()
        self._list = self._calling()
        for page in (self._question, self._plain, self._unread, self._list):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        outer.addWidget(self._pages)
        self.resize(1280, 800)
        self.rescale()

    def draw(self, screen: EvacuationScreen) -> None:
        """Show this."""
        self._screen = screen
        match screen:
            case Away():
                return
            case Asking(kept=kept):
                self._go_on.setVisible(kept is not None)
                if kept is not None:
                    time = self._formats.clock(kept.taken_at, self._say.language)
                    self._go_on.setText(self._say(EvacuationText.GO_ON, time=time))
                self._pages.setCurrentWidget(self._question)
            case Waiting():
                self._plain.setText(self._say(EvacuationText.READING))
                self._pages.setCurrentWidget(self._plain)
            case Unread():
                self._pages.setCurrentWidget(self._unread)
            case Calling():
                self._draw_call(screen)
                self._pages.setCurrentWidget(self._list)

    def show_codes(self, codes: Sequence[Modules]) -> None:
        """The codes for phones, in their order."""
        say = self._say
        self.codes.show_codes(
            [
                (say(EvacuationText.PHONE_PART, number=place, all=len(codes)), modules)
                for place, modules in enumerate(codes, 1)
            ]
        )

    def rescale(self) -> None:
        """Sizes anew."""
        look = self._look
        look.scale = Scale.of_desk(self.width(), self.height(), self._px_per_mm)
        self.setStyleSheet(style_sheet(look, self._sheet))
        self.table.verticalHeader().setDefaultSectionSize(look.mm(ROW))
        self.table.setIconSize(QSize(look.mm(8), look.mm(8)))
        self._bar.setFixedHeight(look.mm(4))
        for button in self._question.findChildren(QPushButton):
            button.setMinimumSize(look.mm(tokens.SHAPE), look.mm(tokens.TARGET))

    # ---------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape answers the question with no, Enter presses what has the focus."""
        if pressed_by_enter(self, event):
            return
        if event.key() == Qt.Key.Key_Escape and isinstance(self._screen, (Asking, Unread)):
            self.given.emit(Declined())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another screen."""
        super().resizeEvent(event)
        self.rescale()

    def closeEvent(self, event: QCloseEvent) -> None:
        """An alarm is not closed by a slip of the hand."""
        if isinstance(self._screen, Calling):
            event.ignore()
            self.given.emit(EndTapped(True))
        else:
            self.given.emit(Declined())

    # ---------------------------------------------------------------- parts

    def _draw_call(self, screen: Calling) -> None:
        say, call = self._say, screen.call
        safe, everybody = len(call.safe), len(call.rows)
        taken = self._formats.weekday_clock(call.taken_at, say.language)
        self._title.setText(f"{say(EvacuationText.TITLE)} · {say(EvacuationText.TAKEN, time=taken)}")
        done = everybody > 0 and safe == everybody
        text = (
            say(EvacuationText.ALL_SAFE, number=everybody)
            if done
            else say(EvacuationText.SAFE_OF, safe=safe, number=everybody)
            if everybody
            else say(EvacuationText.NOBODY)
        )
        if text != self._count.text():
            self._count.setText(text)
            announce(self, text)
        self._bar.setMaximum(max(1, everybody))
        self._bar.setValue(safe)
        self._hide.setText(say(EvacuationText.SHOW_SAFE if screen.hide_safe else EvacuationText.HIDE_SAFE))
        self._warning.setVisible(screen.unkept)
        self._ending.setVisible(screen.ending)
        self._body.setCurrentIndex(0 if screen.codes is None else 1)
        self.rows.show_call(screen.shown, call)

    def _touched(self, index: QModelIndex) -> None:
        self.given.emit(Tapped(self.rows.row_at(index.row()).visit_id))

    def _share(self) -> None:
        width, whole = self.table.viewport().width(), sum(_PARTS.values())
        for column, part in _PARTS.items():
            self.table.horizontalHeader().resizeSection(column, width * part // whole)

    def _asking(self) -> QWidget:
        say, page = self._say, QWidget()
        question, more = Label(say(EvacuationText.ASK)), Label(say(EvacuationText.ASK_MORE))
        dress(question, Kind.FIGURE)
        yes, no = QPushButton(say(EvacuationText.YES)), QPushButton(say(EvacuationText.NO))
        dress(yes, Kind.PRIMARY)
        yes.clicked.connect(lambda: self.given.emit(Sure()))
        no.clicked.connect(lambda: self.given.emit(Declined()))
        self._go_on.clicked.connect(lambda: self.given.emit(GoneOn()))
        column = QVBoxLayout(page)
        column.addStretch(1)
        for label in (question, more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        for button in (self._go_on, yes, no):
            column.addSpacing(48)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _not_read(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        text = Label(self._say(EvacuationText.NOT_READ), alignment=Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        dress(text, Kind.TITLE)
        back = QPushButton(self._say(EvacuationText.NO))
        back.clicked.connect(lambda: self.given.emit(Declined()))
        column.addStretch(1)
        column.addWidget(text)
        column.addSpacing(24)
        column.addWidget(back, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _calling(self) -> QWidget:
        say, page = self._say, QWidget()
        dress(self._title, Kind.HEADING)
        dress(self._count, Kind.FIGURE)
        dress(self._warning, Kind.STOP)
        self._warning.setText(say(EvacuationText.NOT_KEPT))
        phones, paper, end = (
            QPushButton(say(text)) for text in (EvacuationText.PHONES, EvacuationText.PRINT, EvacuationText.CLOSE)
        )
        dress(end, Kind.DANGER)
        self._hide.clicked.connect(lambda: self.given.emit(HideTapped()))
        phones.clicked.connect(lambda: self.phones_wanted.emit())
        paper.clicked.connect(lambda: self.print_wanted.emit())
        end.clicked.connect(partial(self.given.emit, EndTapped(True)))
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        for button in (self._hide, phones, paper, end):
            top.addWidget(button)
        self._dress_table()
        self._body.addWidget(self.table)
        self._body.addWidget(self._phones())
        column = QVBoxLayout(page)
        column.addWidget(self._title)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._warning)
        column.addWidget(self._ending)
        column.addWidget(self._body, 1)
        self._dress_ending()
        return page

    def _dress_table(self) -> None:
        plain_table(self.table)
        self.table.setAlternatingRowColors(False)
        self.table.setShowGrid(True)
        self.table.setSelectionMode(Table.SelectionMode.NoSelection)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setModel(self.rows)
        self.table.resized.connect(self._share)
        self.table.clicked.connect(self._touched)
        self.table.activated.connect(self._touched)

    def _dress_ending(self) -> None:
        say = self._say
        dress(self._ending, Kind.STRIP)
        row = QHBoxLayout(self._ending)
        question = Label(say(EvacuationText.CLOSE_ASK))
        question.setWordWrap(True)
        dress(question, Kind.HEADING)
        yes, no = QPushButton(say(EvacuationText.CLOSE_YES)), QPushButton(say(EvacuationText.CLOSE_NO))
        dress(yes, Kind.DANGER)
        yes.clicked.connect(lambda: self.ended.emit())
        no.clicked.connect(partial(self.given.emit, EndTapped(False)))
        row.addWidget(question, 1)
        row.addWidget(yes)
        row.addWidget(no)

    def _phones(self) -> QWidget:
        page = QWidget()
        how = Label(self._say(EvacuationText.PHONES_HOW))
        how.setWordWrap(True)
        back = QPushButton(self._say(EvacuationText.BACK_TO_LIST))
        back.clicked.connect(partial(self.given.emit, PhonesTapped(None)))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self.codes)
        row = QHBoxLayout()
        row.addWidget(how, 1)
        row.addWidget(back)
        column = QVBoxLayout(page)
        column.addLayout(row)
        column.addWidget(scroll, 1)
        return page
