"""The settings' room as it is drawn: every state, on every screen, nothing cut, everything large enough to touch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.setup.gallery import GALLERY, known
from kiosk.presentation.setup.kinds import OpenHours
from kiosk.presentation.setup.known import Shown
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings import Source
from kiosk.presentation.setup.settings_screen import Changed, PutBack, Searched, SettingsScreen, Turned
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT, Scale
from kiosk.ui.formats import BabelFormats
from kiosk.ui.setup.settings_page import SettingsPage
from kiosk.ui.staff.style import style_sheet

RESOURCES = Path(__file__).parents[4] / "resources"
SIZES = ((1280, 800), (1920, 1080), (1080, 1920))
RAIL = 42.0


def a_third_longer(context: str, english: str, key: str, number: int | None) -> str:
    """A language whose words are as much longer as German's."""
    del context, key, number
    more = max(2, round(len(re.sub(r"{.*?}", "", english)) * 0.35))
    return f"{english} {'ung' * (more // 3)}" if " " in english else f"{english}{'en' * (more // 2)}"


class Host:
    """The page in a window, beside as much as the rail of rooms takes."""

    def __init__(
        self, width: int, height: int, *, dark: bool = False, turned: bool = False, longer: bool = False
    ) -> None:
        self.look = Look(RESOURCES, moving=False, theme=DARK if dark else LIGHT)
        self.look.scale = Scale.of_desk(width, height)
        self.window = QWidget()
        self.window.setObjectName("page")
        if turned:
            self.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window.setStyleSheet(style_sheet(self.look, RESOURCES / "styles" / "staff.qss"))
        row = QHBoxLayout(self.window)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a size is given, and must do
        rail = QWidget(self.window)
        rail.setFixedWidth(self.look.mm(RAIL))
        row.addWidget(rail)
        self.page = SettingsPage(
            self.window,
            self.look,
            Speaker(Catalogue({"de": a_third_longer}), "de") if longer else Speaker(Catalogue(), "en"),
            BabelFormats("Europe/Madrid", "en_GB"),
            lambda: 0.0,
        )
        row.addWidget(self.page, 1)
        self.window.resize(width, height)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def draw(self, screen: SettingsScreen) -> None:
        """As the running room does, and with the layouts settled."""
        self.page.draw(screen)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for _ in range(3):  # a layout that took its place has others take theirs
            QApplication.processEvents()

    def seen(self, kind: type[QWidget]) -> list[QWidget]:
        """The widgets of a kind that are on the page."""
        return [one for one in self.page.findChildren(kind) if one.isVisible()]

    def close(self) -> None:
        """Gone, and not later."""
        self.window.close()
        shiboken6.delete(self.window)


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def host(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Host]:
    del qapp
    width, height = request.param
    opened = Host(width, height, dark=width == 1920, turned=width == 1080, longer=True)
    yield opened
    opened.close()


@pytest.fixture
def small(qtbot: QtBot) -> Iterator[Host]:
    del qtbot
    opened = Host(1280, 800)
    yield opened
    opened.close()


def test_nothing_is_cut_and_nothing_is_too_small_to_touch(host: Host) -> None:
    least = host.look.mm(9.9)
    for name, screen in GALLERY.items():
        host.draw(screen)
        layout = host.window.layout()
        assert layout is not None
        assert layout.minimumSize().width() <= host.window.width(), f"{name}: wider than the screen"
        assert layout.minimumSize().height() <= host.window.height(), f"{name}: higher than the screen"
        for area in host.seen(QScrollArea):
            assert isinstance(area, QScrollArea)
            inner = area.widget()
            assert inner is not None
            assert inner.minimumSizeHint().width() <= area.viewport().width(), f"{name}: wider than the screen"
        for label in host.seen(QLabel):
            assert isinstance(label, QLabel)
            if label.wordWrap():
                assert label.heightForWidth(label.width()) <= label.height() + 1, f"{name}: {label.text()!r} is cut"
            elif label.text():
                assert label.sizeHint().width() <= label.width() + 1, f"{name}: {label.text()!r} is cut"
        for button in host.seen(QPushButton):
            assert isinstance(button, QPushButton)
            assert button.height() >= least, f"{name}: {button.text()!r} is too low"
            assert button.accessibleName() or button.text(), f"{name}: a button without a name"


def test_every_editor_says_what_was_set_and_under_which_key(small: Host) -> None:
    given: list[object] = []
    small.page.given.connect(given.append)

    def named(kind: type[QWidget], name: str) -> QWidget:
        (found,) = [one for one in small.seen(kind) if one.accessibleName() == name]
        return found

    def press(name: str) -> None:
        button = named(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()

    small.draw(GALLERY["camera"])
    press("Mains frequency: 60 Hz")
    press("Mirror the picture")
    press("Codes that are read: Aztec")
    source = named(QComboBox, "Camera")
    assert isinstance(source, QComboBox)
    assert source.currentText() == "HD Pro Webcam C920"
    source.setCurrentIndex(0)
    source.activated.emit(0)
    for value in (60, False):
        assert any(isinstance(one, Changed) and one.value == value for one in given)
    aztec = next(one for one in given if isinstance(one, Changed) and one.key == "camera.symbologies")
    assert isinstance(aztec.value, tuple)
    assert set(aztec.value) == {"code_128", "code_39", "ean_13", "qr", "typed", "upc_a", "aztec"}
    assert Changed("camera.source", "none") in given

    given.clear()
    small.draw(GALLERY["prices"])
    price = named(QLineEdit, "Day Pass")
    assert isinstance(price, QLineEdit)
    assert price.text() == "12.00"
    price.setText("15.5")
    price.editingFinished.emit()
    cap = named(QLineEdit, "Most charge a day")
    assert isinstance(cap, QLineEdit)
    cap.clear()
    cap.editingFinished.emit()
    assert given == [Changed("price.day", 1550), Changed("rules.payg_day_max", None)]

    given.clear()
    small.draw(GALLERY["hours"])
    saturday = next(one for one in small.seen(QPushButton) if one.accessibleName() == "Saturday")
    assert isinstance(saturday, QPushButton)
    saturday.click()
    (changed,) = given
    assert isinstance(changed, Changed)
    assert changed.value == (OpenHours((1, 2, 3, 4, 5, 6), "06:00", "23:00"), OpenHours((6, 7), "08:00", "22:00"))


def test_a_wheel_turns_the_page_and_no_setting(small: Host) -> None:
    given: list[object] = []
    small.draw(GALLERY["camera"])
    small.page.given.connect(given.append)
    middle, down = QPointF(5, 5), QPoint(0, -120)
    for box in small.seen(QComboBox):
        turn = QWheelEvent(
            middle, middle, down, down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turn)
        assert not turn.isAccepted()
    assert given == []


def test_steps_in_a_row_are_one_change(small: Host, qtbot: QtBot) -> None:
    given: list[object] = []
    small.draw(GALLERY["screen"])
    small.page.given.connect(given.append)
    (more,) = [one for one in small.seen(QPushButton) if one.accessibleName() == "Volume +"]
    for _ in range(3):
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert given == []
    qtbot.waitUntil(lambda: given == [Changed("screen.volume", 68)], timeout=3000)


def test_what_somebody_else_decides_cannot_be_touched_and_says_who(small: Host) -> None:
    small.draw(GALLERY["rules_from_server"])
    assert not any(
        button.isEnabled() for button in small.seen(QPushButton) if "What a scan does" in button.accessibleName()
    )
    sources = {label.text() for label in small.seen(QLabel) if isinstance(label, QLabel)}
    assert "From the server" in sources
    small.draw(GALLERY["logs"])
    assert "Locked by the system" in {label.text() for label in small.seen(QLabel) if isinstance(label, QLabel)}


def test_a_row_that_somebody_types_in_stays_while_others_take_new_values(small: Host) -> None:
    screen = GALLERY["members"]
    small.draw(screen)
    (phone,) = [one for one in small.seen(QLineEdit) if one.accessibleName() == "Phone of the desk"]
    assert screen.known is not None
    values = dict(screen.known.values) | {"screen.occupancy": Shown(True, Source.FILE)}
    small.draw(replace(screen, known=replace(screen.known, values=values)))
    assert phone in small.seen(QLineEdit)
    (chip,) = [one for one in small.seen(QPushButton) if one.accessibleName() == "Show how busy it is"]
    assert isinstance(chip, QPushButton)
    assert (chip.isChecked(), chip.text()) == (True, "On")


def test_search_and_sections_are_wishes_and_a_reset_names_its_setting(small: Host) -> None:
    given: list[object] = []
    small.draw(GALLERY["health"])
    small.page.given.connect(given.append)
    (box,) = [one for one in small.seen(QLineEdit) if one.accessibleName() == "Search"]
    QTest.keyClicks(box, "vol")
    (rules,) = [one for one in small.seen(QPushButton) if isinstance(one, QPushButton) and one.text() == "Rules"]
    QTest.mouseClick(rules, Qt.MouseButton.LeftButton)
    assert given == [Searched("v"), Searched("vo"), Searched("vol"), Turned(Section.RULES)]
    given.clear()
    small.draw(GALLERY["device"])
    (reset,) = [one for one in small.seen(QPushButton) if one.accessibleName() == "Reset Name of this device"]
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert given == [PutBack("device.name")]


def test_a_key_is_never_in_its_field(small: Host) -> None:
    small.draw(replace(GALLERY["server"], known=known()))
    (key,) = [one for one in small.seen(QLineEdit) if one.accessibleName() == "Key of this device"]
    assert isinstance(key, QLineEdit)
    assert (key.text(), key.placeholderText()) == ("", "A key is set")
    assert key.echoMode() is QLineEdit.EchoMode.Password
