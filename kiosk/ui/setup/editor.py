"""What every editor of a setting is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.presentation.setup.kinds import Value


class Editor(QWidget):
    """`changed` carries the new `Value`; `show_value` shows one without saying so."""

    changed = Signal(object)

    def show_value(self, value: Value) -> None:
        """Show this."""
        raise NotImplementedError

    def named(self, name: str) -> None:
        """What it is called, for whoever hears the screen."""
        self.setAccessibleName(name)


def tight(widget: QWidget) -> QHBoxLayout:
    """A row in the widget, without margins."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    return row
