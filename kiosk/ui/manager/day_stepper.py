"""A day to look at: one back, one on, or any from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QPushButton, QWidget, QWidgetAction

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.manager.texts import TodayText
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.style import Kind, dress


class DayStepper(QWidget):
    """`stepped` carries days on or back, `picked` a day. `name_of` writes a day."""

    stepped = Signal(int)
    picked = Signal(object)

    def __init__(self, parent: QWidget, say: Speaker, name_of: Callable[[date], str]) -> None:
        super().__init__(parent)
        self._say = say
        self._name_of = name_of
        self._back, self._on = QPushButton(self), QPushButton(self)
        self._day = QPushButton(self)
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setGridVisible(False)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self._calendar)
        self._menu.addAction(action)
        self._back.setAccessibleName(say(TodayText.EARLIER_DAY))
        self._on.setAccessibleName(say(TodayText.LATER_DAY))
        for button, days in ((self._back, -1), (self._on, 1)):
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, days=days: self.stepped.emit(days))
        self._day.setToolTip(say(TodayText.PICK_DAY))
        self._day.clicked.connect(self._open)
        self._calendar.clicked.connect(self._pick)
        self._calendar.activated.connect(self._pick)
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
        self._calendar.setMaximumDate(QDate(today.year, today.month, today.day))
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def rescale(self, look: Look) -> None:
        """Days that a finger hits."""
        marks = "›‹" if self.isRightToLeft() else "‹›"
        for button, mark in zip((self._back, self._on), marks, strict=True):
            button.setText(mark)
            button.setFixedWidth(look.mm(12))
        self._calendar.setMinimumSize(look.mm(100), look.mm(85))

    def _open(self) -> None:
        self._menu.popup(self._day.mapToGlobal(self._day.rect().bottomLeft()))

    def _pick(self, day: QDate) -> None:
        self._menu.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))
