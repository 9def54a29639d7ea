"""The members' screens, drawn one after the other by the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from kiosk.app.gallery.hanging import Hanging
from kiosk.app.gallery.sheets import Picture
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.screens import Screen
from kiosk.ui.bridge import Pixels
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.formats import BabelFormats, locale_of
from kiosk.ui.member.window import KioskWindow

TIME_ZONE = "Europe/Berlin"
"""Of the place in the galleries."""


def member_wall(
    hanging: Hanging, resources: Path, catalogue: Catalogue, wanted: str, view: Pixels | None
) -> Iterator[Picture]:
    """All members' screens whose names contain `wanted`; `view` is what the camera sees."""
    window = KioskWindow(
        resources,
        catalogue,
        BabelFormats(TIME_ZONE, locale_of(hanging.language)),
        moving=False,
        theme=DARK if hanging.theme == "dark" else LIGHT,
    )
    window.resize(*hanging.size)
    window.show()
    for name, screen in GALLERY.items():
        if wanted in name:
            window.draw(_as_hung(screen, hanging))
            if view is not None:
                window.set_frame(view)
            QApplication.processEvents()
            yield Picture(name, window.grab().toImage())
    window.close()


def _as_hung(screen: Screen, hanging: Hanging) -> Screen:
    around = screen.around
    comfort = replace(around.comfort, larger_text=around.comfort.larger_text or hanging.largest)
    return replace(screen, around=replace(around, language=hanging.language, comfort=comfort))


def plain_view() -> Pixels:
    """What stands before a camera that sees nobody: a grey wall, lighter towards its middle."""
    y, x = np.mgrid[-1:1:240j, -1:1:320j]
    light = np.clip(150 - 70 * (x * x + y * y), 0, 255).astype(np.uint8)
    return np.dstack([light, light, light, np.full_like(light, 255)])
