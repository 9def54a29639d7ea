"""Rows of the feed, as pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from kiosk.presentation.desk.rows import RowWords, Tone
from kiosk.ui.desk.row_delegate import WORDS, RowDelegate
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.style import desk_pixels

RESOURCES = Path(__file__).parents[4] / "resources"
ROW = RowWords(lead="6:04 م", title="Anna B.", detail="", word="دخول", icon="door-out", tone=Tone.FINE)


def drawn(words: RowWords, view: QListView, direction: Qt.LayoutDirection, look: Look) -> QImage:
    picture = QImage(600, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    model = QStandardItemModel()
    model.appendRow(QStandardItem())
    model.setData(model.index(0, 0), words, WORDS)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 600, 60), direction
    painter = QPainter(picture)
    RowDelegate(view, look).paint(painter, option, model.index(0, 0))
    painter.end()
    return picture


def columns_that_differ(one: QImage, other: QImage) -> list[int]:
    rows = range(one.height())
    return [x for x in range(one.width()) if any(one.pixel(x, y) != other.pixel(x, y) for y in rows)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_times_of_twelve_hours_are_whole_and_names_stand_under_each_other(qtbot, direction):
    view, look = QListView(), Look(RESOURCES, moving=False)
    qtbot.addWidget(view)
    early, late, none = (
        drawn(replace(ROW, lead=lead), view, direction, look) for lead in ("6:04 م", "12:04 م", "  :   ")
    )
    font = look.typeface.font(desk_pixels(look), QFont.Weight.Medium)
    widest = QFontMetrics(font).horizontalAdvance("12:04 م")
    differing = columns_that_differ(early, late)
    assert differing[-1] - differing[0] <= widest
    assert len(columns_that_differ(late, none)) >= widest * 0.7
