from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.staff.evacuation import Evacuation
from kiosk.presentation.manager.evacuation import Asking, Away, Calling, GoneOn, Sure, Unread
from kiosk.services.roll_call import FILE_NAME
from tests.fakes import front_office
from tests.fakes.back_office import BackOffice
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores


@pytest.fixture
def front(stores: KeptStores) -> FrontOffice:
    club = FrontOffice(front_office.fill(stores.empty("store")))
    for code in ("GRACE02", "ALAN003", "ADA0001"):
        club.enter(code, at("18:00"), consent=front_office.BEST)
    return club


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


@pytest.fixture
def alarm(qtbot: QtBot, office: BackOffice, tmp_path: Path) -> Iterator[Evacuation]:
    made = begun(qtbot, office, tmp_path)
    yield made
    made.close()


def begun(qtbot: QtBot, office: BackOffice, folder: Path) -> Evacuation:
    def printer(_parent: object) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(folder / "list.pdf"))
        return made

    made = Evacuation(office.parts, printer=printer)
    qtbot.addWidget(made.page)
    made.start()
    return made


def called(qtbot: QtBot, alarm: Evacuation) -> Calling:
    alarm.pressed()
    alarm.page.given.emit(Sure())
    qtbot.waitUntil(lambda: isinstance(alarm.screen, Calling), timeout=5000)
    assert isinstance(alarm.screen, Calling)
    return alarm.screen


def touch(alarm: Evacuation, row: int) -> None:
    box = alarm.page.table.visualRect(alarm.page.rows.index(row, 0))
    QTest.mouseClick(alarm.page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def press(alarm: Evacuation, text: str) -> None:
    next(one for one in alarm.page.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_a_key_and_one_answer_show_who_is_inside_without_a_pin(qtbot: QtBot, alarm: Evacuation) -> None:
    assert alarm.screen == Away()
    alarm.pressed()
    assert alarm.screen == Asking()
    assert alarm.page.isVisible()
    press(alarm, "No, go back")
    assert not alarm.page.isVisible()

    called(qtbot, alarm)
    assert alarm.page._count.text() == "0 of 3 safe"
    touch(alarm, 0)
    assert alarm.page._count.text() == "1 of 3 safe"
    press(alarm, "Hide safe")
    assert alarm.page.rows.rowCount() == 2
    touch(alarm, 0)
    touch(alarm, 0)
    assert alarm.page._count.text() == "All 3 are safe"


def test_a_restart_loses_neither_the_list_nor_the_ticks(
    qtbot: QtBot, office: BackOffice, alarm: Evacuation, tmp_path: Path
) -> None:
    called(qtbot, alarm)
    touch(alarm, 1)
    safe = alarm.screen
    assert isinstance(safe, Calling)
    kept = tmp_path / FILE_NAME
    qtbot.waitUntil(lambda: kept.exists() and b'"safe":["' in kept.read_bytes().replace(b" ", b""), timeout=5000)
    alarm.close()

    again = begun(qtbot, office, tmp_path)
    qtbot.waitUntil(lambda: isinstance(again.screen, Calling), timeout=5000)
    assert again.screen == safe
    assert again.page.isVisible()

    press(again, "End the alarm")
    press(again, "Yes, end it")
    assert again.screen == Away()
    qtbot.waitUntil(lambda: b'"closed_at":null' not in kept.read_bytes().replace(b" ", b""), timeout=5000)
    third = begun(qtbot, office, tmp_path)
    third.pressed()
    qtbot.wait(50)
    assert third.screen == Asking()
    third.close()


def test_an_alarm_that_is_called_twice_offers_the_list_that_was_begun(
    qtbot: QtBot, office: BackOffice, alarm: Evacuation, tmp_path: Path
) -> None:
    first = called(qtbot, alarm)
    qtbot.waitUntil(lambda: (tmp_path / FILE_NAME).exists(), timeout=5000)
    again = Evacuation(office.parts)
    qtbot.addWidget(again.page)
    again.pressed()
    qtbot.waitUntil(lambda: again.screen == Asking(first.call), timeout=5000)
    assert again.page._go_on.text() == "Go on with the list of 18:42"
    again.page.given.emit(GoneOn())
    assert again.screen == Calling(first.call)
    again.close()


def test_the_window_of_an_alarm_is_not_closed_by_a_slip_of_the_hand(qtbot: QtBot, alarm: Evacuation) -> None:
    called(qtbot, alarm)
    alarm.page.close()
    assert alarm.page.isVisible()
    assert alarm.page._ending.isVisible()


def test_a_disk_that_takes_no_tick_is_told_of(
    qtbot: QtBot, office: BackOffice, alarm: Evacuation, tmp_path: Path
) -> None:
    called(qtbot, alarm)
    qtbot.waitUntil(lambda: (tmp_path / FILE_NAME).exists(), timeout=5000)
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    touch(alarm, 0)
    qtbot.waitUntil(lambda: alarm.page._warning.isVisible(), timeout=5000)
    assert alarm.page._count.text() == "1 of 3 safe"


def test_where_nobody_can_be_read_people_are_told_to_count(qtbot: QtBot, office: BackOffice, tmp_path: Path) -> None:
    lost = replace(office.parts, location=replace(office.parts.location, id="nowhere"))
    alarm = Evacuation(lost)
    qtbot.addWidget(alarm.page)
    alarm.pressed()
    alarm.page.given.emit(Sure())
    qtbot.waitUntil(lambda: alarm.screen == Unread(), timeout=5000)
    alarm.close()


def test_phones_read_the_missing_from_the_codes_on_the_screen(qtbot: QtBot, alarm: Evacuation) -> None:
    called(qtbot, alarm)
    touch(alarm, 0)
    press(alarm, "To phones")
    qtbot.waitUntil(lambda: alarm.page.codes.isVisible(), timeout=5000)
    shown = alarm.page.codes.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    (code,) = zxingcpp.read_barcodes(pixels[:, : shown.width()])
    assert code.text.splitlines() == ["Uptown 18:42 1/1", "Grace H.", "Alan T."]
    press(alarm, "Back to the list")
    assert alarm.page.table.isVisible()


def test_the_list_is_printed_with_boxes_those_who_are_missing_first(
    qtbot: QtBot, alarm: Evacuation, tmp_path: Path
) -> None:
    called(qtbot, alarm)
    touch(alarm, 0)
    press(alarm, "Print")
    paper = tmp_path / "list.pdf"

    def read() -> str:
        document = QPdfDocument()
        document.load(str(paper))
        return document.getAllText(0).text() if document.pageCount() else ""

    qtbot.waitUntil(lambda: "Hopper, Grace" in read(), timeout=10000)
    text = read()
    assert text.index("Hopper, Grace") < text.index("Byron, Ada")
    assert "1 of 3 safe" in text


def test_the_question_is_answered_by_keyboard_alone(qtbot: QtBot, alarm: Evacuation) -> None:
    alarm.pressed()
    yes = next(one for one in alarm.page.findChildren(QPushButton) if one.text() == "Yes, show the list")
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(alarm.screen, Calling), timeout=5000)


def test_an_alarm_that_is_asked_for_again_stays_as_it_is_and_comes_to_the_front(
    qtbot: QtBot, alarm: Evacuation
) -> None:
    before = called(qtbot, alarm)
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    over.activateWindow()
    qtbot.waitUntil(over.isActiveWindow, timeout=5000)
    alarm.pressed()
    assert alarm.screen == before
    qtbot.waitUntil(alarm.page.isActiveWindow, timeout=5000)
