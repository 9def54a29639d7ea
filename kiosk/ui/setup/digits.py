"""Keys for digits beside a field, for a screen without a keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.staff.texts import StaffText
from kiosk.ui.drawing.look import Look

_KEY = 13.0


class DigitKeys(QWidget):
    """Types into the field."""

    def __init__(self, parent: QWidget, field: QLineEdit, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits lie so in every language
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.mm(1.5))
        for number, digit in enumerate("1234567890"):
            key = QPushButton(digit, self)
            key.setFixedSize(look.mm(_KEY), look.mm(_KEY))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(partial(self._type, field, digit))
            row, column = divmod(number, 3)
            grid.addWidget(key, row, column if digit != "0" else 1)
        clear = QPushButton(say(StaffText.CLEAR), self)
        clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear.clicked.connect(field.clear)
        grid.addWidget(clear, 0, 3)

    def _type(self, field: QLineEdit, digit: str) -> None:
        if len(field.text()) < field.maxLength():
            field.setText(field.text() + digit)
