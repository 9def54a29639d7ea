"""People, passes and reasons that are called as nobody thought of, in all rooms."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.staff.evacuation import Evacuation
from kiosk.app.staff.files import save
from kiosk.app.staff.inside import inside_room
from kiosk.app.staff.live import LiveRoom
from kiosk.app.staff.today import today_room
from kiosk.presentation.desk.fixes import Fix
from kiosk.presentation.desk.inputs import Cancelled, FixPressed, RowTapped
from kiosk.presentation.manager.evacuation import CODE_BYTES, Calling, Sure
from kiosk.presentation.manager.today import RowTouched
from kiosk.presentation.manager.visits import Column
from kiosk.presentation.shortened import shortened
from kiosk.services.day_export import day_csv
from kiosk.store import tables
from kiosk.ui.desk.case_panel import CasePanel
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.drawing.verbatim import LONGEST_NAME, Label
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.manager.inside_rows import InsideColumn
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import COLUMNS
from tests.fakes import door, odd_club
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores

NAMES = odd_club.ODD_NAMES
ALL = {**NAMES, **odd_club.TURNING}
TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture(scope="module")
def front(stores: KeptStores) -> FrontOffice:
    """The people at the desk of a club in which everybody is inside, every third of them for nothing."""
    club = FrontOffice(odd_club.fill(stores.empty("odd"), free_entry_month_limit=99))
    for place, name in enumerate(ALL):
        moment, code = at("12:00") + timedelta(minutes=7 * place), odd_club.code(name)
        if place % 3 == 0:
            club.let_in(code, moment, odd_club.LONG_REASON)
        else:
            club.enter(code, moment)
    return club


@pytest.fixture
def visits(front: FrontOffice) -> dict[str, str]:
    """The visits, by whose they are."""
    return {row.member_id.removeprefix("m-"): row.id for row in door.rows(front.store, tables.visits)}


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


def whole(name: str) -> str:
    return " ".join(ALL[name]).strip()


def is_called(text: str, name: str) -> bool:
    """Whether this is their name, as far as there is room; names that run the other way are set apart."""
    return shortened(whole(name), LONGEST_NAME) == re.sub("[\u2066-\u2069]", "", text)


def labels(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Label) if one.isVisible()]


def cut(widget: QWidget) -> list[str]:
    """What lies beside that which can be seen of the areas that scroll up and down, and buttons without room."""
    areas = [one for one in widget.findChildren(QScrollArea) if one.isVisible()]
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    return [
        *(str(labels(one)) for one in areas if one.widget().width() > one.viewport().width()),
        *(one.text() for one in buttons if one.width() < one.sizeHint().width()),
    ]


def is_all_there(qtbot: QtBot, widget: QWidget) -> None:
    """As soon as it is laid out."""
    qtbot.waitUntil(lambda: cut(widget) == [], timeout=2000)


def opened(qtbot: QtBot, page: LivePage, name: str) -> CasePanel:
    arrivals = [page.feed.model.arrival(row) for row in range(page.feed.model.rowCount())]
    person = f"m-{name}"
    found = next(one for one in arrivals if one is not None and one.person is not None and one.person.id == person)
    page.given.emit(RowTapped(found))
    number = f"No. {50234 + list(ALL).index(name) + 1}"
    qtbot.waitUntil(lambda: any(number in text for text in labels(page.case)), timeout=5000)
    return page.case


def filled(qtbot: QtBot, page: LivePage) -> None:
    qtbot.waitUntil(lambda: page.feed.model.rowCount() >= len(ALL) and page.feed.model.held >= len(ALL), timeout=5000)


def test_every_case_names_its_person_as_they_are_called_and_has_room_for_it(qtbot: QtBot, office: BackOffice) -> None:
    with entered(qtbot, office, LiveRoom(office.parts)) as page:
        assert isinstance(page, LivePage)
        filled(qtbot, page)
        for name in NAMES:
            case = opened(qtbot, page, name)
            assert any(is_called(text, name) for text in labels(case))
            is_all_there(qtbot, case)


def test_every_question_about_somebody_stays_through_a_scan_and_has_room_for_their_name(
    qtbot: QtBot, office: BackOffice, front: FrontOffice
) -> None:
    room = LiveRoom(office.parts)
    with entered(qtbot, office, room) as page:
        assert isinstance(page, LivePage)
        filled(qtbot, page)
        for name in ("unbroken", "markup", "arabic", "long"):
            opened(qtbot, page, name)
            for fix in (Fix.NOTE, Fix.MISSED_VISIT, Fix.CONVERT, Fix.UNDO_CHECK_IN, Fix.LET_IN_FREE, Fix.GUEST):
                page.given.emit(FixPressed(fix))
                if not page.sheet.isVisible():
                    continue
                office.pass_time(1)
                front.scan("NOBODY99", office.now)
                page.happened()
                qtbot.wait(20)
                assert page.sheet.isVisible(), fix
                assert page.sheet._card.width() <= page.sheet.width()
                assert page.sheet._card.height() <= page.sheet.height(), (name, fix)
                is_all_there(qtbot, page.sheet)
                page.given.emit(Cancelled())


def test_the_list_of_the_day_and_the_story_of_a_visit_say_it_as_it_was_typed(
    qtbot: QtBot, office: BackOffice, visits: dict[str, str]
) -> None:
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        rows, place = page.rows, COLUMNS.index(Column.NAME)
        last = len(ALL) - 1
        qtbot.waitUntil(lambda: rows.data(rows.index(last, place)) not in (None, "…"), timeout=5000)
        shown = [rows.data(rows.index(row, place)) for row in range(len(ALL))]
        assert {"<b>Ann</b> <img src='x'>&lt;i&gt;", "Tom & Jerry R&D", "Onlylast"} <= set(shown)
        tips = [rows.data(rows.index(row, place), TIP) for row in range(len(ALL))]
        assert "<qt>&lt;b&gt;Ann&lt;/b&gt; &lt;img src=&#x27;x&#x27;&gt;&amp;lt;i&amp;gt;</qt>" in tips
        for name in NAMES:
            page.given.emit(RowTouched(visits[name]))
            qtbot.waitUntil(lambda name=name: is_called(page.panel._name.text(), name), timeout=5000)
            is_all_there(qtbot, page.panel)
            assert page.panel._steps.geometry().bottom() < page.panel.height()


def test_the_list_of_who_is_in_has_everybody(qtbot: QtBot, office: BackOffice) -> None:
    with entered(qtbot, office, inside_room(office.parts, lambda: None)) as page:
        assert isinstance(page, InsidePage)
        qtbot.waitUntil(lambda: page.rows.rowCount() == len(ALL), timeout=5000)
        names = [page.rows.data(page.rows.index(row, InsideColumn.NAME)) for row in range(len(ALL))]
        assert {"R&D, Tom & Jerry", "Onlylast", "-, -"} <= set(names)


def test_an_alarm_is_called_printed_and_brought_to_phones_whatever_people_are_called(
    qtbot: QtBot, office: BackOffice, tmp_path: Path
) -> None:
    paper = tmp_path / "list.pdf"

    def printer(_parent: object) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(paper))
        return made

    alarm = Evacuation(office.parts, printer=printer)
    qtbot.addWidget(alarm.page)
    alarm.start()
    alarm.pressed()
    alarm.page.given.emit(Sure())
    qtbot.waitUntil(lambda: isinstance(alarm.screen, Calling), timeout=5000)
    assert alarm.page._count.text() == f"0 of {len(ALL)} safe"
    alarm.page.phones_wanted.emit()

    def codes() -> tuple[str, ...]:
        return getattr(alarm.screen, "codes", None) or ()

    qtbot.waitUntil(lambda: codes() != (), timeout=5000)
    assert all(len(text.encode()) <= CODE_BYTES for text in codes())
    said = [line for text in codes() for line in text.splitlines()[1:]]
    assert len(said) == len(ALL)
    assert {"<b>Ann</b> <.", "Onlylast", "Maximiliane Konstantina… v."} <= set(said)
    alarm.page.print_wanted.emit()
    qtbot.waitUntil(lambda: paper.exists() and paper.stat().st_size > 0, timeout=10_000)
    written = QPdfDocument(None)
    qtbot.waitUntil(lambda: written.load(str(paper)) == QPdfDocument.Error.None_, timeout=5000)
    assert "<b>Ann</b>" in written.getAllText(0).text()
    alarm.close()


def test_no_cell_of_a_file_is_a_formula(qtbot: QtBot, office: BackOffice, tmp_path: Path) -> None:
    file, told = tmp_path / "day.csv", []
    day = office.parts.location.calendar.day_of(office.now)
    save(office.parts.office, file, lambda store: day_csv(store, "uptown", day), told.append)
    qtbot.waitUntil(lambda: told == [None], timeout=5000)
    with file.open(encoding="utf-8", newline="") as opened_file:
        table = list(csv.DictReader(opened_file))
    assert len(table) == len(ALL)
    assert not any(str(cell).startswith(("=", "+", "-", "@")) for row in table for cell in row.values())
    assert '\'=HYPERLINK("http://x")' in [row["first_name"] for row in table]
