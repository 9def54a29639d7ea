"""Cards as files: a picture, a drawing, sheets for the printer. Needs a QGuiApplication."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgGenerator

from kiosk.app.cards.face import DPI, Face, FacePainter, dots
from kiosk.app.cards.sheets import BLEED, CARD, Line, Paper, sheet_of
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.fonts import Typeface

SIZE = QSize(dots(CARD[0]), dots(CARD[1]))
_HAIR = 0.15
"""Millimetres of a line to cut along."""


class CardPress:
    """Makes files of faces, in one colour and typeface."""

    def __init__(self, typeface: Typeface, colour: QColor) -> None:
        self._typeface = typeface
        self._colour = colour

    def png(self, face: Face) -> bytes:
        """One card as a picture of 300 dots per inch."""
        image = QImage(SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor(tokens.WHITE))
        image.setDotsPerMeterX(round(DPI / 0.0254))
        image.setDotsPerMeterY(round(DPI / 0.0254))
        with _painting(image) as painter:
            FacePainter(self._typeface, self._colour).paint(painter, face, 0, 0)
        held = _buffer()
        QImageWriter(held, b"png").write(image)
        return bytes(held.data().data())

    def svg(self, face: Face) -> bytes:
        """One card as a drawing, its letters as shapes."""
        held, drawing = _buffer(), QSvgGenerator()
        drawing.setOutputDevice(held)
        drawing.setResolution(DPI)
        drawing.setSize(SIZE)
        drawing.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
        drawing.setTitle(f"{face.house} · {face.card.name}".strip(" ·"))
        with _painting(drawing) as painter:
            painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), QColor(tokens.WHITE))
            FacePainter(self._typeface, self._colour, outlines=True).paint(painter, face, 0, 0)
        return bytes(held.data().data())

    def sheets(self, title: str, faces: Iterable[Face], paper: Paper) -> bytes:
        """All cards on sheets of paper, with marks to cut along."""
        held = _buffer()
        pages = QPdfWriter(held)
        pages.setResolution(DPI)
        pages.setTitle(title)
        pages.setCreator("Front Desk Kiosk")
        size = QPageSize(QSizeF(*paper.size), QPageSize.Unit.Millimeter)
        pages.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        sheet, face_painter = sheet_of(paper), FacePainter(self._typeface, self._colour)
        with _painting(pages) as painter:
            for number, face in enumerate(faces):
                place = number % len(sheet.places)
                if place == 0:
                    if number:
                        pages.newPage()
                    _marks(painter, sheet.cuts)
                left, top = sheet.places[place]
                face_painter.paint(painter, face, dots(left), dots(top), BLEED)
        return bytes(held.data().data())

    def missing_letters(self, text: str) -> str:
        """The letters of the text that no font on this machine has; marks that steer writing need none."""
        metrics = QFontMetricsF(self._typeface.font(100, QFont.Weight.Bold))
        seen = (letter for letter in dict.fromkeys(text) if letter.isprintable())
        return "".join(letter for letter in seen if not metrics.inFontUcs4(ord(letter)))


def _buffer() -> QBuffer:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    return held


@contextmanager
def _painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that ends with the block: the file is not whole before."""
    painter = QPainter(device)
    assert painter.isActive(), "a device in memory can always be painted on"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def _marks(painter: QPainter, cuts: Sequence[Line]) -> None:
    painter.setPen(QPen(QColor(tokens.LIGHT[tokens.Role.MUTED]), dots(_HAIR)))
    for cut in cuts:
        painter.drawLine(QLineF(*(dots(end) for end in cut)))
