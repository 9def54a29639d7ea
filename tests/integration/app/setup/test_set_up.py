"""The wizard over a real store and a real kiosk.toml, with pictures for a camera: from nothing to a kiosk."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.backbone import find_place
from kiosk.app.settings import Settings, read_settings
from kiosk.app.setup import progress
from kiosk.app.setup.picking import Watching, chosen
from kiosk.app.setup.set_up import SetUp
from kiosk.domain.staff import StaffRole
from kiosk.presentation.setup import wizard_inputs as w
from kiosk.presentation.setup.wizard import Place, Road, SeenBy, Step, Wizard
from kiosk.presentation.setup.wizard_gallery import GALLERY
from kiosk.presentation.setup.wizard_inputs import WizardInput
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.protocol.pairing import Invitation
from kiosk.scanner.cameras.picking import Picked
from kiosk.scanner.readers.learning import TEST_TEXT
from kiosk.services.staff import who_has_pin
from kiosk.store.engine import Store
from kiosk.ui.setup.wizard_size import CARD, CardOutline
from tests.fakes import documents
from tests.fakes.kept_stores import KeptStores
from tests.integration.scanner.drawing import coloured, in_view, qr


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    monkeypatch.setenv("KIOSK_SCREEN__SIZE", "1280x800")
    return path


@pytest.fixture
def store(stores: KeptStores) -> Store:
    return stores.empty("store")


class Sitting:
    """Somebody before the wizard."""

    def __init__(self, qtbot: QtBot, store: Store, data: Path) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.qtbot, self.set_up = qtbot, SetUp(read_settings(), store, application, data=data)
        self.set_up.open()
        self._open = True

    def close(self) -> None:
        """Break off."""
        if self._open:
            self._open = False
            self.set_up.close()

    @property
    def wizard(self) -> Wizard:
        return self.set_up.machine.value

    def says(self, text: WizardText) -> bool:
        """Whether this stands at the foot."""
        return self.wizard.note is not None and self.wizard.note.key is text

    def give(self, *given: WizardInput) -> None:
        for one in given:
            self.set_up.machine.take(one)

    def until(self, right: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(right, timeout=8000)


@pytest.fixture
def sit(qtbot: QtBot, store: Store, file: Path, tmp_path: Path) -> Iterator[Callable[[], Sitting]]:
    del file
    sittings: list[Sitting] = []

    def begin() -> Sitting:
        sittings.append(Sitting(qtbot, store, tmp_path))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.close()


def written(file: Path) -> dict[str, dict[str, object]]:
    return tomllib.loads(file.read_text())


def test_a_club_of_its_own_is_set_up_from_nothing(
    sit: Callable[[], Sitting], store: Store, file: Path, tmp_path: Path
) -> None:
    sitting = sit()
    sitting.give(w.PlaceAnswered(Place("en", "Uptown Climbing", "Europe/Madrid", "EUR")), w.Next())
    sitting.give(w.SeenByAnswered(SeenBy.BOTH), w.Next(), w.Measured(5.5), w.Next())
    sitting.give(w.Skip(), w.Skip(), w.VolumeSet(40), w.Next())
    assert sitting.wizard.step is Step.CONNECT
    sitting.give(w.AloneWanted())
    sitting.until(lambda: sitting.wizard.road is Road.ALONE)
    sitting.give(w.Next())
    club = tmp_path / "club.json"
    club.write_bytes(documents.raw({"members": [{"id": "m-1", "first_name": "Ada", "last_name": "Byron"}]}))
    sitting.give(w.LoadWanted(str(club)))
    sitting.until(lambda: sitting.wizard.loaded is not None)
    assert (sitting.wizard.loaded and sitting.wizard.loaded.members) == 1
    sitting.give(w.Next(), w.ManagerGiven("Max", "Bell", StaffRole.MANAGER, "480516"))
    sitting.until(lambda: len(sitting.wizard.staff) == 1)
    sitting.give(w.Next(), w.Next(), w.PrivacySet(details=True, occupancy=False, safe=True), w.Next(), w.Next())
    sitting.until(lambda: file.exists() and "wizard_done" in file.read_text())
    assert sitting.wizard.finished

    sitting.close()
    once_more = sit().wizard
    assert (once_more.road, once_more.pitch, once_more.volume) == (Road.ALONE, 5.5, 40)
    place = find_place(store, read_settings()).location
    assert (place.id, place.name, place.calendar.time_zone) == ("uptown-climbing", "Uptown Climbing", "Europe/Madrid")
    manager = who_has_pin(store, "480516")
    assert manager is not None
    assert written(file) == {
        "screen": {"language": "en", "px_per_mm": 5.5, "volume": 40, "show_details": True, "occupancy": False},
        "desk": {"window": "second_screen"},
        "device": {"wizard_done": True},
    }


def test_what_was_broken_off_goes_on_where_it_was(sit: Callable[[], Sitting], tmp_path: Path) -> None:
    first = sit()
    first.give(w.PlaceAnswered(Place("de", "Halle", "Europe/Berlin", "EUR")), w.Next(), w.Skip())
    first.until(lambda: progress.go_on(tmp_path, Wizard(since=0.0)).step is Step.SIZE)
    first.close()
    second = sit()
    again = second.wizard
    assert (again.step, again.place.name, again.skipped) == (Step.SIZE, "Halle", frozenset({Step.SURFACE}))
    second.close()
    (tmp_path / progress.NAME).write_text('{"step": "moon"}')
    assert sit().wizard.step is Step.PLACE


def test_a_scanner_is_understood_by_one_scan_of_the_card_on_the_screen(sit: Callable[[], Sitting], file: Path) -> None:
    sitting = sit()
    sitting.give(w.PlaceAnswered(Place(name="Halle")), w.Next(), w.Skip(), w.Skip(), w.Skip())
    assert sitting.wizard.step is Step.SCANNER
    window = sitting.set_up.window.windowHandle()

    def scan(text: str) -> None:
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(window, event)
        QApplication.sendEvent(
            window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        )

    scan("MEMBER42")
    assert sitting.says(WizardText.SCANNER_SHORT)
    scan(f"*{TEST_TEXT}")
    assert sitting.wizard.scanner_known
    sitting.until(lambda: file.exists() and "prefix" in file.read_text())
    reader = written(file)["reader"]
    assert (reader["layout"], reader["prefix"], reader["suffix"]) == ("as_typed", "*", "")


def test_a_bank_card_is_pulled_to_its_size(sit: Callable[[], Sitting]) -> None:
    sitting = sit()
    sitting.give(w.PlaceAnswered(Place(name="Halle")), w.Next(), w.Skip())
    (card,) = sitting.set_up.window.findChildren(CardOutline)
    to = QPointF(8 + CARD[0] * 6.0, 8 + CARD[1] * 5.9)
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, to, to, held, held, none))
    assert sitting.wizard.pitch == pytest.approx(6.0)
    card.step(-1)
    assert sitting.wizard.pitch == pytest.approx(5.97)


def test_a_wrong_file_and_a_silent_server_are_said_and_nothing_is_lost(sit: Callable[[], Sitting], file: Path) -> None:
    sitting = sit()
    sitting.give(w.PlaceAnswered(Place(name="Halle")), w.Next(), w.Skip(), w.Skip(), w.Skip(), w.Skip(), w.Skip())
    sitting.give(w.CodeGiven("K7F2BX", "http://127.0.0.1:9"))
    sitting.until(lambda: not sitting.wizard.busy)
    assert sitting.says(WizardText.NOT_PAIRED)
    assert sitting.wizard.road is None
    assert "sync" not in written(file)
    sitting.give(w.AloneWanted())
    sitting.until(lambda: sitting.wizard.road is Road.ALONE)
    sitting.give(w.Next(), w.LoadWanted("/nowhere/club.json"))
    sitting.until(lambda: not sitting.wizard.busy)
    assert sitting.says(WizardText.LOAD_FAILED)
    sitting.give(w.Next(), w.ManagerGiven("Max", "", StaffRole.MANAGER, "480516"))
    sitting.until(lambda: len(sitting.wizard.staff) == 1)
    sitting.give(w.ManagerGiven("Sam", "", StaffRole.MANAGER, "480516"))
    sitting.until(lambda: not sitting.wizard.busy)
    assert sitting.says(WizardText.NOT_KEPT)
    assert [one.who.first_name for one in sitting.wizard.staff] == ["Max"]


def test_a_camera_that_is_watched_hands_over_what_it_read_until_that_was_it(tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    import cv2

    invitation = Invitation("http://club:8080", "K7F2BX")
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(3):
        cv2.imwrite(str(pictures / f"{number}.png"), coloured(in_view(qr(invitation.text()))))
    settings = Settings().camera.model_copy(update={"source": str(pictures)})
    seen: list[str] = []

    def taken(picked: Picked) -> bool:
        seen.append(picked.text)
        return True

    watching = Watching()
    watching.start(chosen(settings), settings, show=lambda _name, _frame: None, seen=taken)
    thread = watching._thread
    assert thread is not None
    thread.join(10)
    watching.stop()
    assert seen == [invitation.text()]
    assert "K7F2BX" not in repr(Picked(chosen(settings)[0], None, (1, 1), None, 0.0, invitation.text()))  # type: ignore[arg-type]


def test_a_way_on_that_is_shut_says_why_and_the_end_what_its_numbers_are(sit: Callable[[], Sitting]) -> None:
    window = sit().set_up.window

    def said(wizard: Wizard) -> list[str]:
        window.draw(wizard)
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    why = "To go on, switch on “I will keep this device safe”."
    assert why in said(GALLERY["privacy"])
    assert why not in said(replace(GALLERY["privacy"], safe=True))
    done = said(GALLERY["done"])
    assert "That took 5 min 12 s." in done
    assert "You skipped these. Find them in the settings: Is there a scanner? · Nothing but the kiosk" in done


def test_a_camera_at_an_address_is_no_scanner_only(sit: Callable[[], Sitting], file: Path) -> None:
    for source, elsewhere in (("rtsp://camera/1", True), ("0", False), ("none", False), (str(file.parent), True)):
        file.write_text(f"[camera]\nsource = '{source}'\n")
        sitting = sit()
        assert sitting.wizard.elsewhere is elsewhere, source
        sitting.close()


def test_every_step_is_drawn_on_every_screen_with_nothing_cut(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    del qtbot
    window = sit().set_up.window
    for size in ((1280, 800), (1080, 1920)):
        window.resize(*size)
        for name, wizard in GALLERY.items():
            window.draw(wizard)
            for _ in range(3):
                QApplication.processEvents()
            for button in window.findChildren(QPushButton):
                if button.isVisible() and button.text():
                    assert button.width() + 1 >= button.minimumSizeHint().width(), f"{name}: {button.text()!r} is cut"
                    assert button.height() >= 33, f"{name}: {button.text()!r} is too low"
            page = window.page(wizard.step)
            assert page.minimumSizeHint().width() <= size[0], name
    window.draw(GALLERY["connect"])
    assert isinstance(QApplication.focusWidget(), QLineEdit | None)
