"""A day to look at: one back, one on, or any from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.manager.texts import TodayText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.formats import field_locale
from kiosk.ui.staff.style import Kind, dress


class DayStepper(QWidget):
    """`stepped` carries days on or back, `picked` a day. `name_of` writes a day."""

    stepped = Signal(int)
    picked = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker, name_of: Callable[[date], str]) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._name_of = name_of
        self._back, self._on = QPushButton(self), QPushButton(self)
        self._day = QPushButton(self)
        self._shown: tuple[date, date] | None = None
        self._menu: QMenu | None = None
        self._back.setAccessibleName(say(TodayText.EARLIER_DAY))
        self._on.setAccessibleName(say(TodayText.LATER_DAY))
        for button, days in ((self._back, -1), (self._on, 1)):
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, days=days: self.stepped.emit(days))
        self._day.setToolTip(say(TodayText.PICK_DAY))
        self._day.clicked.connect(self._open)
        dress(self._day, Kind.TITLE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._back, self._day, self._on):
            row.addWidget(widget)

    def draw(self, day: date, today: date) -> None:
        """Show this day; nothing lies after today."""
        near = {0: TodayText.TODAY, 1: TodayText.YESTERDAY}.get((today - day).days)
        name = self._name_of(day)
        self._day.setText(f"{self._say(near)} · {name}" if near is not None else name)
        self._on.setEnabled(day < today)
        self._shown = day, today

    def rescale(self) -> None:
        """Buttons that a finger hits."""
        for button, mark in zip((self._back, self._on), "‹›", strict=True):  # mirrored as brackets are
            button.setText(mark)
            button.setFixedWidth(self._look.mm(12))

    def calendar(self, day: date, today: date) -> QCalendarWidget:
        """One to pick a day from; it is dear to make, and seldom wanted."""
        made = QCalendarWidget()
        made.setLocale(field_locale(self._say.language))
        made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)  # as opening hours count them
        plain = QTextCharFormat()
        plain.setForeground(self._look.colour(Role.INK))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            made.setWeekdayTextFormat(weekend, plain)
        made.setMaximumDate(QDate(today.year, today.month, today.day))
        made.setSelectedDate(QDate(day.year, day.month, day.day))
        made.setMinimumSize(self._look.mm(100), self._look.mm(90))
        made.clicked.connect(self._pick)
        made.activated.connect(self._pick)
        names = ("qt_calendar_prevmonth", "qt_calendar_nextmonth")
        for name, mark in zip(names, (self._back.text(), self._on.text()), strict=True):
            month = made.findChild(QToolButton, name)
            if isinstance(month, QToolButton):  # Qt's own arrows are black in the dark
                month.setIcon(QIcon())
                month.setText(mark)
        return made

    def _open(self) -> None:
        if self._shown is None:
            return
        self._menu = QMenu(self)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar(*self._shown))
        self._menu.addAction(action)
        self._menu.popup(self._day.mapToGlobal(self._day.rect().bottomLeft()))

    def _pick(self, day: QDate) -> None:
        if self._menu is not None:
            self._menu.close()
            self._menu = None
        self.picked.emit(date(day.year(), day.month(), day.day()))
