"""A button for fingers: large, labelled, with a ring when it has the focus."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Touched
from kiosk.presentation.member.words import Label
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.fitting import Fitted, fit
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import direction_of, mirrored, unbroken
from kiosk.ui.drawing.tokens import Role

_LEADING = 1.2
_LIFT = 0.08
"""Arabic letters reach further down than up: parts of the font size that they stand higher."""
_PAD = 5.0
"""Millimetres beside a label; less on a small key."""
_MARK = 7.0
_ICON = 0.62
"""Side of an icon, as a part of the face."""
_RESTING = 0.45
"""Opacity of a second choice that cannot be taken now; the first one says why."""


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours of a button: its face, its label and its border ("" for none)."""

    face: str
    label: str
    border: str = ""


PRIMARY = Dress(Role.PRIMARY, Role.ON_PRIMARY)
PRIMARY_LATER = Dress(Role.PRIMARY, Role.ON_PRIMARY, Role.PRIMARY)
"""The first choice of a page on which something has to be done before it can be taken: it rests until then."""
OUTLINED = Dress(Role.SURFACE, Role.INK, Role.BORDER)
ON_CALM = Dress(tokens.CALM, tokens.INK, tokens.LIGHT[Role.BORDER])
ON_STOP = Dress(tokens.STOP, tokens.WHITE, tokens.WHITE)
ON_IDLE = Dress(tokens.QUIET, tokens.WHITE, tokens.TERTIARY_ON_DARK)
_INSET = 2.0
"""Millimetres around the face that take touches too, and hold the focus ring."""


class TouchButton(QAbstractButton):
    """Pressed by touch, mouse, space and Enter; acts when released inside. Its place includes `_INSET`.

    `pressed_as` carries the `Touched` that its label stands for. Letters are `most` millimetres high where they have
    room. A switch shows the state of its label and never its own.
    """

    pressed_as = Signal(object)

    def __init__(self, parent: QWidget, look: Look, dress: Dress, *, most: float = tokens.BODY) -> None:
        super().__init__(parent)
        self._most = most
        self._shortened = False
        self._label = Label(button=Button.ANYWHERE, text="")
        self._look = look
        self._dress = dress
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._press)

    @Slot()
    def _press(self) -> None:
        self.pressed_as.emit(Touched(self._label.button, self._label.choice))

    def carry(self, label: Label | None, *, enabled: bool = True) -> None:
        """Have this label and meaning; without one it is not there."""
        self.setVisible(label is not None)
        if label is not None:
            self._label = label
            self.setText(label.text)
            self.setAccessibleName(label.text)
            self.setEnabled(enabled)
            self.setCheckable(label.on is not None)
            self.setChecked(bool(label.on))
            self.update()

    def nextCheckState(self) -> None:
        """A press asks; the next value tells the state."""

    def shorten(self, shortened: bool) -> None:
        """Draw the short form of the label, if it has one."""
        self._shortened = shortened

    def place(self, x: int, y: int, width: int, height: int) -> None:
        """Put the face there, mirrored where its parent is; the button takes touches a little around it."""
        x = mirrored(self.parentWidget(), x, width)
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
    def choice(self) -> str:
        """Which one, for those that come more than once."""
        return self._label.choice

    @property
    def whole(self) -> bool:
        """Whether all of its label is drawn."""
        return bool(self._label.icon) or self._fitted().whole

    @property
    def pixels(self) -> int:
        """Font size of its label; none of an icon."""
        return 0 if self._label.icon else self._fitted().pixels

    def natural_width(self) -> int:
        """Width of a face that holds the label on one line, in pixels."""
        typeface, weight = self._look.typeface, QFont.Weight.DemiBold
        pixels = typeface.pixels_for_cap(self._look.grown_letters(tokens.SMALL), weight)
        return round(typeface.width(self.text(), weight) * pixels * 1.02) + 2 * self._look.grown(7) + self._mark_room()

    def least_width(self) -> int:
        """Width of a face that holds the label on two lines at its smallest, in pixels."""
        typeface, weight = self._look.typeface, QFont.Weight.DemiBold
        words = self.text().split(" ")
        ems = min(
            max(typeface.width(" ".join(part), weight) for part in (words[:number], words[number:]))
            for number in range(1, len(words) + 1)
        )
        pixels = typeface.pixels_for_cap(self._look.mm(tokens.SMALL), weight)
        return ceil(ems * pixels * 1.03) + 2 * self._look.mm(_PAD) + self._mark_room() + 2

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
        if self._label.icon:
            side = min(face.width(), face.height()) * _ICON
            box = QRectF(face.center().x() - side / 2, face.center().y() - side / 2, side, side)
            look.icons.paint(painter, self._label.icon, look.hex(self._dress.label), box)
        else:
            self._paint_label(painter, face)
        if self._label.on is not None:
            self._paint_mark(painter, face)
        painter.end()

    def _paint_label(self, painter: QPainter, face: QRectF) -> None:
        fitted, typeface = self._fitted(), self._look.typeface
        painter.setLayoutDirection(direction_of(self.text()))
        painter.setFont(typeface.font(fitted.pixels, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour(self._dress.label))
        lead = fitted.pixels * _LEADING
        cap = typeface.cap_ratio(QFont.Weight.DemiBold) * fitted.pixels
        top = face.center().y() - lead * len(fitted.lines) / 2
        if direction_of(self.text()) is Qt.LayoutDirection.RightToLeft:
            top -= fitted.pixels * _LIFT
        aside = self._mark_room() / 2 * (-1 if self._turned else 1)
        for number, text in enumerate(unbroken(fitted.lines)):
            width = typeface.width(text, QFont.Weight.DemiBold) * fitted.pixels
            baseline = top + lead * number + (lead + cap) / 2
            painter.drawText(round(face.center().x() + aside - width / 2), round(baseline), text)

    def _paint_mark(self, painter: QPainter, face: QRectF) -> None:
        """A box at the start of a switch, with a tick in it when it is on."""
        look, side = self._look, self._look.grown(_MARK)
        gap = look.mm(_PAD)
        x = face.right() - gap - side if self._turned else face.left() + gap
        box = QRectF(x, face.center().y() - side / 2, side, side)
        colour, radius = look.colour(self._dress.label), side / 4
        painter.setPen(QPen(colour, max(2.0, look.mm(0.6))))
        painter.setBrush(colour if self._label.on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        if self._label.on:
            pen = QPen(look.colour(self._dress.face), side * 0.14)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            points = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
            painter.drawPolyline([QPointF(box.left() + x * side, box.top() + y * side) for x, y in points])

    def _mark_room(self) -> int:
        return 0 if self._label.on is None else self._look.grown(_MARK) + self._look.mm(2)

    @property
    def _turned(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _fitted(self) -> Fitted:
        """The label or its short form: larger for whoever asked for that, where it fits whole."""
        text = self._label.short if self._shortened and self._label.short else self.text()
        larger = self._fit(text, self._look.letters(tokens.SMALL))
        return larger if larger.whole else self._fit(text, self._look.mm(tokens.SMALL))

    def _fit(self, text: str, least: int) -> Fitted:
        look, weight = self._look, QFont.Weight.DemiBold
        pad = min(look.mm(_PAD), (self.width() - 2 * look.mm(_INSET)) // 8)
        return fit(
            text,
            lambda part: look.typeface.width(part, weight),
            width=self.width() - 2 * look.mm(_INSET) - 2 * pad - self._mark_room(),
            height=self.height() - 2 * look.mm(_INSET) - 2 * look.mm(2),
            largest=look.typeface.pixels_for_cap(look.grown_letters(self._most), weight),
            smallest=look.typeface.pixels_for_cap(least, weight),
            leading=_LEADING,
            most_lines=2,
        )
