"""The visits of a day as a table of pages: what is looked at is asked for, and only some of it is kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from kiosk.domain.listed_visit import ListedVisit
from kiosk.presentation.manager.texts import VisitText
from kiosk.presentation.manager.visits import HEADERS, Cell, Column, Mark, Writing, row
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import tip

PAGE = 100
"""Rows that are read at once."""
KEPT = 12
"""Pages that are kept."""
SLOTS = 4
"""Pages that may be asked for at once: more never lie in the view."""

COLUMNS = tuple(Column)
_ROLES = {Mark.PLAIN: Role.INK, Mark.GOOD: Role.OK, Mark.NOTICE: Role.WARN}
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VisitRows(QAbstractTableModel):
    """`page_wanted` carries the number of a list and of a page of it that somebody looks at and that is not here."""

    page_wanted = Signal(int, int)

    def __init__(self, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._listing = 0
        self._count = 0
        self._pages: OrderedDict[int, tuple[ListedVisit | None, ...]] = OrderedDict()
        self._old: set[int] = set()
        self._asked: dict[int, int] = {}
        self._cells: dict[int, dict[Column, Cell]] = {}
        self._writing: Writing | None = None
        self._icons: dict[tuple[str, Role], QIcon] = {}

    # ---------------------------------------------------------------- what it holds

    def begin(self, listing: int, count: int) -> None:
        """A list in another order: nothing of the old one is shown."""
        self.beginResetModel()
        self._listing, self._count = listing, count
        self._pages.clear()
        self._old.clear()
        self._asked.clear()
        self._cells.clear()
        self.endResetModel()

    def look_again(self, writing: Writing) -> None:
        """Time has passed, or something happened: rows are asked for again when they are looked at."""
        self._writing = writing
        self._old = set(self._pages)
        self._asked.clear()
        self._cells.clear()
        self._icons.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(COLUMNS) - 1))

    def give(self, listing: int, page: int, visits: Sequence[ListedVisit | None]) -> None:
        """A page has been read; one of another list is of no use."""
        if listing != self._listing:
            return
        self._asked = {slot: number for slot, number in self._asked.items() if number != page}
        self._old.discard(page)
        self._pages[page] = tuple(visits)
        self._cells.clear()
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._old.discard(gone)
        first = page * PAGE
        last = min(self._count, first + len(visits)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def visit(self, place: int) -> ListedVisit | None:
        """The visit in this row, if it is here and was not taken back."""
        page, within = divmod(place, PAGE)
        held = self._pages.get(page, ())
        return held[within] if within < len(held) else None

    @property
    def listing(self) -> int:
        """The number of the list that is shown."""
        return self._listing

    @property
    def pages_held(self) -> int:
        """How many pages are here."""
        return len(self._pages)

    # ---------------------------------------------------------------- what the view asks

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """One for each visit."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """In, out, name and so on."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and self._writing:
            return self._writing.say(HEADERS[COLUMNS[section]])
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; a row that is not here is asked for, and says so, as one does that was taken back meanwhile."""
        find = _FINDERS.get(Qt.ItemDataRole(role)) if role in _FINDERS else None
        if find is None or self._writing is None or not index.isValid():
            return None
        self._want(index.row() // PAGE)
        visit, column = self.visit(index.row()), COLUMNS[index.column()]
        if visit is None:
            here = index.row() // PAGE in self._pages
            word = VisitText.GONE if here and column is Column.NAME else VisitText.LOADING
            return self._writing.say(word) if role == Qt.ItemDataRole.DisplayRole else None
        if index.row() not in self._cells:
            self._cells[index.row()] = row(visit, self._writing)
        return find(self, column, self._cells[index.row()][column])

    def _want(self, page: int) -> None:
        if page in self._pages and page not in self._old:
            return
        if self._asked.get(page % SLOTS) != page:
            self._asked[page % SLOTS] = page
            self.page_wanted.emit(self._listing, page)

    def _text(self, _: Column, cell: Cell) -> str:
        return cell.text

    def _tip(self, _: Column, cell: Cell) -> str:
        return tip(cell.text)

    def _colour(self, _: Column, cell: Cell) -> Any:
        return self._look.colour(_ROLES[cell.mark])

    def _font(self, _: Column, cell: Cell) -> Any:
        if not cell.guessed:
            return None
        font = QFont()
        font.setItalic(True)
        return font

    def _icon(self, column: Column, cell: Cell) -> Any:
        if cell.mark is Mark.PLAIN:
            return None
        name = "tick-circle" if cell.mark is Mark.GOOD else "triangle-alert"
        if column is Column.SYNC and cell.mark is Mark.NOTICE:
            name = "cloud-slash"
        key = name, _ROLES[cell.mark]
        if key not in self._icons:
            self._icons[key] = QIcon(self._look.icons.picture(name, self._look.hex(key[1]), self._look.mm(5), 2.0))
        return self._icons[key]


_FINDERS: dict[Qt.ItemDataRole, Callable[[VisitRows, Column, Cell], Any]] = {
    Qt.ItemDataRole.DisplayRole: VisitRows._text,
    Qt.ItemDataRole.ToolTipRole: VisitRows._tip,
    Qt.ItemDataRole.AccessibleTextRole: VisitRows._text,
    Qt.ItemDataRole.ForegroundRole: VisitRows._colour,
    Qt.ItemDataRole.FontRole: VisitRows._font,
    Qt.ItemDataRole.DecorationRole: VisitRows._icon,
}
