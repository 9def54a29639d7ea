from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.app.staff.charts import charts_room
from kiosk.presentation.manager.charts import MissedTapped, Stepped, Tab, TabChosen
from kiosk.presentation.manager.figures import ChartKind
from kiosk.ui.manager.charts_page import ChartsPage
from kiosk.ui.manager.plot import Bars
from tests.fakes import door, front_office
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores

LAST_WEEK = TODAY - timedelta(weeks=1)


@pytest.fixture(scope="module")
def front(stores: KeptStores) -> FrontOffice:
    """A week ago two came at eight; today four come then, one later, one is refused, one has not come to a booking."""
    whole = front_office.document()
    whole["bookings"] = [
        {
            "id": "b-9",
            "member_id": "m-1",
            "guests": [],
            "location_id": "uptown",
            "resource": "Studio 2",
            "starts_at": "2026-06-15T10:00:00Z",
            "ends_at": "2026-06-15T11:00:00Z",
            "state": "confirmed",
        }
    ]
    store = stores.empty("charts")
    door.fill(store, whole)
    club = FrontOffice(store)
    for code in ("GRACE02", "SOFIA04"):
        club.enter(code, at("08:05", LAST_WEEK), consent=front_office.BEST)
    club.close(at("01:00", LAST_WEEK + timedelta(days=1)))
    for code in ("GRACE02", "SOFIA04", "ALAN003"):
        club.enter(code, at("08:05"), consent=front_office.BEST)
    club.leave("GRACE02", at("09:05"))
    club.scan("NOBODY", at("09:10"))
    club.free("ADA0001", at("17:00"))
    return club


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


@pytest.fixture
def page(qtbot: QtBot, office: BackOffice, tmp_path: Path) -> Iterator[ChartsPage]:
    maker = charts_room(office.parts, choose=lambda _parent, name: tmp_path / name)
    with entered(qtbot, office, maker) as made:
        assert isinstance(made, ChartsPage)
        drawn(qtbot, made)
        yield made


def drawn(qtbot: QtBot, page: ChartsPage) -> None:
    qtbot.waitUntil(lambda: len(page.cards) == len(ChartKind) and not page._drawing.isActive(), timeout=10000)


def plotted(page: ChartsPage, kind: ChartKind) -> list[object]:
    plot = page.cards[kind].plot
    assert plot is not None
    return list(plot.view.getPlotItem().items)


def bars(page: ChartsPage, kind: ChartKind) -> Bars:
    return next(item for item in plotted(page, kind) if isinstance(item, Bars))


def curve(page: ChartsPage, kind: ChartKind) -> pg.PlotDataItem:
    return next(item for item in plotted(page, kind) if isinstance(item, pg.PlotDataItem))


def test_the_day_is_told_in_a_sentence_beside_a_usual_monday(page: ChartsPage) -> None:
    assert page.line.text() == "Busiest 07:30–08:15, 3 arrivals."


def test_what_is_drawn_is_what_was_counted(page: ChartsPage) -> None:
    arrivals = bars(page, ChartKind.ARRIVALS)
    labels = page._charts[ChartKind.ARRIVALS].labels
    heights = dict(zip(labels, arrivals.opts["height"], strict=True))
    assert (heights["08:00"], heights["17:00"], sum(heights.values())) == (3, 1, 4)
    _, usual = curve(page, ChartKind.ARRIVALS).getData()
    assert usual[labels.index("08:00")] == 2

    inside_labels = page._charts[ChartKind.INSIDE_NOW].labels
    _, inside = curve(page, ChartKind.INSIDE_NOW).getData()
    assert inside[inside_labels.index("08:00")] == 3
    assert inside[inside_labels.index("09:15")] == 2
    levels = [item.value() for item in plotted(page, ChartKind.INSIDE_NOW) if isinstance(item, pg.InfiniteLine)]
    assert levels == [80]

    refused = bars(page, ChartKind.REFUSALS)
    assert [box.width() for box in refused.boxes] == [1]


def test_of_fewer_than_five_people_no_chart_tells_them_apart(page: ChartsPage) -> None:
    assert page.cards[ChartKind.ENTRIES].plot is None
    assert page.cards[ChartKind.ENTRIES]._figure.text().startswith("Fewer than five people")


def test_a_touch_tells_the_value_and_the_table_has_all_of_them(page: ChartsPage) -> None:
    card = page.cards[ChartKind.ARRIVALS]
    place = page._charts[ChartKind.ARRIVALS].labels.index("08:00")
    card.plot.pointed.emit(place)
    assert card._line.text() == "08:00: This day 3, Usual Monday 2"
    card.turned.emit()
    assert card._body.currentWidget() is card.table
    assert card.rows.data(card.rows.index(place, 1)) == "3"
    card.turned.emit()
    assert card._body.currentWidget() is card.plot


def test_each_chart_is_saved_as_a_picture_and_as_a_table(qtbot: QtBot, page: ChartsPage, tmp_path: Path) -> None:
    card = page.cards[ChartKind.REFUSALS]
    for ending in ("csv", "png"):
        card.export_wanted.emit(ending)
        name = f"refusals-2026-06-15.{ending}"
        qtbot.waitUntil(lambda name=name: page._notice.text() == f"Saved as {name}", timeout=5000)
    rows = list(csv.reader((tmp_path / "refusals-2026-06-15.csv").read_text("utf-8").splitlines()))
    assert rows == [["Reason", "Number"], ["Unknown code", "1"]]
    picture = QImage(str(tmp_path / "refusals-2026-06-15.png"))
    assert (picture.width(), picture.height()) == (card.width(), card.height())


def test_another_day_has_its_own_figures(qtbot: QtBot, page: ChartsPage) -> None:
    page.given.emit(Stepped(-7))
    qtbot.waitUntil(lambda: "2 arrivals" in page.line.text(), timeout=5000)
    drawn(qtbot, page)
    assert sum(bars(page, ChartKind.ARRIVALS).opts["height"]) == 2


def test_bookings_stand_beside_presence(qtbot: QtBot, page: ChartsPage) -> None:
    page.given.emit(TabChosen(Tab.BOOKINGS))
    qtbot.waitUntil(lambda: page.line.text() == "1 booking · 1 did not come", timeout=5000)
    row = [page.bookings.data(page.bookings.index(0, column)) for column in range(page.bookings.columnCount())]
    assert row == ["12:00–13:00", "Studio 2", "Ada Byron", "Did not come", "", ""]
    page.given.emit(MissedTapped())
    assert page.bookings.rowCount() == 1


def test_the_screen_waits_neither_for_the_store_nor_for_the_import_of_the_charts(
    qtbot: QtBot, office: BackOffice
) -> None:
    drawn_by = sys.modules.pop("kiosk.ui.manager.plot")
    try:
        with entered(qtbot, office, charts_room(office.parts)) as made:
            assert isinstance(made, ChartsPage)
            assert made._empty.text() == "One moment…"
            qtbot.waitUntil(lambda: "kiosk.ui.manager.plot" in sys.modules, timeout=10000)
            qtbot.waitUntil(lambda: bool(made.cards), timeout=10000)
    finally:
        sys.modules["kiosk.ui.manager.plot"] = drawn_by
