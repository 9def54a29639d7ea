"""Opening hours: for each stretch of time its days, from and to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker, primary_language
from kiosk.presentation.setup.kinds import OpenHours
from kiosk.presentation.setup.texts import SetupText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.flow import Flow
from kiosk.ui.staff.style import Kind, dress

_USUAL = OpenHours((1, 2, 3, 4, 5, 6, 7), "06:00", "22:00")


class WeekEditor(QWidget):
    """`changed` carries all stretches once one of them was changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look, self._say = look, say
        self._hours: tuple[OpenHours, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.mm(2))
        self._rows: list[QWidget] = []
        self._add = QPushButton(say(SetupText.ADD_HOURS), self)
        self._add.clicked.connect(self._added)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: tuple[object, ...]) -> None:
        """Show these stretches."""
        hours = tuple(one for one in value if isinstance(one, OpenHours))
        if hours == self._hours and len(hours) == len(self._rows):
            return
        self._hours = hours
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(number, one) for number, one in enumerate(hours)]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(number, row)

    def _row(self, number: int, one: OpenHours) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        days = QWidget(row)
        flow = Flow(days, 4)
        locale = QLocale(primary_language(self._say.language))
        for day in range(1, 8):
            chip = QPushButton(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat), days)
            chip.setAccessibleName(locale.standaloneDayName(day, QLocale.FormatType.LongFormat))
            chip.setCheckable(True)
            chip.setChecked(day in one.days)
            dress(chip, Kind.CHIP)
            chip.clicked.connect(lambda on, day=day: self._day(number, day, on))
            flow.addWidget(chip)
        column.addWidget(days)
        times = QHBoxLayout()
        for label, text, change in (
            (SetupText.FROM, one.start, self._started),
            (SetupText.TO, one.end, self._ended),
        ):
            line = QLineEdit(text, row)
            line.setInputMask("99:99;0")
            line.setAccessibleName(self._say(label))
            line.setMaximumWidth(self._look.mm(22))
            line.editingFinished.connect(partial(change, number, line))
            times.addWidget(Label(self._say(label), row))
            times.addWidget(line)
        remove = QPushButton(self._say(SetupText.REMOVE), row)
        remove.clicked.connect(partial(self._removed, number))
        times.addStretch(1)
        times.addWidget(remove)
        column.addLayout(times)
        return row

    def _day(self, number: int, day: int, on: bool) -> None:
        one = self._hours[number]
        days = tuple(sorted({*one.days, day} if on else set(one.days) - {day}))
        if days:
            self._tell(self._with(number, replace(one, days=days)))
        else:
            self._tell(self._without(number))

    def _started(self, number: int, line: QLineEdit) -> None:
        one = self._hours[number]
        if one.start != line.text():
            self._tell(self._with(number, replace(one, start=line.text())))

    def _ended(self, number: int, line: QLineEdit) -> None:
        one = self._hours[number]
        if one.end != line.text():
            self._tell(self._with(number, replace(one, end=line.text())))

    def _added(self) -> None:
        self._tell((*self._hours, _USUAL))

    def _removed(self, number: int) -> None:
        self._tell(self._without(number))

    def _with(self, number: int, one: OpenHours) -> tuple[OpenHours, ...]:
        return (*self._hours[:number], one, *self._hours[number + 1 :])

    def _without(self, number: int) -> tuple[OpenHours, ...]:
        return (*self._hours[:number], *self._hours[number + 1 :])

    def _tell(self, hours: tuple[OpenHours, ...]) -> None:
        self.changed.emit(hours)
