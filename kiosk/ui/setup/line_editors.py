"""Editors in which one types: a line, an amount, a number with keys for less and more."""

from __future__ import annotations

from functools import partial

from babel.numbers import get_currency_precision
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.kinds import Clock, Decimal, Money, Numbers, Value, Words
from kiosk.presentation.setup.texts import SetupText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.editor import Editor, tight

_STEPS_END_AFTER_MS = 600
"""Several steps in a row are one change."""
_MOST_MONEY = 1_000_000


class Line(Editor):
    """A line of text, an amount, a number: taken when it is left or Enter is pressed."""

    def __init__(
        self, kind: Words | Money | Decimal | Numbers | Clock, currency: str, parent: QWidget, say: Speaker
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._places = get_currency_precision(currency)
        self._say = say
        self._shown: Value = None
        self._line = QLineEdit(self)
        row = tight(self)
        row.addWidget(self._line, 1)
        match kind:
            case Words(secret=True):
                self._line.setEchoMode(QLineEdit.EchoMode.Password)
            case Decimal(unit=unit):
                self._line.setValidator(_english(QDoubleValidator(kind.least, kind.most, 4, self._line)))
                row.addWidget(Label(unit, self))
            case Money():
                self._line.setValidator(_english(QDoubleValidator(0, _MOST_MONEY, self._places, self._line)))
                row.addWidget(Label(currency, self))
            case Clock():
                self._line.setPlaceholderText("04:00")
            case _:
                self._line.setPlaceholderText(say(SetupText.EMPTY))
        self._line.editingFinished.connect(self._finished)
        self.setFocusProxy(self._line)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        self._shown = value
        self._line.setText(self._text(value))
        self._line.setCursorPosition(0)
        if isinstance(self._kind, Words) and self._kind.secret:
            self._line.setPlaceholderText(self._say(SetupText.KEY_SET if value else SetupText.KEY_NOT_SET))

    def named(self, name: str) -> None:
        """What it is called."""
        self._line.setAccessibleName(name)

    def _text(self, value: Value) -> str:
        match self._kind:
            case Words(secret=True):
                return ""
            case Money() if isinstance(value, int):
                return f"{value / 10**self._places:.{self._places}f}"
            case Decimal() if isinstance(value, (int, float)):
                return f"{value:.4g}"
            case Numbers() if isinstance(value, tuple):
                return ", ".join(map(str, value))
            case _:
                return "" if value is None else str(value)

    def _finished(self) -> None:
        text = self._line.text().strip()
        if text == self._text(self._shown):
            return
        self.changed.emit(self._value(text))

    def _value(self, text: str) -> Value:
        match self._kind:
            case Money():
                return round(float(text) * 10**self._places) if text else None
            case Decimal():
                return float(text) if text else None
            case Numbers():
                return tuple(int(part) for part in text.replace(",", " ").split() if part.isdecimal())
            case _:
                return text


class Stepper(Editor):
    """A whole number with keys for less and more."""

    def __init__(
        self, least: int, most: int, unit: str, optional: bool, parent: QWidget, look: Look, say: Speaker
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._optional = least, most, optional
        self._line = QLineEdit(self)
        self._line.setValidator(QIntValidator(least, most, self._line))
        self._line.setPlaceholderText(say(SetupText.EMPTY))
        self._line.setMinimumWidth(look.mm(16))
        self._line.setMaximumWidth(look.mm(34))
        self._pause = QTimer(self, singleShot=True, interval=_STEPS_END_AFTER_MS)
        self._pause.timeout.connect(self._say_so)
        self._line.editingFinished.connect(self._say_so)
        self._shown = ""
        row = tight(self)
        self._keys = [QPushButton(sign, self) for sign in ("−", "+")]
        for key, step in zip(self._keys, (-1, 1), strict=True):
            key.setFixedWidth(look.mm(11))
            key.setAutoRepeat(True)
            key.clicked.connect(partial(self._step, step))
        row.addWidget(self._keys[0])
        row.addWidget(self._line)
        row.addWidget(self._keys[1])
        if unit:
            row.addWidget(Label(unit, self))
        row.addStretch(1)
        self.setFocusProxy(self._line)

    def show_value(self, value: Value) -> None:
        """Show this, and say nothing."""
        self._pause.stop()
        self._shown = "" if value is None else str(value)
        self._line.setText(self._shown)

    def named(self, name: str) -> None:
        """What it is called."""
        self._line.setAccessibleName(name)
        for key in self._keys:
            key.setAccessibleName(f"{name} {key.text()}")

    def _step(self, by: int) -> None:
        now = int(self._line.text()) if self._line.text().lstrip("-").isdecimal() else self._least - by
        self._line.setText(str(min(self._most, max(self._least, now + by))))
        self._pause.start()

    def _say_so(self) -> None:
        self._pause.stop()
        text = self._line.text()
        if text == self._shown or (not text and not self._optional):
            return
        self._shown = text
        self.changed.emit(int(text) if text else None)


def _english(validator: QDoubleValidator) -> QDoubleValidator:
    """A point, whatever the system writes: so do kiosk.toml and the labels beside it."""
    validator.setLocale(QLocale(QLocale.Language.C))
    validator.setNotation(QDoubleValidator.Notation.StandardNotation)
    return validator
