"""A button for fingers: large, labelled, with a ring when it has the focus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Touched
from kiosk.presentation.member.wording import Label
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.fitting import Fitted, fit
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role

_LEADING = 1.2
_RESTING = 0.45
"""Opacity of a second choice that cannot be taken now; the first one says why."""


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours of a button: its face, its label and its border ("" for none)."""

    face: str
    label: str
    border: str = ""


PRIMARY = Dress(Role.PRIMARY, Role.ON_PRIMARY)
OUTLINED = Dress(Role.SURFACE, Role.INK, Role.BORDER)
ON_CALM = Dress(tokens.CALM, tokens.INK, tokens.LIGHT[Role.BORDER])
ON_STOP = Dress(tokens.STOP, tokens.WHITE, tokens.WHITE)
_INSET = 2.0
"""Millimetres around the face that take touches too, and hold the focus ring."""


class TouchButton(QAbstractButton):
    """Pressed by touch, mouse, space and Enter; acts when released inside. Its place includes `_INSET`.

    `pressed_as` carries the `Touched` that its label stands for.
    """

    pressed_as = Signal(object)

    def __init__(self, parent: QWidget, look: Look, dress: Dress) -> None:
        super().__init__(parent)
        self._label = Label(button=Button.ANYWHERE, text="")
        self._look = look
        self._dress = dress
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._press)

    @Slot()
    def _press(self) -> None:
        self.pressed_as.emit(Touched(self._label.button, self._label.offer_id))

    def carry(self, label: Label | None, *, enabled: bool = True) -> None:
        """Have this label and meaning; without one it is not there."""
        self.setVisible(label is not None)
        if label is not None:
            self._label = label
            self.setText(label.text)
            self.setAccessibleName(label.text)
            self.setEnabled(enabled)
            self.update()

    def place(self, x: int, y: int, width: int, height: int) -> None:
        """Put the face there; the button takes touches a little around it."""
        inset = self._look.mm(_INSET)
        self.setGeometry(x - inset, y - inset, width + 2 * inset, height + 2 * inset)

    @property
    def button(self) -> Button:
        """What pressing it means."""
        return self._label.button

    def face(self) -> QRect:
        """What is seen of it, in the parent's pixels."""
        inset = self._look.mm(_INSET)
        return self.geometry().adjusted(inset, inset, -inset, -inset)

    @property
    def whole(self) -> bool:
        """Whether all of its label is drawn."""
        return self._fitted().whole

    def natural_width(self) -> int:
        """Width of a face that holds the label on one line, in pixels."""
        typeface, weight = self._look.typeface, QFont.Weight.DemiBold
        pixels = typeface.pixels_for_cap(self._look.grown_letters(tokens.SMALL), weight)
        return round(typeface.width(self.text(), weight) * pixels * 1.02) + 2 * self._look.grown(7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as space does; a key that is held down presses once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Face, border, label, and the focus ring around them."""
        del event
        look, inset = self._look, self._look.mm(_INSET)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled() and self._dress.border:
            painter.setOpacity(_RESTING)
        face = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = min(look.mm(4), face.height() / 2)
        if self.hasFocus():
            for reach, colour in (
                (tokens.FOCUS_RING + tokens.FOCUS_INK, tokens.INK),
                (tokens.FOCUS_RING, tokens.FOCUS),
            ):
                grow = look.mm(reach)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colour))
                ring = face.adjusted(-grow, -grow, grow, grow)
                painter.drawRoundedRect(ring, radius + grow, radius + grow)
        plain = look.colour(self._dress.face)
        painter.setBrush(plain.darker(118) if self.isDown() else plain)
        if self._dress.border:
            line = max(2.0, look.mm(0.5))
            painter.setPen(QPen(look.colour(self._dress.border), line))
            painter.drawRoundedRect(face.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(face, radius, radius)
        self._paint_label(painter, face)
        painter.end()

    def _paint_label(self, painter: QPainter, face: QRectF) -> None:
        fitted, typeface = self._fitted(), self._look.typeface
        painter.setFont(typeface.font(fitted.pixels, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour(self._dress.label))
        lead = fitted.pixels * _LEADING
        cap = typeface.cap_ratio(QFont.Weight.DemiBold) * fitted.pixels
        top = face.center().y() - lead * len(fitted.lines) / 2
        for number, text in enumerate(fitted.lines):
            width = typeface.width(text, QFont.Weight.DemiBold) * fitted.pixels
            baseline = top + lead * number + (lead + cap) / 2
            painter.drawText(round(face.center().x() - width / 2), round(baseline), text)

    def _fitted(self) -> Fitted:
        look, weight = self._look, QFont.Weight.DemiBold
        return fit(
            self.text(),
            lambda part: look.typeface.width(part, weight),
            width=self.width() - 2 * look.mm(_INSET) - 2 * look.mm(5),
            height=self.height() - 2 * look.mm(_INSET) - 2 * look.mm(2),
            largest=look.typeface.pixels_for_cap(look.grown_letters(tokens.BODY), weight),
            smallest=look.typeface.pixels_for_cap(look.letters(tokens.SMALL), weight),
            leading=_LEADING,
            most_lines=2,
        )
