"""The settings' room over a real store, a real desk and a real kiosk.toml."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import structlog
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.setup.controls import CardWatch, Controls
from kiosk.app.setup.vitals import Pulse
from kiosk.app.staff.settings_room import settings_room
from kiosk.domain.codes import Symbology
from kiosk.domain.staff import StaffRole
from kiosk.presentation.setup import settings_screen as room
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings_screen import SettingsInput, SettingsScreen
from kiosk.scanner.readers.learning import TEST_TEXT
from kiosk.services.staff import who_has_pin
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.store.facts import find_location
from kiosk.ui.setup.settings_page import SettingsPage
from kiosk.ui.setup.tiles import Tile
from tests.fakes import back_office, front_office
from tests.fakes.back_office import BackOffice
from tests.fakes.club import at
from tests.fakes.kept_stores import KeptStores


@dataclass
class Program:
    """The program around the room, as far as the room can reach it."""

    done: list[object] = field(default_factory=list)
    scanned: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.card = CardWatch(lambda text, _symbology, _at: self.scanned.append(text), lambda _at: 120.0)
        self.controls = Controls(
            pulse=lambda: Pulse(read=(120.0, 99.0), answered=161.0),
            restart=lambda: self.done.append("restart"),
            rest=lambda resting: self.done.append(("rest", resting)),
            watch_test_card=self.card.watch,
        )


class Room:
    """Somebody in the settings' room."""

    def __init__(self, qtbot: QtBot, page: SettingsPage, office: BackOffice, program: Program) -> None:
        self.qtbot, self.page, self.office, self.program = qtbot, page, office, program

    @property
    def screen(self) -> SettingsScreen:
        assert self.page.drawn is not None
        return self.page.drawn

    def give(self, *given: SettingsInput) -> None:
        for one in given:
            self.page.given.emit(one)

    def until(self, right: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(right, timeout=5000)

    def says(self, *words: str) -> None:
        def said() -> bool:
            notice = self.screen.notice
            return notice is not None and all(word in notice.phrase.said(self.office.parts.say) for word in words)

        self.until(said)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


@pytest.fixture
def store(stores: KeptStores) -> Store:
    return front_office.fill(stores.empty("store"))


@pytest.fixture
def here(qtbot: QtBot, store: Store, file: Path, tmp_path: Path) -> Iterator[Room]:
    del file
    program = Program()
    with (
        BackOffice(store, tmp_path, at("18:00")) as office,
        back_office.entered(qtbot, office, settings_room(office.parts, program.controls)) as page,
    ):
        assert isinstance(page, SettingsPage)
        inside = Room(qtbot, page, office, program)
        inside.until(lambda: inside.screen.known is not None and bool(inside.screen.checks))
        yield inside


def test_a_setting_that_is_changed_stands_in_the_file_and_asks_for_a_restart(here: Room, file: Path) -> None:
    here.give(room.Turned(Section.SCREEN))
    (theme,) = [one for one in here.page.findChildren(QPushButton) if one.accessibleName() == "Theme: Dark"]
    theme.click()
    here.says("Theme", "after a restart")
    assert tomllib.loads(file.read_text()) == {"screen": {"theme": "dark"}}
    here.until(lambda: here.screen.known is not None and here.screen.known.restart)
    (again,) = [one for one in here.page.findChildren(QPushButton) if one.text() == "Restart now" and one.isVisible()]
    again.click()
    assert here.program.done == ["restart"]

    (reset,) = [one for one in here.page.findChildren(QPushButton) if one.accessibleName() == "Reset Theme"]
    assert reset.isVisible()
    reset.click()
    here.says("as it comes")
    assert tomllib.loads(file.read_text()) == {"screen": {}}
    here.until(lambda: not reset.isVisible())


def test_what_cannot_be_is_said_and_the_field_shows_what_holds(here: Room, file: Path) -> None:
    here.give(room.Turned(Section.SCREEN))
    (size,) = [one for one in here.page.findChildren(QComboBox) if one.accessibleName() == "Window"]
    line = size.lineEdit()
    assert line is not None
    line.setText("banana")
    line.editingFinished.emit()
    here.says("Not saved")
    assert not file.exists()
    here.until(lambda: size.currentText() == "Full screen")


def test_a_rule_is_written_at_the_desk_and_holds_at_once(here: Room, store: Store) -> None:
    here.give(room.Turned(Section.HOURS))
    (capacity,) = [one for one in here.page.findChildren(QLineEdit) if one.accessibleName() == "Capacity"]
    capacity.setText("12")
    capacity.editingFinished.emit()
    here.says("Saved: Capacity.")
    with store.read() as connection:
        assert find_location(connection, "uptown").capacity == 12
    here.give(room.Changed("place.time_zone", "Mars/Olympus"))
    here.says("time zone")


def test_a_kiosk_of_a_server_shows_the_servers_rules_and_leaves_them(here: Room, store: Store) -> None:
    with store.write() as connection:
        state.put(connection, state.Name.DEVICE, "k-7")
    here.give(room.Came(), room.Turned(Section.HOURS))
    here.until(lambda: here.screen.known is not None and here.screen.known.from_server)
    (capacity,) = [one for one in here.page.findChildren(QLineEdit) if one.accessibleName() == "Capacity"]
    assert not capacity.isEnabled()
    assert any(one.text() == "From the server" for one in here.page.findChildren(QLabel) if one.isVisible())


def test_people_at_the_desk_are_added_given_pins_and_taken_off(here: Room, store: Store) -> None:
    here.give(room.Turned(Section.STAFF), room.Began(room.Adding()))
    here.give(room.NewStaff("Noor", "Haddad", StaffRole.MANAGER, "480516"))
    here.says("Noor is on the list")
    noor = who_has_pin(store, "480516")
    assert noor is not None
    assert (noor.first_name, noor.role) == ("Noor", StaffRole.MANAGER)
    here.until(lambda: here.screen.known is not None and len(here.screen.known.staff) == 4)

    here.give(room.Began(room.SettingPin(noor)), room.NewPin("259071"))
    here.says("Noor has a new PIN")
    assert who_has_pin(store, "259071") == noor

    sam = next(one.who for one in here.screen.known.staff if one.who.id == "s-1") if here.screen.known else noor
    here.give(room.Began(room.SettingPin(sam)), room.NewPin("259071"))
    here.says("another PIN")
    here.give(room.Began(room.Removing(noor)), room.Confirmed())
    here.says("no manager")
    here.give(room.Began(room.Removing(sam)), room.Confirmed())
    here.says("Sam is off the list")
    here.until(lambda: here.screen.known is not None and len(here.screen.known.staff) == 3)


def test_tiles_say_how_the_machine_is_and_lead_to_where_it_is_mended(here: Room) -> None:
    tiles = here.page.findChildren(Tile)
    named = {tile.accessibleName().split(":")[0]: tile for tile in tiles}
    assert {"Camera", "Last scan", "Store", "Server", "Staff PINs", "Sound"} <= set(named)
    assert "0 visits today" in named["Store"].accessibleName()
    (fix,) = [one for one in named["Staff PINs"].findChildren(QPushButton) if one.isVisible()]
    fix.click()
    assert here.screen.section is Section.STAFF


def test_the_test_card_is_read_for_the_minute_and_members_go_on_meanwhile(here: Room, tmp_path: Path) -> None:
    card = here.program.card
    card.read(TEST_TEXT, Symbology.QR, 0.0)
    here.give(room.MinuteWanted())
    for _ in range(5):
        card.read(f"*{TEST_TEXT}", Symbology.QR, 0.0)
    card.read("ADA0001", Symbology.QR, 0.0)
    here.until(lambda: here.screen.minute is not None and len(here.screen.minute.times) == 5)
    assert here.program.scanned == [TEST_TEXT, "ADA0001"]
    here.office.pass_time(61)
    here.give(room.Tick())
    here.until(lambda: len(here.screen.read_times.kept) == 1)
    assert here.screen.read_times.kept[0].ms == 120.0
    card.read(TEST_TEXT, Symbology.QR, 0.0)
    assert here.program.scanned[-1] == TEST_TEXT
    assert (tmp_path / "read-times.jsonl").read_text().count("\n") == 1


def test_the_members_screen_is_sent_to_rest_and_back(here: Room) -> None:
    (rest,) = [one for one in here.page.findChildren(QPushButton) if one.text() == "Out of order"]
    rest.click()
    rest.click()
    assert here.program.done == [("rest", True), ("rest", False)]


def test_support_file_and_test_card_are_made(here: Room, tmp_path: Path) -> None:
    here.give(room.SupportWanted())
    here.says("support-20260615")
    assert list(tmp_path.glob("support-*.zip"))
    here.give(room.CardWanted())
    here.says("test-card.svg")
    assert (tmp_path / "test-card.svg").read_text().startswith("<svg")


def test_leaving_the_server_takes_its_address_and_its_key_out_of_the_file(here: Room, file: Path) -> None:
    file.write_text('[sync]\nurl = "http://server:8080"\nkey = "k"\n[device]\nname = "door"\n')
    here.give(room.Asked(room.Danger.UNPAIR), room.Confirmed())
    here.says("forgotten")
    assert tomllib.loads(file.read_text()) == {"sync": {}, "device": {"name": "door"}}


def test_fetching_all_again_forgets_how_far_the_server_was_heard(here: Room, store: Store) -> None:
    with store.write() as connection:
        state.put(connection, state.Name.CURSOR, "c-9")
    here.give(room.Asked(room.Danger.FETCH_ALL), room.Confirmed())
    here.says("fetched again")
    with store.read() as connection:
        assert state.get(connection, state.Name.CURSOR) is None


def test_the_log_says_what_was_changed_and_by_whom_and_never_to_what(here: Room) -> None:
    with structlog.testing.capture_logs() as lines:
        here.give(room.Changed("sync.key", "very-secret"), room.Changed("rules.min_age", 14))
        here.says("Saved")
    changed = [(line["key"], line["by"]) for line in lines if line["event"] == "setting_changed"]
    assert changed == [("sync.key", "s-9"), ("rules.min_age", "s-9")]
    assert "very-secret" not in str(lines)
