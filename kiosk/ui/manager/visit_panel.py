"""A visit beside the list: what happened to it, and what can be set right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.visit_story import VisitStory
from kiosk.domain.visits import reason_gap
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.manager.texts import StoryText, TodayText
from kiosk.presentation.manager.today import Opened, Step, Stepping, StoryClosed, TakeBackWanted, TimesGiven
from kiosk.presentation.manager.visits import StoryLine, Writing, entry, full_name, story_lines
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.formats import field_locale
from kiosk.ui.staff.style import Kind, dress


class VisitPanel(QFrame):
    """Draws an `Opened`. `given` carries the wishes; `instant` makes an instant of what stands on the place's clock.

    `desk_wanted` carries the id of the member whose case somebody wants to see at the desk.
    """

    given = Signal(object)
    desk_wanted = Signal(str)

    def __init__(self, parent: QWidget, look: Look, say: Speaker, instant: Callable[[datetime], datetime]) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._instant = instant
        self._opened: Opened | None = None
        self._told: tuple[StoryLine, ...] = ()
        self._name, self._entry, self._trouble = Label(self), Label(self), Label(self)
        self._at_desk = QPushButton(say(StoryText.AT_DESK), self)
        self._close = QPushButton(say(StoryText.CLOSE), self)
        self._lines = QVBoxLayout()
        self._steps = QStackedWidget(self)
        self._change = QPushButton(say(StoryText.CHANGE_TIMES))
        self._take_back = QPushButton(say(StoryText.TAKE_BACK))
        self._came, self._left = QDateTimeEdit(), QDateTimeEdit()
        self._still = QCheckBox(say(StoryText.STILL_INSIDE))
        self._reason = QLineEdit(placeholderText=say(StoryText.REASON), maxLength=200)
        self._save = QPushButton(say(StoryText.SAVE))
        self._arrange()
        dress(self, Kind.CARD)

    def draw(self, opened: Opened, writing: Writing) -> None:
        """Show this visit."""
        before, self._opened = self._opened, opened
        story = opened.story
        self._steps.setVisible(story is not None)
        self._trouble.setVisible(bool(opened.trouble))
        self._trouble.setText(opened.trouble and self._say(TodayText.NOT_DONE, why=opened.trouble))
        if story is None:
            self._name.setText(self._say(TodayText.READING))
            self._entry.clear()
            self._at_desk.hide()
            self._fill(())
            return
        visit = story.visit
        self._name.show_name(full_name(visit.first_name, visit.last_name, self._say))
        self._entry.show_name(entry(visit, writing))
        self._at_desk.show()
        self._fill(story_lines(story, writing))
        began = before is None or before.step is not Step.CHANGE_TIMES or before.visit_id != opened.visit_id
        if opened.step is Step.CHANGE_TIMES and began:
            self._load(story, writing)
        self._steps.setCurrentWidget(self._pages[opened.step])
        self._fit_step()

    def clear(self) -> None:
        """Nothing of anybody stays."""
        self._opened = None
        for label in (self._name, self._entry, self._trouble):
            label.clear()
        self._reason.clear()
        self._fill(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A question has more lines where the panel is narrower."""
        super().resizeEvent(event)
        self._fit_step()

    # ---------------------------------------------------------------- parts

    def _fit_step(self) -> None:
        """The step is as high as what it says; a stack alone would be as high as its highest."""
        page = self._pages[Step.READ if self._opened is None else self._opened.step]
        high = page.heightForWidth(self._steps.width()) if page.hasHeightForWidth() else page.sizeHint().height()
        self._steps.setFixedHeight(high)

    def _fill(self, lines: tuple[StoryLine, ...]) -> None:
        if lines == self._told:
            return
        self._told = lines
        while (old := self._lines.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        for line in lines:
            self._lines.addWidget(_line(self, line))
        self._lines.addStretch(1)
        self._lines.activate()

    def _load(self, story: VisitStory, writing: Writing) -> None:
        visit, latest = story.visit, _wall(writing.formats.local(writing.at))
        for field, time in ((self._came, visit.checked_in_at), (self._left, visit.checked_out_at)):
            field.setMaximumDateTime(latest)
            field.setDateTime(_wall(writing.formats.local(time or writing.at)))
        self._still.setVisible(visit.open)
        self._still.setChecked(visit.open)
        self._left.setEnabled(not visit.open)
        self._reason.clear()
        self._reason.setFocus()
        self._check()

    def _check(self) -> None:
        self._save.setEnabled(reason_gap(self._reason.text()) is None)

    def _go_to_desk(self) -> None:
        if self._opened is not None and self._opened.story is not None:
            self.desk_wanted.emit(self._opened.story.visit.member_id)

    def _give_times(self) -> None:
        opened = self._opened
        if opened is None or opened.story is None:
            return
        visit = opened.story.visit
        came, left = self._time(self._came), None if self._still.isChecked() else self._time(self._left)
        self.given.emit(
            TimesGiven(
                None if _same_minute(came, visit.checked_in_at) else came,
                None if left is None or _same_minute(left, visit.checked_out_at) else left,
                self._reason.text(),
            )
        )

    def _time(self, field: QDateTimeEdit) -> datetime:
        wall = field.dateTime()
        day, clock = wall.date(), wall.time()
        return self._instant(datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute()))  # noqa: DTZ001  # the wall clock of the place

    def _arrange(self) -> None:
        say = self._say
        dress(self._name, Kind.HEADING)
        dress(self._entry, Kind.MUTED)
        dress(self._trouble, Kind.STOP)
        self._at_desk.clicked.connect(self._go_to_desk)
        for label in (self._name, self._entry, self._trouble):
            label.setWordWrap(True)
        self._close.clicked.connect(lambda: self.given.emit(StoryClosed()))
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        heading = Label(say(StoryText.WHAT_HAPPENED), self)
        dress(heading, Kind.MUTED)
        held = QWidget()
        held.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(held)
        self._pages = {
            Step.READ: self._reading(),
            Step.CHANGE_TIMES: self._changing(),
            Step.TAKE_BACK: self._asking(),
            Step.WAIT: Label(say(TodayText.READING)),
        }
        for page in self._pages.values():
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.addLayout(top)
        for widget in (self._entry, self._at_desk, self._trouble, heading):
            column.addWidget(widget)
        column.addWidget(scroll, 1)
        column.addWidget(self._steps)

    def _reading(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        dress(self._take_back, Kind.DANGER)
        self._change.clicked.connect(lambda: self.given.emit(Stepping(Step.CHANGE_TIMES)))
        self._take_back.clicked.connect(lambda: self.given.emit(Stepping(Step.TAKE_BACK)))
        row.addWidget(self._change, 1)
        row.addWidget(self._take_back, 1)
        return page

    def _changing(self) -> QWidget:
        say, page = self._say, QWidget()
        form = QFormLayout(page, rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(0, 0, 0, 0)
        for field in (self._came, self._left):
            field.setLocale(field_locale(say.language))
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt turns the parts round, minutes first
            field.setDisplayFormat("ddd d MMM HH:mm")
            field.lineEdit().setTextMargins(self._look.mm(2), 0, self._look.mm(2), 0)
        self._still.toggled.connect(lambda still: self._left.setEnabled(not still))
        self._reason.textChanged.connect(self._check)
        self._reason.returnPressed.connect(self._save.click)
        dress(self._save, Kind.PRIMARY)
        cancel = QPushButton(say(StoryText.CANCEL))
        cancel.clicked.connect(lambda: self.given.emit(Stepping(Step.READ)))
        self._save.clicked.connect(self._give_times)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        buttons.addWidget(cancel, 1)
        form.addRow(say(StoryText.CAME), self._came)
        form.addRow(say(StoryText.LEFT), self._left)
        form.addRow(self._still)
        form.addRow(self._reason)
        form.addRow(buttons)
        return page

    def _asking(self) -> QWidget:
        say, page = self._say, QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        question = Label(say(StoryText.TAKE_BACK_ASK))
        question.setWordWrap(True)
        yes, no = QPushButton(say(StoryText.TAKE_BACK_YES)), QPushButton(say(StoryText.KEEP))
        dress(yes, Kind.DANGER)
        yes.clicked.connect(lambda: self.given.emit(TakeBackWanted()))
        no.clicked.connect(lambda: self.given.emit(Stepping(Step.READ)))
        row = QHBoxLayout()
        row.addWidget(yes, 1)
        row.addWidget(no, 1)
        column.addWidget(question)
        column.addLayout(row)
        return page


def _line(parent: QWidget, line: StoryLine) -> QWidget:
    widget = QWidget(parent)
    when, what, by = Label(line.when), Label(line.what), Label(line.by)
    dress(by, Kind.MUTED)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(what)
    for sentence in line.because:
        why = Label(sentence)
        why.setWordWrap(True)
        dress(why, Kind.MUTED)
        column.addWidget(why)
    column.addWidget(by)
    for label in (what, by):
        label.setWordWrap(True)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    return widget


def _wall(local: datetime) -> QDateTime:
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))


def _same_minute(one: datetime, other: datetime | None) -> bool:
    return other is not None and one == other.replace(second=0, microsecond=0)
