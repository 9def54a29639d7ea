"""How the widgets of the staff's window look: one style sheet, made from the tokens.

A widget says what it is by the property `kind` (see `KINDS`); everything else is set by its class.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role


class Kind(StrEnum):
    """What a widget is, beyond its class."""

    PRIMARY = "primary"  # the one button that does what the page is for
    DANGER = "danger"  # a button that takes something away
    QUIET = "quiet"  # a button without a border: rail, rows, chips that are off
    CHIP = "chip"  # a filter that can be on (checked)
    KEY = "key"  # a key of a number pad
    TILE = "tile"  # a large choice that can be on (checked)
    CARD = "card"  # a frame on the page with a border
    TITLE = "title"
    HEADING = "heading"
    MUTED = "muted"
    FIGURE = "figure"  # a large number
    OK = "ok"
    WARN = "warn"
    STOP = "stop"
    STRIP = "strip"  # a line that says what was done


def dress(widget: QWidget, kind: Kind) -> None:
    """Have the widget look like this from now on."""
    widget.setProperty("kind", kind.value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # Without this, a label that was seen before keeps the room of its old look around its text.
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.updateGeometry()


def desk_pixels(look: Look, cap_mm: float = tokens.DESK_BODY, weight: QFont.Weight = QFont.Weight.Medium) -> int:
    """The font size whose capitals are so many millimetres high."""
    return look.typeface.pixels_for_cap(look.letters(cap_mm), weight)


def style_sheet(look: Look, file: Path) -> str:
    """The style sheet in `file`, in the window's present theme and scale."""
    colour = {role.value: look.hex(role) for role in Role}
    size = {
        "body": desk_pixels(look),
        "small": desk_pixels(look, tokens.DESK_BODY * 0.86),
        "heading": desk_pixels(look, tokens.DESK_BODY * 1.25),
        "title": desk_pixels(look, tokens.DESK_BODY * 1.7),
        "figure": desk_pixels(look, tokens.DESK_BODY * 2.2),
        "row": look.mm(tokens.DESK_ROW),
        "icon": look.mm(tokens.DESK_ICON),
        "half": look.mm(tokens.DESK_ICON) // 2,
        "pad": look.mm(2.5),
        "gap": look.mm(1.5),
        "ring": max(2, look.mm(0.6)),
        "radius": look.mm(2),
        "bar": look.mm(2.2),
    }
    family = look.typeface.font(10, QFont.Weight.Medium).family()
    # each in one colour that is seen in both themes
    arrow, tick = ((file.parent / f"{name}.svg").as_posix() for name in ("unfold", "tick"))
    return Template(file.read_text("utf-8")).substitute(colour, **size, family=family, arrow=arrow, tick=tick)
