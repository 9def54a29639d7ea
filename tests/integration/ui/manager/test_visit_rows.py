from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, QObject, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.places import Policies
from kiosk.presentation.manager import gallery
from kiosk.presentation.manager.today import DayPicked, StoryClosed
from kiosk.presentation.manager.visits import Column, Writing
from kiosk.ui.drawing.look import Look
from kiosk.ui.manager.visit_rows import COLUMNS, KEPT, PAGE, SLOTS, VisitRows
from tests.fakes import manager_stage as stage
from tests.fakes.back_office import RESOURCES

WRITING = Writing(stage.SAY, stage.FORMATS, Policies(), gallery.AT)
NAME = COLUMNS.index(Column.NAME)


@pytest.fixture
def rows(qapp: QApplication) -> VisitRows:
    made = VisitRows(QObject(qapp), Look(RESOURCES, moving=False))
    made.asked = []
    made.page_wanted.connect(lambda listing, page: made.asked.append((listing, page)))
    made.begin(1, 100_000)
    made.look_again(WRITING)
    return made


def page_of(number: int) -> list[object]:
    return [gallery.visit(number * PAGE + place) for place in range(PAGE)]


def name(rows: VisitRows, row: int) -> str:
    return str(rows.data(rows.index(row, NAME)))


def test_a_hundred_thousand_rows_are_asked_for_by_pages_once_each(rows: VisitRows) -> None:
    assert rows.rowCount() == 100_000
    for row in (0, 1, 50, 99, 100):
        assert name(rows, row) == "…"
    assert rows.asked == [(1, 0), (1, 1)]
    rows.give(1, 0, page_of(0))
    assert name(rows, 0) == "Anna Berger"
    assert rows.asked == [(1, 0), (1, 1)]


def test_only_some_pages_are_kept_however_far_somebody_scrolls(rows: VisitRows) -> None:
    for number in range(40):
        name(rows, number * PAGE)
        rows.give(1, number, page_of(number))
    assert rows.pages_held == KEPT
    assert name(rows, 39 * PAGE) != "…"
    assert name(rows, 0) == "…"


def test_a_page_whose_question_was_dropped_is_asked_for_again(rows: VisitRows) -> None:
    name(rows, 0)
    name(rows, SLOTS * PAGE)
    name(rows, 0)
    assert rows.asked == [(1, 0), (1, SLOTS), (1, 0)]


def test_when_time_passes_old_rows_stay_until_the_new_ones_are_here(rows: VisitRows) -> None:
    rows.give(1, 0, page_of(0))
    rows.look_again(WRITING)
    assert name(rows, 0) == "Anna Berger"
    assert rows.asked == [(1, 0)]
    rows.give(1, 0, [gallery.visit(place + 1) for place in range(PAGE)])
    assert name(rows, 0) == "Ben Köhler"


def test_a_page_of_another_list_and_a_visit_that_was_taken_back_are_not_shown(rows: VisitRows) -> None:
    rows.give(7, 0, page_of(0))
    assert name(rows, 0) == "…"
    rows.give(1, 0, [None, *page_of(0)[1:]])
    assert name(rows, 0) == "Taken back"
    assert rows.visit(0) is None


def test_the_view_asks_for_what_it_shows_and_no_more(qtbot: QtBot) -> None:
    with stage.staged(stage.today, 1280, 800) as page:
        asked: list[int] = []
        page.rows.page_wanted.connect(lambda _listing, number: asked.append(number))
        page.draw(gallery.TODAY["today-long"])
        qtbot.waitUntil(lambda: name(page.rows, 0) == "Anna Berger", timeout=5000)
        assert set(asked) == {0}
        bar = page.table.verticalScrollBar()
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: name(page.rows, 99_999) != "…", timeout=5000)
        assert set(asked) == {0, 999}
        top = page.table.rowAt(5)
        page.draw(
            gallery.TODAY["today-long"].__class__(
                **{
                    field: getattr(gallery.TODAY["today-long"], field)
                    for field in gallery.TODAY["today-long"].__dataclass_fields__
                }
                | {"newer": 5, "looks": 2}
            )
        )
        assert page.table.rowAt(5) == top
        assert page._newer.isVisible()


def test_escape_closes_the_visit_beside_the_list(qtbot: QtBot) -> None:
    with stage.staged(stage.today, 1280, 800) as page:
        page.draw(gallery.TODAY["today-story"])
        with qtbot.waitSignal(page.given) as given:
            QTest.keyClick(page, Qt.Key.Key_Escape)
        assert given.args == [StoryClosed()]


def test_a_day_is_picked_from_a_calendar_that_ends_today(qtbot: QtBot) -> None:
    with stage.staged(stage.today, 1280, 800) as page:
        page.draw(gallery.TODAY["today"])
        calendar = page._stepper.calendar(gallery.DAY, gallery.DAY)
        qtbot.addWidget(calendar)
        assert calendar.maximumDate() == QDate(2026, 7, 14)
        with qtbot.waitSignal(page.given) as given:
            calendar.clicked.emit(QDate(2026, 7, 1))
        assert given.args == [DayPicked(date(2026, 7, 1))]


def test_keys_open_a_row_too(qtbot: QtBot) -> None:
    with stage.staged(stage.today, 1280, 800) as page:
        page.draw(gallery.TODAY["today"])
        qtbot.waitUntil(lambda: name(page.rows, 0) == "Anna Berger", timeout=5000)
        page.table.setFocus()
        page.table.selectRow(1)
        with qtbot.waitSignal(page.given) as given:
            QTest.keyClick(page.table, Qt.Key.Key_Return)
        assert given.args[0].visit_id == "v-1"


def test_the_times_of_a_visit_stand_in_their_fields_and_only_what_changed_is_given(qtbot: QtBot) -> None:
    with stage.staged(stage.today, 1280, 800) as page:
        page.draw(gallery.TODAY["today-story-times"])
        QApplication.processEvents()
        panel = page.panel
        for field in (panel._came, panel._left):
            assert field.lineEdit().width() >= field.fontMetrics().horizontalAdvance(field.text())
        assert panel._came.text().endswith("17:54")
        assert not panel._left.isEnabled()
        assert not panel._save.isEnabled()
        QTest.keyClicks(panel._reason, "seen on camera")
        assert panel._save.isEnabled()
        panel._came.setTime(QTime(17, 30))
        with qtbot.waitSignal(page.given) as given:
            panel._save.click()
        (times,) = given.args
        assert (times.came, times.left, times.reason) == (
            datetime(2026, 7, 14, 17, 30, tzinfo=UTC),
            None,
            "seen on camera",
        )
