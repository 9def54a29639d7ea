from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.arrivals import Arrival
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.desk.gallery import AT, GALLERY, ROWS
from kiosk.presentation.desk.rows import RowWords, Tone
from kiosk.ui.desk.feed_list import FeedList
from kiosk.ui.desk.feed_model import AT_MOST, KEPT, PAGE, FeedModel
from kiosk.ui.desk.row_delegate import WORDS
from kiosk.ui.drawing.look import Look
from tests.integration.ui.conftest import RESOURCES

MANY = 100_000


def arrival(depth: int) -> Arrival:
    """The one with so many rows below it."""
    return replace(ROWS[1], position=depth, event_id=f"e-{depth}", at=AT - timedelta(seconds=MANY - depth))


def words(one: Arrival) -> RowWords:
    return RowWords(lead="", title=one.event_id, detail="", word="", icon="tick-circle", tone=Tone.FINE)


class Pages:
    """Answers at once, and remembers what was asked."""

    def __init__(self, model: FeedModel, count: int) -> None:
        self.asked: list[tuple[int, int, int]] = []
        self.count = count
        self._model = model
        model.wanted.connect(self._answer)

    def first(self, rows: int) -> Sequence[Arrival]:
        return [arrival(self.count - 1 - place) for place in range(rows)]

    def _answer(self, page: int, first: int, rows: int) -> None:
        self.asked.append((page, first, rows))
        top = self._model.rowCount() - 1 - first
        self._model.give(page, [arrival(top - place) for place in range(rows)])


@pytest.fixture
def model(qapp) -> FeedModel:
    return FeedModel(qapp, words)


def title(model: FeedModel, row: int) -> str | None:
    found = model.data(model.index(row), WORDS)
    return found.title if isinstance(found, RowWords) else None


def test_a_row_that_is_looked_at_is_asked_for_with_its_page_and_no_other(model) -> None:
    pages = Pages(model, 1000)
    model.begin(1000, pages.first(PAGE))
    assert title(model, 0) == "e-999"
    assert pages.asked == []
    assert title(model, 500) is None
    assert title(model, 500) == "e-499"
    assert len(pages.asked) == 1
    assert model.held <= 2 * PAGE


def test_a_page_is_asked_for_once_while_it_is_on_its_way_and_again_when_it_was_let_go(model) -> None:
    asked = []
    model.wanted.connect(lambda page, first, rows: asked.append(page))
    model.begin(1000, ())
    for _ in range(3):
        title(model, 0)
    assert len(asked) == 1
    for row in range(0, PAGE * (AT_MOST + 1), PAGE):
        title(model, row + PAGE)
    assert title(model, 0) is None
    assert asked.count(asked[0]) == 2


def test_rows_that_come_in_on_top_move_nothing_that_is_known(model) -> None:
    pages = Pages(model, 100)
    model.begin(100, pages.first(PAGE))
    title(model, 99)
    assert (title(model, 99), title(model, 5)) == ("e-0", "e-94")
    model.add([arrival(101), arrival(100)])
    assert model.rowCount() == 102
    assert [title(model, row) for row in (0, 1, 2, 7, 101)] == ["e-101", "e-100", "e-99", "e-94", "e-0"]
    model.add([])
    assert model.rowCount() == 102


def test_a_page_that_was_asked_for_before_rows_came_in_is_put_where_it_belongs(model) -> None:
    waiting = []
    model.wanted.connect(lambda page, first, rows: waiting.append((page, first, rows)))
    model.begin(200, ())
    title(model, 150)
    (page, first, rows) = waiting[0]
    model.add([arrival(200)])
    model.give(page, [arrival(199 - first - place) for place in range(rows)])
    assert title(model, 151) == "e-49"
    model.give(77, [arrival(3)])  # nobody asked for it
    assert title(model, 151) == "e-49"


def test_the_words_of_all_rows_can_be_said_again(qtbot: QtBot, model) -> None:
    model.begin(3, [arrival(2), arrival(1), arrival(0)])
    with qtbot.waitSignal(model.dataChanged):
        model.say_again()
    model.begin(0, ())
    model.say_again()


def test_a_hundred_thousand_rows_are_scrolled_by_pages(qtbot: QtBot) -> None:
    look = Look(RESOURCES, moving=False)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 700)
    feed = FeedList(host, look, Speaker(Catalogue(), "en"), words)
    feed.resize(600, 700)
    host.show()
    qtbot.waitExposed(host)
    pages = Pages(feed.model, MANY)
    feed.model.begin(MANY, pages.first(PAGE))
    feed.draw(GALLERY["feed"].live)
    bar = feed.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > MANY)
    for step in range(0, 101, 5):
        bar.setValue(bar.maximum() * step // 100)
        feed.view.viewport().repaint()
        feed.view.viewport().repaint()
    assert title(feed.model, MANY - 1) == "e-0"
    assert len(pages.asked) < 60
    assert feed.model.held <= (KEPT + 1) * PAGE
    assert not feed.at_top
