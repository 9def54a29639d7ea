"""Icons: one-colour SVG files, tinted and drawn at any size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_BLACK = b'"#000"'
_POINTING = frozenset({"door-out"})
"""Icons that point where reading goes."""


class Icons:
    """The icons in a folder, by name without ".svg"; each tint is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def paint(self, painter: QPainter, name: str, colour: str, box: QRectF, *, turned: bool = False) -> None:
        """Draw the icon into the square `box`. Raises FileNotFoundError if there is no such icon.

        `turned`: for those who read from right to left. Most icons are the same for them.
        """
        renderer = self._renderer(name, colour)
        if not turned or name not in _POINTING:
            renderer.render(painter, box)
            return
        painter.save()
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
        renderer.render(painter, box)
        painter.restore()

    def picture(self, name: str, colour: str, side: int, pixel_ratio: float, *, turned: bool = False) -> QPixmap:
        """The icon as a picture of `side` logical pixels, to be drawn often."""
        picture = QPixmap(round(side * pixel_ratio), round(side * pixel_ratio))
        picture.setDevicePixelRatio(pixel_ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, name, colour, QRectF(0, 0, side, side), turned=turned)
        painter.end()
        return picture

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._renderers:
            svg = (self._folder / f"{name}.svg").read_bytes().replace(_BLACK, f'"{colour}"'.encode())
            self._renderers[key] = QSvgRenderer(QByteArray(svg))
        return self._renderers[key]
