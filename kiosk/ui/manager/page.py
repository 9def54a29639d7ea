"""What the manager's rooms have in common: they say when somebody comes and goes, and have a strip for notices."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QScroller,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import apart
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.style import Kind, dress


class ManagerPage(RoomPage):
    """A room. `entered`, `left` and `stirred` are what the window says to it; `given` carries the inputs of people."""

    given = Signal(object)
    entered = Signal()
    left = Signal()
    stirred = Signal()

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._notice = Label(self)
        self._notice.setWordWrap(True)
        self._notice.hide()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(look.mm(2))

    def enter(self) -> None:
        """Somebody stands in the room."""
        self.entered.emit()

    def leave(self) -> None:
        """Nobody does any more."""
        self.left.emit()

    def happened(self) -> None:
        """Something was recorded or came."""
        self.stirred.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another scale."""
        super().resizeEvent(event)
        self.rescale()

    def rescale(self) -> None:
        """Sizes and colours anew."""

    def notice(self, text: str, kind: Kind) -> None:
        """Say this at the bottom until something else is said; "" says nothing."""
        changed = text != self._notice.text()
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        if changed:
            dress(self._notice, kind)
            announce(self, text)


def upright(widget: QWidget) -> bool:
    """Whether two things should stand one above the other in this window."""
    window = widget.window()
    return window.height() > window.width()


def along(widget: QWidget, layout: QBoxLayout) -> None:
    """Put what is in the layout side by side, or one above the other where the window is upright."""
    down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
    layout.setDirection(down if upright(widget) else across)


class Table(QTableView):
    """Says when it has another size, for columns that share its width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size."""
        super().resizeEvent(event)
        self.resized.emit()


class _Cells(QStyledItemDelegate):
    """Cells whose texts keep their order, whichever way the table is read."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As the model has it."""
        super().initStyleOption(option, index)
        option.text = apart(option.text)


def plain_table(table: QTableView) -> None:
    """A table of rows that a finger touches and drags: nothing is edited, whole rows are chosen."""
    table.setItemDelegate(_Cells(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    QScroller.grabGesture(table.viewport(), QScroller.ScrollerGestureType.TouchGesture)


def scale_table(table: QTableView, look: Look) -> None:
    """Rows that a finger hits, in the colours of the theme."""
    table.verticalHeader().setDefaultSectionSize(look.mm(tokens.DESK_ROW))
    table.setIconSize(QSize(look.mm(5), look.mm(5)))
    palette = table.palette()
    palette.setColor(QPalette.ColorRole.AlternateBase, look.colour(Role.RAISED))
    table.setPalette(palette)
