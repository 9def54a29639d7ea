"""The manager's pages in windows of each size, in each theme and direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.places import Policies
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.manager import gallery
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT, Scale
from kiosk.ui.formats import BabelFormats
from kiosk.ui.manager.charts_page import ChartsPage
from kiosk.ui.manager.evacuation_page import EvacuationPage
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import PAGE
from kiosk.ui.staff.style import style_sheet
from tests.fakes.back_office import RESOURCES
from tests.fakes.translations import long_language

SAY = Speaker(Catalogue(), "en")
LONG = Speaker(Catalogue({"de": long_language}), "de")
FORMATS = BabelFormats("Europe/Berlin", "en_GB")
Maker = Callable[[QWidget, Look, Speaker], QWidget]


def day_name(day: date) -> str:
    return FORMATS.weekday_date(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "en")


def today(host: QWidget, look: Look, say: Speaker = SAY) -> TodayPage:
    """The day's visits, whose pages are there as soon as they are asked for."""
    page = TodayPage(
        host, look, say, FORMATS, Policies(), day_name=day_name, instant=lambda wall: wall.replace(tzinfo=UTC)
    )

    def give(listing: int, number: int) -> None:
        page.rows.give(listing, number, [gallery.visit(number * PAGE + place) for place in range(PAGE)])

    page.rows.page_wanted.connect(give, Qt.ConnectionType.QueuedConnection)
    return page


def inside(host: QWidget, look: Look, say: Speaker = SAY) -> InsidePage:
    return InsidePage(host, look, say, FORMATS)


def charts(host: QWidget, look: Look, say: Speaker = SAY) -> ChartsPage:
    return ChartsPage(host, look, say, FORMATS, 80, day_name=day_name)


def evacuation(host: QWidget, look: Look, say: Speaker = SAY) -> EvacuationPage:
    page = EvacuationPage(RESOURCES, say, FORMATS)
    page.setParent(host)
    del look
    return page


@contextmanager
def staged(
    make: Maker, width: int, height: int, *, dark: bool = False, turned: bool = False, say: Speaker = SAY
) -> Iterator[QWidget]:
    """A page in a window, gone when the block ends."""
    host = QWidget()
    host.setObjectName("page")
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    look = Look(RESOURCES, moving=False, theme=DARK if dark else LIGHT)
    look.scale = Scale.of_desk(width, height)
    host.setStyleSheet(style_sheet(look, RESOURCES / "styles" / "staff.qss"))
    host.resize(width, height)
    page = make(host, look, say)
    column = QVBoxLayout(host)
    column.setContentsMargins(look.mm(42), 8, 8, 8)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    column.addWidget(page)
    host.show()
    QTest.qWaitForWindowExposed(host)
    yield page
    host.close()
    shiboken6.delete(host)
