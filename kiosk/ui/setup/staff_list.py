"""Who is at the desk, and their PINs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.sign_in import PIN_DIGITS
from kiosk.domain.staff import ListedStaff, StaffRole
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.kinds import Choice
from kiosk.presentation.setup.known import Known
from kiosk.presentation.setup.settings_screen import (
    Adding,
    Began,
    Cancelled,
    Confirmed,
    NewPin,
    NewStaff,
    Removing,
    SettingPin,
    StaffDeed,
)
from kiosk.presentation.setup.texts import SetupText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.choice_editors import Chips
from kiosk.ui.setup.digits import DigitKeys
from kiosk.ui.staff.style import Kind, dress

ROLE_NAMES = {StaffRole.RECEPTIONIST: SetupText.RECEPTIONIST, StaffRole.MANAGER: SetupText.MANAGER}


class StaffList(QWidget):
    """`given` carries a SettingsInput. What is typed is in the fields, and gone with them."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look, self._say = look, say
        self._shown: tuple[object, ...] | None = None
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.mm(2))

    def draw(self, known: Known, deed: StaffDeed | None) -> None:
        """Show these people, and what is being done."""
        if (known.staff, known.from_server, deed) == self._shown:
            return
        self._shown = (known.staff, known.from_server, deed)
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = self._made(known, deed)
        for part in self._parts:
            at_the_side = Qt.AlignmentFlag.AlignLeft if isinstance(part, QPushButton) else Qt.AlignmentFlag(0)
            self._column.addWidget(part, 0, at_the_side)

    def _made(self, known: Known, deed: StaffDeed | None) -> list[QWidget]:
        if known.from_server:
            return [self._said(SetupText.STAFF_FROM_SERVER), *(self._row(one, locked=True) for one in known.staff)]
        made: list[QWidget] = [] if known.staff else [self._said(SetupText.NOBODY_YET)]
        for one in known.staff:
            made.append(self._row(one, locked=False))
            if isinstance(deed, (SettingPin, Removing)) and deed.who.id == one.who.id:
                made.append(self._pin_form(deed) if isinstance(deed, SettingPin) else self._sure(deed))
        if isinstance(deed, Adding):
            made.append(self._new_form())
        else:
            add = QPushButton(self._say(SetupText.ADD_STAFF), self)
            dress(add, Kind.PRIMARY)
            add.clicked.connect(partial(self.given.emit, Began(Adding())))
            made.append(add)
        return made

    def _said(self, text: SetupText) -> Label:
        label = Label(self._say(text), self, wordWrap=True)
        dress(label, Kind.MUTED)
        return label

    def _row(self, one: ListedStaff, *, locked: bool) -> QFrame:
        frame, row = self._framed()
        name = Label(f"{one.who.first_name} {one.who.last_name}".strip(), frame, wordWrap=True)
        dress(name, Kind.HEADING)
        about = QVBoxLayout()
        about.addWidget(name)
        role = Label(self._say(ROLE_NAMES[one.who.role]), frame)
        dress(role, Kind.MUTED)
        about.addWidget(role)
        row.addLayout(about, 1)
        pin = Label(self._say(SetupText.HAS_PIN if one.has_pin else SetupText.NO_PIN), frame)
        dress(pin, Kind.OK if one.has_pin else Kind.WARN)
        row.addWidget(pin, 0, Qt.AlignmentFlag.AlignVCenter)
        if not locked:
            deeds: tuple[tuple[SetupText, StaffDeed], ...] = (
                (SetupText.SET_PIN, SettingPin(one.who)),
                (SetupText.REMOVE, Removing(one.who)),
            )
            for text, deed in deeds:
                button = QPushButton(self._say(text), frame)
                button.setAccessibleName(f"{button.text()}: {name.text()}")
                button.clicked.connect(partial(self.given.emit, Began(deed)))
                row.addWidget(button)
        return frame

    def _sure(self, deed: Removing) -> QFrame:
        frame, row = self._framed()
        row.addWidget(Label(self._say(SetupText.REMOVE_WHOM, name=deed.who.first_name), frame, wordWrap=True), 1)
        self._end(row, frame, SetupText.REMOVE, partial(self.given.emit, Confirmed()), Kind.DANGER)
        return frame

    def _pin_form(self, deed: SettingPin) -> QFrame:
        frame, row = self._framed()
        column = QVBoxLayout()
        column.addWidget(Label(self._say(SetupText.PIN_OF, name=deed.who.first_name), frame, wordWrap=True))
        pin = self._pin_field(frame)
        column.addWidget(pin)
        keys = QHBoxLayout()
        keys.addWidget(DigitKeys(frame, pin, self._look, self._say))
        keys.addStretch(1)
        column.addLayout(keys)
        row.addLayout(column, 1)
        self._end(row, frame, SetupText.SAVE, lambda: self.given.emit(NewPin(pin.text())), Kind.PRIMARY)
        pin.returnPressed.connect(lambda: self.given.emit(NewPin(pin.text())))
        pin.setFocus()
        return frame

    def _new_form(self) -> QFrame:
        frame, row = self._framed()
        column = QVBoxLayout()
        first, last = QLineEdit(frame), QLineEdit(frame)
        for line, text in ((first, SetupText.FIRST_NAME), (last, SetupText.LAST_NAME)):
            line.setPlaceholderText(self._say(text))
            line.setAccessibleName(self._say(text))
            line.setMaxLength(60)
            column.addWidget(line)
        roles = [Choice(role.value, text) for role, text in ROLE_NAMES.items()]
        role = Chips(roles, frame, self._say)
        role.show_value(StaffRole.RECEPTIONIST.value)
        chosen = [StaffRole.RECEPTIONIST]
        role.changed.connect(lambda value: chosen.__setitem__(0, StaffRole(value)))
        column.addWidget(role)
        pin = self._pin_field(frame)
        column.addWidget(pin)
        keys = QHBoxLayout()
        keys.addWidget(DigitKeys(frame, pin, self._look, self._say))
        keys.addStretch(1)
        column.addLayout(keys)
        row.addLayout(column, 1)

        def save() -> None:
            self.given.emit(NewStaff(first.text(), last.text(), chosen[0], pin.text()))

        self._end(row, frame, SetupText.SAVE, save, Kind.PRIMARY)
        first.setFocus()
        return frame

    def _pin_field(self, frame: QWidget) -> QLineEdit:
        pin = QLineEdit(frame)
        pin.setEchoMode(QLineEdit.EchoMode.Password)
        pin.setMaxLength(PIN_DIGITS)
        pin.setValidator(QIntValidator(0, 10**PIN_DIGITS - 1, pin))
        pin.setPlaceholderText(self._say(SetupText.PIN))
        pin.setAccessibleName(self._say(SetupText.PIN))
        return pin

    def _end(self, row: QHBoxLayout, frame: QWidget, text: SetupText, press: object, kind: Kind) -> None:
        column = QVBoxLayout()
        do = QPushButton(self._say(text), frame)
        dress(do, kind)
        do.clicked.connect(press)
        cancel = QPushButton(self._say(SetupText.CANCEL), frame)
        cancel.clicked.connect(partial(self.given.emit, Cancelled()))
        column.addStretch(1)
        column.addWidget(do)
        column.addWidget(cancel)
        row.addLayout(column)

    def _framed(self) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame(self)
        dress(frame, Kind.CARD)
        row = QHBoxLayout(frame)
        pad = self._look.mm(3)
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(self._look.mm(3))
        return frame, row
