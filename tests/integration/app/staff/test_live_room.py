from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import argon2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.staff.live import LiveRoom
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Refused, Scan
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.services.signature import Signature
from kiosk.store import reference, tables
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.desk.row_delegate import WORDS
from tests.fakes import door, front_office
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores

SAM = StaffMember(id="s-1", first_name="Sam", last_name="Lee", role=StaffRole.RECEPTIONIST)
PIN = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("730164")


@pytest.fixture
def front(stores: KeptStores) -> FrontOffice:
    return FrontOffice(front_office.fill(stores.empty("store"), payg="off"))


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


@pytest.fixture
def room(office: BackOffice) -> LiveRoom:
    """Sam's, who is a receptionist."""

    def sign() -> Signature:
        return Signature(device="k-1", recorded_at=office.now, new_id=office.parts.new_id, actor=SAM.id)

    return LiveRoom(replace(office.parts, who=lambda: SAM, sign=sign))


@pytest.fixture
def page(qtbot: QtBot, office: BackOffice, room: LiveRoom) -> Iterator[LivePage]:
    with entered(qtbot, office, room) as shown:
        assert isinstance(shown, LivePage)
        qtbot.waitUntil(lambda: "Inside" in texts(shown.side))
        yield shown


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def rows(page: LivePage) -> list[str]:
    model = page.feed.model
    found = [model.data(model.index(row), WORDS) for row in range(model.rowCount())]
    return [f"{one.title}: {one.word}" for one in found if one is not None]


def buttons(widget) -> dict[str, QPushButton]:
    return {one.text(): one for one in widget.findChildren(QPushButton) if one.isVisible()}


def press(qtbot: QtBot, widget, text: str) -> None:
    qtbot.waitUntil(lambda: text in buttons(widget) and buttons(widget)[text].isEnabled())
    buttons(widget)[text].click()


def says(qtbot: QtBot, widget, text: str) -> None:
    qtbot.waitUntil(lambda: any(text in one for one in texts(widget)))


def refuse(front: FrontOffice, code: str, moment) -> Refused:
    refused = front.scan(code, moment)
    assert isinstance(refused, Refused)
    return refused


def alans(front: FrontOffice) -> list:
    return [row for row in door.rows(front.store, tables.visits) if row.member_id == "m-3"]


def tap(page: LivePage, row: int) -> None:
    view = page.feed.view
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(page.feed.model.index(row)).center()
    )


def test_a_refused_member_is_let_in_free_by_three_touches_and_it_is_undone(qtbot, front, office, page) -> None:
    front.enter("ADA0001", at("18:40"))
    refuse(front, "ALAN003", at("18:41"))
    page.happened()
    qtbot.waitUntil(lambda: rows(page) == ["Alan T.: No pass", "Ada B.: In"])
    says(qtbot, page.case, "Alan Turing")  # the case opened by itself
    press(qtbot, page.case, "Let in free (F4)")
    press(qtbot, page.sheet, "Pass not here yet")
    press(qtbot, page.sheet, "Let in free")
    says(qtbot, page.strip, "Alan let in free.")
    assert not page.sheet.isVisible()
    (visit,) = alans(front)
    assert (visit.free_entry_reason, visit.granted_by, visit.expects_payment) == ("Pass not here yet", "s-1", True)

    page.happened()
    qtbot.waitUntil(lambda: rows(page)[0] == "Alan T.: First visit")
    says(qtbot, page.case, "Inside since 18:42")
    press(qtbot, page.strip, "Undo")
    says(qtbot, page.strip, "Undone. Alan's visit doesn't count.")
    assert alans(front)[0].voided


def test_beyond_the_months_limit_a_managers_pin_is_asked_for_on_the_same_sheet(qtbot, front, office, page) -> None:
    with front.store.write() as connection:
        reference.put(connection, tables.staff, [{"id": "s-9", "pin_hash": PIN}])
    for hour in ("10", "12", "14"):
        front.free("ALAN003", at(f"{hour}:00"))
        front.leave("ALAN003", at(f"{hour}:30"))
    refuse(front, "ALAN003", at("18:41"))
    page.happened()
    press(qtbot, page.case, "Let in free (F4)")
    assert "That's over this month's limit. A manager can approve." in texts(page.sheet)
    press(qtbot, page.sheet, "Event")
    pin = page.sheet.findChild(QLineEdit)
    QTest.keyClicks(pin, "111111")
    press(qtbot, page.sheet, "Let in free")
    says(qtbot, page.sheet, "That is no manager's PIN.")
    QTest.keyClicks(page.sheet.findChild(QLineEdit), "730164")
    press(qtbot, page.sheet, "Let in free")
    says(qtbot, page.strip, "Alan let in free.")


def test_people_are_found_as_they_are_typed_and_checked_in_and_out_by_name(qtbot, front, office, page) -> None:
    QTest.keyClicks(page.side.search, "grace")
    qtbot.waitUntil(page.results.isVisible)
    qtbot.waitUntil(lambda: page.results._rows.rowCount() == 1)
    QTest.keyClick(page.side.search, Qt.Key.Key_Return)
    says(qtbot, page.case, "Grace Hopper")
    assert page.side.search.text() == ""
    press(qtbot, page.case, "Check in now")
    says(qtbot, page.strip, "Grace checked in.")
    press(qtbot, page.case, "Check out (F6)")
    says(qtbot, page.strip, "Grace checked out.")
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    says(qtbot, page.sheet, "Grace left at 18:42. They will be inside again.")
    office.pass_time(5)
    press(qtbot, page.sheet, "Undo")
    says(qtbot, page.strip, "Grace is inside again.")

    QTest.keyClicks(page.side.search, "zzz")
    says(qtbot, page.results, "No one found.")
    QTest.keyClick(page.side.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.results.isVisible())


def test_what_is_typed_before_the_room_has_read_anything_is_searched_for(qtbot, office, room) -> None:
    with entered(qtbot, office, room) as page:
        assert isinstance(page, LivePage)
        page.focus_search()
        QTest.keyClicks(page.side.search, "grace")
        assert page.side.search.text() == "grace"
        qtbot.waitUntil(lambda: "Inside" in texts(page.side) and page.results._rows.rowCount() == 1)
        assert page.side.search.text() == "grace"
        QTest.keyClick(page.side.search, Qt.Key.Key_Return)
        says(qtbot, page.case, "Grace Hopper")


def test_who_has_no_pass_is_told_so_when_found_by_name_and_is_not_offered_a_check_in(qtbot, office, page) -> None:
    QTest.keyClicks(page.side.search, "alan")
    qtbot.waitUntil(lambda: page.results._rows.rowCount() == 1)
    QTest.keyClick(page.side.search, Qt.Key.Key_Return)
    says(qtbot, page.case, "No pass that could be used here.")
    assert "Check in now" not in buttons(page.case)


def test_a_help_ticket_opens_its_case(qtbot, front, office, page) -> None:
    ticket = refuse(front, "NOBODY99", at("18:41")).ticket
    front.enter("ADA0001", at("18:42"))
    QTest.keyClicks(page.side.search, ticket.lower())
    says(qtbot, page.case, "Nobody with this code")
    says(qtbot, page.case, "No member has this code. Look the member up by name.")
    assert "NOBODY99" not in " ".join(texts(page))
    press(qtbot, page.case, "Find the member (F2)")
    assert page.side.search.hasFocus()


def test_a_free_entry_is_converted_by_the_pass_that_came(qtbot, front, office, page) -> None:
    front.free("ALAN003", at("16:00"))
    with front.store.write() as connection:
        held = {"pass_type_id": "ten", "starts_on": None, "expires_on": None, "state": "active", "origin": "manual"}
        whole = held | {"remaining_visits": 7, "remaining_minutes": None, "location_id": None, "shared_by": None}
        reference.put(connection, tables.passes, [{"id": "p-new", "member_id": "m-3"} | whole])
    page.happened()
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    tap(page, 0)
    press(qtbot, page.case, "Convert to paid")
    says(qtbot, page.sheet, "The visit on Monday 15 June, 16:00 becomes paid with “Entry Pass”.")
    assert any("7 → 6 left" in text for text in buttons(page.sheet))
    press(qtbot, page.sheet, "Convert to paid")
    says(qtbot, page.strip, "Converted. Alan's visit is paid.")
    assert front_office.left_of(front.store, "p-new") == 6


def test_a_note_is_written_shown_and_closed(qtbot, front, office, page) -> None:
    front.enter("ADA0001", at("18:41"))
    page.happened()
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    tap(page, 0)
    press(qtbot, page.case, "Add a note")
    field = page.sheet.findChildren(QLineEdit)
    QTest.keyClicks(page.sheet.focusWidget(), "Left a blue jacket")
    assert "18 of 280" in texts(page.sheet)
    assert field
    press(qtbot, page.sheet, "Save note")
    says(qtbot, page.strip, "Note saved for Ada.")
    says(qtbot, page.case, "Left a blue jacket")
    says(qtbot, page.case, "Sam, Monday 15 June")
    press(qtbot, page.case, "Done")
    says(qtbot, page.strip, "Note closed.")
    qtbot.waitUntil(lambda: "Left a blue jacket" not in texts(page.case))


def test_times_are_corrected_and_what_the_rules_forbid_is_said_on_the_sheet(qtbot, front, office, page) -> None:
    visit_id = front.stay("ADA0001", "17:00", "18:00")
    page.happened()
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    tap(page, 1)
    qtbot.waitUntil(lambda: page.case.findChildren(QPushButton, "visit") != [])
    page.case.findChildren(QPushButton, "visit")[0].click()
    press(qtbot, page.sheet, "Correct times")
    came, left, reason = page.sheet.findChildren(QLineEdit)
    came.setText("18:30")
    reason.setText("seen on camera")
    left.setText("18:20")
    press(qtbot, page.sheet, "Save times")
    says(qtbot, page.sheet, "A visit cannot be in the future.")  # it left before it came, so on the next day
    left.setText("18:35")
    press(qtbot, page.sheet, "Save times")
    says(qtbot, page.strip, "The times of Ada's visit are corrected.")
    assert front_office.visit(front.store, visit_id).checked_out_at == at("18:35")


def test_new_rows_wait_while_somebody_has_scrolled_away(qtbot, front, office, page) -> None:
    for minute in range(40):
        refuse(front, "NOBODY99", at("17:00") + timedelta(minutes=minute))
    page.happened()
    qtbot.waitUntil(lambda: len(rows(page)) == 40)
    page.feed.view.verticalScrollBar().setValue(400)
    seen = page.feed.view.indexAt(QPoint(20, 20)).row()
    held = page.feed.model.arrival(seen)
    front.enter("ADA0001", at("18:41"))
    front.enter("GRACE02", at("18:42"))
    page.happened()
    qtbot.waitUntil(lambda: "2 new" in buttons(page.feed))
    under = page.feed.view.indexAt(QPoint(20, 20)).row()
    assert page.feed.model.arrival(under) == held
    press(qtbot, page.feed, "2 new")
    qtbot.waitUntil(lambda: rows(page)[:2] == ["Grace H.: First visit", "Ada B.: In"])
    assert page.feed.view.verticalScrollBar().value() == 0


def test_pages_further_down_are_read_where_they_belong_while_rows_wait_above(qtbot, front, office, page) -> None:
    for minute in range(130):
        refuse(front, "NOBODY99", at("12:00") + timedelta(minutes=minute))
    page.happened()
    model, bar = page.feed.model, page.feed.view.verticalScrollBar()
    qtbot.waitUntil(lambda: model.rowCount() == 130)
    page.leave()
    page.enter()
    qtbot.waitUntil(lambda: model.rowCount() == 130 and model.arrival(0) is not None)
    assert model.held < 130
    bar.setValue(200)
    front.enter("ADA0001", at("18:41"))
    page.happened()
    qtbot.waitUntil(lambda: "1 new" in buttons(page.feed))
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(rows(page)) == 130)
    came = [model.arrival(row).at for row in range(130)]
    assert came == [at("12:00") + timedelta(minutes=129 - row) for row in range(130)]
    bar.setValue(0)  # back on top by hand: what waited is there
    qtbot.waitUntil(lambda: rows(page)[0] == "Ada B.: In")


def test_what_another_machine_recorded_earlier_stands_at_its_own_time(qtbot, front, office, page) -> None:
    refuse(front, "ALAN003", at("18:41"))
    page.happened()
    qtbot.waitUntil(lambda: rows(page) == ["Alan T.: No pass"])
    front.enter("ADA0001", at("18:00"))
    page.happened()
    qtbot.waitUntil(lambda: rows(page) == ["Alan T.: No pass", "Ada B.: In"])


def test_a_chip_leaves_only_its_rows(qtbot, front, office, page) -> None:
    front.enter("GRACE02", at("18:40"))
    refuse(front, "ALAN003", at("18:41"))
    page.happened()
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    press(qtbot, page.feed, "Refused")
    qtbot.waitUntil(lambda: rows(page) == ["Alan T.: No pass"])
    press(qtbot, page.feed, "Birthday")
    says(qtbot, page.feed, "Nothing here. Choose “All” to see every row.")


def test_a_scan_while_looking_up_opens_the_person_and_checks_nobody_in(qtbot, front, office, page, room) -> None:
    scan = Scan(id="x", code="ADA0001", symbology=Symbology.QR, at=office.now)
    assert not room.scanned(scan)
    press(qtbot, page.side, "Look up by scan")
    assert room.scanned(scan)
    says(qtbot, page.case, "Ada Byron")
    assert door.log(front.store) == []


def test_a_call_for_help_stands_first_until_somebody_comes(qtbot, front, office) -> None:
    accepted = []
    room = LiveRoom(office.parts, lambda kiosk, ticket: accepted.append((kiosk, ticket)))
    ticket = refuse(front, "ALAN003", at("18:41")).ticket
    room.help_wanted("Front door", ticket)  # before anybody is in the room
    with entered(qtbot, office, room) as shown:
        assert isinstance(shown, LivePage)
        says(qtbot, shown.help, f"Somebody calls at Front door. Ticket {ticket}")
        press(qtbot, shown.help, "I'm coming")
        assert accepted == [("Front door", ticket)]
        says(qtbot, shown.case, "Alan Turing")
        room.help_over("Front door")
        qtbot.waitUntil(lambda: not shown.help.isVisible())


def test_whoever_leaves_the_room_leaves_nothing_of_anybody_behind(qtbot, front, office, page) -> None:
    refuse(front, "ALAN003", at("18:41"))
    page.happened()
    says(qtbot, page.case, "Alan Turing")
    page.leave()
    assert page.feed.model.rowCount() == 0
    assert not any("Alan" in text for text in texts(page))
    page.enter()
    qtbot.waitUntil(lambda: rows(page) == ["Alan T.: No pass"])


def test_where_a_customer_can_see_no_reason_money_or_note_is_shown(qtbot, front, office, page) -> None:
    with front.store.write() as connection:
        owing = {"id": "m-1", "overdue": 4900, "note": "talk to the manager"}
        reference.put(connection, tables.members, [owing])
    refuse(front, "ADA0001", at("18:41"))
    page.happened()
    says(qtbot, page.case, "Overdue €49.00")
    says(qtbot, page.case, "talk to the manager")
    press(qtbot, page.side, "Customer can see")
    says(qtbot, page.case, "Ada Byron")
    said = " ".join([*texts(page), *rows(page)])
    for private in ("49", "verdue", "talk to", "ada@example.com", "+34"):
        assert private not in said


def test_a_member_whom_another_room_names_is_shown(qtbot, front, office, page, room) -> None:
    room.show_member("m-1")
    qtbot.waitUntil(lambda: "Ada Byron" in texts(page))


def test_a_manager_gets_all_about_a_member_as_a_file_and_a_receptionist_is_offered_none(
    qtbot: QtBot, front: FrontOffice, office: BackOffice, tmp_path: Path
) -> None:
    front.enter("ADA0001", at("18:40"))
    asked: list[str] = []

    def choose(_parent: object, name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    managers = LiveRoom(office.parts, choose=choose)
    with entered(qtbot, office, managers) as page:
        assert isinstance(page, LivePage)
        managers.show_member("m-1")
        press(qtbot, page.case, "Export all about Ada…")
        says(qtbot, page.strip, "All about Ada is in the file.")
    assert asked == ["member-50231.json"]
    assert [one["kind"] for one in json.loads((tmp_path / asked[0]).read_text())["events"]] == ["checked_in"]
    managers.close()

    at_the_desk = LiveRoom(replace(office.parts, who=lambda: SAM))
    with entered(qtbot, office, at_the_desk) as page:
        assert isinstance(page, LivePage)
        at_the_desk.show_member("m-1")
        says(qtbot, page.case, "Ada Byron")
        qtbot.waitUntil(lambda: "Add a note" in buttons(page.case))
        assert "Export all about Ada…" not in buttons(page.case)
    at_the_desk.close()
