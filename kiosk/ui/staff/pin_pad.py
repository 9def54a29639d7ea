"""S11: the PIN pad."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.sign_in import PIN_DIGITS
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.staff.inputs import Left, PinGiven, Typed
from kiosk.presentation.staff.screens import PinPad, Trouble
from kiosk.presentation.staff.texts import StaffText
from kiosk.presentation.staff.wording import pad_line
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.front import pressed_by_enter
from kiosk.ui.staff.style import Kind, dress

_KEY, _GAP = 20.0, 3.0
_SHAKE_MS = 200
_ROWS = ("123", "456", "789")


class PinPadPage(QWidget):
    """Dots and keys. The digits are here and nowhere else, until they are whole; `given` carries a StaffInput.

    `evacuation` needs no PIN: in an alarm nobody remembers one.
    """

    given = Signal(object)
    evacuation = Signal()

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._say = say
        self._pin = ""
        self._pad: PinPad | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = QFrame(self)
        dress(self._card, Kind.CARD)
        self._title = Label(say(StaffText.STAFF_ONLY), self._card, alignment=Qt.AlignmentFlag.AlignCenter)
        dress(self._title, Kind.TITLE)
        self._line = Label(self._card, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._dots = _Dots(self._card, look)
        self._keys = [self._key(str(digit), partial(self._type, str(digit))) for digit in (*range(1, 10), 0)]
        self._clear = self._key(say(StaffText.CLEAR), self._erase)
        self._back = self._key(say(StaffText.BACK), self._leave)
        self._shake = QPropertyAnimation(self._card, b"pos", self)
        self._shake.setDuration(_SHAKE_MS)
        self._shake.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._arrange()

    def draw(self, pad: PinPad) -> None:
        """Show this pad; one without digits forgets those that were typed."""
        wrong = pad.trouble is Trouble.WRONG and (self._pad is None or self._pad.trouble is not pad.trouble)
        self._pad = pad
        if not pad.digits:
            self._pin = ""
        self._dots.show_digits(pad.digits)
        line = self._say(pad_line(pad))
        if line != self._line.text():
            self._line.setText(line)
            announce(self, line)
        dress(self._line, Kind.MUTED if pad.trouble is None else Kind.STOP)
        resting = pad.checking or pad.trouble is Trouble.PAUSED
        for key in (*self._keys, self._clear):
            key.setEnabled(not resting)
        if wrong and self._look.moving:
            self._shake_once()

    def rescale(self) -> None:
        """Keys of 20 mm at the window's present scale."""
        side, gap = self._look.mm(_KEY), self._look.mm(_GAP)
        for key in (*self._keys, self._clear, self._back):
            key.setFixedSize(side, side)
        layout = self._grid
        layout.setSpacing(gap)
        margin = self._look.mm(tokens.EDGE)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(gap)
        self._line.setFixedWidth(3 * side + 2 * gap)
        self._line.setMinimumHeight(self._look.mm(9))
        self._dots.setFixedHeight(self._look.mm(9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits type, Backspace clears, Enter says that the PIN is whole, Esc goes back."""
        if pressed_by_enter(self.window(), event):
            return
        text = event.text()
        if text.isascii() and text.isdecimal():
            self._type(text)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    # ----------------------------------------------------------------

    def _key(self, label: str, press: Callable[[], None]) -> QPushButton:
        key = QPushButton(label, self._card)
        key.setAccessibleName(label)
        if label.isdecimal():
            dress(key, Kind.KEY)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.clicked.connect(press)
        return key

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self._card)
        keys = QWidget(self._card)
        keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits lie so in every language
        self._grid = QGridLayout(keys)
        self._grid.setContentsMargins(0, 0, 0, 0)
        by_digit = dict(zip("1234567890", self._keys, strict=True))
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                self._grid.addWidget(by_digit[digit], row, column)
        self._grid.addWidget(self._back, 3, 0)
        self._grid.addWidget(by_digit["0"], 3, 1)
        self._grid.addWidget(self._clear, 3, 2)
        for widget in (self._title, self._line, self._dots):
            self._column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._dots.setMinimumWidth(1)
        self._column.addWidget(keys)
        self._alarm = QPushButton(self._say(StaffText.EVACUATION), self)
        self._alarm.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self._alarm, Kind.DANGER)
        self._alarm.clicked.connect(lambda: self.evacuation.emit())
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._card, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(self._look.mm(_GAP))
        outer.addWidget(self._alarm, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self.rescale()

    def _type(self, digit: str) -> None:
        if self._pad is None or self._pad.checking or self._pad.trouble is Trouble.PAUSED:
            return
        self._pin = (self._pin + digit)[:PIN_DIGITS]
        self.given.emit(Typed(len(self._pin)))
        if len(self._pin) == PIN_DIGITS:
            self._submit()

    def _erase(self) -> None:
        self._pin = ""
        self.given.emit(Typed(0))

    def _submit(self) -> None:
        if self._pin:
            pin, self._pin = self._pin, ""
            self.given.emit(PinGiven(pin))

    def _leave(self) -> None:
        self._pin = ""
        self.given.emit(Left())

    def _shake_once(self) -> None:
        home, reach = self._card.pos(), self._look.mm(3)
        self._shake.stop()
        self._shake.setStartValue(home)
        for part, side in ((0.2, -1), (0.5, 1), (0.8, -1)):
            self._shake.setKeyValueAt(part, home + QPoint(side * reach, 0))
        self._shake.setEndValue(home)
        self._shake.start()


class _Dots(QWidget):
    """One dot for each digit of a PIN, full for those that were typed."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._digits = 0

    def show_digits(self, digits: int) -> None:
        """Fill so many dots."""
        self._digits = digits
        self.setFixedWidth(self._look.mm(8) * PIN_DIGITS)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A row of dots."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, size = self._look.mm(8), self._look.mm(4)
        for number in range(PIN_DIGITS):
            painter.setPen(self._look.colour(Role.BORDER))
            painter.setBrush(self._look.colour(Role.INK if number < self._digits else Role.SURFACE))
            x = number * step + (step - size) // 2
            painter.drawEllipse(x, (self.height() - size) // 2, size, size)
        painter.end()
