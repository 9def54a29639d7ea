"""Who was found, in the place of the feed while somebody searches."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from kiosk.presentation.desk.inputs import SearchChosen
from kiosk.presentation.desk.rows import RowWords
from kiosk.ui.desk.parts import text
from kiosk.ui.desk.row_delegate import WORDS, RowDelegate
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import tip
from kiosk.ui.staff.style import Kind

_NOWHERE = QModelIndex()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[RowWords, ...] = ()

    def show_rows(self, rows: tuple[RowWords, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        words = self._rows[index.row()]
        if role == WORDS:
            return words
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            whole = " · ".join(part for part in (words.title, words.detail, words.word) if part)
            return tip(whole) if role == Qt.ItemDataRole.ToolTipRole else whole
        return None


class Results(QWidget):
    """`given` carries `SearchChosen`. The cursor stays in the search field: its keys move the mark here."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._words: tuple[RowWords, ...] = ()
        self._rows = _Rows(self)
        self._list = QListView(self)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(RowDelegate(self._list, look))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self.given.emit(SearchChosen(index.row())))
        self._under = text(self, "", Kind.MUTED)
        self._under.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._under)

    def draw(self, rows: tuple[RowWords, ...], marked: int, under: str) -> None:
        """These people, one of them marked, and a line below."""
        if rows != self._words:
            self._words = rows
            self._rows.show_rows(rows)
        if rows:
            self._list.setCurrentIndex(self._rows.index(min(marked, len(rows) - 1)))
        self._under.setText(under)
        self._under.setVisible(bool(under))
