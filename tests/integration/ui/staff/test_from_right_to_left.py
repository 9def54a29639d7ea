"""The staff's windows where their language is read from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import read_as
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.manager.day_stepper import DayStepper
from kiosk.ui.member.window import KioskWindow

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
