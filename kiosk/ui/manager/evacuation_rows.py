"""The list of an alarm: large rows, black on white; a touch says that somebody is safe."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from kiosk.domain.inside import InsideRow, RollCall
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.texts import EvacuationText
from kiosk.presentation.manager.visits import listed_name
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import tip
from kiosk.ui.staff.style import desk_pixels

INK, DIM = "#000000", "#6A6A6A"
"""Of those who are missing, and of those who are safe: both can be read on white."""
_NAME = 4.2
"""Millimetres of a name's capitals: it is read at arm's length, in a hurry."""
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EvacuationColumn(IntEnum):
    """What a row tells."""

    NAME = 0
    SINCE = 1
    STATE = 2


class EvacuationRows(QAbstractTableModel):
    """Rows of a roll-call."""

    def __init__(self, parent: QObject, look: Look, say: Speaker, formats: Formats) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._formats = formats
        self._rows: tuple[InsideRow, ...] = ()
        self._safe: frozenset[str] = frozenset()
        self._icons: dict[str, QIcon] = {}

    def show_call(self, rows: tuple[InsideRow, ...], call: RollCall) -> None:
        """These people; the view stays where it is."""
        same = rows == self._rows
        if not same:
            self.beginResetModel()
        self._rows, self._safe = rows, call.safe
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(EvacuationColumn) - 1))

    def row_at(self, place: int) -> InsideRow:
        """The person in this row."""
        return self._rows[place]

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """One for each person."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Name, since when, and whether they are safe."""
        return 0 if parent.isValid() else len(EvacuationColumn)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        row, column = self._rows[index.row()], EvacuationColumn(index.column())
        safe = row.visit_id in self._safe
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row, column, safe=safe)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._text(row, column, safe=safe))
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(DIM if safe else INK)
            case Qt.ItemDataRole.FontRole if column is EvacuationColumn.NAME:
                weight = QFont.Weight.Medium if safe else QFont.Weight.Bold
                return self._look.typeface.font(desk_pixels(self._look, _NAME, weight), weight)
            case Qt.ItemDataRole.DecorationRole if column is EvacuationColumn.NAME:
                return self._icon("box-tick" if safe else "box", DIM if safe else INK)
            case _:
                return None

    def _text(self, row: InsideRow, column: EvacuationColumn, *, safe: bool) -> str:
        say = self._say
        match column:
            case EvacuationColumn.NAME:
                return listed_name(row.person, say)
            case EvacuationColumn.SINCE:
                return say(EvacuationText.SINCE, time=self._formats.clock(row.since, say.language))
            case EvacuationColumn.STATE:
                if safe:
                    return say(EvacuationText.SAFE)
                return say(EvacuationText.UNSURE if row.unsure else EvacuationText.MISSING)

    def _icon(self, name: str, colour: str) -> QIcon:
        if name not in self._icons:
            self._icons[name] = QIcon(self._look.icons.picture(name, colour, self._look.mm(8), 2.0))
        return self._icons[name]
