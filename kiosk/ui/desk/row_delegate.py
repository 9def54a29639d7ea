"""Draws one row of the feed, or of a search: stripe, time, name over detail, icon and word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.presentation.desk.rows import RowWords
from kiosk.ui.desk.tones import INKS, STRIPES
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import direction_of
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.staff.style import desk_pixels

WORDS = Qt.ItemDataRole.UserRole
"""The role under which models hold `RowWords`; None: the row is on its way."""
ROW, _STRIPE, _GAP, _ICON = 14.0, 1.6, 2.4, 4.4
_SMALL = 0.86
_WORD_SHARE = 0.42
"""How much of a row the word at its end may take."""


class RowDelegate(QStyledItemDelegate):
    """Rows of 14 mm; right to left where the window is."""

    def __init__(self, parent: QAbstractItemView, look: Look) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The full width, 14 mm high."""
        del option, index
        return QSize(self._look.mm(30), self._look.mm(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row, or an empty place while it is read."""
        painter.save()
        box: QRect = option.rect
        state = option.state
        look = self._look
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour(Role.SELECTED))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, look.colour(Role.RAISED))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look.colour(Role.LINE))
        words = index.data(WORDS)
        if isinstance(words, RowWords):
            _RowPainter(painter, look, box, option.direction).draw(words)
        painter.restore()


class _RowPainter:
    def __init__(self, painter: QPainter, look: Look, box: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._look = look
        self._box = box
        self._direction = direction
        weight = QFont.Weight
        self._bold = look.typeface.font(desk_pixels(look, weight=weight.DemiBold), weight.DemiBold)
        self._plain = look.typeface.font(desk_pixels(look), weight.Medium)
        self._small = look.typeface.font(desk_pixels(look, tokens.DESK_BODY * _SMALL), weight.Medium)

    def draw(self, words: RowWords) -> None:
        look, box = self._look, self._box
        stripe, gap, icon = look.mm(_STRIPE), look.mm(_GAP), look.mm(_ICON)
        self._painter.fillRect(self._place(0, box.height() - 1, stripe, 0), look.colour(STRIPES[words.tone]))
        left = stripe + gap
        # as wide for "6:04 p.m." as for "12:04 p.m.": names stand under each other
        clock = f"0{words.lead}" if words.lead[1:2] == ":" else words.lead
        lead = max(map(QFontMetrics(self._plain).horizontalAdvance, (clock, "00:00"))) + 2
        self._text(left, lead, 0, box.height(), words.lead, self._plain, Role.MUTED)
        left += lead + gap
        most = int(box.width() * _WORD_SHARE)
        metrics = QFontMetrics(self._bold)
        wide = min(most, metrics.horizontalAdvance(words.word) + 2)
        right = box.width() - gap - wide
        ink = INKS[words.tone]
        self._text(right, wide, 0, box.height(), words.word, self._bold, ink)
        at = self._place((box.height() - icon) // 2, icon, icon, right - gap // 2 - icon)
        turned = self._direction is Qt.LayoutDirection.RightToLeft
        look.icons.paint(self._painter, words.icon, look.hex(ink), QRectF(at), turned=turned)
        room = right - gap // 2 - icon - gap - left
        if not words.detail:
            self._text(left, room, 0, box.height(), words.title, self._bold, Role.INK)
            return
        middle = box.height() // 2
        self._text(left, room, 0, middle + look.mm(0.4), words.title, self._bold, Role.INK, low=True)
        self._text(left, room, middle + look.mm(0.4), middle, words.detail, self._small, Role.MUTED, high=True)

    def _text(
        self,
        left: int,
        width: int,
        top: int,
        height: int,
        text: str,
        font: QFont,
        ink: Role,
        *,
        low: bool = False,
        high: bool = False,
    ) -> None:
        """On one line, whose height is that of the house's typeface whatever letters are in it."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, max(0, width))
        spare = height - metrics.height()
        down = top + (spare if low else 0 if high else spare / 2) + metrics.ascent()
        place = self._place(0, 0, min(width, metrics.horizontalAdvance(shown)), left)
        self._painter.setFont(font)
        self._painter.setPen(self._look.colour(ink))
        self._painter.setLayoutDirection(direction_of(shown))
        self._painter.drawText(QPointF(place.left(), self._box.top() + down), shown)

    def _place(self, top: int, height: int, width: int, left: int) -> QRect:
        """A part of the row, `left` counted from where reading begins."""
        part = QRect(self._box.left() + left, self._box.top() + top, width, height)
        return QStyle.visualRect(self._direction, self._box, part)
