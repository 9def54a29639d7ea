"""The camera's view, painted by ourselves: sharp within the brackets, blurred and dimmed around them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimeLine, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import tokens
from kiosk.ui.bridge import Pixels
from kiosk.ui.look import Look

FRAME_MS = 33
"""Between two repaints at least: about 30 a second, however fast the camera is."""
_COARSE = 24
"""Every so many pixels are kept for the blurred surroundings."""
_DIM = 0.55
_BRACKET = 0.74
"""Side of the bracketed square, as a part of the view's height."""
_PANEL = "#141E33"
_RADIUS = 5.0
_CORNER = 0.20
_BREATH_STEP_MS = 100


class Preview(QWidget):
    """Shows the newest frame, cropped to its place and mirrored if told; without one a quiet panel."""

    def __init__(self, parent: QWidget, look: Look, *, mirrored: bool) -> None:
        super().__init__(parent)
        self._look = look
        self._mirrored = mirrored
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
        if self._look.moving:
            self._breath.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """No picture is kept for later, and nothing moves unseen."""
        super().hideEvent(event)
        self._breath.stop()
        self._pause.stop()
        self._pixels = None

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
        if self._pixels is None or self._sign:
            painter.fillRect(self.rect(), QColor(_PANEL))
        else:
            self._paint_picture(painter, self._pixels)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._round_corners(painter)
        if self._sign:
            size = min(self.width(), self.height()) * 0.34
            centre = QRectF(self.rect()).center()
            box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
            self._look.icons.paint(painter, self._sign, self._sign_colour, box)
        else:
            self._paint_brackets(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, pixels: Pixels) -> None:
        height, width = pixels.shape[:2]
        sharp = _image(pixels)
        coarse = pixels[::_COARSE, ::_COARSE].copy()
        crop = self._crop(QSize(width, height))
        painter.save()
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        small = QRectF(crop.x() / _COARSE, crop.y() / _COARSE, crop.width() / _COARSE, crop.height() / _COARSE)
        painter.drawImage(QRectF(self.rect()), _image(coarse), small)
        dim = QColor(tokens.IDLE)
        dim.setAlphaF(_DIM)
        painter.fillRect(self.rect(), dim)
        bracket = self.bracket  # in the middle, so the same when mirrored
        zoom = crop.width() / self.width()
        source = QRectF(
            crop.x() + bracket.x() * zoom,
            crop.y() + bracket.y() * zoom,
            bracket.width() * zoom,
            bracket.height() * zoom,
        )
        painter.drawImage(bracket, sharp, source)
        painter.restore()

    def _crop(self, picture: QSize) -> QRectF:
        """The largest middle part of the picture that has the shape of the widget."""
        zoom = min(picture.width() / self.width(), picture.height() / self.height())
        width, height = self.width() * zoom, self.height() * zoom
        return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)

    def _round_corners(self, painter: QPainter) -> None:
        radius = self._look.mm(_RADIUS)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(outside.subtracted(inside), QColor(tokens.IDLE))

    def _paint_brackets(self, painter: QPainter) -> None:
        colour = QColor(tokens.IN if self._reading else tokens.WHITE)
        if not self._reading:
            colour.setAlphaF(1.0 - tokens.BREATH_DEPTH * (1 - self._breath.currentValue()))
        thick = self._look.grown(2.2 if self._reading else 1.2)
        pen = QPen(colour, thick, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.bracket
        arm, bend = box.width() * _CORNER, box.width() * 0.07
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
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
