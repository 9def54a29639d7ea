"""Which editor a setting has, by its kind. What is typed lives in the editors until it is whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.kinds import (
    Choice,
    Clock,
    Decimal,
    Fixed,
    Kind,
    Levels,
    Money,
    Numbers,
    OneOf,
    SeveralOf,
    Switch,
    Value,
    Week,
    Whole,
    Words,
)
from kiosk.presentation.setup.texts import SetupText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.choice_editors import Chips, ManyChips, OnOff, Unfolding
from kiosk.ui.setup.editor import Editor, tight
from kiosk.ui.setup.levels_editor import LevelsEditor
from kiosk.ui.setup.line_editors import Line, Stepper
from kiosk.ui.setup.week_editor import WeekEditor

_AT_A_GLANCE = 4
"""So many choices stand side by side; more are a list to unfold."""


def editor_for(
    kind: Kind, choices: Sequence[Choice], currency: str, parent: QWidget, look: Look, say: Speaker
) -> Editor:
    """The editor for a setting of this kind; amounts are in this currency."""
    match kind:
        case Switch():
            return OnOff(parent, say)
        case OneOf(others=False) if len(choices) <= _AT_A_GLANCE:
            return Chips(choices, parent, say)
        case OneOf(others=others):
            return Unfolding(choices, others, parent, say)
        case SeveralOf():
            return ManyChips(choices, parent, say)
        case Whole(least=least, most=most, unit=unit, optional=optional):
            return Stepper(least, most, unit, optional, parent, look, say)
        case Words() | Money() | Decimal() | Numbers() | Clock():
            return Line(kind, currency, parent, say)
        case Week():
            return _Whole(WeekEditor(parent, look, say), parent)
        case Levels():
            return _Whole(LevelsEditor(parent, say), parent)
        case Fixed():
            return _Told(parent, say)


class _Whole(Editor):
    """An editor that fills the row."""

    def __init__(self, inner: WeekEditor | LevelsEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = inner
        row = tight(self)
        row.addWidget(inner)
        inner.changed.connect(self.changed)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        self._inner.show_value(value if isinstance(value, tuple) else ())


class _Told(Editor):
    """What is set elsewhere."""

    def __init__(self, parent: QWidget, say: Speaker) -> None:
        super().__init__(parent)
        self._say = say
        self._label = Label(self, wordWrap=True)
        tight(self).addWidget(self._label)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        told = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")
        self._label.setText(told or self._say(SetupText.EMPTY))
