"""What all pages draw with: the scale, the theme, the typeface, the icons, and whether things may move."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor

from kiosk.ui.drawing.fonts import Typeface, load_families
from kiosk.ui.drawing.icons import Icons
from kiosk.ui.drawing.tokens import LIGHT, Role, Scale, Theme


class Look:
    """The means of drawing of one window.

    `scale` follows the window's size, `theme` and `text_scale` (1.0: as designed) the house and the member;
    `moving` False stills everything.
    """

    def __init__(self, resources: Path, *, moving: bool = True, theme: Theme = LIGHT) -> None:
        self.scale = Scale.of(1280, 800)
        self.theme = theme
        self.text_scale = 1.0
        self.typeface = Typeface(load_families(resources / "fonts"))
        self.icons = Icons(resources / "icons")
        self.moving = moving

    def colour(self, colour: str) -> QColor:
        """A colour by its role in the present theme, or as written ("#0B1220")."""
        return QColor(self.hex(colour))

    def hex(self, colour: str) -> str:
        """The same as it is written in style sheets and icons."""
        return self.theme[colour] if isinstance(colour, Role) else colour

    def mm(self, millimetres: float) -> int:
        """So many millimetres, in pixels."""
        return self.scale.mm(millimetres)

    def grown(self, millimetres: float) -> int:
        """At least so many millimetres, more where there is room, in pixels."""
        return self.scale.grown(millimetres)

    def letters(self, millimetres: float) -> int:
        """Height of capitals, at least: as `mm`, and larger for whoever asked for larger text."""
        return round(self.scale.mm(millimetres) * self.text_scale)

    def grown_letters(self, millimetres: float) -> int:
        """Height of capitals where there is room: as `grown`, and larger for whoever asked for larger text."""
        return round(self.scale.grown(millimetres) * self.text_scale)
