from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.staff.inside import inside_room
from kiosk.domain.inside import InsideOrder
from kiosk.presentation.manager.inside import COUNTDOWN, ClosingSure, ClosingWanted, Ordered, Stopped, Tick
from kiosk.services.inside import inside_list
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.manager.inside_rows import InsideColumn
from tests.fakes import front_office
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores


@pytest.fixture
def front(stores: KeptStores) -> FrontOffice:
    club = FrontOffice(front_office.fill(stores.empty("store")))
    for code, clock in (("GRACE02", "08:00"), ("ALAN003", "17:30"), ("ADA0001", "18:00")):
        club.enter(code, at(clock), consent=front_office.BEST)
    return club


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


@pytest.fixture
def page(qtbot: QtBot, office: BackOffice) -> Iterator[InsidePage]:
    pressed: list[str] = []
    with entered(qtbot, office, inside_room(office.parts, lambda: pressed.append("alarm"))) as made:
        assert isinstance(made, InsidePage)
        made.pressed = pressed
        shows(qtbot, made, ["Byron, Ada", "Hopper, Grace", "Turing, Alan"])
        yield made


def names(page: InsidePage) -> list[str]:
    return [str(page.rows.data(page.rows.index(row, InsideColumn.NAME))) for row in range(page.rows.rowCount())]


def shows(qtbot: QtBot, page: InsidePage, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: names(page) == wanted, timeout=5000)


def click(page: InsidePage, row: int, column: InsideColumn) -> None:
    box = page.table.visualRect(page.rows.index(row, column))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def inside(office: BackOffice) -> int:
    return len(inside_list(office.store, "uptown", office.now))


def test_the_room_says_how_many_are_in_of_how_many_and_of_whom_that_is_not_sure(page: InsidePage) -> None:
    assert page._inside.text() == "3 inside"
    assert page._unsure.text() == "1 unsure (over 6 h)"
    assert page._capacity.text() == "3 of 80 places taken"
    assert (page._bar.value(), page._bar.maximum()) == (3, 80)


def test_the_longest_stay_first_and_the_letters_lead_to_names(qtbot: QtBot, page: InsidePage) -> None:
    assert [letter for letter, _ in page.rail._letters] == ["B", "H", "T"]
    page.given.emit(Ordered(InsideOrder.LONGEST))
    shows(qtbot, page, ["Hopper, Grace", "Turing, Alan", "Byron, Ada"])
    assert not page.rail.isVisible()


def test_one_is_checked_out_in_one_touch_and_brought_back_in_another(
    qtbot: QtBot, office: BackOffice, page: InsidePage
) -> None:
    click(page, 0, InsideColumn.OUT)
    shows(qtbot, page, ["Hopper, Grace", "Turing, Alan"])
    assert page._notice.text() == "1 person checked out."
    office.pass_time(1)
    page._undo.click()
    shows(qtbot, page, ["Byron, Ada", "Hopper, Grace", "Turing, Alan"])
    assert page._notice.text() == "1 person is inside again."


def test_those_who_are_chosen_are_checked_out_together(qtbot: QtBot, page: InsidePage) -> None:
    click(page, 0, InsideColumn.NAME)
    click(page, 2, InsideColumn.STAY)
    assert page._chosen_line.text() == "2 selected"
    page._chosen.findChildren(type(page._undo))[0].click()
    shows(qtbot, page, ["Hopper, Grace"])
    assert page._notice.text() == "2 people checked out."


def test_closing_checks_everyone_out_after_five_seconds(qtbot: QtBot, office: BackOffice, page: InsidePage) -> None:
    page.given.emit(ClosingWanted())
    assert page._question.text() == "Check out all 3 people now?"
    page.given.emit(ClosingSure())
    for seconds in range(COUNTDOWN, 0, -1):
        assert page._question.text().startswith(f"Checking out everyone in {seconds} second")
        assert inside(office) == 3
        office.pass_time(1)
        page.given.emit(Tick())
    qtbot.waitUntil(lambda: page._inside.text() == "0 inside", timeout=5000)
    assert inside(office) == 0
    assert page._empty.text() == "Nobody is in."


def test_a_countdown_that_is_stopped_checks_nobody_out(office: BackOffice, page: InsidePage) -> None:
    page.given.emit(ClosingWanted())
    page.given.emit(ClosingSure())
    office.pass_time(4)
    page.given.emit(Stopped())
    assert page._notice.text() == "Stopped. Nobody was checked out."
    assert inside(office) == 3


def test_whoever_comes_is_in_the_list_at_once_and_nobody_is_when_the_room_is_left(
    qtbot: QtBot, front: FrontOffice, page: InsidePage
) -> None:
    front.enter("SOFIA04", at("18:43"))
    page.happened()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 4, timeout=5000)
    page.leave()
    assert page.rows.rowCount() == 0


def test_the_alarm_is_one_touch_away(page: InsidePage) -> None:
    page._evacuate.click()
    assert page.pressed == ["alarm"]
