"""Lists on sheets of paper, drawn row by row: any thread may do it, and none is held up by it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from kiosk.presentation.manager.lists import PaperList
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.fonts import Typeface
from kiosk.ui.drawing.mirror import apart

_TITLE, _TEXT = 4.2, 2.2
"""Millimetres of capitals."""
_ROW, _TALL_ROW = 7.0, 11.0
_HEAD = 24.0
_FOOT = 8.0
_GAP = 2.0
_HAIR = 0.2
_BOX = 5.0


class ListPress:
    """Puts a list on a device of pages, in one typeface."""

    def __init__(self, families: tuple[str, ...]) -> None:
        self._typeface = Typeface(families, on_paper=True)

    def press(self, shown: PaperList, device: QPagedPaintDevice) -> bool:
        """Draw all of it; whether the device took it."""
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            _Sheets(shown, device, painter, self._typeface).draw()
        finally:
            worked = painter.end()
        return worked


class _Sheets:
    """One list on its way to paper."""

    def __init__(self, shown: PaperList, device: QPagedPaintDevice, painter: QPainter, typeface: Typeface) -> None:
        self._shown = shown
        self._device = device
        self._painter = painter
        self._mm = device.logicalDpiX() / 25.4
        self._size = painter.viewport().size()
        self._row = self._mm * (_TALL_ROW if shown.tall else _ROW)
        fonts = ((_TITLE, QFont.Weight.Bold), (_TEXT, QFont.Weight.Medium), (_TEXT, QFont.Weight.Bold))
        self._title, self._text, self._bold = (
            typeface.font(typeface.pixels_for_cap(cap * self._mm, weight), weight) for cap, weight in fonts
        )
        whole = sum(column.part for column in shown.columns)
        self._widths = [self._size.width() * column.part / whole for column in shown.columns]
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if shown.leftwards else Qt.LayoutDirection.LeftToRight
        )

    def draw(self) -> None:
        room = self._size.height() - (_HEAD + _FOOT) * self._mm
        each = max(1, int(room // self._row))
        rows = self._shown.rows
        pages = max(1, -(-len(rows) // each))
        for page in range(pages):
            if page:
                self._device.newPage()
            self._frame(page + 1, pages)
            for place, texts in enumerate(rows[page * each : (page + 1) * each]):
                self._line(_HEAD * self._mm + place * self._row, texts)

    def _frame(self, page: int, pages: int) -> None:
        width, mm = self._size.width(), self._mm
        self._write(self._title, QRectF(0, 0, width, 9 * mm), self._shown.title)
        self._write(self._text, QRectF(0, 9 * mm, width, 6 * mm), self._shown.under)
        heads = tuple(column.head for column in self._shown.columns)
        self._cells(self._bold, (_HEAD - 7) * mm, 6 * mm, heads)
        self._rule(_HEAD * mm)
        foot = QRectF(0, self._size.height() - _FOOT * mm, width, _FOOT * mm)
        self._write(self._text, foot, f"{page} / {pages}")

    def _line(self, top: float, texts: tuple[str, ...]) -> None:
        self._cells(self._text, top, self._row, texts, boxes=True)
        self._rule(top + self._row)

    def _cells(self, font: QFont, top: float, height: float, texts: tuple[str, ...], *, boxes: bool = False) -> None:
        left = 0.0
        for column, width, text in zip(self._shown.columns, self._widths, texts, strict=True):
            cell = QRectF(left, top, width - _GAP * self._mm, height)
            if self._shown.leftwards:
                cell.moveRight(self._size.width() - left)
            if boxes and column.box:
                self._box(cell, ticked=bool(text))
            else:
                self._write(font, cell, text)
            left += width

    def _box(self, cell: QRectF, *, ticked: bool) -> None:
        side = _BOX * self._mm
        start = cell.right() - side if self._shown.leftwards else cell.left()
        box = QRectF(start, cell.center().y() - side / 2, side, side)
        self._painter.setPen(QPen(QColor(tokens.INK), 2 * _HAIR * self._mm))
        self._painter.drawRect(box)
        if ticked:
            self._painter.drawLine(QLineF(box.topLeft(), box.bottomRight()))
            self._painter.drawLine(QLineF(box.topRight(), box.bottomLeft()))

    def _write(self, font: QFont, box: QRectF, text: str) -> None:
        text = apart(text, self._painter.layoutDirection())
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(tokens.INK))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, elided)

    def _rule(self, y: float) -> None:
        self._painter.setPen(QPen(QColor(tokens.LIGHT[tokens.Role.LINE]), _HAIR * self._mm))
        self._painter.drawLine(QLineF(0, y, self._size.width(), y))
