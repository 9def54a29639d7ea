from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.staff.files import AT_ONCE, save
from kiosk.app.staff.today import today_room
from kiosk.domain.pay_as_you_go import BEST
from kiosk.presentation.manager.today import RowTouched, Step, Stepping, TimesGiven
from kiosk.presentation.manager.visits import Column
from kiosk.store.faults import StoreUnavailable
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import COLUMNS
from tests.fakes import front_office
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores


@pytest.fixture
def front(stores: KeptStores) -> FrontOffice:
    return FrontOffice(front_office.fill(stores.empty("store")))


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


def texts(page: TodayPage, column: Column) -> list[str]:
    rows, place = page.rows, COLUMNS.index(column)
    return [str(rows.data(rows.index(row, place))) for row in range(rows.rowCount())]


def shows(qtbot: QtBot, page: TodayPage, column: Column, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: texts(page, column) == wanted, timeout=5000)


def button(page: TodayPage, text: str):
    return next(one for one in page.findChildren(type(page._print)) if one.text() == text)


def test_the_day_is_listed_newest_first_and_grows_without_moving(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.stay("GRACE02", "08:00", "09:30")
    front.enter("ALAN003", at("18:00"), consent=BEST)
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["18:00", "08:00"])
        assert texts(page, Column.OUT) == ["42\xa0min so far", "09:30"]
        assert texts(page, Column.NAME)[1].startswith("Grace ")
        assert "€12.00" in texts(page, Column.ENTRY)[0]
        assert page._numbers.text() == "2 visits · 1 inside · 0 refused · 0 free · 1 pay-as-you-go"

        front.enter("ADA0001", at("18:43"))
        office.pass_time(90)
        page.happened()
        qtbot.waitUntil(lambda: page._newer.isVisible(), timeout=5000)
        assert page._newer.text() == "1 new"
        assert texts(page, Column.IN) == ["18:00", "08:00"]
        shows(qtbot, page, Column.OUT, ["43\xa0min so far", "09:30"])
        page._newer.click()
        shows(qtbot, page, Column.IN, ["18:43", "18:00", "08:00"])


def test_another_day_is_one_step_away_and_an_empty_one_says_so(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.enter("GRACE02", at("18:00", date(2026, 6, 14)))
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(lambda: page._empty.text() == "No visits yet today.", timeout=5000)
        page._stepper.stepped.emit(-1)
        shows(qtbot, page, Column.IN, ["18:00"])
        assert "inside" not in page._numbers.text()


def test_a_name_is_found_as_it_is_typed(qtbot: QtBot, front: FrontOffice, office: BackOffice) -> None:
    front.enter("GRACE02", at("17:00"))
    front.enter("ADA0001", at("18:00"))
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["18:00", "17:00"])
        QTest.keyClicks(page._search, "gra")
        shows(qtbot, page, Column.IN, ["17:00"])


def test_a_row_tells_why_the_door_opened_and_its_times_can_be_set_right(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    visit_id = front.enter("ADA0001", at("18:00")).visit_id
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["18:00"])
        index = page.rows.index(0, 0)
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center())
        qtbot.waitUntil(lambda: "Ada" in page.panel._name.text(), timeout=5000)
        said = [label.text() for label in page.panel.findChildren(type(page._numbers))]
        assert any(text.startswith("Checked in: ") for text in said)
        assert any("by the member, at k-1" in text for text in said)

        page.given.emit(Stepping(Step.CHANGE_TIMES))
        page.given.emit(TimesGiven(at("17:30"), None, "seen on camera"))
        shows(qtbot, page, Column.IN, ["17:30"])
        qtbot.waitUntil(lambda: "The times were changed." in page._notice.text(), timeout=5000)

        page.given.emit(RowTouched(visit_id))
        page.given.emit(Stepping(Step.TAKE_BACK))
        button(page, "Yes, take it back").click()
        shows(qtbot, page, Column.NAME, ["Taken back"])
        assert page._numbers.text().startswith("0 visits · 0 inside")


def test_what_cannot_be_is_told_in_the_words_of_the_rules(qtbot: QtBot, front: FrontOffice, office: BackOffice) -> None:
    visit_id = front.stay("ADA0001", "17:00", "18:00")
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["17:00"])
        page.given.emit(RowTouched(visit_id))
        qtbot.waitUntil(lambda: "Ada" in page.panel._name.text(), timeout=5000)
        page.given.emit(Stepping(Step.CHANGE_TIMES))
        page.given.emit(TimesGiven(at("18:30"), None, "seen on camera"))
        qtbot.waitUntil(
            lambda: page.panel._trouble.text() == "Not done: the visit would end before it begins", timeout=5000
        )


def test_whoever_leaves_the_room_leaves_no_names_behind(qtbot: QtBot, front: FrontOffice, office: BackOffice) -> None:
    visit_id = front.enter("ADA0001", at("18:00")).visit_id
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["18:00"])
        page.given.emit(RowTouched(visit_id))
        qtbot.waitUntil(lambda: "Ada" in page.panel._name.text(), timeout=5000)
        page.leave()
        assert page.rows.rowCount() == 0
        assert page.panel._name.text() == ""
        assert not page.panel.isVisible()


def test_the_list_is_saved_as_it_is_shown(qtbot: QtBot, front: FrontOffice, office: BackOffice, tmp_path: Path) -> None:
    front.free("GRACE02", at("17:00"))
    front.enter("ALAN003", at("18:00"), consent=BEST)
    asked: list[str] = []

    def choose(_parent: object, name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    with entered(qtbot, office, today_room(office.parts, choose=choose)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["18:00", "17:00"])
        for ending in ("csv", "json"):
            page.export_wanted.emit(ending)
            qtbot.waitUntil(lambda e=ending: page._notice.text() == f"Saved as visits-2026-06-15.{e}", timeout=5000)
    assert asked == ["visits-2026-06-15.csv", "visits-2026-06-15.json"]
    rows = list(csv.DictReader((tmp_path / asked[0]).read_text("utf-8").splitlines()))
    assert [(row["first_name"], row["amount"]) for row in rows] == [("Alan", "12.00"), ("Grace", "")]
    told = json.loads((tmp_path / asked[1]).read_text("utf-8"))
    assert [(row["entry_method"], row["amount"]) for row in told] == [("ENT", 1200), ("FRE", None)]


def test_a_file_that_cannot_be_written_is_told_of(
    qtbot: QtBot, front: FrontOffice, office: BackOffice, tmp_path: Path
) -> None:
    nowhere = tmp_path / "gone" / "a.csv"
    with entered(qtbot, office, today_room(office.parts, choose=lambda _parent, _name: nowhere)) as page:
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(lambda: page._empty.isVisible(), timeout=5000)
        page.export_wanted.emit("csv")
        qtbot.waitUntil(lambda: page._notice.text().startswith("Not saved. "), timeout=5000)


def test_a_long_file_lets_others_have_their_turn_and_is_whole_or_not_there(
    qtbot: QtBot, office: BackOffice, tmp_path: Path
) -> None:
    told: list[str] = []
    file = tmp_path / "long.csv"
    file.write_bytes(b"what was there before")

    def pieces(_store: object) -> Iterator[bytes]:
        for number in range(2 * AT_ONCE + 1):
            told.append("piece")
            yield b"%d\n" % number

    save(office.parts.office, file, pieces, lambda wrong: told.append(f"saved {wrong}"))
    office.parts.office.ask(lambda _: told.append("somebody else"), lambda _: None)
    qtbot.waitUntil(lambda: "saved None" in told, timeout=5000)
    assert told.index("somebody else") == AT_ONCE
    assert file.read_bytes().splitlines()[-1] == b"%d" % (2 * AT_ONCE)

    def breaks(_store: object) -> Iterator[bytes]:
        yield from pieces(_store)
        raise StoreUnavailable("the disk is gone")

    save(office.parts.office, file, breaks, lambda wrong: told.append(f"saved {wrong}"))
    qtbot.waitUntil(lambda: "saved the disk is gone" in told, timeout=5000)
    assert file.read_bytes().splitlines()[-1] == b"%d" % (2 * AT_ONCE)
    assert list(tmp_path.glob(".long*")) == []


def test_the_list_is_printed_with_all_its_rows(
    qtbot: QtBot, front: FrontOffice, office: BackOffice, tmp_path: Path
) -> None:
    front.stay("GRACE02", "08:00", "09:30")
    front.enter("ADA0001", at("18:00"))
    paper = tmp_path / "day.pdf"

    def printer(_parent: object) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(paper))
        return made

    with entered(qtbot, office, today_room(office.parts, printer=printer)) as page:
        assert isinstance(page, TodayPage)
        shows(qtbot, page, Column.IN, ["18:00", "08:00"])
        page.print_wanted.emit()
        qtbot.waitUntil(lambda: page._notice.text() == "Sent to the printer.", timeout=10000)
    read = QPdfDocument()
    read.load(str(paper))
    text = read.getAllText(0).text()
    for words in ("Uptown", "2 visits", "Ada", "Grace", "09:30", "1 / 1"):
        assert words in text


def test_the_person_of_a_visit_is_opened_at_the_desk(qtbot: QtBot, front: FrontOffice, office: BackOffice) -> None:
    front.stay("GRACE02", "08:00", "09:30")
    wanted: list[str] = []
    with entered(qtbot, office, today_room(office.parts, at_desk=wanted.append)) as page:
        shows(qtbot, page, Column.NAME, ["Grace Hopper"])
        visit = page.rows.visit(0)
        assert visit is not None
        page.given.emit(RowTouched(visit.id))
        qtbot.waitUntil(lambda: button(page, "Open at the desk").isVisible(), timeout=5000)
        QTest.mouseClick(button(page, "Open at the desk"), Qt.MouseButton.LeftButton)
    assert wanted == ["m-2"]
