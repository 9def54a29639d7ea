"""Bookings and how they were used, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from kiosk.domain.attendance import BookingAttendance, Turnout
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.bookings import HEADS, BookingColumn, cells
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import tip

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = tuple(BookingColumn)


class _Sign(StrEnum):
    """The icon of a turnout."""

    CAME = "tick-circle"
    MISSED = "triangle-alert"


_SIGNS: Mapping[Turnout, tuple[_Sign, Role]] = {
    Turnout.ARRIVED: (_Sign.CAME, Role.OK),
    Turnout.NO_SHOW: (_Sign.MISSED, Role.WARN),
    Turnout.REGISTERED_NOT_ARRIVED: (_Sign.MISSED, Role.WARN),
}


class BookingRows(QAbstractTableModel):
    """The bookings of a day."""

    def __init__(self, parent: QObject, look: Look, say: Speaker, formats: Formats) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._formats = formats
        self._bookings: tuple[BookingAttendance, ...] = ()

    def show_bookings(self, bookings: tuple[BookingAttendance, ...]) -> None:
        """These."""
        if bookings != self._bookings:
            self.beginResetModel()
            self._bookings = bookings
            self.endResetModel()

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """One for each booking."""
        return 0 if parent.isValid() else len(self._bookings)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """When, what, who, and how it went."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._say(HEADS[COLUMNS[section]])
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        one, column = self._bookings[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = cells(one, self._say, self._formats)[column]
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        sign = _SIGNS.get(one.attendance.turnout) if column is BookingColumn.TURNOUT else None
        if sign is not None and role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour(sign[1])
        if sign is not None and role == Qt.ItemDataRole.DecorationRole:
            picture = self._look.icons.picture(sign[0].value, self._look.hex(sign[1]), self._look.mm(5), 2.0)
            return QIcon(picture)
        return None
