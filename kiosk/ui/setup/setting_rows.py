"""Settings one below the other: what each is called and means, what it is set to, who says so, and back to default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.kinds import Levels, Value, Week
from kiosk.presentation.setup.known import Known
from kiosk.presentation.setup.settings import Setting, Source
from kiosk.presentation.setup.settings_screen import Changed, PutBack
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import SECTION_NAMES, SOURCE_NAMES, choices_of, label_of
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.editors import editor_for
from kiosk.ui.staff.style import Kind, dress

_TALL = (Week, Levels)
"""Kinds whose editors take the whole width."""


class SettingRow(QFrame):
    """One setting. `given` carries a `Changed` or a `PutBack`."""

    given = Signal(object)

    def __init__(
        self, setting: Setting, known: Known, parent: QWidget, look: Look, say: Speaker, *, with_section: bool
    ) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        self._setting, self._say = setting, say
        name = label_of(setting, known, say)
        label = Label(name, self, wordWrap=True)
        dress(label, Kind.HEADING)
        sentence = Label(say(setting.sentence), self, wordWrap=True)
        dress(sentence, Kind.MUTED)
        self._editor = editor_for(setting.kind, choices_of(setting, known), known.currency, self, look, say)
        self._editor.named(name)
        self._editor.changed.connect(self._changed)
        self._source = Label(self)
        dress(self._source, Kind.MUTED)
        self._reset = QPushButton(say(SetupText.RESET), self)
        self._reset.setAccessibleName(say(SetupText.RESET_THIS, name=name))
        self._reset.clicked.connect(self._put_back)
        words = QVBoxLayout()
        words.setSpacing(look.mm(1))
        if with_section:
            where = Label(say(SECTION_NAMES[setting.section]), self)
            dress(where, Kind.MUTED)
            words.addWidget(where)
        words.addWidget(label)
        words.addWidget(sentence)
        words.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self._source, 1)
        below.addWidget(self._reset)
        grid = QGridLayout(self)
        pad = look.mm(3)
        grid.setContentsMargins(pad, pad, pad, pad)
        grid.setHorizontalSpacing(look.mm(6))
        grid.setVerticalSpacing(look.mm(1.5))
        if isinstance(setting.kind, _TALL):
            grid.addLayout(words, 0, 0)
            grid.addWidget(self._editor, 1, 0)
            grid.addLayout(below, 2, 0)
        else:
            grid.addLayout(words, 0, 0, 2, 1)
            grid.addWidget(self._editor, 0, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(below, 1, 1)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        self.show_known(known)

    def show_known(self, known: Known) -> None:
        """What it is set to now."""
        shown = known.values[self._setting.key]
        self._editor.show_value(shown.value)
        self._editor.setEnabled(not shown.source.locked)
        self._source.setText(self._say(SOURCE_NAMES[shown.source]))
        self._reset.setVisible(shown.source is Source.FILE)

    def _changed(self, value: Value) -> None:
        self.given.emit(Changed(self._setting.key, value))

    def _put_back(self) -> None:
        self.given.emit(PutBack(self._setting.key))


class SettingRows(QWidget):
    """Rows for these settings. The same ones again only take new values: whoever types in one goes on."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self._look, self._say = look, say
        self._made_of: tuple[tuple[object, ...], ...] = ()
        self._rows: list[SettingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.mm(2))

    def draw(self, settings: Sequence[Setting], known: Known, *, with_section: bool = False) -> None:
        """Show these."""
        made_of = tuple((one.key, label_of(one, known, self._say), choices_of(one, known)) for one in settings)
        if made_of == self._made_of:
            for row in self._rows:
                row.show_known(known)
            return
        self.clear()
        self._made_of = made_of
        for one in settings:
            row = SettingRow(one, known, self, self._look, self._say, with_section=with_section)
            row.given.connect(self.given)
            self._column.addWidget(row)
            self._rows.append(row)

    def clear(self) -> None:
        """Show none."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._made_of = [], ()
