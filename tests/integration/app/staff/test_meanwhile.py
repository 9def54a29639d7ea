"""What happens to the club, its store and its clock while the staff's rooms are open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, insert

from kiosk.app.staff.charts import charts_room
from kiosk.app.staff.evacuation import Evacuation
from kiosk.app.staff.inbox import inbox_room
from kiosk.app.staff.inside import inside_room
from kiosk.app.staff.live import LiveRoom
from kiosk.app.staff.today import today_room
from kiosk.domain.pay_as_you_go import Consent
from kiosk.presentation.desk.fixes import Fix
from kiosk.presentation.desk.inputs import FixPressed, RowTapped, Tick
from kiosk.presentation.manager.evacuation import Sure, Unread
from kiosk.presentation.manager.inside import OutWanted
from kiosk.presentation.manager.today import RowTouched, Step, Stepping, TimesGiven
from kiosk.presentation.manager.visits import Column
from kiosk.services.day_export import day_csv
from kiosk.store import tables
from kiosk.store.engine import Store
from kiosk.store.faults import StoreUnavailable
from kiosk.ui.desk.inbox_page import InboxPage
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.manager.charts_page import ChartsPage
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.manager.inside_rows import InsideColumn
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import COLUMNS
from tests.fakes import door, front_office
from tests.fakes.back_office import BackOffice, entered
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores


class Breaking(Store):
    """A store whose disk may go."""

    def __init__(self, whole: Store) -> None:
        super().__init__(whole._reader, whole._writer, whole._lock)
        self.gone = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        if self.gone:
            raise StoreUnavailable("the disk is gone")
        with super().read() as connection:
            yield connection


@pytest.fixture
def front(stores: KeptStores) -> FrontOffice:
    return FrontOffice(front_office.fill(stores.empty("store")))


@pytest.fixture
def office(front: FrontOffice, tmp_path: Path) -> Iterator[BackOffice]:
    with BackOffice(Breaking(front.store), tmp_path, at("18:42")) as running:
        yield running


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def says(qtbot: QtBot, widget, text: str) -> None:
    qtbot.waitUntil(lambda: any(text in one for one in texts(widget)), timeout=5000)


def cells(page: TodayPage, column: Column) -> list[str]:
    rows, place = page.rows, COLUMNS.index(column)
    return [str(rows.data(rows.index(row, place))) for row in range(rows.rowCount())]


def test_a_room_says_that_the_store_does_not_answer_and_is_right_again_when_it_does(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.enter("ADA0001", at("18:00"))
    for make, sign, again in (
        (LiveRoom(office.parts), "be looked up right now.", "1 / 80"),
        (today_room(office.parts), "be read right now.", "1 visit · 1 inside"),
        (inside_room(office.parts, lambda: None), "be read right now.", "1 inside"),
        (inbox_room(office.parts), "be read right now.", "Nothing waits for you."),
    ):
        for at_first in (False, True):
            office.store.gone = at_first
            with entered(qtbot, office, make) as page:
                if not at_first:
                    says(qtbot, page, again)
                    office.store.gone = True
                    page.happened()
                says(qtbot, page, sign)
                office.store.gone = False
                page.happened()
                says(qtbot, page, again)
                if isinstance(page, LivePage | InboxPage):
                    qtbot.waitUntil(lambda page=page, sign=sign: not any(sign in text for text in texts(page)))


def test_the_desk_asks_a_store_again_that_did_not_answer_though_nothing_happens(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.enter("ADA0001", at("18:00"))
    office.store.gone = True
    with entered(qtbot, office, LiveRoom(office.parts)) as page:
        assert isinstance(page, LivePage)
        says(qtbot, page.feed, "be looked up right now.")
        office.store.gone = False
        office.pass_time(20)
        page.given.emit(Tick())
        qtbot.waitUntil(lambda: page.feed.model.rowCount() == 1)
        says(qtbot, page.side, "1 / 80")


def test_an_alarm_without_a_store_says_so(qtbot: QtBot, office: BackOffice) -> None:
    office.store.gone = True
    alarm = Evacuation(office.parts)
    qtbot.addWidget(alarm.page)
    alarm.pressed()
    qtbot.waitUntil(lambda: alarm.page.isVisible())
    alarm.page.given.emit(Sure())
    qtbot.waitUntil(lambda: alarm.screen == Unread())
    alarm.close()


def test_a_member_who_is_taken_out_of_the_data_while_their_case_is_open_is_still_inside(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.enter("ADA0001", at("18:00"))
    with entered(qtbot, office, LiveRoom(office.parts)) as live:
        assert isinstance(live, LivePage)
        qtbot.waitUntil(lambda: live.feed.model.arrival(0) is not None)
        live.given.emit(RowTapped(live.feed.model.arrival(0)))
        says(qtbot, live.case, "ada@example.com")
        front_office.forget_member(front.store, "m-1")
        live.given.emit(FixPressed(Fix.CHECK_OUT))  # the desk knows nobody by this name any more
        qtbot.waitUntil(lambda: live.strip.isVisible(), timeout=5000)
        says(qtbot, live.case, "be looked up right now.")
        assert "ada@example.com" not in texts(live.case)
    with entered(qtbot, office, inside_room(office.parts, lambda: None)) as inside:
        assert isinstance(inside, InsidePage)
        qtbot.waitUntil(lambda: inside.rows.rowCount() == 1)
        assert inside.rows.data(inside.rows.index(0, InsideColumn.NAME)) == "?"
        (visit,) = door.rows(front.store, tables.visits)
        inside.given.emit(OutWanted(visit.id))
        qtbot.waitUntil(lambda: inside.rows.rowCount() == 0, timeout=5000)
    assert door.rows(front.store, tables.visits)[0].checked_out_at is not None


def test_a_visit_that_is_taken_back_while_its_story_is_open_leaves_no_story(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    visit_id = front.enter("ADA0001", at("18:00")).visit_id
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(lambda: page.rows.rowCount() == 1)
        page.given.emit(RowTouched(visit_id))
        qtbot.waitUntil(lambda: page.panel._name.text() == "Ada Byron")
        front.void(visit_id, at("18:43"))
        page.given.emit(Stepping(Step.CHANGE_TIMES))
        page.given.emit(TimesGiven(at("17:30"), None, "seen on camera"))
        says(qtbot, page.panel, "void")
        page.given.emit(Stepping(Step.READ))
        page.happened()
        qtbot.waitUntil(lambda: not page.panel.isVisible() or any("mistake" in text for text in texts(page.panel)))
        qtbot.waitUntil(lambda: page._numbers.text().startswith("0 visits"))


def test_a_clock_that_jumps_a_day_and_back_shows_the_day_that_it_is(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.enter("ADA0001", at("18:00"))
    for make in (today_room(office.parts), LiveRoom(office.parts), inside_room(office.parts, lambda: None)):
        with entered(qtbot, office, make) as page:
            for jump, today, live in ((0, "1 visit", "1 / 80"), (1, "0 visits", "1 / 80"), (-1, "1 visit", "1 / 80")):
                office.now += timedelta(days=jump)
                page.happened()
                if isinstance(page, TodayPage):
                    says(qtbot, page, today)
                    qtbot.waitUntil(lambda page=page, jump=jump: page.rows.rowCount() == (0 if jump == 1 else 1))
                elif isinstance(page, LivePage):
                    says(qtbot, page, live)
                    count = 0 if jump == 1 else 1
                    qtbot.waitUntil(lambda page=page, count=count: page.feed.model.rowCount() == count, timeout=5000)
                else:
                    says(qtbot, page, "1 inside")


def test_midnight_and_the_cut_off_turn_the_list_of_the_day(qtbot: QtBot, stores: KeptStores, tmp_path: Path) -> None:
    for cutoff, before, after in (("00:00", "23:59", 2), ("05:00", "04:59", 2)):
        club = FrontOffice(front_office.fill(stores.empty("store"), day_cutoff=cutoff))
        tuesday = date(2026, 6, 16)
        start = at(before, date(2026, 6, 15) if cutoff == "00:00" else tuesday)
        club.enter("ADA0001", start - timedelta(minutes=30))
        with (
            BackOffice(club.store, tmp_path, start) as office,
            entered(qtbot, office, today_room(office.parts)) as page,
        ):
            assert isinstance(page, TodayPage)
            qtbot.waitUntil(lambda page=page: page.rows.rowCount() == 1)
            assert "Monday 15 June" in page._stepper._day.text()
            office.pass_time(60 * after)
            page.happened()
            qtbot.waitUntil(lambda page=page: page.rows.rowCount() == 0, timeout=5000)
            assert "Tuesday 16 June" in page._stepper._day.text()


def test_a_club_without_members_passes_or_places_and_one_that_is_full_are_shown(
    qtbot: QtBot, stores: KeptStores, tmp_path: Path
) -> None:
    for capacity, inside in ((None, 0), (0, 0), (0, 1), (1, 1)):
        document = front_office.document()
        if not inside:
            document |= {"members": [], "pass_types": [], "plans": [], "bookings": []}
        document["locations"][0]["capacity"] = max(1, capacity or 0) if inside else capacity
        store = stores.empty("store")
        door.fill(store, document)
        club = FrontOffice(store)
        if inside:
            club.enter("ADA0001", at("18:00"))
            document["locations"][0]["capacity"] = capacity
            door.fill(store, document)
        with BackOffice(store, tmp_path, at("18:42")) as office:
            for make in (
                LiveRoom(office.parts),
                today_room(office.parts),
                inside_room(office.parts, lambda: None),
                charts_room(office.parts),
                inbox_room(office.parts),
            ):
                with entered(qtbot, office, make) as page:
                    qtbot.waitUntil(lambda page=page: "One moment…" not in texts(page), timeout=10_000)
                    page.grab()


def test_other_zones_and_currencies_are_written_as_there(qtbot: QtBot, stores: KeptStores, tmp_path: Path) -> None:
    for currency, price, written in (("JPY", 1200, "1,200"), ("KWD", 12_345, "12.345")):
        document = front_office.document(day_cutoff="05:00")
        document["organization"]["currency"] = currency
        document["locations"][0]["time_zone"] = "Pacific/Auckland"
        for one in document["pass_types"]:
            one |= {"currency": currency}
        document["pass_types"][0]["price"] = price
        store = stores.empty("store")
        door.fill(store, document)
        club, came = FrontOffice(store), datetime(2026, 6, 15, 13, 30, tzinfo=UTC)  # half past one at night there
        club.enter("ALAN003", came, consent=Consent("day@1"))
        with (
            BackOffice(store, tmp_path, came + timedelta(minutes=5)) as office,
            entered(qtbot, office, today_room(office.parts)) as page,
        ):
            assert isinstance(page, TodayPage)
            qtbot.waitUntil(lambda page=page: cells(page, Column.IN) == ["01:30"], timeout=5000)
            assert "Monday 15 June" in page._stepper._day.text()
            assert written in cells(page, Column.ENTRY)[0]
            csv_lines = b"".join(day_csv(store, "uptown", date(2026, 6, 15))).decode()
            assert written.replace(",", "") in csv_lines


def test_five_hundred_visits_an_hour_for_a_whole_day_are_listed_counted_and_drawn(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    template = front.enter("ADA0001", at("00:00")).visit_id
    front.leave("ADA0001", at("00:10"))
    (row,) = [one for one in door.rows(front.store, tables.visits) if one.id == template]
    step = timedelta(seconds=7.2)
    more = [
        {**row._mapping, "id": f"v-{n:05}", "number": None, "checked_in_at": at("00:00") + n * step,
         "checked_out_at": at("00:00") + n * step + timedelta(minutes=40)}
        for n in range(1, 12_000)
    ]  # fmt: skip
    with front.store.write() as connection:
        connection.execute(insert(tables.visits), more)
    office.now = at("23:59") + timedelta(hours=0)
    with entered(qtbot, office, today_room(office.parts)) as page:
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(lambda: page.rows.rowCount() == 12_000, timeout=10_000)
        page.table.scrollToBottom()
        place = COLUMNS.index(Column.IN)
        qtbot.waitUntil(lambda: page.rows.data(page.rows.index(11_999, place)) == "00:00", timeout=5000)
        assert "12,000 visits" in page._numbers.text() or "12000 visits" in page._numbers.text()
    with entered(qtbot, office, charts_room(office.parts)) as page:
        assert isinstance(page, ChartsPage)
        qtbot.waitUntil(lambda: "arrivals" in page.line.text(), timeout=20_000)


def test_of_thousands_of_notes_about_somebody_the_newest_are_read(
    qtbot: QtBot, front: FrontOffice, office: BackOffice
) -> None:
    front.enter("ADA0001", at("18:00"))
    told = [
        {"id": f"n-{n:04}", "member_id": "m-1", "text": f"<b>{n}</b> " + "W" * 270, "author": "s-1",
         "written_at": at("10:00") + timedelta(seconds=n), "until": None, "at_check_in": False}
        for n in range(3000)
    ]  # fmt: skip
    with front.store.write() as connection:
        connection.execute(insert(tables.notes), told)
    with entered(qtbot, office, LiveRoom(office.parts)) as page:
        assert isinstance(page, LivePage)
        qtbot.waitUntil(lambda: page.feed.model.arrival(0) is not None)
        page.given.emit(RowTapped(page.feed.model.arrival(0)))
        says(qtbot, page.case, "<b>2999</b> WWW")
        assert not any("<b>2900</b>" in text for text in texts(page.case))
        assert page.case._inner.width() <= page.case._area.viewport().width()
