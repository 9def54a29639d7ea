"""Those who are in, as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from kiosk.domain.inside import InsideRow
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.texts import InsideText, VisitText
from kiosk.presentation.manager.visits import METHODS, listed_name
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import tip

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class InsideColumn(IntEnum):
    """What a row tells; a touch on the last one checks out, on any other it chooses."""

    NAME = 0
    SINCE = 1
    STAY = 2
    ENTRY = 3
    OUT = 4


class InsideRows(QAbstractTableModel):
    """Rows with a tick for those who are chosen."""

    def __init__(self, parent: QObject, look: Look, say: Speaker, formats: Formats) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._formats = formats
        self._rows: tuple[InsideRow, ...] = ()
        self._selected: frozenset[str] = frozenset()
        self._leaving: frozenset[str] = frozenset()
        self._icons: dict[str, QIcon] = {}

    def show_rows(self, rows: tuple[InsideRow, ...], selected: frozenset[str], leaving: frozenset[str]) -> None:
        """These people; the view stays where it is while the same ones are in."""
        same = [row.visit_id for row in rows] == [row.visit_id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._selected, self._leaving = rows, selected, leaving
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(InsideColumn) - 1))

    def recolour(self) -> None:
        """Another theme."""
        self._icons.clear()

    def row_at(self, place: int) -> InsideRow:
        """The person in this row."""
        return self._rows[place]

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """One for each person."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Name, since when, for how long, how, and out."""
        return 0 if parent.isValid() else len(InsideColumn)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        row, column = self._rows[index.row()], InsideColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._text(row, column))
            case Qt.ItemDataRole.DecorationRole if column is InsideColumn.NAME:
                chosen = row.visit_id in self._selected
                return self._icon("box-tick" if chosen else "box", Role.PRIMARY if chosen else Role.BORDER)
            case Qt.ItemDataRole.ForegroundRole:
                return self._look.colour(self._role(row, column))
            case Qt.ItemDataRole.BackgroundRole if row.visit_id in self._selected:
                return self._look.colour(Role.SELECTED)
            case Qt.ItemDataRole.DecorationRole if column is InsideColumn.STAY and row.unsure:
                return self._icon("triangle-alert", Role.WARN)
            case _:
                return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        """Nothing is edited here; the value says who is chosen."""
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _text(self, row: InsideRow, column: InsideColumn) -> str:
        say, language = self._say, self._say.language
        match column:
            case InsideColumn.NAME:
                return listed_name(row.person, say)
            case InsideColumn.SINCE:
                return say(InsideText.SINCE, time=self._formats.clock(row.since, language))
            case InsideColumn.STAY:
                stay = self._formats.duration(row.minutes, language)
                return say(InsideText.STAY_UNSURE if row.unsure else VisitText.LENGTH, duration=stay)
            case InsideColumn.ENTRY:
                return say(METHODS[row.entry_method])
            case InsideColumn.OUT:
                return say(InsideText.READING if row.visit_id in self._leaving else InsideText.CHECK_OUT)

    def _role(self, row: InsideRow, column: InsideColumn) -> Role:
        if column is InsideColumn.OUT:
            return Role.MUTED if row.visit_id in self._leaving else Role.PRIMARY
        return Role.WARN if column is InsideColumn.STAY and row.unsure else Role.INK

    def _icon(self, name: str, role: Role) -> QIcon:
        if name not in self._icons:
            picture = self._look.icons.picture(name, self._look.hex(role), self._look.mm(6), 2.0)
            self._icons[name] = QIcon(picture)
        return self._icons[name]
