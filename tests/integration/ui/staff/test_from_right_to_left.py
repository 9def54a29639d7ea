"""The staff's windows where their language is read from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import read_as, room_at_end
from kiosk.ui.drawing.verbatim import Label, caption
from kiosk.ui.formats import field_locale
from kiosk.ui.manager.day_stepper import DayStepper
from kiosk.ui.manager.page import plain_table
from kiosk.ui.manager.visit_panel import VisitPanel
from kiosk.ui.member.window import KioskWindow
from kiosk.ui.staff.style import Kind, dress, style_sheet

APART, DONE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
RESOURCES = Path(__file__).parents[4] / "resources"
EXPORT = "تصدير CSV"
FORCED = {"ar": "\N{RIGHT-TO-LEFT EMBEDDING}", "en": "\N{LEFT-TO-RIGHT EMBEDDING}"}
ENDED = "\N{POP DIRECTIONAL FORMATTING}"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(400, 200)
    yield made
    read_as(made, "en")


def shown(window: QWidget, widget: QWidget) -> QImage:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    layout.removeWidget(widget)
    return picture


def ink_from_left(picture: QImage) -> int:
    """The first column that is not as the corner is."""
    ground = picture.pixelColor(0, 0)
    rows = range(picture.height())
    return next(x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in rows))


@pytest.mark.parametrize(("language", "other"), [("ar", "en"), ("en", "ar")])
def test_the_text_of_a_button_is_read_as_its_window_is(window: QWidget, language: str, other: str) -> None:
    read_as(window, language)

    def button(text: str) -> QImage:
        return shown(window, QPushButton(text, window))

    assert button(EXPORT) == button(f"{FORCED[language]}{EXPORT}{ENDED}")
    assert button(EXPORT) != button(f"{FORCED[other]}{EXPORT}{ENDED}")


@pytest.mark.parametrize("text", ["Anna", "ليلى", "64"])
def test_a_label_begins_where_its_window_does_whichever_way_its_text_runs(window: QWidget, text: str) -> None:
    read_as(window, "ar")
    label = Label(text, window)
    assert ink_from_left(shown(window, label)) > label.width() / 2
    read_as(window, "en")
    assert ink_from_left(shown(window, label)) < label.width() / 2


def test_a_label_in_the_middle_stays_there(window: QWidget) -> None:
    label = Label("64", window, alignment=Qt.AlignmentFlag.AlignCenter)
    read_as(window, "ar")
    assert label.alignment() == Qt.AlignmentFlag.AlignCenter


def test_members_read_as_they_do_whatever_staff_do(window: QWidget, open_window: Callable[[], KioskWindow]) -> None:
    members = open_window()
    read_as(window, "ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert members.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_way_back_through_days_points_to_where_reading_begins(window: QWidget) -> None:
    read_as(window, "ar")
    stepper = DayStepper(window, Look(RESOURCES, moving=False), Speaker(Catalogue(), "en"), str)
    stepper.draw(date(2026, 7, 1), date(2026, 7, 14))
    stepper.rescale()
    shown(window, stepper)
    assert stepper._back.x() > stepper._on.x()
    pointing_right = stepper._back.grab().toImage()
    read_as(window, "en")
    assert stepper._on.grab().toImage() == pointing_right != stepper._back.grab().toImage()


@pytest.mark.parametrize(
    ("language", "text", "given"),
    [
        ("ar", "10 visits.", f"{APART}10 visits.{DONE}"),
        ("ar", "ليلى حداد", "ليلى حداد"),
        ("ar", "R&B\nدفع 12.00 €", f"{APART}R&&B{DONE}\nدفع 12.00 €"),
        ("en", "10 visits.", "10 visits."),
        ("en", "عشر زيارات.", f"{APART}عشر زيارات.{DONE}"),
    ],
)
def test_what_runs_against_the_window_keeps_its_order_on_a_button(
    window: QWidget, language: str, text: str, given: str
) -> None:
    read_as(window, language)
    assert caption(text) == given


def test_what_runs_against_a_table_keeps_its_order_in_its_cells(window: QWidget) -> None:
    read_as(window, "ar")
    table = QTableView(window)
    plain_table(table)
    rows = QStandardItemModel(table)
    rows.appendRow([QStandardItem(text) for text in ("10 visits.", "ليلى")])
    table.setModel(rows)
    cells, option = table.itemDelegate(), QStyleOptionViewItem()
    assert isinstance(cells, QStyledItemDelegate)
    shown = []
    for column in range(2):
        cells.initStyleOption(option, rows.index(0, column))
        shown.append(option.text)
    assert shown == [f"{APART}10 visits.{DONE}", "ليلى"]


@pytest.mark.parametrize(("language", "margins"), [("ar", (7, 0, 0, 3)), ("en", (0, 0, 7, 3))])
def test_room_for_a_scroll_bar_is_left_where_the_bar_is(
    window: QWidget, language: str, margins: tuple[int, int, int, int]
) -> None:
    read_as(window, language)
    layout = window.layout()
    assert layout is not None
    room_at_end(layout, 7, 3)
    left = layout.contentsMargins()
    assert (left.left(), left.top(), left.right(), left.bottom()) == margins


def test_fields_of_times_have_the_digits_of_the_screen_and_the_names_of_the_language() -> None:
    arabic = field_locale("ar")
    assert arabic.zeroDigit() == "0"
    assert arabic.dayName(2, QLocale.FormatType.LongFormat) == "الثلاثاء"
    assert field_locale("de").dayName(2, QLocale.FormatType.LongFormat) == "Dienstag"


def test_a_time_to_change_is_read_day_first_and_hour_before_minute(window: QWidget) -> None:
    read_as(window, "ar")
    field = VisitPanel(window, Look(RESOURCES, moving=False), Speaker(Catalogue(), "ar"), lambda wall: wall)._came
    field.setDateTime(QDateTime(QDate(2026, 7, 14), QTime(17, 54)))
    assert field.text() == "الثلاثاء 14 يوليو 17:54"


def test_a_chip_is_as_wide_when_it_is_on_as_when_it_is_off(window: QWidget) -> None:
    look = Look(RESOURCES, moving=False)
    window.setStyleSheet(style_sheet(look, RESOURCES / "styles" / "staff.qss"))
    for kind in (Kind.CHIP, Kind.TILE):
        button = QPushButton("الأطول بقاءً أولًا", window)
        button.setCheckable(True)
        dress(button, kind)
        inked = []
        for on in (False, True):
            button.setChecked(on)
            picture = shown(window, button)
            middle = picture.height() // 2
            row = [x for x in range(picture.width()) if picture.pixelColor(x, middle).lightness() < 90]
            inked.append(row[-1] - row[0])
        assert abs(inked[1] - inked[0]) <= 4, kind
