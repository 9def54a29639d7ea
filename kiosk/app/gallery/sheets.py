"""Contact sheets: many pictures on one, small, each with its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

_WIDE, _UPRIGHT = QSize(480, 300), QSize(270, 480)
_COLUMNS = {True: 6, False: 4}
_ROWS = {True: 3, False: 5}
_GAP, _LABEL = 12, 22
_GROUND, _INK = "#3A4354", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Picture:
    """One screen, and what it is called."""

    name: str
    image: QImage


def contact_sheets(pictures: Sequence[Picture]) -> list[QImage]:
    """The pictures in their order, as many to a sheet as can be looked at; all of one shape."""
    if not pictures:
        return []
    upright = pictures[0].image.height() > pictures[0].image.width()
    each = _COLUMNS[upright] * _ROWS[upright]
    return [_sheet(pictures[start : start + each], upright) for start in range(0, len(pictures), each)]


def _sheet(pictures: Sequence[Picture], upright: bool) -> QImage:
    cell, columns = (_UPRIGHT if upright else _WIDE), _COLUMNS[upright]
    rows = -(-len(pictures) // columns)
    step_x, step_y = cell.width() + _GAP, cell.height() + _LABEL + _GAP
    sheet = QImage(columns * step_x + _GAP, rows * step_y + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor(_GROUND))
    painter = QPainter(sheet)
    font = QFont("Inter")
    font.setPixelSize(13)
    painter.setFont(font)
    painter.setPen(QColor(_INK))
    for number, picture in enumerate(pictures):
        x, y = _GAP + number % columns * step_x, _GAP + number // columns * step_y
        painter.drawText(QRect(x, y, cell.width(), _LABEL), Qt.AlignmentFlag.AlignVCenter, picture.name)
        small = picture.image.scaled(
            cell, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(x, y + _LABEL, small)
    painter.end()
    return sheet
