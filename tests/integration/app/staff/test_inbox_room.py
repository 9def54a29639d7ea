from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from kiosk.app.staff.inbox import inbox_room
from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.desk_check_in import let_in_member
from kiosk.services.process_scan import Door
from kiosk.services.staff import find_staff
from kiosk.store import events, reference, tables
from kiosk.ui.desk.inbox_page import InboxPage
from tests.fakes import door, front_office
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores


@pytest.fixture
def front(stores: KeptStores) -> FrontOffice:
    return FrontOffice(front_office.fill(stores.empty("store")))


@pytest.fixture
def apart(stores: KeptStores) -> FrontOffice:
    """A second machine, without a network."""
    return FrontOffice(front_office.fill(stores.empty("apart")), device="k-2")


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(front.store, tmp_path, at("18:42")) as running:
        yield running


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def says(qtbot, widget, text: str) -> None:
    qtbot.waitUntil(lambda: any(text in one for one in texts(widget)))


def press(qtbot, widget, text: str) -> None:
    def found() -> list[QPushButton]:
        return [b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible() and b.isEnabled()]

    qtbot.waitUntil(lambda: found() != [])
    found()[0].click()


def give_pass(front: FrontOffice, member: str) -> None:
    with front.store.write() as connection:
        held = {"pass_type_id": "ten", "starts_on": None, "expires_on": None, "state": "active", "origin": "manual"}
        whole = held | {"remaining_visits": 7, "remaining_minutes": None, "location_id": None, "shared_by": None}
        reference.put(connection, tables.passes, [{"id": f"p-{member}", "member_id": member} | whole])


def test_two_visits_at_once_are_kept_or_one_is_taken_back(qtbot, front, apart, office) -> None:
    first = front.enter("ADA0001", at("18:00")).visit_id
    second = apart.enter("ADA0001", at("18:10")).visit_id
    front_office.exchange(front.store, apart.store)
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        assert isinstance(page, InboxPage)
        says(qtbot, page, "Ada Byron has two visits at once")
        press(qtbot, page, "Take one back")
        assert len(page.sheet.findChildren(QPushButton, "tile")) == 2
        QTest.keyClicks(page.sheet.findChild(QLineEdit), "scanned for a friend")
        press(qtbot, page.sheet, "Take one back")
        says(qtbot, page.strip, "Ada's visit doesn't count any more.")
        says(qtbot, page, "Nothing waits for you.")
    assert front_office.visit(front.store, second).voided
    assert not front_office.visit(front.store, first).voided


def test_what_was_charged_twice_becomes_free_or_stays(qtbot, front, apart, office) -> None:
    front.enter("ALAN003", at("16:00"), consent=BEST)
    front.leave("ALAN003", at("16:30"))
    twice = apart.enter("ALAN003", at("17:00"), consent=BEST).visit_id
    apart.leave("ALAN003", at("17:30"))
    front_office.exchange(front.store, apart.store)
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        says(qtbot, page, "Alan Turing was charged twice on one day")
        press(qtbot, page, "Make one free")
        QTest.keyClicks(page.sheet.findChild(QLineEdit), "charged twice")
        press(qtbot, page.sheet, "Make one free")
        says(qtbot, page.strip, "Alan's visit is a free entry now.")
        says(qtbot, page, "Nothing waits for you.")
    assert front_office.charge(front.store, twice)[1] == "void"


def test_contradictions_that_were_looked_at_are_gone(qtbot, front, apart, office) -> None:
    front.enter("ADA0001", at("18:00"))
    apart.enter("ADA0001", at("18:10"))
    front_office.exchange(front.store, apart.store)
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        press(qtbot, page, "Keep both")
        says(qtbot, page.strip, "Ada's visits stay as they are.")
        says(qtbot, page, "Nothing waits for you.")


def test_free_entries_that_a_pass_covers_are_converted_one_by_one_or_all(qtbot, front, office) -> None:
    made = []
    for code in ("ALAN003", "GRACE02"):
        made.append(front.free(code, at("16:00")))
        front.leave(code, at("16:30"))
    give_pass(front, "m-3")
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        says(qtbot, page, "Free entries to settle (2)")
        says(qtbot, page, "Alan's pass arrived. Convert the visit of Monday 15 June?")
        press(qtbot, page, "Convert 2")
        says(qtbot, page.strip, "2 visits converted.")
        says(qtbot, page, "Nothing waits for you.")
    assert all(front_office.visit(front.store, one).converted_from_free_entry for one in made)


def test_what_shall_be_paid_waits_until_it_is_and_is_late_after_a_week(qtbot, front, office) -> None:
    for days, member in ((9, "m-3"), (1, "m-4")):
        moment = at("12:00") - timedelta(days=days)
        where, sam = Door(location_id="uptown", device="k-1"), find_staff(front.store, "s-1")
        granted = ("Pass not here yet", front.sign(moment))
        let_in_member(front.store, where, member, moment, sam, *granted, expects_payment=True)
    with front.store.write() as connection:
        reference.remove(connection, tables.passes, ["p-4"])
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        says(qtbot, page, "Alan Turing came free on Saturday 6 June. Payment is late.")
        says(qtbot, page, "came free on Sunday 14 June. Payment is expected by Sunday 21 June.")
        press(qtbot, page, "Leave it free")
        says(qtbot, page, "Free entries to settle (1)")
        press(qtbot, page, "Choose how…")
        says(qtbot, page.sheet, "becomes paid: “Day Pass” for €12.00.")
        press(qtbot, page.sheet, "Convert to paid")
        says(qtbot, page, "Nothing waits for you.")


def test_what_the_server_refused_for_good_is_shown_with_its_reason(qtbot, front, office) -> None:
    front.enter("ADA0001", at("18:00"))
    (event,) = door.log(front.store)
    with front.store.write() as connection:
        events.put_in_inbox(connection, event.id, "this member is at another club", at("18:05"))
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        says(qtbot, page, "Not taken by the server (1)")
        says(qtbot, page, "Ada Byron, Monday 15 June, 18:00")
        says(qtbot, page, "This member is at another club.")


def test_whoever_leaves_leaves_no_name_behind(qtbot, front, office) -> None:
    front.free("GRACE02", at("16:00"))
    with entered(qtbot, office, inbox_room(office.parts)) as page:
        says(qtbot, page, "Grace's pass arrived.")
        page.leave()
        qtbot.waitUntil(lambda: not any("Grace" in text for text in texts(page)))
