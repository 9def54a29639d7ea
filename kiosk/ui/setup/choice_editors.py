"""Editors that choose: a switch, a few choices side by side, a list to unfold."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.kinds import Choice, Value
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import choice_name
from kiosk.ui.setup.editor import Editor, tight
from kiosk.ui.setup.unfolding import UnfoldingBox
from kiosk.ui.staff.flow import Flow
from kiosk.ui.staff.style import Kind, dress


class OnOff(Editor):
    """A switch that says what it is set to."""

    def __init__(self, parent: QWidget, say: Speaker) -> None:
        super().__init__(parent)
        self._say = say
        self._button = QPushButton(self)
        self._button.setCheckable(True)
        dress(self._button, Kind.CHIP)
        self._button.clicked.connect(self._clicked)
        row = tight(self)
        row.addWidget(self._button)
        row.addStretch(1)
        self.setFocusProxy(self._button)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        self._button.setChecked(bool(value))
        self._button.setText(self._say(SetupText.ON if value else SetupText.OFF))

    def named(self, name: str) -> None:
        """What it is called."""
        self._button.setAccessibleName(name)

    def _clicked(self) -> None:
        self.show_value(self._button.isChecked())
        self.changed.emit(self._button.isChecked())


class Chips(Editor):
    """A few choices side by side, one of them on."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget, say: Speaker) -> None:
        super().__init__(parent)
        flow = Flow(self)
        self._buttons: dict[str | int, QPushButton] = {}
        for choice in choices:
            button = QPushButton(choice_name(choice, say), self)
            button.setCheckable(True)
            dress(button, Kind.CHIP)
            button.clicked.connect(partial(self._clicked, choice.value))
            self._buttons[choice.value] = button
            flow.addWidget(button)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        for choice, button in self._buttons.items():
            button.setChecked(choice == value)

    def named(self, name: str) -> None:
        """What it is called."""
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    def _clicked(self, value: str | int) -> None:
        self.show_value(value)
        self.changed.emit(value)


class ManyChips(Editor):
    """Choices side by side, any of them on."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget, say: Speaker) -> None:
        super().__init__(parent)
        flow = Flow(self)
        self._buttons: dict[str | int, QPushButton] = {}
        for choice in choices:
            button = QPushButton(choice_name(choice, say), self)
            button.setCheckable(True)
            dress(button, Kind.CHIP)
            button.clicked.connect(self._clicked)
            self._buttons[choice.value] = button
            flow.addWidget(button)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        on = value if isinstance(value, tuple) else ()
        for choice, button in self._buttons.items():
            button.setChecked(choice in on)

    def named(self, name: str) -> None:
        """What it is called."""
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    def _clicked(self) -> None:
        self.changed.emit(tuple(choice for choice, button in self._buttons.items() if button.isChecked()))


class Unfolding(Editor):
    """A list to unfold; with `others` a line to type in as well."""

    def __init__(self, choices: Sequence[Choice], others: bool, parent: QWidget, say: Speaker) -> None:
        super().__init__(parent)
        self._values = [choice.value for choice in choices]
        self._box = UnfoldingBox(self)
        self._box.setEditable(others)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setMinimumContentsLength(8)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for choice in choices:
            self._box.addItem(choice_name(choice, say))
        self._box.activated.connect(self._chosen)
        line = self._box.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(SetupText.EMPTY))
            line.editingFinished.connect(self._typed)
        tight(self).addWidget(self._box)
        self.setFocusProxy(self._box)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        if isinstance(value, (str, int)) and value in self._values:
            self._box.setCurrentIndex(self._values.index(value))
        elif self._box.isEditable():
            self._box.setCurrentIndex(-1)
            self._box.setEditText("" if value is None else f"{value:g}" if isinstance(value, float) else str(value))
        else:
            self._box.setCurrentIndex(-1)
        line = self._box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def named(self, name: str) -> None:
        """What it is called."""
        self._box.setAccessibleName(name)

    def _chosen(self, index: int) -> None:
        self.changed.emit(self._values[index])

    def _typed(self) -> None:
        text = self._box.currentText().strip()
        index = self._box.findText(text)
        self.changed.emit(self._values[index] if index >= 0 else text)
