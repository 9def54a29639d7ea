"""A sheet as it is drawn: title, lines, tiles, fields, one switch, one button that does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.presentation.desk.rows import Tone
from kiosk.presentation.desk.sheets import Field


class FieldKind(StrEnum):
    """How a field takes what is typed."""

    LINE = "line"
    LONG = "long"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Tile:
    """A choice; `tile` is what `TileChosen` names. `detail` stands under its text."""

    tile: str
    text: str
    detail: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field with what stands in it. `longest`: the most characters; `count` stands beside it."""

    field: Field
    label: str
    text: str = ""
    kind: FieldKind = FieldKind.LINE
    longest: int = 200
    count: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence."""

    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class Switch:
    """What is on or off."""

    text: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """All that is drawn of a sheet, top to bottom. `primary` "": its tiles lead on. `wide`: tiles side by side.

    `tiles_below`: they follow from what is typed."""

    title: str
    lines: tuple[Line, ...] = ()
    tiles: tuple[Tile, ...] = ()
    fields: tuple[FieldView, ...] = ()
    switch: Switch | None = None
    after: tuple[Line, ...] = ()
    primary: str = ""
    danger: bool = False
    ready: bool = False
    busy: bool = False
    cancel: str = ""
    wide: bool = False
    tiles_below: bool = False
