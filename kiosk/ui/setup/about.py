"""What the program is, what it runs on, and where it keeps its files."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.known import Known
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.texts import SetupText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress


class About(QFrame):
    """A few lines to read out on the telephone; they can be selected."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        self._say = say
        self._text = Label(self, wordWrap=True)
        self._text.setTextInteractionFlags(self._text.textInteractionFlags().TextSelectableByMouse)
        column = QVBoxLayout(self)
        pad = look.mm(3)
        column.setContentsMargins(pad, pad, pad, pad)
        column.addWidget(self._text)

    def draw(self, known: Known, section: Section) -> None:
        """The lines of this section."""
        say = self._say
        match section:
            case Section.ABOUT:
                lines = [say(SetupText.VERSION, version=known.version)]
                lines += [f"{name} {version}" for name, version in known.about.items()]
                lines += [say(SetupText.LICENCE)]
            case Section.LOGS:
                lines = [say(SetupText.KEPT_IN, folder=f"{known.folder}/logs")]
            case _:
                lines = [
                    say(SetupText.KEPT_IN, folder=known.folder),
                    say(SetupText.SETTINGS_IN, file=known.file),
                ]
        self._text.setText("\n".join(lines))
