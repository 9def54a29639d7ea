"""The rows of the feed: pages are asked for when somebody looks at them, and new rows come in on top.

A row is kept by how many are below it, which stays when others come in above.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kiosk.domain.arrivals import Arrival
from kiosk.presentation.desk.rows import RowWords
from kiosk.ui.desk.row_delegate import WORDS
from kiosk.ui.drawing.verbatim import tip

PAGE = 60
KEPT = 20
"""Pages that are kept; others are read again when somebody scrolls back."""
AT_MOST = 4
"""Pages that are waited for: whoever scrolls on has no use for those that went by, and they are asked for again."""

_NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class FeedModel(QAbstractListModel):
    """`wanted` carries a page's number, the place of its first row from the top, and how many rows it has."""

    wanted = Signal(int, int, int)

    def __init__(self, parent: QObject, words: Callable[[Arrival], RowWords]) -> None:
        super().__init__(parent)
        self._words = words
        self._count = 0
        self._pages: dict[int, dict[int, Arrival]] = {}
        self._asked: dict[int, int] = {}  # pages on their way, and how many rows are below the first of each

    def begin(self, count: int, first: Sequence[Arrival]) -> None:
        """Another list of so many rows, of which the first are here."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        for place, arrival in enumerate(first):
            self._put(count - 1 - place, arrival)
        self.endResetModel()

    def add(self, newest: Sequence[Arrival]) -> None:
        """Rows that came in, newest first."""
        if not newest:
            return
        self.beginInsertRows(_NOWHERE, 0, len(newest) - 1)
        self._count += len(newest)
        for place, arrival in enumerate(newest):
            self._put(self._count - 1 - place, arrival)
        self.endInsertRows()

    def give(self, page: int, rows: Sequence[Arrival]) -> None:
        """What was asked for, newest first."""
        top = self._asked.pop(page, None)
        if top is None:
            return
        self._pages[page] = self._pages.pop(page, {}) | {top - place: one for place, one in enumerate(rows)}
        while len(self._pages) > KEPT:
            del self._pages[next(iter(self._pages))]
        if rows:
            first = self._count - 1 - top
            self.dataChanged.emit(self.index(first), self.index(min(self._count, first + len(rows)) - 1))

    def say_again(self) -> None:
        """The words of all rows may be others now: a customer can see, or nobody looks."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def arrival(self, row: int) -> Arrival | None:
        """What happened in this row, if it is here."""
        depth = self._count - 1 - row
        return self._pages.get(depth // PAGE, {}).get(depth)

    @property
    def held(self) -> int:
        """How many rows are here."""
        return sum(map(len, self._pages.values()))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """All rows of the list, read or not."""
        return 0 if parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row; one that is not here is asked for."""
        if role not in (WORDS, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        arrival = self.arrival(index.row())
        if arrival is None:
            self._ask(index.row())
            return None
        words = self._words(arrival)
        if role == WORDS:
            return words
        whole = " · ".join(part for part in (words.lead, words.title, words.detail, words.word) if part)
        return tip(whole) if role == Qt.ItemDataRole.ToolTipRole else whole

    def _put(self, depth: int, arrival: Arrival) -> None:
        self._pages.setdefault(depth // PAGE, {})[depth] = arrival

    def _ask(self, row: int) -> None:
        page = (self._count - 1 - row) // PAGE
        if page in self._asked:
            return
        if len(self._asked) == AT_MOST:
            del self._asked[next(iter(self._asked))]
        first = max(0, self._count - (page + 1) * PAGE)
        self._asked[page] = self._count - 1 - first
        self.wanted.emit(page, first, self._count - page * PAGE - first)
