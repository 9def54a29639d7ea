"""7 to 9: the server, the members, the people at the desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.sign_in import PIN_DIGITS
from kiosk.domain.staff import StaffRole
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wizard import Road, Wizard
from kiosk.presentation.setup.wizard_inputs import AloneWanted, CodeGiven, LoadWanted, ManagerGiven, QrWanted
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.digits import DigitKeys
from kiosk.ui.setup.staff_list import ROLE_NAMES
from kiosk.ui.setup.wizard_page import WizardPage
from kiosk.ui.staff.style import Kind, dress


class ConnectPage(WizardPage):
    """7: a code and an address, the QR code before the camera, or no server at all."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.CONNECT, WizardText.CONNECT_HOW)
        self._address, self._code = QLineEdit(self), QLineEdit(self)
        self._address.setPlaceholderText("https://")
        self._code.setMaxLength(8)
        self._pair = self.button(WizardText.PAIR, Kind.PRIMARY)
        self._pair.clicked.connect(self._typed)
        self._code.returnPressed.connect(self._typed)
        self._qr = self.button(WizardText.HOLD_QR, Kind.CHIP)
        self._qr.setCheckable(True)
        self._qr.clicked.connect(lambda on: self.given.emit(QrWanted(on)))
        self._alone = self.button(WizardText.ALONE)
        self._alone.clicked.connect(partial(self.given.emit, AloneWanted()))
        self.inside.addWidget(self.labelled(WizardText.ADDRESS, self._address))
        self.inside.addWidget(self.labelled(WizardText.CODE, self._code))
        self.inside.addLayout(self.row(self._pair, self._qr))
        self.inside.addSpacing(look.mm(6))
        self.inside.addLayout(self.row(self._alone))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """What can be pressed now."""
        for button in (self._pair, self._qr, self._alone):
            button.setEnabled(not wizard.busy)
        self._qr.setChecked(wizard.reading_qr)

    def _typed(self) -> None:
        self.given.emit(CodeGiven(self._code.text(), self._address.text().strip()))


class LoadPage(WizardPage):
    """8: the members, from the server or from a file."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.LOAD)
        self._how = Label(self, wordWrap=True)
        dress(self._how, Kind.MUTED)
        self._load = self.button(WizardText.LOAD_NOW, Kind.PRIMARY)
        self._load.clicked.connect(partial(self.given.emit, LoadWanted()))
        self._file = self.button(WizardText.CHOOSE_FILE, Kind.PRIMARY)
        self._file.clicked.connect(self._choose)
        self._loaded = Label(self, wordWrap=True)
        dress(self._loaded, Kind.HEADING)
        self.inside.addWidget(self._how)
        self.inside.addLayout(self.row(self._load, self._file))
        self.inside.addWidget(self._loaded)
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """How many there are."""
        served = wizard.road is Road.SERVER
        self._how.setText(self._say(WizardText.LOAD_FROM_SERVER if served else WizardText.LOAD_FROM_FILE))
        self._load.setVisible(served)
        self._file.setVisible(not served)
        self._load.setEnabled(not wizard.busy)
        self._file.setEnabled(not wizard.busy)
        loaded = wizard.loaded
        self._loaded.setVisible(loaded is not None)
        if loaded is not None:
            self._loaded.setText(
                self._say(
                    WizardText.LOADED,
                    members=f"{loaded.members:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"),
                    passes=f"{loaded.passes:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"),
                    seconds=f"{loaded.seconds:.2f}",
                )
            )

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, "", "", "*.json *.csv")
        if file:
            self.given.emit(LoadWanted(file))


class PeoplePage(WizardPage):
    """9: at least one manager with a PIN."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.PEOPLE, WizardText.PEOPLE_HOW)
        self._listed = Label(self, wordWrap=True)
        self._first, self._last, self._pin = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        for line, text in (
            (self._first, SetupText.FIRST_NAME),
            (self._last, SetupText.LAST_NAME),
            (self._pin, SetupText.PIN),
        ):
            line.setPlaceholderText(say(text))
            line.setAccessibleName(say(text))
            line.setMaximumWidth(look.mm(80))
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(PIN_DIGITS)
        self._pin.setValidator(QIntValidator(0, 10**PIN_DIGITS - 1, self._pin))
        self._form = QWidget(self)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.mm(6))
        fields = QVBoxLayout()
        for line in (self._first, self._last, self._pin):
            fields.addWidget(line)
        self._add = [self._adding(role) for role in (StaffRole.MANAGER, StaffRole.RECEPTIONIST)]
        for button in self._add:
            fields.addWidget(button)
        fields.addStretch(1)
        row.addLayout(fields)
        row.addWidget(DigitKeys(self._form, self._pin, look, say), 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.inside.addWidget(self._listed)
        self.inside.addWidget(self._form)
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """Who is there, and nothing of the last one's PIN."""
        lines = [
            self._say.together(
                f"{one.who.first_name} {one.who.last_name}".strip(),
                self._say(ROLE_NAMES[one.who.role]),
                self._say(SetupText.HAS_PIN if one.has_pin else SetupText.NO_PIN),
            )
            for one in wizard.staff
        ]
        listed = "\n".join(lines)
        if listed != self._listed.text():
            for line in (self._first, self._last, self._pin):
                line.clear()
        self._listed.setText(listed)
        self._listed.setVisible(bool(listed))
        self._form.setVisible(wizard.road is not Road.SERVER)
        for button in self._add:
            button.setEnabled(not wizard.busy)

    def _adding(self, role: StaffRole) -> QPushButton:
        button = QPushButton(f"+ {self._say(ROLE_NAMES[role])}", self)
        if role is StaffRole.MANAGER:
            dress(button, Kind.PRIMARY)
        button.clicked.connect(
            lambda: self.given.emit(ManagerGiven(self._first.text(), self._last.text(), role, self._pin.text()))
        )
        return button
