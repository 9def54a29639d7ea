"""Every value of the manager's rooms at every size: nothing wider than its window, rows and buttons a finger hits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.manager import gallery
from kiosk.ui.manager.charts_page import ChartsPage
from kiosk.ui.manager.evacuation_page import ROW, EvacuationPage
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.manager.inside_rows import InsideColumn
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import COLUMNS
from tests.fakes import manager_stage as stage

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = ((1280, 800), (1920, 1080), (1080, 1920))
ROOMS = {
    "today": (stage.today, gallery.TODAY),
    "inside": (stage.inside, gallery.INSIDE),
    "charts": (stage.charts, gallery.CHARTS),
    "evacuation": (stage.evacuation, gallery.EVACUATION),
}
KINDS = (
    ("light", False, False, stage.SAY),
    ("dark and from right to left", True, True, stage.SAY),
    ("in a long language", False, False, stage.LONG),
)


def settle(page: QWidget) -> None:
    for _ in range(3):
        QApplication.processEvents()
    while isinstance(page, ChartsPage) and page._drawing.isActive():
        QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize(("dark", "turned", "say"), [kind[1:] for kind in KINDS], ids=[kind[0] for kind in KINDS])
@pytest.mark.parametrize("room", ROOMS)
def test_all_of_it_can_be_seen_and_touched(
    room: str, size: tuple[int, int], dark: bool, turned: bool, say: Speaker
) -> None:
    make, values = ROOMS[room]
    with stage.staged(make, *size, dark=dark, turned=turned, say=say) as page:
        for name, value in values.items():
            page.draw(value)
            settle(page)
            millimetre = page._look.scale.px_per_mm
            for button in page.findChildren(QAbstractButton):
                if not button.isVisible() or button.parent() is None or isinstance(button.parent(), QTableView):
                    continue
                if button.__class__.__name__ in ("QToolButton", "QTableCornerButton"):
                    continue
                least = round(9.5 * millimetre)
                assert button.height() >= least, (name, button.text(), button.height())
                left = button.mapTo(page, button.rect().topLeft()).x()
                assert left >= 0, (name, button.text())
                assert left + button.width() <= page.width() + 1, (name, button.text())
                assert button.width() >= button.minimumSizeHint().width() - 1, (name, button.text())
            for label in page.findChildren(QLabel):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()) - 1, (name, label.text())
            for table in page.findChildren(QTableView):
                if table.isVisible() and isinstance(page, TodayPage):
                    head = table.horizontalHeader()
                    for place, column in enumerate(COLUMNS):
                        wide = table.columnWidth(place)
                        assert wide == 0 or wide >= head.sectionSizeHint(place), (name, column)
                if table.isVisible() and table.model().rowCount():
                    wanted = ROW if isinstance(page, EvacuationPage) else 12.0
                    assert table.rowHeight(0) >= round(wanted * millimetre) - 1, name
                    if not isinstance(page, ChartsPage):
                        whole = table.horizontalHeader().length()
                        assert whole <= table.viewport().width() + 1, (name, whole, table.viewport().width())


def test_a_page_that_was_left_shows_nobody() -> None:
    with stage.staged(stage.today, 1280, 800) as page:
        page.draw(gallery.TODAY["today-story"])
        settle(page)
        page.draw(gallery.TODAY["today"].__class__())
        settle(page)
        assert page.rows.rowCount() == 0
        assert not page.panel.isVisible()


@pytest.mark.parametrize("turned", [False, True])
def test_the_words_that_check_out_are_whole_in_every_language(turned: bool) -> None:
    with stage.staged(stage.inside, 900, 700, turned=turned, say=stage.LONG) as page:
        assert isinstance(page, InsidePage)
        page.draw(gallery.INSIDE["inside"])
        settle(page)
        words = page.table.fontMetrics().horizontalAdvance(page.rows.index(0, InsideColumn.OUT).data())
        assert page.table.columnWidth(InsideColumn.OUT) >= words + page._look.mm(4)
        assert page.table.horizontalHeader().length() <= page.table.viewport().width()
