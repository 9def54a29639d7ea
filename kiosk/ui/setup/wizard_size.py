"""3: how large the screen is, measured with a bank card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.wizard import Wizard
from kiosk.presentation.setup.wizard_inputs import Measured
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.wizard_page import WizardPage

CARD = (85.6, 53.98)
"""Millimetres of a bank card (ISO/IEC 7810, ID-1)."""
_ROUND = 3.18
_STEP = 0.005
"""Of its size, by which a key makes the card larger or smaller."""
_HANDLE = 7.0
_EDGE = 8


class CardOutline(QWidget):
    """A card as large as `pitch` makes it. `pulled` carries the pitch that a drag or a key asks for."""

    pulled = Signal(float)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._pitch = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeFDiagCursor)

    def show_pitch(self, pitch: float) -> None:
        """Draw it so."""
        self._pitch = pitch
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The card, and as much to pull it larger."""
        return QSize(round(CARD[0] * self._pitch) + 2 * _EDGE, round(CARD[1] * self._pitch) + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Whatever there is."""
        return QSize(100, 100)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The corner follows the finger."""
        at = event.position()
        self.pulled.emit(max((at.x() - _EDGE) / CARD[0], (at.y() - _EDGE) / CARD[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus, and the arrows."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Right | Qt.Key.Key_Up:
                self.step(1)
            case Qt.Key.Key_Minus | Qt.Key.Key_Left | Qt.Key.Key_Down:
                self.step(-1)
            case _:
                super().keyPressEvent(event)

    def step(self, way: int) -> None:
        """A little larger (1) or smaller (-1)."""
        self.pulled.emit(self._pitch * (1 + way * _STEP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with its chip, and a handle at its corner."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self._pitch
        card = QRectF(_EDGE, _EDGE, CARD[0] * pitch, CARD[1] * pitch)
        painter.setPen(QPen(self._look.colour(Role.PRIMARY), 2))
        painter.setBrush(self._look.colour(Role.SELECTED))
        painter.drawRoundedRect(card, _ROUND * pitch, _ROUND * pitch)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colour(Role.BORDER)))
        painter.drawRoundedRect(QRectF(card.left() + 10 * pitch, card.top() + 18 * pitch, 12 * pitch, 9 * pitch), 4, 4)
        painter.setBrush(self._look.colour(Role.PRIMARY))
        corner = card.bottomRight() - QPointF(_HANDLE * 0.2, _HANDLE * 0.2)
        painter.drawEllipse(corner, self._look.mm(_HANDLE / 2), self._look.mm(_HANDLE / 2))
        painter.end()


class SizePage(WizardPage):
    """The card, keys, and what it comes to."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.SIZE, WizardText.SIZE_HOW)
        self._card = CardOutline(self, look)
        self._card.setAccessibleName(say(WizardText.SIZE))
        self._card.pulled.connect(lambda pitch: self.given.emit(Measured(pitch)))
        smaller, larger = self.button(WizardText.SMALLER), self.button(WizardText.LARGER)
        for button, way in ((smaller, -1), (larger, 1)):
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, way=way: self._card.step(way))
        self._is = Label(self)
        self.inside.addLayout(self.row(smaller, larger, self._is))
        self.inside.addWidget(self._card, 1)

    def draw(self, wizard: Wizard) -> None:
        """The card in its present size."""
        self._card.show_pitch(wizard.pitch)
        self._is.setText(self._say(WizardText.SIZE_IS, pitch=f"{wizard.pitch:.2f}"))
