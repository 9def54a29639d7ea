"""What all pages draw with: the scale, the typeface, the icons, and whether things may move."""

from __future__ import annotations

from pathlib import Path

from kiosk.ui.drawing.fonts import Typeface, load_family
from kiosk.ui.drawing.icons import Icons
from kiosk.ui.drawing.tokens import Scale


class Look:
    """The means of drawing of one window. `scale` follows the window's size; `moving` False stills everything."""

    def __init__(self, resources: Path, *, moving: bool = True) -> None:
        self.scale = Scale.of(1280, 800)
        self.typeface = Typeface(load_family(resources / "fonts"))
        self.icons = Icons(resources / "icons")
        self.moving = moving

    def mm(self, millimetres: float) -> int:
        """So many millimetres, in pixels."""
        return self.scale.mm(millimetres)

    def grown(self, millimetres: float) -> int:
        """At least so many millimetres, more where there is room, in pixels."""
        return self.scale.grown(millimetres)
