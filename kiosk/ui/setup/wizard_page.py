"""What every page of the wizard is: a heading, a sentence, and what the step is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.wizard import Wizard
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import room_at_end
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress


class WizardPage(QWidget):
    """`given` carries a WizardInput. `inside` is where a page puts its own widgets."""

    given = Signal(object)

    def __init__(
        self, parent: QWidget, look: Look, say: Speaker, title: WizardText, how: WizardText | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._say = look, say
        self.inside = QVBoxLayout(self)
        room_at_end(self.inside, look.mm(2))
        self.inside.setSpacing(look.mm(3))
        heading = Label(say(title), self, wordWrap=True)
        dress(heading, Kind.TITLE)
        self.inside.addWidget(heading)
        if how is not None:
            self.inside.addWidget(self.muted(how))

    def draw(self, wizard: Wizard) -> None:
        """Show what is known."""
        raise NotImplementedError

    def muted(self, text: WizardText) -> Label:
        """A sentence beside the point."""
        label = Label(self._say(text), self, wordWrap=True)
        dress(label, Kind.MUTED)
        return label

    def button(self, text: WizardText, kind: Kind | None = None) -> QPushButton:
        """A button with this on it."""
        button = QPushButton(self._say(text), self)
        if kind is not None:
            dress(button, kind)
        return button

    def row(self, *widgets: QWidget) -> QHBoxLayout:
        """Widgets side by side, at the beginning of the line."""
        row = QHBoxLayout()
        row.setSpacing(self._look.mm(2.5))
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def labelled(self, text: WizardText, widget: QWidget) -> QFrame:
        """A field with its name above."""
        frame = QFrame(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.mm(1))
        label = Label(self._say(text), frame)
        label.setBuddy(widget)
        widget.setAccessibleName(label.text())
        widget.setMaximumWidth(self._look.mm(110))
        column.addWidget(label)
        column.addWidget(widget)
        return frame

    def choice(self, button: QWidget, name: str, how: str = "") -> QHBoxLayout:
        """What is pressed, and beside it what it is."""
        words = QVBoxLayout()
        words.setSpacing(0)
        if name:
            words.addWidget(Label(name, self, wordWrap=True))
        if how:
            sentence = Label(how, self, wordWrap=True)
            dress(sentence, Kind.MUTED)
            words.addWidget(sentence)
        row = QHBoxLayout()
        row.setSpacing(self._look.mm(4))
        button.setMinimumWidth(self._look.mm(26))
        row.addWidget(button)
        row.addLayout(words, 1)
        return row
