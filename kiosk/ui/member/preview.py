"""The camera's view with its brackets: pictures come as large as they are shown (kiosk/scanner/viewfinder.py)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimeLine, QTimer, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from kiosk.ui.bridge import Pixels
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look

FRAME_MS = 33
"""Between two repaints at least: about 30 a second, however fast the camera is."""
_BRACKET = 0.74
"""Side of the bracketed square, as a part of the view's height."""
_PANEL = "#1B2A49"
_RADIUS = 5.0
_CORNER = 0.20
_BEND = 0.07
"""Arms and bends of the brackets, as parts of their side."""
_BREATH_STEP_MS = 100


class Preview(QWidget):
    """Shows the newest picture; without one a quiet panel.

    `placed` tells how large pictures are to be, in pixels of the screen: width, height, and the side of the bracketed
    square; three times 0 while nobody sees them.
    """

    placed = Signal(int, int, int)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._pixels: Pixels | None = None
        self._stale = False
        self._reading = False
        self._sign = ""
        self._sign_colour = tokens.TERTIARY_ON_DARK
        self._pause = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._pause.timeout.connect(self._pause_over)
        self._breath = QTimeLine(tokens.BREATH_MS, self)
        self._breath.setLoopCount(0)
        self._breath.setUpdateInterval(_BREATH_STEP_MS)
        self._breath.setEasingCurve(self._breath.easingCurve().Type.SineCurve)
        self._breath.valueChanged.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_frame(self, pixels: Pixels) -> None:
        """Show this picture from now on, unless a newer one comes before the next repaint."""
        self._pixels = pixels
        if self._pause.isActive():
            self._stale = True
        else:
            self.update()
            self._pause.start()

    def show_sign(self, icon: str, colour: str) -> None:
        """Show this icon on an empty panel instead of pictures; "" shows pictures."""
        if icon:
            self._pixels = None
        self._sign, self._sign_colour = icon, colour
        self.update()

    def set_reading(self, reading: bool) -> None:
        """Colour and thicken the brackets while a code is in view."""
        if reading != self._reading:
            self._reading = reading
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """The brackets breathe while they are seen."""
        super().showEvent(event)
        self._tell_place()
        if self._look.moving:
            self._breath.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are made for the new size from now on."""
        super().resizeEvent(event)
        self._tell_place()

    def hideEvent(self, event: QHideEvent) -> None:
        """No picture is kept for later, and nothing moves unseen."""
        super().hideEvent(event)
        self._breath.stop()
        self._pause.stop()
        self._pixels = None
        self.placed.emit(0, 0, 0)

    @property
    def pausing(self) -> bool:
        """Whether a repaint was so lately that the next picture has to wait."""
        return self._pause.isActive()

    @property
    def bracket(self) -> QRectF:
        """The bracketed square, in the widget's pixels."""
        side = self.height() * _BRACKET
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture or the panel, with round corners, and the brackets."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._look.grown(_RADIUS)
        if self._pixels is None or self._sign:
            painter.setBrush(QColor(_PANEL))
            painter.drawRoundedRect(self.rect(), radius, radius)
        else:
            self._paint_picture(painter, self._pixels, radius)
        if self._sign:
            size = min(self.width(), self.height()) * 0.34
            centre = QRectF(self.rect()).center()
            box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
            self._look.icons.paint(painter, self._sign, self._sign_colour, box)
        else:
            self._paint_brackets(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, pixels: Pixels, radius: int) -> None:
        brush = QBrush(_image(pixels))
        height, width = pixels.shape[:2]
        brush.setTransform(QTransform.fromScale(self.width() / width, self.height() / height))
        painter.setBrush(brush)
        painter.drawRoundedRect(self.rect(), radius, radius)

    def _tell_place(self) -> None:
        ratio = self.devicePixelRatioF()
        if self.isVisible():
            width, height = round(self.width() * ratio), round(self.height() * ratio)
            self.placed.emit(width, height, round(self.bracket.width() * ratio))

    def _paint_brackets(self, painter: QPainter) -> None:
        colour = QColor(tokens.IN if self._reading else tokens.WHITE)
        if not self._reading:
            colour.setAlphaF(1.0 - tokens.BREATH_DEPTH * (1 - self._breath.currentValue()))
        thick = self._look.grown(2.2 if self._reading else 1.2)
        pen = QPen(colour, thick, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.bracket
        arm, bend = box.width() * _CORNER, box.width() * _BEND
        for corner, right, down in (
            (box.topLeft(), 1, 1),
            (box.topRight(), -1, 1),
            (box.bottomRight(), -1, -1),
            (box.bottomLeft(), 1, -1),
        ):
            path = QPainterPath(corner + QPointF(0, down * arm))
            path.lineTo(corner + QPointF(0, down * bend))
            path.quadTo(corner, corner + QPointF(right * bend, 0))
            path.lineTo(corner + QPointF(right * arm, 0))
            painter.drawPath(path)

    @Slot()
    def _pause_over(self) -> None:
        if self._stale:
            self._stale = False
            self.update()
            self._pause.start()


def _image(pixels: Pixels) -> QImage:
    """The pixels as an image without a copy; it must not outlive them."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32)
